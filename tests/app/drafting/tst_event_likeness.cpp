// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/event_likeness.h"
#include "knowledge/knowledge.h"

#include <QTest>

using namespace casus;
using drafting::likenessOf;
using model::FieldKey;

namespace {

void set(model::Incident& incident, FieldKey key, model::FieldValue value)
{
    model::Field field;
    field.value = std::move(value);
    incident.fields.insert(key, field);
}

/// An ambush near Sokolo: fourteen soldiers killed, JNIM claims it.
model::Incident ambush()
{
    model::Incident incident;
    set(incident, FieldKey::Date, QStringLiteral("2023-04-18"));
    set(incident, FieldKey::Country, QStringLiteral("ML"));
    set(incident, FieldKey::AdminNamed, QStringList{QStringLiteral("Ségou region")});
    model::IncidentPlace place;
    place.name = QStringLiteral("Sokolo");
    place.lat = 14.73;
    place.lon = -6.12;
    incident.places.append(place);
    model::IncidentActor jnim;
    jnim.name = QStringLiteral("JNIM");
    jnim.actor = QStringLiteral("jnim");
    incident.actors.append(jnim);
    model::IncidentActor army;
    army.name = QStringLiteral("Malian army");
    army.actor = QStringLiteral("ml-army");
    army.role = model::ActorRole::Target;
    incident.actors.append(army);
    model::Claim killed;
    killed.low = killed.high = 14;
    killed.victimKind = model::VictimKind::SecurityForces;
    incident.claims.append(killed);
    return incident;
}

model::ReferenceEvent sameAmbush()
{
    model::ReferenceEvent event;
    event.sourceId = QStringLiteral("MLI1");
    event.first = event.last = QDate(2023, 4, 18);
    event.country = QStringLiteral("ML");
    event.countryName = QStringLiteral("Mali");
    event.admin = QStringLiteral("Segou; Niono");
    event.place = QStringLiteral("Sokolo");
    event.grain = model::PlaceGrain::Place;
    event.lat = 14.7301;
    event.lon = -6.1199;
    event.partiesA = QStringList{QStringLiteral("JNIM: Group for Support of Islam and Muslims")};
    event.partiesB = QStringList{QStringLiteral("Military Forces of Mali (2021-)")};
    event.low = event.best = event.high = 14;
    return event;
}

} // namespace

class TestEventLikeness : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<const knowledge::Knowledge> m_knowledge;

    std::optional<drafting::EventLikeness> compare(const model::Incident& incident,
                                                   const model::ReferenceEvent& event) const
    {
        drafting::EventParties parties(m_knowledge->actors(), m_knowledge->countries());
        const auto a = drafting::comparedEvent(incident, parties);
        const auto b = drafting::comparedEvent(event, parties);
        return a && b ? likenessOf(*a, *b) : std::nullopt;
    }
    double score(const model::ReferenceEvent& event) const
    {
        const auto likeness = compare(ambush(), event);
        return likeness ? likeness->score : -1;
    }
    /// The event with one thing changed.
    template <typename Change>
    double after(Change change) const
    {
        model::ReferenceEvent event = sameAmbush();
        change(event);
        return score(event);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = knowledge::Knowledge::load({.resources = knowledge::resourcesFolder()});
        QVERIFY2(loaded.ok(), loaded ? "" : qUtf8Printable(loaded.error().message));
        m_knowledge = *loaded;
    }

    void whatIsTheSameInEverythingIsCertain()
    {
        const auto likeness = compare(ambush(), sameAmbush());
        QVERIFY(likeness);
        QVERIFY2(likeness->score > 0.95, qPrintable(QString::number(likeness->score)));
        QCOMPARE(likeness->days, 0);
        QVERIFY(likeness->km && *likeness->km < 0.1);
        const QString reasons = likeness->reasons.join(u'\n');
        QVERIFY2(reasons.contains(u"the same day: 2023-04-18"), qUtf8Printable(reasons));
        QVERIFY(reasons.contains(u"the same place: Sokolo"));
        QVERIFY(reasons.contains(u"JNIM"));
        QVERIFY(reasons.contains(u"Malian army"));
        QVERIFY(reasons.contains(u"killed 14 here, 14 there"));
    }

    void daysCountTheLessTheFarther()
    {
        double before = score(sameAmbush());
        for (const int days : {1, 2, 3}) {
            for (const int direction : {-1, 1}) {
                const double now = after(
                    [&](auto& event) { event.first = event.last = event.first.addDays(direction * days); });
                QVERIFY2(now < before, qPrintable(QString::number(days)));
                QVERIFY2(now >= drafting::kEventThreshold, "all else the same: still worth a look");
            }
            before = after([&](auto& event) { event.first = event.last = event.first.addDays(days); });
        }
        QCOMPARE(after([](auto& event) { event.first = event.last = event.first.addDays(4); }), -1.0);
    }

    void spansOfDays()
    {
        const double week = after([](auto& event) {
            event.first = event.first.addDays(-3);
            event.last = event.last.addDays(3);
        });
        const double month = after([](auto& event) {
            event.first = QDate(2023, 4, 1);
            event.last = QDate(2023, 4, 30);
        });
        QVERIFY(score(sameAmbush()) > week && week > month && month > 0);
        QCOMPARE(after([](auto& event) {
                     event.first = QDate(2023, 1, 1);
                     event.last = QDate(2023, 12, 31);
                 }),
                 -1.0);
    }

    void places()
    {
        const auto elsewhere = [&](double lat, double lon,
                                   model::PlaceGrain grain = model::PlaceGrain::Place) {
            return after([&](auto& event) {
                event.place = QStringLiteral("Elsewhere");
                event.admin.clear();
                event.lat = lat;
                event.lon = lon;
                event.grain = grain;
            });
        };
        const double near = elsewhere(14.78, -6.12);   // 6 km
        const double around = elsewhere(14.90, -6.12); // 19 km
        QVERIFY(score(sameAmbush()) > near && near > around);
        QVERIFY(near >= drafting::kEventThreshold);
        QCOMPARE(elsewhere(16.73, -6.12), -1.0); // 220 km
        QVERIFY2(elsewhere(16.73, -6.12, model::PlaceGrain::Area) >= 0, "a point that stands for a region");
        QVERIFY(after([](auto& event) { event.place = QStringLiteral("Sokolo village"); }) > near);
        QCOMPARE(after([](auto& event) {
                     event.country = QStringLiteral("NE");
                     event.lat = 13.5;
                     event.lon = 2.1;
                 }),
                 -1.0);
        QVERIFY2(after([](auto& event) { event.country = QStringLiteral("MR"); }) > 0.5,
                 "over a border, the same point");
    }

    void namesakesFarApartAreNotProposed()
    {
        QVERIFY(after([](auto& event) {
                    event.lat = 12.0;
                    event.lon = -8.0;
                    event.partiesA = event.partiesB = QStringList();
                    event.low = event.best = event.high = std::nullopt;
                }) < drafting::kEventThreshold);
    }

    void anotherActOfTheSamePlaceAndDay()
    {
        const double other = after([](auto& event) {
            event.partiesA = QStringList{QStringLiteral("Dan Na Ambassagou")};
            event.partiesB = QStringList{QStringLiteral("Katiba Serma")};
            event.low = event.best = event.high = 90;
        });
        QVERIFY2(other < score(sameAmbush()) - 0.2, qPrintable(QString::number(other)));
    }

    void figuresThatDiffer()
    {
        const double same = score(sameAmbush());
        const double more = after([](auto& event) { event.low = event.best = event.high = 15; });
        const double far = after([](auto& event) { event.low = event.best = event.high = 200; });
        const double none = after([](auto& event) { event.low = event.best = event.high = std::nullopt; });
        QVERIFY(same >= more && more > none - 0.001 && none > far);
        const auto range = compare(ambush(), [] {
            auto event = sameAmbush();
            event.low = 10;
            event.best = 12;
            event.high = 16;
            return event;
        }());
        QVERIFY(range->reasons.join(u' ').contains(u"killed 14 here, 10 to 16 there"));
    }

    void vaguePartiesSayNothing()
    {
        const double vague = after([](auto& event) {
            event.partiesA = QStringList{QStringLiteral("Unidentified Armed Group (Mali)")};
            event.partiesB = QStringList{QStringLiteral("Civilians (Mali)")};
        });
        const double none = after([](auto& event) { event.partiesA = event.partiesB = QStringList(); });
        QCOMPARE(vague, none);
    }

    void partiesByTheirForms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("actor");
        QTest::addColumn<QString>("state");
        QTest::newRow("abbreviation and name")
            << QStringLiteral("JNIM: Group for Support of Islam and Muslims") << QStringLiteral("jnim")
            << QString();
        QTest::newRow("abbreviation in brackets")
            << QStringLiteral("Jamaat Nusrat al-Islam wal Muslimin (JNIM)") << QStringLiteral("jnim")
            << QString();
        QTest::newRow("either of two")
            << QStringLiteral("JNIM and/or Islamic State (Sahel)") << QStringLiteral("jnim") << QString();
        QTest::newRow("forces with years")
            << QStringLiteral("Military Forces of Mali (2012-2013)") << QString() << QStringLiteral("ML");
        QTest::newRow("government") << QStringLiteral("Government of Niger") << QString()
                                    << QStringLiteral("NE");
        QTest::newRow("nobody") << QStringLiteral("Unknown") << QString() << QString();
    }
    void partiesByTheirForms()
    {
        QFETCH(QString, name);
        QFETCH(QString, actor);
        QFETCH(QString, state);
        drafting::EventParties parties(m_knowledge->actors(), m_knowledge->countries());
        const drafting::EventParty party = parties.named(name);
        QCOMPARE(party.line.value(0), actor);
        QCOMPARE(party.stateOf, state);
        QCOMPARE(party.named, !actor.isEmpty() || !state.isEmpty());
    }

    void whatIsNoActIsNotCompared()
    {
        drafting::EventParties parties(m_knowledge->actors(), m_knowledge->countries());
        for (const auto status : {model::IncidentStatus::Rejected, model::IncidentStatus::MergedInto}) {
            model::Incident incident = ambush();
            incident.status = status;
            QVERIFY(!drafting::comparedEvent(incident, parties));
        }
        model::Incident sum = ambush();
        sum.role = model::IncidentRole::Aggregate;
        QVERIFY(!drafting::comparedEvent(sum, parties));
        model::Incident dateless = ambush();
        dateless.fields.remove(FieldKey::Date);
        QVERIFY(!drafting::comparedEvent(dateless, parties));
    }
};

QTEST_GUILESS_MAIN(TestEventLikeness)
#include "tst_event_likeness.moc"
