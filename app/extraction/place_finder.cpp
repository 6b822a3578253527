// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/place_finder.h"

namespace casus::extraction {

PlaceFinder::PlaceFinder(const knowledge::Knowledge&) {}

std::vector<Candidate> PlaceFinder::find(const FinderInput&, const std::vector<Candidate>&) const
{
    return {};
}

} // namespace casus::extraction
