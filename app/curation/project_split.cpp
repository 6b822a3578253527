// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/incident_split.h"
#include "curation/project.h"
#include "curation/project_private.h"

#include <algorithm>

namespace casus::curation {

using model::Incident;
using model::IncidentId;
using model::IncidentStatus;

namespace {

bool isGone(const Incident& incident)
{
    return incident.trashed || incident.status == IncidentStatus::MergedInto ||
           incident.status == IncidentStatus::SplitInto;
}

QSet<model::DocumentId> documentsOf(const Incident& one, const Incident& other)
{
    QSet<model::DocumentId> documents;
    for (const Incident* incident : {&one, &other}) {
        for (const model::Report& report : incident->reports)
            documents.insert(report.document);
    }
    return documents;
}

} // namespace

Result<IncidentId> Project::splitIncident(IncidentId id, const SplitChoice& chosen)
{
    const auto before = d->incident(id);
    if (!before)
        return before.error();
    if (isGone(*before))
        return Error{
            ErrorCode::Refused, tr("An incident that is in the trash, merged or split cannot be split."), {}};
    if (const auto why = whyNoSplit(*before, chosen))
        return Error{ErrorCode::Refused, *why, {}};
    const SplitIncidents both = split(*before, chosen, d->coder, d->clock());
    const auto step = d->commit(
        QStringLiteral("split"), tr("Split “%1”").arg(shortened(model::headline(*before))),
        {store::IncidentChange{*before, both.rest}, store::IncidentChange{std::nullopt, both.apart}},
        documentsOf(both.rest, both.apart));
    if (!step)
        return step.error();
    for (const store::AnyChange& any : step->changes) {
        const auto* change = std::get_if<store::IncidentChange>(&any);
        if (change && !change->before && change->after)
            return change->after->id;
    }
    return Error{ErrorCode::Internal, tr("The new incident was saved without its number."), {}};
}

Result<void> Project::moveClaims(IncidentId from, const QList<model::ClaimId>& claims, IncidentId to)
{
    const auto source = d->incident(from);
    if (!source)
        return source.error();
    const auto target = d->incident(to);
    if (!target)
        return target.error();
    if (from == to)
        return Error{ErrorCode::Refused, tr("The claim is in this incident already."), {}};
    if (isGone(*target))
        return Error{
            ErrorCode::Refused, tr("An incident that is in the trash, merged or split takes no claims."), {}};
    const bool held =
        !claims.isEmpty() && std::all_of(claims.cbegin(), claims.cend(), [&](model::ClaimId id) {
            return std::any_of(source->claims.cbegin(), source->claims.cend(),
                               [id](const model::Claim& claim) { return claim.id == id; });
        });
    if (!held)
        return Error{ErrorCode::NotFound, tr("This claim is no longer in the incident."), {}};
    Incident left = *source;
    Incident grown = *target;
    curation::moveClaims(left, grown, claims);
    for (Incident* each : {&left, &grown}) {
        each->coder = d->coder;
        each->updatedAt = d->clock();
        if (each->status == IncidentStatus::Candidate)
            each->status = IncidentStatus::InReview;
    }
    const auto step =
        d->commit(QStringLiteral("move"),
                  tr("Move claims from “%1” to “%2”")
                      .arg(shortened(model::headline(*source)), shortened(model::headline(*target))),
                  {store::IncidentChange{*source, left}, store::IncidentChange{*target, grown}},
                  documentsOf(left, grown));
    return step ? Result<void>() : step.error();
}

} // namespace casus::curation
