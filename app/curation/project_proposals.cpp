// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/incident_merge.h"
#include "curation/project.h"
#include "curation/project_private.h"
#include "drafting/duplicates.h"
#include "model/edtf.h"

namespace casus::curation {

namespace {

// Reports of one act differ by a day or two, and a source may date it to the night before.
constexpr int kDaysAround = 3;
constexpr int kMostCompared = 500;

} // namespace

Result<QList<DuplicateProposal>> Project::duplicateProposals(model::IncidentId id) const
{
    const auto incident = d->incident(id);
    if (!incident)
        return incident.error();
    QList<DuplicateProposal> proposals;
    const auto date = model::Edtf::parse(model::text(*incident, model::FieldKey::Date));
    if (!date || !date->earliest())
        return proposals;
    const QDate first = *date->earliest();
    const auto near = reader().incidentsBetween(
        first.addDays(-kDaysAround), date->latest().value_or(first).addDays(kDaysAround),
        model::text(*incident, model::FieldKey::Country), kMostCompared);
    if (!near)
        return near.error();
    std::vector<model::Incident> others;
    for (const model::Incident& other : *near) {
        if (other.id != id && !isKeptApart(*incident, other))
            others.push_back(other);
    }
    const auto same = drafting::mayBeSame(*incident, others, d->engine->knowledge().actors());
    for (const drafting::SameProposal& proposal : same)
        proposals.append({proposal.incident, proposal.likeness.score, proposal.likeness.reasons});
    return proposals;
}

} // namespace casus::curation
