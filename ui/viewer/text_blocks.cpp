// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/text_blocks.h"

#include "text/line_kinds.h"
#include "text/lines.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace casus::ui {

namespace {

// Line kinds are a help to the eye; a text beyond this length is shown at once without them.
constexpr qsizetype kLongestClassified = 4'000'000;

BlockKind kindOf(text::LineKind kind)
{
    switch (kind) {
    case text::LineKind::Headline: return BlockKind::Headline;
    case text::LineKind::Boilerplate: return BlockKind::Quiet;
    case text::LineKind::Blank: return BlockKind::Blank;
    default: return BlockKind::Body;
    }
}

/// Where a piece of `line` that may take up to `limit` units ends.
int breakPlace(QStringView line, int limit)
{
    const qsizetype space = line.lastIndexOf(u' ', limit - 1);
    if (space > limit / 2)
        return static_cast<int>(space) + 1;
    // Far enough before the limit that a cluster which crosses it is seen whole.
    const qsizetype from = limit - 200;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line.mid(from, 400).toString());
    finder.setPosition(limit - from);
    const qsizetype place = finder.isAtBoundary() ? limit - from : finder.toPreviousBoundary();
    return place > 0 ? static_cast<int>(from + place) : limit;
}

void appendLine(std::vector<TextBlock>& blocks, QStringView text, int begin, int end, BlockKind kind)
{
    QStringView line = text.mid(begin, end - begin);
    const bool rightToLeft = line.isRightToLeft();
    while (line.size() > kLongestBlock) {
        const int length = breakPlace(line, kLongestBlock);
        blocks.push_back({begin, length, kind, rightToLeft, false});
        begin += length;
        line = line.mid(length);
    }
    blocks.push_back({begin, static_cast<int>(line.size()), kind, rightToLeft, true});
}

} // namespace

std::vector<TextBlock> splitBlocks(const QString& text, const QString& title)
{
    std::vector<TextBlock> blocks;
    if (text.size() <= kLongestClassified) {
        std::vector<text::Line> lines = text::splitLines(text);
        text::classifyLines(text, lines);
        for (const text::Line& line : lines)
            appendLine(blocks, text, static_cast<int>(line.begin), static_cast<int>(line.end),
                       kindOf(line.kind));
    } else {
        int begin = 0;
        while (begin <= text.size()) {
            qsizetype end = text.indexOf(u'\n', begin);
            if (end < 0)
                end = text.size();
            appendLine(blocks, text, begin, static_cast<int>(end),
                       end == begin ? BlockKind::Blank : BlockKind::Body);
            begin = static_cast<int>(end) + 1;
        }
    }
    // A line feed at the very end opens no further line to the text room; the caret may stand there all the
    // same.
    if (blocks.empty() || (text.endsWith(u'\n') && blocks.back().end() < text.size()))
        blocks.push_back({static_cast<int>(text.size()), 0, BlockKind::Blank, false, true});
    for (std::size_t i = 0; i < std::min<std::size_t>(blocks.size(), 12); ++i) {
        TextBlock& block = blocks[i];
        if (!title.isEmpty() && block.kind == BlockKind::Body &&
            QStringView(text).mid(block.begin, block.length).trimmed() == title)
            block.kind = BlockKind::Headline;
    }
    return blocks;
}

std::size_t blockAtPosition(const std::vector<TextBlock>& blocks, int position)
{
    const auto after =
        std::upper_bound(blocks.begin(), blocks.end(), position,
                         [](int value, const TextBlock& block) { return value < block.begin; });
    return after == blocks.begin() ? 0 : static_cast<std::size_t>(after - blocks.begin()) - 1;
}

} // namespace casus::ui
