// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_flow_layout.h"

#include <QWidget>

namespace casus::ui {

FieldFlowLayout::FieldFlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(4);
}

FieldFlowLayout::~FieldFlowLayout()
{
    qDeleteAll(m_items);
}

void FieldFlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

void FieldFlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

int FieldFlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FieldFlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FieldFlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FieldFlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FieldFlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FieldFlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FieldFlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FieldFlowLayout::arrange(const QRect& rect, bool place) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int x = area.x();
    int y = area.y();
    int lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int needed = qMin(qMax(item->minimumSize().width(), hint.width()), area.width());
        if (x > area.x() && x + needed > area.right() + 1) {
            x = area.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        const bool last = item == m_items.constLast();
        const int width = last ? area.right() + 1 - x : needed;
        if (place)
            item->setGeometry(QRect(x, y, width, hint.height()));
        x += width + spacing();
        lineHeight = qMax(lineHeight, hint.height());
    }
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace casus::ui
