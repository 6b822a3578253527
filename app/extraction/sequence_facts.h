// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sequence_table.h"
#include "text/analysis.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace casus::extraction::sequence {

/// The look of a token. Written into features.
enum class Shape : std::uint8_t {
    Lower,
    Capital,     // Mali
    AllCapitals, // JNIM
    Initial,     // J.
    Mixed,       // McCain, iPhone
    Digits,      // 1,000
    WithDigits,  // M23
    Stops,       // U.S.
    Hyphen,
    Comma,
    Stop, // . ! ?
    Quote,
    Open,
    Close,
    Possessive, // 's
    Punctuation,
    Other,
    Shouted, // any word of a line in capitals
    None,    // beyond the sentence
};

enum class PhrasePart : std::uint8_t { None, Unit, Begin, Inside, Last };

/// What the features ask of one token.
struct TokenFacts {
    std::uint32_t word = 0; // hash of the folded word; 0: hyphens and the like, passed over by windows
    std::uint32_t sentence = 0;
    std::uint16_t lists = 0;  // of the word by itself
    std::uint16_t phrase = 0; // of the listed phrase it is part of
    PhrasePart part = PhrasePart::None;
    Shape shape = Shape::None;
    bool sentenceStart = false;
    bool titleCase = false; // in a line whose words nearly all begin with a capital
    bool spaceBefore = false;
    bool mayName = false; // looks like (part of) a name by itself
    bool links = false;   // may stand inside a name: "of", "al", a hyphen, a number
};

/// One value a token, in one pass over the text and one over its sentences.
[[nodiscard]] std::vector<TokenFacts> readFacts(const text::Analysis& analysis,
                                                const std::vector<QString>& folded, const PackedTable& lists);

/// A stretch of one sentence in which names may stand; outside, all tokens are certainly no names. Names do
/// not cross islands.
struct Island {
    std::size_t first = 0;
    std::size_t last = 0;
};
[[nodiscard]] std::vector<Island> findIslands(const text::Analysis& analysis,
                                              const std::vector<TokenFacts>& facts);

} // namespace casus::extraction::sequence
