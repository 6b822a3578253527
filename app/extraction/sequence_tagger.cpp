// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_tagger.h"

#include "extraction/sequence_features.h"

#include <algorithm>
#include <optional>

namespace casus::extraction::sequence {

namespace {

constexpr std::size_t kLongest = 12; // tokens of a name

} // namespace

std::vector<TaggedName> worthwhileNames(const Chain& chain, std::size_t size)
{
    struct Best {
        double value = 0;
        std::size_t first = 0; // of the name that ends here; `label` is nothing where none does
        std::optional<Label> label;
        double probability = 0;
    };
    std::vector<Best> best(size + 1);
    for (std::size_t last = 1; last <= size; ++last) {
        best[last] = {best[last - 1].value, last - 1, std::nullopt, 0};
        for (std::size_t l = 0; l < kLabelCount; ++l) {
            const auto label = static_cast<Label>(l);
            if (chain.probability(last - 1, stateOf(label, Position::Last)) <= kWorth &&
                chain.probability(last - 1, stateOf(label, Position::Unit)) <= kWorth)
                continue;
            for (std::size_t first = last - std::min(last, kLongest); first < last; ++first) {
                const double probability = chain.probability(first, last, label);
                const double value = best[first].value + probability - kWorth;
                if (probability > kWorth && value > best[last].value)
                    best[last] = {value, first, label, probability};
            }
        }
    }
    std::vector<TaggedName> names;
    for (std::size_t last = size; last > 0; last = best[last].first) {
        if (const Best& name = best[last]; name.label)
            names.push_back({{name.first, last, *name.label}, name.probability});
    }
    std::reverse(names.begin(), names.end());
    return names;
}

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
    for (const Island& island : islands) {
        scores.assign(island.last - island.first, Scores{});
        for (std::size_t i = island.first; i < island.last; ++i) {
            features.clear();
            reader.read(i, features);
            m_model->addScores(features, scores[i - island.first]);
        }
        chain.sum(scores);
        for (TaggedName name : worthwhileNames(chain, scores.size())) {
            name.span.first += island.first;
            name.span.last += island.first;
            names.push_back(name);
        }
    }
    return names;
}

} // namespace casus::extraction::sequence
