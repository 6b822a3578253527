// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_chain.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace casus::extraction::sequence {

namespace {

/// States after which another may stand, in the order of the states.
struct Allowed {
    std::vector<Chain::Pair> pairs;
    std::array<std::vector<State>, kStateCount> before;
    std::array<std::vector<State>, kStateCount> after;

    Allowed()
    {
        for (State to = 0; to < kStateCount; ++to) {
            for (State from = 0; from < kStateCount; ++from) {
                const bool goesOn = !closes(from) && !opens(to) && labelOf(from) == labelOf(to);
                if (!goesOn && !(closes(from) && opens(to)))
                    continue;
                pairs.push_back({from, to});
                before[to].push_back(from);
                after[from].push_back(to);
            }
        }
    }
};

const Allowed& allowed()
{
    static const Allowed all;
    return all;
}

} // namespace

double expOf(double x)
{
    if (x < -700.0)
        return 0.0;
    // x = k ln 2 + r, |r| <= ln 2 / 2; Taylor to the tenth power is exact to the last bits.
    const double k = std::floor(x * 1.4426950408889634 + 0.5);
    const double r = (x - k * 0.693147180369123816490) - k * 1.90821492927058770002e-10;
    constexpr std::array<double, 11> kInverse{1.0,     1.0 / 2, 1.0 / 3, 1.0 / 4,  1.0 / 5, 1.0 / 6,
                                              1.0 / 7, 1.0 / 8, 1.0 / 9, 1.0 / 10, 1.0 / 11};
    double sum = 1.0;
    for (std::size_t n = kInverse.size(); n-- > 0;)
        sum = 1.0 + sum * r * kInverse[n];
    const auto exponent = static_cast<std::uint64_t>(static_cast<std::int64_t>(k) + 1023);
    return sum * std::bit_cast<double>(exponent << 52U);
}

Chain::Chain(const Transitions& transitions)
    : m_transitions(transitions)
{
    renew();
}

const std::vector<Chain::Pair>& Chain::pairs()
{
    return allowed().pairs;
}

void Chain::renew()
{
    for (const Pair& pair : pairs()) {
        const double weight = static_cast<double>(m_transitions[pair.from][pair.to]);
        m_factors[pair.from][pair.to] = weight > 0 ? 1.0 / expOf(-weight) : expOf(weight);
    }
}

void Chain::sum(std::span<const Scores> scores)
{
    const std::size_t size = scores.size();
    m_emissions.resize(size);
    m_forward.resize(size);
    m_backward.resize(size);
    m_scales.resize(size);
    for (std::size_t t = 0; t < size; ++t) {
        const double top = static_cast<double>(*std::max_element(scores[t].begin(), scores[t].end()));
        for (State s = 0; s < kStateCount; ++s)
            m_emissions[t][s] = expOf(static_cast<double>(scores[t][s]) - top);
    }
    for (std::size_t t = 0; t < size; ++t) {
        double total = 0;
        for (State s = 0; s < kStateCount; ++s) {
            double value = 0;
            if (t == 0) {
                value = opens(s) ? m_factors[kOutside][s] : 0;
            } else {
                for (const State p : allowed().before[s])
                    value += m_forward[t - 1][p] * m_factors[p][s];
            }
            m_forward[t][s] = value * m_emissions[t][s];
            total += m_forward[t][s];
        }
        const double scale = total > 0 ? 1.0 / total : 1.0;
        m_scales[t] = scale;
        for (double& value : m_forward[t])
            value *= scale;
    }
    double total = 0;
    for (State s = 0; s < kStateCount; ++s) {
        m_backward[size - 1][s] = closes(s) ? m_factors[s][kOutside] : 0;
        total += m_forward[size - 1][s] * m_backward[size - 1][s];
    }
    for (double& value : m_backward[size - 1])
        value /= total > 0 ? total : 1.0;
    for (std::size_t t = size - 1; t-- > 0;) {
        Row next;
        for (State s = 0; s < kStateCount; ++s)
            next[s] = m_backward[t + 1][s] * m_emissions[t + 1][s] * m_scales[t + 1];
        for (State s = 0; s < kStateCount; ++s) {
            double value = 0;
            for (const State n : allowed().after[s])
                value += m_factors[s][n] * next[n];
            m_backward[t][s] = value;
        }
    }
}

double Chain::probability(std::size_t token, State state) const
{
    return m_forward[token][state] * m_backward[token][state];
}

double Chain::probability(std::size_t token, State from, State to) const
{
    return m_forward[token][from] * m_factors[from][to] * m_emissions[token + 1][to] * m_scales[token + 1] *
           m_backward[token + 1][to];
}

double Chain::probability(std::size_t first, std::size_t last, Label label) const
{
    if (last - first == 1)
        return probability(first, stateOf(label, Position::Unit));
    State state = stateOf(label, Position::Begin);
    double value = m_forward[first][state];
    for (std::size_t t = first + 1; t < last; ++t) {
        const State next = stateOf(label, t + 1 == last ? Position::Last : Position::Inside);
        value *= m_factors[state][next] * m_emissions[t][next] * m_scales[t];
        state = next;
    }
    return value * m_backward[last - 1][state];
}

} // namespace casus::extraction::sequence
