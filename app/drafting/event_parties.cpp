// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/event_likeness.h"
#include "model/policy.h"
#include "text/analysis.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace casus::drafting {
namespace {

using model::FieldKey;

constexpr std::size_t kMostParties = 12;
constexpr std::size_t kMostPlaces = 8;
constexpr qsizetype kLongestLine = 6; // a register that goes in a circle ends here

/// "Military Forces of Mali (2021-)", "Government of Mali", "Police Forces of Niger": the state's own.
bool isOfState(QStringView folded)
{
    static constexpr std::array kWords{u"military forces of", u"police forces of", u"government of",
                                       u"gendarmerie of",     u"army of",          u"security forces of"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](const char16_t* words) { return folded.startsWith(QStringView(words)); });
}

bool isNobody(QStringView folded)
{
    static constexpr std::array kWords{u"unidentified", u"unknown", u"unaffiliated", u"gunmen", u"armed men"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](const char16_t* words) { return folded.startsWith(QStringView(words)); });
}

/// The written forms of a name: without what stands in brackets, what stands there, before and after a colon,
/// each side of "and/or".
QStringList formsOf(const QString& name)
{
    static const QRegularExpression kYears(u"\\(\\s*\\d{4}\\s*-?\\s*(\\d{4})?\\s*\\)"_s);
    static const QRegularExpression kBrackets(u"\\(([^()]*)\\)"_s);
    QStringList forms;
    for (const QString& side : QString(name).remove(kYears).split(u"and/or"_s)) {
        QStringList parts{side};
        const qsizetype colon = side.indexOf(u": "_s);
        if (colon > 0)
            parts << side.left(colon) << side.mid(colon + 2);
        for (const QString& part : std::as_const(parts)) {
            forms << part << QString(part).remove(kBrackets);
            for (auto brackets = kBrackets.globalMatch(part); brackets.hasNext();)
                forms << brackets.next().captured(1);
        }
    }
    QStringList folded;
    for (const QString& form : std::as_const(forms)) {
        const QString one = text::foldName(form);
        if (!one.isEmpty() && !folded.contains(one))
            folded.append(one);
    }
    return folded;
}

bool takesPart(const model::Incident& incident)
{
    return incident.role != model::IncidentRole::Aggregate && !isDecidedAway(incident);
}

EventFigures figuresOf(const model::Totals& totals, model::Effect effect)
{
    const model::Total* total = totals.find(effect, model::TotalSide::All);
    return total ? EventFigures{total->low, total->high} : EventFigures();
}

void takeRegions(const QStringList& names, ComparedEvent& compared)
{
    for (const QString& name : names) {
        if (compared.regions.size() < kMostPlaces && !name.trimmed().isEmpty())
            compared.regions.push_back(comparedPlace(name.trimmed()));
    }
}

} // namespace

EventParties::EventParties(const knowledge::ActorRegister& actors, const knowledge::Countries& countries)
    : m_actors(actors)
    , m_countries(countries)
{}

void EventParties::takeLine(EventParty& party, const QString& id) const
{
    for (const auto* known = m_actors.find(id); known != nullptr && party.line.size() < kLongestLine;
         known = known->parent.isEmpty() ? nullptr : m_actors.find(known->parent)) {
        party.line.append(known->id);
        const bool ofState = known->type == knowledge::ActorType::StateMilitary ||
                             known->type == knowledge::ActorType::StatePolice ||
                             known->type == knowledge::ActorType::StateOther;
        if (ofState && party.stateOf.isEmpty())
            party.stateOf = known->country;
    }
}

EventParty EventParties::made(const QString& name) const
{
    EventParty party;
    party.name = name;
    party.folded = formsOf(name);
    if (party.folded.isEmpty())
        return party;
    const QString& whole = party.folded.constFirst();
    party.civilian = whole.startsWith(u"civilian") || whole.startsWith(u"private citizens");
    if (party.civilian || isNobody(whole))
        return party;
    party.named = true;
    if (isOfState(whole)) {
        for (const QString& form : std::as_const(party.folded)) {
            const qsizetype of = form.indexOf(u" of "_s);
            const auto* country = of > 0 ? m_countries.byName(form.mid(of + 4)) : nullptr;
            if (country && party.stateOf.isEmpty())
                party.stateOf = country->iso2;
        }
        return party;
    }
    for (const QString& form : std::as_const(party.folded)) {
        const auto actors = m_actors.withAlias(form);
        if (!actors.isEmpty() && party.line.isEmpty())
            takeLine(party, actors.constFirst()->id);
    }
    return party;
}

const EventParty& EventParties::named(const QString& name)
{
    const auto known = m_known.constFind(name);
    return known != m_known.cend() ? *known : *m_known.insert(name, made(name));
}

EventParty EventParties::of(const model::IncidentActor& actor)
{
    EventParty party = named(actor.name);
    if (!actor.actor.isEmpty()) {
        party.line.clear();
        party.stateOf.clear();
        takeLine(party, actor.actor);
    }
    const bool capital =
        std::any_of(actor.name.cbegin(), actor.name.cend(), [](QChar c) { return c.isUpper(); });
    party.named = !party.civilian && (!party.line.isEmpty() || (capital && party.named));
    return party;
}

std::optional<ComparedEvent> comparedEvent(const model::Incident& incident, EventParties& parties)
{
    if (!takesPart(incident))
        return std::nullopt;
    const auto days = comparedDays(incident);
    if (!days)
        return std::nullopt;
    ComparedEvent compared;
    compared.first = days->first;
    compared.last = days->last;
    compared.country = model::text(incident, FieldKey::Country);
    for (const model::IncidentPlace& place : incident.places) {
        if (compared.places.size() == kMostPlaces)
            break;
        ComparedPlace one = comparedPlace(place.name);
        if (place.lat && place.lon && place.relation != model::PlaceRelation::Border)
            one.point = {*place.lat, *place.lon};
        compared.places.push_back(std::move(one));
    }
    const auto* lat = std::get_if<double>(&model::value(incident, FieldKey::Latitude));
    const auto* lon = std::get_if<double>(&model::value(incident, FieldKey::Longitude));
    if (lat && lon && compared.places.empty())
        compared.places.push_back({{}, {}, {}, std::pair(*lat, *lon)});
    for (const FieldKey key : {FieldKey::AdminNamed, FieldKey::Admin1, FieldKey::Admin2, FieldKey::Admin3})
        takeRegions(model::text(incident, key).split(u';', Qt::SkipEmptyParts), compared);
    for (const model::IncidentActor& actor : incident.actors) {
        if (compared.parties.size() < kMostParties && actor.role != model::ActorRole::Intervener)
            compared.parties.push_back(parties.of(actor));
    }
    if (const auto* targets = std::get_if<QStringList>(&model::value(incident, FieldKey::Targets));
        targets && targets->contains(u"civilians"_s))
        compared.parties.push_back(parties.named(u"Civilians"_s));
    const model::Totals totals = model::derive(incident.claims, model::Policy::Native, incident.overrides);
    compared.killed = figuresOf(totals, model::Effect::Killed);
    compared.wounded = figuresOf(totals, model::Effect::Wounded);
    return compared;
}

std::optional<ComparedEvent> comparedEvent(const model::ReferenceEvent& event, EventParties& parties)
{
    if (!event.first.isValid() || !event.last.isValid() || event.first.daysTo(event.last) > kLongestSpan)
        return std::nullopt;
    ComparedEvent compared;
    compared.first = event.first;
    compared.last = event.last;
    compared.country = event.country;
    compared.grain = event.grain;
    ComparedPlace place = comparedPlace(event.place);
    if (event.lat && event.lon)
        place.point = {*event.lat, *event.lon};
    if (!place.folded.isEmpty() || place.point)
        compared.places.push_back(std::move(place));
    takeRegions(event.admin.split(u';', Qt::SkipEmptyParts), compared);
    for (const QStringList& side : {event.partiesA, event.partiesB}) {
        for (const QString& name : side) {
            if (compared.parties.size() < kMostParties)
                compared.parties.push_back(parties.named(name));
        }
    }
    compared.killed = {event.low ? event.low : event.best, event.high};
    compared.wounded = {event.wounded, event.wounded};
    return compared;
}

} // namespace casus::drafting
