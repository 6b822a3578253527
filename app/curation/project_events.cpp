// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/event_comparison.h"
#include "curation/project.h"
#include "curation/project_private.h"

namespace casus::curation {

Result<QList<EventMatch>> Project::eventMatches(model::IncidentId id) const
{
    const auto incident = d->incident(id);
    if (!incident)
        return incident.error();
    return curation::eventMatches(reader(), *incident, d->engine->knowledge());
}

Result<void> Project::decideEvent(model::IncidentId id, model::EventDataKind kind, const QString& sourceId,
                                  EventDecision decision)
{
    const auto before = d->incident(id);
    if (!before)
        return before.error();
    const QString key = model::referenceKey(kind, sourceId);
    const QDateTime now = d->clock();
    model::Incident after = *before;
    curation::decideEvent(after, key, decision, d->coder, now);
    if (after == *before)
        return {};
    after.coder = d->coder;
    after.updatedAt = now;
    const QString event = model::nameOf(kind) + u' ' + sourceId;
    const QString what = shortened(model::headline(*before));
    const auto step =
        d->commit(QStringLiteral("compare"),
                  decision == EventDecision::Same      ? tr("“%1” is %2").arg(what, event)
                  : decision == EventDecision::NotSame ? tr("“%1” is not %2").arg(what, event)
                                                       : tr("Leave open whether “%1” is %2").arg(what, event),
                  {store::IncidentChange{*before, after}});
    return step ? Result<void>() : step.error();
}

} // namespace casus::curation
