// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/claims_delegate.h"

#include "incident/claims_model.h"
#include "support/theme.h"
#include "widgets/field_sign.h"

#include <QApplication>
#include <QPainter>

namespace casus::ui {

namespace {

constexpr int kPad = 5;
constexpr int kMinColumn = 78;
constexpr int kMaxColumn = 140;

QFont smaller(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

QFont bolder(const QFont& font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

/// "≠", drawn: the sign of conflicting figures must not hang on a font.
void paintConflict(QPainter& painter, const QRectF& box, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.7, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre = box.center();
    painter.drawLine(centre + QPointF(-4, -2), centre + QPointF(4, -2));
    painter.drawLine(centre + QPointF(-4, 2), centre + QPointF(4, 2));
    painter.drawLine(centre + QPointF(2.5, -5), centre + QPointF(-2.5, 5));
    painter.restore();
}

void paintLine(QPainter& painter, QRect& box, const QFont& font, const QColor& color, const QString& text)
{
    if (text.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetrics metrics(font);
    painter.drawText(QRect(box.left(), box.top(), box.width(), metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, box.width()));
    box.setTop(box.top() + metrics.height());
}

} // namespace

ClaimsDelegate::ClaimsDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{}

QSize ClaimsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics bold(bolder(option.font));
    const QFontMetrics small(smaller(option.font));
    const QString detail = index.data(ClaimsModel::DetailRole).toString();
    const int width = qMax(bold.horizontalAdvance(index.data().toString()) + bold.height() + 16,
                           small.horizontalAdvance(detail)) +
                      2 * kPad;
    return {qBound(kMinColumn, width, kMaxColumn), bold.height() + small.height() + 2 * kPad};
}

void ClaimsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    const QPalette& colors = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool conflict = index.data(ClaimsModel::ConflictRole).toBool();
    const QString figure = index.data().toString();
    painter->fillRect(option.rect, colors.color(QPalette::Base));
    if (conflict) {
        QColor tint = warningColor(colors);
        tint.setAlphaF(isDark(colors) ? 0.22F : 0.13F);
        painter->fillRect(option.rect, tint);
    }
    if (selected) {
        QColor tint = colors.color(QPalette::Active, QPalette::Highlight);
        tint.setAlphaF(0.22F);
        painter->fillRect(option.rect, tint);
    }
    QRect box = option.rect.adjusted(kPad, kPad, -kPad, -kPad);
    const QColor quiet = quietText(colors);
    if (figure.isEmpty()) {
        painter->setPen(quiet);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("–"));
    } else {
        const QFont bold = bolder(option.font);
        const int side = QFontMetrics(bold).height() - 3;
        const auto sign = index.data(ClaimsModel::SuggestedRole).toBool() ? FieldSign::State::Suggested
                                                                          : FieldSign::State::Confirmed;
        FieldSign::paint(*painter, QRectF(box.left(), box.top() + 1, side, side), sign, colors);
        if (conflict)
            paintConflict(*painter, QRectF(box.right() - 13, box.top() + 1, 13, side), warningColor(colors));
        QRect text = box.adjusted(side + 5, 0, conflict ? -15 : 0, 0);
        QFont font = bold;
        const bool struck = index.data(ClaimsModel::StruckRole).toBool();
        font.setStrikeOut(struck);
        paintLine(*painter, text, font, struck ? quiet : colors.color(QPalette::Text), figure);
        QRect below(box.left(), text.top(), box.width(), box.bottom() - text.top());
        paintLine(*painter, below, smaller(option.font), quiet,
                  index.data(ClaimsModel::DetailRole).toString());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.color(QPalette::Active, QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

ClaimsHeader::ClaimsHeader(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::ResizeToContents);
    setMinimumSectionSize(20);
}

QSize ClaimsHeader::sectionSizeFromContents(int section) const
{
    const QAbstractItemModel* items = model();
    const QFontMetrics bold(bolder(font()));
    const QFontMetrics small(smaller(font()));
    int width = bold.horizontalAdvance(items->headerData(section, orientation(), Qt::DisplayRole).toString());
    int height = bold.height();
    for (const int role : {ClaimsModel::SubtitleRole, ClaimsModel::TertiaryRole}) {
        const QString line = items->headerData(section, orientation(), role).toString();
        width = qMax(width, small.horizontalAdvance(line));
        if (!line.isEmpty())
            height += small.height();
    }
    width += 2 * kPad;
    if (orientation() == Qt::Horizontal)
        return {qBound(kMinColumn, width, kMaxColumn), height + 2 * kPad};
    return {qBound(60, width + 14, 124), height + 2 * kPad};
}

void ClaimsHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const QAbstractItemModel* items = model();
    const auto text = [&](int role) { return items->headerData(section, orientation(), role).toString(); };
    painter->save();
    const QPalette& colors = palette();
    painter->fillRect(rect, colors.color(QPalette::Window));
    painter->setPen(colors.color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    QRect box = rect.adjusted(kPad, kPad, -kPad, -kPad);
    const bool conflict = items->headerData(section, orientation(), ClaimsModel::ConflictRole).toBool();
    if (conflict) {
        paintConflict(*painter, QRectF(box.right() - 11, box.top(), 12, QFontMetrics(font()).height()),
                      warningColor(colors));
    }
    QRect first = box.adjusted(0, 0, conflict ? -14 : 0, 0);
    paintLine(*painter, first, bolder(font()), colors.color(QPalette::WindowText), text(Qt::DisplayRole));
    QRect below(box.left(), first.top(), box.width(), box.bottom() - first.top());
    paintLine(*painter, below, smaller(font()), quietText(colors), text(ClaimsModel::SubtitleRole));
    paintLine(*painter, below, smaller(font()), quietText(colors), text(ClaimsModel::TertiaryRole));
    painter->restore();
}

} // namespace casus::ui
