// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/incident_split.h"

#include "curation/incident_edits.h"
#include "curation/incident_merge.h"

#include <QCoreApplication>

#include <algorithm>

namespace casus::curation {

using model::Claim;
using model::Evidence;
using model::FieldKey;
using model::Incident;
using model::Report;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::curation::IncidentSplit)
};

/// Do the words lie in what goes?
bool goes(const Evidence& words, const SplitChoice& chosen)
{
    if (chosen.reports.contains(words.document))
        return true;
    return std::any_of(chosen.passages.cbegin(), chosen.passages.cend(), [&](const Evidence& passage) {
        return passage.document == words.document && passage.span.begin <= words.span.begin &&
               words.span.end <= passage.span.end;
    });
}

bool goesWholly(const QList<Evidence>& evidence, const SplitChoice& chosen)
{
    return !evidence.isEmpty() && !restsOnWhatStays(evidence, chosen);
}

/// Fields that are about one record of the project rather than about what happened.
bool isOwn(FieldKey key)
{
    switch (key) {
    case FieldKey::RelatedIds:
    case FieldKey::SecondCoder:
    case FieldKey::Adjudicator:
    case FieldKey::Minutes:
    case FieldKey::Summary: return true;
    default: return false;
    }
}

bool tells(const Incident& incident, model::DocumentId document)
{
    return std::any_of(incident.reports.cbegin(), incident.reports.cend(),
                       [document](const Report& report) { return report.document == document; });
}

/// As a draft of the new incident: a coder looks at it there.
model::Field redrafted(const model::Field& field, const Incident& apart)
{
    model::Field draft;
    draft.value = field.value;
    draft.score = field.score;
    draft.reason = Words::tr("as in the incident that it was split from");
    for (const Evidence& words : field.evidence) {
        if (tells(apart, words.document))
            draft.evidence.append(words);
    }
    return draft;
}

template <typename Part>
void splitParts(QList<Part>& rest, QList<Part>& apart, const QList<qsizetype>& numbers,
                const SplitChoice& chosen)
{
    QList<Part> staying;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const Part& part = rest.at(i);
        if (!numbers.contains(i)) {
            staying.append(part);
            continue;
        }
        Part taken = part;
        if (restsOnWhatStays(part.evidence, chosen)) {
            staying.append(part);
            taken.evidence.removeIf([&chosen](const Evidence& words) { return !goes(words, chosen); });
        }
        apart.append(taken);
    }
    rest = staying;
}

void splitReports(Incident& rest, Incident& apart, const SplitChoice& chosen)
{
    QList<Report> staying;
    for (const Report& report : std::as_const(rest.reports)) {
        if (chosen.reports.contains(report.document)) {
            apart.reports.append(report);
            continue;
        }
        Report stays{report.document, {}};
        Report leaves{report.document, {}};
        for (const Evidence& words : report.evidence)
            (chosen.passages.contains(words) ? leaves : stays).evidence.append(words);
        if (!leaves.evidence.isEmpty())
            apart.reports.append(leaves);
        staying.append(stays);
    }
    rest.reports = staying;
}

} // namespace

bool restsOnWhatStays(const QList<Evidence>& evidence, const SplitChoice& chosen)
{
    return evidence.isEmpty() ||
           std::any_of(evidence.cbegin(), evidence.cend(),
                       [&chosen](const Evidence& words) { return !goes(words, chosen); });
}

SplitChoice goingAlong(const Incident& incident, const SplitChoice& chosen)
{
    SplitChoice along = chosen;
    along.claims.clear();
    along.places.clear();
    along.actors.clear();
    for (const Claim& claim : incident.claims) {
        if (chosen.reports.contains(claim.document) || goesWholly(claim.evidence, chosen))
            along.claims.append(claim.id);
    }
    for (qsizetype i = 0; i < incident.places.size(); ++i) {
        if (goesWholly(incident.places.at(i).evidence, chosen))
            along.places.append(i);
    }
    for (qsizetype i = 0; i < incident.actors.size(); ++i) {
        if (goesWholly(incident.actors.at(i).evidence, chosen))
            along.actors.append(i);
    }
    return along;
}

std::optional<QString> whyNoSplit(const Incident& incident, const SplitChoice& chosen)
{
    if (chosen.reports.isEmpty() && chosen.passages.isEmpty() && chosen.claims.isEmpty())
        return Words::tr("Choose at least one report, passage or claim for the new incident.");
    const bool allReports =
        std::all_of(incident.reports.cbegin(), incident.reports.cend(),
                    [&](const Report& report) { return chosen.reports.contains(report.document); });
    if (allReports)
        return Words::tr("All reports would go: nothing would be left of this incident.");
    return std::nullopt;
}

void moveClaims(Incident& from, Incident& to, const QList<model::ClaimId>& claims)
{
    QList<Claim> staying;
    for (Claim claim : std::as_const(from.claims)) {
        if (!claims.contains(claim.id)) {
            if (claims.contains(claim.supersedes)) // it has gone to another incident
                claim.supersedes = {};
            staying.append(claim);
            continue;
        }
        // New claims have negative ids, so that one may name another that it supersedes.
        claim.id = model::ClaimId(-claim.id.value());
        claim.supersedes =
            claims.contains(claim.supersedes) ? model::ClaimId(-claim.supersedes.value()) : model::ClaimId();
        addReports(to, claim.evidence);
        if (!tells(to, claim.document))
            to.reports.append(Report{claim.document, {}});
        to.claims.append(claim);
    }
    from.claims = staying;
}

SplitIncidents split(const Incident& incident, const SplitChoice& chosen, const QString& coder,
                     const QDateTime& when)
{
    SplitIncidents both{incident, {}};
    Incident& rest = both.rest;
    Incident& apart = both.apart;
    splitReports(rest, apart, chosen);
    moveClaims(rest, apart, chosen.claims);
    splitParts(rest.places, apart.places, chosen.places, chosen);
    splitParts(rest.actors, apart.actors, chosen.actors, chosen);
    for (auto it = incident.fields.cbegin(); it != incident.fields.cend(); ++it) {
        if (!isOwn(it.key()))
            apart.fields.insert(it.key(), redrafted(*it, apart));
    }
    for (auto it = incident.ownFields.cbegin(); it != incident.ownFields.cend(); ++it)
        apart.ownFields.insert(it.key(), redrafted(*it, apart));
    addRelation(apart, {model::RelationKind::NotSame, incident.publicId}, coder, when);
    apart.role = incident.role;
    apart.status = model::IncidentStatus::InReview;
    apart.suggested = false;
    apart.score = 1;
    apart.coder = coder;
    apart.createdAt = when;
    apart.updatedAt = when;
    rest.coder = coder;
    rest.updatedAt = when;
    if (rest.status == model::IncidentStatus::Candidate)
        rest.status = model::IncidentStatus::InReview;
    return both;
}

} // namespace casus::curation
