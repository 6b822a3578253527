// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_choice.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QWheelEvent>

namespace casus::ui {

FieldChoice::FieldChoice(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const QVariant item = itemData(index);
        if (item != m_stored)
            Q_EMIT chosen(item);
        setStored(m_stored); // shows what is stored; the receiver changes that when the value was taken
    });
}

void FieldChoice::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void FieldChoice::setStored(const QVariant& item)
{
    m_stored = item;
    const int index = findData(item);
    setCurrentIndex(index >= 0 ? index : (count() > 0 ? 0 : -1));
}

void FieldChoice::keyPressEvent(QKeyEvent* event)
{
    const bool letter = !event->text().isEmpty() && event->text().at(0).isLetterOrNumber() &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End: showPopup(); return;
    default: break;
    }
    if (letter) {
        showPopup();
        view()->keyboardSearch(event->text());
        return;
    }
    QComboBox::keyPressEvent(event);
}

void FieldChoice::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the form scrolls
}

void FieldChoice::focusInEvent(QFocusEvent* event)
{
    QComboBox::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT focusGained();
}

} // namespace casus::ui
