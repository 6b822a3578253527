// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/incident_delegate.h"

#include "incident/incident_list_model.h"
#include "support/theme.h"
#include "widgets/field_sign.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace casus::ui {

namespace {

constexpr int kBar = 5;
constexpr int kPad = 6;

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

void paintFlag(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    painter.drawLine(QPointF(box.left() + 2, box.top() + 1), QPointF(box.left() + 2, box.bottom()));
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF({QPointF(box.left() + 2, box.top() + 1), QPointF(box.right() - 1, box.top() + 4),
                   QPointF(box.left() + 2, box.top() + 7)}));
    painter.restore();
}

void paintNote(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.2));
    const QRectF sheet = box.adjusted(2, 1, -2, -1);
    painter.drawRoundedRect(sheet, 1.5, 1.5);
    for (int line = 1; line <= 3; ++line) {
        const qreal y = sheet.top() + sheet.height() * line / 4.0;
        painter.drawLine(QPointF(sheet.left() + 2, y), QPointF(sheet.right() - 2, y));
    }
    painter.restore();
}

} // namespace

IncidentDelegate::IncidentDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{}

QSize IncidentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    const int height =
        QFontMetrics(option.font).height() + QFontMetrics(smallFont(option.font)).height() + 2 * kPad;
    return {120, height};
}

void IncidentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    const QPalette& colors = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool rejected = index.data(IncidentListModel::RejectedRole).toBool();
    QColor ground = colors.color(QPalette::Base);
    if (selected) {
        // A tint keeps the signs and the incident's own colour legible.
        const QColor accent = colors.color(QPalette::Active, QPalette::Highlight);
        const qreal share =
            option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_Active)
                ? 0.26
                : 0.18;
        ground = QColor::fromRgbF(static_cast<float>(ground.redF() * (1 - share) + accent.redF() * share),
                                  static_cast<float>(ground.greenF() * (1 - share) + accent.greenF() * share),
                                  static_cast<float>(ground.blueF() * (1 - share) + accent.blueF() * share));
    }
    painter->fillRect(option.rect, ground);
    const QRect bar(option.rect.left(), option.rect.top() + 1, selected ? kBar + 2 : kBar,
                    option.rect.height() - 2);
    painter->fillRect(bar, incidentColor(index.data(IncidentListModel::IndexColorRole).toInt(), colors));

    const QFontMetrics metrics(option.font);
    const QFont small = smallFont(option.font);
    const int signSide = metrics.height() - 2;
    int right = option.rect.right() - kPad;
    const QColor quiet = quietText(colors);
    if (index.data(IncidentListModel::FlaggedRole).toBool()) {
        paintFlag(*painter, QRectF(right - 13, option.rect.top() + kPad, 13, 14), warningColor(colors));
        right -= 17;
    }
    if (index.data(IncidentListModel::NotedRole).toBool()) {
        paintNote(*painter, QRectF(right - 14, option.rect.top() + kPad, 14, 15), quiet);
        right -= 18;
    }
    const QRect sign(option.rect.left() + kBar + kPad + 1, option.rect.top() + kPad + 1, signSide, signSide);
    FieldSign::paint(*painter, sign,
                     static_cast<FieldSign::State>(index.data(IncidentListModel::SignRole).toInt()), colors);
    const int left = sign.right() + kPad + 1;
    QFont font = option.font;
    font.setStrikeOut(rejected);
    font.setBold(selected);
    painter->setFont(font);
    painter->setPen(rejected ? quiet : colors.color(QPalette::Text));
    const QRect titleBox(left, option.rect.top() + kPad, right - left, metrics.height());
    painter->drawText(
        titleBox, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, titleBox.width()));
    painter->setFont(small);
    painter->setPen(quiet);
    const QRect statusBox(left, titleBox.bottom() + 1, right - left, QFontMetrics(small).height());
    painter->drawText(statusBox, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(index.data(IncidentListModel::StatusLineRole).toString(),
                                                     Qt::ElideRight, statusBox.width()));
    painter->setPen(colors.color(QPalette::Midlight));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(kBar + 3, 1, -1, -1);
        focus.backgroundColor = ground;
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

} // namespace casus::ui
