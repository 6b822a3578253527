// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/incident_merge.h"
#include "curation/project.h"
#include "curation/project_private.h"
#include "drafting/duplicates.h"
#include "model/edtf.h"

namespace casus::curation {

using model::Incident;
using model::IncidentId;
using model::IncidentStatus;

namespace {

// Reports of one act differ by a day or two, and a source may date it to the night before.
constexpr int kDaysAround = 3;
constexpr int kMostCompared = 500;

bool isGone(const Incident& incident)
{
    return incident.trashed || incident.status == IncidentStatus::MergedInto ||
           incident.status == IncidentStatus::SplitInto;
}

QSet<model::DocumentId> documentsOf(const Incident& incident)
{
    QSet<model::DocumentId> documents;
    for (const model::Report& report : incident.reports)
        documents.insert(report.document);
    return documents;
}

} // namespace

Result<QList<DuplicateProposal>> likelyDuplicates(const Incident& incident, const store::Reader& reader,
                                                  const Engine& engine)
{
    QList<DuplicateProposal> proposals;
    const auto date = model::Edtf::parse(model::text(incident, model::FieldKey::Date));
    if (!date || !date->earliest())
        return proposals;
    const QDate first = *date->earliest();
    const auto near = reader.incidentsBetween(first.addDays(-kDaysAround),
                                              date->latest().value_or(first).addDays(kDaysAround),
                                              model::text(incident, model::FieldKey::Country), kMostCompared);
    if (!near)
        return near.error();
    std::vector<Incident> others;
    for (const Incident& other : *near) {
        if (other.id != incident.id && !isKeptApart(incident, other))
            others.push_back(other);
    }
    const auto same = drafting::mayBeSame(incident, others, engine.knowledge().actors());
    for (const drafting::SameProposal& proposal : same)
        proposals.append({proposal.incident, proposal.likeness.score, proposal.likeness.reasons});
    return proposals;
}

Result<QList<DuplicateProposal>> Project::duplicateProposals(model::IncidentId id) const
{
    const auto incident = d->incident(id);
    if (!incident)
        return incident.error();
    return likelyDuplicates(*incident, reader(), *d->engine);
}

Result<void> Project::linkReport(IncidentId incident, IncidentId told)
{
    const auto before = d->incident(incident);
    if (!before)
        return before.error();
    const auto from = d->incident(told);
    if (!from)
        return from.error();
    if (incident == told)
        return Error{ErrorCode::Refused, tr("An incident cannot be merged into itself."), {}};
    if (isGone(*before) || isGone(*from))
        return Error{ErrorCode::Refused,
                     tr("An incident that is in the trash, merged or split cannot be merged."),
                     {}};
    const QDateTime now = d->clock();
    Incident after = merged(*before, *from);
    for (const model::Relation& relation : model::relations(*from)) {
        if (relation.kind == model::RelationKind::SameEvent) // of other data: it is that event still
            addRelation(after, relation, d->coder, now);
    }
    after.coder = d->coder;
    after.updatedAt = now;
    if (after.status == IncidentStatus::Candidate)
        after.status = IncidentStatus::InReview;
    Incident rest = *from;
    rest.status = IncidentStatus::MergedInto;
    rest.suggested = false;
    rest.coder = d->coder;
    rest.updatedAt = now;
    addRelation(rest, {model::RelationKind::MergedInto, before->publicId}, d->coder, now);
    const auto step = d->commit(
        QStringLiteral("merge"),
        tr("Merge “%1” into “%2”")
            .arg(shortened(model::headline(*from)), shortened(model::headline(*before))),
        {store::IncidentChange{*before, after}, store::IncidentChange{*from, rest}}, documentsOf(after));
    return step ? Result<void>() : step.error();
}

Result<void> Project::keepApart(IncidentId a, IncidentId b)
{
    const auto one = d->incident(a);
    if (!one)
        return one.error();
    const auto other = d->incident(b);
    if (!other)
        return other.error();
    if (a == b)
        return Error{ErrorCode::Refused, tr("An incident cannot be kept apart from itself."), {}};
    const QDateTime now = d->clock();
    const auto related = [&](const Incident& incident, const QString& to) {
        Incident after = incident;
        addRelation(after, {model::RelationKind::NotSame, to}, d->coder, now);
        if (after == incident)
            return after;
        after.coder = d->coder;
        after.updatedAt = now;
        return after;
    };
    const auto step =
        d->commit(QStringLiteral("apart"),
                  tr("Keep “%1” and “%2” apart")
                      .arg(shortened(model::headline(*one)), shortened(model::headline(*other))),
                  {store::IncidentChange{*one, related(*one, other->publicId)},
                   store::IncidentChange{*other, related(*other, one->publicId)}});
    return step ? Result<void>() : step.error();
}

} // namespace casus::curation
