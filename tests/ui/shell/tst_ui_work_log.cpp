// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/work_log.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace casus::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate kMonday(2026, 11, 16);

} // namespace

class TestWorkLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pausesDoNotCount();
    void timeGoesToWhatOneWasAt();
    void daysAreSummedWithTheirMedians();
    void linesAreAddedAndReadBack();
    void damagedLinesArePassedOver();
    void aFileThatCannotBeWrittenIsNamed();
};

void TestWorkLog::pausesDoNotCount()
{
    qint64 now = 1000;
    WorkClock clock([&now] { return now; });
    clock.setSubject(kMonday, {u"p"_s, 1, 0});
    const auto touchAfter = [&](qint64 ms) {
        now += ms;
        clock.touch(kMonday);
    };
    touchAfter(0);
    touchAfter(10000);
    touchAfter(WorkClock::kIdleMs);     // just short enough
    touchAfter(WorkClock::kIdleMs + 1); // at lunch
    touchAfter(5000);
    const WorkDay day = clock.take().total();
    QCOMPARE(day.seconds, (10000 + WorkClock::kIdleMs + 5000) / 1000.0);
    QCOMPARE(day.documents, 1);
    QVERIFY(clock.take().isEmpty());
}

void TestWorkLog::timeGoesToWhatOneWasAt()
{
    qint64 now = 0;
    WorkClock clock([&now] { return now; });
    clock.touch(kMonday);
    clock.setSubject(kMonday, {u"p"_s, 1, 7});
    now += 20000;
    clock.decide(kMonday);
    clock.setSubject(kMonday, {u"p"_s, 2, 0}); // the twenty seconds were for the first
    now += 6000;
    clock.touch(kMonday);
    const WorkDay day = clock.take().total();
    QCOMPARE(day.documents, 2);
    QCOMPARE(day.incidents, 1);
    QCOMPARE(day.medianDocument, 13.0);
    QCOMPARE(day.medianIncident, 20.0);
    QCOMPARE(day.decisions, 1);
}

void TestWorkLog::daysAreSummedWithTheirMedians()
{
    WorkLog log;
    log.add(kMonday, {u"p"_s, 1, 0}, 600, 3);
    log.add(kMonday, {u"p"_s, 1, 4}, 600, 2);
    log.add(kMonday, {u"q"_s, 1, 0}, 600, 1); // another project's first document
    log.add(kMonday, {u"p"_s, 3, 0}, 2, 0);   // passed by
    log.add(kMonday.addDays(1), {u"p"_s, 9, 0}, 1800, 0);
    const QList<WorkDay> days = log.days();
    QCOMPARE(days.size(), 2);
    QCOMPARE(days.first().day, kMonday.addDays(1));
    QCOMPARE(days.first().documentsPerHour(), 2.0);
    QCOMPARE(days.last().documents, 2);
    QCOMPARE(days.last().medianDocument, 900.0);
    QCOMPARE(days.last().decisions, 6);
    QCOMPARE(log.total().documents, 3);
    QCOMPARE(log.total().medianDocument, 1200.0);
}

void TestWorkLog::linesAreAddedAndReadBack()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"times.tsv"_s);
    QVERIFY(WorkLog::read(file).isEmpty());
    for (int i = 0; i < 2; ++i) { // two windows
        WorkLog log;
        log.add(kMonday, {u"p"_s, 1, 2}, 90.5, 1);
        QVERIFY(log.append(file));
    }
    const WorkDay day = WorkLog::read(file).total();
    QCOMPARE(day.seconds, 181.0);
    QCOMPARE(day.decisions, 2);
    QCOMPARE(day.documents, 1);
}

void TestWorkLog::damagedLinesArePassedOver()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"times.tsv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("2026-11-16\tp\t1\t0\t60.0\t2\nnonsense\n2026-13-99\tp\t1\t0\t60\t2\n\xff\xfe\t\n"
               "2026-11-16\tp\t1\t0\t-5\t-2\n2026-11-16\tp\t1");
    file.close();
    const WorkDay day = WorkLog::read(file.fileName()).total();
    QCOMPARE(day.seconds, 60.0);
    QCOMPARE(day.decisions, 2);
}

void TestWorkLog::aFileThatCannotBeWrittenIsNamed()
{
    const QTemporaryDir folder;
    WorkLog log;
    log.add(kMonday, {}, 1, 0);
    const auto kept = log.append(folder.filePath(u"none/times.tsv"_s));
    QVERIFY(!kept);
    QVERIFY(kept.error().message.contains(u"times.tsv"_s));
}

QTEST_GUILESS_MAIN(TestWorkLog)
#include "tst_ui_work_log.moc"
