// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "extraction/sequence_data.h"
#include "extraction/sequence_model.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace casus::extraction::sequence {

struct TrainingOptions {
    int epochs = 6;
    int runs = 1;             // in other orders of the examples; the mean of their weights is taken
    double rate = 0.04;       // of AdaGrad
    double decay = 1e-3;      // pull towards 0, on the weights of each token looked at
    std::uint32_t cutoff = 3; // features seen less often are left out
    /// Share of the features that each look at a token passes over, so that none is leant on alone.
    double dropout = 0.3;
    /// Stretches whose labels a model trained on the other half holds less likely than this are taken for
    /// mistakes of the data set and left out; 0: none.
    double doubt = 0;
    std::uint64_t seed = 1; // order of the examples
};

/// Learns a conditional random field with AdaGrad. The result depends on texts, lists and options alone: one
/// thread, no order of hashes, no library's exponential. Nothing where it was cancelled.
[[nodiscard]] std::optional<Weights> train(const std::vector<AnnotatedText>& texts, const WordLists& lists,
                                           const TrainingOptions& options, const Progress& progress = {},
                                           const Cancellation& cancellation = {});

} // namespace casus::extraction::sequence
