// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// Rows of other people's event data, kept beside the project for comparison. They are no incidents: nothing
// exports, counts or drafts from them.
namespace casus::model {

enum class EventDataKind { Acled, UcdpGed, Gtd };
[[nodiscard]] QString toString(EventDataKind kind); // "acled", "ucdp_ged", "gtd": in files
[[nodiscard]] QString nameOf(EventDataKind kind);   // "ACLED": for people
[[nodiscard]] std::optional<EventDataKind> eventDataKindFromString(QStringView name);

/// How far the coordinates and the place of an event can be trusted.
enum class PlaceGrain {
    Place,   // a particular settlement
    Near,    // near the one that is named
    Area,    // a point that stands for a region
    Unknown, // the data do not say
};
[[nodiscard]] QString toString(PlaceGrain grain);
[[nodiscard]] std::optional<PlaceGrain> placeGrainFromString(QStringView name);

using ReferenceSetId = Id<struct ReferenceSetTag>;
using ReferenceEventId = Id<struct ReferenceEventTag>;

struct ReferenceEvent {
    ReferenceEventId id;
    ReferenceSetId set;
    EventDataKind kind = EventDataKind::Acled;
    QString sourceId;   // the row's id in its data set, without blanks
    qint64 revised = 0; // when the source last changed the row (Unix time); 0: it does not say
    QDate first;        // first and last possible day
    QDate last;
    QString country;     // ISO 3166-1 alpha-2; empty where it could not be told
    QString countryName; // as the source has it
    QString admin;       // units, the largest first, "; " between them
    QString place;
    PlaceGrain grain = PlaceGrain::Unknown;
    std::optional<double> lat;
    std::optional<double> lon;
    QStringList partiesA; // as the source names them
    QStringList partiesB;
    QString what;           // kind of event in the source's words
    std::optional<int> low; // deaths; empty: unknown or open
    std::optional<int> best;
    std::optional<int> high;
    std::optional<int> wounded;
    QString notes;
    QString sources;
    friend bool operator==(const ReferenceEvent&, const ReferenceEvent&) = default;
};

/// A file of event data as it was imported.
struct ReferenceSet {
    ReferenceSetId id;
    QString name; // base name of the file
    EventDataKind kind = EventDataKind::Acled;
    QString file;
    QString sha256; // of the file; empty where its import did not come to its end
    QDateTime importedAt;
    qint64 rows = 0; // that are in the project by this file
    friend bool operator==(const ReferenceSet&, const ReferenceSet&) = default;
};

/// "acled:MLI1234": names an event in a relation of an incident, also when its data set is gone.
[[nodiscard]] QString referenceKey(EventDataKind kind, const QString& sourceId);

} // namespace casus::model
