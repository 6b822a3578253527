// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/gazetteer.h"
#include "knowledge/gazetteer_layer.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace casus::knowledge;

namespace {

PlaceRecord place(const QString& id, const QString& name, qint64 population, const QStringList& aliases = {})
{
    PlaceRecord record;
    record.entry.id = id;
    record.entry.name = name;
    record.entry.country = QStringLiteral("ML");
    record.entry.lat = 14.73;
    record.entry.lon = -6.12;
    record.entry.population = population;
    record.entry.admin1 = QStringLiteral("Ségou");
    record.aliases = aliases;
    return record;
}

std::vector<PlaceRecord> sample()
{
    return {place(QStringLiteral("geonames:1"), QStringLiteral("Sokolo"), 100),
            place(QStringLiteral("own:ML/sokolo"), QStringLiteral("Sokolo"), 9000,
                  {QStringLiteral("Sócolo Koura")}),
            place(QStringLiteral("geonames:2"), QStringLiteral("N'Djamena"), 1000000,
                  {QStringLiteral("Ndjaména")})};
}

} // namespace

class TestGazetteer : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The test cannot write its file.");
        return file.fileName();
    }

private Q_SLOTS:
    void findsByAnyForm()
    {
        const auto gazetteer = Gazetteer::open(write(QStringLiteral("a.gaz"), buildLayer(sample())));
        QVERIFY(gazetteer.ok());
        QCOMPARE(gazetteer->size(), 3);
        const QList<PlaceEntry> found = gazetteer->find(u"SOKOLO");
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.front().id, QStringLiteral("own:ML/sokolo")); // the more populous
        QCOMPARE(found.front().admin1, QStringLiteral("Ségou"));
        QCOMPARE(found.front().country, QStringLiteral("ML"));
        QVERIFY(qAbs(found.front().lon + 6.12) < 1e-4);
        QCOMPARE(gazetteer->find(u"N’Djamena").size(), 1);
        QCOMPARE(gazetteer->find(u"NDJAMENA").size(), 1);
        QVERIFY(gazetteer->find(u"Sokol").isEmpty());
        QVERIFY(gazetteer->find(u"").isEmpty());
        QVERIFY(gazetteer->hasName(u"socolo koura"));
        QVERIFY(gazetteer->hasPrefix(u"socolo"));
        QVERIFY(!gazetteer->hasPrefix(u"sokolo"));
        QCOMPARE(gazetteer->completions(u"so", 5).size(), 2);
        QCOMPARE(gazetteer->completions(u"so", 1).size(), 1);
        QCOMPARE(gazetteer->byId(u"geonames:2")->name, QStringLiteral("N'Djamena"));
        QVERIFY(!gazetteer->byId(u"geonames:3"));
        QVERIFY(!gazetteer->byId(u"own:ML/other"));
    }

    void everyIdIsFoundFromManyThreadsAtOnce()
    {
        std::vector<PlaceRecord> places;
        for (int i = 0; i < 4000; ++i) { // numbers in no order, between them ids that are words
            const int number = (i * 7919) % 4001 + 1;
            places.push_back(place(i % 5 == 0 ? QStringLiteral("own:ML/%1").arg(number)
                                              : QStringLiteral("geonames:%1").arg(number),
                                   QStringLiteral("Place %1").arg(i), i));
        }
        places.push_back(place(places.at(1).entry.id, QStringLiteral("Second with this id"), 1));
        places.push_back(place(places.at(0).entry.id, QStringLiteral("Second with this word"), 1));
        const auto gazetteer = Gazetteer::open(write(QStringLiteral("ids.gaz"), buildLayer(places)));
        QVERIFY(gazetteer.ok());
        std::atomic<int> right = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (std::size_t i = 0; i < 4000; ++i) {
                    const auto found = gazetteer->byId(places[i].entry.id);
                    if (found && found->id == places[i].entry.id && found->name == places[i].entry.name)
                        ++right;
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(right.load(), 16000);
    }

    void whatIsNoIdFindsNothing_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("nothing") << QString();
        QTest::newRow("scheme alone") << QStringLiteral("geonames:");
        QTest::newRow("a word for a number") << QStringLiteral("geonames:Sokolo");
        QTest::newRow("number before the first") << QStringLiteral("geonames:0");
        QTest::newRow("number after the last") << QStringLiteral("geonames:4294967295");
        QTest::newRow("number without scheme") << QStringLiteral("2");
        QTest::newRow("a name") << QStringLiteral("Sokolo");
    }
    void whatIsNoIdFindsNothing()
    {
        QFETCH(const QString, id);
        const auto gazetteer = Gazetteer::open(write(QStringLiteral("none.gaz"), buildLayer(sample())));
        QVERIFY(gazetteer.ok());
        QVERIFY(!gazetteer->byId(id));
    }

    void equalInputGivesEqualBytes() { QCOMPARE(buildLayer(sample()), buildLayer(sample())); }

    void anEmptyBlockIsValid()
    {
        const auto gazetteer = Gazetteer::open(write(QStringLiteral("empty.gaz"), buildLayer({})));
        QVERIFY(gazetteer.ok());
        QVERIFY(gazetteer->find(u"x").isEmpty());
        QVERIFY(!gazetteer->hasPrefix(u"x"));
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray good = buildLayer(sample());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other file") << QByteArray(500, 'x');
        QTest::newRow("header only") << good.left(48);
        QTest::newRow("cut in the middle") << good.left(good.size() / 2);
        QTest::newRow("one byte short") << good.chopped(1);
        QTest::newRow("one byte more") << QByteArray(good + 'x');
        QByteArray newer = good;
        newer[8] = 9;
        QTest::newRow("newer version") << newer;
        QByteArray flipped = good;
        flipped[good.size() - 3] = static_cast<char>(flipped[good.size() - 3] ^ 1);
        QTest::newRow("flipped bit") << flipped;
        QByteArray counts = good;
        counts[15] = 0x7F;
        QTest::newRow("absurd count") << counts;
    }
    void damagedFilesAreRefused()
    {
        QFETCH(const QByteArray, content);
        const auto gazetteer = Gazetteer::open(write(QStringLiteral("bad.gaz"), content));
        QVERIFY(!gazetteer.ok());
        QVERIFY(gazetteer.error().message.contains(QStringLiteral("bad.gaz")));
    }

    void tablesReportBadLines()
    {
        Gazetteer gazetteer;
        QStringList warnings;
        const QString table =
            write(QStringLiteral("own.tsv"), "Foubé|x\t\tBF\t\t13.65\t-1.05\n"
                                             "Here\tThere\tBF\tvillage\t13\t1\n"
                                             "Nowhere\t\tBF\t\t99\t1\n"
                                             "Blank\t\tBF\t\t\t\n"
                                             "Long\t\tBFA\t\t1\t1\n"
                                             "Good\tBon|Well\tbf\tsettlement\t13\t1\t500\tNord\n");
        QVERIFY(gazetteer.addTable(table, &warnings).ok());
        QCOMPARE(warnings.size(), 4);
        QVERIFY(warnings.first().contains(QStringLiteral("line 2")));
        QCOMPARE(gazetteer.find(u"well").size(), 1);
        QCOMPARE(gazetteer.find(u"well").front().country, QStringLiteral("BF"));
        QVERIFY(!gazetteer.addTable(m_folder.filePath(QStringLiteral("none.tsv")), &warnings).ok());
    }

    void laterLayersReplaceById()
    {
        Gazetteer gazetteer;
        QVERIFY(
            gazetteer.addTable(write(QStringLiteral("one.tsv"), "Boni\t\tML\t\t15\t-2\t\t\town:1\n"), nullptr)
                .ok());
        QVERIFY(
            gazetteer.addTable(write(QStringLiteral("two.tsv"), "Boni\t\tML\t\t16\t-2\t\t\town:1\n"), nullptr)
                .ok());
        QCOMPARE(gazetteer.find(u"Boni").size(), 1);
        QCOMPARE(gazetteer.find(u"Boni").front().lat, 16.0);
        QCOMPARE(gazetteer.byId(u"own:1")->lat, 16.0);
        QVERIFY(
            gazetteer // also where an id was asked for before
                .addTable(write(QStringLiteral("three.tsv"), "Boni\t\tML\t\t17\t-2\t\t\town:1\n"), nullptr)
                .ok());
        QCOMPARE(gazetteer.byId(u"own:1")->lat, 17.0);
    }
};

QTEST_GUILESS_MAIN(TestGazetteer)
#include "tst_gazetteer.moc"
