// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/casualty_phrase.h"

#include <optional>
#include <vector>

namespace casus::extraction {

/// What a counted phrase was found to say.
struct BoundCount {
    std::optional<model::Outcome> outcome; // empty: no casualty
    std::optional<model::VictimGroup> victims;
    bool includes = false;
    bool excluded = false; // an agent, a speaker, a background total: coordination must not revive it
    double score = 0;
    const char* rule = "";
    std::optional<model::Outcome> background; // outcome of a background total, for "among them were ..."
};

[[nodiscard]] inline BoundCount boundTo(std::optional<model::Outcome> outcome, double score, const char* rule)
{
    BoundCount bound;
    bound.outcome = outcome;
    bound.score = score;
    bound.rule = rule;
    return bound;
}

[[nodiscard]] inline BoundCount notBound(bool excluded)
{
    BoundCount bound;
    bound.excluded = excluded;
    return bound;
}

/// Ties the counted phrases of one sentence to words of outcome: by the noun itself, by the verb before or
/// behind, by coordination ("nine soldiers and two civilians"), as part of another count ("including three
/// civilians", "five of whom"), and as a figure of a toll ("put the number of dead at 16"). Looks a bounded
/// number of tokens to each side.
class CasualtyBinding {
public:
    CasualtyBinding(const FinderInput& input, const CasualtyWords& words, std::size_t begin, std::size_t end,
                    const std::vector<OutcomeMark>& marks, const std::vector<CountedPhrase>& phrases);

    /// One entry for each phrase. `before` is the last count of the text before this sentence, if it is near.
    [[nodiscard]] std::vector<BoundCount> bind(const std::optional<BoundCount>& before) const;

private:
    [[nodiscard]] const QString& folded(std::size_t i) const { return m_input.folded[i]; }
    [[nodiscard]] QStringView raw(std::size_t i) const;
    [[nodiscard]] const OutcomeMark* markAt(std::size_t i) const;     // that begins there
    [[nodiscard]] const OutcomeMark* markEnding(std::size_t i) const; // whose last token is i
    [[nodiscard]] bool isPassive(const OutcomeMark& mark) const;
    [[nodiscard]] bool opensObject(std::size_t i) const;
    [[nodiscard]] std::size_t skipBack(std::size_t i) const;
    [[nodiscard]] std::size_t skipNameBack(std::size_t i) const;
    enum class Step { Pass, Bound, Stop };
    [[nodiscard]] Step judgeMark(const OutcomeMark& mark, const CountedPhrase& phrase, bool auxiliary,
                                 std::size_t unknown, BoundCount& bound) const;
    [[nodiscard]] std::size_t closeInsertion(std::size_t comma, std::size_t reach,
                                             std::size_t nextPhrase) const;
    [[nodiscard]] bool opensOtherVictims(std::size_t i) const;
    [[nodiscard]] std::optional<BoundCount> bySplitVerb(const CountedPhrase& phrase) const;
    [[nodiscard]] bool isSource(const CountedPhrase& phrase) const;
    [[nodiscard]] bool isInBrackets(const CountedPhrase& phrase) const;
    [[nodiscard]] bool isAmong(const CountedPhrase& phrase) const;
    [[nodiscard]] std::optional<model::Outcome> namedAmong(const CountedPhrase& phrase) const;
    [[nodiscard]] std::optional<model::Outcome> partOfNamed(const CountedPhrase& phrase) const;
    [[nodiscard]] BoundCount alone(const CountedPhrase& phrase, std::size_t index) const;
    [[nodiscard]] std::optional<BoundCount> byVerbBefore(const CountedPhrase& phrase) const;
    [[nodiscard]] std::optional<BoundCount> byToll(const CountedPhrase& phrase) const;
    [[nodiscard]] std::optional<BoundCount> byPredicate(const CountedPhrase& phrase, std::size_t index) const;
    [[nodiscard]] bool isSubset(const CountedPhrase& phrase) const;
    [[nodiscard]] bool mayStandBare(const CountedPhrase& phrase) const;
    [[nodiscard]] bool isContinuation(const CountedPhrase& phrase, const CountedPhrase& before) const;
    [[nodiscard]] bool coordinates(const CountedPhrase& first, const CountedPhrase& second) const;
    [[nodiscard]] bool isBackgroundTotal(const CountedPhrase& phrase) const;
    void coordinate(std::vector<BoundCount>& bound) const;
    void inherit(std::vector<BoundCount>& bound, const std::optional<BoundCount>& before) const;

    const FinderInput& m_input;
    const CasualtyWords& m_words;
    std::size_t m_begin;
    std::size_t m_end;
    const std::vector<OutcomeMark>& m_marks;
    const std::vector<CountedPhrase>& m_phrases;
};

} // namespace casus::extraction
