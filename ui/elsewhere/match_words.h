// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/event_comparison.h"

#include <QString>

// What a person reads of an event that may be the incident.
namespace casus::ui {

[[nodiscard]] QString matchTitle(const curation::EventMatch& match); // "ACLED XAA1 · 18 Apr 2023 · Sokolo"
[[nodiscard]] QString
matchLine(const curation::EventMatch& match); // parties, deaths, distance in place and time
[[nodiscard]] QString matchScore(const curation::EventMatch& match); // "82 %"; empty where it is not known
[[nodiscard]] QString matchReasons(const curation::EventMatch& match);
[[nodiscard]] QString
matchDetails(const curation::EventMatch& match); // kind, units, notes, sources, data set
[[nodiscard]] QString decisionWords(curation::EventDecision decision);

} // namespace casus::ui
