// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/rules.h"
#include "drafting/segmentation.h"
#include "drafting/speech.h"
#include "model/incident.h"

#include <map>
#include <vector>

namespace casus::drafting {

/// The countries that a document speaks of; made once for all its incidents.
struct CountryProfile {
    QString about;               // spoken of most; empty where none is named
    const Item* words = nullptr; // where `about` is first named
    QStringList spokenOf;        // named as a country or region, or the country of two places
};

struct Party;

/// What several groups take from one: found once. By the index of the group.
struct Shared {
    std::map<std::size_t, std::vector<Party>> parties;
    std::map<std::size_t, const DateMark*> days;
    std::size_t comparisons = 0; // of claims with claims, so far
};

/// Everything a field rule may look at.
struct Scene {
    const Reading& reading;
    const knowledge::Knowledge& knowledge;
    const std::vector<Frame>& frames;
    const Segmentation& segmentation;
    const Speeches& speeches;
    const CountryProfile& countries;
    Shared& shared;
    Rules without;

    [[nodiscard]] bool uses(Rule rule) const { return !without.testFlag(rule); }
};

/// A possible perpetrator of a group.
struct Party {
    QString name;
    QString actor; // register id
    model::PerpetratorStatus status = model::PerpetratorStatus::Stated;
    bool named = false; // a party with a name, not "gunmen"
    bool state = false; // state forces
    bool vague = false; // "attackers": says nothing beyond the act
    int support = 1;
    QList<model::Evidence> evidence;
    QString reason;
};

/// Who did it and how we know: claimed, blamed, suspected or stated as fact. Best first; empty where the text
/// names none.
[[nodiscard]] std::vector<Party> perpetratorsOf(const Scene& scene, const Group& group);

/// What or who was attacked, from the objects of the acts ("an attack on a convoy").
struct Target {
    model::TargetKind kind = model::TargetKind::Civilians;
    model::Evidence evidence;
};
[[nodiscard]] std::vector<Target> objectsOf(const Scene& scene, const Group& group);

[[nodiscard]] bool isStateForce(const Scene& scene, const Item& actor);

} // namespace casus::drafting
