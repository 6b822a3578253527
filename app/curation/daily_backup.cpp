// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/daily_backup.h"

#include "curation/jobs.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace casus::curation {

namespace {

constexpr int kNewestKept = 7;
constexpr int kMonthsKept = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::curation::DailyBackup)
};

QString fileOf(const QString& project, QDate day)
{
    return QDir(backupFolder(project))
        .filePath(QFileInfo(project).completeBaseName() % u' ' % day.toString(Qt::ISODate) %
                  QStringLiteral(".casus"));
}

/// Days of which there is a backup, the oldest first. Other files in the folder are nobody's business.
QList<QDate> daysKept(const QString& project)
{
    QList<QDate> days;
    const QString stem = QFileInfo(project).completeBaseName() % u' ';
    const QStringList names = QDir(backupFolder(project)).entryList({QStringLiteral("*.casus")}, QDir::Files);
    for (const QString& name : names) {
        const QString day = name.chopped(static_cast<int>(sizeof(".casus") - 1));
        if (!day.startsWith(stem))
            continue;
        if (const QDate date = QDate::fromString(day.mid(stem.size()), Qt::ISODate); date.isValid())
            days.append(date);
    }
    std::sort(days.begin(), days.end());
    return days;
}

/// When the project was last written to. What is not yet in the main file lies in the log beside it.
QDateTime lastWritten(const QString& project)
{
    const QFileInfo file(project);
    const QFileInfo log(project + QStringLiteral("-wal"));
    return log.exists() && log.size() > 0 ? std::max(file.lastModified(), log.lastModified())
                                          : file.lastModified();
}

bool isDue(const QString& project, const QList<QDate>& days, QDate today)
{
    return days.isEmpty() || (days.last() < today &&
                              QFileInfo(fileOf(project, days.last())).lastModified() < lastWritten(project));
}

Result<bool> holdsDocuments(const store::Reader& reader)
{
    const auto counts = reader.counts();
    if (!counts)
        return counts.error();
    return counts->documents + counts->trashed > 0;
}

} // namespace

QString backupFolder(const QString& project)
{
    const QFileInfo file(project);
    return file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral(" backups"));
}

QList<QDate> outdatedBackups(QList<QDate> days, QDate today)
{
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    const QDate firstMonth = QDate(today.year(), today.month(), 1).addMonths(1 - kMonthsKept);
    QList<QDate> outdated;
    QDate monthSeen; // whose oldest backup has been met
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QDate day = days.at(i);
        const QDate month(day.year(), day.month(), 1);
        const bool oldestOfMonth = month != monthSeen && month >= firstMonth;
        monthSeen = month;
        if (!oldestOfMonth && i < days.size() - kNewestKept && day < today)
            outdated.append(day);
    }
    return outdated;
}

bool isBackupDue(const QString& project, QDate today)
{
    return isDue(project, daysKept(project), today);
}

Result<DailyBackup> backUpDaily(const QString& project, QDate today)
{
    DailyBackup backup;
    const QList<QDate> days = daysKept(project);
    if (!days.isEmpty())
        backup.path = fileOf(project, days.last());
    if (!isDue(project, days, today))
        return backup;
    const store::Store::Opened opened = store::Store::open(project, store::OpenMode::ReadOnly);
    if (!opened.store)
        return toError(opened.report);
    const auto worthIt = holdsDocuments(opened.store->reader());
    if (!worthIt)
        return worthIt.error();
    if (!*worthIt)
        return backup;
    const QString folder = backupFolder(project);
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Refused,
                     Words::tr("The folder “%1” for daily backups cannot be made.").arg(folder),
                     {}};
    const QString path = fileOf(project, today);
    if (const auto written = opened.store->backupTo(path); !written)
        return written.error();
    backup.path = path;
    backup.made = true;
    const QList<QDate> outdated = outdatedBackups(daysKept(project), today);
    for (const QDate day : outdated) {
        if (QFile::remove(fileOf(project, day)))
            backup.dropped.append(fileOf(project, day));
    }
    return backup;
}

} // namespace casus::curation
