// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/height_index.h"
#include "viewer/text_blocks.h"

#include <QCache>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTextLayout>

namespace casus::ui {

/// A block laid out in lines of one column.
struct LaidBlock {
    QTextLayout layout;
    double pitch = 0;   // from line to line; lines lie at multiples of it below `padding`
    double padding = 0; // above the first line
    double textTop = 0; // from the top of a line's band to the top of its text
    double textHeight = 0;
    bool bidirectional = false;
};

/// One line's part of a range: the box of its text in the column's coordinates.
struct RangeRect {
    QRectF rect;
    double bandTop = 0; // of the line, with the room for tags above its text
    double bandBottom = 0;
    bool first = false; // the range begins here
    bool last = false;
};

/// The text as one column of blocks. Heights are estimates until a block is laid out; only blocks that are
/// asked for are, and only the last few hundred are kept. Positions are UTF-16 units, y is counted from the
/// top of the text.
class TextColumn {
public:
    TextColumn();

    void setText(const QString& text, const QString& title);
    void setStyle(const QFont& font, double width); // forgets all layouts
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double pitch() const { return m_pitch; }
    [[nodiscard]] double height() const { return m_heights.total(); }
    /// Width of about `characters` average letters in this font.
    [[nodiscard]] static double measure(const QFont& font, int characters);

    [[nodiscard]] const std::vector<TextBlock>& blocks() const { return m_blocks; }
    [[nodiscard]] std::size_t blockAtY(double y) const { return m_heights.blockAt(y); }
    [[nodiscard]] std::size_t blockOf(int position) const { return blockAtPosition(m_blocks, position); }
    [[nodiscard]] double top(std::size_t block) const { return m_heights.top(block); }
    [[nodiscard]] double blockHeight(std::size_t block) const { return m_heights.height(block); }
    [[nodiscard]] bool isLaid(std::size_t block) const { return m_laid.contains(static_cast<int>(block)); }
    /// Lays the block out where it is not; corrects its height. Valid until some hundred others were asked
    /// for.
    const LaidBlock& laid(std::size_t block);

    [[nodiscard]] int positionAt(const QPointF& point,
                                 QTextLine::CursorPosition mode = QTextLine::CursorBetweenCharacters);
    [[nodiscard]] QRectF caretRect(int position);
    /// The visible pieces of a range within [firstBlock, lastBlock].
    [[nodiscard]] QList<RangeRect> rangeRects(int begin, int end, std::size_t firstBlock,
                                              std::size_t lastBlock);

    enum class Step { Character, Word };
    [[nodiscard]] int moved(int position, bool forward, Step step);
    /// The visually left or right neighbour: turned round in right-to-left paragraphs.
    [[nodiscard]] int movedSideways(int position, bool right, Step step);
    [[nodiscard]] int movedVertically(int position, double dy, double x);
    [[nodiscard]] int lineStart(int position);
    [[nodiscard]] int lineEnd(int position);
    struct Range {
        int begin = 0;
        int end = 0;
    };
    [[nodiscard]] Range wordAt(int position) const;
    [[nodiscard]] Range paragraphAt(int position) const;

private:
    [[nodiscard]] double estimatedHeight(const TextBlock& block) const;
    [[nodiscard]] double spaceAfter(const TextBlock& block) const;
    void layOut(LaidBlock& laid, const TextBlock& block) const;
    void appendLineRects(QList<RangeRect>& rects, const LaidBlock& laid, const TextBlock& block, double top,
                         int begin, int end) const;

    QString m_text;
    std::vector<TextBlock> m_blocks;
    HeightIndex m_heights;
    QCache<int, LaidBlock> m_laid;
    QFont m_font;
    QFont m_headlineFont;
    double m_width = 600;
    double m_pitch = 20;
    double m_averageAdvance = 8;
};

} // namespace casus::ui
