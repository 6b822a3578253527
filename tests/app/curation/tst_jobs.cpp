// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/jobs.h"
#include "desk.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace casus;
using namespace casus::curation;
using casus::test::sharedEngine;
using casus::test::writeFile;

namespace {

/// A new project in a temporary folder, held open for writing as the command line holds it.
class Folder {
public:
    Folder()
    {
        store::Store::Opened opened = store::Store::open(project(), store::OpenMode::CreateNew);
        if (!opened.store)
            qFatal("%s", qUtf8Printable(opened.report.message));
        m_held = std::move(opened.store);
    }

    [[nodiscard]] QString project() const { return path(QStringLiteral("p.casus")); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] const store::Reader& reader() const { return m_held->reader(); }

    QString add(const QString& name, const QByteArray& bytes) const
    {
        writeFile(path(name), bytes);
        return path(name);
    }

    /// Articles that differ, each with an act of violence in it.
    [[nodiscard]] QStringList articles(int count) const
    {
        QStringList files;
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(i + 2);
            files.append(add(QStringLiteral("a%1.txt").arg(i, 3, 10, QLatin1Char('0')),
                             "Gunmen killed " + number +
                                 " soldiers in an attack on Bamako on Tuesday, the army said.\n"));
        }
        return files;
    }

    Result<ImportOutcome> import(const ImportRequest& request, const Progress& progress = {},
                                 const Cancellation& cancellation = {}) const
    {
        return importFiles(project(), request, sharedEngine(), progress, cancellation);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_held;
};

} // namespace

class TestJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsInTheOrderOfTheFilesAndDrafts()
    {
        const Folder folder;
        const auto outcome = folder.import({.paths = folder.articles(70), .metadataFile = {}});
        QVERIFY(outcome);
        QCOMPARE(outcome->imported, 70);
        QCOMPARE(outcome->drafted, 70);
        QCOMPARE(outcome->documents.size(), 70);
        QVERIFY(outcome->refused.isEmpty());
        for (qsizetype i = 0; i < 70; ++i) {
            const auto info = folder.reader().documentInfo(outcome->documents.at(i));
            QVERIFY(info);
            QCOMPARE(info->name, QStringLiteral("a%1").arg(i, 3, 10, QLatin1Char('0')));
            QCOMPARE(info->draftedBy, extraction::drafterName());
            QVERIFY(info->openSuggestions > 0);
        }
    }

    void draftsAreBoundToTheirDocument()
    {
        const Folder folder;
        const auto outcome = folder.import({.paths = folder.articles(2), .metadataFile = {}});
        QVERIFY(outcome);
        for (const model::DocumentId id : outcome->documents) {
            const auto mentions = folder.reader().mentions(id);
            QVERIFY(mentions && !mentions->isEmpty());
            for (const model::Mention& mention : *mentions) {
                QCOMPARE(mention.document, id);
                QCOMPARE(mention.author, extraction::drafterName());
            }
            const auto incidents = folder.reader().incidents(id);
            QVERIFY(incidents && !incidents->isEmpty());
            for (const model::Incident& incident : *incidents) {
                QCOMPARE(incident.reports.at(0).document, id);
                for (const model::Claim& claim : incident.claims) {
                    QCOMPARE(claim.document, id);
                    for (const model::Evidence& words : claim.evidence)
                        QCOMPARE(words.document, id);
                }
            }
        }
    }

    void aSecondImportAddsNothing()
    {
        const Folder folder;
        const QStringList files = folder.articles(5);
        QVERIFY(folder.import({.paths = files, .metadataFile = {}}));
        const auto again = folder.import({.paths = files, .metadataFile = {}});
        QVERIFY(again);
        QCOMPARE(again->imported, 0);
        QCOMPARE(again->alreadyThere, 5);
        QCOMPARE(again->drafted, 0);
        QCOMPARE(folder.reader().counts()->documents, 5);
    }

    void theSameTextTwiceInOneImportIsOneDocument()
    {
        const Folder folder;
        const QStringList files = {folder.add(QStringLiteral("a.txt"), "Same words.\n"),
                                   folder.add(QStringLiteral("b.txt"), "Same words.\r\n")};
        const auto outcome = folder.import({.paths = files, .metadataFile = {}});
        QVERIFY(outcome);
        QCOMPARE(outcome->imported, 1);
        QCOMPARE(outcome->alreadyThere, 1);
        QCOMPARE(outcome->documents.at(0), outcome->documents.at(1));
    }

    void badFilesAreNamedAndTheRestGoesOn()
    {
        const Folder folder;
        QStringList files = folder.articles(2);
        files.insert(1,
                     folder.add(QStringLiteral("binary.txt"), QByteArray("\x7f"
                                                                         "ELF\x02\x01\x00\x00\x00\x03\x00>",
                                                                         12)));
        files.insert(2, folder.path(QStringLiteral("missing.txt")));
        files.append(folder.add(QStringLiteral("nul.txt"), QByteArray("Words with a \0 in them.\n", 24)));
        files.append(folder.add(QStringLiteral("empty.txt"), {}));
        const auto outcome = folder.import({.paths = files, .metadataFile = {}});
        QVERIFY(outcome);
        QCOMPARE(outcome->imported, 3); // the two articles and the empty document
        QCOMPARE(outcome->refused.size(), 3);
        const QStringList names = {QStringLiteral("binary.txt"), QStringLiteral("missing.txt"),
                                   QStringLiteral("nul.txt")};
        for (const QString& name : names) {
            const bool named = std::any_of(
                outcome->refused.cbegin(), outcome->refused.cend(), [&name](const FileProblem& problem) {
                    return problem.file.endsWith(name) && problem.message.contains(name);
                });
            QVERIFY2(named, qUtf8Printable(name));
        }
        QVERIFY(std::any_of(outcome->notes.cbegin(), outcome->notes.cend(),
                            [](const QString& note) { return note.contains(QStringLiteral("empty.txt")); }));
    }

    void metadataGoesToItsFileAndBadRowsAreNamed()
    {
        const Folder folder;
        const QStringList files = folder.articles(2);
        const QString table = folder.add(QStringLiteral("metadata.csv"), "file,published,publisher\n"
                                                                         "a000.txt,2023-04-22,AFP\n"
                                                                         "a001.txt,2023-02-30,Reuters\n");
        const auto outcome = folder.import({.paths = files, .metadataFile = table});
        QVERIFY(outcome);
        QCOMPARE(outcome->imported, 2);
        QCOMPARE(outcome->refused.size(), 1);
        QVERIFY(outcome->refused.at(0).message.contains(QStringLiteral("2023-02-30")));
        QCOMPARE(folder.reader().documentInfo(outcome->documents.at(0))->published, QDate(2023, 4, 22));
        QCOMPARE(folder.reader().documentInfo(outcome->documents.at(0))->publisher, QStringLiteral("AFP"));
        QVERIFY(!folder.reader().documentInfo(outcome->documents.at(1))->published.isValid());
    }

    void anUnreadableMetadataTableStopsTheImport()
    {
        const Folder folder;
        const auto outcome = folder.import(
            {.paths = folder.articles(1), .metadataFile = folder.path(QStringLiteral("no.csv"))});
        QVERIFY(!outcome);
        QVERIFY(outcome.error().message.contains(QStringLiteral("no.csv")));
        QCOMPARE(folder.reader().counts()->documents, 0);
    }

    void whatWasDoneBeforeACancelStays()
    {
        const Folder folder;
        const Cancellation cancellation;
        const auto outcome = folder.import(
            {.paths = folder.articles(100), .metadataFile = {}},
            [&cancellation](qint64 done, qint64, const QString&) {
                if (done == 40)
                    cancellation.request();
            },
            cancellation);
        QVERIFY(outcome);
        QVERIFY(outcome->cancelled);
        QVERIFY(outcome->imported >= 32); // the first batch at least
        QVERIFY(outcome->imported < 100);
        QCOMPARE(folder.reader().counts()->documents, outcome->imported);

        // Going on later brings the rest, and drafts what the cancel left undrafted.
        const auto rest = folder.import({.paths = folder.articles(100), .metadataFile = {}});
        QVERIFY(rest);
        QCOMPARE(rest->imported + outcome->imported, 100);
        QCOMPARE(rest->drafted + outcome->drafted, 100);
    }

    void importWithoutDraftsAndDraftingLater()
    {
        const Folder folder;
        const auto outcome = folder.import({.paths = folder.articles(3), .metadataFile = {}, .draft = false});
        QVERIFY(outcome);
        QCOMPARE(outcome->drafted, 0);
        QCOMPARE(folder.reader().counts()->openSuggestions, 0);
        const auto drafted = draftDocuments(folder.project(), {}, sharedEngine(), {}, {});
        QVERIFY(drafted);
        QCOMPARE(drafted->drafted, 3);
        QVERIFY(folder.reader().counts()->openSuggestions > 0);
        const auto again = draftDocuments(folder.project(), {}, sharedEngine(), {}, {});
        QVERIFY(again);
        QCOMPARE(again->drafted, 0);
    }

    void draftingStopsWhenAsked()
    {
        const Folder folder;
        QVERIFY(folder.import({.paths = folder.articles(10), .metadataFile = {}, .draft = false}));
        const Cancellation cancellation;
        const auto outcome = draftDocuments(
            folder.project(), {}, sharedEngine(),
            [&cancellation](qint64 done, qint64, const QString&) {
                if (done == 4)
                    cancellation.request();
            },
            cancellation);
        QVERIFY(outcome);
        QVERIFY(outcome->cancelled);
        QCOMPARE(outcome->drafted, 5);
    }

    void exportsWhatTheReaderHolds()
    {
        const Folder folder;
        QVERIFY(folder.import({.paths = folder.articles(3), .metadataFile = {}}));
        const QString target = folder.path(QStringLiteral("out.csv"));
        const auto nothing = exportProject(folder.project(), target, {}, {}, {});
        QVERIFY(nothing);
        QCOMPARE(nothing->written, 0); // nothing is accepted yet
        exchange::ExportOptions options;
        options.all = true;
        const auto all = exportProject(folder.project(), target, options, {}, {});
        QVERIFY(all);
        QVERIFY(all->written >= 3);
        QVERIFY(QFile::exists(target));
    }

    void aProjectThatIsNoneIsRefused()
    {
        const Folder folder;
        const QString text = folder.add(QStringLiteral("notes.casus"), "These are notes.\n");
        const auto outcome = exportProject(text, folder.path(QStringLiteral("o.csv")), {}, {}, {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Refused);
        QVERIFY(outcome.error().message.contains(QStringLiteral("notes.casus")));
    }

    void aBackupIsRestoredBesideNotOver()
    {
        const Folder folder;
        QVERIFY(folder.import({.paths = folder.articles(2), .metadataFile = {}}));
        const QString backup = folder.path(QStringLiteral("backup.casus"));
        {
            const auto opened = store::Store::open(folder.project(), store::OpenMode::ReadOnly);
            QVERIFY(opened.store && opened.store->backupTo(backup));
        }
        const QString target = folder.path(QStringLiteral("restored.casus"));
        const auto restored = restoreBackup(backup, target);
        QVERIFY2(restored.ok(), qUtf8Printable(restored ? QString() : restored.error().message));
        const auto opened = store::Store::open(target, store::OpenMode::OpenExisting);
        QVERIFY(opened.store);
        QCOMPARE(opened.store->reader().counts()->documents, 2);
        QVERIFY(!restoreBackup(backup, target)); // it is there now
        QVERIFY(
            !restoreBackup(folder.path(QStringLiteral("a000.txt")), folder.path(QStringLiteral("x.casus"))));
    }
};

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
