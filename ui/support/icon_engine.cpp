// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/icon_engine.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace casus::ui {

namespace {

QColor colorFor(const QPalette& palette, QIcon::Mode mode)
{
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

} // namespace

IconEngine::IconEngine(QByteArray svg, const QPalette& palette)
    : m_svg(std::move(svg))
    , m_palette(palette)
{}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    QByteArray colored = m_svg;
    colored.replace(QByteArrayLiteral("currentColor"), colorFor(m_palette, mode).name().toLatin1());
    QSvgRenderer renderer(colored);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    renderer.render(painter, rect);
    painter->restore();
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal)
{
    // `size` is in device pixels; QIcon sets the ratio of the result itself.
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(m_svg, m_palette);
}

} // namespace casus::ui
