// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/opener.h"

#include "base/logging.h"
#include "store/detail/files.h"
#include "store/detail/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

/// One file has one lock, whatever link it was opened by.
QString realPath(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

} // namespace

Opener::Opener(QString path, OpenMode mode, Clock clock, QString migrations)
    : m_path(realPath(path))
    , m_mode(mode)
    , m_clock(std::move(clock))
    , m_migrationsFolder(std::move(migrations))
{}

Store::Opened Opener::refused(OpenOutcome outcome, const QString& message) const
{
    Store::Opened result;
    result.report.outcome = outcome;
    result.report.message = message;
    return result;
}

Store::Opened Opener::failed(const Error& error) const
{
    qCWarning(casusStore, "Opening a project failed: %s", qUtf8Printable(error.detail));
    return refused(error.code == ErrorCode::Damaged        ? OpenOutcome::Damaged
                   : error.code == ErrorCode::NewerVersion ? OpenOutcome::NewerRefused
                                                           : OpenOutcome::Failed,
                   error.message);
}

std::optional<Store::Opened> Opener::refuseByFile() const
{
    const QString name = nameOf(m_path);
    switch (sniff(m_path)) {
    case FileKind::Project: return std::nullopt;
    case FileKind::Missing: return refused(OpenOutcome::Failed, u"“%1” does not exist."_s.arg(name));
    case FileKind::Unreadable: return refused(OpenOutcome::Failed, u"“%1” cannot be read."_s.arg(name));
    case FileKind::OtherDatabase:
    case FileKind::Other: break;
    }
    return refused(OpenOutcome::NotAProject, u"“%1” is not a Casus project."_s.arg(name));
}

Store::Opened Opener::open()
{
    Result<QList<Migration>> migrations = readMigrations(m_migrationsFolder);
    if (!migrations)
        return failed(migrations.error());
    m_migrations = std::move(migrations).value();
    try {
        if (m_mode == OpenMode::CreateNew) {
            create();
            Store::Opened result = openLocked();
            if (result.report.outcome == OpenOutcome::Current)
                result.report.outcome = OpenOutcome::Created;
            return result;
        }
        if (std::optional<Store::Opened> refusal = refuseByFile())
            return std::move(*refusal);
        return openLocked();
    } catch (const Failure& failure) {
        return failed(failure.error);
    }
}

void Opener::create() const
{
    const QString name = nameOf(m_path);
    if (QFileInfo::exists(m_path))
        fail(ErrorCode::Refused, u"“%1” exists already; choose another name or open it."_s.arg(name));
    const QFileInfo folder(QFileInfo(m_path).absolutePath());
    if (!folder.isDir())
        fail(ErrorCode::NotFound,
             u"The folder “%1” does not exist."_s.arg(QDir::toNativeSeparators(folder.filePath())));
    // Made under another name, so that a project is there whole or not at all.
    const QString draft = freeName(m_path, u".new-"_s);
    try {
        Result<std::shared_ptr<Connection>> connection = Connection::open(draft, Connection::Access::Create);
        if (!connection)
            throw Failure{connection.error()};
        migrate(**connection, m_migrations, m_clock);
    } catch (Failure& failure) {
        removeDatabaseFiles(draft);
        failure.error.message = u"“%1” could not be made: %2"_s.arg(name, failure.error.message);
        throw;
    }
    if (const Result<void> synced = syncFile(draft); !synced || !QFile::rename(draft, m_path)) {
        removeDatabaseFiles(draft);
        fail(ErrorCode::Unreadable, u"“%1” could not be made in this folder."_s.arg(name));
    }
    if (const Result<void> synced = syncFile(m_path); !synced)
        throw Failure{synced.error()};
}

Opener::Lock Opener::takeLock()
{
    m_lock = std::make_unique<QLockFile>(m_path + u".lock"_s);
    // A lock is stale when its process is gone (same host), never by age: a project may stay open for weeks.
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return Lock::Taken;
    return m_lock->error() == QLockFile::LockFailedError ? Lock::Held : Lock::Impossible;
}

QString Opener::holder() const
{
    qint64 process = 0;
    QString host, application;
    if (!m_lock->getLockInfo(&process, &host, &application))
        return u"another program"_s;
    if (process == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName())
        return u"another window of this program"_s;
    return u"%1 (process %2 on %3)"_s.arg(application.isEmpty() ? u"another program"_s : application)
        .arg(process)
        .arg(host);
}

bool Opener::isLockOfThisProcess() const
{
    const QLockFile lock(m_path + u".lock"_s);
    qint64 process = 0;
    QString host, application;
    return lock.getLockInfo(&process, &host, &application) && process == QCoreApplication::applicationPid() &&
           host == QSysInfo::machineHostName();
}

std::shared_ptr<Connection> Opener::connect(bool readOnly) const
{
    Result<std::shared_ptr<Connection>> connection =
        Connection::open(m_path, readOnly ? Connection::Access::ReadOnly : Connection::Access::ReadWrite);
    const auto works = [](const Result<std::shared_ptr<Connection>>& candidate) {
        return candidate &&
               attempt([&] { (*candidate)->execute(u"SELECT count(*) FROM sqlite_schema"_s); }).ok();
    };
    // In a folder that cannot be written, SQLite cannot make the files that WAL needs. Without a log beside
    // it the file is whole and nobody can be writing it.
    if (readOnly && !works(connection) && QFileInfo(m_path + u"-wal"_s).size() == 0) {
        Result<std::shared_ptr<Connection>> immutable =
            Connection::open(m_path, Connection::Access::Immutable);
        if (works(immutable))
            connection = std::move(immutable);
    }
    if (!connection)
        throw Failure{connection.error()};
    return *connection;
}

void Opener::requireProject(const Connection& connection) const
{
    const int version = schemaVersion(connection);
    if (version < 1) {
        fail(ErrorCode::Damaged,
             u"“%1” is damaged: it says that it is a Casus project but holds no schema."_s.arg(
                 nameOf(m_path)));
    }
    if (version > m_migrations.size())
        fail(ErrorCode::NewerVersion, newerMessage(connection));
    if (const QString why = whyForeign(connection, m_migrations); !why.isEmpty())
        fail(ErrorCode::Refused, u"“%1” cannot be opened: %2."_s.arg(nameOf(m_path), why));
    // The roots of all tables: a truncated file is told at once, not in the middle of the work.
    Query tables(connection,
                 u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"_s);
    QStringList names;
    tables.run();
    while (tables.next())
        names.append(tables.text(0));
    tables.finish();
    for (QString name : std::as_const(names))
        connection.execute(u"SELECT 1 FROM \""_s + name.replace(u'"', u"\"\""_s) + u"\" LIMIT 1"_s);
}

QString Opener::newerMessage(const Connection& connection) const
{
    // A newer schema may keep its history otherwise; then the sentence says less.
    const Result<QString> program = attempt([&] {
        return connection.value(u"SELECT oldest_program FROM schema_history ORDER BY number DESC LIMIT 1"_s);
    });
    QString needed;
    if (program && !program->isEmpty())
        needed = u" (it needs %1 or later)"_s.arg(*program);
    return u"“%1” was made by a newer Casus%2. This one (%3) would not understand it; please install the newer one."_s
        .arg(nameOf(m_path), needed, u"" CASUS_VERSION ""_s);
}

QString Opener::copyBeforeUpgrade(const Connection& connection) const
{
    const QString copy = freeName(m_path, u".schema-%1-copy-"_s.arg(schemaVersion(connection)));
    copyTo(connection, copy);
    return copy;
}

Store::Opened Opener::openLocked()
{
    OpenReport report;
    report.outcome = OpenOutcome::Current;
    const QString name = nameOf(m_path);
    bool readOnly = m_mode == OpenMode::ReadOnly;
    if (m_mode == OpenMode::JoinWriter) {
        if (!isLockOfThisProcess())
            return refused(OpenOutcome::Failed, u"“%1” is not open for writing in this program."_s.arg(name));
    } else if (!readOnly) {
        const bool writable = QFileInfo(m_path).isWritable();
        const Lock lock = writable ? takeLock() : Lock::Impossible;
        if (lock == Lock::Held) {
            readOnly = true;
            report.outcome = OpenOutcome::LockedReadOnly;
            report.holder = holder();
            report.message =
                u"“%1” is being edited by %2; it was opened for reading only."_s.arg(name, report.holder);
        } else if (lock == Lock::Impossible) {
            readOnly = true;
            report.outcome = OpenOutcome::ReadOnlyFile;
            report.message =
                (writable ? u"The folder of “%1” cannot be written; it was opened for reading only."_s
                          : u"“%1” cannot be written; it was opened for reading only."_s)
                    .arg(name);
        }
    }
    std::shared_ptr<Connection> connection = connect(readOnly);
    requireProject(*connection);
    if (schemaVersion(*connection) < m_migrations.size()) {
        if (readOnly || m_mode == OpenMode::JoinWriter) {
            return refused(OpenOutcome::Failed,
                           u"“%1” was made by an older Casus and must be upgraded first: open it once "
                           "where it can be written."_s.arg(name));
        }
        report.copy = copyBeforeUpgrade(*connection);
        migrate(*connection, m_migrations, m_clock);
        report.outcome = OpenOutcome::Upgraded;
        report.message = u"“%1” was upgraded for this Casus. A copy of what it was is “%2”."_s.arg(
            name, nameOf(report.copy));
    }
    return opened(std::move(connection), report);
}

Store::Opened Opener::opened(std::shared_ptr<Connection> connection, OpenReport report)
{
    Store::Opened result;
    result.store.reset(new Store());
    Store::Data& data = *result.store->m_data;
    data.path = m_path;
    data.readOnly = connection->isReadOnly();
    data.clock = m_clock;
    if (!data.readOnly && m_mode != OpenMode::JoinWriter)
        data.lock = std::move(m_lock);
    data.reader = std::make_unique<Reader>(connection);
    data.connection = std::move(connection);
    result.report = std::move(report);
    return result;
}

void copyTo(const Connection& connection, const QString& target)
{
    const QString part = freeName(target, u".part-"_s);
    try {
        Query(connection, u"VACUUM INTO ?"_s).run(part);
        // A copy that nobody has looked into is no copy.
        const Result<std::shared_ptr<Connection>> copy =
            Connection::open(part, Connection::Access::Immutable);
        if (!copy)
            throw Failure{copy.error()};
        const QString verdict = (*copy)->value(u"PRAGMA integrity_check(1)"_s);
        if (verdict != "ok"_L1)
            fail(ErrorCode::Damaged, u"The copy “%1” is not sound and was thrown away."_s.arg(nameOf(target)),
                 verdict);
    } catch (const Failure&) {
        removeDatabaseFiles(part);
        throw;
    }
    if (const Result<void> moved = replaceFile(part, target); !moved) {
        removeDatabaseFiles(part);
        throw Failure{moved.error()};
    }
}

} // namespace casus::store
