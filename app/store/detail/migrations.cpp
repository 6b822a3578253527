// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/migrations.h"

#include "base/logging.h"
#include "store/detail/query.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

constexpr auto kMarker = "-- statement"_L1;
constexpr auto kDescription = "-- description: "_L1;
constexpr auto kOldestProgram = "-- oldest-program: "_L1;

Error badMigration(const QString& fileName, const QString& why)
{
    return {ErrorCode::Internal,
            u"A part of the program is broken: the schema file %1 %2."_s.arg(fileName, why),
            {}};
}

} // namespace

Result<Migration> parseMigration(const QString& fileName, const QByteArray& content)
{
    static const QRegularExpression pattern(u"^(\\d{4})_([a-z0-9_]+)\\.sql$"_s);
    const QRegularExpressionMatch match = pattern.match(fileName);
    if (!match.hasMatch())
        return badMigration(fileName, u"has no number in its name"_s);
    Migration migration;
    migration.number = match.captured(1).toInt();
    migration.name = match.captured(2);
    migration.checksum =
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    QStringList statement;
    bool inStatement = false;
    const auto close = [&] {
        const QString text = statement.join(u'\n').trimmed();
        if (!text.isEmpty())
            migration.statements.append(text);
        statement.clear();
    };
    const QStringList lines = QString::fromUtf8(content).split(u'\n');
    for (const QString& line : lines) {
        if (line.trimmed() == kMarker) {
            close();
            inStatement = true;
        } else if (inStatement) {
            statement.append(line);
        } else if (line.startsWith(kDescription)) {
            migration.description = line.sliced(kDescription.size()).trimmed();
        } else if (line.startsWith(kOldestProgram)) {
            migration.oldestProgram = line.sliced(kOldestProgram.size()).trimmed();
        } else if (!line.trimmed().isEmpty() && !line.startsWith("--"_L1)) {
            return badMigration(fileName, u"has a line before its first statement"_s);
        }
    }
    close();
    if (migration.description.isEmpty() || migration.oldestProgram.isEmpty())
        return badMigration(fileName, u"lacks its description or its oldest program"_s);
    if (migration.statements.isEmpty())
        return badMigration(fileName, u"holds no statement"_s);
    return migration;
}

QString builtInMigrations()
{
    return u":/casus/schema"_s;
}

Result<QList<Migration>> readMigrations(const QString& folder)
{
    QList<Migration> migrations;
    const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return badMigration(name, u"cannot be read"_s);
        Result<Migration> migration = parseMigration(name, file.readAll());
        if (!migration)
            return migration.error();
        if (migration->number != migrations.size() + 1)
            return badMigration(name, u"is out of order"_s);
        migrations.append(std::move(migration).value());
    }
    if (migrations.isEmpty())
        return badMigration(folder, u"is missing"_s);
    return migrations;
}

int schemaVersion(const Connection& connection)
{
    return connection.value(u"PRAGMA user_version"_s).toInt();
}

void migrate(const Connection& connection, const QList<Migration>& migrations, const Clock& clock)
{
    for (const Migration& migration : migrations) {
        if (migration.number <= schemaVersion(connection))
            continue;
        qCInfo(casusStore, "Applying schema migration %d.", migration.number);
        Transaction transaction(connection);
        connection.execute(uR"(CREATE TABLE IF NOT EXISTS schema_history (
            number INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            description TEXT NOT NULL,
            oldest_program TEXT NOT NULL,
            checksum TEXT NOT NULL,
            applied_at TEXT NOT NULL,
            applied_by TEXT NOT NULL))"_s);
        for (const QString& statement : migration.statements)
            connection.execute(statement);
        Query(connection, u"INSERT INTO schema_history VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
            .run(migration.number, migration.name, migration.description, migration.oldestProgram,
                 migration.checksum, clock(), u"casus " CASUS_VERSION ""_s);
        // Pragmas take no bound values; both are numbers of the program's own.
        connection.execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
        connection.execute(u"PRAGMA user_version = %1"_s.arg(migration.number));
        transaction.commit();
    }
}

QString whyForeign(const Connection& connection, const QList<Migration>& migrations)
{
    Query query(connection, u"SELECT number, checksum FROM schema_history ORDER BY number"_s);
    query.run();
    while (query.next()) {
        const int number = query.number(0);
        if (number < 1 || number > migrations.size())
            continue; // a newer schema is refused elsewhere, with its own sentence
        if (migrations[number - 1].checksum != query.text(1))
            return u"its schema step %1 was made by an unreleased Casus"_s.arg(number);
    }
    return {};
}

} // namespace casus::store
