// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/finder_input.h"
#include "extraction/quantity.h"
#include "knowledge/phrase_matcher.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace casus::extraction {

/// How a word of outcome takes its victims. From the lexicon "outcomes", attribute voice.
enum class Voice : quint8 {
    Passive,      // a participle: "were killed", but also "killed three"
    Active,       // takes victims behind it: "killing", "wounds"
    Intransitive, // victims before it: "died"
    Noun,         // "dead", "bodies", "hostages"
};

/// A word of outcome in the text.
struct OutcomeMark {
    std::size_t firstToken = 0;
    std::size_t lastToken = 0;
    std::optional<model::Outcome> outcome; // empty: released, displaced: no casualty
    Voice voice = Voice::Passive;
    bool weak = false;
    bool arrest = false; // taken by the authorities
};

/// A noun for victims in the text.
struct VictimMark {
    std::size_t firstToken = 0;
    std::size_t lastToken = 0;
    model::VictimGroup group = model::VictimGroup::Unknown;
    bool singular = true; // may stand in the singular
    bool plural = true;
};

/// What the casualty rules know: lexicons and the small closed classes of the two languages. Immutable; any
/// thread.
class CasualtyWords {
public:
    /// Of one language, "en" or "fr".
    CasualtyWords(const knowledge::Knowledge& knowledge, const QString& language);

    [[nodiscard]] std::optional<OutcomeMark> outcomeAt(const std::vector<QString>& folded,
                                                       std::size_t at) const;
    [[nodiscard]] std::optional<VictimMark> victimAt(const FinderInput& input, std::size_t at) const;

    QuantityReader quantities;
    QSet<QString> stops;       // end a noun phrase
    QSet<QString> auxiliaries; // may stand between victims and predicate
    QSet<QString> beForms;     // make a participle passive
    QSet<QString> reporting;   // the subject is a speaker, not a victim
    QSet<QString> objects;     // plural nouns that are no persons
    QSet<QString> nominal;     // outcome words that stand as a noun: "11 injured"
    QSet<QString> prepositions;
    QSet<QString> subjects; // finite verbs of other acts
    QSet<QString> ofThings; // outcomes that befall things too: no proof that an unknown noun is a person

private:
    struct Outcome {
        std::optional<model::Outcome> outcome;
        Voice voice = Voice::Passive;
        bool weak = false;
        bool arrest = false;
    };
    struct Victim {
        model::VictimGroup group = model::VictimGroup::Unknown;
        bool singular = true;
        bool plural = true;
    };
    void addOutcomes(const knowledge::Knowledge& knowledge, const QString& language);
    void addVictims(const knowledge::Knowledge& knowledge, const QString& language);

    knowledge::PhraseMatcher m_outcomeMatcher;
    std::vector<Outcome> m_outcomes;
    knowledge::PhraseMatcher m_victimMatcher;
    std::vector<Victim> m_victims;
};

} // namespace casus::extraction
