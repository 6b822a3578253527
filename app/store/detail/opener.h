// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/detail/connection.h"
#include "store/detail/migrations.h"
#include "store/store.h"

#include <QLockFile>

#include <optional>

namespace casus::store {

struct Store::Data {
    QString path;
    bool readOnly = false;
    Clock clock;
    std::unique_ptr<QLockFile> lock;        // given up after the connection is closed
    std::shared_ptr<Connection> connection; // with the reader below, which may outlive no store
    std::unique_ptr<Reader> reader;
};

/// Opens a project: lock, connection, what the file is, upgrade.
class Opener {
public:
    /// `migrations` is the folder of the schema files; tests give their own.
    Opener(QString path, OpenMode mode, Clock clock, QString migrations = builtInMigrations());

    [[nodiscard]] Store::Opened open();

private:
    enum class Lock { Taken, Held, Impossible };

    [[nodiscard]] Store::Opened refused(OpenOutcome outcome, const QString& message) const;
    [[nodiscard]] std::optional<Store::Opened> refuseByFile() const;
    [[nodiscard]] Lock takeLock();
    [[nodiscard]] bool isLockOfThisProcess() const;
    [[nodiscard]] QString holder() const;
    void create() const;
    [[nodiscard]] Store::Opened openLocked();
    [[nodiscard]] std::shared_ptr<Connection> connect(bool readOnly) const;
    void requireProject(const Connection& connection) const;
    [[nodiscard]] QString newerMessage(const Connection& connection) const;
    [[nodiscard]] QString copyBeforeUpgrade(const Connection& connection) const;
    [[nodiscard]] Store::Opened opened(std::shared_ptr<Connection> connection, OpenReport report);
    [[nodiscard]] Store::Opened failed(const Error& error) const;

    QString m_path;
    OpenMode m_mode;
    Clock m_clock;
    QString m_migrationsFolder;
    QList<Migration> m_migrations;
    std::unique_ptr<QLockFile> m_lock;
};

/// Copies what the connection sees into a new file (VACUUM INTO), checks it and renames it to `target`.
void copyTo(const Connection& connection, const QString& target);

} // namespace casus::store
