// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/curation/desk.h"
#include "map/map_panel.h"
#include "map/map_view.h"
#include "map/timeline_view.h"
#include "map_points.h"
#include "support/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace casus;
using namespace casus::ui;
using namespace Qt::StringLiterals;
using model::FieldKey;
using model::IncidentId;

class TestMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsAllWithTheirCounts();
    void listsWhatHasNoPlace();
    void keysGoFromSymbolToSymbolAndOpen();
    void aCircleIsGoneInto();
    void zoomsAndMovesByKeys();
    void theWheelKeepsTheSpotUnderThePointer();
    void aRectangleFilters();
    void theShownPartFilters();
    void daysOfTheTimelineFilter();
    void theTimelineFollowsTheFilter();
    void theRegisterFilterApplies();
    void followsAnEdit();
    void emptyStatesSayWhatToDo();
    void savesPictures_data();
    void savesPictures();
    void coloursHoldOnTheLand_data();
    void coloursHoldOnTheLand();
    void everythingHasAName();
    void tellsTheFocusedSymbol();

private:
    template <typename Widget>
    [[nodiscard]] Widget& part(const char* name) const
    {
        auto* found = m_panel->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s.", name);
        return *found;
    }
    [[nodiscard]] MapView& map() const { return part<MapView>("map"); }
    [[nodiscard]] TimelineView& timeline() const { return part<TimelineView>("timeline"); }
    [[nodiscard]] QListView& list() const { return part<QListView>("mapList"); }
    [[nodiscard]] curation::Project& project() { return m_desk->project(); }
    [[nodiscard]] int drawn() const
    {
        int count = 0;
        for (const Cluster& cluster : map().clusters())
            count += cluster.count;
        return count;
    }
    IncidentId add(const QString& date, double lat, double lon);
    void show();

    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<MapPanel> m_panel;
    IncidentId m_gao, m_diffa, m_nowhere;
    int m_all = 0;
};

IncidentId TestMap::add(const QString& date, double lat, double lon)
{
    const IncidentId id = project().addIncident(m_desk->first, {}).value();
    const auto set = [&](FieldKey key, const model::FieldValue& value) {
        if (!project().setField(id, key, value, {}, u"told"_s))
            qFatal("A field was not set.");
    };
    set(FieldKey::Date, date);
    if (lat != 0) {
        set(FieldKey::Latitude, lat);
        set(FieldKey::Longitude, lon);
    }
    return id;
}

void TestMap::init()
{
    m_desk = std::make_unique<test::Desk>();
    project().setCoder(u"Awa"_s);
    QVERIFY(project().trashIncident(m_desk->incident().id));
    m_gao = add(u"2023-04-18"_s, 16.27, -0.04);
    add(u"2023-04-20"_s, 16.30, -0.02); // near it
    m_diffa = add(u"2023-06-02"_s, 13.32, 12.61);
    m_nowhere = add(u"2023-06-03"_s, 0, 0);
    m_all = 4;
    show();
}

void TestMap::show()
{
    m_panel = std::make_unique<MapPanel>();
    m_panel->resize(1200, 760);
    m_panel->setProject(&project());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->focusMap();
    QTRY_COMPARE(drawn(), m_all - 1);
    QTRY_COMPARE(list().model()->rowCount(), m_all - 1);
}

void TestMap::cleanup()
{
    if (m_panel)
        m_panel->setProject(nullptr);
    m_panel.reset();
    m_desk.reset();
}

void TestMap::showsAllWithTheirCounts()
{
    QVERIFY(part<QLabel>("mapCount").text().contains(u'4'));
    QVERIFY(part<QAbstractButton>("mapWithoutPlace").text().contains(u'1'));
    QVERIFY(part<QAbstractButton>("mapWithoutDate").isHidden());
    const QRectF shown = map().frame().shown();
    for (const Cluster& cluster : map().clusters())
        QVERIFY(shown.contains(cluster.at));
    QCOMPARE(map().clusters().size(), std::size_t(2)); // two that are near each other are one circle
    QCOMPARE(timeline().bins().constFirst().first, QDate(2023, 4, 18));
}

void TestMap::listsWhatHasNoPlace()
{
    QTest::mouseClick(&part<QAbstractButton>("mapWithoutPlace"), Qt::LeftButton);
    QCOMPARE(list().model()->rowCount(), 1);
    QVERIFY(list().model()->index(0, 0).data().toString().contains(u"3 Jun 2023"_s));
    QSignalSpy opened(m_panel.get(), &MapPanel::openAsked);
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QVERIFY(opened.first().first().value<IncidentId>() == m_nowhere);
}

void TestMap::keysGoFromSymbolToSymbolAndOpen()
{
    QSignalSpy opened(m_panel.get(), &MapPanel::openAsked);
    QVERIFY(map().focused().isEmpty());
    QTest::keyClick(&map(), Qt::Key_N);
    QCOMPARE(map().focused().size(), 2); // the circle in the west
    QTest::keyClick(&map(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(map().focused().size(), 1);
    QTest::keyClick(&map(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QVERIFY(opened.first().first().value<IncidentId>() == m_diffa);
    QTest::keyClick(&map(), Qt::Key_P);
    QCOMPARE(map().focused().size(), 2);
    QTest::keyClick(&map(), Qt::Key_Escape);
    QVERIFY(map().focused().isEmpty());
}

void TestMap::aCircleIsGoneInto()
{
    const MapFrame before = map().frame();
    QTest::keyClick(&map(), Qt::Key_N);
    QTest::keyClick(&map(), Qt::Key_Return);
    QVERIFY(map().frame().scale > before.scale);
    QCOMPARE(map().clusters().size(), std::size_t(3));
    QTest::keyClick(&map(), Qt::Key_Backspace);
    QVERIFY(map().frame() == before);
}

void TestMap::zoomsAndMovesByKeys()
{
    const MapFrame before = map().frame();
    QTest::keyClick(&map(), Qt::Key_Plus);
    QVERIFY(map().frame().scale > before.scale);
    QTest::keyClick(&map(), Qt::Key_Minus);
    QTest::keyClick(&map(), Qt::Key_Right);
    QVERIFY(map().frame().centre.x() > before.centre.x());
    QTest::keyClick(&map(), Qt::Key_Up);
    QVERIFY(map().frame().centre.y() < before.centre.y());
    QTest::keyClick(&map(), Qt::Key_Home);
    QVERIFY(std::abs(map().frame().centre.x() - before.centre.x()) < 1e-9);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&map(), Qt::Key_Minus);
    QVERIFY(map().frame().scale > 100); // never smaller than a globe that can be seen
}

void TestMap::theWheelKeepsTheSpotUnderThePointer()
{
    const QPointF pointer(200, 120);
    const QPointF spot = map().frame().toGlobe(pointer);
    QWheelEvent turn(pointer, map().mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(&map(), &turn);
    const QPointF now = map().frame().toGlobe(pointer);
    QVERIFY(std::abs(now.x() - spot.x()) < 1e-6 && std::abs(now.y() - spot.y()) < 1e-6);
}

void TestMap::aRectangleFilters()
{
    QSignalSpy edited(m_panel.get(), &MapPanel::filterEdited);
    const QPointF at = map().frame().toPixel(toMercator(13.32, 12.61));
    const QPoint from = (at + QPointF(-30, -30)).toPoint();
    const QPoint to = (at + QPointF(30, 30)).toPoint();
    QTest::mousePress(&map(), Qt::LeftButton, Qt::ShiftModifier, from);
    QTest::mouseMove(&map(), at.toPoint());
    QTest::mouseMove(&map(), to);
    QTest::mouseRelease(&map(), Qt::LeftButton, Qt::ShiftModifier, to);
    QCOMPARE(edited.count(), 1);
    const auto filter = edited.first().first().value<model::RecordFilter>();
    QVERIFY(filter.area && model::contains(*filter.area, 13.32, 12.61));
    QVERIFY(!model::contains(*filter.area, 16.27, -0.04));
    QTRY_COMPARE(drawn(), 1);
}

void TestMap::theShownPartFilters()
{
    map().setFrame({toMercator(16.28, -0.03), 30000, {}});
    QTest::keyClick(&map(), Qt::Key_A);
    QTRY_COMPARE(drawn(), 2);
    QVERIFY(m_panel->filter().area);
}

void TestMap::daysOfTheTimelineFilter()
{
    QSignalSpy edited(m_panel.get(), &MapPanel::filterEdited);
    timeline().setFocus();
    QTest::keyClick(&timeline(), Qt::Key_Home);
    // Shift stays down: QTest would let it go after each key.
    for (int i = 0; i < 2; ++i) {
        QKeyEvent right(QEvent::KeyPress, Qt::Key_Right, Qt::ShiftModifier);
        QApplication::sendEvent(&timeline(), &right);
    }
    QCOMPARE(drawn(), 2); // the map follows at once
    QCOMPARE(edited.count(), 0);
    QTest::keyRelease(&timeline(), Qt::Key_Shift);
    QCOMPARE(edited.count(), 1);
    const auto filter = edited.first().first().value<model::RecordFilter>();
    QCOMPARE(filter.from, QDate(2023, 4, 18));
    QCOMPARE(filter.to, QDate(2023, 4, 20));
    QVERIFY(part<QLabel>("mapCount").text().contains(u'2'));
    QTest::keyClick(&timeline(), Qt::Key_Escape);
    QCOMPARE(drawn(), 3);
    QVERIFY(m_panel->filter().isEmpty());
}

void TestMap::theTimelineFollowsTheFilter()
{
    model::RecordFilter filter;
    filter.from = QDate(2023, 6, 1);
    m_panel->setFilter(filter);
    QCOMPARE(drawn(), 1);
    QVERIFY(timeline().range().given);
    int bars = 0;
    for (const TimeBin& bin : timeline().bins())
        bars += bin.count;
    QCOMPARE(bars, m_all); // what lies outside stays in sight, paler
}

void TestMap::theRegisterFilterApplies()
{
    QVERIFY(project().setIncidentFlag(m_diffa, true));
    model::RecordFilter filter;
    filter.flaggedOnly = true;
    m_panel->setFilter(filter);
    QTRY_COMPARE(drawn(), 1);
    QVERIFY(m_panel->picture().title.contains(u"flagged"_s));
}

void TestMap::followsAnEdit()
{
    QVERIFY(project().setField(m_nowhere, FieldKey::Latitude, 14.0, {}, u"told"_s));
    QVERIFY(project().setField(m_nowhere, FieldKey::Longitude, 5.0, {}, u"told"_s));
    QTRY_COMPARE(drawn(), 4);
    QVERIFY(part<QAbstractButton>("mapWithoutPlace").isHidden());
}

void TestMap::emptyStatesSayWhatToDo()
{
    const auto said = [this](const QString& words) {
        for (const QLabel* label : m_panel->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    model::RecordFilter filter;
    filter.text = u"nothing of the kind"_s;
    m_panel->setFilter(filter);
    QTRY_VERIFY(said(u"Nothing matches"_s));
    m_panel->setFilter({});
    QTRY_COMPARE(drawn(), 3);
    QVERIFY(!said(u"Nothing matches"_s));
    const QList<store::IncidentPoint> all = project().reader().points({}).value();
    for (const store::IncidentPoint& point : all)
        QVERIFY(project().trashIncident(point.id));
    QTRY_VERIFY(said(u"Import articles first"_s));
}

void TestMap::savesPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("PNG") << u"map.png"_s;
    QTest::newRow("SVG") << u"map.svg"_s;
}

void TestMap::savesPictures()
{
    QFETCH(const QString, name);
    const QString path = m_desk->file(name);
    const Picture picture = m_panel->picture();
    QVERIFY(savePicture(picture, path));
    QImageReader reader(path);
    const QImage image = reader.read();
    QVERIFY(!image.isNull());
    if (name.endsWith(u"png"))
        QCOMPARE(image.size(), picture.size * 2);
    const double wide = double(image.width()) / image.height();
    QVERIFY(std::abs(wide - double(picture.size.width()) / picture.size.height()) < 0.01);
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY(colors.size() > 8); // land, sea, symbols, words
    QVERIFY(!savePicture(picture, m_desk->file(u"no such folder/map.png"_s)));
}

void TestMap::coloursHoldOnTheLand_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestMap::coloursHoldOnTheLand()
{
    QFETCH(const bool, dark);
    const MapColors colors = mapColors(dark);
    for (const KindGroup group : kindGroups()) {
        const double held = contrast(groupColor(group, dark), colors.land);
        QVERIFY2(held >= 3, qPrintable(label(group) + QString::number(held)));
        for (const KindGroup other : kindGroups()) {
            if (other != group)
                QVERIFY(groupShape(group, 8) != groupShape(other, 8));
        }
    }
    QVERIFY(contrast(colors.text, colors.land) >= 4.5);
    QVERIFY(contrast(colors.quietText, colors.land) >= 4.5);
}

void TestMap::everythingHasAName()
{
    for (const QWidget* widget : m_panel->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        QVERIFY2(
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
}

void TestMap::tellsTheFocusedSymbol()
{
    QTest::keyClick(&map(), Qt::Key_N);
    QVERIFY(map().accessibleDescription().contains(u'2'));
    QTest::keyClick(&map(), Qt::Key_N);
    QVERIFY2(map().accessibleDescription().contains(u"2 Jun 2023"_s),
             qPrintable(map().accessibleDescription()));
    timeline().setFocus();
    QTest::keyClick(&timeline(), Qt::Key_Home);
    QVERIFY(timeline().accessibleDescription().contains(u"18 Apr 2023"_s));
    if (const QString folder = qEnvironmentVariable("CASUS_LOOK"); !folder.isEmpty()) {
        for (const bool dark : {false, true}) {
            QApplication::setPalette(themePalette(dark ? ColorScheme::Dark : ColorScheme::Light));
            QVERIFY(m_panel->grab().save(QDir(folder).filePath(dark ? u"map-dark.png"_s : u"map.png"_s)));
        }
        QApplication::setPalette(themePalette(ColorScheme::Light));
    }
}

QTEST_MAIN(TestMap)
#include "tst_ui_map.moc"
