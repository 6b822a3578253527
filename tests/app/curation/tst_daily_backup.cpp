// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/daily_backup.h"
#include "desk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QtTest>

using namespace casus;
using namespace casus::curation;
using casus::test::Desk;

namespace {

const QDate kToday(2026, 11, 21);

QStringList backupsOf(const Desk& desk)
{
    return QDir(backupFolder(desk.path())).entryList(QDir::Files, QDir::Name);
}

void setModified(const QString& path, const QDateTime& when)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(when, QFileDevice::FileModificationTime));
}

QList<QDate> daily(QDate first, QDate last)
{
    QList<QDate> days;
    for (QDate day = first; day <= last; day = day.addDays(1))
        days.append(day);
    return days;
}

} // namespace

class TestDailyBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void todaysBackupIsAWholeProject();
    void oneADay();
    void nothingNewIsNotBackedUpAgain();
    void anEmptyProjectIsLeftAlone();
    void aFolderThatCannotBeMadeIsNamed();
    void oldOnesGo();
    void otherFilesOfTheFolderStay();
    void aYearOfDays();
    void inTheBackground();
};

void TestDailyBackup::todaysBackupIsAWholeProject()
{
    Desk desk;
    QVERIFY(desk.project().confirmMention(desk.mention(model::MentionType::Place).id));
    const auto backup = backUpDaily(desk.path(), kToday);
    QVERIFY2(backup, qPrintable(backup ? QString() : backup.error().message));
    QVERIFY(backup->made);
    QCOMPARE(QFileInfo(backup->path).fileName(), QStringLiteral("test 2026-11-21.casus"));
    const auto checked = store::check(backup->path);
    QVERIFY(checked && checked->sound);
    const auto opened = store::Store::open(backup->path, store::OpenMode::ReadOnly);
    QVERIFY(opened.store);
    QCOMPARE(opened.store->reader().log(10)->size(), desk.project().reader().log(10)->size());
}

void TestDailyBackup::oneADay()
{
    Desk desk;
    QVERIFY(isBackupDue(desk.path(), kToday));
    QVERIFY(backUpDaily(desk.path(), kToday)->made);
    QVERIFY(desk.project().confirmMention(desk.mention(model::MentionType::Place).id));
    QVERIFY(!isBackupDue(desk.path(), kToday));
    QVERIFY(!backUpDaily(desk.path(), kToday)->made);
    setModified(backUpDaily(desk.path(), kToday)->path, QDateTime::currentDateTime().addDays(-1));
    QVERIFY(isBackupDue(desk.path(), kToday.addDays(1)));
    QVERIFY(backUpDaily(desk.path(), kToday.addDays(1))->made);
    QCOMPARE(backupsOf(desk).size(), 2);
}

void TestDailyBackup::nothingNewIsNotBackedUpAgain()
{
    Desk desk;
    const auto first = backUpDaily(desk.path(), kToday);
    QVERIFY(first->made);
    setModified(first->path, QDateTime::currentDateTime().addSecs(60));
    const auto next = backUpDaily(desk.path(), kToday.addDays(5));
    QVERIFY(!next->made);
    QCOMPARE(next->path, first->path);
}

void TestDailyBackup::anEmptyProjectIsLeftAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.casus"));
    const auto opened = store::Store::open(path, store::OpenMode::CreateNew);
    QVERIFY(opened.store);
    const auto backup = backUpDaily(path, kToday);
    QVERIFY(backup);
    QVERIFY(!backup->made && backup->path.isEmpty());
    QVERIFY(!QFileInfo::exists(backupFolder(path)));
}

void TestDailyBackup::aFolderThatCannotBeMadeIsNamed()
{
    Desk desk;
    casus::test::writeFile(backupFolder(desk.path()), "a file in the way");
    const auto backup = backUpDaily(desk.path(), kToday);
    QVERIFY(!backup);
    QVERIFY2(backup.error().message.contains(backupFolder(desk.path())), qPrintable(backup.error().message));
}

void TestDailyBackup::oldOnesGo()
{
    Desk desk;
    QVERIFY(QDir().mkpath(backupFolder(desk.path())));
    const auto place = [&desk](QDate day) {
        const QString path = QDir(backupFolder(desk.path()))
                                 .filePath(QStringLiteral("test %1.casus").arg(day.toString(Qt::ISODate)));
        casus::test::writeFile(path, "old");
        setModified(path, QDateTime::currentDateTime().addYears(-1));
    };
    for (const QDate day : daily({2026, 11, 1}, {2026, 11, 20}))
        place(day);
    const auto backup = backUpDaily(desk.path(), kToday);
    QVERIFY(backup && backup->made);
    QCOMPARE(backupsOf(desk).size(), 8); // the seven newest and the first of the month
    QCOMPARE(backupsOf(desk).constFirst(), QStringLiteral("test 2026-11-01.casus"));
    QCOMPARE(backup->dropped.size(), 13);
}

void TestDailyBackup::otherFilesOfTheFolderStay()
{
    Desk desk;
    const QDir folder(backupFolder(desk.path()));
    QVERIFY(QDir().mkpath(folder.path()));
    for (const char* name : {"notes.txt", "test.casus", "test 2020-13-01.casus", "other 2020-01-01.casus"})
        casus::test::writeFile(folder.filePath(QLatin1String(name)), "mine");
    QVERIFY(backUpDaily(desk.path(), kToday)->dropped.isEmpty());
    QCOMPARE(backupsOf(desk).size(), 5);
}

void TestDailyBackup::aYearOfDays()
{
    QList<QDate> days = daily({2025, 1, 1}, kToday);
    const QList<QDate> outdated = outdatedBackups(days, kToday);
    for (const QDate day : outdated)
        days.removeOne(day);
    QList<QDate> expected;
    for (QDate month(2025, 12, 1); month <= kToday; month = month.addMonths(1))
        expected.append(month);
    expected.append(daily(kToday.addDays(-6), kToday));
    QCOMPARE(days, expected);
    QVERIFY(outdatedBackups({}, kToday).isEmpty());
    QVERIFY(outdatedBackups({kToday.addDays(3), kToday}, kToday).isEmpty());
}

void TestDailyBackup::inTheBackground()
{
    Desk desk;
    QSignalSpy done(&desk.project(), &Project::dailyBackupFinished);
    desk.project().startDailyBackup();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20'000);
    QCOMPARE(backupsOf(desk).size(), 1);
    QTRY_VERIFY(!desk.project().isBusy());
    desk.project().startDailyBackup();
    QVERIFY(!desk.project().isBusy()); // not due: no job at all
}

QTEST_GUILESS_MAIN(TestDailyBackup)
#include "tst_daily_backup.moc"
