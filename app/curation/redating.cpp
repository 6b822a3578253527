// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/redating.h"

#include <QSet>

#include <algorithm>

namespace casus::curation {

namespace {

using Spans = QSet<QPair<int, int>>;

Spans passages(const model::Incident& incident, model::DocumentId document)
{
    Spans spans;
    for (const model::Report& report : incident.reports) {
        if (report.document != document)
            continue;
        for (const model::Evidence& words : report.evidence)
            spans.insert({words.span.begin, words.span.end});
    }
    return spans;
}

/// Shared part of two sets of passages, 0 to 1.
double likeness(const Spans& a, const Spans& b)
{
    const auto common =
        std::count_if(a.cbegin(), a.cend(), [&b](const auto& span) { return b.contains(span); });
    const qsizetype all = a.size() + b.size() - common;
    return all == 0 ? 0 : static_cast<double>(common) / static_cast<double>(all);
}

/// The new draft of the same act: the one that shares most passages, and at least half of them.
const model::Incident* sameAct(const model::Incident& incident, const std::vector<model::Incident>& drafts,
                               model::DocumentId document)
{
    const Spans own = passages(incident, document);
    const model::Incident* best = nullptr;
    double bestLikeness = 0.5;
    for (const model::Incident& draft : drafts) {
        const double shared = likeness(own, passages(draft, document));
        if (shared > bestLikeness || (shared == bestLikeness && !best)) {
            best = &draft;
            bestLikeness = shared;
        }
    }
    return best;
}

bool dateIsOpen(const model::Incident& incident)
{
    const auto date = incident.fields.constFind(model::FieldKey::Date);
    return date == incident.fields.cend() ? incident.suggested : date->state == model::FieldState::Suggested;
}

QList<store::AnyChange> redatedMentions(const Engine& engine, const model::Document& document,
                                        const QList<model::Mention>& mentions)
{
    std::vector<model::Mention> open;
    std::copy_if(mentions.cbegin(), mentions.cend(), std::back_inserter(open),
                 [](const model::Mention& mention) {
                     return mention.type == model::MentionType::Date &&
                            mention.state == model::MentionState::Suggested;
                 });
    const std::vector<model::Mention> revalued =
        engine.extractor().revalueDates(document.text, open, contextOf(document.info));
    QList<store::AnyChange> changes;
    for (std::size_t i = 0; i < open.size() && i < revalued.size(); ++i) {
        if (open[i].value != revalued[i].value)
            changes.append(store::MentionChange{open[i], revalued[i]});
    }
    return changes;
}

} // namespace

QList<store::AnyChange> redated(const Engine& engine, const model::Document& document,
                                const QList<model::Mention>& mentions,
                                const QList<model::Incident>& incidents)
{
    QList<store::AnyChange> changes = redatedMentions(engine, document, mentions);
    if (std::none_of(incidents.cbegin(), incidents.cend(), dateIsOpen))
        return changes;

    const Engine::Drafts drafts = engine.draftFor(document);
    for (const model::Incident& before : incidents) {
        if (!dateIsOpen(before))
            continue;
        const model::Incident* draft = sameAct(before, drafts.incidents, document.info.id);
        if (!draft)
            continue;
        model::Incident after = before;
        const auto date = draft->fields.constFind(model::FieldKey::Date);
        if (date == draft->fields.cend())
            after.fields.remove(model::FieldKey::Date);
        else
            after.fields.insert(model::FieldKey::Date, *date);
        if (value(after, model::FieldKey::Date) != value(before, model::FieldKey::Date))
            changes.append(store::IncidentChange{before, after});
    }
    return changes;
}

} // namespace casus::curation
