// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <functional>
#include <memory>

/// A disk between SQLite and the real one. While it lives it is SQLite's default file system (of this
/// process, Qt's driver included). It knows of every file what has been synced and what only written, so that
/// it can show what a power cut would leave; and it can be full.
class VfsShim {
public:
    VfsShim();
    ~VfsShim();
    VfsShim(const VfsShim&) = delete;
    VfsShim& operator=(const VfsShim&) = delete;

    /// Writes into `folder` what the disk would hold after a power cut now: all that was synced, and of each
    /// file any part of the writes since, as `random` says (none of them where it is null).
    void writeImage(const QString& folder, QRandomGenerator* random) const;
    /// From now on only so many bytes can be written; -1 = as many as wanted.
    void setSpace(qint64 bytes) { m_space = bytes; }
    /// Called after each write and before each sync.
    void setHook(std::function<void()> hook) { m_hook = std::move(hook); }
    [[nodiscard]] qint64 writes() const { return m_writes; }
    [[nodiscard]] qint64 syncs() const { return m_syncs; }

    // For the callbacks of the file system.
    struct Operation {
        qint64 offset = 0;
        QByteArray bytes; // null: the file is cut off at `offset`
    };
    struct File {
        QByteArray synced;
        QList<Operation> pending;
    };
    [[nodiscard]] bool takeSpace(qint64 bytes);
    void opened(const QString& path);
    void wrote(const QString& path, Operation operation);
    void syncing(const QString& path);
    void synced(const QString& path);
    void removed(const QString& path) { m_files.remove(path); }

private:
    QHash<QString, File> m_files;
    std::function<void()> m_hook;
    qint64 m_space = -1;
    qint64 m_writes = 0;
    qint64 m_syncs = 0;
    struct Registration;
    std::unique_ptr<Registration> m_registration;
};
