// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/key_cap.h"

#include <QPainter>

namespace casus::ui {

KeyCap::KeyCap(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int height = metrics.height() + 6;
    return {qMax(height, metrics.horizontalAdvance(m_text) + 12), height};
}

void KeyCap::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& colors = palette();
    painter.setPen(colors.color(QPalette::Mid));
    painter.setBrush(colors.color(QPalette::Button));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.drawLine(QPointF(3, height() - 2.5), QPointF(width() - 3, height() - 2.5));
    painter.setPen(colors.color(QPalette::ButtonText));
    painter.drawText(rect().adjusted(0, 0, 0, -2), Qt::AlignCenter, m_text);
}

} // namespace casus::ui
