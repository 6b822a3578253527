// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialog_frame.h"

#include "support/theme.h"
#include "widgets/field_note.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace casus::ui {

DialogFrame::DialogFrame(QWidget* parent, const char* name, const QString& title, const QString& lead)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QString::fromLatin1(name));
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 12);
    layout->setSpacing(10);
    if (!lead.isEmpty()) {
        auto* words = new QLabel(lead, this);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        layout->addWidget(words);
    }
    m_body = new QVBoxLayout;
    m_body->setSpacing(8);
    layout->addLayout(m_body, 1);
    m_problem = new FieldNote(warningColor, this);
    m_problem->setObjectName(QStringLiteral("problem"));
    layout->addWidget(m_problem);
    m_buttons = new QDialogButtonBox(this);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DialogFrame::sayProblem(const QString& sentence)
{
    const bool wasHidden = m_problem->isHidden();
    m_problem->say(sentence);
    if (isVisible() && wasHidden && !sentence.isEmpty()) // the sentence takes room from nobody
        resize(width(), height() + m_problem->heightForWidth(width() - 28) + layout()->spacing());
}

QString DialogFrame::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

QPushButton* DialogFrame::addMainButton(const QString& text, const char* name)
{
    // Not AcceptRole: the dialog closes only when what it does has been done.
    QPushButton* button = m_buttons->addButton(text, QDialogButtonBox::ApplyRole);
    button->setObjectName(QString::fromLatin1(name));
    button->setDefault(true);
    return button;
}

QPushButton* DialogFrame::addButton(const QString& text, const char* name)
{
    QPushButton* button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

QPushButton* DialogFrame::addCloseButton(const QString& text)
{
    QPushButton* button = m_buttons->addButton(text, QDialogButtonBox::RejectRole);
    button->setObjectName(QStringLiteral("close"));
    return button;
}

void DialogFrame::present(int width, int height)
{
    ensurePolished();
    const int needed =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    resize(width, height > 0 ? height : needed);
    open();
}

} // namespace casus::ui
