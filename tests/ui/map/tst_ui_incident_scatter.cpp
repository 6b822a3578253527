// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/incident_scatter.h"
#include "map/time_bins.h"
#include "map_points.h"
#include "widgets/world_map.h"

#include <QSet>
#include <QTest>

#include <numeric>

using namespace casus;
using namespace casus::ui;
using namespace Qt::StringLiterals;

class TestIncidentScatter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void projectionGoesThereAndBack_data();
    void projectionGoesThereAndBack();
    void distancesAreThoseOfTheGlobe();
    void everyIncidentIsInOneCluster_data();
    void everyIncidentIsInOneCluster();
    void clustersKeepWithinTheirCells();
    void oneSpotStaysOneCluster();
    void aRangeTakesWhatMayHaveHappenedThen();
    void insideIsWhatARectangleHolds();
    void barsCountEveryDatedIncidentOnce_data();
    void barsCountEveryDatedIncidentOnce();
    void theFinestUnitThatFits();
    void aDateThatReachesBeyondTheBarIsVague();
};

void TestIncidentScatter::projectionGoesThereAndBack_data()
{
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("lon");
    QTest::newRow("equator") << 0.0 << 0.0;
    QTest::newRow("Sokolo") << 14.73 << -6.12;
    QTest::newRow("far north east") << 84.0 << 179.9;
    QTest::newRow("far south west") << -84.0 << -179.9;
}

void TestIncidentScatter::projectionGoesThereAndBack()
{
    QFETCH(const double, lat);
    QFETCH(const double, lon);
    const QPointF at = toMercator(lat, lon);
    QVERIFY(at.x() >= 0 && at.x() <= 1 && at.y() >= 0 && at.y() <= 1);
    const LatLon back = fromMercator(at);
    QVERIFY(std::abs(back.lat - lat) < 1e-9 && std::abs(back.lon - lon) < 1e-9);
}

void TestIncidentScatter::distancesAreThoseOfTheGlobe()
{
    const double parisLondon = distanceKm({48.8566, 2.3522}, {51.5074, -0.1278});
    QVERIFY2(std::abs(parisLondon - 343.5) < 1, qPrintable(QString::number(parisLondon)));
    QCOMPARE(distanceKm({10, 20}, {10, 20}), 0.0);
}

void TestIncidentScatter::everyIncidentIsInOneCluster_data()
{
    QTest::addColumn<int>("level");
    for (const int level : {0, 3, 7, 12, 24})
        QTest::addRow("level %d", level) << level;
}

void TestIncidentScatter::everyIncidentIsInOneCluster()
{
    QFETCH(const int, level);
    IncidentScatter scatter;
    scatter.setPoints(test::madePoints(3000));
    QSet<int> seen;
    qint64 killed = 0;
    for (const Cluster& cluster : scatter.clusters(level)) {
        const QList<int> members = scatter.members(cluster);
        QCOMPARE(members.size(), qsizetype(cluster.count));
        QVERIFY(members.contains(cluster.one));
        QCOMPARE(std::accumulate(cluster.groups.begin(), cluster.groups.end(), 0), cluster.count);
        QCOMPARE(std::accumulate(cluster.standings.begin(), cluster.standings.end(), 0), cluster.count);
        for (const int index : members) {
            QVERIFY(!seen.contains(index));
            seen.insert(index);
        }
        killed += cluster.killed;
    }
    QCOMPARE(seen.size() + scatter.withoutPlace().size(), 3000);
    QCOMPARE(scatter.withoutPlace().size(), 15);
    qint64 expected = 0;
    for (const store::IncidentPoint& point : scatter.points())
        expected += point.placed ? point.killed.value_or(0) : 0;
    QCOMPARE(killed, expected);
}

void TestIncidentScatter::clustersKeepWithinTheirCells()
{
    IncidentScatter scatter;
    scatter.setPoints(test::madePoints(3000));
    for (const int level : {4, 9}) {
        const double side = 1.0 / (1 << level);
        for (const Cluster& cluster : scatter.clusters(level)) {
            const auto cell = [side](QPointF at) { return QPoint(int(at.x() / side), int(at.y() / side)); };
            QCOMPARE(cell(cluster.area.topLeft()), cell(cluster.area.bottomRight()));
        }
    }
}

void TestIncidentScatter::oneSpotStaysOneCluster()
{
    QList<store::IncidentPoint> points = test::madePoints(4);
    for (store::IncidentPoint& point : points) {
        point.placed = true;
        point.lat = 14.5;
        point.lon = -4.2;
    }
    IncidentScatter scatter;
    scatter.setPoints(points);
    const std::vector<Cluster> clusters = scatter.clusters(24);
    QCOMPARE(clusters.size(), std::size_t(1));
    QVERIFY(clusters.front().isOneSpot());
    QCOMPARE(clusters.front().count, 4);
}

void TestIncidentScatter::aRangeTakesWhatMayHaveHappenedThen()
{
    QList<store::IncidentPoint> points(5);
    const auto put = [&points](int i, QDate from, QDate to) {
        points[i].id = model::IncidentId(i + 1);
        points[i].placed = true;
        points[i].lat = i;
        points[i].from = from;
        points[i].to = to;
    };
    put(0, QDate(2023, 4, 18), QDate(2023, 4, 18));
    put(1, QDate(2023, 4, 1), QDate(2023, 4, 30)); // some day of April
    put(2, QDate(2012, 1, 1), QDate());            // since 2012
    put(3, QDate(), QDate());
    put(4, QDate(2023, 4, 19), QDate(2023, 4, 19));
    IncidentScatter scatter;
    scatter.setPoints(points);
    QCOMPARE(scatter.inRange(), 5);
    const qint64 day = QDate(2023, 4, 18).toJulianDay();
    scatter.setRange({day, day, true});
    QCOMPARE(scatter.inRange(), 3);
    QCOMPARE(scatter.inside(QRectF(0, 0, 1, 1)), (QList<int>{0, 1, 2}));
    int drawn = 0;
    for (const Cluster& cluster : scatter.clusters(24))
        drawn += cluster.count;
    QCOMPARE(drawn, 3);
    QCOMPARE(scatter.withoutDate(), (QList<int>{3}));
}

void TestIncidentScatter::insideIsWhatARectangleHolds()
{
    IncidentScatter scatter;
    scatter.setPoints(test::madePoints(500));
    const model::GeoArea mali{-12, 10, 4, 25};
    const QRectF area(toMercator(mali.north, mali.west), toMercator(mali.south, mali.east));
    QList<int> expected;
    for (int i = 0; i < 500; ++i) {
        const store::IncidentPoint& point = scatter.points()[i];
        if (point.placed && model::contains(mali, point.lat, point.lon))
            expected.append(i);
    }
    QCOMPARE(scatter.inside(area), expected);
    QVERIFY(!expected.isEmpty() && expected.size() < 500);
}

void TestIncidentScatter::barsCountEveryDatedIncidentOnce_data()
{
    QTest::addColumn<int>("unit");
    for (const BinUnit unit : {BinUnit::Day, BinUnit::Week, BinUnit::Month, BinUnit::Quarter, BinUnit::Year})
        QTest::newRow(qPrintable(label(unit))) << int(unit);
}

void TestIncidentScatter::barsCountEveryDatedIncidentOnce()
{
    QFETCH(const int, unit);
    const QList<store::IncidentPoint> points = test::madePoints(2000);
    const DaySpan span = daySpan(points);
    const QList<TimeBin> bins = timeBins(points, span, BinUnit(unit));
    int count = 0;
    for (qsizetype i = 0; i < bins.size(); ++i) {
        count += bins[i].count;
        QVERIFY(bins[i].first <= bins[i].last);
        if (i > 0)
            QCOMPARE(bins[i].first, bins[i - 1].last.addDays(1));
    }
    QVERIFY(bins.constFirst().first <= span.first && bins.constLast().last >= span.last);
    QCOMPARE(count, 2000 - 2000 / 300);
}

void TestIncidentScatter::theFinestUnitThatFits()
{
    const DaySpan year{QDate(2023, 1, 1), QDate(2023, 12, 31)};
    QVERIFY(finestUnit(year, 400) == BinUnit::Day);
    QVERIFY(finestUnit(year, 100) == BinUnit::Week);
    QVERIFY(finestUnit(year, 20) == BinUnit::Month);
    QVERIFY(finestUnit(year, 5) == BinUnit::Quarter);
    QVERIFY(finestUnit({QDate(1970, 1, 1), QDate(2020, 1, 1)}, 100) == BinUnit::Year);
    QCOMPARE(binStart(QDate(2023, 4, 20), BinUnit::Week), QDate(2023, 4, 17));
    QCOMPARE(binStart(QDate(2023, 5, 20), BinUnit::Quarter), QDate(2023, 4, 1));
}

void TestIncidentScatter::aDateThatReachesBeyondTheBarIsVague()
{
    QList<store::IncidentPoint> points(2);
    points[0].from = QDate(2023, 4, 1);
    points[0].to = QDate(2023, 4, 30);
    points[1].from = points[1].to = QDate(2023, 4, 1);
    const DaySpan span = daySpan(points);
    QCOMPARE(timeBins(points, span, BinUnit::Day).constFirst().vague, 1);
    QCOMPARE(timeBins(points, span, BinUnit::Month).constFirst().vague, 0);
}

QTEST_GUILESS_MAIN(TestIncidentScatter)
#include "tst_ui_incident_scatter.moc"
