// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/finder_input.h"
#include "extraction/sequence_tagger.h"

#include <memory>
#include <vector>

namespace casus::extraction {

/// PERSON, ORG and PLACE by the trained model: open names that no list and no pattern knows. The model has
/// learnt English; texts in other languages are passed over. Immutable after construction; any thread.
class ModelNames {
public:
    explicit ModelNames(std::shared_ptr<const sequence::Model> model);

    /// The score is the model's own probability. `earlier` are the candidates of the other finders: a
    /// surname gets the full name, a place the country that the text is about. Without knowledge, places
    /// have no more than their name.
    [[nodiscard]] std::vector<Candidate> find(const FinderInput& input, const std::vector<Candidate>& earlier,
                                              bool withKnowledge) const;

private:
    sequence::Tagger m_tagger;
};

} // namespace casus::extraction
