// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/connection.h"

#include "base/logging.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

// Result codes of SQLite (https://www.sqlite.org/rescode.html); extended codes keep them in the low byte.
enum SqliteCode {
    SqlitePerm = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCantOpen = 14,
    SqliteConstraint = 19,
    SqliteNotADatabase = 26,
};

constexpr int kBusyTimeoutMs = 5000;

} // namespace

Connection::Connection(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
    , m_name(u"casus-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_thread(QThread::currentThread())
{}

Result<std::shared_ptr<Connection>> Connection::open(const QString& path, Access access)
{
    return attempt([&] {
        // Not make_shared: the constructor is private.
        std::shared_ptr<Connection> connection(new Connection(path, access));
        connection->connect();
        connection->configure();
        return connection;
    });
}

Connection::~Connection()
{
    if (m_thread != QThread::currentThread())
        qCCritical(casusStore, "A store connection is closed on another thread than the one that opened it.");
    // The last handle must be gone before the name is given up.
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::connect()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!m_database.isValid()) {
        fail(ErrorCode::Internal, u"The SQLite part of Qt is missing, so no project can be opened."_s,
             u"QSQLITE driver not available"_s);
    }
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeoutMs);
    QString name = m_path;
    if (m_access != Access::Create) {
        // As a URI, so that SQLite does not make the file where it is missing.
        QUrl url = QUrl::fromLocalFile(m_path);
        const QString mode = m_access == Access::ReadWrite  ? u"?mode=rw"_s
                             : m_access == Access::ReadOnly ? u"?mode=ro"_s
                                                            : u"?immutable=1"_s;
        name = QString::fromUtf8(url.toEncoded()) + mode;
        options += u";QSQLITE_OPEN_URI"_s;
    }
    if (isReadOnly())
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database.setConnectOptions(options);
    m_database.setDatabaseName(name);
    if (!m_database.open())
        throw Failure{error(m_database.lastError(), u"open"_s)};
}

void Connection::configure() const
{
    const auto verified = [this](const QString& pragma, const QString& wanted) {
        const QString got = value(u"PRAGMA "_s + pragma);
        if (got.compare(wanted, Qt::CaseInsensitive) != 0) {
            fail(ErrorCode::Internal, u"“%1” could not be opened safely."_s.arg(QFileInfo(m_path).fileName()),
                 u"PRAGMA %1 is %2, not %3"_s.arg(pragma, got, wanted));
        }
    };
    execute(u"PRAGMA foreign_keys = ON"_s);
    verified(u"foreign_keys"_s, u"1"_s);
    verified(u"busy_timeout"_s, QString::number(kBusyTimeoutMs));
    if (isReadOnly())
        return;
    if (value(u"PRAGMA journal_mode"_s) != "wal"_L1)
        execute(u"PRAGMA journal_mode = WAL"_s);
    verified(u"journal_mode"_s, u"wal"_s);
    execute(u"PRAGMA synchronous = FULL"_s);
    verified(u"synchronous"_s, u"2"_s);
}

const QSqlDatabase& Connection::database() const
{
    if (m_thread != QThread::currentThread()) {
        qCCritical(casusStore, "A store connection is used on another thread than the one that opened it.");
        fail(ErrorCode::Internal, u"A fault of the program: the project was used from a wrong thread."_s,
             u"store connection used on another thread"_s);
    }
    return m_database;
}

void Connection::execute(const QString& sql) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw Failure{error(query.lastError(), sql)};
}

QString Connection::value(const QString& sql) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw Failure{error(query.lastError(), sql)};
    return query.next() ? query.value(0).toString() : QString();
}

Error Connection::error(const QSqlError& error, const QString& sql) const
{
    const QString file = QFileInfo(m_path).fileName();
    const int extended = error.nativeErrorCode().toInt();
    const QString detail =
        u"SQLite %1: %2 [%3]"_s.arg(extended).arg(error.databaseText(), sql.left(200).simplified());
    switch (extended & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
        return {ErrorCode::Busy, u"“%1” is being written by someone else at the moment."_s.arg(file), detail};
    case SqlitePerm:
    case SqliteReadOnly:
        return {ErrorCode::ReadOnly, u"“%1” cannot be written: it is open for reading only."_s.arg(file),
                detail};
    case SqliteFull:
        return {ErrorCode::DiskFull,
                u"The disk is full: “%1” could not be written, nothing was changed."_s.arg(file), detail};
    case SqliteIoError:
        return {
            ErrorCode::Unreadable,
            u"The disk reported a fault on “%1”: it could not be read or written, nothing was changed."_s.arg(
                file),
            detail};
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return {ErrorCode::Damaged,
                u"“%1” is damaged. “casus check” says more and can save what is readable."_s.arg(file),
                detail};
    case SqliteCantOpen: return {ErrorCode::Unreadable, u"“%1” cannot be opened."_s.arg(file), detail};
    case SqliteConstraint:
        return {ErrorCode::Refused, u"“%1” refused the change: it contradicts what is stored."_s.arg(file),
                detail};
    default:
        return {ErrorCode::Internal,
                u"“%1” could not be read or written because of a fault of the program."_s.arg(file), detail};
    }
}

Transaction::Transaction(const Connection& connection)
    : m_connection(connection)
{
    m_connection.execute(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // SQLite may have rolled back by itself (full disk, I/O error); then this fails and nothing is left to
    // do.
    QSqlQuery query(m_connection.database());
    query.exec(u"ROLLBACK"_s);
}

void Transaction::commit()
{
    m_connection.execute(u"COMMIT"_s);
    m_open = false;
}

} // namespace casus::store
