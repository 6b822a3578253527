// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotations/annotated.h"
#include "exchange/annotations/losses.h"
#include "exchange/annotations/source_text.h"

#include <vector>

namespace casus::exchange::annotations {

/// A text in words and sentences, for formats that tag words. Words are cut where a mark begins or ends, and
/// no sentence ends inside a mark, so that a mark always covers whole words of one sentence.
struct TokenLayout {
    struct Token {
        qsizetype begin = 0; // UTF-16 units of the text
        qsizetype end = 0;
    };
    struct Mark {
        std::size_t first = 0; // tokens first .. last
        std::size_t last = 0;
        const AnnotatedSpan* span = nullptr; // not owned
    };
    std::vector<Token> tokens;             // none holds white space
    std::vector<std::size_t> sentenceEnds; // one past the last token of each sentence, ascending
    std::vector<Mark> marks;               // in the order of the text
};

enum class Overlaps { Keep, Refuse };

/// Lays out the decided marks of a document. What words cannot hold (several parts, white space at the ends,
/// suggestions, with Overlaps::Refuse marks over marks) goes to the report.
[[nodiscard]] TokenLayout layOut(const AnnotatedDocument& document, const OffsetWriter& offsets,
                                 Overlaps overlaps, MarkLosses& report);

/// The tag of each token, "O" where there is none. requires marks that do not overlap
[[nodiscard]] QStringList tagsOf(const TokenLayout& layout, TagScheme scheme);

} // namespace casus::exchange::annotations
