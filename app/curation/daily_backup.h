// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace casus::curation {

/// The folder beside the project that its daily backups lie in: "mali.casus" has "mali backups".
[[nodiscard]] QString backupFolder(const QString& project);

/// False where there is one of today (or of a later day), or nothing was written since the newest. Looks at
/// files only.
[[nodiscard]] bool isBackupDue(const QString& project, QDate today);

struct DailyBackup {
    QString path;        // today's, or the newest; empty where there is none yet and nothing to back up
    bool made = false;   // false: none was due
    QStringList dropped; // older ones that were taken away
};
/// Writes today's backup where one is due, looks whether it is sound, and only then takes away those that
/// `outdatedBackups` names. On the caller's thread, with a connection of its own.
[[nodiscard]] Result<DailyBackup> backUpDaily(const QString& project, QDate today);

/// Which of these days' backups may go: kept are the seven newest and the oldest of each of the last twelve
/// months. In ascending order; a day in the future is never named.
[[nodiscard]] QList<QDate> outdatedBackups(QList<QDate> days, QDate today);

} // namespace casus::curation
