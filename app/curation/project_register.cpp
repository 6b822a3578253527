// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/incident_edits.h"
#include "curation/project.h"
#include "curation/project_private.h"
#include "curation/record_notes.h"
#include "curation/register_edits.h"

#include <QLocale>

// Edits of the register: one value for many incidents, and what it would do.
namespace casus::curation {

using model::Incident;
using model::IncidentId;
using model::IncidentStatus;
using What = RegisterEdit::What;

namespace {

constexpr qsizetype kBatch = 256;

bool isUndecided(IncidentStatus status)
{
    return status == IncidentStatus::Candidate || status == IncidentStatus::InReview;
}

bool isRemark(const RegisterEdit& edit)
{
    return edit.what == What::Flag || edit.what == What::Note;
}

} // namespace

Result<Incident> Project::Private::edited(const Incident& before, const RegisterEdit& edit) const
{
    Incident after = before;
    if (before.trashed)
        return Error{ErrorCode::Refused, tr("It lies in the trash."), {}};
    if (before.status == IncidentStatus::MergedInto && !isRemark(edit))
        return Error{ErrorCode::Refused, tr("It is joined into another incident."), {}};
    if (before.status == IncidentStatus::SplitInto && !isRemark(edit))
        return Error{ErrorCode::Refused, tr("It was split into others."), {}};
    switch (edit.what) {
    case What::Role: after.role = edit.role; break;
    case What::Flag: after.flagged = edit.flagged; break;
    case What::Note: after.note = edit.note; break;
    case What::Field:
        if (model::value(before, edit.key) != edit.value) {
            // The words prove the former value, not this one.
            enterField(after, edit.key, edit.value, {}, edit.reason, coder, clock());
        }
        break;
    case What::Status:
        if (before.status == edit.status && !(edit.status == IncidentStatus::Accepted && before.suggested))
            break;
        if (edit.status == IncidentStatus::MergedInto || edit.status == IncidentStatus::SplitInto)
            return Error{ErrorCode::Refused, tr("This status follows from joining and splitting."), {}};
        if (edit.status == IncidentStatus::Accepted)
            confirmParts(after, coder, clock());
        if (edit.status == IncidentStatus::Candidate) {
            auto draft = putBack(before);
            if (!draft)
                return draft.error();
            after = std::move(*draft);
        }
        after.status = edit.status;
        after.suggested = isUndecided(edit.status) && !after.reason.isEmpty();
        break;
    }
    if (after == before)
        return after;
    if (!isRemark(edit) && edit.what != What::Status && before.status == IncidentStatus::Candidate)
        after.status = IncidentStatus::InReview;
    after.coder = coder;
    after.updatedAt = clock();
    return after;
}

namespace {

template <typename Edited>
Result<RegisterEditOutcome> forEach(const store::Reader& reader, const QList<IncidentId>& ids,
                                    const Edited& edited,
                                    const std::function<void(const Incident&, const Incident&)>& changed)
{
    RegisterEditOutcome outcome;
    for (qsizetype at = 0; at < ids.size(); at += kBatch) {
        const auto incidents = reader.incidents(ids.mid(at, kBatch));
        if (!incidents)
            return incidents.error();
        for (const Incident& before : *incidents) {
            const Result<Incident> after = edited(before);
            if (!after) {
                outcome.refused.append({before.id, model::headline(before), after.error().message});
            } else if (*after == before) {
                ++outcome.same;
            } else {
                outcome.changed.append(before.id);
                changed(before, *after);
            }
        }
    }
    return outcome;
}

} // namespace

Result<void> Project::Private::checkEdit(const QList<IncidentId>& ids, const RegisterEdit& edit) const
{
    if (ids.size() > kMostRegisterEdits) {
        return Error{ErrorCode::Refused,
                     tr("At most %1 incidents are changed in one step; these are %2. Filter or select fewer.")
                         .arg(QLocale().toString(kMostRegisterEdits), QLocale().toString(ids.size())),
                     {}};
    }
    if (edit.what == What::Field) {
        if (const auto why = model::whyInvalid(edit.key, edit.value))
            return Error{ErrorCode::Refused, *why, {}};
    }
    return {};
}

Result<RegisterEditOutcome> Project::previewEdit(const QList<IncidentId>& ids, const RegisterEdit& edit) const
{
    if (const auto checked = d->checkEdit(ids, edit); !checked)
        return checked.error();
    return forEach(
        reader(), ids, [&](const Incident& before) { return d->edited(before, edit); },
        [](const Incident&, const Incident&) {});
}

Result<RegisterEditOutcome> Project::editIncidents(const QList<IncidentId>& ids, const RegisterEdit& edit)
{
    if (const auto checked = d->checkEdit(ids, edit); !checked)
        return checked.error();
    QList<store::AnyChange> changes;
    QSet<model::DocumentId> decided;
    QString headline;
    auto outcome = forEach(
        reader(), ids,
        [&](const Incident& before) {
            Result<Incident> after = d->edited(before, edit);
            if (after && edit.what == What::Status && edit.status == IncidentStatus::Accepted &&
                after->status != before.status)
                d->measureMinutes(*after);
            return after;
        },
        [&](const Incident& before, const Incident& after) {
            headline = model::headline(before);
            changes.append(store::IncidentChange{before, after});
            if (isRemark(edit))
                return;
            for (const model::Report& report : after.reports)
                decided.insert(report.document);
        });
    if (!outcome || changes.isEmpty())
        return outcome;
    const auto count = static_cast<int>(changes.size());
    const bool accepts = edit.what == What::Status && edit.status == IncidentStatus::Accepted;
    const bool rejects = edit.what == What::Status && edit.status == IncidentStatus::Rejected;
    QString text;
    if (count == 1)
        text = (accepts   ? tr("Accept incident “%1”")
                : rejects ? tr("Reject incident “%1”")
                          : tr("Change incident “%1”"))
                   .arg(shortened(headline));
    else
        text = accepts   ? tr("Accept %n incidents", nullptr, count)
               : rejects ? tr("Reject %n incidents", nullptr, count)
                         : tr("Change %n incidents", nullptr, count);
    QString verb = QStringLiteral("correct");
    switch (edit.what) {
    case What::Status:
        verb = accepts   ? QStringLiteral("confirm")
               : rejects ? QStringLiteral("reject")
                         : QStringLiteral("status");
        break;
    case What::Flag: verb = QStringLiteral("flag"); break;
    case What::Note: verb = QStringLiteral("note"); break;
    case What::Role:
    case What::Field: break;
    }
    if (const auto step = d->commit(verb, text, std::move(changes), decided); !step)
        return step.error();
    return outcome;
}

Result<void> Project::applyFix(IncidentId id, const model::RecordNote& note)
{
    const QString reason = tr("check of the record: %1").arg(note.message);
    if (const auto* value = std::get_if<model::FieldValue>(&note.fix))
        return setField(id, note.field, *value, {}, reason);
    if (const auto* places = std::get_if<QList<model::IncidentPlace>>(&note.fix))
        return setPlaces(id, *places);
    if (const auto* actors = std::get_if<QList<model::IncidentActor>>(&note.fix))
        return setActors(id, *actors);
    if (const auto* claims = std::get_if<QList<model::Claim>>(&note.fix))
        return setClaims(id, *claims);
    return Error{ErrorCode::Refused, tr("There is no single value that mends this."), {}};
}

QList<model::RecordNote> Project::notes(const Incident& incident) const
{
    return model::checkRecord(incident, recordFacts(reader(), engine(), incident));
}

} // namespace casus::curation
