// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/actor_finder.h"

namespace casus::extraction {

ActorFinder::ActorFinder(const knowledge::Knowledge&) {}

std::vector<Candidate> ActorFinder::find(const FinderInput&) const
{
    return {};
}

} // namespace casus::extraction
