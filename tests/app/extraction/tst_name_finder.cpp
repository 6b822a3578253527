// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_reading.h"

#include <QTest>

using casus::model::MentionType;

class TestNameFinder : public QObject {
    Q_OBJECT

    casus::test::NameReading m_reading;

private Q_SLOTS:
    void persons_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("a title stays outside", "He met Colonel Assimi Goita and Maj. Gen. Zork Blarn on Monday.",
            "Assimi Goita = Assimi Goita; Zork Blarn = Zork Blarn");
        row("second mention by surname", "Oumar Traore was among the dead. They mourned Traore.",
            "Oumar Traore = Oumar Traore; Traore = Oumar Traore");
        row("title and surname after the full name", "Salifou Mody spoke. Gen. Mody added nothing.",
            "Salifou Mody = Salifou Mody; Mody = Salifou Mody");
        row("small words inside", "He named Abdel Fattah al-Burhan, Osama bin Laden and Hamma Ag Intalou.",
            "Abdel Fattah al-Burhan = Abdel Fattah al-Burhan; Osama bin Laden = Osama bin Laden; Hamma Ag "
            "Intalou = Hamma Ag Intalou");
        row("role before, comma between",
            "The district administrator, Zorkim Blarnalia, gave a toll of five.",
            "Zorkim Blarnalia = Zorkim Blarnalia");
        row("verb of saying", "\"We ran,\" said Ismail Dahir, a waiter.", "Ismail Dahir = Ismail Dahir");
        row("byline", "By Omar Jamaal\n\nA car exploded in Mogadishu on Sunday, police said.",
            "Omar Jamaal = Omar Jamaal");
        row("a surname that is a place", "President Laurent Macina spoke. Macina said no.",
            "Laurent Macina = Laurent Macina; Macina = Laurent Macina");
        row("other names", "The gang leader Zorkim Blarn, alias Frondel, fled on Monday, police said.",
            "Zorkim Blarn = Zorkim Blarn; Frondel = Frondel");
        row("French roles",
            "Le représentant spécial El-Zorkim Blarn et le préfet Frondel Krast ont condamné l'attaque.",
            "El-Zorkim Blarn = El-Zorkim Blarn; Frondel Krast = Frondel Krast");
        row("nobody", "Police said Islamic State fighters attacked Niono on Monday.", "");
        row("in capitals",
            "THE GOVERNOR OF THE REGION, SALIFOU TRAORE, SAID ON MONDAY THAT TEN SOLDIERS WERE KILLED.",
            "SALIFOU TRAORE = Salifou Traore");
        row("French",
            "Le colonel Souleymane Dembélé et le gouverneur de la région, Alassane Traoré, ont parlé à la "
            "presse.",
            "Souleymane Dembélé = Souleymane Dembélé; Alassane Traoré = Alassane Traoré");
    }
    void persons()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(m_reading.names(text, MentionType::Person), expected);
    }

    void organisations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("agencies and monitors", "Reuters and AFP quoted the SITE Intelligence Group.",
            "Reuters; AFP; SITE Intelligence Group");
        row("a dateline", "KIRKUK, Iraq (AFP) - Nine policemen were killed on Sunday.", "AFP");
        row("ends in a kind of body",
            "A doctor at Zorkville Hospital and the Zork Farmers Association agreed.",
            "Zorkville Hospital; Zork Farmers Association");
        row("opens with a kind of body",
            "She studied at the University of Zorkville, the Bureau of Rural Studies said.",
            "University of Zorkville; Bureau of Rural Studies");
        row("small head", "A nurse at Timbuktu hospital counted eight wounded.", "Timbuktu hospital");
        row("ministries", "The interior ministry confirmed it; the Ministry of National Defence did not.",
            "interior ministry; Ministry of National Defence");
        row("abbreviation", "The Zork Farmers Association (ZFA) denied it. The ZFA is small.",
            "Zork Farmers Association; ZFA; ZFA");
        row("French ministries", "Selon le ministère de la Sécurité publique, neuf personnes ont été tuées.",
            "ministère de la Sécurité publique");
        row("French, small words in a listed name",
            "L'Union africaine et Médecins sans frontières ont condamné cette attaque contre le village.",
            "Union africaine; Médecins sans frontières");
        row("French, opens with a kind of body",
            "Selon l'Observatoire zorkien des libertés publiques (OZLP), dix civils ont été tués. L'OZLP a "
            "appelé au calme, avec la Fondation Zork Blarn.",
            "Observatoire zorkien des libertés publiques; OZLP; OZLP; Fondation Zork Blarn");
        row("French, a name goes on past another",
            "Le Haut-Commissariat des Nations unies pour les réfugiés a recensé mille déplacés dans la "
            "ville.",
            "Haut-Commissariat des Nations unies pour les réfugiés");
        row("French, two names side by side",
            "Le Conseil de sécurité des Nations unies a condamné les violences dans le pays.",
            "Conseil de sécurité; Nations unies");
        row("French, a nationality behind it",
            "Deux volontaires de la Croix-Rouge zorkaine ont été blessés dans la rue.",
            "Croix-Rouge zorkaine");
        row("French, no names",
            "Le ministère public a ouvert une enquête sur les violences dans le Centre du Mali. L'hôpital de "
            "la ville est débordé.",
            "");
        row("in capitals",
            "A REPORTER OF REUTERS AND A NURSE OF DOCTORS WITHOUT BORDERS WERE KILLED IN THE VILLAGE.",
            "REUTERS; DOCTORS WITHOUT BORDERS");
        row("a newspaper that is a word as well",
            "A witness told Dawn that gunmen fled at dawn. Dawn broke over the village.", "Dawn");
        row("behind the word for its kind", "She told the newspaper Diario del Valle on Monday.",
            "Diario del Valle");
        row("before the word for its kind", "According to Centro Zork, a rights group, 38 died.",
            "Centro Zork");
        row("an armed group is no body", "He left Centro Zork, a rebel group, in May.", "");
        row("sender in the dateline",
            "BAMAKO, August 10 (Zork Herald Wire) - Two rangers were killed on Friday.", "Zork Herald Wire");
        row("what an office is for", "He met the Director of Public Relations, Zork Doe, on Monday.", "");
        row("armed parties are no organisations", "The Rapid Support Forces and Boko Haram denied it.", "");
    }
    void organisations()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(m_reading.names(text, MentionType::Org), expected);
    }

    void strangeTextsDoNoHarm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("one letter") << QStringLiteral("A");
        QTest::newRow("punctuation") << QStringLiteral("(((\u2019s -- [X] (Y, ... )");
        QTest::newRow("hyphens") << QStringLiteral("-A-B-C- Al- -Qaeda 's");
        QTest::newRow("all capitals")
            << QStringLiteral("COLONEL GOITA SAID THE ARMY AND IS FOUGHT IN MALI NEAR THE NIGER BORDER");
        QTest::newRow("only titles") << QStringLiteral("President Prime Minister Colonel Dr. Mr.");
        QTest::newRow("ends in a cue") << QStringLiteral("They went north of");
        QTest::newRow("many capitals") << QStringLiteral("Aa Bb Cc Dd Ee Ff Gg Hh ").repeated(500);
        QTest::newRow("emoji and Arabic") << QStringLiteral("\U0001F525 مالي Bamako \U0001F525 باماكو");
    }
    void strangeTextsDoNoHarm()
    {
        QFETCH(const QString, text);
        for (const MentionType type :
             {MentionType::Person, MentionType::Org, MentionType::Place, MentionType::Actor}) {
            for (const auto& mention : m_reading.read(text, type)) {
                QVERIFY(mention.span.begin < mention.span.end);
                QVERIFY(!mention.quote.trimmed().isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestNameFinder)
#include "tst_name_finder.moc"
