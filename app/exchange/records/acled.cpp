// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/scheme.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <cmath>

// Columns and rules of ACLED's codebook (edition of 2024/25): 31 columns in the order of its exports.
namespace casus::exchange {

namespace {

using model::Effect;
using model::FieldKey;
using model::TotalSide;

const SchemeColumns& table()
{
    static const SchemeColumns kTable(
        QStringLiteral("event_id_cnty,event_date,year,time_precision,disorder_type,"
                       "event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,"
                       "assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,"
                       "country,admin1,admin2,admin3,location,latitude,longitude,"
                       "geo_precision,source,source_scale,notes,fatalities,tags,"
                       "timestamp")
            .split(u','));
    return kTable;
}

constexpr QStringView kBattles = u"Battles";
constexpr QStringView kRemote = u"Explosions/Remote violence";
constexpr QStringView kAgainstCivilians = u"Violence against civilians";
constexpr QStringView kStrategic = u"Strategic developments";

struct EventClass {
    QStringView type;
    QStringView sub;
};

struct KindRule {
    QStringView kind;
    EventClass event;
};
constexpr std::array kKinds{
    KindRule{u"ambush_or_attack_on_forces", {kBattles, u"Armed clash"}},
    KindRule{u"base_overrun", {kBattles, u"Armed clash"}},
    KindRule{u"army_ground_operation", {kBattles, u"Armed clash"}},
    KindRule{u"intergroup_fight", {kBattles, u"Armed clash"}},
    KindRule{u"air_or_drone_strike", {kRemote, u"Air/drone strike"}},
    KindRule{u"shelling_rocket", {kRemote, u"Shelling/artillery/missile attack"}},
    KindRule{u"ied_mine", {kRemote, u"Remote explosive/landmine/IED"}},
    KindRule{u"suicide_attack", {kRemote, u"Suicide bomb"}},
    KindRule{u"village_attack_massacre", {kAgainstCivilians, u"Attack"}},
    KindRule{u"summary_execution", {kAgainstCivilians, u"Attack"}},
    KindRule{u"abduction", {kAgainstCivilians, u"Abduction/forced disappearance"}},
    KindRule{u"arson_looting", {kStrategic, u"Looting/property destruction"}},
    KindRule{u"blockade_threat", {kStrategic, u"Other"}},
    KindRule{u"weapons_seized", {kStrategic, u"Disrupted weapons use"}},
    KindRule{u"device_defused", {kStrategic, u"Disrupted weapons use"}},
    KindRule{u"arrest", {kStrategic, u"Arrests"}},
    KindRule{u"agreement", {kStrategic, u"Agreement"}},
    KindRule{u"surrender", {kStrategic, u"Change to group/activity"}},
    KindRule{u"release", {kStrategic, u"Change to group/activity"}},
};

bool anyCivilianHurt(const SchemeInput& input)
{
    return input.best(Effect::Killed, TotalSide::Civilian).value_or(0) > 0 ||
           input.best(Effect::Wounded, TotalSide::Civilian).value_or(0) > 0;
}

std::optional<EventClass> classOf(const SchemeInput& input)
{
    const QString stage = model::text(input.incident, FieldKey::Stage);
    if (stage == u"attempted" || stage == u"disrupted")
        return EventClass{kStrategic, u"Disrupted weapons use"};
    const auto* const rule = std::find_if(kKinds.begin(), kKinds.end(),
                                          [&](const KindRule& row) { return row.kind == input.kind; });
    if (rule == kKinds.end())
        return std::nullopt;
    EventClass event = rule->event;
    const QString territory = model::text(input.incident, FieldKey::TerritoryOutcome);
    if (territory == u"taken_without_fight")
        return EventClass{kStrategic, u"Non-violent transfer of territory"};
    if (event.type == kBattles && territory == u"government_regains")
        event.sub = u"Government regains territory";
    if (event.type == kBattles && territory == u"nonstate_takes")
        event.sub = u"Non-state actor overtakes territory";
    if (input.kind == u"suicide_attack" && input.hasTactic(u"clash"))
        return EventClass{kBattles, u"Armed clash"};
    // Abducted then killed is an attack; so is a raid on property in which people come to harm.
    if ((input.kind == u"abduction" && input.best(Effect::Killed, TotalSide::Civilian).value_or(0) > 0) ||
        (input.kind == u"arson_looting" && anyCivilianHurt(input)))
        return EventClass{kAgainstCivilians, u"Attack"};
    return event;
}

/// 0: unknown
int interOf(const Party& party, const QString& country)
{
    struct Rule {
        QStringView type;
        int inter;
    };
    static constexpr std::array kRules{Rule{u"state_military", 1},
                                       Rule{u"state_police", 1},
                                       Rule{u"state_other", 1},
                                       Rule{u"rebel", 2},
                                       Rule{u"political_militia", 3},
                                       Rule{u"identity_militia", 4},
                                       Rule{u"unidentified_armed", 3},
                                       Rule{u"external_military", 8},
                                       Rule{u"mercenary_psc", 8},
                                       Rule{u"un_mission", 8},
                                       Rule{u"rioters", 5},
                                       Rule{u"protesters", 6},
                                       Rule{u"civilians", 7},
                                       Rule{u"officials", 7},
                                       Rule{u"other", 8}};
    for (const Rule& rule : kRules) {
        if (party.type == rule.type) {
            const bool abroad = rule.inter == 1 && !party.country.isEmpty() && party.country != country;
            return abroad ? 8 : rule.inter;
        }
    }
    return 0;
}

QString interName(int inter)
{
    static const std::array<QString, 9> kNames{QString(),
                                               QStringLiteral("State forces"),
                                               QStringLiteral("Rebel group"),
                                               QStringLiteral("Political militia"),
                                               QStringLiteral("Identity militia"),
                                               QStringLiteral("Rioters"),
                                               QStringLiteral("Protesters"),
                                               QStringLiteral("Civilians"),
                                               QStringLiteral("External/Other forces")};
    return kNames.at(static_cast<std::size_t>(inter));
}

QString interactionOf(int first, int second, bool sole)
{
    if (first == 0 || (second == 0 && !sole))
        return {};
    if (sole)
        return interName(first) + QStringLiteral(" only");
    const int low = std::min(first, second);
    const int high = std::max(first, second);
    if (low == 7 && high == 8) // the one pair that is written the other way round
        return interName(8) % u'-' % interName(7);
    return interName(low) % u'-' % interName(high);
}

/// Its name in the data set where that is known, else the register's.
QString actorName(const Party& party, const SchemeInput& input, SchemeRows& rows, const QString& column)
{
    struct Known {
        QStringView id;
        QStringView name;
    };
    static constexpr std::array kKnown{
        Known{u"jnim", u"JNIM: Group for Support of Islam and Muslims"},
        Known{u"katiba-macina", u"Katiba Macina"},
        Known{u"minusma",
              u"MINUSMA: United Nations Multidimensional Integrated Stabilization Mission in Mali (2013-)"}};
    for (const Known& known : kKnown) {
        if (party.id == known.id)
            return known.name.toString();
    }
    const QString where =
        input.country.name.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(input.country.name);
    if (party.type == u"civilians")
        return QStringLiteral("Civilians") + where;
    if (party.type == u"unidentified_armed" || party.attribution == model::Attribution::Possible)
        return QStringLiteral("Unidentified Armed Group") + where;
    rows.narrow(column, QStringLiteral(
                            "ACLED's name of the actor is not known, the register's or the text's stands"));
    return party.name;
}

QString namesFor(const QList<Party>& parties, const SchemeInput& input, SchemeRows& rows,
                 const QString& column)
{
    QStringList names;
    for (const Party& party : parties)
        names.append(actorName(party, input, rows, column));
    return listCell(names);
}

void setActors(SchemeRow& row, const SchemeInput& input, const EventClass& event, SchemeRows& rows)
{
    QList<Party> first = input.parties.perpetrators;
    QList<Party> second = input.parties.targets;
    if (first.isEmpty()) {
        Party unknown;
        unknown.type = QStringLiteral("unidentified_armed");
        first.append(unknown);
        rows.narrow(QStringLiteral("actor1"),
                    QStringLiteral("no perpetrator is recorded, an unidentified armed group stands"));
    }
    const auto isCivilian = [](const Party& party) { return party.isCivilian(); };
    if (event.type == kAgainstCivilians) { // there the target is always actor2, and civilian
        std::stable_partition(second.begin(), second.end(), isCivilian);
        if (second.isEmpty() || !second.first().isCivilian()) {
            Party civilians;
            civilians.type = QStringLiteral("civilians");
            second.prepend(civilians);
        }
    } else if (second.isEmpty() && input.hasTarget(u"civilians") && event.type != kStrategic) {
        Party civilians;
        civilians.type = QStringLiteral("civilians");
        second.append(civilians);
    }
    QList<Party> firstAllies = first.mid(1) + input.parties.perpetratorAllies;
    QList<Party> secondAllies = second.mid(1) + input.parties.targetAllies;
    // Bystanders of a battle are named nowhere; those of a strike stand with its target.
    if (event.type != kBattles)
        secondAllies += input.parties.bystanders;
    else if (!input.parties.bystanders.isEmpty())
        rows.narrow(QStringLiteral("assoc_actor_2"),
                    QStringLiteral("civilians hurt in a battle have no column"));
    row.set(u"actor1", actorName(first.first(), input, rows, QStringLiteral("actor1")));
    row.set(u"assoc_actor_1", namesFor(firstAllies, input, rows, QStringLiteral("assoc_actor_1")));
    const int inter1 = interOf(first.first(), input.country.iso2);
    if (inter1 == 0)
        rows.narrow(QStringLiteral("inter1"), QStringLiteral("the type of the actor is not known"));
    row.set(u"inter1", interName(inter1));
    if (second.isEmpty() && !fieldCell(input.incident, FieldKey::Targets).isEmpty())
        rows.narrow(QStringLiteral("actor2"),
                    QStringLiteral("the target is coded by its kind only, no party is recorded"));
    int inter2 = 0;
    if (!second.isEmpty()) {
        row.set(u"actor2", actorName(second.first(), input, rows, QStringLiteral("actor2")));
        inter2 = interOf(second.first(), input.country.iso2);
        if (inter2 == 0)
            rows.narrow(QStringLiteral("inter2"), QStringLiteral("the type of the actor is not known"));
        row.set(u"inter2", interName(inter2));
    }
    row.set(u"assoc_actor_2", namesFor(secondAllies, input, rows, QStringLiteral("assoc_actor_2")));
    row.set(u"interaction", interactionOf(inter1, inter2, second.isEmpty()));
    if (event.type != kBattles && event.type != kStrategic &&
        (event.type == kAgainstCivilians || input.civiliansAreTarget()))
        row.set(u"civilian_targeting", QStringLiteral("Civilians targeted"));
}

QString fourDecimals(double degrees)
{
    return QString::number(degrees, 'f', 4);
}

bool needsMoreThanFour(double degrees)
{
    constexpr double kShift = 1e4;
    constexpr double kTiny = 1e-6;
    return std::abs(degrees * kShift - std::round(degrees * kShift)) > kTiny;
}

void setPlace(SchemeRow& row, const SchemeInput& input, SchemeRows& rows)
{
    const SchemeCountry& country = input.country;
    row.set(u"country", country.name);
    row.set(u"iso", country.isoNumeric > 0 ? QString::number(country.isoNumeric) : QString());
    row.set(u"region", country.acledRegion);
    if (country.isoNumeric == 0)
        rows.narrow(QStringLiteral("iso"),
                    QStringLiteral("the code of the country is not known (%1)").arg(country.iso2));
    if (country.acledRegion.isEmpty())
        rows.narrow(QStringLiteral("region"),
                    QStringLiteral("the region of the country is not known (%1)").arg(country.iso2));
    row.set(u"admin1", model::text(input.incident, FieldKey::Admin1));
    row.set(u"admin2", model::text(input.incident, FieldKey::Admin2));
    row.set(u"admin3", model::text(input.incident, FieldKey::Admin3));
    row.set(u"location", input.location.name);
    if (input.location.lat) {
        row.set(u"latitude", fourDecimals(*input.location.lat));
        row.set(u"longitude", fourDecimals(*input.location.lon));
        if (needsMoreThanFour(*input.location.lat) || needsMoreThanFour(*input.location.lon))
            rows.narrow(QStringLiteral("latitude, longitude"), QStringLiteral("rounded to four decimals"));
    } else {
        rows.narrow(QStringLiteral("latitude, longitude"), QStringLiteral("no coordinates are recorded"));
    }
    static constexpr std::array kPrecision{0, 1, 2, 3, 3, 3, 3, 3}; // by where_prec
    const auto precision = input.location.precision;
    if (!precision) {
        rows.narrow(QStringLiteral("geo_precision"),
                    QStringLiteral("the precision of the place is not recorded"));
        return;
    }
    row.set(u"geo_precision", kPrecision.at(static_cast<std::size_t>(*precision)));
    if (*precision == 3 || *precision == 4)
        rows.narrow(QStringLiteral("latitude, longitude"),
                    QStringLiteral("the point of the area stands, not of its seat"));
    if (*precision == 5)
        rows.narrow(QStringLiteral("location"), QStringLiteral("a line or area is written as a point"));
}

struct Day {
    QDate date;
    int precision = 1;
};

/// The middle of the time in which it may have happened; the first or last day of a month's beginning or end.
Day dayOf(const model::Edtf& date, int precision)
{
    const QDate first = *date.earliest();
    const QDate last = *date.latest();
    const QDate middle = first.addDays((first.daysTo(last)) / 2);
    if (precision == 1)
        return {first, date.isApproximate() ? 2 : 1};
    if (precision < 4)
        return {middle, 2};
    const bool oneMonth = first.year() == last.year() && first.month() == last.month();
    constexpr int kHalf = 15; // "early" ends before it, "late" begins with it
    if (oneMonth && first.day() == 1 && last.day() < kHalf)
        return {first, 3};
    if (oneMonth && first.day() >= kHalf && last.day() == last.daysInMonth())
        return {last, 3};
    return {middle, 3};
}

QList<QDate> activeDays(const model::Incident& incident)
{
    QList<QDate> days;
    if (const auto* list = std::get_if<QStringList>(&model::value(incident, FieldKey::ActiveDays))) {
        for (const QString& item : *list) {
            const QDate day = QDate::fromString(item, Qt::ISODate);
            if (day.isValid() && !days.contains(day))
                days.append(day);
        }
    }
    std::sort(days.begin(), days.end());
    return days;
}

QString notesOf(const SchemeInput& input, const Day& day, qsizetype rowsOfIncident, int share)
{
    QStringList sentences;
    const QString summary = model::text(input.incident, FieldKey::Summary);
    QString what = (summary.isEmpty() ? model::headline(input.incident) : summary).simplified();
    for (const QStringView article : {u"A ", u"An ", u"The "}) {
        if (what.startsWith(article))
            what[0] = what[0].toLower();
    }
    sentences.append(QStringLiteral("On %1, %2").arg(dayInWords(day.date), what));
    if (!sentences.first().endsWith(u'.'))
        sentences.first().append(u'.');
    if (rowsOfIncident == 1 && !input.date->isSingleDay())
        sentences.append(QStringLiteral("The day is not known: between %1 and %2.")
                             .arg(dayInWords(*input.date->earliest()), dayInWords(*input.date->latest())));
    if (rowsOfIncident > 1)
        sentences.append(
            QStringLiteral("One of %1 days of %2; its share of the fatalities is %3.")
                .arg(QString::number(rowsOfIncident), input.incident.publicId, QString::number(share)));
    if (!input.location.text.isEmpty() && input.location.near)
        sentences.append(QStringLiteral("Place as reported: %1.").arg(input.location.text.simplified()));
    const QString disputes = disputesInWords(input);
    if (!disputes.isEmpty())
        sentences.append(disputes);
    for (const FieldKey key : {FieldKey::PropertyNote, FieldKey::Motive}) {
        const QString text = model::text(input.incident, key).simplified();
        if (!text.isEmpty())
            sentences.append(text.endsWith(u'.') ? text : text + u'.');
    }
    return sentences.join(u' ');
}

QString whyRefused(const SchemeInput& input, const std::optional<EventClass>& event)
{
    if (input.aggregated)
        return QStringLiteral("several incidents that the source had added up; ACLED has single events");
    if (!input.date)
        return QStringLiteral("no date");
    if (!input.date->precision())
        return QStringLiteral("the date is open at one end");
    if (*input.date->precision() > 4)
        return QStringLiteral("the date is less precise than a month");
    if (!event)
        return QStringLiteral("the kind of event is not known, or has no sub-event type in ACLED");
    if (input.country.name.isEmpty())
        return QStringLiteral("no country");
    const bool countryOnly = input.location.name.isEmpty() || input.location.precision == 6;
    if (countryOnly && event->type != kStrategic)
        return QStringLiteral("no place below the country");
    return {};
}

} // namespace

QStringList acledColumns()
{
    return table().names();
}

QStringList acledNotes()
{
    return {
        QStringLiteral("event_id_cnty holds Casus's own ids; source_scale is left empty, for nothing in a "
                       "record says it."),
        QStringLiteral("fatalities is the low figure by ACLED's counting rule; 0 stands for none and for "
                       "unknown."),
        QStringLiteral("admin1 to admin3 are the names of the record; ACLED writes those of today.")};
}

SchemeRows acledRows(const SchemeInput& input)
{
    const auto event = classOf(input);
    if (const QString why = whyRefused(input, event); !why.isEmpty())
        return SchemeRows::refusal(why);
    SchemeRows result;
    QList<Day> days;
    for (const QDate day : activeDays(input.incident))
        days.append({day, 1});
    if (days.size() < 2) {
        if (model::text(input.incident, FieldKey::DurationKind) == u"continuous" &&
            !input.date->isSingleDay())
            result.narrow(QStringLiteral("event_date"),
                          QStringLiteral("it went on for days, but no active days are recorded: one row"));
        days = {dayOf(*input.date, *input.date->precision())};
        if (!input.date->isSingleDay())
            result.narrow(QStringLiteral("event_date"),
                          QStringLiteral("one day in place of a range, which is in notes"));
    }
    SchemeRow row(table());
    row.set(u"event_type", event->type.toString());
    row.set(u"sub_event_type", event->sub.toString());
    row.set(u"disorder_type",
            event->type == kStrategic ? kStrategic.toString() : QStringLiteral("Political violence"));
    if (input.kindFromTactics)
        result.narrow(QStringLiteral("sub_event_type"),
                      QStringLiteral("no kind is recorded: from the tactics"));
    setActors(row, input, *event, result);
    setPlace(row, input, result);
    row.set(u"source", sourceNames(input.documents));
    row.set(u"tags", fieldCell(input.incident, FieldKey::Tags));
    if (input.incident.updatedAt.isValid())
        row.set(u"timestamp", QString::number(input.incident.updatedAt.toSecsSinceEpoch()));

    const model::Total* killed = input.total(Effect::Killed, TotalSide::All);
    const int deaths = killed ? killed->low.value_or(killed->best.value_or(0)) : 0;
    if (!killed)
        result.narrow(QStringLiteral("fatalities"), QStringLiteral("0, for nothing is known"));
    else if (killed->low != killed->high)
        result.narrow(QStringLiteral("fatalities"),
                      QStringLiteral("the low figure of a range or of differing claims, which are in notes"));
    const int count = static_cast<int>(days.size());
    for (int i = 0; i < count; ++i) {
        const int share = deaths / count + (i == 0 ? deaths % count : 0);
        SchemeRow one = row;
        const Day& day = days[i];
        one.set(u"event_id_cnty", count == 1
                                      ? input.incident.publicId
                                      : QStringLiteral("%1-%2").arg(input.incident.publicId).arg(i + 1));
        one.set(u"event_date", day.date.toString(Qt::ISODate));
        one.set(u"year", day.date.year());
        one.set(u"time_precision", day.precision);
        one.set(u"notes", notesOf(input, day, count, share));
        one.set(u"fatalities", share);
        result.rows.append(one.cells());
    }
    if (count > 1 && deaths > 0)
        result.narrow(QStringLiteral("fatalities"),
                      QStringLiteral("one figure is divided over the active days"));
    return result;
}

} // namespace casus::exchange
