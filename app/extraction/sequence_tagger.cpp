// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_tagger.h"

#include "extraction/sequence_features.h"

namespace casus::extraction::sequence {

Tagger::Tagger(std::shared_ptr<const Model> model)
    : m_model(std::move(model))
{}

std::vector<TaggedName> Tagger::tag(const text::Analysis& analysis, const std::vector<QString>& folded) const
{
    const std::vector<TokenFacts> facts = readFacts(analysis, folded, m_model->lists());
    const std::vector<Island> islands = findIslands(analysis, facts);
    const FeatureReader reader(analysis, folded, facts, islands);
    Chain chain(m_model->transitions());
    std::vector<TaggedName> names;
    std::vector<std::uint32_t> features;
    std::vector<Scores> scores;
    std::vector<State> states;
    for (const Island& island : islands) {
        scores.assign(island.last - island.first, Scores{});
        for (std::size_t i = island.first; i < island.last; ++i) {
            features.clear();
            reader.read(i, features);
            m_model->addScores(features, scores[i - island.first]);
        }
        chain.best(scores, states);
        bool summed = false;
        for (std::size_t t = 0; t < states.size();) {
            if (states[t] == kOutside) {
                ++t;
                continue;
            }
            std::size_t end = t + 1;
            while (!closes(states[end - 1]))
                ++end;
            if (!summed)
                chain.sum(scores);
            summed = true;
            const Label label = labelOf(states[t]);
            names.push_back(
                {{island.first + t, island.first + end, label}, chain.probability(t, end, label)});
            t = end;
        }
    }
    return names;
}

} // namespace casus::extraction::sequence
