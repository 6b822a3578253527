// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/incident_merge.h"

#include "curation/incident_edits.h"

#include <algorithm>

namespace casus::curation {

using model::Evidence;
using model::FieldKey;
using model::Incident;

namespace {

void join(QList<Evidence>& evidence, const QList<Evidence>& more)
{
    for (const Evidence& words : more) {
        if (!evidence.contains(words))
            evidence.append(words);
    }
}

/// Fields that are about one record of the project rather than about what happened.
bool isOwn(FieldKey key)
{
    switch (key) {
    case FieldKey::RelatedIds:
    case FieldKey::EpisodeId:
    case FieldKey::SecondCoder:
    case FieldKey::Adjudicator:
    case FieldKey::Minutes:
    case FieldKey::Summary: return true;
    default: return false;
    }
}

template <typename Fields>
void mergeField(Fields& into, const typename Fields::key_type& key, const model::Field& field)
{
    const auto known = into.find(key);
    if (known == into.end())
        into.insert(key, field);
    else if (known->value == field.value)
        join(known->evidence, field.evidence);
}

void mergeFields(Incident& into, const Incident& from)
{
    for (auto it = from.fields.cbegin(); it != from.fields.cend(); ++it) {
        if (!isOwn(it.key()))
            mergeField(into.fields, it.key(), *it);
    }
    for (auto it = from.ownFields.cbegin(); it != from.ownFields.cend(); ++it)
        mergeField(into.ownFields, it.key(), *it);
}

bool isSame(const model::IncidentPlace& a, const model::IncidentPlace& b)
{
    if (!a.gazetteerId.isEmpty() && a.gazetteerId == b.gazetteerId)
        return a.relation == b.relation;
    return a.name == b.name && a.relation == b.relation;
}

bool isSame(const model::IncidentActor& a, const model::IncidentActor& b)
{
    return a.role == b.role && (a.name == b.name || (!a.actor.isEmpty() && a.actor == b.actor));
}

template <typename Part>
void mergeParts(QList<Part>& into, const QList<Part>& from)
{
    for (const Part& part : from) {
        const auto known =
            std::find_if(into.begin(), into.end(), [&](const Part& other) { return isSame(other, part); });
        if (known == into.end())
            into.append(part);
        else
            join(known->evidence, part.evidence);
    }
}

/// New claims have negative ids here, so that one may name another that it supersedes.
void mergeClaims(Incident& into, const Incident& from)
{
    for (model::Claim claim : from.claims) {
        claim.id = model::ClaimId(-claim.id.value());
        claim.supersedes = model::ClaimId(-claim.supersedes.value());
        into.claims.append(claim);
    }
}

void mergeReports(Incident& into, const Incident& from)
{
    for (const model::Report& report : from.reports) {
        const auto known =
            std::find_if(into.reports.begin(), into.reports.end(),
                         [&](const model::Report& other) { return other.document == report.document; });
        if (known == into.reports.end())
            into.reports.append(report);
        else
            join(known->evidence, report.evidence);
    }
}

bool says(const Incident& incident, model::RelationKind kind, const QString& other)
{
    return model::relations(incident).contains(model::Relation{kind, other});
}

} // namespace

Incident merged(Incident into, const Incident& from)
{
    mergeFields(into, from);
    mergeParts(into.places, from.places);
    mergeParts(into.actors, from.actors);
    mergeClaims(into, from);
    mergeReports(into, from);
    return into;
}

void addRelation(Incident& incident, const model::Relation& relation, const QString& coder,
                 const QDateTime& when)
{
    if (says(incident, relation.kind, relation.incident))
        return;
    QStringList items;
    if (const auto* list = std::get_if<QStringList>(&model::value(incident, FieldKey::RelatedIds)))
        items = *list;
    items.append(model::toText(relation));
    enterField(incident, FieldKey::RelatedIds, items, {}, {}, coder, when);
}

bool isKeptApart(const Incident& a, const Incident& b)
{
    return says(a, model::RelationKind::NotSame, b.publicId) ||
           says(b, model::RelationKind::NotSame, a.publicId);
}

} // namespace casus::curation
