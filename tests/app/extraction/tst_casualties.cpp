// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QtTest>

using namespace casus;

// One phenomenon a row: which words are the mention, and what they count.
class TestCasualties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();

private:
    test::Reading m_reading;
};

namespace {

void row(const char* name, const char* text, const QStringList& expected)
{
    QTest::newRow(name) << QString::fromUtf8(text) << expected;
}

void numbers()
{
    using L = QStringList;
    row("digits", "14 soldiers were killed.", L{u"14 soldiers = killed security_forces 14..14"_qs});
    row("number word", "Seven soldiers were killed.", L{u"Seven soldiers = killed security_forces 7..7"_qs});
    row("compound number", "Twenty-five soldiers were killed.",
        L{u"Twenty-five soldiers = killed security_forces 25..25"_qs});
    row("hundred and", "One hundred and forty-eight people died.",
        L{u"One hundred and forty-eight people = killed unknown 148..148"_qs});
    row("thousands separator", "The army killed 1,000 jihadists on the islands.",
        L{u"1,000 jihadists = killed militants 1000..1000"_qs});
    row("a hundred", "A hundred people were massacred.", L{u"A hundred people = killed unknown 100..100"_qs});
    row("a dozen", "A dozen assailants were neutralised.",
        L{u"A dozen assailants = killed militants 12..12"_qs});
    row("two dozen", "A battle left more than two dozen dead.",
        L{u"two dozen dead = killed unknown 25.."_qs});
    row("at least stays outside", "At least 14 soldiers were killed.",
        L{u"14 soldiers = killed security_forces 14.."_qs});
    row("more than stays outside", "More than 20 civilians were killed.",
        L{u"20 civilians = killed civilians 21.."_qs});
    row("around stays outside", "The attack killed around 70 people.",
        L{u"70 people = killed unknown 70..70"_qs});
    row("up to", "They killed up to 14 soldiers.", L{u"14 soldiers = killed security_forces ..14"_qs});
    row("fewer than", "Fewer than ten civilians have died.", L{u"ten civilians = killed civilians ..9"_qs});
    row("no fewer than", "No fewer than 18 persons died.", L{u"18 persons = killed unknown 18.."_qs});
    row("several dozen", "Several dozen people were killed.",
        L{u"Several dozen people = killed unknown 24..99"_qs});
    row("several hundred", "They killed several hundred civilians.",
        L{u"several hundred civilians = killed civilians 200..999"_qs});
    row("a thing that wounds is no victim", "A mine wounded a farmer. A rocket injured three.",
        L{u"a farmer = wounded civilians 1..1"_qs, u"three = wounded unknown 3..3"_qs});
    row("a third", "Two rangers were shot dead and a third was injured.",
        L{u"Two rangers = killed security_forces 2..2"_qs, u"a third = wounded security_forces 1..1"_qs});
    row("body of one", "They found the body of a poacher.",
        L{u"body of a poacher = killed civilians 1..1"_qs});
    row("among the dead", "Two nurses were among the dead.", L{u"Two nurses = killed civilians 2..2"_qs});
    row("crew taken hostage", "They took five crew members hostage.",
        L{u"five crew members = captured civilians 5..5"_qs});
    row("militiamen are militants", "Troops killed four militiamen.",
        L{u"four militiamen = killed militants 4..4"_qs});
    row("militiamen on the government's side", "Rebels killed four pro-government militiamen.",
        L{u"four pro-government militiamen = killed security_forces 4..4"_qs});
    row("vigilantes are security forces", "Rebels killed two vigilantes.",
        L{u"two vigilantes = killed security_forces 2..2"_qs});
    row("one of a nationality", "An Israeli was wounded by a rocket.",
        L{u"An Israeli = wounded unknown 1..1"_qs});
    row("headline in the present", "Fighters slaughter nine in a hamlet",
        L{u"nine = killed unknown 9..9"_qs});
    row("two verbs of a headline", "Car bomb kills two, hurts 19",
        L{u"two = killed unknown 2..2"_qs, u"19 = wounded unknown 19..19"_qs});
    row("suffered wounds", "Two officers suffered bullet wounds.",
        L{u"Two officers = wounded security_forces 2..2"_qs});
    row("with wounds", "The raid left twelve herders dead and fifteen with bullet wounds.",
        L{u"twelve herders = killed civilians 12..12"_qs, u"fifteen = wounded civilians 15..15"_qs});
    row("hit by shells", "Seven residents, two of them children, were hit by mortar rounds.",
        L{u"Seven residents = killed_or_wounded civilians 7..7"_qs,
          u"two = killed_or_wounded civilians 2..2 part"_qs});
    row("bodies of another three", "The bodies of another three villagers were found.",
        L{u"bodies of another three villagers = killed civilians 3..3"_qs});
    row("unknown noun beside a known one", "Two visa applicants and two policemen died.",
        L{u"Two visa applicants = killed unknown 2..2"_qs,
          u"two policemen = killed security_forces 2..2"_qs});
    row("in capitals", "14 SOLDIERS KILLED, 11 INJURED IN AMBUSH NEAR MOPTI",
        L{u"14 SOLDIERS = killed security_forces 14..14"_qs,
          u"11 INJURED = wounded security_forces 11..11"_qs});
    row("between", "Between 20 and 25 people were wounded.",
        L{u"Between 20 and 25 people = wounded unknown 20..25"_qs});
    row("range with to", "Some 20 to 25 civilians were wounded.",
        L{u"20 to 25 civilians = wounded civilians 20..25"_qs});
    row("dozens", "Gunmen seize dozens of girls.", L{u"dozens of girls = captured civilians 24..99"_qs});
    row("scores of others", "Five soldiers were killed and scores of others were injured.",
        L{u"Five soldiers = killed security_forces 5..5"_qs,
          u"scores of others = wounded security_forces 40..99"_qs});
    row("several", "Several people died in the raid.", L{u"Several people = killed unknown 3..9"_qs});
    row("hundreds", "Hundreds of people were killed.", L{u"Hundreds of people = killed unknown 200..999"_qs});
    row("thousands are no claim", "Thousands of civilians have been killed.", {});
    row("one in the singular", "An attack killed a Malian soldier.",
        L{u"a Malian soldier = killed security_forces 1..1"_qs});
    row("age in months before the noun", "A seven-month-old girl died in the fire.",
        L{u"A seven-month-old girl = killed civilians 1..1"_qs});
    row("age before the noun", "A six-year-old girl died in the fire.",
        L{u"A six-year-old girl = killed civilians 1..1"_qs});
}

void frames()
{
    using L = QStringList;
    row("verb before", "Gunmen killed eight civilians.", L{u"eight civilians = killed civilians 8..8"_qs});
    row("participle behind", "Three civilians killed in the north",
        L{u"Three civilians = killed civilians 3..3"_qs});
    row("intransitive", "Three police officers died.",
        L{u"Three police officers = killed security_forces 3..3"_qs});
    row("idiom", "Nine soldiers lost their lives.", L{u"Nine soldiers = killed security_forces 9..9"_qs});
    row("garrison lost men", "The garrison lost 71 men in an assault.",
        L{u"71 men = killed unknown 71..71"_qs});
    row("agent is no victim", "About 25 insurgents attacked the town.", {});
    row("agent who kills is no victim", "Five gunmen killed two civilians.",
        L{u"two civilians = killed civilians 2..2"_qs});
    row("speaker is no victim", "Two officials said three soldiers were killed.",
        L{u"three soldiers = killed security_forces 3..3"_qs});
    row("troops without harm", "France has 1,500 soldiers in the country.", {});
    row("things are no victims", "Six houses were burned and 120 cows stolen.", {});
    row("released people", "They freed 17 of the captives.", {});
    row("freed hostages", "Three hostages were freed.", {});
    row("no one", "The population had fled and no one was hurt.", {});
    row("dead as noun", "The raid left 27 dead.", L{u"27 dead = killed unknown 27..27"_qs});
    row("wounded as noun", "The army deplores five dead and eleven wounded.",
        L{u"five dead = killed unknown 5..5"_qs, u"eleven wounded = wounded unknown 11..11"_qs});
    row("outcome as adjective", "A nurse reported four dead soldiers.",
        L{u"four dead soldiers = killed security_forces 4..4"_qs});
    row("bodies of", "The bodies of 20 jihadists were found.",
        L{u"bodies of 20 jihadists = killed militants 20..20"_qs});
    row("more bodies", "Search parties found nine more bodies.",
        L{u"nine more bodies = killed unknown 9..9"_qs});
    row("hostages", "The group claimed to have taken two hostages.",
        L{u"two hostages = captured unknown 2..2"_qs});
    row("missing", "Five soldiers are missing.", L{u"Five soldiers = missing security_forces 5..5"_qs});
    row("toll rises", "The death toll has risen to 37.", L{u"37 = killed unknown 37..37"_qs});
    row("number put at", "A source put the number of dead at 16.", L{u"16 = killed unknown 16..16"_qs});
    row("massacre of", "It was a brutal massacre of 58 civilians.",
        L{u"58 civilians = killed civilians 58..58"_qs});
    row("quotation mark before the count", "The army neutralised \"31 terrorists\".",
        L{u"31 terrorists = killed militants 31..31"_qs});
    row("insertion before the verb", "Fourteen people, most of them auxiliaries, were killed.",
        L{u"Fourteen people = killed unknown 14..14"_qs});
    row("relative clause before the verb", "Three of his colleagues who were guiding the convoy also died.",
        L{u"Three of his colleagues = killed unknown 3..3"_qs});
    row("total over a conflict",
        "More than 4,000 people have been killed since the insurgency began in 2017.", {});
    row("verb around", "Gunmen hacked eight farmers to death.",
        L{u"eight farmers = killed civilians 8..8"_qs});
    row("taken hostage around", "They took three engineers hostage.",
        L{u"three engineers = captured civilians 3..3"_qs});
    row("claimed lives", "A bomber struck, claiming three lives.",
        L{u"three lives = killed unknown 3..3"_qs});
    row("a further number", "A further seven soldiers are missing.",
        L{u"seven soldiers = missing security_forces 7..7"_qs});
    row("another number", "Another 14 troops sustained injuries.",
        L{u"14 troops = wounded security_forces 14..14"_qs});
    row("civilian deaths", "Hospitals recorded 12 civilian deaths.",
        L{u"12 civilian deaths = killed civilians 12..12"_qs});
    row("source is no victim", "According to two officers, three civilians were killed.",
        L{u"three civilians = killed civilians 3..3"_qs});
    row("other victims between", "Two officers visited the site where soldiers were killed.", {});
    row("arrest is no capture", "A Kenyan national was arrested.", {});
    row("suspects taken", "Three suspects have been detained.",
        L{u"Three suspects = captured militants 3..3"_qs});
    row("members of", "They killed two members of the army.",
        L{u"two members of the army = killed security_forces 2..2"_qs});
    row("own men", "The army lost 52 of its own men.", L{u"52 of its own men = killed unknown 52..52"_qs});
}

void relations()
{
    using L = QStringList;
    row("elided noun", "14 soldiers were killed and 11 were injured.",
        L{u"14 soldiers = killed security_forces 14..14"_qs, u"11 = wounded security_forces 11..11"_qs});
    row("elided noun in the active", "They opened fire, killing three and wounding seven.",
        L{u"three = killed unknown 3..3"_qs, u"seven = wounded unknown 7..7"_qs});
    row("others", "One soldier was killed and three others were injured.",
        L{u"One soldier = killed security_forces 1..1"_qs,
          u"three others = wounded security_forces 3..3"_qs});
    row("more", "Seven policemen died. Four more were wounded.",
        L{u"Seven policemen = killed security_forces 7..7"_qs, u"Four more = wounded unknown 4..4"_qs});
    row("coordinated subjects", "Nine soldiers and two civilians were killed.",
        L{u"Nine soldiers = killed security_forces 9..9"_qs, u"two civilians = killed civilians 2..2"_qs});
    row("coordinated objects", "They shot dead a guard and a teacher.",
        L{u"a guard = killed security_forces 1..1"_qs, u"a teacher = killed civilians 1..1"_qs});
    row("name and count", "It had killed Oumar Traore and two soldiers.",
        L{u"two soldiers = killed security_forces 2..2"_qs});
    row("women and children", "They abducted 14 women and children.",
        L{u"14 women and children = captured civilians 14..14"_qs});
    row("including", "Twelve people died, including three civilians.",
        L{u"Twelve people = killed unknown 12..12"_qs, u"three civilians = killed civilians 3..3 part"_qs});
    row("of them", "It wounded seven people, two of them seriously.",
        L{u"seven people = wounded unknown 7..7"_qs, u"two = wounded unknown 2..2 part"_qs});
    row("of whom before", "The number of dead was put at 17, of whom 12 were civilians.",
        L{u"17 = killed unknown 17..17"_qs, u"12 = killed unknown 12..12 part"_qs});
    row("listed places", "He listed fourteen dead in Fantio, eight in Zibane and three in Tizégorou.",
        L{u"fourteen dead = killed unknown 14..14"_qs, u"eight = killed unknown 8..8"_qs,
          u"three = killed unknown 3..3"_qs});
    row("denied figure", "The ambush had killed two, not four.",
        L{u"two = killed unknown 2..2"_qs, u"four = killed unknown 4..4"_qs});
    row("breakdown in brackets", "11 civilians were killed (4 women, 3 children).",
        L{u"11 civilians = killed civilians 11..11"_qs, u"4 women = killed civilians 4..4 part"_qs,
          u"3 children = killed civilians 3..3 part"_qs});
    row("gravely wounded part", "23 injured, 6 critically",
        L{u"23 injured = wounded unknown 23..23"_qs, u"6 = wounded unknown 6..6 part"_qs});
    row("among the dead of a headline", "Two children among 9 dead in shelling",
        L{u"Two children = killed civilians 2..2 part"_qs, u"9 dead = killed unknown 9..9"_qs});
    row("of the wounded who died", "One of the wounded died on Monday.",
        L{u"One of the wounded = killed unknown 1..1 part"_qs});
    row("part of a count that is no casualty", "Nearly 800,000 people have fled, 364,000 of them children.",
        {});
    row("list lines", "- seven soldiers fallen on the field of honour;\n- two soldiers missing in action;",
        L{u"seven soldiers = killed security_forces 7..7"_qs,
          u"two soldiers = missing security_forces 2..2"_qs});
}

} // namespace

void TestCasualties::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    numbers();
    frames();
    relations();
}

void TestCasualties::counts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(m_reading.mentions(model::MentionType::Casualty, text, QDate(2022, 6, 3), QStringLiteral("en")),
             expected);
}

QTEST_GUILESS_MAIN(TestCasualties)
#include "tst_casualties.moc"
