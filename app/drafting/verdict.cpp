// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/verdict.h"

#include <algorithm>

namespace casus::drafting {
namespace {

using model::FieldKey;
using model::Incident;
using model::IncidentRole;

bool hasPerpetrator(const Incident& incident)
{
    return std::any_of(incident.actors.begin(), incident.actors.end(), [](const model::IncidentActor& actor) {
        return actor.role == model::ActorRole::Perpetrator;
    });
}

} // namespace

bool standsAsDraft(const Scene& scene, const Group& group, Incident& incident)
{
    Q_UNUSED(scene)
    const bool date = incident.fields.contains(FieldKey::Date);
    const bool place = !incident.places.isEmpty() || incident.fields.contains(FieldKey::AdminNamed);
    const bool party = hasPerpetrator(incident);
    const bool count = !incident.claims.isEmpty();
    const bool act = incident.fields.contains(FieldKey::Tactics);
    const int basis = static_cast<int>(date) + place + party + count + act;
    incident.score = std::min(0.95, 0.35 + 0.12 * basis + (group.lead ? 0.05 : 0.0));
    switch (group.role) {
    case IncidentRole::Main:
        if (date)
            return basis >= 3 && (place || count);
        return group.lead && count && (place || party) && basis >= 3;
    case IncidentRole::Aggregate: return count;
    case IncidentRole::Part: return count || place;
    case IncidentRole::Background: return count ? date || place : act && place && (date || party);
    }
    return false;
}

} // namespace casus::drafting
