// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/event_comparison.h"

#include "curation/incident_edits.h"
#include "model/edtf.h"

#include <QHash>

#include <algorithm>

namespace casus::curation {

using drafting::ComparedEvent;
using drafting::EventParties;
using model::Incident;
using model::RelationKind;

namespace {

// A place may lie near many events of one week; a person looks at the likest.
constexpr qsizetype kMostProposals = 12;

QHash<model::ReferenceSetId, QString> namesOf(const QList<model::ReferenceSet>& sets)
{
    QHash<model::ReferenceSetId, QString> names;
    for (const model::ReferenceSet& set : sets)
        names.insert(set.id, set.name);
    return names;
}

QHash<QString, EventDecision> decisionsOf(const Incident& incident)
{
    QHash<QString, EventDecision> decisions;
    for (const model::Relation& relation : model::relations(incident)) {
        if (model::isToEvent(relation.kind))
            decisions.insert(relation.incident, relation.kind == RelationKind::SameEvent
                                                    ? EventDecision::Same
                                                    : EventDecision::NotSame);
    }
    return decisions;
}

int rank(EventDecision decision)
{
    return decision == EventDecision::Same ? 0 : decision == EventDecision::Undecided ? 1 : 2;
}

void putInOrder(QList<EventMatch>& matches)
{
    std::stable_sort(matches.begin(), matches.end(), [](const EventMatch& a, const EventMatch& b) {
        return std::make_tuple(rank(a.decision), -a.likeness.score) <
               std::make_tuple(rank(b.decision), -b.likeness.score);
    });
    const auto proposed = std::count_if(matches.cbegin(), matches.cend(), [](const EventMatch& match) {
        return match.decision == EventDecision::Undecided;
    });
    qsizetype kept = 0;
    if (proposed > kMostProposals)
        matches.removeIf([&](const EventMatch& match) {
            return match.decision == EventDecision::Undecided && ++kept > kMostProposals;
        });
}

/// "acled:MLI1234" to its parts; empty where it is none.
std::optional<std::pair<model::EventDataKind, QString>> partsOf(const QString& key)
{
    const qsizetype colon = key.indexOf(u':');
    const auto kind =
        colon > 0 ? model::eventDataKindFromString(QStringView(key).first(colon)) : std::nullopt;
    return kind ? std::optional(std::pair(*kind, key.mid(colon + 1))) : std::nullopt;
}

/// Events that were decided but are not among the matches: unlike by now, or gone with their data set.
Result<void> addDecided(const store::Reader& reader, const QHash<QString, EventDecision>& decisions,
                        const ComparedEvent* incident, EventParties& parties, QList<EventMatch>& matches)
{
    QSet<QString> there;
    for (const EventMatch& match : std::as_const(matches))
        there.insert(model::referenceKey(match.event.kind, match.event.sourceId));
    for (auto it = decisions.cbegin(); it != decisions.cend(); ++it) {
        const auto parts = partsOf(it.key());
        if (there.contains(it.key()) || !parts)
            continue;
        const auto stored = reader.referenceEvent(parts->first, parts->second);
        if (!stored)
            return stored.error();
        EventMatch match;
        match.decision = it.value();
        match.known = stored->has_value();
        if (*stored)
            match.event = **stored;
        match.event.kind = parts->first;
        match.event.sourceId = parts->second;
        const auto event = match.known ? drafting::comparedEvent(match.event, parties) : std::nullopt;
        if (incident && event)
            match.likeness = drafting::likenessOf(*incident, *event).value_or(drafting::EventLikeness());
        matches.append(match);
    }
    return {};
}

std::optional<std::pair<double, double>> pointOf(const ComparedEvent& incident)
{
    for (const drafting::ComparedPlace& place : incident.places) {
        if (place.point)
            return place.point;
    }
    return std::nullopt;
}

/// Incidents by day, so that an event of one of 100,000 meets few of them.
class IncidentDays {
public:
    struct Entry {
        IncidentMatches told;
        ComparedEvent compared;
        QHash<QString, EventDecision> decisions;
        qint64 met = -1; // number of the last event that it was compared with
    };

    explicit IncidentDays(EventParties& parties)
        : m_parties(parties)
    {}

    void add(const Incident& incident)
    {
        auto compared = drafting::comparedEvent(incident, m_parties);
        const auto decisions = decisionsOf(incident);
        if (!compared && decisions.isEmpty())
            return;
        const std::size_t index = m_entries.size();
        if (compared) {
            for (QDate day = compared->first; day <= compared->last; day = day.addDays(1))
                m_byDay[day.toJulianDay()].push_back(index);
            m_first = m_first.isNull() ? compared->first : std::min(m_first, compared->first);
            m_last = m_last.isNull() ? compared->last : std::max(m_last, compared->last);
        }
        m_entries.push_back({{incident.id, incident.publicId, model::headline(incident), {}},
                             compared.value_or(ComparedEvent()),
                             decisions});
    }

    /// Those that may have happened within some days of the event.
    template <typename Meet>
    void meet(const model::ReferenceEvent& event, const Meet& with)
    {
        ++m_events;
        const qint64 last = event.last.toJulianDay() + drafting::kEventDaysAround;
        for (qint64 day = event.first.toJulianDay() - drafting::kEventDaysAround; day <= last; ++day) {
            const auto there = m_byDay.find(day);
            if (there == m_byDay.end())
                continue;
            for (const std::size_t index : *there) {
                Entry& entry = m_entries[index];
                if (std::exchange(entry.met, m_events) != m_events)
                    with(entry);
            }
        }
    }

    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    [[nodiscard]] std::vector<Entry>& entries() { return m_entries; }

private:
    EventParties& m_parties;
    std::vector<Entry> m_entries;
    QHash<qint64, std::vector<std::size_t>> m_byDay;
    QDate m_first;
    QDate m_last;
    qint64 m_events = 0;
};

/// Before anything is made of an event: may it lie in the country of the incident, or just over its border?
bool mayLieThere(const ComparedEvent& incident, const model::ReferenceEvent& event)
{
    return incident.country.isEmpty() || event.country.isEmpty() || incident.country == event.country ||
           event.lat;
}

} // namespace

EventDecision decisionOn(const Incident& incident, const QString& referenceKey)
{
    return decisionsOf(incident).value(referenceKey, EventDecision::Undecided);
}

void decideEvent(Incident& incident, const QString& referenceKey, EventDecision decision,
                 const QString& coder, const QDateTime& when)
{
    QStringList items;
    if (const auto* list = std::get_if<QStringList>(&model::value(incident, model::FieldKey::RelatedIds)))
        items = *list;
    const QStringList before = items;
    items.removeIf([&](const QString& item) {
        const auto relation = model::parseRelation(item);
        return relation && model::isToEvent(relation->kind) && relation->incident == referenceKey;
    });
    if (decision != EventDecision::Undecided)
        items.append(model::toText(
            {decision == EventDecision::Same ? RelationKind::SameEvent : RelationKind::NotSameEvent,
             referenceKey}));
    if (items == before)
        return;
    enterField(incident, model::FieldKey::RelatedIds,
               items.isEmpty() ? model::FieldValue() : model::FieldValue(items), {}, {}, coder, when);
}

Result<QList<EventMatch>> eventMatches(const store::Reader& reader, const Incident& incident,
                                       const knowledge::Knowledge& knowledge)
{
    QList<EventMatch> matches;
    const auto sets = reader.referenceSets(store::ReferenceSetRows::LeaveOut);
    if (!sets)
        return sets.error();
    EventParties parties(knowledge.actors(), knowledge.countries());
    const auto compared = drafting::comparedEvent(incident, parties);
    const auto decisions = decisionsOf(incident);
    if (compared && !sets->isEmpty()) {
        const QHash<model::ReferenceSetId, QString> names = namesOf(*sets);
        const auto point = pointOf(*compared);
        store::ReferenceWindow window{.first = compared->first.addDays(-drafting::kEventDaysAround),
                                      .last = compared->last.addDays(drafting::kEventDaysAround),
                                      .country = compared->country,
                                      .lat = {},
                                      .lon = {}};
        if (point) {
            window.lat = point->first;
            window.lon = point->second;
        }
        const auto events = reader.referenceEvents(window);
        if (!events)
            return events.error();
        for (const model::ReferenceEvent& event : *events) {
            const auto other = drafting::comparedEvent(event, parties);
            const auto likeness = other ? drafting::likenessOf(*compared, *other) : std::nullopt;
            if (likeness && likeness->score >= drafting::kEventThreshold)
                matches.append({event, true, names.value(event.set), *likeness,
                                decisions.value(model::referenceKey(event.kind, event.sourceId))});
        }
    }
    if (auto added = addDecided(reader, decisions, compared ? &*compared : nullptr, parties, matches); !added)
        return added.error();
    putInOrder(matches);
    return matches;
}

Result<void> forEachIncidentMatches(const store::Reader& reader, const knowledge::Knowledge& knowledge,
                                    double threshold, const std::function<bool(const IncidentMatches&)>& take,
                                    const Progress& progress, const Cancellation& cancellation)
{
    const auto sets = reader.referenceSets();
    if (!sets)
        return sets.error();
    const QHash<model::ReferenceSetId, QString> names = namesOf(*sets);
    qint64 rows = 0;
    for (const model::ReferenceSet& set : *sets)
        rows += set.rows;
    EventParties parties(knowledge.actors(), knowledge.countries());
    IncidentDays incidents(parties);
    if (auto read = reader.forEachIncident([&](const Incident& incident) {
            incidents.add(incident);
            return !cancellation.requested();
        });
        !read)
        return read;
    qint64 done = 0;
    const auto compare = [&](const model::ReferenceEvent& event) {
        if (progress && ++done % 1000 == 0)
            progress(done, rows, {});
        std::optional<ComparedEvent> other;
        incidents.meet(event, [&](IncidentDays::Entry& entry) {
            if (!mayLieThere(entry.compared, event))
                return;
            if (!other)
                other = drafting::comparedEvent(event, parties);
            const auto likeness = other ? drafting::likenessOf(entry.compared, *other) : std::nullopt;
            if (likeness && likeness->score >= threshold)
                entry.told.matches.append(
                    {event, true, names.value(event.set), *likeness,
                     entry.decisions.value(model::referenceKey(event.kind, event.sourceId))});
        });
        return !cancellation.requested();
    };
    if (incidents.first().isValid()) {
        const auto read =
            reader.forEachReferenceEvent(incidents.first().addDays(-drafting::kEventDaysAround),
                                         incidents.last().addDays(drafting::kEventDaysAround), compare);
        if (!read)
            return read;
    }
    if (cancellation.requested())
        return Error{ErrorCode::Cancelled, QStringLiteral("The comparison was cancelled."), {}};
    for (IncidentDays::Entry& entry : incidents.entries()) {
        const ComparedEvent* compared = entry.compared.first.isValid() ? &entry.compared : nullptr;
        if (auto added = addDecided(reader, entry.decisions, compared, parties, entry.told.matches); !added)
            return added;
        putInOrder(entry.told.matches);
        if (!entry.told.matches.isEmpty() && !take(entry.told))
            break;
    }
    return {};
}

} // namespace casus::curation
