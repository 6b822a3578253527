// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/duplicates.h"
#include "drafting/place_likeness.h"

#include <QDate>

// What the comparison of incidents keeps of each, and the comparison itself.
namespace casus::drafting {

struct ComparedPlace {
    QString name; // as named
    QString folded;
    QString key; // spellingKey
    std::optional<std::pair<double, double>> point;
};

/// A place by its name, without the kind of unit ("Mopti region" is "mopti").
[[nodiscard]] ComparedPlace comparedPlace(const QString& name);

/// The two places of two lists whose names are most alike; none where nothing is. They point into the lists.
struct NamedPair {
    NameLikeness likeness = NameLikeness::None;
    const ComparedPlace* a = nullptr;
    const ComparedPlace* b = nullptr;
};
[[nodiscard]] NamedPair bestNames(const std::vector<ComparedPlace>& left,
                                  const std::vector<ComparedPlace>& right);

constexpr qint64 kLongestSpan = 31; // days; a vaguer date compares with everything and says nothing

struct ComparedDays {
    QDate first;
    QDate last;
    bool approximate = false;
};
/// Empty where the date is unknown, open or vaguer than kLongestSpan.
[[nodiscard]] std::optional<ComparedDays> comparedDays(const model::Incident& incident);
/// Trashed, rejected, or gone into others.
[[nodiscard]] bool isDecidedAway(const model::Incident& incident);

struct ComparedParty {
    QString name;
    QString folded;
    QStringList line; // register ids: the actor, its parent, the parent's parent ...
    bool state = false;
    bool named = false;   // registered, or a name rather than "gunmen"
    bool claimed = false; // by itself
};

struct ComparedCount {
    model::Outcome outcome = model::Outcome::Killed;
    model::VictimGroup victims = model::VictimGroup::Unknown;
    std::optional<int> low;
    std::optional<int> high;
};

/// An incident as the comparison sees it.
struct Compared {
    model::IncidentId incident;
    std::vector<qint64> documents; // sorted
    QDate first;
    QDate last;
    bool approximate = false;
    QString country;
    std::vector<ComparedPlace> places;
    std::vector<ComparedPlace> regions;
    std::vector<ComparedParty> parties;
    std::vector<ComparedCount> counts;
    QStringList tactics;
    QStringList targets;
};

/// Empty where the incident takes no part: no event of its own, decided away, or without a day.
[[nodiscard]] std::optional<Compared> comparedFrom(const model::Incident& incident,
                                                   const knowledge::ActorRegister& actors);
[[nodiscard]] std::optional<Likeness> likenessOf(const Compared& a, const Compared& b);
[[nodiscard]] bool shareDocument(const Compared& a, const Compared& b);

} // namespace casus::drafting
