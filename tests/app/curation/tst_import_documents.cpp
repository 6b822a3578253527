// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/import_columns.h"
#include "curation/jobs.h"
#include "store/store.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::curation;

namespace {

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
    [[nodiscard]] store::Store& store() const { return *m_held; }
    [[nodiscard]] const store::Reader& reader() const { return m_held->reader(); }

    QString add(const QString& name, const QByteArray& bytes) const
    {
        QDir(m_folder.path()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The sample was not written.");
        return path(name);
    }

    [[nodiscard]] ImportOutcome import(ImportRequest request) const
    {
        request.draft = false;
        auto outcome = importFiles(project(), request, {}, {}, {});
        if (!outcome)
            qFatal("%s", qUtf8Printable(outcome.error().message));
        return *outcome;
    }
    [[nodiscard]] ImportOutcome import(const QStringList& paths) const
    {
        return import(ImportRequest{.paths = paths, .metadataFile = {}});
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_held;
};

/// Words that hardly repeat, the same for the same seed.
QByteArray article(int seed, int words = 300)
{
    QByteArray text;
    quint32 state = static_cast<quint32>(seed) * 2654435761U + 1;
    for (int i = 0; i < words; ++i) {
        state = state * 1664525U + 1013904223U;
        text += "word" + QByteArray::number((state >> 8) % 5000) + (i % 12 == 11 ? ".\n\n" : " ");
    }
    return text;
}

} // namespace

class TestImportDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderOfManyKinds()
    {
        const Folder folder;
        folder.add(QStringLiteral("in/a.txt"), "Seven soldiers killed near the border.\n");
        folder.add(QStringLiteral("in/b.html"),
                   "<html><body><h1>Two wounded</h1><p>Two civilians were wounded on "
                   "Tuesday.</p></body></html>");
        folder.add(QStringLiteral("in/c.csv"), "title,text\nA,One.\nB,Two.\nC,\n");
        folder.add(QStringLiteral("in/metadata.csv"), "file,published,publisher\na.txt,2024-03-12,Wire\n");
        folder.add(QStringLiteral("in/broken.pdf"), "%PDF-1.4");
        folder.add(QStringLiteral("in/picture.png"), "\x89PNG");
        const ImportOutcome outcome = folder.import({folder.path(QStringLiteral("in"))});
        QCOMPARE(outcome.imported, 4);
        QCOMPARE(outcome.refused.size(), 2); // the PDF, the row without text
        QCOMPARE(outcome.kinds.size(), 3);
        const auto infos = folder.reader().documents();
        QVERIFY(infos.ok());
        QCOMPARE(infos->first().published, QDate(2024, 3, 12));
        QCOMPARE(infos->first().publisher, QStringLiteral("Wire"));
        QVERIFY(outcome.notes.filter(QStringLiteral(".png")).size() == 1);
        QVERIFY(outcome.notes.filter(QStringLiteral("metadata.csv")).isEmpty()); // used, and no article
        // Importing again changes nothing.
        const ImportOutcome again = folder.import({folder.path(QStringLiteral("in"))});
        QCOMPARE(again.imported, 0);
        QCOMPARE(again.alreadyThere, 4);
        QVERIFY(again.nearCopies.isEmpty() && again.revisions.isEmpty());
        QVERIFY(*folder.reader().documents() == *infos);
    }

    void nearCopiesAreGrouped()
    {
        const Folder folder;
        const QByteArray agency = article(1);
        folder.add(QStringLiteral("in/1.txt"), agency);
        folder.add(QStringLiteral("in/2.txt"), "A headline of our own\n\n" + agency);
        folder.add(QStringLiteral("in/3.txt"), agency + "\n\nRead also: this and that of other days.");
        folder.add(QStringLiteral("in/4.txt"), article(2));
        folder.add(QStringLiteral("in/5.txt"),
                   "A report that has another half.\n\n" + article(1, 150) + article(3, 300));
        const ImportOutcome outcome = folder.import({folder.path(QStringLiteral("in"))});
        QCOMPARE(outcome.imported, 5);
        QCOMPARE(outcome.nearCopies.size(), 2);
        QVERIFY(outcome.revisions.isEmpty());
        const QList<model::DocumentId>& ids = outcome.documents;
        QVERIFY(*folder.reader().nearDuplicates(ids[0]) == QList<model::DocumentId>({ids[1], ids[2]}));
        QVERIFY(*folder.reader().nearDuplicates(ids[2]) == QList<model::DocumentId>({ids[0], ids[1]}));
        QVERIFY(folder.reader().nearDuplicates(ids[3])->isEmpty());
        QVERIFY(folder.reader().nearDuplicates(ids[4])->isEmpty());
        QVERIFY(folder.reader().documentInfo(ids[1])->copyOf == ids[0]);
        QVERIFY(!folder.reader().documentInfo(ids[0])->copyOf);
    }

    void aChangedSourceIsAnotherDocument()
    {
        const Folder folder;
        const QString table = folder.add(
            QStringLiteral("a.csv"), "id,text,url,source\n1,First words.,https://example.org/1,Wire\n2,\"" +
                                         article(1) + "\",,Wire\n");
        const ImportOutcome before = folder.import({table});
        QCOMPARE(before.imported, 2);
        folder.add(QStringLiteral("a.csv"),
                   "id,text,url,source\n1,Corrected words.,https://example.org/1,Wire\n2,\"" + article(1) +
                       "More of it.\",,Wire\n2,\"" + article(9) + "\",,Wire\n");
        const ImportOutcome after = folder.import({table});
        QCOMPARE(after.imported, 3);
        QCOMPARE(after.revisions.size(), 2); // the third has the name, but nothing of the words
        QVERIFY(after.nearCopies.isEmpty());
        QVERIFY(folder.reader().documentInfo(after.documents[0])->revisionOf == before.documents[0]);
        QVERIFY(folder.reader().documentInfo(after.documents[1])->revisionOf == before.documents[1]);
        QVERIFY(!folder.reader().documentInfo(after.documents[2])->revisionOf);
        QCOMPARE(folder.reader().document(before.documents[0])->text, QStringLiteral("First words."));
    }

    void columnsAreRemembered()
    {
        const Folder folder;
        const QString table = folder.add(QStringLiteral("a.csv"), "x,y\nHeadline,Words of it.\n");
        QCOMPARE(folder.import({table}).refused.size(), 1);
        const QStringList headers{QStringLiteral("x"), QStringLiteral("y")};
        exchange::ColumnMapping mapping;
        mapping.text = QStringLiteral("y");
        mapping.title = QStringLiteral("x");
        QVERIFY(folder.store().setSetting(columnsSetting(headers), mapping.toJson()).ok());
        QVERIFY(rememberedColumns(folder.reader(), {headers[1], headers[0]}) == mapping);
        QVERIFY(!rememberedColumns(folder.reader(), {headers[0]}));
        const ImportOutcome outcome = folder.import({table});
        QCOMPARE(outcome.imported, 1);
        QCOMPARE(folder.reader().document(outcome.documents[0])->text,
                 QStringLiteral("Headline\n\nWords of it."));
        // What is named for this import counts before it.
        mapping.title.clear();
        const ImportOutcome named = folder.import(
            ImportRequest{.paths = {table}, .metadataFile = {}, .draft = false, .columns = mapping});
        QCOMPARE(folder.reader().document(named.documents[0])->text, QStringLiteral("Words of it."));
    }

    /// How long a folder or file of one's own takes, without drafting: CASUS_IMPORT=PATH.
    void speed()
    {
        const QString path = qEnvironmentVariable("CASUS_IMPORT");
        if (path.isEmpty())
            QSKIP("CASUS_IMPORT names no folder or file.");
        const Folder folder;
        QElapsedTimer timer;
        timer.start();
        const ImportOutcome outcome = folder.import({path});
        qInfo() << outcome.imported << "documents imported," << outcome.refused.size() << "refused,"
                << outcome.nearCopies.size() << "near copies, in ms:" << timer.elapsed();
        QVERIFY(outcome.imported > 0);
    }

    void thousandsOfCopiesStayLinear()
    {
        const Folder folder;
        const QByteArray agency = article(1, 200);
        const auto table = [&](const QString& name, int count, int from) {
            QByteArray csv = "id,text\n";
            for (int i = from; i < from + count; ++i)
                csv +=
                    QByteArray::number(i) + ",\"" + agency + "Copy " + QByteArray::number(i) + " of it.\"\n";
            return folder.add(name, csv);
        };
        QElapsedTimer timer;
        const auto seconds = [&](const QString& file) {
            timer.start();
            const ImportOutcome outcome = folder.import({file});
            return outcome.imported > 0 ? static_cast<double>(timer.nsecsElapsed()) / 1e9 : -1;
        };
        const double first = seconds(table(QStringLiteral("a.csv"), 400, 0));
        const double last = [&] {
            Q_UNUSED(seconds(table(QStringLiteral("b.csv"), 800, 1000)));
            return seconds(table(QStringLiteral("c.csv"), 400, 5000));
        }();
        QVERIFY(first > 0 && last > 0);
        QVERIFY2(last < 4 * first + 0.5, qPrintable(QStringLiteral("%1 s, then %2 s").arg(first).arg(last)));
    }
};

QTEST_GUILESS_MAIN(TestImportDocuments)
#include "tst_import_documents.moc"
