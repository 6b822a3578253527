// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::store;
using namespace Qt::StringLiterals;

/// The program is killed (-9) at random moments of a scripted curation; every decision that it had
/// acknowledged is there afterwards, and the project opens clean.
class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMoment();
};

constexpr qint64 kBudgetMs = 15000;
constexpr int kMostKills = 60;
constexpr int kFewestKills = 5;

void CrashTest::killedAtAnyMoment()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.casus"_s);
    samples::project(path, 3);
    QRandomGenerator random(20230418);
    QElapsedTimer timer;
    timer.start();
    qint64 acknowledgedInAll = 0;
    int kills = 0;
    for (; kills < kMostKills && (timer.elapsed() < kBudgetMs || kills < kFewestKills); ++kills) {
        QProcess curation;
        curation.start(QStringLiteral(CASUS_STORE_HELPER),
                       {u"curate"_s, path, QString::number(random.generate())});
        QVERIFY(curation.waitForStarted());
        // Sometimes during opening, mostly in the middle of the work.
        QElapsedTimer life;
        life.start();
        const int lifetime = random.bounded(20, 400);
        QByteArray output;
        while (life.elapsed() < lifetime) {
            curation.waitForReadyRead(std::max(1, lifetime - static_cast<int>(life.elapsed())));
            output += curation.readAllStandardOutput();
        }
        output += curation.readAllStandardOutput();
        QVERIFY2(curation.state() == QProcess::Running, output.constData());
        curation.kill();
        QVERIFY(curation.waitForFinished());
        output += curation.readAllStandardOutput();
        QVERIFY2(!output.contains("FAILED") && !output.contains("REFUSED"), output.constData());

        const Store::Opened opened = Store::open(path, OpenMode::OpenExisting);
        QVERIFY2(opened.store && opened.report.outcome == OpenOutcome::Current,
                 qUtf8Printable(opened.report.message));
        QSet<qint64> logged;
        const QList<LogEntry> log = *opened.store->reader().log(1000000);
        for (const LogEntry& entry : log)
            logged.insert(entry.step.value());
        const QList<QByteArray> lines = output.split('\n');
        // The last line may be half of one: then it was not acknowledged.
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const qint64 step = lines[i].mid(5).toLongLong();
            if (step == 0)
                continue; // nothing to undo
            QVERIFY2(logged.contains(step), lines[i].constData());
            ++acknowledgedInAll;
        }
    }
    const Result<CheckReport> report = check(path);
    QVERIFY2(report->sound, qUtf8Printable(report->problems.join(u'\n')));
    QVERIFY2(acknowledgedInAll > 20, "hardly any decision was made: the test shows nothing");
    qInfo("%d kills, %lld acknowledged decisions, none lost", kills, acknowledgedInAll);
}

QTEST_GUILESS_MAIN(CrashTest)
#include "test_crash.moc"
