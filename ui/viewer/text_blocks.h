// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace casus::ui {

enum class BlockKind : quint8 { Body, Headline, Quiet, Blank };

/// What is laid out at once: a line of the text (a paragraph to the reader) or, where that is overlong, a
/// piece of it. Positions are UTF-16 units; the line feed belongs to no block.
struct TextBlock {
    int begin = 0;
    int length = 0;
    BlockKind kind = BlockKind::Body;
    bool rightToLeft = false;  // base direction, decided once a paragraph
    bool endsParagraph = true; // false: the next block goes on with the same line

    [[nodiscard]] int end() const { return begin + length; }
};

/// Longest block; a line beyond it is split at a space, else at a grapheme boundary.
inline constexpr int kLongestBlock = 3000;

/// Never empty: an empty text is one blank block. `title` is the document's title: lines that the text room
/// does not know as a headline but that are the title are one too.
[[nodiscard]] std::vector<TextBlock> splitBlocks(const QString& text, const QString& title);

/// The block that holds a position (its end counts too, where the next one begins later).
[[nodiscard]] std::size_t blockAtPosition(const std::vector<TextBlock>& blocks, int position);

} // namespace casus::ui
