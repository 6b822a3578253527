// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sequence_labels.h"
#include "extraction/sequence_tagger.h"

#include <array>
#include <vector>

namespace casus::extraction::sequence {

/// Right, marked and wanted names of one label; a name is right where span and label agree exactly.
struct Tally {
    int right = 0;
    int marked = 0;
    int wanted = 0;

    [[nodiscard]] double precision() const { return marked > 0 ? 100.0 * right / marked : 0; }
    [[nodiscard]] double recall() const { return wanted > 0 ? 100.0 * right / wanted : 0; }
    [[nodiscard]] double f1() const { return marked + wanted > 0 ? 200.0 * right / (marked + wanted) : 0; }
    Tally& operator+=(const Tally& other);
};

/// Names with a score between two bounds, and how many of them are right.
struct Bin {
    int marked = 0;
    int right = 0;
    double scores = 0; // their sum
};

struct Evaluation {
    std::array<Tally, kLabelCount> labels;
    std::array<Bin, 10> bins; // of the labels that are told to users: 0.0-0.1 ... 0.9-1.0

    void add(const std::vector<NameSpan>& wanted, const std::vector<TaggedName>& marked);
    /// PERSON, ORG and PLACE together.
    [[nodiscard]] Tally names() const;
};

} // namespace casus::extraction::sequence
