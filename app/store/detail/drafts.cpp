// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/drafts.h"

#include "store/detail/documents.h"
#include "store/detail/incidents.h"
#include "store/detail/mentions.h"
#include "store/detail/steps.h"
#include "store/detail/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

bool isLeftOut(const model::Mention& draft, const QList<model::Mention>& kept)
{
    return std::any_of(kept.begin(), kept.end(), [&](const model::Mention& decided) {
        return decided.type == draft.type && decided.span.overlaps(draft.span);
    });
}

void replaceMentions(const Mentions& rows, model::DocumentId document, const QString& text,
                     QList<model::Mention> drafts, const QString& drafter)
{
    QList<model::Mention> kept;
    const QList<model::Mention> stored = rows.ofDocument(document);
    for (const model::Mention& mention : stored) {
        if (isUntouched(mention))
            rows.remove(mention.id);
        else
            kept.append(mention);
    }
    std::stable_sort(drafts.begin(), drafts.end(), [](const model::Mention& a, const model::Mention& b) {
        return a.span.begin < b.span.begin;
    });
    // Both lists are in the order of begins; decided mentions that end before a draft begins are done with.
    std::stable_sort(kept.begin(), kept.end(), [](const model::Mention& a, const model::Mention& b) {
        return a.span.begin < b.span.begin;
    });
    QList<model::Mention> near;
    qsizetype nextKept = 0;
    Words words(text);
    for (model::Mention& draft : drafts) {
        while (nextKept < kept.size() && kept[nextKept].span.begin < draft.span.end)
            near.append(kept[nextKept++]);
        near.removeIf([&](const model::Mention& mention) { return mention.span.end <= draft.span.begin; });
        if (isLeftOut(draft, near))
            continue;
        const QString quote = words.at(draft.span);
        if (draft.span.isEmpty() || quote.isEmpty() || (!draft.quote.isEmpty() && draft.quote != quote)) {
            fail(ErrorCode::Refused,
                 u"The drafts were not stored: the words of one are not those of the document there."_s,
                 u"draft at %1-%2"_s.arg(draft.span.begin).arg(draft.span.end));
        }
        draft.quote = quote;
        draft.id = {};
        draft.document = document;
        draft.state = model::MentionState::Suggested;
        if (draft.author.isEmpty())
            draft.author = drafter;
        rows.insert(draft);
    }
}

/// The parts of the document that tell an incident, as sorted spans without overlaps.
QList<model::Span> passages(const model::Incident& incident, model::DocumentId document)
{
    QList<model::Span> spans;
    for (const model::Report& report : incident.reports) {
        if (report.document != document && report.document.isStored())
            continue;
        for (const model::Evidence& evidence : report.evidence)
            spans.append(evidence.span);
    }
    std::sort(spans.begin(), spans.end());
    QList<model::Span> merged;
    for (const model::Span& span : std::as_const(spans)) {
        if (!merged.isEmpty() && span.begin <= merged.last().end)
            merged.last().end = std::max(merged.last().end, span.end);
        else
            merged.append(span);
    }
    return merged;
}

int sharedLength(const QList<model::Span>& a, const QList<model::Span>& b)
{
    int shared = 0;
    for (qsizetype i = 0, j = 0; i < a.size() && j < b.size();) {
        shared += std::max(0, std::min(a[i].end, b[j].end) - std::max(a[i].begin, b[j].begin));
        if (a[i].end < b[j].end)
            ++i;
        else
            ++j;
    }
    return shared;
}

int totalLength(const QList<model::Span>& spans)
{
    int length = 0;
    for (const model::Span& span : spans)
        length += span.length();
    return length;
}

/// 0..1: how far the two tell of the same thing, by the passages that tell it, the day and the place.
double likeness(const model::Incident& a, const model::Incident& b, model::DocumentId document)
{
    const QList<model::Span> left = passages(a, document);
    const QList<model::Span> right = passages(b, document);
    const int smaller = std::min(totalLength(left), totalLength(right));
    const double shared = smaller == 0 ? 0 : double(sharedLength(left, right)) / smaller;
    const QString dateA = model::text(a, model::FieldKey::Date);
    const bool sameDay = !dateA.isEmpty() && dateA == model::text(b, model::FieldKey::Date);
    const bool samePlace =
        !a.places.isEmpty() && !b.places.isEmpty() && a.places.first().name == b.places.first().name;
    return 0.5 * shared + (sameDay ? 0.25 : 0) + (samePlace ? 0.25 : 0);
}

constexpr double kSameIncident = 0.4;

/// Each decided incident stands for at most one draft, the likest: that one is left out.
void leaveOutDecided(QList<model::Incident>& drafts, const QList<model::Incident>& kept,
                     model::DocumentId document)
{
    for (const model::Incident& decided : kept) {
        qsizetype best = -1;
        double bestLikeness = kSameIncident;
        for (qsizetype i = 0; i < drafts.size(); ++i) {
            const double like = drafts[i].role == decided.role ? likeness(drafts[i], decided, document) : 0;
            if (like >= bestLikeness) {
                best = i;
                bestLikeness = like;
            }
        }
        if (best >= 0)
            drafts.removeAt(best);
    }
}

void replaceIncidents(const Incidents& rows, model::DocumentId document, QList<model::Incident> drafts,
                      const QDateTime& when)
{
    QList<model::Incident> kept;
    const QList<model::Incident> stored = rows.ofDocumentWithTrash(document);
    for (const model::Incident& incident : stored) {
        if (isUntouched(incident) && documentsOf(incident).size() == 1)
            rows.remove(incident);
        else
            kept.append(incident);
    }
    leaveOutDecided(drafts, kept, document);
    for (model::Incident& draft : drafts) {
        draft.id = {};
        draft.publicId.clear();
        draft.suggested = true;
        draft.createdAt = draft.updatedAt = when;
        if (draft.reports.isEmpty())
            draft.reports.append(model::Report{document, {}});
        for (model::Report& report : draft.reports) {
            if (!report.document.isStored())
                report.document = document;
        }
        for (model::Claim& claim : draft.claims) {
            if (claim.id.isStored())
                claim.id = {};
        }
        rows.insert(draft);
    }
}

} // namespace

bool isUntouched(const model::Mention& mention)
{
    return mention.state == model::MentionState::Suggested && mention.note.isEmpty();
}

bool isUntouched(const model::Incident& incident)
{
    const auto suggested = [](const auto& part) { return part.state == model::FieldState::Suggested; };
    return incident.suggested && incident.status == model::IncidentStatus::Candidate && !incident.flagged &&
           !incident.trashed && incident.note.isEmpty() && incident.overrides.isEmpty() &&
           std::all_of(incident.fields.begin(), incident.fields.end(), suggested) &&
           incident.ownFields.isEmpty() &&
           std::all_of(incident.places.begin(), incident.places.end(), suggested) &&
           std::all_of(incident.actors.begin(), incident.actors.end(), suggested) &&
           std::all_of(incident.claims.begin(), incident.claims.end(),
                       [](const model::Claim& claim) { return claim.suggested && !claim.rejected; });
}

void replaceDrafts(const Connection& connection, model::DocumentId document,
                   const QList<model::Mention>& mentions, const QList<model::Incident>& incidents,
                   const QString& drafter, const QString& fingerprint, const QDateTime& when)
{
    const Documents documents(connection);
    const std::optional<QString> text = documents.text(document);
    if (!text)
        fail(ErrorCode::NotFound, u"The document to draft is no longer there."_s);
    replaceMentions(Mentions(connection), document, *text, mentions, drafter);
    const Incidents incidentRows(connection);
    replaceIncidents(incidentRows, document, incidents, when);
    documents.recountIncidents({document});
    documents.setDraftedBy(document, drafter, fingerprint);
    Steps(connection).forgetRedoOf(document);
}

} // namespace casus::store
