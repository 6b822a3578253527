// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/casualty_finder.h"

namespace casus::extraction {

struct CasualtyFinder::Words {};

CasualtyFinder::CasualtyFinder(const knowledge::Knowledge&)
    : m_words(std::make_unique<Words>())
{}
CasualtyFinder::~CasualtyFinder() = default;

std::vector<Candidate> CasualtyFinder::find(const FinderInput&) const
{
    return {};
}

} // namespace casus::extraction
