// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"
#include "desk.h"

#include <QSignalSpy>
#include <QThread>

using casus::Result;
using casus::curation::ChangeNotice;
using casus::curation::DraftOutcome;
using casus::curation::ImportOutcome;
using casus::curation::Project;
using casus::test::Desk;
using namespace casus::model;

namespace {

constexpr int kPatience = 30'000; // ms; a job takes a fraction of it

QStringList articles(const Desk& desk, int count)
{
    QStringList files;
    for (int i = 0; i < count; ++i) {
        const QString path = desk.file(QStringLiteral("article%1.txt").arg(i));
        casus::test::writeFile(path, "Gunmen killed " + QByteArray::number(i + 2) + " soldiers in Bamako.\n");
        files.append(path);
    }
    return files;
}

} // namespace

/// Jobs of the open project: delivered in the UI thread, beside decisions, cancelled, and waited for.
class TestBackground : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importArrivesInThisThread()
    {
        Desk desk;
        Project& project = desk.project();
        QStringList heard;
        QThread* const here = QThread::currentThread();
        bool elsewhere = false;
        const auto hear = [&heard, &elsewhere, here](const QString& what) {
            elsewhere = elsewhere || QThread::currentThread() != here;
            if (heard.isEmpty() || heard.constLast() != what)
                heard.append(what);
        };
        connect(&project, &Project::jobStarted, this, [&hear] { hear(QStringLiteral("started")); });
        connect(&project, &Project::jobProgressed, this, [&hear] { hear(QStringLiteral("progressed")); });
        connect(&project, &Project::jobFinished, this, [&hear] { hear(QStringLiteral("finished")); });
        bool added = false;
        connect(&project, &Project::changed, this,
                [&added](const ChangeNotice& notice) { added = added || notice.documentsAddedOrRemoved; });
        int imported = 0;
        connect(&project, &Project::importFinished, this,
                [&imported, &heard](const Result<ImportOutcome>& outcome) {
                    imported = outcome ? outcome->imported : -1;
                    heard.append(QStringLiteral("outcome"));
                });
        project.startImport({.paths = articles(desk, 40), .metadataFile = {}});
        QVERIFY(project.isBusy());
        QVERIFY(heard.isEmpty()); // nothing before the event loop runs
        QTRY_COMPARE_WITH_TIMEOUT(heard.value(heard.size() - 1), QStringLiteral("finished"), kPatience);
        QVERIFY(!project.isBusy());
        QVERIFY(!elsewhere);
        QVERIFY(added);
        QCOMPARE(imported, 40);
        QCOMPARE(heard.constFirst(), QStringLiteral("started"));
        QCOMPARE(heard.value(heard.size() - 2), QStringLiteral("outcome"));
        QCOMPARE(project.reader().counts()->documents, 42);
        QVERIFY(project.undoText().isEmpty()); // an import is no decision
    }

    void decisionsGoOnDuringAnImport()
    {
        Desk desk;
        Project& project = desk.project();
        QSignalSpy finished(&project, &Project::jobFinished);
        int decided = 0;
        // One decision with every report of progress, while the other connection writes.
        connect(&project, &Project::jobProgressed, this, [&] {
            const MentionId id = desk.mention(MentionType::Place).id;
            const Result<void> done =
                decided % 2 == 0 ? project.confirmMention(id) : project.reopenMention(id);
            QVERIFY2(done.ok(), qUtf8Printable(done ? QString() : done.error().message));
            ++decided;
        });
        project.startImport({.paths = articles(desk, 150), .metadataFile = {}});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        QVERIFY(decided > 0);
        QCOMPARE(project.reader().counts()->documents, 152);
        COMPARE_NAMES(desk.mention(MentionType::Place).state,
                      decided % 2 == 1 ? MentionState::Confirmed : MentionState::Suggested);
    }

    void jobsRunOneAfterTheOther()
    {
        Desk desk;
        Project& project = desk.project();
        QStringList order;
        connect(&project, &Project::importFinished, this,
                [&order] { order.append(QStringLiteral("import")); });
        connect(&project, &Project::draftingFinished, this,
                [&order] { order.append(QStringLiteral("draft")); });
        connect(&project, &Project::exportFinished, this,
                [&order] { order.append(QStringLiteral("export")); });
        connect(&project, &Project::backupFinished, this,
                [&order] { order.append(QStringLiteral("backup")); });
        project.startImport({.paths = articles(desk, 5), .metadataFile = {}, .draft = false});
        project.startDrafting({});
        project.startExport(desk.file(QStringLiteral("out.csv")), {});
        project.startBackup(desk.file(QStringLiteral("backup.casus")));
        QTRY_VERIFY_WITH_TIMEOUT(!project.isBusy(), kPatience);
        QCOMPARE(order, QStringList({QStringLiteral("import"), QStringLiteral("draft"),
                                     QStringLiteral("export"), QStringLiteral("backup")}));
        QVERIFY(project.reader().counts()->openSuggestions > 5);
        QVERIFY(QFile::exists(desk.file(QStringLiteral("out.csv"))));
        QVERIFY(QFile::exists(desk.file(QStringLiteral("backup.casus"))));
    }

    void cancellingEndsRunningAndWaitingJobs()
    {
        Desk desk;
        Project& project = desk.project();
        int cancelled = 0;
        connect(&project, &Project::importFinished, this, [&cancelled](const Result<ImportOutcome>& outcome) {
            cancelled += outcome && outcome->cancelled ? 1 : 0;
        });
        project.startImport({.paths = articles(desk, 300), .metadataFile = {}});
        project.startImport({.paths = articles(desk, 300), .metadataFile = {}});
        project.cancelJobs();
        QTRY_VERIFY_WITH_TIMEOUT(!project.isBusy(), kPatience);
        QCOMPARE(cancelled, 2);
        QVERIFY(project.reader().counts()->documents < 302);

        // A job that is asked for afterwards runs to its end.
        project.startImport({.paths = articles(desk, 3), .metadataFile = {}});
        QTRY_VERIFY_WITH_TIMEOUT(!project.isBusy(), kPatience);
        QCOMPARE(cancelled, 2);
        QVERIFY(project.reader().counts()->documents >= 5);
    }

    void closingDuringAnImportWaitsForIt()
    {
        Desk desk;
        desk.project().startImport({.paths = articles(desk, 300), .metadataFile = {}});
        desk.close();
        QCoreApplication::processEvents(); // late deliveries would arrive now
        desk.reopen();
        const auto report = casus::store::check(desk.path());
        QVERIFY(report);
        QVERIFY2(report->sound, qUtf8Printable(report->problems.join(QLatin1Char(' '))));
    }

    void failuresArriveAsErrors()
    {
        Desk desk;
        desk.reopen(casus::store::OpenMode::ReadOnly);
        QString message;
        connect(&desk.project(), &Project::importFinished, this,
                [&message](const Result<ImportOutcome>& outcome) {
                    message = outcome ? QStringLiteral("none") : outcome.error().message;
                });
        desk.project().startImport({.paths = articles(desk, 1), .metadataFile = {}});
        QTRY_VERIFY_WITH_TIMEOUT(!desk.project().isBusy(), kPatience);
        QVERIFY(message.contains(QStringLiteral("reading")));
    }

    void aPastedTextIsThereAtOnceWithItsDrafts()
    {
        Desk desk;
        QSignalSpy changed(&desk.project(), &Project::changed);
        const auto id =
            desk.project().importText(QStringLiteral("Gunmen killed 14 soldiers in Bamako on Tuesday.\r\n"),
                                      QStringLiteral("pasted"), {QDate(2023, 4, 22), {}, {}, {}});
        QVERIFY(id);
        QVERIFY(changed.size() >= 1);
        QVERIFY(!desk.project().reader().mentions(*id)->isEmpty());
        QVERIFY(!desk.project().isBusy());
        const auto again =
            desk.project().importText(QStringLiteral("Gunmen killed 14 soldiers in Bamako on Tuesday.\n"),
                                      QStringLiteral("pasted again"), {});
        QVERIFY(again);
        QCOMPARE(*again, *id);
    }

    void aLongPastedTextIsDraftedInTheBackground()
    {
        Desk desk;
        QString text;
        while (text.size() < 60'000)
            text += QStringLiteral("Gunmen killed %1 soldiers in Bamako on Tuesday.\n").arg(text.size());
        QSignalSpy finished(&desk.project(), &Project::draftingFinished);
        const auto id = desk.project().importText(text, QStringLiteral("long"), {});
        QVERIFY(id);
        QVERIFY(desk.project().isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        QVERIFY(!desk.project().reader().mentions(*id)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
