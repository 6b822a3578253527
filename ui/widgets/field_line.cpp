// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_line.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>

namespace casus::ui {

FieldLine::FieldLine(QWidget* parent)
    : QLineEdit(parent)
{}

void FieldLine::setStored(const QString& text)
{
    const bool typing = isPending() && !m_committing;
    m_stored = text;
    if (!typing && this->text() != text) {
        setText(text);
        setCursorPosition(0);
    }
}

void FieldLine::commit()
{
    if (!isPending() || m_committing)
        return;
    m_committing = true;
    Q_EMIT committed(text());
    m_committing = false;
}

void FieldLine::giveUp()
{
    setText(m_stored);
    setCursorPosition(0);
}

void FieldLine::keyPressEvent(QKeyEvent* event)
{
    // An entry that is chosen in the open list is the list's business; without one, Enter means what is
    // typed.
    QAbstractItemView* popup = completer() ? completer()->popup() : nullptr;
    const bool popupOpen = popup && popup->isVisible();
    const bool chosen = popupOpen && popup->currentIndex().isValid();
    if (!chosen && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        if (popupOpen)
            popup->hide();
        commit();
        selectAll();
        event->accept();
        return;
    }
    if (!popupOpen && event->key() == Qt::Key_Escape && isPending()) {
        giveUp();
        selectAll();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FieldLine::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT focusGained();
}

void FieldLine::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return; // the user has not left the field
    commit();
    if (isPending())
        giveUp();
    else
        setCursorPosition(0);
}

} // namespace casus::ui
