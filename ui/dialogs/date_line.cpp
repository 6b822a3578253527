// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/date_line.h"

#include "exchange/import.h"
#include "support/theme.h"
#include "widgets/field_note.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace casus::ui {

DateLine::DateLine(QWidget* parent)
    : QWidget(parent)
{
    m_line = new QLineEdit(this);
    m_line->setObjectName(QStringLiteral("published"));
    m_line->setPlaceholderText(tr("YYYY-MM-DD; empty if unknown"));
    m_line->setAccessibleName(tr("Publication date"));
    m_meaning = new FieldNote(quietText, this);
    m_wrong = new FieldNote(warningColor, this);
    m_wrong->setObjectName(QStringLiteral("publishedProblem"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 2);
    layout->addWidget(m_meaning, 3);
    layout->addWidget(m_wrong, 3);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        explain();
        Q_EMIT edited();
    });
    explain();
}

void DateLine::setDate(QDate date)
{
    m_line->setText(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

Result<QDate> DateLine::date() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? Result<QDate>(QDate()) : exchange::parseDate(text);
}

void DateLine::explain()
{
    const auto meant = date();
    const bool complete = m_line->text().trimmed().size() >= 10; // no complaint while it is still being typed
    m_wrong->say(!meant && complete ? meant.error().message : QString());
    if (!meant)
        m_meaning->say({});
    else
        m_meaning->say(meant->isValid() ? QLocale().toString(*meant, QLocale::LongFormat)
                                        : tr("unknown: relative dates stay without a value"));
}

} // namespace casus::ui
