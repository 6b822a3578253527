// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "curation/jobs.h"
#include "drafting/event_likeness.h"
#include "knowledge/knowledge.h"
#include "model/incident.h"
#include "model/record_items.h"
#include "store/store.h"

#include <functional>

// What is coded elsewhere: event data beside the project, compared with its incidents. Plain functions; the
// command line calls them directly, the open project through its verbs.
namespace casus::curation {

/// What a coder has said of an incident and an event of other data. Kept in the incident (related_ids), so
// that it is logged, undone and exported like every decision, and outlives the data set.
enum class EventDecision { Undecided, Same, NotSame };

/// An event that may be the incident, or of which a coder has decided.
struct EventMatch {
    model::ReferenceEvent event; // kind and id alone where its data set is gone
    bool known = true;           // false: its data set is gone
    QString set;                 // name of its data set
    drafting::EventLikeness likeness;
    EventDecision decision = EventDecision::Undecided;
};

/// The likest first, those that a coder has called the same before them, those called not the same last.
/// Reads only; cheap enough to ask at each opening.
[[nodiscard]] Result<QList<EventMatch>> eventMatches(const store::Reader& reader,
                                                     const model::Incident& incident,
                                                     const knowledge::Knowledge& knowledge);

struct IncidentMatches {
    model::IncidentId incident;
    QString publicId;
    QString headline;
    QList<EventMatch> matches; // as eventMatches gives them
};
/// For all incidents, in the order of their ids, those without a match left out; in one pass through the
/// events, of which none is kept. The callback returns false to stop.
[[nodiscard]] Result<void> forEachIncidentMatches(const store::Reader& reader,
                                                  const knowledge::Knowledge& knowledge, double threshold,
                                                  const std::function<bool(const IncidentMatches&)>& take,
                                                  const Progress& progress = {},
                                                  const Cancellation& cancellation = {});

[[nodiscard]] EventDecision decisionOn(const model::Incident& incident, const QString& referenceKey);
/// The incident with that decision; one before it goes.
void decideEvent(model::Incident& incident, const QString& referenceKey, EventDecision decision,
                 const QString& coder, const QDateTime& when);

struct EventImportOutcome {
    struct File {
        QString name;
        model::EventDataKind kind = model::EventDataKind::Acled;
        store::ReferenceCounts counts;
        qint64 gone = 0;        // rows of its former import that it no longer has
        qint64 refusedRows = 0; // named in `refused`, the first hundred of them
        bool unchanged = false; // the very file was imported before
    };
    QList<File> files;
    QList<FileProblem> refused; // files and rows of which nothing was taken
    bool cancelled = false;     // rows taken until then stay; importing the file again goes on
    [[nodiscard]] QString toText() const;
};
/// Reads files of event data into the project, beside its own data. The same file again changes nothing; a
/// newer one brings the rows that it has up to date.
[[nodiscard]] Result<EventImportOutcome> importEventData(const QString& project, const QStringList& files,
                                                         const knowledge::Countries& countries,
                                                         const Progress& progress,
                                                         const Cancellation& cancellation);

} // namespace casus::curation
