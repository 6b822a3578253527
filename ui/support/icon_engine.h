// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIconEngine>
#include <QPalette>

namespace casus::ui {

/// Draws a one-colour SVG (stroke "currentColor") in the colours of a palette at any size and scale.
class IconEngine final : public QIconEngine {
public:
    IconEngine(QByteArray svg, const QPalette& palette);
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override;

private:
    QByteArray m_svg;
    QPalette m_palette;
};

} // namespace casus::ui
