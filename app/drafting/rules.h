// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

#include <cstdint>

namespace casus::drafting {

/// Resolvers and rules that can be left out, to measure what each is worth (tests/bench/drafting_ablation).
enum class Rule : std::uint32_t {
    Speakers = 1U << 0,       // who gives a count; without: the article
    Pronouns = 1U << 1,       // "the group", "he", "the officer" find their speaker
    CarriedSpeech = 1U << 2,  // a speaker goes on over sentences of a paragraph
    Relays = 1U << 3,         // through whom a speaker is heard
    Recall = 1U << 4,         // older acts are told from news
    GeneralTalk = 1U << 5,    // how things are, is no act
    Division = 1U << 6,       // several acts of one document are told apart
    Sums = 1U << 7,           // a lead that sums several acts
    DateUse = 1U << 8,        // dates of speech and of aftermath are not those of acts
    PlaceUse = 1U << 9,       // places of sources, of flight, regions
    OwnReports = 1U << 10,    // a group that counts those it hit owns the act
    StateActions = 1U << 11,  // militants killed by announced action of the state
    Inheritance = 1U << 12,   // pieces take the parties of their whole
    VictimContext = 1U << 13, // victims of a bare number, from side, speaker and target
    NamedVictims = 1U << 14,  // a person killed, by name
    SameCounts = 1U << 15,    // the same figure told twice is one claim
    Revisions = 1U << 16,     // "rose to", "revised", "an earlier toll of"
    Verdict = 1U << 17,       // drafts with too little basis are dropped
};
Q_DECLARE_FLAGS(Rules, Rule)
Q_DECLARE_OPERATORS_FOR_FLAGS(Rules)

} // namespace casus::drafting
