// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/draft_fingerprint.h"
#include "curation/incident_edits.h"
#include "curation/project.h"
#include "curation/project_private.h"

namespace casus::curation {

const model::Codebook& Project::codebook() const
{
    if (!d->codebook) {
        const auto stored = reader().codebook();
        if (!stored)
            return model::builtInCodebook();
        d->codebook = *stored;
    }
    return *d->codebook;
}

Result<void> Project::setCodebook(const model::Codebook& codebook)
{
    const auto stored = d->store->setCodebook(codebook, coder());
    if (!stored)
        return stored.error();
    d->codebook = *stored;
    d->fingerprint.clear();
    Q_EMIT codebookChanged();
    return {};
}

Result<void> Project::Private::requireType(model::MentionType type) const
{
    const model::LabelType* known = model::findType(q.codebook(), type);
    if (!known)
        return Error{ErrorCode::Refused, tr("The codebook has no such type."), {}};
    if (known->retired)
        return Error{ErrorCode::Refused,
                     tr("The type %1 is retired; the codebook can bring it back.").arg(known->name),
                     {}};
    return {};
}

Result<void> Project::setOwnField(model::IncidentId id, const QString& field, const model::FieldValue& value,
                                  const QList<model::Evidence>& evidence, const QString& reason)
{
    const model::OwnField* known = model::findField(codebook(), field);
    if (!known)
        return Error{ErrorCode::NotFound, tr("The codebook has no such field."), {}};
    if (const auto why = model::whyInvalid(*known, value, codebook()))
        return Error{ErrorCode::Refused, *why, {}};
    const auto words = d->checked(evidence);
    if (!words)
        return words.error();
    return d->changeIncident(id, QStringLiteral("correct"), tr("Change a field of incident “%1”"),
                             Private::Touch::Content, [&](model::Incident& incident) -> Result<void> {
                                 enterOwnField(incident, field, value, *words, reason, d->coder, d->clock());
                                 addReports(incident, *words);
                                 return {};
                             });
}

QString Project::draftFingerprint() const
{
    if (d->fingerprint.isEmpty() && d->engine)
        d->fingerprint = curation::draftFingerprint(*d->engine, codebook());
    return d->fingerprint;
}

bool Project::isStale(const model::DocumentInfo& info) const
{
    return curation::isStale(info, draftFingerprint());
}

Result<QList<model::DocumentId>> Project::staleDocuments() const
{
    const auto infos = reader().documents();
    if (!infos)
        return infos.error();
    QList<model::DocumentId> ids;
    for (const model::DocumentInfo& info : *infos) {
        if (isStale(info))
            ids.append(info.id);
    }
    return ids;
}

Result<int> Project::startDraftingStale()
{
    const auto stale = staleDocuments();
    if (!stale)
        return stale.error();
    if (!stale->isEmpty()) // an empty list would mean every document that is not up to date
        startDrafting(*stale);
    return static_cast<int>(stale->size());
}

} // namespace casus::curation
