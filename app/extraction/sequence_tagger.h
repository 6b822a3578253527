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

/// Marks names in a text by the best sequence of states. Immutable; any thread; linear in the text.
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
