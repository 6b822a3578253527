// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/detail/migrations.h"
#include "store/detail/opener.h"
#include "store/detail/query.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace casus;
using namespace casus::store;
using namespace Qt::StringLiterals;

/// What opening a project comes to: outcomes, locks between processes and threads, migrations.
class OpenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewProject();
    void anExistingFileIsNotOverwritten();
    void aMissingFolder();
    void notAProject_data();
    void notAProject();
    void aTruncatedProjectIsDamaged();
    void anOverwrittenSchemaIsDamaged();
    void aNewerProjectIsRefused();
    void anUnreleasedSchemaIsRefused();
    void pragmasAreSet();
    void connectionsStayOnTheirThread();
    void theSecondProcessReadsOnly();
    void aLockOfADeadProcessIsTakenOver();
    void aBackgroundThreadJoinsTheWriter();
    void joiningNeedsTheLock();
    void aReaderDoesNotWaitForAWriter();
    void aReadOnlyFolder();
    void aReadOnlyStoreRefusesChanges();
    void anUpgradeMakesACopy();
    void aSabotagedUpgradeLeavesTheFileUsable();
    void releasedSchemasAreUpgraded_data();
    void releasedSchemasAreUpgraded();
    void badMigrationFiles_data();
    void badMigrationFiles();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& content)
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(content), content.size());
    }
    /// A folder of migrations: the program's own and one more.
    [[nodiscard]] QString withOneMore(const QByteArray& statements)
    {
        const QString folder = file(u"schema"_s);
        QDir().mkpath(folder);
        QFile::copy(QStringLiteral(CASUS_RESOURCES "/schema/0001_first.sql"), folder + u"/0001_first.sql"_s);
        write(u"schema/0002_more.sql"_s, "-- description: one more\n-- oldest-program: 9.9.9\n" + statements);
        return folder;
    }
    std::unique_ptr<QProcess> helper(const QStringList& arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(CASUS_STORE_HELPER), arguments);
        return process;
    }
    [[nodiscard]] static QString line(QProcess& process)
    {
        while (!process.canReadLine() && process.waitForReadyRead(20000)) {
        }
        return QString::fromUtf8(process.readLine()).trimmed();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void OpenTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void OpenTest::aNewProject()
{
    {
        const Store::Opened made = Store::open(file(u"p.casus"_s), OpenMode::CreateNew);
        QVERIFY2(made.store, qUtf8Printable(made.report.message));
        QVERIFY(made.report.outcome == OpenOutcome::Created);
        QVERIFY(!made.store->isReadOnly());
        QCOMPARE(made.store->reader().counts()->documents, 0);
        QVERIFY(QFile::exists(file(u"p.casus.lock"_s)));
    }
    // Closed whole: nothing lies beside it, and the file says what it is.
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"p.casus"_s});
    QFile raw(file(u"p.casus"_s));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(raw.read(100).mid(68, 4), QByteArray("CASU"));
    const Store::Opened again = Store::open(file(u"p.casus"_s), OpenMode::OpenExisting);
    QVERIFY(again.report.outcome == OpenOutcome::Current);
}

void OpenTest::anExistingFileIsNotOverwritten()
{
    write(u"p.casus"_s, "mine");
    const Store::Opened made = Store::open(file(u"p.casus"_s), OpenMode::CreateNew);
    QVERIFY(!made.store);
    QVERIFY(made.report.outcome == OpenOutcome::Failed);
    QVERIFY(made.report.message.contains(u"p.casus"_s));
    QFile raw(file(u"p.casus"_s));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(raw.readAll(), QByteArray("mine"));
}

void OpenTest::aMissingFolder()
{
    const Store::Opened made = Store::open(file(u"no/such/p.casus"_s), OpenMode::CreateNew);
    QVERIFY(made.report.outcome == OpenOutcome::Failed);
    QVERIFY(!made.report.message.isEmpty());
}

void OpenTest::notAProject_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a short text") << QByteArray("hello\n");
    QTest::newRow("a long text") << QByteArray("hello ").repeated(5000);
    QTest::newRow("a SQLite header of another program")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
}

void OpenTest::notAProject()
{
    QFETCH(QByteArray, content);
    write(u"p.casus"_s, content);
    const Store::Opened opened = Store::open(file(u"p.casus"_s), OpenMode::OpenExisting);
    QVERIFY(!opened.store);
    QVERIFY(opened.report.outcome == OpenOutcome::NotAProject);
    QVERIFY(opened.report.message.contains(u"p.casus"_s));
    QFile raw(file(u"p.casus"_s));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QCOMPARE(raw.readAll(), content);
    QVERIFY(Store::open(file(u"none.casus"_s), OpenMode::OpenExisting).report.outcome == OpenOutcome::Failed);
}

void OpenTest::aTruncatedProjectIsDamaged()
{
    samples::project(file(u"p.casus"_s), 3);
    QVERIFY(QFile::resize(file(u"p.casus"_s), 20000));
    const Store::Opened opened = Store::open(file(u"p.casus"_s), OpenMode::OpenExisting);
    QVERIFY(!opened.store);
    QVERIFY2(opened.report.outcome == OpenOutcome::Damaged, qUtf8Printable(opened.report.message));
    QVERIFY(opened.report.message.contains(u"damaged"_s));
}

void OpenTest::anOverwrittenSchemaIsDamaged()
{
    samples::project(file(u"p.casus"_s), 1);
    QFile raw(file(u"p.casus"_s));
    QVERIFY(raw.open(QIODevice::ReadWrite));
    QVERIFY(raw.seek(100));
    raw.write(QByteArray(3900, 'x'));
    raw.close();
    const Store::Opened opened = Store::open(file(u"p.casus"_s), OpenMode::OpenExisting);
    QVERIFY2(opened.report.outcome == OpenOutcome::Damaged, qUtf8Printable(opened.report.message));
}

void OpenTest::aNewerProjectIsRefused()
{
    const QString folder = withOneMore("-- statement\nCREATE TABLE future (x INTEGER)\n");
    QVERIFY(Opener(file(u"p.casus"_s), OpenMode::CreateNew, systemClock(), folder).open().store);
    const Store::Opened opened = Store::open(file(u"p.casus"_s), OpenMode::OpenExisting);
    QVERIFY(!opened.store);
    QVERIFY(opened.report.outcome == OpenOutcome::NewerRefused);
    QVERIFY2(opened.report.message.contains(u"9.9.9"_s), qUtf8Printable(opened.report.message));
    QVERIFY(opened.report.message.endsWith(u'.'));
}

void OpenTest::anUnreleasedSchemaIsRefused()
{
    const QString folder = withOneMore("-- statement\nCREATE TABLE a (x INTEGER)\n");
    QVERIFY(Opener(file(u"p.casus"_s), OpenMode::CreateNew, systemClock(), folder).open().store);
    write(u"schema/0002_more.sql"_s,
          "-- description: one more\n-- oldest-program: 1\n-- statement\nCREATE TABLE b (x INTEGER)\n");
    const Store::Opened opened =
        Opener(file(u"p.casus"_s), OpenMode::OpenExisting, systemClock(), folder).open();
    QVERIFY(!opened.store);
    QVERIFY(opened.report.message.contains(u"unreleased"_s));
}

void OpenTest::pragmasAreSet()
{
    const auto connection = Connection::open(file(u"p.db"_s), Connection::Access::Create);
    QVERIFY(connection);
    QCOMPARE((*connection)->value(u"PRAGMA foreign_keys"_s), u"1"_s);
    QCOMPARE((*connection)->value(u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE((*connection)->value(u"PRAGMA synchronous"_s), u"2"_s);
    QCOMPARE((*connection)->value(u"PRAGMA busy_timeout"_s), u"5000"_s);
}

void OpenTest::connectionsStayOnTheirThread()
{
    const std::unique_ptr<Store> store = samples::project(file(u"p.casus"_s), 1);
    std::optional<ErrorCode> code;
    QTest::ignoreMessage(QtCriticalMsg,
                         "A store connection is used on another thread than the one that opened it.");
    std::thread([&] {
        const auto counted = store->reader().counts();
        code = counted ? std::nullopt : std::optional(counted.error().code);
    }).join();
    QVERIFY(code == ErrorCode::Internal);
    QVERIFY(store->reader().counts().ok());
}

void OpenTest::theSecondProcessReadsOnly()
{
    samples::project(file(u"p.casus"_s), 2);
    const auto holding = helper({u"hold"_s, file(u"p.casus"_s)});
    QCOMPARE(line(*holding), QString::number(static_cast<int>(OpenOutcome::Current)));
    {
        const Store::Opened second = Store::open(file(u"p.casus"_s), OpenMode::OpenExisting);
        QVERIFY(second.store);
        QVERIFY(second.report.outcome == OpenOutcome::LockedReadOnly);
        QVERIFY(second.store->isReadOnly());
        QVERIFY2(second.report.holder.contains(QString::number(holding->processId())),
                 qUtf8Printable(second.report.holder));
        QVERIFY(second.report.message.contains(second.report.holder));
        QCOMPARE(second.store->reader().documents()->size(), 2);
        QCOMPARE(second.store->addDocument(samples::document(9)).error().code, ErrorCode::ReadOnly);
    }
    holding->write("\n");
    QVERIFY(holding->waitForFinished());
    QVERIFY(Store::open(file(u"p.casus"_s), OpenMode::OpenExisting).report.outcome == OpenOutcome::Current);
}

void OpenTest::aLockOfADeadProcessIsTakenOver()
{
    samples::project(file(u"p.casus"_s), 2);
    const auto holding = helper({u"hold"_s, file(u"p.casus"_s)});
    QVERIFY(!line(*holding).isEmpty());
    holding->kill();
    QVERIFY(holding->waitForFinished());
    QVERIFY(QFile::exists(file(u"p.casus.lock"_s)));
    const Store::Opened opened = Store::open(file(u"p.casus"_s), OpenMode::OpenExisting);
    QVERIFY(opened.store);
    QVERIFY(opened.report.outcome == OpenOutcome::Current);
    QVERIFY(!opened.store->isReadOnly());
}

void OpenTest::aBackgroundThreadJoinsTheWriter()
{
    const std::unique_ptr<Store> store = samples::project(file(u"p.casus"_s), 1);
    QString trouble;
    std::thread([&] {
        const Store::Opened joined = Store::open(file(u"p.casus"_s), OpenMode::JoinWriter);
        if (!joined.store || joined.store->isReadOnly()) {
            trouble = joined.report.message;
            return;
        }
        for (int n = 10; n < 15; ++n) {
            const auto added = joined.store->addDocument(samples::document(n));
            if (!added)
                trouble = added.error().message;
        }
    }).join();
    QVERIFY2(trouble.isEmpty(), qUtf8Printable(trouble));
    QCOMPARE(store->reader().documents()->size(), 6);
    QVERIFY(store->addDocument(samples::document(20)));
}

void OpenTest::joiningNeedsTheLock()
{
    samples::project(file(u"p.casus"_s), 1);
    const Store::Opened joined = Store::open(file(u"p.casus"_s), OpenMode::JoinWriter);
    QVERIFY(!joined.store);
    QVERIFY(joined.report.outcome == OpenOutcome::Failed);
}

void OpenTest::aReaderDoesNotWaitForAWriter()
{
    const std::unique_ptr<Store> store = samples::project(file(u"p.casus"_s), 2);
    const Store::Opened reading = Store::open(file(u"p.casus"_s), OpenMode::ReadOnly);
    QVERIFY(reading.store && reading.store->isReadOnly());
    const auto writer = Connection::open(file(u"p.casus"_s), Connection::Access::ReadWrite);
    QVERIFY(writer);
    Transaction transaction(**writer);
    (*writer)->execute(u"UPDATE documents SET note = 'not yet'"_s);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(reading.store->reader().documents()->first().note.isEmpty()); // the last committed state
    QVERIFY2(timer.elapsed() < 2000, "the reader waited for the writer"); // the busy timeout is 5 s
    transaction.commit();
    QCOMPARE(reading.store->reader().documents()->first().note, u"not yet"_s);
}

void OpenTest::aReadOnlyFolder()
{
    samples::project(file(u"p.casus"_s), 2);
    QVERIFY(
        QFile::setPermissions(file(u"p.casus"_s), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const auto folderRights = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                              QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), folderRights));
    const auto process = helper({u"nobody"_s, file(u"p.casus"_s)});
    const QString told = line(*process);
    QVERIFY(process->waitForFinished());
    QVERIFY(QFile::setPermissions(m_folder->path(), folderRights | QFile::WriteOwner));
    QVERIFY2(told.startsWith(u"%1 read-only 2 "_s.arg(static_cast<int>(OpenOutcome::ReadOnlyFile))),
             qUtf8Printable(told));
}

void OpenTest::aReadOnlyStoreRefusesChanges()
{
    samples::project(file(u"p.casus"_s), 1);
    const Store::Opened opened = Store::open(file(u"p.casus"_s), OpenMode::ReadOnly);
    QVERIFY(opened.store);
    QCOMPARE(opened.store->setSetting(u"coder"_s, u"Ana"_s).error().code, ErrorCode::ReadOnly);
    QCOMPARE(opened.store->undo(u"Ana"_s).error().code, ErrorCode::ReadOnly);
    QCOMPARE(opened.store->replaceDrafts(model::DocumentId(1), {}, {}, {}).error().code, ErrorCode::ReadOnly);
    QVERIFY(opened.store->backupTo(file(u"copy.casus"_s)));
    QVERIFY(!QFile::exists(file(u"p.casus.lock"_s)));
}

void OpenTest::anUpgradeMakesACopy()
{
    const samples::Contents before = samples::contents(samples::project(file(u"p.casus"_s), 2)->reader());
    const QString folder =
        withOneMore("-- statement\nCREATE TABLE more (x TEXT)\n-- statement\n"
                    "CREATE TRIGGER t AFTER INSERT ON more BEGIN SELECT 1; SELECT 2; END\n");
    const Store::Opened opened =
        Opener(file(u"p.casus"_s), OpenMode::OpenExisting, systemClock(), folder).open();
    QVERIFY2(opened.store, qUtf8Printable(opened.report.message));
    QVERIFY(opened.report.outcome == OpenOutcome::Upgraded);
    QVERIFY(samples::contents(opened.store->reader()) == before);
    QVERIFY(opened.report.message.contains(QFileInfo(opened.report.copy).fileName()));
    const Store::Opened copy = Store::open(opened.report.copy, OpenMode::ReadOnly); // still of the old schema
    QVERIFY2(copy.store, qUtf8Printable(copy.report.message));
    QVERIFY(samples::contents(copy.store->reader()) == before);
}

void OpenTest::aSabotagedUpgradeLeavesTheFileUsable()
{
    const samples::Contents before = samples::contents(samples::project(file(u"p.casus"_s), 2)->reader());
    const QString folder = withOneMore("-- statement\nDELETE FROM settings\n-- statement\nDROP TABLE texts\n"
                                       "-- statement\nTHIS IS NO SQL\n");
    const Store::Opened opened =
        Opener(file(u"p.casus"_s), OpenMode::OpenExisting, systemClock(), folder).open();
    QVERIFY(!opened.store);
    QVERIFY(opened.report.outcome == OpenOutcome::Failed);
    const Store::Opened again = Store::open(file(u"p.casus"_s), OpenMode::OpenExisting);
    QVERIFY2(again.report.outcome == OpenOutcome::Current, qUtf8Printable(again.report.message));
    QVERIFY(samples::contents(again.store->reader()) == before);
}

void OpenTest::releasedSchemasAreUpgraded_data()
{
    QTest::addColumn<QString>("fixture");
    const QStringList names =
        QDir(QStringLiteral(CASUS_STORE_FIXTURES)).entryList({u"schema-*.casus"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

/// Files as released programs made them: they open, show what they held, and are sound.
void OpenTest::releasedSchemasAreUpgraded()
{
    QFETCH(QString, fixture);
    QVERIFY(QFile::copy(QStringLiteral(CASUS_STORE_FIXTURES "/") + fixture, file(u"p.casus"_s)));
    QVERIFY(QFile::setPermissions(file(u"p.casus"_s), QFile::ReadOwner | QFile::WriteOwner));
    {
        const Store::Opened opened = Store::open(file(u"p.casus"_s), OpenMode::OpenExisting);
        QVERIFY2(opened.store, qUtf8Printable(opened.report.message));
        QCOMPARE(opened.store->reader().documents()->size(), 2);
        QCOMPARE(opened.store->reader().mentions(model::DocumentId(1))->size(), 4);
        QCOMPARE(opened.store->reader().incidents(model::DocumentId(2))->size(), 1);
        QCOMPARE(*opened.store->reader().undoText(), u"confirm something"_s);
        QVERIFY(*opened.store->undo(u"Ana"_s));
    }
    const Result<CheckReport> report = check(file(u"p.casus"_s));
    QVERIFY2(report->sound, qUtf8Printable(report->problems.join(u'\n')));
}

void OpenTest::badMigrationFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const QByteArray head("-- description: d\n-- oldest-program: 1\n");
    QTest::newRow("no number") << u"first.sql"_s << head + "-- statement\nSELECT 1\n";
    QTest::newRow("no description") << u"0001_a.sql"_s
                                    << QByteArray("-- oldest-program: 1\n-- statement\nSELECT 1\n");
    QTest::newRow("no oldest program")
        << u"0001_a.sql"_s << QByteArray("-- description: d\n-- statement\nSELECT 1\n");
    QTest::newRow("no marker") << u"0001_a.sql"_s << head + "SELECT 1\n";
    QTest::newRow("no statement") << u"0001_a.sql"_s << head + "-- statement\n\n";
}

void OpenTest::badMigrationFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const Result<Migration> migration = parseMigration(name, content);
    QVERIFY(!migration);
    QCOMPARE(migration.error().code, ErrorCode::Internal);
    const Result<Migration> good = parseMigration(
        u"0007_b.sql"_s, "-- description: d\n-- oldest-program: 1\n-- statement\nA; B\n-- statement\nC\n");
    QVERIFY(good);
    QCOMPARE(good->number, 7);
    QCOMPARE(good->statements, (QStringList{u"A; B"_s, u"C"_s}));
}

QTEST_GUILESS_MAIN(OpenTest)
#include "test_open.moc"
