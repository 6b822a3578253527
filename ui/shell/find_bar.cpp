// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/find_bar.h"

#include "viewer/document_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace casus::ui {

FindBar::FindBar(DocumentView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_words(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    auto* label = new QLabel(tr("Find in this text"), this);
    label->setBuddy(m_words);
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setClearButtonEnabled(true);
    m_words->setAccessibleName(tr("Find in this text"));
    auto* previous = new QToolButton(this);
    previous->setArrowType(Qt::UpArrow);
    previous->setToolTip(tr("Previous (Shift+Enter)"));
    auto* next = new QToolButton(this);
    next->setArrowType(Qt::DownArrow);
    next->setToolTip(tr("Next (Enter)"));
    auto* done = new QToolButton(this);
    done->setText(tr("Close"));
    done->setToolTip(tr("Close (Esc)"));
    for (QToolButton* button : {previous, next, done})
        button->setAccessibleName(button->toolTip());
    layout->addWidget(label);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_result);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(done);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_view.setFind(words);
        m_result->clear();
    });
    connect(previous, &QToolButton::clicked, this, [this] { go(false); });
    connect(next, &QToolButton::clicked, this, [this] { go(true); });
    connect(done, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    show();
    m_words->setFocus();
    m_words->selectAll();
    m_view.setFind(m_words->text());
}

void FindBar::close()
{
    m_view.setFind({});
    hide();
    m_view.setFocus();
}

void FindBar::go(bool forward)
{
    const bool found = forward ? m_view.findNext() : m_view.findPrevious();
    m_result->setText(found || m_words->text().isEmpty() ? QString() : tr("Not found"));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        go(!event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace casus::ui
