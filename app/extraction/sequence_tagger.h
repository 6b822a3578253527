// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sequence_labels.h"
#include "extraction/sequence_model.h"
#include "text/analysis.h"

#include <memory>
#include <vector>

namespace casus::extraction::sequence {

struct TaggedName {
    NameSpan span;
    double probability = 0; // that exactly this stretch is a name of this label, by the model
};

/// Probability from which marking a name gains more F1 than it risks.
inline constexpr double kWorth = 0.35;

/// The names of an island of `size` tokens, counted from its first, that together promise most: each gives
/// its probability and costs kWorth. Unlike the most likely sequence of states they hold names whose label or
/// end is in doubt. requires that the chain was summed over the island
[[nodiscard]] std::vector<TaggedName> worthwhileNames(const Chain& chain, std::size_t size);

/// Marks the names in a text that promise the most F1 by their probabilities. Immutable; any thread; linear
/// in the text.
class Tagger {
public:
    explicit Tagger(std::shared_ptr<const Model> model);

    /// Names in order of their place, all labels, free of overlaps. `folded` is text::foldTokens.
    [[nodiscard]] std::vector<TaggedName> tag(const text::Analysis& analysis,
                                              const std::vector<QString>& folded) const;

private:
    std::shared_ptr<const Model> m_model;
};

} // namespace casus::extraction::sequence
