// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/detail/failure.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

class QSqlError;
class QThread;

namespace casus::store {

/// One SQLite connection under a name of its own. Used only on the thread that opened it (checked at every
/// use); never handed to another thread: that one opens its own.
class Connection {
public:
    enum class Access {
        Create, // makes the file
        ReadWrite,
        ReadOnly,
        Immutable, // a read-only folder: nothing beside the file can be made, nobody else can write it
    };

    /// Opens and sets foreign keys, WAL, full synchronous commits and the busy timeout, each read back and
    /// verified.
    [[nodiscard]] static Result<std::shared_ptr<Connection>> open(const QString& path, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const
    {
        return m_access == Access::ReadOnly || m_access == Access::Immutable;
    }

    /// The handle, on the right thread; throws Failure on another.
    [[nodiscard]] const QSqlDatabase& database() const;
    /// One statement without values.
    void execute(const QString& sql) const;
    /// First column of the first row, as text; empty where there is none.
    [[nodiscard]] QString value(const QString& sql) const;
    /// What SQLite said, as an error with a sentence that names the file.
    [[nodiscard]] Error error(const QSqlError& error, const QString& sql) const;

private:
    Connection(QString path, Access access);
    void connect();
    void configure() const;

    QString m_path;
    Access m_access;
    QString m_name;
    QSqlDatabase m_database;
    const QThread* m_thread;
};

/// BEGIN IMMEDIATE; rolled back unless commit() was reached.
class Transaction {
public:
    explicit Transaction(const Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Synced to disk when it returns; throws Failure where it could not be written.
    void commit();

private:
    const Connection& m_connection;
    bool m_open = true;
};

} // namespace casus::store
