// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/detail/connection.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace casus::store {

/// "CASU", PRAGMA application_id of every project file.
inline constexpr quint32 kApplicationId = 0x43415355;

struct Migration {
    int number = 0;
    QString name;
    QString description;
    QString oldestProgram; // that can read the result
    QString checksum;      // SHA-256 of the file
    QStringList statements;
};

/// The text of one file `NNNN_name.sql`; fails with Internal where header or markers are missing.
[[nodiscard]] Result<Migration> parseMigration(const QString& fileName, const QByteArray& content);
/// Those in `folder`, in order, without gaps. The program's own lie in builtInMigrations().
[[nodiscard]] Result<QList<Migration>> readMigrations(const QString& folder);
[[nodiscard]] QString builtInMigrations();

/// Number of the last migration in the file; 0 for a new one.
[[nodiscard]] int schemaVersion(const Connection& connection);
/// Those that come after the file's version, each in one transaction. Throws Failure; what was done before
/// stays.
void migrate(const Connection& connection, const QList<Migration>& migrations, const Clock& clock);
/// A sentence where the file's history is not the one that `migrations` would have made.
[[nodiscard]] QString whyForeign(const Connection& connection, const QList<Migration>& migrations);

} // namespace casus::store
