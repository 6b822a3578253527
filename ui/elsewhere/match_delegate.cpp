// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elsewhere/match_delegate.h"

#include "curation/event_comparison.h"
#include "support/theme.h"

#include <QPainter>

namespace casus::ui {

namespace {

constexpr int kPad = 5;
constexpr qreal kSmall = 0.9;

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * kSmall);
    return small;
}

/// A tick, a cross or an empty ring: the shape tells, not the colour.
void paintSign(QPainter& painter, const QRectF& box, curation::EventDecision decision, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF inner = box.adjusted(2, 2, -2, -2);
    switch (decision) {
    case curation::EventDecision::Same:
        painter.drawPolyline(QPolygonF({QPointF(inner.left(), inner.center().y()),
                                        QPointF(inner.center().x() - 1, inner.bottom() - 1),
                                        QPointF(inner.right(), inner.top() + 1)}));
        break;
    case curation::EventDecision::NotSame:
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
        break;
    case curation::EventDecision::Undecided: painter.drawEllipse(inner); break;
    }
    painter.restore();
}

} // namespace

MatchDelegate::MatchDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{}

QSize MatchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {120,
            QFontMetrics(option.font).height() + QFontMetrics(smallFont(option.font)).height() + 2 * kPad};
}

void MatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    const QPalette& colors = option.palette;
    painter->fillRect(option.rect, colors.color(QPalette::Base));
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor tint = colors.color(QPalette::Active, QPalette::Highlight);
        tint.setAlphaF(option.state.testFlag(QStyle::State_HasFocus) ? 0.26F : 0.16F);
        painter->fillRect(option.rect, tint);
    }
    const auto decision = static_cast<curation::EventDecision>(index.data(DecisionRole).toInt());
    const bool other = decision == curation::EventDecision::NotSame;
    const QColor text = other ? quietText(colors) : colors.color(QPalette::Text);
    const QFontMetrics metrics(option.font);
    const QRect row = option.rect.adjusted(kPad, kPad, -kPad, -kPad);
    const int side = metrics.height() - 3;
    paintSign(*painter, QRectF(row.left(), row.top() + 1, side, side), decision, text);
    const int left = row.left() + side + kPad;
    const QString score = index.data(ScoreRole).toString();
    const int scoreWidth = metrics.horizontalAdvance(score);
    painter->setFont(option.font);
    painter->setPen(text);
    const QRect title(left, row.top(), row.right() - left - scoreWidth - kPad, metrics.height());
    painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->drawText(QRect(row.right() - scoreWidth, row.top(), scoreWidth + 1, metrics.height()),
                      Qt::AlignRight | Qt::AlignVCenter, score);
    const QFont small = smallFont(option.font);
    painter->setFont(small);
    painter->setPen(quietText(colors));
    const QRect line(left, title.bottom() + 1, row.right() - left, QFontMetrics(small).height());
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(index.data(LineRole).toString(), Qt::ElideRight, line.width()));
    painter->setPen(hairline(colors));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace casus::ui
