// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/kinds.h"

#include "drafting/field_tools.h"

#include <algorithm>

namespace casus::drafting {

using model::FieldKey;

Kinds::Kinds(const knowledge::Lexicon& table)
{
    for (const auto& entry : table.entries())
        m_rules.push_back({entry.phrase, entry.attributes.value(QStringLiteral("target")),
                           entry.attributes.value(QStringLiteral("by")), entry.category});
}

void Kinds::fill(model::Incident& incident) const
{
    const auto list = [&](FieldKey key) {
        const auto* value = std::get_if<QStringList>(&model::value(incident, key));
        return value != nullptr ? *value : QStringList();
    };
    const QStringList tactics = list(FieldKey::Tactics);
    const QStringList targets = list(FieldKey::Targets);
    const bool known =
        std::any_of(incident.actors.begin(), incident.actors.end(), [](const model::IncidentActor& actor) {
            return actor.role == model::ActorRole::Perpetrator;
        });
    const bool state =
        std::any_of(incident.actors.begin(), incident.actors.end(), [](const model::IncidentActor& actor) {
            return actor.role == model::ActorRole::Perpetrator && actor.actorType.startsWith(u"state");
        });
    for (const Rule& rule : m_rules) {
        if (rule.tactic != u"*" && !tactics.contains(rule.tactic))
            continue;
        if (!rule.target.isEmpty() && !targets.contains(rule.target))
            continue;
        if ((rule.by == u"state" && !state) || (rule.by == u"nonstate" && (state || !known)))
            continue;
        QList<model::Evidence> evidence;
        for (const FieldKey key : {FieldKey::Tactics, FieldKey::Targets}) {
            if (incident.fields.contains(key))
                evidence += incident.fields[key].evidence;
        }
        setField(incident, FieldKey::Kind, rule.kind, evidence, 0.7,
                 QStringLiteral("by the table of kinds: %1").arg(rule.tactic));
        return;
    }
}

} // namespace casus::drafting
