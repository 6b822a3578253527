// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/record_notes.h"

#include <algorithm>

namespace casus::curation {

using model::Incident;
using model::RecordFacts;

namespace {

std::optional<RecordFacts::PlaceClass> classOf(knowledge::PlaceKind kind)
{
    switch (kind) {
    case knowledge::PlaceKind::Country: return RecordFacts::PlaceClass::Country;
    case knowledge::PlaceKind::Admin1: return RecordFacts::PlaceClass::Admin1;
    case knowledge::PlaceKind::Admin2: return RecordFacts::PlaceClass::Admin2;
    case knowledge::PlaceKind::Settlement: return RecordFacts::PlaceClass::Settlement;
    case knowledge::PlaceKind::Region:
    case knowledge::PlaceKind::Water:
    case knowledge::PlaceKind::Natural:
    case knowledge::PlaceKind::Site:
    case knowledge::PlaceKind::Other: break;
    }
    return std::nullopt;
}

QDate firstReported(const store::Reader& reader, const Incident& incident)
{
    QDate first;
    for (const model::Report& report : incident.reports) {
        const auto info = reader.documentInfo(report.document);
        if (info && info->published.isValid() && (!first.isValid() || info->published < first))
            first = info->published;
    }
    return first;
}

} // namespace

RecordFacts recordFacts(const store::Reader& reader, const Engine& engine, const Incident& incident)
{
    RecordFacts facts;
    facts.published = firstReported(reader, incident);
    const knowledge::Knowledge& knowledge = engine.knowledge();
    facts.placeClass = [&knowledge](const QString& id) -> std::optional<RecordFacts::PlaceClass> {
        const auto entry = knowledge.gazetteer().byId(id);
        return entry ? classOf(entry->kind) : std::nullopt;
    };
    facts.actor = [&knowledge](const QString& id) -> std::optional<RecordFacts::ActorFacts> {
        const knowledge::Actor* actor = knowledge.actors().find(id);
        if (!actor)
            return std::nullopt;
        return RecordFacts::ActorFacts{actor->name, knowledge::toString(actor->type), actor->validFrom,
                                       actor->validTo};
    };
    return facts;
}

Result<QList<NoteSummary>> notesBeforeExport(const store::Reader& reader, const Engine& engine,
                                             const model::RecordFilter& filter, NotedIncidents which)
{
    QHash<QString, NoteSummary> found;
    const auto read = reader.forEachIncident([&](const Incident& incident) {
        const bool wanted =
            !incident.trashed && model::matches(filter, incident) &&
            (which == NotedIncidents::All || incident.status == model::IncidentStatus::Accepted);
        if (!wanted)
            return true;
        QStringList told;
        for (const model::RecordNote& note :
             model::checkRecord(incident, recordFacts(reader, engine, incident))) {
            const QString check(note.check);
            if (told.contains(check)) // an incident counts once
                continue;
            told.append(check);
            NoteSummary& summary = found[check];
            if (summary.count++ == 0) {
                summary.check = check;
                summary.example = note.message;
            }
            if (note.severity == model::NoteSeverity::Warning)
                summary.severity = note.severity;
            if (summary.incidents.size() < NoteSummary::kMostNamed)
                summary.incidents.append(incident.publicId);
        }
        return true;
    });
    if (!read)
        return read.error();
    QList<NoteSummary> summaries = found.values();
    std::sort(summaries.begin(), summaries.end(), [](const NoteSummary& a, const NoteSummary& b) {
        if (a.severity != b.severity)
            return a.severity == model::NoteSeverity::Warning;
        return a.count != b.count ? a.count > b.count : a.check < b.check;
    });
    return summaries;
}

} // namespace casus::curation
