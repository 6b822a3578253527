// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/theme.h"
#include "viewer/text_column.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace casus::ui {

/// How a mark looks: outline (undecided) or fill (decided), with the type's tag above its begin.
struct MarkStyle {
    TypeLook look;
    bool decided = false;
    bool current = false;
    int level = 0;
    bool rightToLeft = false;
    int tagLevel = 0; // of the outermost mark around its begin
};

/// Draws the parts of marks. Behind the text go fills, before it outlines, frames and tags.
class MarkPainter {
public:
    MarkPainter(QPainter& painter, const QPalette& palette, const QFont& textFont);

    void paintBehind(const RangeRect& piece, const MarkStyle& style);
    void paintBefore(const RangeRect& piece, const MarkStyle& style);
    void paintFrame(const RangeRect& piece, const MarkStyle& style); // of the current mark, last of all
    /// `freeFrom`: where the tags already drawn in this line end; the new end is returned.
    double paintTag(const RangeRect& piece, const MarkStyle& style, double freeFrom);
    /// The edge that arrow keys move.
    void paintEdgeHandle(const QRectF& caret, bool start, const QColor& color);

    /// How far a mark's parts may reach beyond the box of its text.
    static constexpr double kReach = 9;

private:
    [[nodiscard]] QRectF boxOf(const RangeRect& piece, const MarkStyle& style) const;

    QPainter& m_painter;
    QPalette m_palette;
    QFont m_tagFont;
};

} // namespace casus::ui
