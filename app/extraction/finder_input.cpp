// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/finder_input.h"

namespace casus::extraction {

std::vector<bool> readableTokens(const text::Analysis& analysis)
{
    std::vector<bool> readable(analysis.tokens.size(), false);
    std::size_t token = 0;
    for (const text::Line& line : analysis.lines) {
        const bool open = line.kind != text::LineKind::Boilerplate && line.kind != text::LineKind::Blank;
        while (token < analysis.tokens.size() && analysis.tokens[token].begin < line.end) {
            readable[token] = open && analysis.tokens[token].begin >= line.begin;
            ++token;
        }
    }
    return readable;
}

} // namespace casus::extraction
