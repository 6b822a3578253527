// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/text_column.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace casus::ui {

namespace {

// In shares of the font's height. The room between lines holds the tags of marks.
constexpr double kLinePitch = 1.58;
constexpr double kRoomAboveText = 0.47;
constexpr double kSpaceAfterBody = 0.42;
constexpr double kSpaceAfterHeadline = 0.6;
constexpr double kBlankHeight = 0.45;
constexpr double kHeadlineScale = 1.3;
constexpr int kKeptBlocks = 600;

bool hasRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x0590 &&
               (c.direction() == QChar::DirR || c.direction() == QChar::DirAL ||
                (c.unicode() >= 0x202A && c.unicode() <= 0x202E) ||
                (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) || c.isHighSurrogate());
    });
}

struct VisualRun {
    double left = 0;
    double right = 0;
    bool first = false; // holds the begin of the range
    bool last = false;
};

/// Where a range of a line with mixed directions stands: boxes of its glyphs, those that touch made one.
QList<VisualRun> visualRuns(const QTextLine& line, int begin, int end)
{
    QList<VisualRun> boxes;
    const QList<QGlyphRun> glyphs = line.glyphRuns(begin, end - begin);
    for (const QGlyphRun& glyph : glyphs) {
        const QRectF box = glyph.boundingRect();
        if (box.width() > 0)
            boxes.append({box.left(), box.right(), false, false});
    }
    std::sort(boxes.begin(), boxes.end(),
              [](const VisualRun& a, const VisualRun& b) { return a.left < b.left; });
    QList<VisualRun> runs;
    for (const VisualRun& box : boxes) {
        if (!runs.isEmpty() && box.left - runs.last().right < 1)
            runs.last().right = std::max(runs.last().right, box.right);
        else
            runs.append(box);
    }
    const auto nearest = [&runs](double x) {
        return std::min_element(runs.begin(), runs.end(), [x](const VisualRun& a, const VisualRun& b) {
            const auto away = [x](const VisualRun& run) {
                return std::max({0.0, run.left - x, x - run.right});
            };
            return away(a) < away(b);
        });
    };
    if (!runs.isEmpty()) {
        int at = begin;
        nearest(line.cursorToX(&at, QTextLine::Leading))->first = true;
        at = end - 1;
        nearest(line.cursorToX(&at, QTextLine::Trailing))->last = true;
    }
    return runs;
}

} // namespace

TextColumn::TextColumn()
    : m_laid(kKeptBlocks)
{
    setText({}, {});
}

double TextColumn::measure(const QFont& font, int characters)
{
    const QString sample = QStringLiteral("the quick brown fox jumps over a lazy dog, then rests");
    return QFontMetricsF(font).horizontalAdvance(sample) / static_cast<double>(sample.size()) * characters;
}

void TextColumn::setText(const QString& text, const QString& title)
{
    m_text = text;
    m_blocks = splitBlocks(text, title);
    setStyle(m_font, m_width);
}

void TextColumn::setStyle(const QFont& font, double width)
{
    m_font = font;
    m_width = std::max(width, 40.0);
    m_headlineFont = font;
    m_headlineFont.setPointSizeF(font.pointSizeF() * kHeadlineScale);
    m_headlineFont.setWeight(QFont::DemiBold);
    m_pitch = std::round(QFontMetricsF(font).height() * kLinePitch);
    m_averageAdvance = measure(font, 1);
    m_laid.clear();
    std::vector<double> heights;
    heights.reserve(m_blocks.size());
    for (const TextBlock& block : m_blocks)
        heights.push_back(estimatedHeight(block));
    m_heights.assign(heights);
}

double TextColumn::spaceAfter(const TextBlock& block) const
{
    if (!block.endsParagraph || block.kind == BlockKind::Blank)
        return 0;
    return m_pitch * (block.kind == BlockKind::Headline ? kSpaceAfterHeadline : kSpaceAfterBody) / kLinePitch;
}

double TextColumn::estimatedHeight(const TextBlock& block) const
{
    if (block.kind == BlockKind::Blank)
        return m_pitch * kBlankHeight;
    const double scale = block.kind == BlockKind::Headline ? kHeadlineScale : 1.0;
    const double lines = std::max(1.0, std::ceil(block.length * m_averageAdvance * scale / m_width));
    return lines * m_pitch * scale + spaceAfter(block);
}

const LaidBlock& TextColumn::laid(std::size_t block)
{
    if (LaidBlock* known = m_laid.object(static_cast<int>(block)))
        return *known;
    auto* made = new LaidBlock;
    const TextBlock& source = m_blocks[block];
    layOut(*made, source);
    if (source.kind != BlockKind::Blank)
        m_heights.set(block, made->padding + made->layout.lineCount() * made->pitch + spaceAfter(source));
    m_laid.insert(static_cast<int>(block), made); // the cache owns it
    return *made;
}

void TextColumn::layOut(LaidBlock& laid, const TextBlock& block) const
{
    const bool headline = block.kind == BlockKind::Headline;
    const QFont& font = headline ? m_headlineFont : m_font;
    QString content = m_text.mid(block.begin, block.length);
    content.replace(u'\n', u' '); // a line that was wrapped by hand flows again; lengths stay
    laid.bidirectional = block.rightToLeft || hasRightToLeft(content);
    laid.textHeight = QFontMetricsF(font).height();
    laid.pitch = headline ? std::round(laid.textHeight * 1.45) : m_pitch;
    laid.textTop = headline ? laid.textHeight * 0.32 : laid.textHeight * kRoomAboveText;
    if (block.kind == BlockKind::Blank)
        laid.pitch = m_pitch * kBlankHeight;

    laid.layout.setFont(font);
    laid.layout.setText(content);
    QTextOption option(block.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(block.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    laid.layout.setTextOption(option);
    laid.layout.setCacheEnabled(true);
    laid.layout.beginLayout();
    double y = laid.padding;
    while (true) {
        QTextLine line = laid.layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_width);
        line.setPosition(QPointF(0, y + laid.textTop));
        y += laid.pitch;
    }
    laid.layout.endLayout();
}

int TextColumn::positionAt(const QPointF& point, QTextLine::CursorPosition mode)
{
    const std::size_t index = blockAtY(point.y());
    const TextBlock& block = m_blocks[index];
    const LaidBlock& here = laid(index);
    if (here.layout.lineCount() == 0)
        return block.begin;
    const double y = point.y() - top(index) - here.padding;
    const int number = std::clamp(static_cast<int>(y / here.pitch), 0, here.layout.lineCount() - 1);
    const QTextLine line = here.layout.lineAt(number);
    // Beyond the border of a right-to-left line Qt answers with the line before.
    int offset = std::max(line.xToCursor(point.x(), mode), line.textStart());
    // The end of a wrapped line is the begin of the next: stay on the line that was pointed at.
    if (number + 1 < here.layout.lineCount() && offset >= line.textStart() + line.textLength())
        offset = here.layout.previousCursorPosition(line.textStart() + line.textLength());
    return block.begin + offset;
}

QRectF TextColumn::caretRect(int position)
{
    const std::size_t index = blockOf(position);
    const TextBlock& block = m_blocks[index];
    const LaidBlock& here = laid(index);
    const int offset = std::clamp(position - block.begin, 0, block.length);
    const QTextLine line = here.layout.lineForTextPosition(offset);
    if (!line.isValid())
        return {0, top(index), 1, here.pitch};
    return {line.cursorToX(offset), top(index) + line.y(), 1, here.textHeight};
}

QList<RangeRect> TextColumn::rangeRects(int begin, int end, std::size_t firstBlock, std::size_t lastBlock)
{
    QList<RangeRect> rects;
    if (begin >= end)
        return rects;
    const std::size_t first = std::max(firstBlock, blockOf(begin));
    const std::size_t last = std::min(lastBlock, blockOf(end - 1));
    for (std::size_t index = first; index <= last && index < m_blocks.size(); ++index) {
        const LaidBlock& here = laid(index);
        appendLineRects(rects, here, m_blocks[index], top(index), begin, end);
    }
    return rects;
}

void TextColumn::appendLineRects(QList<RangeRect>& rects, const LaidBlock& laid, const TextBlock& block,
                                 double top, int begin, int end) const
{
    const int from = std::max(begin - block.begin, 0);
    const int to = std::min(end - block.begin, block.length);
    if (from >= to)
        return;
    for (int number = laid.layout.lineForTextPosition(from).lineNumber(); number < laid.layout.lineCount();
         ++number) {
        const QTextLine line = laid.layout.lineAt(number);
        const int lineBegin = std::max(from, line.textStart());
        const int lineEnd = std::min(to, line.textStart() + line.textLength());
        if (line.textStart() >= to)
            break;
        const double bandTop = top + laid.padding + number * laid.pitch;
        const double y = top + line.y();
        const auto append = [&](double left, double right, bool first, bool last) {
            rects.append({QRectF(std::min(left, right), y, std::abs(right - left), laid.textHeight), bandTop,
                          bandTop + laid.pitch, first, last});
        };
        const bool first = lineBegin == begin - block.begin;
        const bool last = lineEnd == end - block.begin;
        if (!laid.bidirectional) {
            const double right = line.cursorToX(lineEnd);
            append(line.cursorToX(lineBegin), std::min(right, line.x() + line.naturalTextWidth() + 1), first,
                   last);
            continue;
        }
        const QList<VisualRun> runs = visualRuns(line, lineBegin, lineEnd);
        for (const VisualRun& run : runs)
            append(run.left, run.right, first && run.first, last && run.last);
    }
}

int TextColumn::moved(int position, bool forward, Step step)
{
    const std::size_t index = blockOf(position);
    const TextBlock& block = m_blocks[index];
    const auto mode = step == Step::Word ? QTextLayout::SkipWords : QTextLayout::SkipCharacters;
    const int offset = position - block.begin;
    if (forward) {
        if (offset >= block.length)
            return index + 1 < m_blocks.size() ? m_blocks[index + 1].begin : block.end();
        const int next = block.begin + laid(index).layout.nextCursorPosition(offset, mode);
        return std::min(next, block.end());
    }
    if (offset <= 0) {
        if (index == 0)
            return block.begin;
        const TextBlock& previous = m_blocks[index - 1];
        if (previous.endsParagraph)
            return previous.end();
        return previous.begin + laid(index - 1).layout.previousCursorPosition(previous.length, mode);
    }
    return block.begin + laid(index).layout.previousCursorPosition(std::min(offset, block.length), mode);
}

int TextColumn::movedSideways(int position, bool right, Step step)
{
    const std::size_t index = blockOf(position);
    const TextBlock& block = m_blocks[index];
    const bool forward = right != block.rightToLeft;
    if (step == Step::Word)
        return moved(position, forward, step);
    const LaidBlock& here = laid(index);
    if (here.bidirectional) {
        const int offset = position - block.begin;
        const int next =
            right ? here.layout.rightCursorPosition(offset) : here.layout.leftCursorPosition(offset);
        if (next != offset)
            return block.begin + next;
    }
    return moved(position, forward, step);
}

int TextColumn::movedVertically(int position, double dy, double x)
{
    const QRectF from = caretRect(position);
    // Steps of a fraction of the pitch get over blank lines of any height.
    const double target = std::clamp(from.center().y() + dy, 0.0, std::max(0.0, height() - 1));
    const int found = positionAt({x, target});
    if (blockOf(found) != blockOf(position) || std::abs(caretRect(found).y() - from.y()) > 1)
        return found;
    const std::size_t index = blockOf(position);
    if (dy > 0)
        return index + 1 < m_blocks.size() ? positionAt({x, top(index + 1) + 1}) : lineEnd(position);
    return index > 0 ? positionAt({x, top(index) - 1}) : lineStart(position);
}

int TextColumn::lineStart(int position)
{
    const std::size_t index = blockOf(position);
    const QTextLine line = laid(index).layout.lineForTextPosition(position - m_blocks[index].begin);
    return m_blocks[index].begin + (line.isValid() ? line.textStart() : 0);
}

int TextColumn::lineEnd(int position)
{
    const std::size_t index = blockOf(position);
    const LaidBlock& here = laid(index);
    const QTextLine line = here.layout.lineForTextPosition(position - m_blocks[index].begin);
    if (!line.isValid())
        return m_blocks[index].begin;
    const int end = line.textStart() + line.textLength();
    const bool lastLine = line.lineNumber() + 1 == here.layout.lineCount();
    return m_blocks[index].begin + (lastLine ? end : here.layout.previousCursorPosition(end));
}

TextColumn::Range TextColumn::wordAt(int position) const
{
    const TextBlock& block = m_blocks[blockOf(position)];
    const QString content = m_text.mid(block.begin, block.length);
    const int offset = std::clamp(position - block.begin, 0, block.length);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, content);
    finder.setPosition(offset);
    qsizetype begin = finder.isAtBoundary() ? offset : finder.toPreviousBoundary();
    finder.setPosition(begin);
    qsizetype end = finder.toNextBoundary();
    if (end < 0) { // behind the last character: the word before
        end = begin;
        finder.setPosition(end);
        begin = finder.toPreviousBoundary();
    }
    if (begin < 0)
        return {position, position};
    return {block.begin + static_cast<int>(begin), block.begin + static_cast<int>(end)};
}

TextColumn::Range TextColumn::paragraphAt(int position) const
{
    std::size_t first = blockOf(position);
    std::size_t last = first;
    while (first > 0 && !m_blocks[first - 1].endsParagraph)
        --first;
    while (!m_blocks[last].endsParagraph && last + 1 < m_blocks.size())
        ++last;
    return {m_blocks[first].begin, m_blocks[last].end()};
}

} // namespace casus::ui
