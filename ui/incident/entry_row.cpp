// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/entry_row.h"

#include "incident/evidence_line.h"
#include "support/theme.h"
#include "widgets/field_flow_layout.h"
#include "widgets/field_note.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

namespace casus::ui {

EntryRow::EntryRow(FieldSuggest::Provider completions, const QString& what, QWidget* parent)
    : FormRow(parent)
    , m_what(what)
{
    m_name = new FieldSuggest(std::move(completions), this);
    m_name->setAccessibleName(what);
    m_name->setMinimumWidth(80);
    m_remove = rowButton(this, QString(), QStringLiteral("×"),
                         tr("Remove this %1 (Alt+Delete)").arg(what.toLower()));
    m_details = new QHBoxLayout;
    m_details->setContentsMargins(0, 0, 0, 0);
    m_details->setSpacing(6);
    m_facts = new FieldNote(quietText, this);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(7, 3, 2, 3);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_sign, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_name, 0, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_remove);
    grid->addLayout(buttons, 0, 2, Qt::AlignRight);
    grid->addLayout(m_details, 1, 1, 1, 2);
    grid->addWidget(m_facts, 2, 1, 1, 2);
    grid->addWidget(m_evidenceLine, 3, 1, 1, 2);
    grid->addWidget(m_error, 4, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, m_remove->sizeHint().width() * 2);

    connect(m_name, &FieldLine::committed, this, &EntryRow::named);
    connect(m_name, &FieldSuggest::picked, this, &EntryRow::picked);
    connect(m_name, &FieldLine::focusGained, this, &FormRow::focusGained);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        showError({});
        Q_EMIT typing();
    });
    connect(m_remove, &QToolButton::clicked, this, &EntryRow::removeAsked);
    auto* removeKey = new QAction(this);
    removeKey->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Delete));
    removeKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(removeKey);
    connect(removeKey, &QAction::triggered, this, [this] {
        if (!m_readOnly)
            Q_EMIT removeAsked();
    });
}

void EntryRow::setNames(const QString& kind, int index)
{
    const QString stem = QStringLiteral("%1_%2").arg(kind).arg(index);
    setObjectName(stem);
    m_name->setObjectName(stem + QStringLiteral("_name"));
    m_confirm->setObjectName(stem + QStringLiteral("_confirm"));
    m_remove->setObjectName(stem + QStringLiteral("_remove"));
    m_evidenceLine->setName(stem + QStringLiteral("_evidence"));
    m_error->setObjectName(stem + QStringLiteral("_error"));
    m_facts->setObjectName(stem + QStringLiteral("_facts"));
    m_name->setAccessibleName(QStringLiteral("%1 %2").arg(m_what).arg(index + 1));
}

void EntryRow::showEntry(const QString& name, model::FieldState state, double score, const QString& reason,
                         const QString& coder, const QList<model::Evidence>& evidence)
{
    m_state = state;
    m_evidence = evidence;
    m_name->setStored(name);
    QStringList words;
    switch (state) {
    case model::FieldState::Suggested: words << tr("Drafted, undecided (%1)").arg(scoreText(score)); break;
    case model::FieldState::Confirmed: words << tr("Confirmed by %1").arg(coder); break;
    case model::FieldState::Entered:
        words << (coder.isEmpty() ? tr("New") : tr("Entered by %1").arg(coder));
        break;
    }
    if (!reason.isEmpty())
        words << tr("Because: %1").arg(reason);
    m_sign->setState(signState(state), words.join(u'\n'));
    m_evidenceLine->show(evidence, state == model::FieldState::Suggested ? scoreText(score) : QString(),
                         reason);
    m_confirm->setVisible(state == model::FieldState::Suggested && !m_readOnly);
}

void EntryRow::showFacts(const QString& facts)
{
    m_facts->say(facts);
}

void EntryRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_name->setReadOnly(readOnly);
    m_remove->setVisible(!readOnly);
    m_confirm->setVisible(m_state == model::FieldState::Suggested && !readOnly);
}

bool EntryRow::fill(const PickedWords& picked)
{
    if (m_readOnly)
        return false;
    showError({});
    Q_EMIT filled(picked);
    return errorText().isEmpty();
}

void EntryRow::flush()
{
    m_name->commit();
}

void EntryRow::discard()
{
    m_name->giveUp();
    showError({});
}

void EntryRow::confirm()
{
    if (m_state == model::FieldState::Suggested && !m_readOnly)
        Q_EMIT confirmAsked();
}

} // namespace casus::ui
