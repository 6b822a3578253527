// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_field.h"

#include <QKeyEvent>

namespace casus::ui {

namespace {

constexpr int kRestMilliseconds = 180;

} // namespace

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
}

void SearchField::tell()
{
    m_rest.stop();
    const QString words = text().trimmed();
    if (words == m_told)
        return;
    m_told = words;
    Q_EMIT searchChanged(words);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        tell();
        Q_EMIT leaveAsked();
        event->accept();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            Q_EMIT leaveAsked();
        } else {
            clear();
            tell();
        }
        event->accept();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace casus::ui
