// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_reading.h"

#include <QTest>

using casus::model::MentionType;

class TestActorFinder : public QObject {
    Q_OBJECT

    casus::test::NameReading m_reading;

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("nationality and force", "The Malian army said the Togolese army had left.",
            "Malian army = ml-army; Togolese army = tg-army");
        row("the army of the text's country",
            "Fighting went on in Niger on Monday. The army said it had won.", "army = ne-army");
        row("a possessive country", "They left on Monday. Chad's army denied it, and Mali kept silent.",
            "army = td-army");
        row("abbreviation in brackets and later",
            "Fighters of the Example Valley Liberation Front (EVLF) fled. The EVLF denied it.",
            "Example Valley Liberation Front; EVLF; EVLF");
        row("spelling variants", "Jama’at Nusrat al-Islam wal-Muslimin, Al Qaida and Daech were named.",
            "Jama’at Nusrat al-Islam wal-Muslimin = jnim; Al Qaida = al-qaeda; Daech = islamic-state");
        row("the longer name wins", "It was blamed on the Islamic State in the Greater Sahara.",
            "Islamic State in the Greater Sahara = isgs");
        row("capitals of an abbreviation are needed", "He is here, and IS claimed it.", "IS = islamic-state");
        row("stations and camps are no party",
            "A police station and the military camp burned near a military post.", "");
        row("generic plurals are no party", "Soldiers, gunmen and militants clashed with security forces.",
            "");
        row("lists of victims are no party", "Thousands of civilians, police and troops have died.", "");
        row("numbered units", "Troops of the 20th Infantry Battalion arrived in Manila.",
            "20th Infantry Battalion");
        row("named operation", "He praised Operation Green Valley on Monday.", "Operation Green Valley");
        row("shared abbreviation, by country",
            "In Cameroon, the ADF attacked Kumbo. Cameroon's government denied it.", "ADF = ambazonia-adf");
        row("in capitals",
            "FIGHTERS OF JNIM AND THE MALIAN ARMY CLASHED NEAR MOPTI ON TUESDAY, THE ARMY SAID.",
            "JNIM = jnim; MALIAN ARMY = ml-army; ARMY = ml-army");
        row("official name with its country", "A patrol of the Armed Forces of the DRC (FARDC) came.",
            "Armed Forces of the DRC = cd-army; FARDC = cd-army");
        row("any militia of a people", "They blamed a Hutu militia for it.", "");
        row("a gang named beside its kind", "The gang, Example Ravine, is led by nobody in Haiti.",
            "Example Ravine");
        row("task force named for its place", "Soldiers of Joint Task Force Basilan left the Philippines.",
            "Joint Task Force Basilan");
        row("name beside a group that is said to fight",
            "It blamed a rival group, Los Zorkeros. Then it left.", "Los Zorkeros");
        row("whom gunmen belong to", "Gunmen from La Nueva Alianza stormed the village on Monday.",
            "La Nueva Alianza");
        row("a title before a name is no unit", "He met Brig. Gen. John Doe of Example Brigade in Manila.",
            "Example Brigade");
        row("French official name",
            "Le porte-parole des Forces armées de la RDC (FARDC) a parlé. Les FARDC sont dans le nord de la "
            "région.",
            "Forces armées de la RDC = cd-army; FARDC = cd-army; FARDC = cd-army");
        row("French",
            "L'armée malienne et le Groupe de soutien à l'islam et aux musulmans se sont affrontés dans le "
            "nord, "
            "selon une source de la région.",
            "armée malienne = ml-army; Groupe de soutien à l'islam et aux musulmans = jnim");
    }
    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(m_reading.names(text, MentionType::Actor), expected);
    }

    void everyActorHasScoreAndReason()
    {
        const auto found =
            m_reading.read(QStringLiteral("The Malian army fought JNIM. The army won, the police said."),
                           MentionType::Actor);
        QCOMPARE(found.size(), std::size_t{4});
        for (const auto& mention : found) {
            QVERIFY(mention.score >= 0.5 && mention.score <= 1.0);
            QVERIFY(!mention.reason.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestActorFinder)
#include "tst_actor_finder.moc"
