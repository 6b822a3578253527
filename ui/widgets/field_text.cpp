// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_text.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QTextDocument>

namespace casus::ui {

namespace {

constexpr int kMinLines = 2;
constexpr int kMaxLines = 10;

} // namespace

FieldText::FieldText(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { updateGeometry(); });
}

void FieldText::setStored(const QString& text)
{
    const bool typing = isPending() && !m_committing;
    m_stored = text;
    if (!typing && toPlainText() != text)
        setPlainText(text);
}

void FieldText::commit()
{
    if (!isPending() || m_committing)
        return;
    m_committing = true;
    Q_EMIT committed(toPlainText());
    m_committing = false;
}

void FieldText::giveUp()
{
    setPlainText(m_stored);
}

int FieldText::linesHeight() const
{
    // QPlainTextDocumentLayout counts its height in lines.
    const int lines =
        qBound(kMinLines, qRound(document()->documentLayout()->documentSize().height()), kMaxLines);
    return lines * fontMetrics().lineSpacing() + qRound(document()->documentMargin() * 2) + frameWidth() * 2;
}

QSize FieldText::sizeHint() const
{
    return {120, linesHeight()};
}

QSize FieldText::minimumSizeHint() const
{
    return {80, linesHeight()};
}

void FieldText::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        commit();
        return;
    }
    if (event->key() == Qt::Key_Escape && isPending()) {
        giveUp();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void FieldText::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT focusGained();
}

void FieldText::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    commit();
    if (isPending())
        giveUp();
}

void FieldText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

} // namespace casus::ui
