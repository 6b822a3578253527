// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sequence_labels.h"

#include <array>
#include <span>
#include <vector>

namespace casus::extraction::sequence {

using Scores = std::array<float, kStateCount>;
using Transitions = std::array<Scores, kStateCount>; // [from][to]; "from outside" also opens a chain

/// e^x for x <= 0 from additions and multiplications alone, so that every machine gives the same bits.
[[nodiscard]] double expOf(double x);

/// The linear chain over one island: scores of each token's states and of transitions. Sequences that are
/// no names (an inside without a begin) have no place in it.
class Chain {
public:
    explicit Chain(const Transitions& transitions);

    /// Forward and backward sums; then the probabilities below may be asked. requires !scores.empty()
    void sum(std::span<const Scores> scores);
    [[nodiscard]] double probability(std::size_t token, State state) const;
    /// Of two states in a row, at `token` and the one after it.
    [[nodiscard]] double probability(std::size_t token, State from, State to) const;
    /// That exactly this stretch is a name of this label.
    [[nodiscard]] double probability(std::size_t first, std::size_t last, Label label) const;

    /// States that may stand after a state, for whoever walks all transitions.
    struct Pair {
        State from;
        State to;
    };
    [[nodiscard]] static const std::vector<Pair>& pairs();

    /// After the transitions have changed.
    void renew();

private:
    using Row = std::array<double, kStateCount>;

    const Transitions& m_transitions;
    std::array<Row, kStateCount> m_factors{}; // e^transition, 0 where not allowed
    std::vector<Row> m_emissions;
    std::vector<Row> m_forward;
    std::vector<Row> m_backward;
    std::vector<double> m_scales;
};

} // namespace casus::extraction::sequence
