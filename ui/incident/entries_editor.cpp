// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/entries_editor.h"

#include "widgets/field_link.h"

#include <QVBoxLayout>

#include <utility>

namespace casus::ui {

EntriesEditor::EntriesEditor(const FormContext& context, Words words, const QString& addName, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(std::move(words))
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_add = new FieldLink(this);
    m_add->setText(m_words.add);
    m_add->setObjectName(addName);
    m_add->setAccessibleName(m_words.addSpoken);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 0, 0);
    foot->addWidget(m_add);
    foot->addStretch(1);
    m_layout->addLayout(foot);
    connect(m_add, &FieldLink::clicked, this, &EntriesEditor::addRow);
}

void EntriesEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (EntryRow* row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
}

void EntriesEditor::discard()
{
    m_pendingNew = false;
    for (EntryRow* row : std::as_const(m_rows))
        row->discard();
}

QMap<qsizetype, QString> EntriesEditor::pendingNames() const
{
    QMap<qsizetype, QString> names;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const FieldSuggest* name = m_rows.at(i)->name();
        if (name->isPending() && !name->text().trimmed().isEmpty())
            names.insert(i, name->text().simplified());
    }
    return names;
}

QList<FormRow*> EntriesEditor::rows() const
{
    return {m_rows.begin(), m_rows.end()};
}

void EntriesEditor::syncRows(qsizetype wanted)
{
    if (m_rows.size() == wanted)
        return;
    while (m_rows.size() > wanted) {
        EntryRow* row = m_rows.takeLast();
        row->hide();
        m_layout->removeWidget(row);
        row->deleteLater(); // its own signal may be what took it away
    }
    while (m_rows.size() < wanted) {
        EntryRow* row = makeRow(static_cast<int>(m_rows.size()));
        m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
        row->show();
    }
    Q_EMIT rowsChanged();
}

void EntriesEditor::showNameMissing(qsizetype index)
{
    m_rows.value(index)->showError(m_words.nameMissing);
}

void EntriesEditor::focusAdd()
{
    m_add->setFocus();
}

} // namespace casus::ui
