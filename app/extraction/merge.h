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

/// What a candidate rests on.
enum class Means {
    Rules,     // a pattern or a word's neighbours
    Knowledge, // an entry of the register, the gazetteer or the list of organisations
};
[[nodiscard]] Means meansOf(const Candidate& candidate);

/// Adds the names that the trained model has found to the candidates of the other finders. The model fills
/// gaps and settles doubt; it does not overrule what is known:
///  1. where no likely candidate stands, the model's name is added;
///  2. where a count, date, act, weapon or party stands, or a name that knowledge is sure of, that stays;
///  3. else (persons, organisations and places by pattern) the model's name stands in their place where its
///     score is higher than each of theirs and it covers them whole; with the same span and type the rule's
///     value stays.
void addModelNames(std::vector<Candidate>& candidates, std::vector<Candidate> names);

} // namespace casus::extraction
