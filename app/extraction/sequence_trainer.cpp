// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_trainer.h"

#include "extraction/sequence_features.h"
#include "extraction/sequence_hash.h"

#include <algorithm>
#include <cmath>

namespace casus::extraction::sequence {

namespace {

/// A fixed generator: the standard library's distributions differ between platforms.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {}
    std::uint64_t below(std::uint64_t bound)
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return (z ^ (z >> 31U)) % bound;
    }

private:
    std::uint64_t m_state;
};

constexpr std::uint32_t kBlock = 512; // islands in a row that are doubted by the same half

/// All islands of all texts, with features as indexes into the table of features.
struct Examples {
    std::vector<std::uint32_t> features; // of all tokens in a row; first hashes, then indexes
    std::vector<std::size_t> ends;       // of each token's features
    std::vector<State> states;           // of each token
    std::vector<std::size_t> islands;    // ends, in tokens
};

void markNames(const std::vector<NameSpan>& names, const std::vector<Island>& islands,
               std::vector<State>& states)
{
    // A name that leaves its island is cut to it: what is left is still a name.
    std::size_t at = 0;
    for (const NameSpan& name : names) {
        while (at < islands.size() && islands[at].last <= name.first)
            ++at;
        if (at == islands.size())
            return;
        const std::size_t first = std::max(name.first, islands[at].first);
        const std::size_t last = std::min(name.last, islands[at].last);
        if (first >= last)
            continue;
        for (std::size_t i = first; i < last; ++i) {
            const Position position = last - first == 1 ? Position::Unit
                                      : i == first      ? Position::Begin
                                      : i + 1 == last   ? Position::Last
                                                        : Position::Inside;
            states[i] = stateOf(name.label, position);
        }
    }
}

void gather(const AnnotatedText& text, const PackedTable& lists, Examples& examples)
{
    const std::vector<TokenFacts> facts = readFacts(text.analysis, text.folded, lists);
    const std::vector<Island> islands = findIslands(text.analysis, facts);
    const FeatureReader reader(text.analysis, text.folded, facts, islands);
    std::vector<State> states(facts.size(), kOutside);
    markNames(text.names, islands, states);
    for (const Island& island : islands) {
        for (std::size_t i = island.first; i < island.last; ++i) {
            reader.read(i, examples.features);
            examples.ends.push_back(examples.features.size());
            examples.states.push_back(states[i]);
        }
        examples.islands.push_back(examples.states.size());
    }
}

/// The learner: weights for pairs of feature and state that the examples show, nothing else.
class Learner {
public:
    Learner(Examples& examples, const TrainingOptions& options)
        : m_examples(examples)
        , m_options(options)
        , m_chain(m_weights.transitions)
    {
        number();
        findPairs();
    }

    bool learn(const Progress& progress, const Cancellation& cancellation)
    {
        std::vector<std::uint32_t> all(m_examples.islands.size());
        for (std::uint32_t i = 0; i < all.size(); ++i)
            all[i] = i;
        if (m_options.doubt > 0) {
            std::array<std::vector<std::uint32_t>, 2> halves;
            for (const std::uint32_t island : all)
                halves[island / kBlock % 2].push_back(island);
            std::vector<std::uint32_t> kept;
            for (const std::size_t half : {0U, 1U}) {
                if (!learn(halves[half], progress, cancellation))
                    return false;
                for (const std::uint32_t island : halves[1 - half]) {
                    if (probabilityOfGold(island) >= m_options.doubt)
                        kept.push_back(island);
                }
                forget();
            }
            std::sort(kept.begin(), kept.end());
            all = std::move(kept);
        }
        return m_options.runs > 1 ? learnMean(all, progress, cancellation)
                                  : learn(std::move(all), progress, cancellation);
    }

    Weights take(const WordLists& lists)
    {
        // All features speak at once when names are marked.
        const auto share = static_cast<float>(1 - m_options.dropout);
        for (Weights::Entry& entry : m_weights.entries)
            entry.weight *= share;
        m_weights.lists = lists;
        return std::move(m_weights);
    }

private:
    bool learn(std::vector<std::uint32_t> order, const Progress& progress, const Cancellation& cancellation)
    {
        Random random(m_options.seed + 1000 * static_cast<std::uint64_t>(m_run));
        m_passOver = static_cast<std::uint64_t>(m_options.dropout * 1024);
        for (int epoch = 0; epoch < m_options.epochs; ++epoch) {
            for (std::size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[random.below(i)]);
            for (std::size_t i = 0; i < order.size(); ++i) {
                learnIsland(order[i]);
                if (i % 4096 == 0) {
                    if (cancellation.requested())
                        return false;
                    if (progress)
                        progress(std::min(m_seen, passes()), passes(), QStringLiteral("training"));
                    m_seen += 4096;
                }
            }
        }
        m_passOver = 0; // whoever asks for probabilities now wants all features
        return true;
    }

    /// Examples looked at in all: one pass more where the two halves doubt each other.
    [[nodiscard]] qint64 passes() const
    {
        const int runs = std::max(m_options.runs, 1) + (m_options.doubt > 0 ? 1 : 0);
        return static_cast<qint64>(runs) * m_options.epochs * static_cast<qint64>(m_examples.islands.size());
    }

    /// The mean of the weights of several runs: what one order of examples and one choice of features leave
    /// by chance goes.
    bool learnMean(const std::vector<std::uint32_t>& order, const Progress& progress,
                   const Cancellation& cancellation)
    {
        std::vector<double> sums(m_weights.entries.size(), 0);
        std::array<std::array<double, kStateCount>, kStateCount> transitions{};
        for (m_run = 0; m_run < m_options.runs; ++m_run) {
            if (m_run > 0)
                forget();
            if (!learn(order, progress, cancellation))
                return false;
            for (std::size_t e = 0; e < sums.size(); ++e)
                sums[e] += static_cast<double>(m_weights.entries[e].weight);
            for (const Chain::Pair& pair : Chain::pairs())
                transitions[pair.from][pair.to] +=
                    static_cast<double>(m_weights.transitions[pair.from][pair.to]);
        }
        for (std::size_t e = 0; e < sums.size(); ++e)
            m_weights.entries[e].weight = static_cast<float>(sums[e] / m_options.runs);
        for (const Chain::Pair& pair : Chain::pairs())
            m_weights.transitions[pair.from][pair.to] =
                static_cast<float>(transitions[pair.from][pair.to] / m_options.runs);
        return true;
    }

    void forget()
    {
        for (Weights::Entry& entry : m_weights.entries)
            entry.weight = 0;
        std::fill(m_squares.begin(), m_squares.end(), 0.0F);
        m_weights.transitions = {};
        m_transitionSquares = {};
        m_chain.renew();
    }

    /// Of the labels that the data set gives, by a model that has not seen them.
    double probabilityOfGold(std::uint32_t island)
    {
        const std::size_t first = score(island);
        double value = 1;
        const State* gold = m_examples.states.data() + first;
        for (std::size_t t = 0; t + 1 < m_scores.size(); ++t) {
            const double both = m_chain.probability(t, gold[t], gold[t + 1]);
            const double one = m_chain.probability(t, gold[t]);
            value *= one > 0 ? both / one : 0;
        }
        return value * m_chain.probability(0, gold[0]);
    }

    /// Hashes become indexes of the features seen often enough, in the order of the hashes.
    void number()
    {
        std::vector<std::uint32_t> sorted = m_examples.features;
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t i = 0; i < sorted.size();) {
            std::size_t j = i;
            while (j < sorted.size() && sorted[j] == sorted[i])
                ++j;
            if (j - i >= m_options.cutoff)
                m_weights.features.push_back({sorted[i], 0, 0});
            i = j;
        }
        std::size_t kept = 0;
        std::size_t at = 0;
        for (std::size_t& end : m_examples.ends) {
            for (; at < end; ++at) {
                const std::uint32_t hash = m_examples.features[at];
                const auto found =
                    std::lower_bound(m_weights.features.begin(), m_weights.features.end(), hash,
                                     [](const Weights::Feature& feature, std::uint32_t value) {
                                         return feature.hash < value;
                                     });
                if (found != m_weights.features.end() && found->hash == hash)
                    m_examples.features[kept++] =
                        static_cast<std::uint32_t>(found - m_weights.features.begin());
            }
            end = kept;
        }
        m_examples.features.resize(kept);
    }

    void findPairs()
    {
        std::vector<std::uint32_t> masks(m_weights.features.size(), 0);
        std::size_t at = 0;
        for (std::size_t t = 0; t < m_examples.states.size(); ++t) {
            for (; at < m_examples.ends[t]; ++at)
                masks[m_examples.features[at]] |= 1U << m_examples.states[t];
        }
        for (std::size_t f = 0; f < masks.size(); ++f) {
            m_weights.features[f].begin = static_cast<std::uint32_t>(m_weights.entries.size());
            for (State s = 0; s < kStateCount; ++s) {
                if ((masks[f] >> s & 1U) != 0)
                    m_weights.entries.push_back({s, 0});
            }
            m_weights.features[f].end = static_cast<std::uint32_t>(m_weights.entries.size());
        }
        m_squares.assign(m_weights.entries.size(), 0);
    }

    [[nodiscard]] std::size_t featuresBegin(std::size_t token) const
    {
        return token == 0 ? 0 : m_examples.ends[token - 1];
    }

    /// Sums over the chain of an island; returns its first token.
    std::size_t score(std::size_t island)
    {
        const std::size_t first = island == 0 ? 0 : m_examples.islands[island - 1];
        const std::size_t size = m_examples.islands[island] - first;
        m_scores.assign(size, Scores{});
        m_looked.clear();
        m_lookedEnds.clear();
        for (std::size_t t = 0; t < size; ++t) {
            for (std::size_t k = featuresBegin(first + t); k < m_examples.ends[first + t]; ++k) {
                if (m_passOver > 0 && m_dropping.below(1024) < m_passOver)
                    continue;
                const Weights::Feature& feature = m_weights.features[m_examples.features[k]];
                m_looked.push_back(m_examples.features[k]);
                for (std::uint32_t e = feature.begin; e < feature.end; ++e)
                    m_scores[t][m_weights.entries[e].state] += m_weights.entries[e].weight;
            }
            m_lookedEnds.push_back(m_looked.size());
        }
        m_chain.sum(m_scores);
        return first;
    }

    void learnIsland(std::size_t island)
    {
        const std::size_t first = score(island);
        const std::size_t size = m_scores.size();
        for (std::size_t t = 0; t < size; ++t)
            learnToken(first + t, t);
        learnTransitions(first, size);
    }

    void learnToken(std::size_t token, std::size_t t)
    {
        std::array<float, kStateCount> error{};
        for (State s = 0; s < kStateCount; ++s)
            error[s] =
                static_cast<float>(m_chain.probability(t, s) - (m_examples.states[token] == s ? 1.0 : 0.0));
        const auto rate = static_cast<float>(m_options.rate);
        const auto decay = static_cast<float>(m_options.decay);
        for (std::size_t k = t == 0 ? 0 : m_lookedEnds[t - 1]; k < m_lookedEnds[t]; ++k) {
            const Weights::Feature& feature = m_weights.features[m_looked[k]];
            for (std::uint32_t e = feature.begin; e < feature.end; ++e) {
                Weights::Entry& entry = m_weights.entries[e];
                const float slope = error[entry.state] + decay * entry.weight;
                m_squares[e] += slope * slope;
                entry.weight -= rate * slope / std::sqrt(m_squares[e] + 1e-4F);
            }
        }
    }

    void step(State from, State to, double error)
    {
        const auto slope = static_cast<float>(error);
        float& square = m_transitionSquares[from][to];
        square += slope * slope;
        m_weights.transitions[from][to] -=
            static_cast<float>(m_options.rate) * slope / std::sqrt(square + 1e-4F);
    }

    void learnTransitions(std::size_t first, std::size_t size)
    {
        const std::vector<State>& gold = m_examples.states;
        std::array<std::array<double, kStateCount>, kStateCount> errors{};
        for (State s = 0; s < kStateCount; ++s) {
            if (opens(s))
                errors[kOutside][s] += m_chain.probability(0, s) - (gold[first] == s ? 1.0 : 0.0);
            if (closes(s))
                errors[s][kOutside] +=
                    m_chain.probability(size - 1, s) - (gold[first + size - 1] == s ? 1.0 : 0.0);
        }
        for (std::size_t t = 0; t + 1 < size; ++t) {
            for (const Chain::Pair& pair : Chain::pairs())
                errors[pair.from][pair.to] += m_chain.probability(t, pair.from, pair.to);
            errors[gold[first + t]][gold[first + t + 1]] -= 1.0;
        }
        for (const Chain::Pair& pair : Chain::pairs())
            step(pair.from, pair.to, errors[pair.from][pair.to]);
        m_chain.renew();
    }

    Examples& m_examples;
    const TrainingOptions& m_options;
    Weights m_weights;
    Chain m_chain;
    std::vector<float> m_squares;
    Transitions m_transitionSquares{};
    std::vector<Scores> m_scores;
    Random m_dropping{m_options.seed + 1};
    int m_run = 0;                         // of those whose mean is taken
    qint64 m_seen = 0;                     // examples, for the progress
    std::uint64_t m_passOver = 0;          // of 1024
    std::vector<std::uint32_t> m_looked;   // features of the island's tokens in a row
    std::vector<std::size_t> m_lookedEnds; // of each token
};

} // namespace

std::optional<Weights> train(const std::vector<AnnotatedText>& texts, const WordLists& lists,
                             const TrainingOptions& options, const Progress& progress,
                             const Cancellation& cancellation)
{
    const QByteArray packed = PackedTable::pack(lists);
    const auto table = PackedTable::open(
        {reinterpret_cast<const uchar*>(packed.constData()), static_cast<std::size_t>(packed.size())});
    Examples examples;
    for (const AnnotatedText& text : texts) {
        if (cancellation.requested())
            return std::nullopt;
        gather(text, *table, examples);
    }
    Learner learner(examples, options);
    if (!learner.learn(progress, cancellation))
        return std::nullopt;
    return learner.take(lists);
}

} // namespace casus::extraction::sequence
