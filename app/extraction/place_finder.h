// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/finder_input.h"
#include "extraction/name_tokens.h"
#include "extraction/place_country.h"

#include <vector>

namespace casus::extraction {

/// PLACE mentions with coordinates. `earlier` are the actors found, which places must not cut.
/// Immutable after construction; any thread.
class PlaceFinder {
public:
    explicit PlaceFinder(const knowledge::Knowledge& knowledge);

    [[nodiscard]] std::vector<Candidate> find(const FinderInput& input,
                                              const std::vector<Candidate>& earlier) const;

private:
    class Reader;

    const knowledge::Knowledge& m_knowledge;
    NameWords m_words;
    CountryReader m_countries;
};

} // namespace casus::extraction
