// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/codebook_looks.h"
#include "viewer/document_view_p.h"

#include <QFontMetricsF>

#include <algorithm>
#include <limits>

// What the eye sees. Only blocks and lines inside the clip are drawn.
namespace casus::ui {

namespace {

constexpr double kLaneWidth = 4;
constexpr double kBadge = 7.5; // radius

bool isDecided(model::MentionState state)
{
    return state != model::MentionState::Suggested;
}

} // namespace

void DocumentView::Private::paint(QPainter& painter, const QRect& clip)
{
    const QPalette palette = view.palette();
    painter.fillRect(clip, palette.color(QPalette::Active, QPalette::Base));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!placeholder.isEmpty()) {
        paintPlaceholder(painter);
        return;
    }
    if (!hasDocument)
        return;
    const QRectF area(clip);
    painter.save();
    painter.translate(columnLeft, toViewY(0));
    const QRectF columnClip = area.translated(-columnLeft, -toViewY(0));
    for (std::size_t block = column.blockAtY(std::max(0.0, columnClip.top() - MarkPainter::kReach));
         block < column.blocks().size(); ++block) {
        if (column.top(block) > columnClip.bottom() + MarkPainter::kReach)
            break;
        paintBlock(painter, block, columnClip);
    }
    paintLaneBadges(painter, columnClip);
    paintCaret(painter);
    painter.restore();
    if (edgeEdit)
        paintEdgeHint(painter);
}

void DocumentView::Private::paintPlaceholder(QPainter& painter)
{
    const QRect area = view.viewport()->rect().adjusted(40, 24, -40, -24);
    QFont font = view.font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    painter.setFont(font);
    painter.setPen(quietText(view.palette()));
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, placeholder);
}

std::vector<VisibleMark> DocumentView::Private::marksOf(std::size_t block) const
{
    const TextBlock& source = column.blocks()[block];
    std::vector<VisibleMark> found = marks.visible(source.begin, source.end());
    if (!edgeEdit)
        return found;
    found.erase(std::remove_if(found.begin(), found.end(),
                               [this](const VisibleMark& mark) { return mark.mark == edgeEdit->mark; }),
                found.end());
    if (edgeEdit->range.begin < source.end() && source.begin < edgeEdit->range.end)
        found.push_back({edgeEdit->mark, edgeEdit->range.begin, edgeEdit->range.end, 0});
    std::stable_sort(found.begin(), found.end(),
                     [](const VisibleMark& a, const VisibleMark& b) { return a.begin < b.begin; });
    return found;
}

MarkStyle DocumentView::Private::styleOf(const VisibleMark& mark, std::size_t block) const
{
    const model::Mention& mention = marks.mention(mark.mark);
    return {typeLook(mention.type, view.palette(), codebook), isDecided(mention.state), current == mention.id,
            mark.level, column.blocks()[block].rightToLeft};
}

void DocumentView::Private::paintRanges(QPainter& painter, std::size_t block, const QList<Range>& ranges,
                                        const QColor& color, bool underlined)
{
    for (const Range& range : ranges) {
        const auto pieces = column.rangeRects(range.begin, range.end, block, block);
        for (const RangeRect& piece : pieces) {
            const QRectF box = piece.rect.adjusted(-2, -3, 2, 3);
            painter.fillRect(box, color);
            if (underlined) {
                painter.setPen(
                    QPen(view.palette().color(QPalette::Active, QPalette::Text), 1.4, Qt::DotLine));
                painter.drawLine(box.bottomLeft(), box.bottomRight());
            }
        }
    }
}

void DocumentView::Private::paintHits(QPainter& painter, std::size_t block)
{
    const int length = static_cast<int>(findWords.size());
    const TextBlock& source = column.blocks()[block];
    auto place = std::upper_bound(hits.begin(), hits.end(), source.begin - length);
    for (; place != hits.end() && *place < source.end(); ++place) {
        const bool isCurrent = place - hits.begin() == hit;
        const auto pieces = column.rangeRects(*place, *place + length, block, block);
        for (const RangeRect& piece : pieces) {
            const QRectF box = piece.rect.adjusted(-1, -1, 1, 1);
            painter.fillRect(box, findColor(view.palette()));
            if (isCurrent) {
                painter.setPen(QPen(view.palette().color(QPalette::Active, QPalette::Text), 1.5));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(box);
            }
        }
    }
}

void DocumentView::Private::paintBlock(QPainter& painter, std::size_t block, const QRectF& clip)
{
    const TextBlock& source = column.blocks()[block];
    const LaidBlock& laid = column.laid(block);
    const QPalette palette = view.palette();
    paintLanes(painter, block);
    paintRanges(painter, block, evidence, evidenceColor(palette), true);
    if (!flashed.isEmpty()) {
        QColor color = palette.color(QPalette::Active, QPalette::Highlight);
        color.setAlphaF(static_cast<float>(0.35 * flashFade.currentValue().toDouble()));
        paintRanges(painter, block, flashed, color, false);
    }

    struct Drawn {
        RangeRect piece;
        MarkStyle style;
    };
    std::vector<Drawn> drawn;
    for (const VisibleMark& mark : marksOf(block)) {
        const MarkStyle style = styleOf(mark, block);
        const auto pieces = column.rangeRects(mark.begin, mark.end, block, block);
        for (const RangeRect& piece : pieces) {
            if (piece.bandBottom + MarkPainter::kReach >= clip.top() &&
                piece.bandTop - MarkPainter::kReach <= clip.bottom())
                drawn.push_back({piece, style});
        }
    }
    MarkPainter marker(painter, palette, textFont());
    for (int level = MarkStore::kDeepestLevel; level >= 0; --level) { // the outer ones first
        for (const Drawn& mark : drawn) {
            if (mark.style.level == level)
                marker.paintBehind(mark.piece, mark.style);
        }
    }
    if (!hits.empty())
        paintHits(painter, block);
    if (anchor != caret) {
        QColor color = palette.color(QPalette::Active, QPalette::Highlight);
        color.setAlphaF(view.hasFocus() ? 0.32F : 0.20F);
        paintRanges(painter, block, {selected()}, color, false);
    }

    painter.setPen(source.kind == BlockKind::Quiet ? quietText(palette)
                                                   : palette.color(QPalette::Active, QPalette::Text));
    const QPointF origin(0, column.top(block));
    for (int number = 0; number < laid.layout.lineCount(); ++number) {
        const double bandTop = origin.y() + laid.padding + number * laid.pitch;
        if (bandTop > clip.bottom() + laid.pitch)
            break;
        if (bandTop + 2 * laid.pitch >= clip.top())
            laid.layout.lineAt(number).draw(&painter, origin);
    }

    double band = std::numeric_limits<double>::lowest();
    double freeFrom = band;
    for (const Drawn& mark : drawn)
        marker.paintBefore(mark.piece, mark.style);
    for (const Drawn& mark : drawn) {
        if (mark.style.current)
            marker.paintFrame(mark.piece, mark.style);
    }
    std::stable_sort(drawn.begin(), drawn.end(),
                     [](const Drawn& a, const Drawn& b) { return a.piece.bandTop < b.piece.bandTop; });
    // A tag stands above every box that is around its mark's begin.
    for (Drawn& mark : drawn) {
        mark.style.tagLevel = mark.style.level;
        for (const Drawn& other : drawn) {
            const double x = mark.piece.rect.left();
            if (qFuzzyCompare(other.piece.bandTop + 1, mark.piece.bandTop + 1) &&
                other.piece.rect.left() <= x + 20 && other.piece.rect.right() >= x)
                mark.style.tagLevel = std::max(mark.style.tagLevel, other.style.level);
        }
    }
    for (const Drawn& mark : drawn) {
        if (mark.piece.bandTop > band || mark.style.rightToLeft)
            freeFrom = std::numeric_limits<double>::lowest();
        band = mark.piece.bandTop;
        freeFrom = std::max(freeFrom, marker.paintTag(mark.piece, mark.style, freeFrom));
    }
}

void DocumentView::Private::paintLanes(QPainter& painter, std::size_t block)
{
    const double step = laneStep();
    for (qsizetype number = 0; number < lanes.size(); ++number) {
        const Lane& lane = lanes[number];
        const double x = -22 - (static_cast<double>(number) + 0.5) * step;
        QColor color = lane.lane.color;
        if (!lane.lane.current)
            color.setAlphaF(0.55F);
        const double width = lane.lane.current ? kLaneWidth : kLaneWidth - 1.5;
        for (const Range& range : lane.ranges) {
            const auto pieces = column.rangeRects(range.begin, range.end, block, block);
            if (pieces.isEmpty())
                continue;
            const double top = pieces.front().rect.top() - 2;
            const double bottom = pieces.back().rect.bottom() + 2;
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawRoundedRect(QRectF(x - width / 2, top, width, bottom - top), width / 2, width / 2);
        }
    }
}

/// The incident's number where each of its passages begins.
void DocumentView::Private::paintLaneBadges(QPainter& painter, const QRectF& clip)
{
    const double step = laneStep();
    const std::size_t first = column.blockAtY(std::max(0.0, clip.top() - 20));
    const std::size_t last = column.blockAtY(std::max(0.0, clip.bottom() + 20));
    QFont font = view.font();
    font.setPointSizeF(std::max(6.5, view.font().pointSizeF() * 0.75));
    font.setWeight(QFont::Bold);
    for (qsizetype number = 0; number < lanes.size(); ++number) {
        const Lane& lane = lanes[number];
        const double x = -22 - (static_cast<double>(number) + 0.5) * step;
        for (const Range& range : lane.ranges) {
            const std::size_t block = column.blockOf(range.begin);
            if (block < first || block > last)
                continue;
            const auto pieces = column.rangeRects(range.begin, range.end, block, block);
            if (pieces.isEmpty())
                continue;
            const QPointF centre(x, pieces.front().rect.top() + kBadge - 2);
            const QColor base = view.palette().color(QPalette::Active, QPalette::Base);
            painter.setPen(QPen(lane.lane.color, 1.4));
            painter.setBrush(lane.lane.current ? lane.lane.color : base);
            painter.drawEllipse(centre, kBadge, kBadge);
            painter.setFont(font);
            painter.setPen(lane.lane.current ? base : lane.lane.color);
            painter.drawText(QRectF(centre.x() - 10, centre.y() - 10, 20, 20), Qt::AlignCenter,
                             QString::number(number + 1));
        }
    }
}

void DocumentView::Private::paintCaret(QPainter& painter)
{
    const QPalette palette = view.palette();
    if (edgeEdit) {
        const bool start = edgeEdit->edge == Edge::Start;
        MarkPainter marker(painter, palette, textFont());
        const QRectF place = column.caretRect(start ? edgeEdit->range.begin : edgeEdit->range.end);
        marker.paintEdgeHandle(place, start, palette.color(QPalette::Active, QPalette::Highlight));
        return;
    }
    if (!view.hasFocus())
        return;
    const QRectF place = column.caretRect(caret);
    painter.fillRect(QRectF(place.left() - 0.5, place.top() - 1, 1.5, place.height() + 2),
                     palette.color(QPalette::Active, QPalette::Text));
}

/// While an edge is moved, the keys that end it are said at the lower border.
void DocumentView::Private::paintEdgeHint(QPainter& painter)
{
    const QString words =
        DocumentView::tr("←  →  move the edge   ·   Ctrl  a word   ·   Enter  take it   ·   Esc  give up");
    painter.setFont(view.font());
    const QFontMetricsF metrics(view.font());
    const QRectF area = view.viewport()->rect();
    const double width = std::min(metrics.horizontalAdvance(words) + 32, area.width() - 16);
    const QRectF box(area.center().x() - width / 2, area.bottom() - metrics.height() - 30, width,
                     metrics.height() + 14);
    painter.setPen(Qt::NoPen);
    painter.setBrush(view.palette().color(QPalette::Active, QPalette::ToolTipBase));
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(view.palette().color(QPalette::Active, QPalette::ToolTipText));
    painter.drawText(box, Qt::AlignCenter, metrics.elidedText(words, Qt::ElideRight, width - 12));
}

} // namespace casus::ui
