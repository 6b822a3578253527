// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/gazetteer_layer.h"
#include "widgets/place_map.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace casus;
using namespace casus::ui;
using namespace Qt::StringLiterals;

class TestCompletions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsTellPlacesApart();
    void anAliasIsNamed();
    void placesNearTheOthersComeFirst();
    void importedPlacesAreOffered();
    void actorsShowFormsParentAndYears();
    void theMapFollowsTheMarkedPlace();
    void keysChooseAPlace();

private:
    std::shared_ptr<const knowledge::Knowledge> m_knowledge;
};

void TestCompletions::initTestCase()
{
    auto loaded = knowledge::Knowledge::load({QStringLiteral(CASUS_RESOURCES)});
    QVERIFY(loaded);
    m_knowledge = *loaded;
}

void TestCompletions::rowsTellPlacesApart()
{
    const QList<Suggestion> found = placeCompletions(*m_knowledge)(u"timbuk"_s);
    QVERIFY(!found.isEmpty());
    const Suggestion& first = found.first();
    QVERIFY2(first.detail.contains(u"Mali"_s), qPrintable(first.detail));
    QVERIFY(first.spot && std::abs(first.spot->lat - 16.8) < 0.5);
    QVERIFY(first.remark.isEmpty()); // nothing to be far from
    QVERIFY(placeCompletions(*m_knowledge)(u"t"_s).isEmpty());
}

void TestCompletions::anAliasIsNamed()
{
    // A place found by a form that is not its name says which one.
    bool named = false;
    for (const Suggestion& each : placeCompletions (*m_knowledge)(u"tombouc"_s))
        named = named || each.detail.contains(u"tombouctou"_s) || each.text.startsWith(u"Tombouc"_s);
    QVERIFY(named);
}

void TestCompletions::placesNearTheOthersComeFirst()
{
    // Several places have this name; the document's other places decide.
    const auto first = [this](double lat, double lon, const QString& country) {
        const QList<Suggestion> found = placeCompletions(*m_knowledge, [=] {
            return QList<NamedPlace>{{u"There"_s, country, lat, lon}};
        })(u"tripoli"_s);
        return found.isEmpty() ? Suggestion() : found.first();
    };
    const Suggestion libya = first(32.4, 15.1, u"LY"_s);
    const Suggestion lebanon = first(33.9, 35.5, u"LB"_s);
    QVERIFY(libya.spot && lebanon.spot);
    QCOMPARE(libya.spot->country, u"LY"_s);
    QCOMPARE(lebanon.spot->country, u"LB"_s);
    QVERIFY2(lebanon.remark.contains(u"There"_s), qPrintable(lebanon.remark));
}

void TestCompletions::importedPlacesAreOffered()
{
    knowledge::PlaceRecord record;
    record.entry.id = u"own:ML/tindarat"_s;
    record.entry.name = u"Tindaratoum"_s;
    record.entry.country = u"ML"_s;
    record.entry.lat = 15.2;
    record.entry.lon = -4.5;
    knowledge::KnowledgeSources sources{QStringLiteral(CASUS_RESOURCES)};
    sources.layers.append({u"field notes"_s, knowledge::buildLayer({record})});
    const auto loaded = knowledge::Knowledge::load(sources);
    QVERIFY(loaded);
    const QList<Suggestion> found = placeCompletions(**loaded)(u"tindarat"_s);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().data.toString(), u"own:ML/tindarat"_s);
}

void TestCompletions::actorsShowFormsParentAndYears()
{
    const QList<Suggestion> found = actorCompletions(*m_knowledge)(u"gsim"_s);
    QVERIFY(!found.isEmpty());
    const Suggestion& first = found.first();
    QCOMPARE(first.data.toString(), u"jnim"_s);
    QVERIFY2(first.detail.contains(u"GSIM"_s), qPrintable(first.detail));
    bool parent = false;
    bool years = false;
    for (const knowledge::Actor& actor : m_knowledge->actors().actors()) {
        if (actor.parent.isEmpty() && !actor.validFrom.isValid())
            continue;
        for (const Suggestion& each : actorCompletions (*m_knowledge)(actor.name)) {
            if (each.data.toString() != actor.id)
                continue;
            const auto* above = m_knowledge->actors().find(actor.parent);
            parent = parent || (above && each.detail.contains(above->name));
            years = years || (actor.validFrom.isValid() &&
                              each.remark.startsWith(QString::number(actor.validFrom.year())));
        }
    }
    QVERIFY(parent);
    QVERIFY(years);
}

void TestCompletions::theMapFollowsTheMarkedPlace()
{
    const NamedPlaces others = [] { return QList<NamedPlace>{{u"Mopti"_s, u"ML"_s, 14.49, -4.19}}; };
    QWidget window;
    FieldSuggest field(placeCompletions(*m_knowledge, others), &window);
    auto* map = new PlaceMap(field, others);
    window.resize(300, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    field.setFocus();
    QVERIFY(!map->isVisible());
    QTest::keyClicks(&field, u"san"_s);
    QTRY_VERIFY(field.completer()->popup()->isVisible());
    QVERIFY(map->isVisible());
    QVERIFY(map->shown());
    const QString first = map->shown()->text;
    const QPointF centre = map->frame().centre;
    QWidget* list = field.completer()->popup();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(map->frame().centre != centre);
    if (const QString folder = qEnvironmentVariable("CASUS_LOOK"); !folder.isEmpty()) {
        QVERIFY(map->grab().save(QDir(folder).filePath(u"place-map.png"_s)));
        QVERIFY(list->grab().save(QDir(folder).filePath(u"place-list.png"_s)));
    }
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!map->isVisible());
}

void TestCompletions::keysChooseAPlace()
{
    QWidget window;
    FieldSuggest field(placeCompletions(*m_knowledge), &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy picked(&field, &FieldSuggest::picked);
    field.setFocus();
    QTest::keyClicks(&field, u"mopt"_s);
    QWidget* list = field.completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(picked.count(), 1);
    const auto chosen = picked.first().first().value<Suggestion>();
    QCOMPARE(field.text(), chosen.text);
    QVERIFY(m_knowledge->gazetteer().byId(chosen.data.toString()));
}

QTEST_MAIN(TestCompletions)
#include "tst_ui_completions.moc"
