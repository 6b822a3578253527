// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/snippet_delegate.h"

#include "support/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace casus::ui {

SnippetDelegate::SnippetDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{}

QSize SnippetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {200, QFontMetrics(option.font).height() + 12};
}

void SnippetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
    const QRect box =
        style->subElementRect(QStyle::SE_ItemViewItemText, &plain, option.widget).adjusted(4, 0, -4, 0);

    if (const QString head = index.data(HeadRole).toString(); !head.isEmpty()) {
        painter->save();
        painter->setPen(quietText(option.palette));
        painter->setFont(option.font);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(option.font).elidedText(head, Qt::ElideMiddle, box.width()));
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette& colors = option.palette;
    const QColor strong = colors.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? strong : quietText(colors);
    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics metrics(option.font);
    const QString words = index.data(WordsRole).toString();
    const int wordsWidth = QFontMetrics(bold).horizontalAdvance(words);
    const int beforeWidth = qMax(0, (box.width() - wordsWidth) * 2 / 5);
    const QString before = metrics.elidedText(index.data(BeforeRole).toString(), Qt::ElideLeft, beforeWidth);
    int x = box.left();
    const auto draw = [&](const QFont& font, const QColor& color, const QString& text, int width,
                          Qt::AlignmentFlag side) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRect(x, box.top(), width, box.height()), static_cast<int>(side) | Qt::AlignVCenter,
                          text);
        x += width;
    };
    painter->save();
    const int gap = metrics.horizontalAdvance(u' ');
    draw(option.font, quiet, before, beforeWidth, Qt::AlignRight);
    x += gap;
    draw(bold, strong, words, wordsWidth, Qt::AlignLeft);
    x += gap;
    const int rest = qMax(0, box.right() - x);
    draw(option.font, quiet, metrics.elidedText(index.data(AfterRole).toString(), Qt::ElideRight, rest), rest,
         Qt::AlignLeft);
    painter->restore();
}

} // namespace casus::ui
