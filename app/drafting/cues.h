// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge.h"
#include "knowledge/phrase_matcher.h"
#include "model/values.h"

#include <QString>

#include <optional>
#include <vector>

namespace casus::drafting {

/// What a cue phrase of resources/lexicons/drafting_*.tsv says about the words around it.
enum class Cue : quint8 {
    Say,
    Publish,
    According,
    Claim,
    ClaimOpen, // "claimed": a verb of speech where its content follows later
    ClaimedBy,
    BlameActive,
    BlamedOn,
    Suspect,
    Deny,
    NoClaim,
    Background,
    Aftermath,
    First,
    Next,
    Shift,
    AllOfThem,
    Many,
    Acts,
    OwnSide,
    EnemySide,
    Issuer,
    MovedTo,
    Route,
    AdminBefore,
    AdminAfter,
    Capital,
    Attempted,
    QuoteOrigin,
    Denial,   // nobody was hurt: a claim of 0
    Claimant, // a noun that names who speaks
    Relay,    // a medium or monitor that passes on
    Pronoun,  // a word that stands for a speaker
    Attacker, // a generic perpetrator
    State,    // state forces, as perpetrators
    Target,
    Rise,        // "rose to": the count after it is the new one
    EarlierToll, // "an earlier toll of"
    LaterSaid,
    Retract,
    Responsible, // "was responsible for": the party before it did it
};

struct CuePhrase {
    Cue cue = Cue::Say;
    bool weak = false;                           // a title: used where nothing better stands near
    std::optional<model::ClaimantType> claimant; // Claimant
    std::optional<model::TargetKind> target;     // Target
    std::optional<model::Outcome> outcome;       // Denial
    std::optional<model::VictimGroup> victims;   // Denial
};

struct CueHit {
    const CuePhrase* phrase = nullptr;
    std::size_t first = 0; // tokens
    std::size_t last = 0;  // one past the last

    [[nodiscard]] Cue cue() const { return phrase->cue; }
};

/// The cue lexicons, compiled. Immutable; any thread.
class Cues {
public:
    explicit Cues(const knowledge::Knowledge& knowledge);

    /// All hits in the order of the text; a phrase of several categories gives several hits at one place.
    /// Hits of one lexicon do not overlap (the longest wins); hits of different lexicons may.
    [[nodiscard]] std::vector<CueHit> find(const std::vector<QString>& folded) const;

private:
    struct Table {
        knowledge::PhraseMatcher matcher;
        std::vector<CuePhrase> phrases;
    };
    void load(const knowledge::Lexicon& lexicon, Table& table);
    static void findIn(const Table& table, const std::vector<QString>& folded, std::vector<CueHit>& hits);

    std::vector<Table> m_tables;
};

} // namespace casus::drafting
