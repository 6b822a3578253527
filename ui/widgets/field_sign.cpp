// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_sign.h"

#include <QPainter>
#include <QPainterPath>

namespace casus::ui {

namespace {

bool dark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5F;
}

// Okabe and Ito's colours (told apart by colour-blind readers), lightened on dark ground.
QColor suggestedColor(const QPalette& palette)
{
    return dark(palette) ? QColor(0xf0, 0xb4, 0x4c) : QColor(0x9a, 0x5b, 0x00);
}
QColor confirmedColor(const QPalette& palette)
{
    return dark(palette) ? QColor(0x4f, 0xc9, 0x9f) : QColor(0x00, 0x7a, 0x58);
}
QColor enteredColor(const QPalette& palette)
{
    return dark(palette) ? QColor(0x6c, 0xb6, 0xee) : QColor(0x00, 0x5f, 0x9e);
}

} // namespace

FieldSign::FieldSign(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FieldSign::setState(State state, const QString& words)
{
    m_state = state;
    setToolTip(words);
    setAccessibleName(words);
    update();
}

QSize FieldSign::sizeHint() const
{
    const int side = qMax(14, fontMetrics().height() - 2);
    return {side, side};
}

void FieldSign::paint(QPainter& painter, const QRectF& square, State state, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = square.adjusted(1, 1, -1, -1);
    const qreal unit = box.width() / 12.0;
    const QPointF centre = box.center();
    const QColor ground = palette.color(QPalette::Base);
    switch (state) {
    case State::Unknown:
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Mid));
        painter.drawEllipse(centre, 1.5 * unit, 1.5 * unit);
        break;
    case State::Suggested: {
        const QColor color = suggestedColor(palette);
        painter.setPen(QPen(color, 1.4 * unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(unit * 0.7, unit * 0.7, -unit * 0.7, -unit * 0.7));
        QFont font = painter.font();
        font.setPixelSize(qMax(6, qRound(8.5 * unit)));
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
    case State::Confirmed: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(confirmedColor(palette));
        painter.drawEllipse(box);
        painter.setPen(QPen(ground, 1.7 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF({centre + QPointF(-2.8, 0.2) * unit, centre + QPointF(-0.7, 2.4) * unit,
                       centre + QPointF(3.0, -2.3) * unit}));
        break;
    }
    case State::Entered: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enteredColor(palette));
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -6) * unit, centre + QPointF(6, 0) * unit,
                                       centre + QPointF(0, 6) * unit, centre + QPointF(-6, 0) * unit}));
        break;
    }
    }
    painter.restore();
}

void FieldSign::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const int side = qMin(width(), height());
    paint(painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), m_state, palette());
}

} // namespace casus::ui
