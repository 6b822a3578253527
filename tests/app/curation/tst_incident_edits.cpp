// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"
#include "curation/incident_edits.h"

using namespace casus::curation;
using namespace casus::model;

namespace {

const QString& ada()
{
    static const QString name = QStringLiteral("Ada");
    return name;
}

QDateTime noon()
{
    return QDateTime(QDate(2023, 5, 1), QTime(12, 0), Qt::UTC);
}

Incident drafted()
{
    Incident incident;
    Field date;
    date.value = QStringLiteral("2023-04-18");
    date.reason = QStringLiteral("weekday before DCT");
    date.evidence = {{DocumentId(1), {3, 10}, QStringLiteral("Tuesday")}};
    incident.fields.insert(FieldKey::Date, date);
    IncidentPlace place;
    place.name = QStringLiteral("Sokolo");
    place.lat = 14.7;
    place.lon = -6.1;
    incident.places = {place};
    incident.reports = {Report{DocumentId(1), {}}};
    return incident;
}

void enter(Incident& incident, const FieldValue& value)
{
    enterField(incident, FieldKey::Date, value, {}, {}, ada(), noon());
}

} // namespace

class TestIncidentEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionKeepsTheDraft()
    {
        Incident incident = drafted();
        enter(incident, QStringLiteral("2023-04-17"));
        const Field field = incident.fields.value(FieldKey::Date);
        COMPARE_NAMES(field.state, FieldState::Entered);
        QCOMPARE(std::get<QString>(field.value), QStringLiteral("2023-04-17"));
        QCOMPARE(std::get<QString>(field.derived), QStringLiteral("2023-04-18"));
        QCOMPARE(field.coder, ada());
        QCOMPARE(field.decidedAt, noon());

        enter(incident, QStringLiteral("2023-04-16"));
        QCOMPARE(std::get<QString>(incident.fields.value(FieldKey::Date).derived),
                 QStringLiteral("2023-04-18"));
    }

    void enteringTheDraftedValueConfirmsIt()
    {
        Incident incident = drafted();
        enter(incident, QStringLiteral("2023-04-17"));
        enter(incident, QStringLiteral("2023-04-18"));
        const Field field = incident.fields.value(FieldKey::Date);
        COMPARE_NAMES(field.state, FieldState::Confirmed);
        QVERIFY(std::holds_alternative<std::monostate>(field.derived));
    }

    void confirmingByEnteringKeepsTheEvidenceOfTheDraft()
    {
        Incident incident = drafted();
        enter(incident, QStringLiteral("2023-04-18"));
        QCOMPARE(incident.fields.value(FieldKey::Date).evidence,
                 drafted().fields.value(FieldKey::Date).evidence);
        QCOMPARE(incident.fields.value(FieldKey::Date).reason, QStringLiteral("weekday before DCT"));
    }

    void clearingADraftKeepsItAsDerived()
    {
        Incident incident = drafted();
        enter(incident, {});
        QVERIFY(std::holds_alternative<std::monostate>(value(incident, FieldKey::Date)));
        COMPARE_NAMES(incident.fields.value(FieldKey::Date).state, FieldState::Entered);
        QCOMPARE(std::get<QString>(incident.fields.value(FieldKey::Date).derived),
                 QStringLiteral("2023-04-18"));
    }

    void clearingAnEnteredValueRemovesTheField()
    {
        Incident incident = drafted();
        enterField(incident, FieldKey::Motive, QStringLiteral("revenge"), {}, {}, ada(), noon());
        QVERIFY(incident.fields.contains(FieldKey::Motive));
        enterField(incident, FieldKey::Motive, {}, {}, {}, ada(), noon());
        QVERIFY(!incident.fields.contains(FieldKey::Motive));
    }

    void undecidedCoordinatesFollowTheFirstPlace()
    {
        Incident incident = drafted();
        IncidentPlace place;
        place.name = QStringLiteral("Niono");
        place.lat = 14.25;
        place.lon = -5.99;
        place.country = QStringLiteral("ML");
        enterPlaces(incident, {place, incident.places.constFirst()}, ada());
        QCOMPARE(std::get<double>(value(incident, FieldKey::Latitude)), 14.25);
        QCOMPARE(std::get<double>(value(incident, FieldKey::Longitude)), -5.99);
        QCOMPARE(std::get<QString>(value(incident, FieldKey::Country)), QStringLiteral("ML"));
        COMPARE_NAMES(incident.places.at(0).state, FieldState::Entered);
        QCOMPARE(incident.places.at(0).coder, ada());
        COMPARE_NAMES(incident.places.at(1).state, FieldState::Suggested);

        // Once a coder has decided on them they stay.
        decide(incident.fields[FieldKey::Latitude], FieldState::Confirmed, ada(), noon());
        decide(incident.fields[FieldKey::Longitude], FieldState::Confirmed, ada(), noon());
        enterPlaces(incident, {}, ada());
        QCOMPARE(std::get<double>(value(incident, FieldKey::Latitude)), 14.25);
    }

    void confirmingOnePlaceIsNoCorrection()
    {
        Incident incident = drafted();
        QList<IncidentPlace> places = incident.places;
        places[0].state = FieldState::Confirmed;
        enterPlaces(incident, places, ada());
        COMPARE_NAMES(incident.places.at(0).state, FieldState::Confirmed);
        QCOMPARE(incident.places.at(0).coder, ada());
    }

    void acceptingConfirmsEveryPart()
    {
        Incident incident = drafted();
        incident.claims = {Claim{}};
        incident.actors = {IncidentActor{}};
        Field typed;
        typed.value = QStringLiteral("revenge");
        typed.state = FieldState::Entered;
        typed.coder = QStringLiteral("Ben");
        incident.fields.insert(FieldKey::Motive, typed);
        confirmParts(incident, ada(), noon());
        COMPARE_NAMES(incident.fields.value(FieldKey::Date).state, FieldState::Confirmed);
        COMPARE_NAMES(incident.places.at(0).state, FieldState::Confirmed);
        COMPARE_NAMES(incident.actors.at(0).state, FieldState::Confirmed);
        QVERIFY(!incident.claims.at(0).suggested);
        QCOMPARE(incident.claims.at(0).coder, ada());
        QCOMPARE(incident.fields.value(FieldKey::Motive), typed); // another coder's own value stays his
    }

    void evidenceFromAnotherDocumentMakesAReport()
    {
        Incident incident = drafted();
        addReports(incident, {{DocumentId(2), {0, 4}, QStringLiteral("Four")}, {DocumentId(1), {0, 2}, {}}});
        QCOMPARE(incident.reports.size(), 2);
        QCOMPARE(incident.reports.at(1).document, DocumentId(2));
    }

    void refusesImpossibleFigures_data()
    {
        QTest::addColumn<int>("low");
        QTest::addColumn<int>("high");
        QTest::addColumn<bool>("valid");
        QTest::newRow("a range") << 3 << 9 << true;
        QTest::newRow("one figure") << 7 << 7 << true;
        QTest::newRow("none") << 0 << 0 << true;
        QTest::newRow("low above high") << 9 << 3 << false;
        QTest::newRow("below zero") << -1 << 3 << false;
    }
    void refusesImpossibleFigures()
    {
        QFETCH(int, low);
        QFETCH(int, high);
        QFETCH(bool, valid);
        Claim claim;
        claim.low = low;
        claim.high = high;
        QCOMPARE(!whyInvalidClaim(claim).has_value(), valid);
        TotalOverride total;
        total.low = low;
        total.high = high;
        QCOMPARE(!whyInvalidTotal(total).has_value(), valid);
    }

    void aClaimNeedsACount()
    {
        Claim claim;
        QVERIFY(whyInvalidClaim(claim));
        claim.form = CountForm::NotStated;
        QVERIFY(!whyInvalidClaim(claim));
    }
};

QTEST_GUILESS_MAIN(TestIncidentEdits)
#include "tst_incident_edits.moc"
