// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QtTest>

using namespace casus;

class TestCasualtiesFrench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();

private:
    test::Reading m_reading;
};

void TestCasualtiesFrench::counts_data()
{
    using L = QStringList;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* text, const QStringList& expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << expected;
    };
    row("at least", "Au moins 14 soldats ont été tués mardi.",
        L{u"14 soldats = killed security_forces 14.."_qs});
    row("number word", "Sept gendarmes ont péri.", L{u"Sept gendarmes = killed security_forces 7..7"_qs});
    row("compound number", "Vingt-cinq civils ont été tués.",
        L{u"Vingt-cinq civils = killed civilians 25..25"_qs});
    row("seventy", "Soixante-dix civils ont été tués.",
        L{u"Soixante-dix civils = killed civilians 70..70"_qs});
    row("ninety", "Quatre-vingt-dix-sept civils ont été tués.",
        L{u"Quatre-vingt-dix-sept civils = killed civilians 97..97"_qs});
    row("dead and wounded", "L'attaque a fait 14 morts et 11 blessés.",
        L{u"14 morts = killed unknown 14..14"_qs, u"11 blessés = wounded unknown 11..11"_qs});
    row("participle with object", "Des hommes armés sont venus, tuant trois civils.",
        L{u"trois civils = killed civilians 3..3"_qs});
    row("active perfect", "Les jihadistes ont tué 33 soldats.",
        L{u"33 soldats = killed security_forces 33..33"_qs});
    row("a dozen", "Une dizaine de civils ont été enlevés.",
        L{u"Une dizaine de civils = captured civilians 10..10"_qs});
    row("dozens", "Des dizaines de villageois ont été tués.",
        L{u"dizaines de villageois = killed civilians 24..99"_qs});
    row("more than", "Plus de vingt civils ont été tués.", L{u"vingt civils = killed civilians 21.."_qs});
    row("including", "Douze personnes ont été tuées, dont trois civils.",
        L{u"Douze personnes = killed unknown 12..12"_qs, u"trois civils = killed civilians 3..3 part"_qs});
    row("adjective behind a noun is no head", "Ils ont été victimes d'une embuscade terroriste.", {});
    row("freed hostages", "Trois otages ont été libérés.", {});
    row("adverb behind the verb", "Une mine a explosé, blessant grièvement neuf passagers.",
        L{u"neuf passagers = wounded civilians 9..9"_qs});
    row("cost lives", "L'embuscade a coûté la vie à quatre gendarmes.",
        L{u"quatre gendarmes = killed security_forces 4..4"_qs});
    row("missing from the roll", "Quatre soldats manquent à l'appel.",
        L{u"Quatre soldats = missing security_forces 4..4"_qs});
    row("agent is no victim", "Quelque 25 terroristes ont attaqué le village.", {});
    row("nationality behind the noun", "Quatorze soldats maliens ont été tués.",
        L{u"Quatorze soldats maliens = killed security_forces 14..14"_qs});
    row("one of a nationality", "Un soldat tchadien a été tué.",
        L{u"Un soldat tchadien = killed security_forces 1..1"_qs});
    row("buried, in the active voice", "« Nous avons enterré dix-neuf personnes. »",
        L{u"dix-neuf personnes = killed unknown 19..19"_qs});
    row("several dozens", "Plusieurs dizaines de personnes ont été tuées.",
        L{u"Plusieurs dizaines de personnes = killed unknown 24..99"_qs});
    row("several hundreds", "L'attaque a fait plusieurs centaines de morts.",
        L{u"plusieurs centaines de morts = killed unknown 200..999"_qs});
    row("a score of dead", "L'attaque a fait une vingtaine de morts.",
        L{u"une vingtaine de morts = killed unknown 20..20"_qs});
    row("lost their lives", "Deux ambulanciers ont perdu la vie.",
        L{u"Deux ambulanciers = killed civilians 2..2"_qs});
    row("found their death", "Quinze personnes ont trouvé la mort.",
        L{u"Quinze personnes = killed unknown 15..15"_qs});
    row("cost lives on a day", "Le raid a coûté la vie mercredi à seize personnes.",
        L{u"seize personnes = killed unknown 16..16"_qs});
    row("among the victims", "Parmi les victimes figurent neuf femmes.",
        L{u"neuf femmes = killed civilians 9..9 part"_qs});
    row("elided verb", "Sept adolescents ont été tués et deux autres blessés.",
        L{u"Sept adolescents = killed civilians 7..7"_qs, u"deux autres = wounded civilians 2..2"_qs});
    row("means between verb and victims", "Ils ont tué à la machette vingt filles.",
        L{u"vingt filles = killed civilians 20..20"_qs});
    row("among the missing", "Trois enfants comptent parmi les disparus.",
        L{u"Trois enfants = missing civilians 3..3 part"_qs});
    row("part behind parmi lesquelles", "Seize personnes ont été tuées, parmi lesquelles deux enfants.",
        L{u"Seize personnes = killed unknown 16..16"_qs, u"deux enfants = killed civilians 2..2 part"_qs});
    row("eight of one family", "Huit membres d'une même famille ont été tués.",
        L{u"Huit membres d'une même famille = killed unknown 8..8"_qs});
    row("without accents", "Au moins 14 soldats ont ete tues et six autres blesses mardi a Menaka.",
        L{u"14 soldats = killed security_forces 14.."_qs, u"six autres = wounded security_forces 6..6"_qs});
    row("in capitals", "AU MOINS 14 SOLDATS TUES DANS UNE EMBUSCADE",
        L{u"14 SOLDATS = killed security_forces 14.."_qs});
    row("no victims", "La mine a explosé sans faire de victimes.", {});
    row("one soldier", "L'explosion a tué un soldat.", L{u"un soldat = killed security_forces 1..1"_qs});
}

void TestCasualtiesFrench::counts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(m_reading.mentions(model::MentionType::Casualty, text, QDate(2022, 6, 3), QStringLiteral("fr")),
             expected);
}

QTEST_GUILESS_MAIN(TestCasualtiesFrench)
#include "tst_casualties_french.moc"
