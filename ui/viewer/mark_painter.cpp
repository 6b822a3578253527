// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/mark_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace casus::ui {

namespace {

constexpr double kRadius = 3;
constexpr double kLevelStep = 2.5; // a mark around another one is so much taller on each side
constexpr double kSidePadding = 1.5;
constexpr double kTagScale = 0.56;
constexpr double kSmallestTag = 6.0; // points

/// A box that stays open where the mark goes on in another line.
QPainterPath outlineOf(const QRectF& box, bool openLeft, bool openRight)
{
    QPainterPath path;
    const double r = std::min({kRadius, box.width() / 2, box.height() / 2});
    if (!openLeft && !openRight) {
        path.addRoundedRect(box, r, r);
        return path;
    }
    if (openLeft && openRight) {
        path.moveTo(box.topLeft());
        path.lineTo(box.topRight());
        path.moveTo(box.bottomLeft());
        path.lineTo(box.bottomRight());
        return path;
    }
    const double closed = openLeft ? box.right() : box.left();
    const double open = openLeft ? box.left() : box.right();
    const double inward = openLeft ? -r : r;
    path.moveTo(open, box.top());
    path.lineTo(closed + inward, box.top());
    path.quadTo(closed, box.top(), closed, box.top() + r);
    path.lineTo(closed, box.bottom() - r);
    path.quadTo(closed, box.bottom(), closed + inward, box.bottom());
    path.lineTo(open, box.bottom());
    return path;
}

bool openLeft(const RangeRect& piece, const MarkStyle& style)
{
    return style.rightToLeft ? !piece.last : !piece.first;
}

bool openRight(const RangeRect& piece, const MarkStyle& style)
{
    return style.rightToLeft ? !piece.first : !piece.last;
}

/// A thin outline is crisp only where its edges run through the middle of device pixels.
QRectF onPixels(const QPainter& painter, const QRectF& box)
{
    const QTransform toDevice = painter.deviceTransform();
    const QRectF device = toDevice.mapRect(box);
    const QRectF aligned(QPointF(std::floor(device.left()) + 0.5, std::floor(device.top()) + 0.5),
                         QPointF(std::floor(device.right()) + 0.5, std::floor(device.bottom()) + 0.5));
    return toDevice.inverted().mapRect(aligned);
}

} // namespace

MarkPainter::MarkPainter(QPainter& painter, const QPalette& palette, const QFont& textFont)
    : m_painter(painter)
    , m_palette(palette)
    , m_tagFont(textFont)
{
    if (textFont.pixelSize() > 0) // on paper, where points would mean those of the device
        m_tagFont.setPixelSize(std::max(1, qRound(textFont.pixelSize() * kTagScale)));
    else
        m_tagFont.setPointSizeF(std::max(kSmallestTag, textFont.pointSizeF() * kTagScale));
    m_tagFont.setWeight(QFont::Bold);
    m_tagFont.setLetterSpacing(QFont::PercentageSpacing, 104);
}

QRectF MarkPainter::boxOf(const RangeRect& piece, const MarkStyle& style) const
{
    const double grow = style.level * kLevelStep;
    const double left = openLeft(piece, style) ? 0 : kSidePadding + style.level;
    const double right = openRight(piece, style) ? 0 : kSidePadding + style.level;
    return piece.rect.adjusted(-left, -grow - 0.5, right, grow + 0.5);
}

void MarkPainter::paintBehind(const RangeRect& piece, const MarkStyle& style)
{
    if (!style.decided)
        return;
    const QRectF box = boxOf(piece, style);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(style.look.fill);
    m_painter.drawRoundedRect(box, kRadius, kRadius);
}

void MarkPainter::paintBefore(const RangeRect& piece, const MarkStyle& style)
{
    const QRectF box = boxOf(piece, style);
    m_painter.setBrush(Qt::NoBrush);
    if (style.decided) {
        m_painter.setPen(QPen(style.look.line, 1.6, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(box.left() + 1, box.bottom() - 0.4),
                           QPointF(box.right() - 1, box.bottom() - 0.4));
        return;
    }
    m_painter.setPen(QPen(style.look.line, 1.1));
    m_painter.drawPath(outlineOf(onPixels(m_painter, box), openLeft(piece, style), openRight(piece, style)));
}

void MarkPainter::paintFrame(const RangeRect& piece, const MarkStyle& style)
{
    const QRectF box = boxOf(piece, style).adjusted(-2, -1.5, 2, 1.5);
    const QPainterPath path = outlineOf(box, openLeft(piece, style), openRight(piece, style));
    QColor halo = m_palette.color(QPalette::Active, QPalette::Link);
    halo.setAlpha(70);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(halo, 6, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_painter.drawPath(path);
    m_painter.setPen(QPen(m_palette.color(QPalette::Active, QPalette::Link), 2, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawPath(path);
}

double MarkPainter::paintTag(const RangeRect& piece, const MarkStyle& style, double freeFrom)
{
    if (!piece.first)
        return freeFrom;
    const QRectF box = boxOf(piece, style);
    const QFontMetricsF metrics(m_tagFont);
    const double width = metrics.horizontalAdvance(style.look.tag);
    double x = style.rightToLeft ? box.right() - width : box.left() + 0.5;
    if (x < freeFrom + 3)
        x = freeFrom + 3;
    // Above the box where there is room, never into the line before.
    const double lift = style.current ? 4.0 : 2.0;
    const double top = box.top() - (style.tagLevel - style.level) * kLevelStep;
    const double baseline = std::max(top - lift, piece.bandTop + metrics.capHeight() + 0.5);
    m_painter.setFont(m_tagFont);
    if (style.current) {
        const QRectF chip(x - 3, baseline - metrics.capHeight() - 2, width + 6, metrics.capHeight() + 4);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(style.look.line);
        m_painter.drawRoundedRect(chip, 2, 2);
        m_painter.setPen(m_palette.color(QPalette::Active, QPalette::Base));
    } else {
        // Where marks stand in each other, no outline runs through the tag.
        QColor base = m_palette.color(QPalette::Active, QPalette::Base);
        base.setAlphaF(0.85F);
        m_painter.fillRect(
            QRectF(x - 1, baseline - metrics.capHeight() - 0.5, width + 2, metrics.capHeight() + 1), base);
        m_painter.setPen(style.look.line);
    }
    m_painter.drawText(QPointF(x, baseline), style.look.tag);
    return x + width;
}

void MarkPainter::paintEdgeHandle(const QRectF& caret, bool start, const QColor& color)
{
    const double x = caret.left();
    m_painter.setPen(QPen(color, 2.4));
    m_painter.drawLine(QPointF(x, caret.top() - 4), QPointF(x, caret.bottom() + 4));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawEllipse(QPointF(x, start ? caret.top() - 4 : caret.bottom() + 4), 3.6, 3.6);
}

} // namespace casus::ui
