// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QtTest>

using namespace casus;

class TestActs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void events_data();
    void events();
    void weapons_data();
    void weapons();

private:
    test::Reading m_reading;
};

namespace {

void row(const char* name, const char* text, const QStringList& expected, const char* language = "en")
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(language) << expected;
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("expected");
}

} // namespace

void TestActs::events_data()
{
    using L = QStringList;
    columns();
    row("noun", "The ambush lasted an hour.", L{u"ambush = ambush"_qs});
    row("verb", "Rebels stormed the base.", L{u"stormed = armed_assault"_qs});
    row("compound whole", "A drone strike hit the town.", L{u"drone strike = air_strike"_qs});
    row("suicide attack whole", "A suicide attack shook Kati.", L{u"suicide attack = suicide_bombing"_qs});
    row("adjective outside", "It was a complex attack.", L{u"attack = armed_assault"_qs});
    row("bomb of a bomb attack is a weapon", "A car bomb attack shook the town.",
        L{u"attack = armed_assault"_qs});
    row("particle outside", "Gunmen shot at those who fled.", L{u"shot = armed_assault"_qs});
    row("phrasal verb", "They opened fire on the patrol.", L{u"opened fire = armed_assault"_qs});
    row("killed is no act word", "Two men were killed and three wounded.", {});
    row("killing as noun", "No group claimed the killing.", L{u"killing = armed_assault"_qs});
    row("killing of", "He is blamed for killing of road workers.", L{u"killing = armed_assault"_qs});
    row("killing as verb", "They fired, killing three.", L{u"fired = armed_assault"_qs});
    row("set off a bomb", "Its men set off an IED.", L{u"set off = explosive"_qs});
    row("set off for a town", "The column set off for Gao.", {});
    row("French participle and noun of one look", "Ils ont incendié des cases. Un incendie a pris au marché.",
        L{u"incendié = arson_looting"_qs}, "fr");
    row("French participle without its accent", "Ils ont incendie des cases.",
        L{u"incendie = arson_looting"_qs}, "fr");
    row("French shots", "Ils ont tiré sur la foule. Il a tiré les leçons du passé.",
        L{u"tiré = armed_assault"_qs}, "fr");
    row("French strike on a place", "Une frappe sur Nabatiyé a suivi.", L{u"frappe = air_strike"_qs}, "fr");
    row("driving onto a mine is no act word", "Le véhicule a sauté sur une mine.", {}, "fr");
    row("fighting for a road", "The fighting for the road went on.", L{u"fighting = clash"_qs});
    row("slain is no act word", "Three gunmen were slain.", {});
    row("acts in capitals", "GUNMEN AMBUSH PATROL", L{u"AMBUSH = ambush"_qs});
    row("fighting as one clash", "After two hours of fighting, they fled.", L{u"fighting = clash"_qs});
    row("fighting for years", "The group has been fighting for 15 years.", {});
    row("fighting for life", "One is in hospital, fighting for his life.", {});
    row("strike after an air strike", "An air strike killed four. A similar strike hit Bayda.",
        L{u"air strike = air_strike"_qs, u"strike = air_strike"_qs});
    row("strike of workers", "Teachers are on strike again.", {});
    row("heart attack", "He died of a heart attack.", {});
    row("seize people", "Gunmen seize dozens of girls.", L{u"seize = abduction"_qs});
    row("seize power", "Officers seize power.", {});
    row("French noun behind an elided article", "L'attaque a fait dix morts.",
        L{u"attaque = armed_assault"_qs}, "fr");
    row("French compound", "Une frappe de drone a visé le village.", L{u"frappe de drone = air_strike"_qs},
        "fr");
    row("French ambush", "L'embuscade a eu lieu mardi.", L{u"embuscade = ambush"_qs}, "fr");
}

void TestActs::events()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QStringList, expected);
    QCOMPARE(m_reading.mentions(model::MentionType::Event, text, QDate(2022, 6, 3), language), expected);
}

void TestActs::weapons_data()
{
    using L = QStringList;
    columns();
    row("mine", "The truck hit a mine.", L{u"mine = explosive"_qs});
    row("gold mine", "They raided a gold mine.", {});
    row("mine that is raided", "Gunmen raid mine in the north", {});
    row("mines as pits", "Mines in the district have been closed. The Chamber of Mines protested.", {});
    row("mine that kills", "A sea mine killed two fishermen. A mine wounded a farmer.",
        L{u"sea mine = explosive"_qs, u"mine = explosive"_qs});
    row("weapons that are seized", "A cache of rockets was seized. Two rifles were recovered.", {});
    row("French weapons that are seized", "Ils ont pu saisir sept motos et deux mitrailleuses.", {}, "fr");
    row("vehicle joined to the attackers'", "Ils sont venus à bord de motos et de pick-up.",
        L{u"motos = vehicle"_qs, u"pick-up = vehicle"_qs}, "fr");
    row("compound", "An improvised explosive device exploded.",
        L{u"improvised explosive device = explosive"_qs});
    row("hyphens", "They used rocket-propelled grenades.", L{u"rocket-propelled grenades = artillery"_qs});
    row("number outside", "Two truck bombs exploded.", L{u"truck bombs = explosive"_qs});
    row("attackers on motorbikes", "Gunmen on motorbikes came at dawn.", L{u"motorbikes = vehicle"_qs});
    row("hyphenated vehicle", "They arrived aboard several pick-ups.", L{u"pick-ups = vehicle"_qs});
    row("vehicle of the victims", "They lay dead next to their pickup.", {});
    row("taxi", "He was a motorcycle taxi rider.", {});
    row("ban on motorcycles", "Motorcycles have been banned there.", {});
    row("captured arms", "It showed photographs of captured rifles.", {});
    row("weapons as such", "They came with different kinds of weapons.", {});
    row("a drone that fires", "A drone fired two missiles at a car.",
        L{u"drone = aircraft"_qs, u"missiles = artillery"_qs});
    row("drone strike is an act", "A drone strike killed four.", {});
    row("all capitals", "ROADSIDE BOMB KILLS FOUR", L{u"ROADSIDE BOMB = explosive"_qs});
    row("French", "Ils sont venus à moto avec des fusils d'assaut.",
        L{u"moto = vehicle"_qs, u"fusils d'assaut = firearm"_qs}, "fr");
}

void TestActs::weapons()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QStringList, expected);
    QCOMPARE(m_reading.mentions(model::MentionType::Weapon, text, QDate(2022, 6, 3), language), expected);
}

QTEST_GUILESS_MAIN(TestActs)
#include "tst_acts.moc"
