// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/detail/connection.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::store;
using namespace Qt::StringLiterals;

/// What check() sees and recover() saves.
class RecoverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aSoundProject();
    void checkSees_data();
    void checkSees();
    void wholeFilesAreSavedWhole();
    void theLogOfCommittedPagesCounts();
    void damagedFiles_data();
    void damagedFiles();
    void lostRowsComeFromTheLog();
    void nothingToSave();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"p.casus"_s); }
    [[nodiscard]] QString target() const { return m_folder->filePath(u"saved.casus"_s); }
    void overwrite(qint64 at, const QByteArray& bytes)
    {
        QFile raw(path());
        QVERIFY(raw.open(QIODevice::ReadWrite));
        QVERIFY(raw.seek(at));
        QCOMPARE(raw.write(bytes), bytes.size());
    }
    void run(const QString& sql)
    {
        const auto connection = Connection::open(path(), Connection::Access::ReadWrite);
        QVERIFY(connection);
        (*connection)->execute(u"PRAGMA foreign_keys = OFF"_s);
        (*connection)->execute(sql);
    }

    QTemporaryDir m_template;
    std::unique_ptr<QTemporaryDir> m_folder;
    samples::Contents m_contents;
};

constexpr int kDocuments = 40;

void RecoverTest::initTestCase()
{
    const std::unique_ptr<Store> store = samples::project(m_template.filePath(u"p.casus"_s), kDocuments);
    QVERIFY(store->setPlaceLayer({u"ML"_s, u"a dump"_s, u"credit"_s, 3, {}, QByteArray(50'000, 'p')}));
    samples::RandomCoder coder(5);
    for (int i = 0; i < 60; ++i)
        QVERIFY(store->commit(coder.step(store->reader())));
    m_contents = samples::contents(store->reader());
}

void RecoverTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_template.filePath(u"p.casus"_s), path()));
}

void RecoverTest::aSoundProject()
{
    const Result<CheckReport> report = check(path());
    QVERIFY(report);
    QVERIFY2(report->sound, qUtf8Printable(report->problems.join(u'\n')));
    QVERIFY(report->facts.first().startsWith(u"%1 documents"_s.arg(kDocuments)));
    QCOMPARE(check(m_folder->filePath(u"none.casus"_s)).error().code, ErrorCode::NotFound);
}

void RecoverTest::checkSees_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("words");
    QTest::newRow("a moved mention")
        << u"UPDATE mentions SET span_begin = span_begin + 1, span_end = span_end + 1"_s
        << u"does not lie where its words are"_s;
    QTest::newRow("a lost text") << u"DELETE FROM texts WHERE document = 3"_s
                                 << u"The text of “article-2” is missing"_s;
    QTest::newRow("another fingerprint")
        << u"UPDATE documents SET sha256 = 'x' WHERE id = 1"_s << u"not the one that was imported"_s;
    QTest::newRow("a row without its document")
        << u"DELETE FROM documents WHERE id = 1"_s << u"refers to a row"_s;
    QTest::newRow("a counter") << u"UPDATE documents SET open_mentions = 77 WHERE id = 1"_s
                               << u"counted wrongly"_s;
    QTest::newRow("a change past the log")
        << u"UPDATE mentions SET note = 'x' WHERE id IN (SELECT subject FROM decisions "
           "WHERE kind = 'mention')"_s
        << u"not what the last decision"_s;
    QTest::newRow("moved evidence")
        << u"UPDATE reports SET evidence = replace(evidence, 'Gunmen', 'Gunwomen')"_s
        << u"Evidence of the incident"_s;
}

void RecoverTest::checkSees()
{
    QFETCH(QString, sql);
    QFETCH(QString, words);
    run(sql);
    const Result<CheckReport> report = check(path());
    QVERIFY(report);
    QVERIFY(!report->sound);
    QVERIFY2(report->problems.join(u'\n').contains(words), qUtf8Printable(report->problems.join(u'\n')));
}

void RecoverTest::wholeFilesAreSavedWhole()
{
    const Result<RecoverReport> report = recover(path(), target());
    QVERIFY2(report, report ? "" : qUtf8Printable(report.error().message + report.error().detail));
    QVERIFY(report->saved.contains(u"%1 documents"_s.arg(kDocuments)));
    QVERIFY(report->saved.contains(u"1 imported gazetteers"_s));
    const Store::Opened kept = Store::open(target(), OpenMode::ReadOnly);
    QVERIFY(kept.store);
    QCOMPARE(kept.store->reader().placeLayers(LayerBytes::Read)->first().bytes, QByteArray(50'000, 'p'));
    QCOMPARE(report->lost.size(), 1); // undo
    const Store::Opened opened = Store::open(target(), OpenMode::OpenExisting);
    QVERIFY(opened.store);
    const QString differs = samples::difference(samples::contents(opened.store->reader()), m_contents);
    QVERIFY2(differs.isEmpty(), qUtf8Printable(differs));
    const Store::Opened original = Store::open(path(), OpenMode::ReadOnly);
    QCOMPARE(opened.store->reader().log(100000)->size(), original.store->reader().log(100000)->size());
    QCOMPARE(opened.store->reader().log(1000, model::DocumentId(1))->size(),
             original.store->reader().log(1000, model::DocumentId(1))->size());
    QCOMPARE(opened.store->reader().search(u"gunmen"_s)->size(),
             original.store->reader().search(u"gunmen"_s)->size());
    QVERIFY(check(target())->sound);
    QCOMPARE(recover(path(), target()).error().code, ErrorCode::Refused);
    // The saved project goes on: new things get new ids.
    QVERIFY(opened.store->addDocument(samples::document(500)));
}

/// What a killed program left in the write-ahead log is part of the project.
void RecoverTest::theLogOfCommittedPagesCounts()
{
    const QString copy = m_folder->filePath(u"copy.casus"_s);
    {
        const Store::Opened opened = Store::open(path(), OpenMode::OpenExisting);
        QVERIFY(opened.store->addDocument(samples::document(900)));
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s));
    }
    QVERIFY(recover(copy, target()));
    QVERIFY(Store::open(target(), OpenMode::ReadOnly).store->reader().documents()->last().name ==
            u"article-900"_s);
}

void RecoverTest::damagedFiles_data()
{
    QTest::addColumn<int>("cutAt");   // percent of the file; 100 = not cut
    QTest::addColumn<int>("garbage"); // pages that are overwritten
    QTest::addColumn<bool>("first");  // the first page too
    QTest::addColumn<int>("atLeast"); // documents saved with their text, of 40
    QTest::newRow("cut in the middle") << 50 << 0 << false << 8;
    QTest::newRow("cut at the end") << 90 << 0 << false << 25;
    QTest::newRow("the first page") << 100 << 0 << true << kDocuments;
    QTest::newRow("five pages") << 100 << 5 << false << 20;
    QTest::newRow("twenty pages") << 100 << 20 << false << 5;
    QTest::newRow("the first and ten more") << 100 << 10 << true << 10;
}

void RecoverTest::damagedFiles()
{
    QFETCH(int, cutAt);
    QFETCH(int, garbage);
    QFETCH(bool, first);
    QFETCH(int, atLeast);
    const qint64 size = QFileInfo(path()).size();
    QRandomGenerator random(3);
    const auto noise = [&] {
        QByteArray bytes(4096, '\0');
        random.fillRange(reinterpret_cast<quint32*>(bytes.data()), 1024);
        return bytes;
    };
    for (int i = 0; i < garbage; ++i)
        overwrite((1 + random.bounded(static_cast<int>(size / 4096) - 1)) * 4096LL, noise());
    if (first)
        overwrite(0, noise());
    if (cutAt < 100)
        QVERIFY(QFile::resize(path(), size * cutAt / 100));
    QFile raw(path());
    QVERIFY(raw.open(QIODevice::ReadOnly));
    const QByteArray before = raw.readAll();

    const Result<CheckReport> checked = check(path());
    QVERIFY(!checked || !checked->sound);
    const Result<RecoverReport> report = recover(path(), target());
    QVERIFY2(report, report ? "" : qUtf8Printable(report.error().message + report.error().detail));
    QVERIFY(report->lost.size() > 1);
    QVERIFY(raw.seek(0));
    QCOMPARE(raw.readAll(), before); // the damaged file is not touched

    const Store::Opened opened = Store::open(target(), OpenMode::OpenExisting);
    QVERIFY2(opened.store, qUtf8Printable(opened.report.message));
    int texts = 0;
    const samples::Contents saved = samples::contents(opened.store->reader());
    for (const QString& text : saved.texts)
        texts += m_contents.texts.contains(text) ? 1 : 0;
    QVERIFY2(texts >= atLeast, qPrintable(u"%1 texts saved"_s.arg(texts)));
    // What is there is right: mentions lie where their words are, and everything refers to something.
    const Result<CheckReport> after = check(target());
    QVERIFY(after);
    for (const QString& problem : after->problems) {
        QVERIFY2(problem.contains(u"not the one that was imported"_s) ||
                     problem.contains(u"last decision"_s) || problem.contains(u"Evidence of"_s),
                 qUtf8Printable(problem));
    }
    QVERIFY(opened.store->addDocument(samples::document(700)));
}

void RecoverTest::lostRowsComeFromTheLog()
{
    run(u"DELETE FROM mentions WHERE id IN (SELECT subject FROM decisions WHERE kind = 'mention')"_s);
    QVERIFY(recover(path(), target()));
    const Store::Opened opened = Store::open(target(), OpenMode::ReadOnly);
    const samples::Contents saved = samples::contents(opened.store->reader());
    for (const model::Mention& mention : std::as_const(m_contents.mentions)) {
        if (mention.state != model::MentionState::Suggested)
            QVERIFY(saved.mentions.contains(mention));
    }
}

void RecoverTest::nothingToSave()
{
    const QString garbage = m_folder->filePath(u"garbage"_s);
    QFile file(garbage);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("no project ").repeated(3000));
    file.close();
    const auto report = recover(garbage, target());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Damaged);
    QVERIFY(QDir(m_folder->path()).entryList({u"saved*"_s}, QDir::Files).isEmpty());
    QCOMPARE(recover(m_folder->filePath(u"none"_s), target()).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(RecoverTest)
#include "test_recover.moc"
