// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "support/vfs_shim.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::store;
using namespace Qt::StringLiterals;

/// What a disk that loses unsynced writes, or that is full, leaves of acknowledged decisions: all of them.
class PowerCutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedDecisionsSurvive_data();
    void acknowledgedDecisionsSurvive();
    void aFullDiskRefusesAndKeeps();
    void aFullDiskRefusesABackup();
};

/// The project as it would be found after a power cut.
static QString trouble(const QString& folder, const samples::Contents& acknowledged,
                       const std::optional<samples::Contents>& underway)
{
    const QString path = folder + u"/p.casus"_s;
    const Store::Opened opened = Store::open(path, OpenMode::OpenExisting);
    if (!opened.store)
        return opened.report.message;
    const samples::Contents found = samples::contents(opened.store->reader());
    if (found != acknowledged && (!underway || found != *underway))
        return u"not what was acknowledged: "_s + samples::difference(acknowledged, found);
    const Result<CheckReport> report = check(path);
    return report && report->sound ? QString() : u"not sound: "_s + report->problems.join(u'\n');
}

void PowerCutTest::acknowledgedDecisionsSurvive_data()
{
    QTest::addColumn<bool>("someArrive");
    QTest::newRow("unsynced writes are dropped") << false;
    QTest::newRow("any part of the unsynced writes arrives") << true;
}

void PowerCutTest::acknowledgedDecisionsSurvive()
{
    QFETCH(bool, someArrive);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.casus"_s);
    QRandomGenerator random(7);
    std::vector<std::unique_ptr<QTemporaryDir>>
        images; // made by the hook, looked at with the real disk afterwards
    std::vector<std::pair<samples::Contents, std::optional<samples::Contents>>> expected;
    {
        VfsShim shim;
        samples::project(path, 3);
        const Store::Opened opened = Store::open(path, OpenMode::OpenExisting);
        QVERIFY(opened.store);
        samples::RandomCoder coder(someArrive ? 11 : 12);
        const auto image = [&] {
            images.push_back(std::make_unique<QTemporaryDir>());
            shim.writeImage(images.back()->path(), someArrive ? &random : nullptr);
        };
        const qint64 writesBefore = shim.writes();
        for (int i = 0; i < 25; ++i) {
            const samples::Contents before = samples::contents(opened.store->reader());
            // One cut somewhere in the middle of the commit ...
            int countdown = random.bounded(12);
            const std::size_t imagesBefore = images.size();
            shim.setHook([&] {
                if (countdown-- == 0)
                    image();
            });
            const Result<Step> done = opened.store->commit(coder.step(opened.store->reader()));
            shim.setHook({});
            QVERIFY2(done, done ? "" : qUtf8Printable(done.error().message));
            const samples::Contents after = samples::contents(opened.store->reader());
            if (images.size() > imagesBefore)
                expected.push_back({before, after});
            // ... and one right after it was acknowledged.
            image();
            expected.push_back({after, std::nullopt});
        }
        // That each was synced too is told by the images below, not by counting.
        QVERIFY2(shim.writes() - writesBefore >= 25, "the commits did not pass through the shim");
    }
    QCOMPARE(images.size(), expected.size());
    QVERIFY(images.size() > 40);
    for (std::size_t i = 0; i < images.size(); ++i) {
        const QString what = trouble(images[i]->path(), expected[i].first, expected[i].second);
        QVERIFY2(what.isEmpty(), qUtf8Printable(u"image %1: %2"_s.arg(i).arg(what)));
    }
}

void PowerCutTest::aFullDiskRefusesAndKeeps()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.casus"_s);
    VfsShim shim;
    samples::project(path, 3);
    samples::Contents before;
    int refusals = 0;
    {
        const Store::Opened opened = Store::open(path, OpenMode::OpenExisting);
        QVERIFY(opened.store);
        const model::DocumentInfo info = opened.store->reader().documents()->first();
        before = samples::contents(opened.store->reader());
        model::DocumentInfo noted = info;
        noted.note = QString(20000, u'n');
        for (qint64 space : {0, 100, 4096, 9000, 20000, 30000}) {
            shim.setSpace(space);
            const Result<Step> done =
                opened.store->commit(samples::step(u"note"_s, {samples::change(info, noted)}));
            if (!done) {
                QCOMPARE(done.error().code, ErrorCode::DiskFull);
                QVERIFY(done.error().message.contains(u"full"_s));
                QVERIFY(samples::contents(opened.store->reader()) == before);
                QVERIFY(opened.store->reader().undoText()->isEmpty());
                ++refusals;
                const auto added = opened.store->addDocument(samples::document(50));
                QVERIFY(!added);
                QCOMPARE(added.error().code, ErrorCode::DiskFull);
            }
        }
        QVERIFY(refusals >= 4);
        // Space again: the same decision goes through, on the same connection.
        shim.setSpace(-1);
        QVERIFY(opened.store->commit(samples::step(u"note"_s, {samples::change(info, noted)})));
        QCOMPARE(opened.store->reader().documentInfo(info.id)->note, noted.note);
    }
    QVERIFY(check(path)->sound);
}

void PowerCutTest::aFullDiskRefusesABackup()
{
    QTemporaryDir folder;
    VfsShim shim;
    const std::unique_ptr<Store> store = samples::project(folder.filePath(u"p.casus"_s), 3);
    shim.setSpace(40000);
    const Result<void> backup = store->backupTo(folder.filePath(u"copy.casus"_s));
    QVERIFY(!backup);
    QCOMPARE(backup.error().code, ErrorCode::DiskFull);
    shim.setSpace(-1);
    const QStringList left = QDir(folder.path()).entryList({u"copy*"_s}, QDir::Files);
    QVERIFY2(left.isEmpty(), qUtf8Printable(left.join(u' ')));
    QVERIFY(store->backupTo(folder.filePath(u"copy.casus"_s)));
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "test_power_cut.moc"
