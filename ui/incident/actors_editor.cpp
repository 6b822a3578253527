// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/actors_editor.h"

#include "incident/words_to_value.h"

#include <algorithm>
#include <utility>

namespace casus::ui {

ActorsEditor::ActorsEditor(const FormContext& context, Commit<QList<model::IncidentActor>> commit,
                           QWidget* parent)
    : EntriesOf(
          context, std::move(commit),
          {tr("+ Add a party"), tr("Add a party"), tr("A party needs a name. Remove it with Alt+Delete.")},
          QStringLiteral("addActor"), parent)
{}

model::IncidentActor ActorsEditor::newEntry() const
{
    model::IncidentActor empty;
    empty.state = model::FieldState::Entered;
    const bool hasPerpetrator =
        std::any_of(entries().begin(), entries().end(), [](const model::IncidentActor& actor) {
            return actor.role == model::ActorRole::Perpetrator;
        });
    empty.role = hasPerpetrator ? model::ActorRole::Target : model::ActorRole::Perpetrator;
    return empty;
}

void ActorsEditor::showEntry(ActorRow& row, const model::IncidentActor& entry)
{
    row.setActor(entry);
}

void ActorsEditor::connectDetails(ActorRow& row, int index)
{
    connect(&row, &ActorRow::roleChosen, this, [this, index](model::ActorRole role) {
        change(index, [role](model::IncidentActor& actor) {
            actor.role = role;
            actor.state = model::FieldState::Entered;
        });
    });
    connect(&row, &ActorRow::fightEntered, this, [this, index](const model::IncidentActor& entered) {
        change(index, [&entered](model::IncidentActor& actor) {
            if (actor.side == entered.side && actor.initiator == entered.initiator &&
                actor.strengthLow == entered.strengthLow && actor.strengthHigh == entered.strengthHigh &&
                actor.captured == entered.captured)
                return;
            actor.side = entered.side;
            actor.initiator = entered.initiator;
            actor.strengthLow = entered.strengthLow;
            actor.strengthHigh = entered.strengthHigh;
            actor.captured = entered.captured;
            actor.state = model::FieldState::Entered;
        });
    });
    connect(&row, &ActorRow::attributionChosen, this, [this, index](model::Attribution attribution) {
        change(index, [attribution](model::IncidentActor& actor) {
            actor.attribution = attribution;
            actor.state = model::FieldState::Entered;
        });
    });
}

void ActorsEditor::takeChosen(qsizetype index, const Suggestion& chosen)
{
    change(index, [&chosen](model::IncidentActor& actor) {
        actor.name = chosen.text;
        actor.actor = chosen.data.toString();
        actor.state = model::FieldState::Entered;
    });
}

void ActorsEditor::takeName(qsizetype index, const QString& name)
{
    const QList<const knowledge::Actor*> known = m_context.knowledge().actors().withAlias(name);
    change(index, [&](model::IncidentActor& actor) {
        if (actor.name == name)
            return;
        actor.name = name;
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
