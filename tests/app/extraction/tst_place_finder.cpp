// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values.h"
#include "name_reading.h"

#include <QTest>

using casus::model::MentionType;
using casus::model::PlaceValue;

class TestPlaceFinder : public QObject {
    Q_OBJECT

    casus::test::NameReading m_reading;

    /// "words (country, relation km bearing)"
    [[nodiscard]] QString places(const QString& text) const
    {
        QStringList found;
        for (const auto& mention : m_reading.read(text, MentionType::Place)) {
            const auto& value = std::get<PlaceValue>(mention.value);
            QString entry = mention.quote + QStringLiteral(" (") + value.country;
            if (value.relation != casus::model::PlaceRelation::In)
                entry += QStringLiteral(", ") + casus::model::toString(value.relation);
            if (value.km)
                entry += QStringLiteral(" %1").arg(*value.km);
            if (!value.bearing.isEmpty())
                entry += u' ' + value.bearing;
            found.append(entry + u')');
        }
        return found.join(QStringLiteral("; "));
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("distance and bearing", "They came under attack some 400 kilometres north of the capital Bamako.",
            "Bamako (ML, distance 400 N)");
        row("distance without bearing", "Three pick-ups were hit 15 km from Niono in Mali.",
            "Niono (ML, distance 15); Mali (ML)");
        row("miles and half points", "The convoy was hit ten miles south-west of Gao, in Mali.",
            "Gao (ML, distance 16.0934 SW); Mali (ML)");
        row("between", "It happened in Mali between Tenenkou and Macina.",
            "Mali (ML); Tenenkou (ML, between); Macina (ML, between)");
        row("name with small words and hyphens", "Gangs attacked a suburb in Port-au-Prince, Haiti.",
            "Port-au-Prince (HT); Haiti (HT)");
        row("a person behind the mayor's town",
            "The mayor of Jos in Nigeria spoke. The mayor of Jos, Garba Lawu, wept.",
            "Jos (NG); Nigeria (NG); Jos (NG)");
        row("in capitals",
            "14 SOLDIERS WERE KILLED NEAR DJIBO IN BURKINA FASO WHEN THE CAR OF THE CONVOY BURNED.",
            "DJIBO (BF, near); BURKINA FASO (BF)");
        row("French region named for a point of the compass",
            "Dans la région de l'Est du Burkina Faso, il pleut.", "Est (BF); Burkina Faso (BF)");
        row("French lake", "Ils sont venus au Niger par le lac Tchad, dans la région de Diffa.",
            "Niger (NE); lac Tchad (); Diffa (NE)");
        row("French axis", "Au Burkina Faso, une embuscade a eu lieu sur l'axe Kaya-Dori.",
            "Burkina Faso (BF); Kaya (BF); Dori (BF)");
        row("near", "A mine exploded near Djibo in Burkina Faso.", "Djibo (BF, near); Burkina Faso (BF)");
        row("border by nationality", "The post lies near the Mauritanian border.",
            "Mauritanian border (MR, border)");
        row("border by country", "The post lies near the Niger border in Mali.",
            "Niger border (NE, border); Mali (ML)");
        row("part of a country", "Rebels hold northern Mali.", "northern Mali (ML)");
        row("nationalities are no places", "Malian and French troops met a Nigerian delegation.", "");
        row("generic words", "He fled from Borno State to the Sambisa Forest and the Mopti region.",
            "Borno State (NG); Sambisa Forest (NG); Mopti (ML)");
        row("unknown village by pattern",
            "Gunmen attacked the village of Zzyxkoro in Mali. Zzyxkoro is small.",
            "Zzyxkoro (); Mali (ML); Zzyxkoro ()");
        row("two places of a road", "It blew up on the Maiduguri-Damboa road in Nigeria.",
            "Maiduguri (NG); Damboa (NG); Nigeria (NG)");
        row("country of the text decides",
            "In Nigeria, Boni and Kano were calm; Mali did not matter, Nigeria said.",
            "Nigeria (NG); Boni (ML); Kano (NG); Mali (ML); Nigeria (NG)");
        row("a family is no place", "They looked for the Ruiz brothers on Monday.", "");
        row("a person is no place", "Colonel Bamako Traore told reporters.", "");
        row("French",
            "L'attaque s'est produite à 15 km au nord de Niono, dans la région de Ségou, selon l'armée, près "
            "de la "
            "frontière mauritanienne.",
            "Niono (ML, distance 15 N); Ségou (ML); frontière mauritanienne (MR, border)");
    }
    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(places(text), expected);
    }

    void knownPlacesHaveCoordinates()
    {
        const auto found = m_reading.read(QStringLiteral("The attack took place in Sokolo, in central Mali."),
                                          MentionType::Place);
        QCOMPARE(found.size(), std::size_t{2});
        const auto& sokolo = std::get<PlaceValue>(found[0].value);
        QVERIFY(sokolo.lat && qAbs(*sokolo.lat - 14.73) < 0.2);
        QVERIFY(sokolo.lon && qAbs(*sokolo.lon + 6.12) < 0.2);
        QVERIFY(!sokolo.gazetteerId.isEmpty());
        const auto& centre = std::get<PlaceValue>(found[1].value);
        QVERIFY(centre.lat && *centre.lat < 16); // the centre, not the middle of the whole country
    }

    void unknownPlacesHaveNone()
    {
        const auto found =
            m_reading.read(QStringLiteral("The village of Qwertkoro burned."), MentionType::Place);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(!std::get<PlaceValue>(found[0].value).lat);
    }
};

QTEST_GUILESS_MAIN(TestPlaceFinder)
#include "tst_place_finder.moc"
