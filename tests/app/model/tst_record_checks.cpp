// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record_checks.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace casus::model;
using namespace Qt::StringLiterals;

namespace {

Field coded(const FieldValue& value)
{
    Field field;
    field.value = value;
    field.reason = u"as told"_s;
    return field;
}

Claim count(Effect effect, VictimSide side, int number, const QString& claimant)
{
    Claim claim;
    claim.effect = effect;
    claim.victimSide = side;
    claim.low = claim.high = number;
    claim.claimant = claimant;
    claim.claimantType = ClaimantType::Army;
    claim.reason = u"count"_s;
    return claim;
}

/// A record that no check has anything to say about.
Incident sound()
{
    Incident incident;
    incident.status = IncidentStatus::Accepted;
    incident.fields[FieldKey::Date] = coded(u"2023-04-18"_s);
    incident.fields[FieldKey::DurationKind] = coded(u"point"_s);
    incident.fields[FieldKey::Country] = coded(u"ML"_s);
    incident.fields[FieldKey::Latitude] = coded(14.73);
    incident.fields[FieldKey::Longitude] = coded(-6.12);
    incident.fields[FieldKey::GeoPrecision] = coded(u"1"_s);
    incident.fields[FieldKey::Kind] = coded(u"ambush_or_attack_on_forces"_s);
    incident.fields[FieldKey::Tactics] = coded(QStringList{u"ambush"_s});
    IncidentPlace place;
    place.name = u"Sokolo"_s;
    place.country = u"ML"_s;
    place.lat = 14.73;
    place.lon = -6.12;
    place.gazetteerId = u"own:town"_s;
    place.reason = u"named"_s;
    incident.places.append(place);
    IncidentActor army;
    army.name = u"Malian army"_s;
    army.actor = u"ml-army"_s;
    army.role = ActorRole::Target;
    army.side = ActorSide::A;
    army.strengthHigh = 40;
    army.reason = u"named"_s;
    IncidentActor group;
    group.name = u"JNIM"_s;
    group.actor = u"jnim"_s;
    group.side = ActorSide::B;
    group.reason = u"named"_s;
    incident.actors = {army, group};
    incident.claims = {count(Effect::Killed, VictimSide::A, 7, u"the army"_s)};
    return incident;
}

RecordFacts known()
{
    RecordFacts facts;
    facts.published = QDate(2023, 4, 20);
    facts.placeClass = [](const QString& id) -> std::optional<RecordFacts::PlaceClass> {
        if (id == u"own:town")
            return RecordFacts::PlaceClass::Settlement;
        if (id == u"own:circle")
            return RecordFacts::PlaceClass::Admin2;
        if (id == u"own:region")
            return RecordFacts::PlaceClass::Admin1;
        if (id == u"own:country")
            return RecordFacts::PlaceClass::Country;
        return std::nullopt;
    };
    facts.actor = [](const QString& id) -> std::optional<RecordFacts::ActorFacts> {
        if (id == u"ml-army")
            return RecordFacts::ActorFacts{u"Malian army"_s, u"state_military"_s, {}, {}};
        if (id == u"jnim")
            return RecordFacts::ActorFacts{u"JNIM"_s, u"rebel"_s, QDate(2017, 3, 2), {}};
        return std::nullopt;
    };
    return facts;
}

void apply(Incident& incident, const RecordNote& note)
{
    struct Visitor {
        Incident& incident;
        FieldKey key;
        void operator()(std::monostate) const {}
        void operator()(const FieldValue& value) const
        {
            if (std::holds_alternative<std::monostate>(value))
                incident.fields.remove(key);
            else
                incident.fields[key] = coded(value);
        }
        void operator()(const QList<IncidentPlace>& places) const { incident.places = places; }
        void operator()(const QList<IncidentActor>& actors) const { incident.actors = actors; }
        void operator()(const QList<Claim>& claims) const { incident.claims = claims; }
    };
    std::visit(Visitor{incident, note.field}, note.fix);
}

using Change = std::function<void(Incident&)>;

Change put(FieldKey key, const FieldValue& value)
{
    return [=](Incident& incident) { incident.fields[key] = coded(value); };
}

Change drop(FieldKey key)
{
    return [=](Incident& incident) { incident.fields.remove(key); };
}

Change both(const Change& first, const Change& second)
{
    return [=](Incident& incident) {
        first(incident);
        second(incident);
    };
}

QStringList names(const QList<RecordNote>& notes)
{
    QStringList list;
    for (const RecordNote& note : notes)
        list.append(QString(note.check));
    return list;
}

enum class Fix { None, Mends };

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Fix)

class TestRecordChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundRecordHasNone();
    void aRecordThatIsOutHasNone();
    void finds_data();
    void finds();
    void passes_data();
    void passes();
    void withoutFactsOnlyTheRecordIsChecked();
    void notesNameTheirField();
};

void TestRecordChecks::aSoundRecordHasNone()
{
    QCOMPARE(names(checkRecord(sound(), known())), QStringList());
}

void TestRecordChecks::aRecordThatIsOutHasNone()
{
    for (const auto status :
         {IncidentStatus::Rejected, IncidentStatus::MergedInto, IncidentStatus::SplitInto}) {
        Incident incident;
        incident.status = status;
        QVERIFY(checkRecord(incident, known()).isEmpty());
    }
    QVERIFY(!checkRecord(Incident(), known()).isEmpty());
}

void TestRecordChecks::finds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("check");
    QTest::addColumn<Fix>("fix");
    const auto row = [](const char* name, const Change& change, const char* check, Fix fix) {
        QTest::newRow(name) << change << QString::fromLatin1(check) << fix;
    };
    using enum FieldKey;
    row("no date", drop(Date), "date_missing", Fix::None);
    row("open date", both(put(Date, u"2021/.."_s), drop(DurationKind)), "date_too_wide", Fix::None);
    row("date of two years", both(put(Date, u"2020-01-01/2021-12-31"_s), drop(DurationKind)), "date_too_wide",
        Fix::None);
    row("day after publication", put(Date, u"2023-04-21"_s), "date_after_publication", Fix::None);
    row("month beyond publication", both(put(Date, u"2023-04"_s), drop(DurationKind)),
        "date_after_publication", Fix::Mends);
    row("one day, unknown within", put(DurationKind, u"unknown_within"_s), "duration_fits_date", Fix::Mends);
    row("three days, a point", put(Date, u"2023-04-16/2023-04-18"_s), "duration_fits_date", Fix::Mends);
    row("active day outside", put(ActiveDays, QStringList{u"2023-04-18"_s, u"2023-04-19"_s}),
        "active_days_within_date", Fix::Mends);
    row("all active days outside", put(ActiveDays, QStringList{u"2022-04-18"_s}), "active_days_within_date",
        Fix::Mends);
    row("no country, place has one", drop(Country), "country_missing", Fix::Mends);
    row("no country, no place", both(drop(Country), [](Incident& i) { i.places.clear(); }), "country_missing",
        Fix::None);
    row("place in another country", put(Country, u"NE"_s), "country_of_places", Fix::Mends);
    row("latitude alone", drop(Longitude), "coordinates_half", Fix::Mends);
    row("longitude alone", drop(Latitude), "coordinates_half", Fix::Mends);
    row("point far away", put(Latitude, 15.73), "point_near_place", Fix::Mends);
    row("point beyond the uncertainty", both(put(Latitude, 15.73), put(UncertaintyKm, 20.0)),
        "point_near_place", Fix::Mends);
    row(
        "precision 1, near the town", [](Incident& i) { i.places[0].relation = PlaceRelation::Near; },
        "geo_prec_fits_place", Fix::Mends);
    row(
        "precision 1, near an unlisted place",
        [](Incident& i) {
            i.places[0].relation = PlaceRelation::Between;
            i.places[0].gazetteerId.clear();
        },
        "geo_prec_fits_place", Fix::Mends);
    row(
        "precision 1, second-level unit", [](Incident& i) { i.places[0].gazetteerId = u"own:circle"_s; },
        "geo_prec_fits_place", Fix::Mends);
    row(
        "precision 1, first-level unit", [](Incident& i) { i.places[0].gazetteerId = u"own:region"_s; },
        "geo_prec_fits_place", Fix::Mends);
    row(
        "precision 1, country", [](Incident& i) { i.places[0].gazetteerId = u"own:country"_s; },
        "geo_prec_fits_place", Fix::Mends);
    row("no kind, clear tactic", both(drop(Kind), put(Tactics, QStringList{u"shelling"_s})), "kind_missing",
        Fix::Mends);
    row("no kind, any tactic", drop(Kind), "kind_missing", Fix::None);
    row("air strike without the tactic", put(Kind, u"air_or_drone_strike"_s), "tactics_fit_kind", Fix::Mends);
    row("suicide attack, field empty",
        both(put(Kind, u"suicide_attack"_s), put(Tactics, QStringList{u"suicide_bombing"_s})),
        "suicide_fits_kind", Fix::Mends);
    row("suicide tactic, field no",
        both(put(Suicide, false), put(Tactics, QStringList{u"suicide_bombing"_s})), "suicide_fits_kind",
        Fix::Mends);
    row("killed by a threat", put(Stage, u"threatened"_s), "stage_fits_deaths", Fix::Mends);
    row("civilians killed, none targeted",
        both(put(CivilianTargeted, u"no"_s),
             [](Incident& i) {
                 i.claims = {count(Effect::Killed, VictimSide::Civilian, 2, u"a relative"_s)};
             }),
        "civilians_fit_deaths", Fix::Mends);
    row("doubt without reason", put(Doubt, true), "doubt_reason", Fix::None);
    row("reason without doubt", put(DoubtReason, u"other_crime"_s), "doubt_reason", Fix::Mends);
    row(
        "army as side B",
        [](Incident& i) {
            i.claims.clear();
            std::swap(i.actors[0].side, i.actors[1].side);
        },
        "government_side_a", Fix::Mends);
    row(
        "army as side B, counted by side",
        [](Incident& i) {
            std::swap(i.actors[0].side, i.actors[1].side);
            i.actors[0].strengthHigh.reset();
        },
        "government_side_a", Fix::None);
    row("civilians as side A",
        both(put(CivilianTargeted, u"main_or_only"_s),
             [](Incident& i) {
                 i.actors[0].actorType = u"civilians"_s;
                 i.actors[0].actor.clear();
             }),
        "civilians_side_b", Fix::None);
    row(
        "another type than the register", [](Incident& i) { i.actors[1].actorType = u"political_militia"_s; },
        "actor_type", Fix::Mends);
    row("before the group began", both(put(Date, u"2016-01-01"_s), drop(DurationKind)), "actor_valid",
        Fix::None);
    row(
        "lowest above highest", [](Incident& i) { i.claims[0].low = 9; }, "low_high", Fix::Mends);
    row(
        "one claimant twice",
        [](Incident& i) { i.claims.append(count(Effect::Killed, VictimSide::A, 8, u"The  Army"_s)); },
        "claimant_twice", Fix::Mends);
    row(
        "one claimant by a relay",
        [](Incident& i) {
            Claim relayed = count(Effect::Killed, VictimSide::A, 8, u"AFP"_s);
            relayed.via = {u"the army"_s};
            i.claims.append(relayed);
        },
        "claimant_twice", Fix::Mends);
    row(
        "claim of a period", [](Incident& i) { i.claims[0].scope = ClaimScope::CumulativePeriod; },
        "cumulative_claim", Fix::Mends);
    row(
        "total out of order",
        [](Incident& i) {
            TotalOverride total;
            total.low = 9;
            total.best = 7;
            total.reason = u"own count"_s;
            i.overrides.insert(totalKey(Effect::Wounded, TotalSide::All), total);
        },
        "low_best_high", Fix::None);
    row(
        "sides do not sum",
        [](Incident& i) {
            TotalOverride total;
            total.low = total.best = total.high = 12;
            total.reason = u"own count"_s;
            i.overrides.insert(totalKey(Effect::Killed, TotalSide::All), total);
        },
        "sides_sum", Fix::None);
    row(
        "more killed than took part", [](Incident& i) { i.actors[0].strengthHigh = 5; },
        "killed_within_strength", Fix::None);
    row(
        "value without basis", [](Incident& i) { i.fields[Country].reason.clear(); }, "basis", Fix::None);
    row(
        "place without basis", [](Incident& i) { i.places[0].reason.clear(); }, "basis", Fix::None);
    row(
        "party without basis", [](Incident& i) { i.actors[0].reason.clear(); }, "basis", Fix::None);
    row(
        "claim without basis", [](Incident& i) { i.claims[0].reason.clear(); }, "basis", Fix::None);
}

void TestRecordChecks::finds()
{
    QFETCH(const Change, change);
    QFETCH(const QString, check);
    QFETCH(const Fix, fix);
    Incident incident = sound();
    change(incident);
    const QList<RecordNote> notes = checkRecord(incident, known());
    const auto found = std::find_if(notes.cbegin(), notes.cend(),
                                    [&](const RecordNote& note) { return note.check == check; });
    QVERIFY2(found != notes.cend(), qPrintable(names(notes).join(u", "_s)));
    QVERIFY(found->message.endsWith(u'.'));
    QCOMPARE(found->hasFix(), fix == Fix::Mends);
    QCOMPARE(found->fixText.isEmpty(), fix == Fix::None);
    if (fix == Fix::None)
        return;
    if (const auto* value = std::get_if<FieldValue>(&found->fix))
        QVERIFY2(!whyInvalid(found->field, *value), qPrintable(found->fixText));
    apply(incident, *found);
    QVERIFY(!names(checkRecord(incident, known())).contains(check));
}

void TestRecordChecks::passes_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
    using enum FieldKey;
    row("on the day of publication", put(Date, u"2023-04-20"_s));
    row("precision 2 for a town", put(GeoPrecision, u"2"_s));
    row("point within the uncertainty", both(put(Latitude, 15.73), put(UncertaintyKm, 120.0)));
    row("point at the distance told",
        both(put(Latitude, 15.73), [](Incident& i) { i.places[0].km = 111.0; }));
    row("as many killed as took part", [](Incident& i) { i.actors[0].strengthHigh = 7; });
    row("two claimants",
        [](Incident& i) { i.claims.append(count(Effect::Killed, VictimSide::A, 8, u"a resident"_s)); });
    row("a claim that replaces another of the same claimant", [](Incident& i) {
        i.claims[0].id = ClaimId(1);
        Claim later = count(Effect::Killed, VictimSide::A, 8, u"the army"_s);
        later.id = ClaimId(2);
        later.supersedes = ClaimId(1);
        i.claims.append(later);
    });
    row("the same claimant on others",
        [](Incident& i) { i.claims.append(count(Effect::Wounded, VictimSide::A, 3, u"the army"_s)); });
    row("claim of a period as context", [](Incident& i) {
        Claim period = count(Effect::Killed, VictimSide::A, 70, u"an NGO"_s);
        period.scope = ClaimScope::CumulativePeriod;
        period.use = ClaimUse::ContextOnly;
        i.claims.append(period);
    });
    row("evidence without a reason", [](Incident& i) {
        i.fields[Country].reason.clear();
        i.fields[Country].evidence = {Evidence{DocumentId(1), {0, 4}, u"Mali"_s}};
    });
}

void TestRecordChecks::passes()
{
    QFETCH(const Change, change);
    Incident incident = sound();
    change(incident);
    QCOMPARE(names(checkRecord(incident, known())), QStringList());
}

void TestRecordChecks::withoutFactsOnlyTheRecordIsChecked()
{
    Incident incident = sound();
    incident.fields[FieldKey::Date] = coded(u"2016-01-01"_s);
    incident.actors[1].actorType = u"political_militia"_s;
    incident.places[0].gazetteerId = u"own:region"_s;
    QCOMPARE(names(checkRecord(incident)), QStringList());
}

void TestRecordChecks::notesNameTheirField()
{
    Incident incident = sound();
    incident.fields[FieldKey::DurationKind] = coded(u"unknown_within"_s);
    const QList<RecordNote> notes = checkRecord(incident, known());
    QCOMPARE(notes.size(), 1);
    QVERIFY(notes[0].part == NotePart::Field);
    QVERIFY(notes[0].field == FieldKey::DurationKind);
    QVERIFY(notes[0].severity == NoteSeverity::Warning);
}

QTEST_GUILESS_MAIN(TestRecordChecks)

#include "tst_record_checks.moc"
