// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/casualty_words.h"

#include <optional>

namespace casus::extraction {

/// A counted noun phrase that may name victims: "14 Malian troops", "three others", "bodies of 20 jihadists",
/// "five of whom", or a bare number. Whether it does is for casualty_binding to say.
struct CountedPhrase {
    std::size_t firstToken = 0;
    std::size_t lastToken = 0;    // one past the last
    std::size_t contextToken = 0; // where the hedge begins: what stands before it decides
    std::size_t resumeToken = 0;  // where reading goes on; behind "of them" that the span leaves out
    Quantity count;
    std::optional<model::VictimGroup> victims; // of the noun; empty for others, more and bare numbers
    std::optional<model::Outcome> own;         // said by the noun itself: dead, wounded, bodies, hostages
    bool bare = false;                         // a number without a noun
    bool unknown = false;                      // a plural noun that no lexicon has
    bool subset = false;                       // "of them", "of the wounded": part of another count
    bool article = false;
};

/// The counted phrase that begins at `at` (a count, or a possessive before one).
[[nodiscard]] std::optional<CountedPhrase> readCountedPhrase(const FinderInput& input,
                                                             const CasualtyWords& words, std::size_t begin,
                                                             std::size_t at, std::size_t end);

} // namespace casus::extraction
