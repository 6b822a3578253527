// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/actor_row.h"

#include "incident/party_dialog.h"
#include "support/labels.h"
#include "widgets/field_choice.h"
#include "widgets/field_completions.h"
#include "widgets/field_link.h"

#include <QBoxLayout>

namespace casus::ui {

ActorRow::ActorRow(const FormContext& context, QWidget* parent)
    : EntryRow(actorCompletions(context.knowledge()), tr("Party"), parent)
    , m_context(context)
{
    name()->setPlaceholderText(tr("name of a party"));
    m_role = new FieldChoice(this);
    m_role->setAccessibleName(tr("Role of the party"));
    m_role->setToolTip(tr("Role of the party in the incident"));
    for (const model::ActorRole role : model::all<model::ActorRole>())
        m_role->addItem(label(role), static_cast<int>(role));
    m_attribution = new FieldChoice(this);
    m_attribution->setAccessibleName(tr("Who says that it was this party"));
    m_attribution->setToolTip(tr("How the source attributes the act to this party"));
    for (const model::Attribution attribution : model::all<model::Attribution>())
        m_attribution->addItem(label(attribution), static_cast<int>(attribution));
    details()->addWidget(m_role, 4);
    details()->addWidget(m_attribution, 5);
    m_fight = new FieldLink(this);
    m_fight->setText(tr("Side …"));
    m_fight->setToolTip(tr("Which side it fought on, whether it began, how many it was"));
    details()->addWidget(m_fight);
    connect(m_fight, &FieldLink::clicked, this, [this] {
        openPartyDialog(this, m_actor,
                        [this](const model::IncidentActor& actor) { Q_EMIT fightEntered(actor); });
    });
    connect(m_role, &FieldChoice::chosen, this,
            [this](const QVariant& item) { Q_EMIT roleChosen(static_cast<model::ActorRole>(item.toInt())); });
    connect(m_attribution, &FieldChoice::chosen, this, [this](const QVariant& item) {
        Q_EMIT attributionChosen(static_cast<model::Attribution>(item.toInt()));
    });
    connect(m_role, &FieldChoice::focusGained, this, &FormRow::focusGained);
    connect(m_attribution, &FieldChoice::focusGained, this, &FormRow::focusGained);
}

void ActorRow::setIndex(int index)
{
    setNames(QStringLiteral("actor"), index);
    m_role->setObjectName(QStringLiteral("actor_%1_role").arg(index));
    m_attribution->setObjectName(QStringLiteral("actor_%1_attribution").arg(index));
    m_fight->setObjectName(QStringLiteral("actor_%1_fight").arg(index));
}

void ActorRow::setActor(const model::IncidentActor& actor)
{
    showEntry(actor.name, actor.state, actor.score, actor.reason, actor.coder, actor.evidence);
    m_actor = actor;
    m_role->setStored(static_cast<int>(actor.role));
    m_attribution->setStored(static_cast<int>(actor.attribution));
    m_attribution->setVisible(actor.role == model::ActorRole::Perpetrator ||
                              actor.role == model::ActorRole::AllyOfPerpetrator);
    const knowledge::Actor* known = m_context.knowledge().actors().find(actor.actor);
    QStringList facts;
    if (known)
        facts.append(known->name == actor.name ? tr("in the register")
                                               : tr("in the register: %1").arg(known->name));
    else if (!actor.name.isEmpty())
        facts.append(tr("not in the register"));
    if (const QString fight = fightInWords(actor); !fight.isEmpty())
        facts.append(fight);
    showFacts(facts.join(QStringLiteral(" · ")));
}

void ActorRow::setReadOnly(bool readOnly)
{
    EntryRow::setReadOnly(readOnly);
    m_role->setReadOnly(readOnly);
    m_attribution->setReadOnly(readOnly);
    m_fight->setEnabled(!readOnly);
}

} // namespace casus::ui
