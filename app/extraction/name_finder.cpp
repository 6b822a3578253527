// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/name_finder.h"

namespace casus::extraction {

NameFinder::NameFinder(const knowledge::Knowledge&) {}

std::vector<Candidate> NameFinder::find(const FinderInput&, const std::vector<Candidate>&) const
{
    return {};
}

} // namespace casus::extraction
