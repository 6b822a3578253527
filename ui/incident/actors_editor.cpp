// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/actors_editor.h"

#include "incident/actor_row.h"
#include "incident/words_to_value.h"
#include "widgets/field_link.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace casus::ui {

ActorsEditor::ActorsEditor(const FormContext& context, Commit<QList<model::IncidentActor>> commit,
                           QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_commit(std::move(commit))
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_add = new FieldLink(this);
    m_add->setText(tr("+ Add a party"));
    m_add->setObjectName(QStringLiteral("addActor"));
    m_add->setAccessibleName(tr("Add a party"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 0, 0);
    foot->addWidget(m_add);
    foot->addStretch(1);
    m_layout->addLayout(foot);
    connect(m_add, &FieldLink::clicked, this, &ActorsEditor::addRow);
}

model::IncidentActor ActorsEditor::newActor() const
{
    model::IncidentActor empty;
    empty.state = model::FieldState::Entered;
    const bool hasPerpetrator =
        std::any_of(m_actors.begin(), m_actors.end(), [](const model::IncidentActor& actor) {
            return actor.role == model::ActorRole::Perpetrator;
        });
    empty.role = hasPerpetrator ? model::ActorRole::Target : model::ActorRole::Perpetrator;
    return empty;
}

void ActorsEditor::setActors(const QList<model::IncidentActor>& actors)
{
    const bool keepNew = m_pendingNew && m_rows.size() == actors.size() + 1;
    const model::IncidentActor typed = keepNew ? m_actors.constLast() : model::IncidentActor();
    m_pendingNew = keepNew;
    m_actors = actors;
    if (keepNew)
        m_actors.append(typed);
    syncRows(m_actors.size());
    for (qsizetype i = 0; i < m_actors.size(); ++i)
        m_rows.at(i)->setActor(m_actors.at(i));
}

void ActorsEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (ActorRow* row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
}

void ActorsEditor::discard()
{
    m_pendingNew = false;
    for (ActorRow* row : std::as_const(m_rows))
        row->discard();
}

QList<FormRow*> ActorsEditor::rows() const
{
    return {m_rows.begin(), m_rows.end()};
}

void ActorsEditor::addRow()
{
    if (m_readOnly)
        return;
    if (!m_pendingNew) {
        m_actors.append(newActor());
        m_pendingNew = true;
        syncRows(m_actors.size());
        m_rows.constLast()->setActor(m_actors.constLast());
    }
    m_rows.constLast()->name()->setFocus(Qt::OtherFocusReason);
}

void ActorsEditor::syncRows(qsizetype wanted)
{
    if (m_rows.size() == wanted)
        return;
    while (m_rows.size() > wanted) {
        ActorRow* row = m_rows.takeLast();
        row->hide();
        m_layout->removeWidget(row);
        row->deleteLater(); // its own signal may be what took it away
    }
    while (m_rows.size() < wanted) {
        ActorRow* row = makeRow(static_cast<int>(m_rows.size()));
        m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
        row->show();
    }
    Q_EMIT rowsChanged();
}

ActorRow* ActorsEditor::makeRow(int index)
{
    auto* row = new ActorRow(m_context, this);
    row->setIndex(index);
    row->setReadOnly(m_readOnly);
    connect(row, &EntryRow::confirmAsked, this, [this, index] {
        change(index, [](model::IncidentActor& actor) { actor.state = model::FieldState::Confirmed; });
    });
    connect(row, &EntryRow::removeAsked, this, [this, index] { remove(index); });
    connect(row, &EntryRow::named, this, [this, index](const QString& name) { takeName(index, name); });
    connect(row, &EntryRow::picked, this, [this, index](const Suggestion& chosen) {
        change(index, [&chosen](model::IncidentActor& actor) {
            actor.name = chosen.text;
            actor.actor = chosen.data.toString();
            actor.state = model::FieldState::Entered;
        });
    });
    connect(row, &EntryRow::filled, this,
            [this, index](const PickedWords& picked) { takeWords(index, picked); });
    connect(row, &ActorRow::roleChosen, this, [this, index](model::ActorRole role) {
        change(index, [role](model::IncidentActor& actor) {
            actor.role = role;
            actor.state = model::FieldState::Entered;
        });
    });
    connect(row, &ActorRow::attributionChosen, this, [this, index](model::Attribution attribution) {
        change(index, [attribution](model::IncidentActor& actor) {
            actor.attribution = attribution;
            actor.state = model::FieldState::Entered;
        });
    });
    return row;
}

void ActorsEditor::change(qsizetype index, const std::function<void(model::IncidentActor&)>& edit)
{
    if (m_readOnly || index >= m_actors.size() || index >= m_rows.size())
        return;
    QList<model::IncidentActor> wanted = m_actors;
    edit(wanted[index]);
    const bool isNew = m_pendingNew && index == m_actors.size() - 1;
    if (isNew && wanted.at(index).name.isEmpty()) { // the role was chosen before the name was typed
        m_actors = wanted;
        m_rows.at(index)->setActor(wanted.at(index));
        return;
    }
    wanted[index].coder = m_context.project->coder();
    if (m_pendingNew && !isNew)
        wanted.removeLast();
    if (isNew)
        m_pendingNew = false;
    ActorRow* row = m_rows.value(index);
    const auto why = m_commit(wanted);
    if (why && isNew)
        m_pendingNew = true;
    row->showError(why ? *why : QString());
}

void ActorsEditor::remove(qsizetype index)
{
    if (m_readOnly || index >= m_actors.size())
        return;
    QList<model::IncidentActor> wanted = m_actors;
    if (m_pendingNew)
        wanted.removeLast();
    if (index == wanted.size()) { // the new one, never stored
        m_pendingNew = false;
        setActors(wanted);
        m_add->setFocus();
        return;
    }
    wanted.removeAt(index);
    if (const auto why = m_commit(wanted))
        m_rows.value(index)->showError(*why);
}

void ActorsEditor::takeName(qsizetype index, const QString& name)
{
    if (index >= m_rows.size())
        return; // a row that was just taken away loses the focus
    const QString wanted = name.simplified();
    if (wanted.isEmpty()) {
        const bool isNew = m_pendingNew && index == m_actors.size() - 1;
        if (!isNew)
            m_rows.value(index)->showError(tr("A party needs a name. Remove it with Alt+Delete."));
        return;
    }
    const QList<const knowledge::Actor*> known = m_context.knowledge().actors().withAlias(wanted);
    change(index, [&](model::IncidentActor& actor) {
        if (actor.name == wanted)
            return;
        actor.name = wanted;
        actor.state = model::FieldState::Entered;
        actor.actor = known.size() == 1 ? known.constFirst()->id : QString();
    });
}

void ActorsEditor::takeWords(qsizetype index, const PickedWords& picked)
{
    std::optional<model::Mention> mention = picked.mention;
    if (!mention || !std::holds_alternative<model::ActorValue>(mention->value))
        mention = mentionInWords(model::MentionType::Actor, picked.words, m_context);
    const auto* value = mention ? std::get_if<model::ActorValue>(&mention->value) : nullptr;
    change(index, [&](model::IncidentActor& actor) {
        actor.name = picked.words.simplified();
        actor.actor = value ? value->actor : QString();
        actor.evidence = {picked.evidence};
        actor.state = model::FieldState::Entered;
    });
}

} // namespace casus::ui
