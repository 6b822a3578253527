// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/likeness.h"
#include "knowledge/countries.h"
#include "model/reference_event.h"

#include <QHash>

// Incidents of the project and events of other people's data that may be one: values in, a score with its
// reasons out. Nothing here decides.
namespace casus::drafting {

/// Days by which an incident and an event may differ.
constexpr int kEventDaysAround = 3;
/// Below it a pair is not worth an analyst's look.
constexpr double kEventThreshold = 0.5;

/// A party as a data set or a coder names it.
struct EventParty {
    QString name;
    QStringList folded; // its written forms: "JNIM: Group for ..." has three
    QStringList line;   // register ids: the actor, its parent ...
    QString stateOf;    // country whose state it is or serves
    bool named = false; // not "gunmen", "Unidentified Armed Group", "Civilians"
    bool civilian = false;
};

/// Makes parties of names. Remembers them, since a data set names the same few thousand times.
class EventParties {
public:
    EventParties(const knowledge::ActorRegister& actors,
                 const knowledge::Countries& countries); // outlive this
    [[nodiscard]] const EventParty& named(const QString& name);
    [[nodiscard]] EventParty of(const model::IncidentActor& actor);

private:
    [[nodiscard]] EventParty made(const QString& name) const;
    void takeLine(EventParty& party, const QString& id) const;

    const knowledge::ActorRegister& m_actors;
    const knowledge::Countries& m_countries;
    QHash<QString, EventParty> m_known;
};

/// Deaths or wounded; empty ends are open.
struct EventFigures {
    std::optional<int> low;
    std::optional<int> high;
    [[nodiscard]] bool known() const { return low.has_value() || high.has_value(); }
};

/// What the comparison needs of an incident, or of an event.
struct ComparedEvent {
    QDate first;
    QDate last;
    QString country; // ISO 3166-1 alpha-2; may be empty
    std::vector<ComparedPlace> places;
    std::vector<ComparedPlace> regions;
    model::PlaceGrain grain = model::PlaceGrain::Place;
    std::vector<EventParty> parties;
    EventFigures killed;
    EventFigures wounded;
};

/// Empty where the incident is decided away, sums up others, or has no day (a month at most).
[[nodiscard]] std::optional<ComparedEvent> comparedEvent(const model::Incident& incident,
                                                         EventParties& parties);
/// Empty where its days say nothing (more than a month).
[[nodiscard]] std::optional<ComparedEvent> comparedEvent(const model::ReferenceEvent& event,
                                                         EventParties& parties);

struct EventLikeness {
    double score = 0;         // 0..1
    QStringList reasons;      // for an analyst
    int days = 0;             // between them; 0 where they touch
    std::optional<double> km; // between the nearest coordinates
    friend bool operator==(const EventLikeness&, const EventLikeness&) = default;
};

/// Compares days (up to three apart, the less the farther), places (names in any spelling, distance), parties
/// (through the register) and figures. Empty where something excludes that they are one.
[[nodiscard]] std::optional<EventLikeness> likenessOf(const ComparedEvent& incident,
                                                      const ComparedEvent& event);

} // namespace casus::drafting
