// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"

#include <QJsonArray>
#include <QMap>
#include <QString>

#include <vector>

// Drafts against an answer key, slot by slot: a smaller sibling of the corpus's own scorer.
namespace casus::test {

struct Slot {
    int wanted = 0;
    int drafted = 0;
    int right = 0;

    [[nodiscard]] double f1() const { return wanted + drafted > 0 ? 2.0 * right / (wanted + drafted) : 1.0; }
};

struct SlotScores {
    Slot incidents;                  // of the role main
    QMap<QString, Slot> slotsByName; // every filler of every main incident counts once
    [[nodiscard]] Slot all() const;
};

/// Adds one document. A draft stands for a key incident of role main where two of date, place, perpetrator
/// and a casualty number agree (one, where the key has but one). Fillers of drafts that stand for none count
/// as drafted.
void score(const std::vector<model::Incident>& drafts, const QJsonArray& key, SlotScores& scores);

} // namespace casus::test
