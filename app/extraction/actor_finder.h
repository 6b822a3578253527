// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/finder_input.h"

#include <vector>

namespace casus::extraction {

/// ACTOR mentions: registered parties, state forces, groups by pattern. Immutable after construction; any thread.
class ActorFinder {
public:
    explicit ActorFinder(const knowledge::Knowledge& knowledge);

    [[nodiscard]] std::vector<Candidate> find(const FinderInput& input) const;
};

} // namespace casus::extraction
