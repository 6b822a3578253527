// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/score_bar.h"

#include <QPainter>

#include <algorithm>

namespace casus::ui {

ScoreBar::ScoreBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ScoreBar::setScore(double score)
{
    m_score = std::clamp(score, 0.0, 1.0);
    update();
}

void ScoreBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double thickness = 6;
    const QRectF track(0.5, (height() - thickness) / 2, width() - 1, thickness);
    QColor ground = palette().color(QPalette::Active, QPalette::WindowText);
    ground.setAlphaF(0.16F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(track, thickness / 2, thickness / 2);
    QRectF filled = track;
    filled.setWidth(std::max(thickness, track.width() * m_score));
    painter.setBrush(palette().color(QPalette::Active, QPalette::Highlight));
    painter.drawRoundedRect(filled, thickness / 2, thickness / 2);
}

} // namespace casus::ui
