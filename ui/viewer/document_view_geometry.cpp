// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/document_view_p.h"

#include <algorithm>
#include <cmath>

// Where things are: scrolling, layout of the visible part, positions and points.
namespace casus::ui {

QFont DocumentView::Private::textFont() const
{
    QFont font = view.font();
    if (!family.isEmpty())
        font.setFamilies({family});
    font.setPointSizeF(view.textSize());
    return font;
}

double DocumentView::Private::laneStep() const
{
    constexpr double widest = 18;
    constexpr double room = 108;
    return lanes.isEmpty() ? 0 : std::min(widest, room / static_cast<double>(lanes.size()));
}

void DocumentView::Private::restyle()
{
    const QScrollBar& bar = *view.verticalScrollBar();
    const bool anchored = hasDocument && bar.value() > kTopMargin;
    const int top = anchored ? column.positionAt({0, static_cast<double>(bar.value() - kTopMargin)}) : 0;
    const double offset = anchored ? column.caretRect(top).top() - (bar.value() - kTopMargin) : 0;

    const QFont font = textFont();
    const double lanesWidth = laneStep() * static_cast<double>(lanes.size());
    const double left = kSideMargin + (lanes.isEmpty() ? 0 : lanesWidth + 6);
    const double available = view.viewport()->width() - left - kSideMargin;
    const double widest = std::max(120.0, available);
    const double width = lineLength > 0 ? std::min(TextColumn::measure(font, lineLength), widest) : widest;
    columnLeft = std::round(std::max(left, (view.viewport()->width() - width) / 2));
    column.setStyle(font, width);
    updateScrollRange();
    if (anchored)
        scrollTo(column.caretRect(top).top() - offset);
    settle();
    view.viewport()->update();
}

void DocumentView::Private::updateScrollRange()
{
    QScrollBar* bar = view.verticalScrollBar();
    const int viewHeight = view.viewport()->height();
    const double content = hasDocument ? column.height() + kTopMargin + kBottomMargin : 0;
    const bool was = settling;
    settling = true; // a change of the range may move the value: that is no scrolling
    bar->setRange(0, std::max(0, static_cast<int>(std::ceil(content)) - viewHeight));
    bar->setPageStep(std::max(1, viewHeight - static_cast<int>(column.pitch())));
    bar->setSingleStep(std::max(1, static_cast<int>(column.pitch())));
    settling = was;
}

void DocumentView::Private::settle()
{
    if (settling || !hasDocument)
        return;
    settling = true;
    QScrollBar* bar = view.verticalScrollBar();
    const double viewHeight = view.viewport()->height();
    // New heights may bring other blocks into view; two rounds are the rule.
    for (int round = 0; round < 6; ++round) {
        double top = bar->value() - kTopMargin;
        bool changed = false;
        for (std::size_t index = column.blockAtY(std::max(0.0, top)); index < column.blocks().size();
             ++index) {
            const double blockTop = column.top(index);
            if (blockTop > top + viewHeight)
                break;
            if (column.isLaid(index))
                continue;
            const double before = column.blockHeight(index);
            (void)column.laid(index);
            const double difference = column.blockHeight(index) - before;
            if (qFuzzyIsNull(difference))
                continue;
            changed = true;
            if (blockTop < top)
                top += difference;
        }
        updateScrollRange();
        settling = true;
        bar->setValue(static_cast<int>(std::round(top + kTopMargin)));
        if (!changed)
            break;
    }
    settling = false;
}

void DocumentView::Private::scrollTo(double columnY)
{
    updateScrollRange();
    view.verticalScrollBar()->setValue(static_cast<int>(std::round(columnY + kTopMargin)));
    settle();
}

void DocumentView::Private::reveal(int begin, int end)
{
    if (!hasDocument)
        return;
    const double viewHeight = view.viewport()->height();
    const double margin = std::min(column.pitch() * 2, viewHeight / 4);
    for (int round = 0; round < 3; ++round) {
        const QRectF first = column.caretRect(begin);
        const QRectF last = column.caretRect(end);
        const double top = first.top() - margin;
        const double bottom = std::min(last.bottom(), first.top() + viewHeight - 2 * margin) + margin;
        const double shown = view.verticalScrollBar()->value() - kTopMargin;
        const bool fromTheTop = shown <= 0 && top < 0;
        if ((fromTheTop || top >= shown) && bottom <= shown + viewHeight)
            return;
        const int before = view.verticalScrollBar()->value();
        scrollTo(first.top() - viewHeight * 0.34);
        if (view.verticalScrollBar()->value() == before)
            return;
    }
}

double DocumentView::Private::toViewY(double columnY) const
{
    return columnY + kTopMargin - view.verticalScrollBar()->value();
}

QPointF DocumentView::Private::toColumn(const QPointF& viewPoint) const
{
    return {viewPoint.x() - columnLeft, viewPoint.y() - kTopMargin + view.verticalScrollBar()->value()};
}

int DocumentView::Private::positionAt(const QPointF& viewPoint)
{
    const QPointF point = toColumn(viewPoint);
    if (point.y() < 0)
        return 0;
    if (point.y() >= column.height())
        return static_cast<int>(column.text().size());
    return column.positionAt(point);
}

DocumentView::Private::Range DocumentView::Private::toRange(const model::Span& span) const
{
    return {static_cast<int>(offsets.toUtf16(span.begin)), static_cast<int>(offsets.toUtf16(span.end))};
}

model::Span DocumentView::Private::toSpan(const Range& range) const
{
    return {offsets.toCodePoint(range.begin), offsets.toCodePoint(range.end)};
}

QList<DocumentView::Private::Range> DocumentView::Private::toRanges(const QList<model::Span>& spans) const
{
    QList<Range> ranges;
    for (const model::Span& span : spans) {
        const Range range = toRange(span);
        if (range.begin < range.end)
            ranges.append(range);
    }
    return ranges;
}

void DocumentView::Private::repaintRange(const Range& range)
{
    if (!hasDocument)
        return;
    // Off screen nothing is laid out for it.
    const double shown = view.verticalScrollBar()->value() - kTopMargin;
    const double viewHeight = view.viewport()->height();
    const std::size_t firstVisible = column.blockAtY(std::max(0.0, shown));
    const std::size_t lastVisible = column.blockAtY(std::max(0.0, shown + viewHeight));
    const std::size_t first = std::max(column.blockOf(range.begin), firstVisible);
    const std::size_t last = std::min(column.blockOf(std::max(range.begin, range.end - 1)), lastVisible);
    if (first > last)
        return;
    QRegion region;
    const auto pieces = column.rangeRects(range.begin, range.end, first, last);
    for (const RangeRect& piece : pieces) {
        const double reach = MarkPainter::kReach;
        const QRectF band(0, toViewY(piece.bandTop) - reach, view.viewport()->width(),
                          piece.bandBottom - piece.bandTop + 2 * reach);
        region += band.toAlignedRect();
    }
    view.viewport()->update(region);
}

} // namespace casus::ui
