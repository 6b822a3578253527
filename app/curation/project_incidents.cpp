// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/incident_edits.h"
#include "curation/incident_merge.h"
#include "curation/project.h"
#include "curation/project_private.h"
#include "curation/redating.h"

#include <algorithm>
#include <limits>

namespace casus::curation {

using model::FieldState;
using model::Incident;
using model::IncidentId;
using model::IncidentStatus;

namespace {

QSet<model::DocumentId> documentsOf(const Incident& incident)
{
    QSet<model::DocumentId> documents;
    for (const model::Report& report : incident.reports)
        documents.insert(report.document);
    return documents;
}

// Between two decisions; a longer pause is taken for something else than work. Seconds.
constexpr qint64 kLongestPause = 5 * 60;

bool isUndecided(IncidentStatus status)
{
    return status == IncidentStatus::Candidate || status == IncidentStatus::InReview;
}

} // namespace

Result<Incident> Project::Private::incident(IncidentId id) const
{
    auto found = store->reader().incident(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, tr("This incident is no longer in the project."), {}};
    return std::move(**found);
}

Result<void> Project::Private::changeIncident(IncidentId id, const QString& verb, const QString& text,
                                              Touch touch, const Edit& edit)
{
    const auto before = incident(id);
    if (!before)
        return before.error();
    Incident after = *before;
    if (auto edited = edit(after); !edited)
        return edited;
    if (after == *before)
        return {};
    // A draft that is being corrected is no longer as the program left it, but still undecided as a whole.
    if (touch == Touch::Content && after.status == before->status &&
        after.status == IncidentStatus::Candidate)
        after.status = IncidentStatus::InReview;
    after.coder = coder;
    after.updatedAt = clock();
    const QSet<model::DocumentId> decided =
        touch == Touch::Content ? documentsOf(after) : QSet<model::DocumentId>();
    const auto step = commit(verb, text.arg(shortened(model::headline(*before))),
                             {store::IncidentChange{*before, after}}, decided);
    return step ? Result<void>() : step.error();
}

Result<bool> Project::Private::wasRedated(model::DocumentId id) const
{
    const auto log = store->reader().log(std::numeric_limits<int>::max(), id);
    if (!log)
        return log.error();
    return std::any_of(log->cbegin(), log->cend(), [](const store::LogEntry& entry) {
        return entry.kind == u"document" && entry.verb == u"details";
    });
}

Result<Incident> Project::Private::datedNow(const Incident& draft) const
{
    for (const model::DocumentId id : documentsOf(draft)) {
        const auto renewed = wasRedated(id);
        if (!renewed)
            return renewed.error();
        if (!*renewed)
            continue;
        const auto document = store->reader().document(id);
        if (!document)
            return document.error();
        for (const store::AnyChange& any : redated(*engine, *document, {}, {draft})) {
            if (const auto* change = std::get_if<store::IncidentChange>(&any); change && change->after)
                return *change->after;
        }
    }
    return draft;
}

Result<Incident> Project::Private::putBack(const Incident& incident) const
{
    const auto found = store->reader().draftOf(incident.id);
    if (!found)
        return found.error();
    if (!*found)
        return incident;
    auto dated = datedNow(**found);
    if (!dated)
        return dated.error();
    Incident draft = std::move(*dated);
    draft.note = incident.note;
    draft.flagged = incident.flagged;
    draft.trashed = incident.trashed;
    for (const model::Relation& relation : model::relations(incident)) {
        if (relation.kind != model::RelationKind::MergedInto)
            addRelation(draft, relation, coder, incident.updatedAt);
    }
    return draft;
}

void Project::Private::measureMinutes(Incident& incident) const
{
    const auto known = incident.fields.constFind(model::FieldKey::Minutes);
    if (known != incident.fields.cend() && known->state == FieldState::Entered)
        return;
    const auto seconds = store->reader().secondsOfWork(incident.id, coder, kLongestPause);
    if (!seconds || *seconds == 0)
        return;
    model::Field minutes;
    minutes.value = (*seconds + 59) / 60;
    minutes.score = 1;
    minutes.reason = tr("measured from the times of the decisions on it");
    incident.fields.insert(model::FieldKey::Minutes, minutes);
}

Result<IncidentId> Project::addIncident(model::DocumentId document, model::Span passage)
{
    Incident incident;
    model::Report report{document, {}};
    if (!passage.isEmpty()) {
        auto words = d->checked({model::Evidence{document, passage, {}}});
        if (!words)
            return words.error();
        report.evidence = std::move(*words);
    }
    const QString words = report.evidence.isEmpty() ? QString() : report.evidence.constFirst().quote;
    incident.reports = {std::move(report)};
    incident.status = IncidentStatus::InReview;
    incident.suggested = false;
    incident.score = 1;
    incident.coder = d->coder;
    incident.createdAt = d->clock();
    incident.updatedAt = incident.createdAt;
    const auto step =
        d->commit(QStringLiteral("add"),
                  words.isEmpty() ? tr("New incident") : tr("New incident “%1”").arg(shortened(words)),
                  {store::IncidentChange{std::nullopt, incident}}, {document});
    if (!step)
        return step.error();
    const auto* added = std::get_if<store::IncidentChange>(&step->changes.constFirst());
    if (!added || !added->after)
        return Error{ErrorCode::Internal, tr("The new incident was saved without its number."), {}};
    return added->after->id;
}

Result<void> Project::acceptIncident(IncidentId id)
{
    return d->changeIncident(id, QStringLiteral("confirm"), tr("Accept incident “%1”"),
                             Private::Touch::Content, [this](Incident& incident) -> Result<void> {
                                 d->measureMinutes(incident);
                                 confirmParts(incident, d->coder, d->clock());
                                 incident.status = IncidentStatus::Accepted;
                                 incident.suggested = false;
                                 return {};
                             });
}

Result<void> Project::rejectIncident(IncidentId id)
{
    return d->changeIncident(id, QStringLiteral("reject"), tr("Reject incident “%1”"),
                             Private::Touch::Content, [](Incident& incident) -> Result<void> {
                                 incident.status = IncidentStatus::Rejected;
                                 incident.suggested = false;
                                 return {};
                             });
}

Result<void> Project::trashIncident(IncidentId id)
{
    return d->changeIncident(id, QStringLiteral("trash"), tr("Move incident “%1” to the trash"),
                             Private::Touch::Remark, [](Incident& incident) -> Result<void> {
                                 incident.trashed = true;
                                 return {};
                             });
}

Result<void> Project::restoreIncident(IncidentId id)
{
    return d->changeIncident(id, QStringLiteral("restore"), tr("Restore incident “%1” from the trash"),
                             Private::Touch::Remark, [](Incident& incident) -> Result<void> {
                                 incident.trashed = false;
                                 return {};
                             });
}

Result<void> Project::setIncidentStatus(IncidentId id, IncidentStatus status)
{
    if (status == IncidentStatus::Accepted)
        return acceptIncident(id);
    if (status == IncidentStatus::Rejected)
        return rejectIncident(id);
    return d->changeIncident(id, QStringLiteral("status"), tr("Status of incident “%1”"),
                             Private::Touch::Content, [this, status](Incident& incident) -> Result<void> {
                                 if (status == IncidentStatus::Candidate && incident.status != status) {
                                     auto draft = d->putBack(incident);
                                     if (!draft)
                                         return draft.error();
                                     incident = std::move(*draft);
                                 }
                                 incident.status = status;
                                 // A draft that is put back is a suggestion again; only drafts have a reason.
                                 incident.suggested = isUndecided(status) && !incident.reason.isEmpty();
                                 return {};
                             });
}

Result<void> Project::setIncidentRole(IncidentId id, model::IncidentRole role)
{
    return d->changeIncident(id, QStringLiteral("correct"), tr("Role of incident “%1”"),
                             Private::Touch::Content, [role](Incident& incident) -> Result<void> {
                                 incident.role = role;
                                 return {};
                             });
}

Result<void> Project::setIncidentNote(IncidentId id, const QString& note)
{
    return d->changeIncident(id, QStringLiteral("note"), tr("Note on incident “%1”"), Private::Touch::Remark,
                             [&note](Incident& incident) -> Result<void> {
                                 incident.note = note;
                                 return {};
                             });
}

Result<void> Project::setIncidentFlag(IncidentId id, bool flagged)
{
    return d->changeIncident(id, QStringLiteral("flag"),
                             flagged ? tr("Flag incident “%1”") : tr("Remove the flag of incident “%1”"),
                             Private::Touch::Remark, [flagged](Incident& incident) -> Result<void> {
                                 incident.flagged = flagged;
                                 return {};
                             });
}

Result<void> Project::confirmField(IncidentId id, model::FieldKey key)
{
    return d->changeIncident(id, QStringLiteral("confirm"), tr("Accept a field of incident “%1”"),
                             Private::Touch::Content, [this, key](Incident& incident) -> Result<void> {
                                 const auto field = incident.fields.find(key);
                                 if (field == incident.fields.end())
                                     return Error{ErrorCode::NotFound, tr("The field is empty."), {}};
                                 if (field->state == FieldState::Suggested)
                                     decide(*field, FieldState::Confirmed, d->coder, d->clock());
                                 return {};
                             });
}

Result<void> Project::setField(IncidentId id, model::FieldKey key, const model::FieldValue& value,
                               const QList<model::Evidence>& evidence, const QString& reason)
{
    if (const auto why = model::whyInvalid(key, value, codebook()))
        return Error{ErrorCode::Refused, *why, {}};
    const auto words = d->checked(evidence);
    if (!words)
        return words.error();
    return d->changeIncident(id, QStringLiteral("correct"), tr("Change a field of incident “%1”"),
                             Private::Touch::Content, [&](Incident& incident) -> Result<void> {
                                 enterField(incident, key, value, *words, reason, d->coder, d->clock());
                                 addReports(incident, *words);
                                 return {};
                             });
}

Result<void> Project::setPlaces(IncidentId id, const QList<model::IncidentPlace>& places)
{
    QList<model::IncidentPlace> entered = places;
    for (model::IncidentPlace& place : entered) {
        if (const auto why = whyInvalidPlace(place))
            return Error{ErrorCode::Refused, *why, {}};
        auto words = d->checked(place.evidence);
        if (!words)
            return words.error();
        place.evidence = std::move(*words);
    }
    return d->changeIncident(id, QStringLiteral("correct"), tr("Change the places of incident “%1”"),
                             Private::Touch::Content, [&](Incident& incident) -> Result<void> {
                                 enterPlaces(incident, entered, d->coder);
                                 for (const model::IncidentPlace& place : std::as_const(incident.places))
                                     addReports(incident, place.evidence);
                                 return {};
                             });
}

Result<void> Project::setActors(IncidentId id, const QList<model::IncidentActor>& actors)
{
    QList<model::IncidentActor> entered = actors;
    for (model::IncidentActor& actor : entered) {
        auto words = d->checked(actor.evidence);
        if (!words)
            return words.error();
        actor.evidence = std::move(*words);
    }
    return d->changeIncident(id, QStringLiteral("correct"), tr("Change the parties of incident “%1”"),
                             Private::Touch::Content, [&](Incident& incident) -> Result<void> {
                                 enterActors(incident, entered, d->coder);
                                 for (const model::IncidentActor& actor : std::as_const(incident.actors))
                                     addReports(incident, actor.evidence);
                                 return {};
                             });
}

Result<void> Project::setClaims(IncidentId id, const QList<model::Claim>& claims)
{
    QList<model::Claim> entered = claims;
    for (model::Claim& claim : entered) {
        if (const auto why = whyInvalidClaim(claim))
            return Error{ErrorCode::Refused, *why, {}};
        auto words = d->checked(claim.evidence);
        if (!words)
            return words.error();
        claim.evidence = std::move(*words);
        if (!claim.document.isStored() && !claim.evidence.isEmpty())
            claim.document = claim.evidence.constFirst().document;
    }
    return d->changeIncident(id, QStringLiteral("correct"), tr("Change the claims of incident “%1”"),
                             Private::Touch::Content, [&](Incident& incident) -> Result<void> {
                                 for (model::Claim& claim : entered) {
                                     if (!claim.document.isStored() && !incident.reports.isEmpty())
                                         claim.document = incident.reports.constFirst().document;
                                 }
                                 enterClaims(incident, entered, d->coder);
                                 for (const model::Claim& claim : std::as_const(incident.claims))
                                     addReports(incident, claim.evidence);
                                 return {};
                             });
}

Result<void> Project::setTotalOverride(IncidentId id, const QString& totalKey,
                                       const std::optional<model::TotalOverride>& value)
{
    if (value) {
        if (const auto why = whyInvalidTotal(*value))
            return Error{ErrorCode::Refused, *why, {}};
    }
    return d->changeIncident(id, QStringLiteral("correct"), tr("Set a total of incident “%1”"),
                             Private::Touch::Content, [&](Incident& incident) -> Result<void> {
                                 if (!value) {
                                     incident.overrides.remove(totalKey);
                                     return {};
                                 }
                                 model::TotalOverride total = *value;
                                 total.coder = d->coder;
                                 total.decidedAt = d->clock();
                                 incident.overrides.insert(totalKey, total);
                                 return {};
                             });
}

} // namespace casus::curation
