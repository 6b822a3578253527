// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/finder_input.h"

#include <vector>

namespace casus::extraction {

/// Decides between the finders. The rules, in this order:
///  1. what is empty, ill-formed or touches a token that is not readable is dropped;
///  2. a likely candidate (score at least 0.5) beats an unlikely one, however long;
///  3. the longer wins ("two members of the army" over "army", "Islamic State group" over "Islamic State");
///  4. then the more certain; then the type whose finder needs most evidence (CASUALTY, DATE, ACTOR, PLACE,
///  ORG,
///     PERSON, WEAPON, EVENT).
/// The result is in order of place and free of overlaps. O(n log n) in the candidates, linear in their
/// tokens.
[[nodiscard]] std::vector<Candidate> mergeCandidates(std::vector<Candidate> candidates,
                                                     const std::vector<bool>& readable);

} // namespace casus::extraction
