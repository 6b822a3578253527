// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mention.h"
#include "model/record_filter.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What the register asks of a reader: which rows there are, in which order; rows themselves come by id.
namespace casus::store {

/// A column by its name. Incidents: public_id, status, role, place, perpetrator, target, killed, wounded,
/// notes, reports, flagged, note, coder, score, created_at, updated_at, or the name of a field. Mentions:
/// words, type, value, state, score, coder, decided_at, note, reason, document, published. Empty or unknown:
/// as they were drafted (incidents), or in reading order (mentions).
struct RegisterOrder {
    QString column;
    bool descending = false;
    friend bool operator==(const RegisterOrder&, const RegisterOrder&) = default;
};

struct IncidentQuery {
    model::RecordFilter filter; // incidents of the trash never match
    RegisterOrder order;
    friend bool operator==(const IncidentQuery&, const IncidentQuery&) = default;
};

/// An incident as a map and a timeline show it.
struct IncidentPoint {
    model::IncidentId id;
    model::IncidentStatus status = model::IncidentStatus::Candidate;
    bool placed = false; // has coordinates
    qint8 precision = 0; // as model::Location
    float uncertaintyKm = 0;
    double lat = 0;
    double lon = 0;
    QDate from; // first and last possible day; null: unknown, or open at this end
    QDate to;
    std::optional<int> killed; // best of the native policy
    QString kind;              // these three are shared among the points of one answer
    QString place;
    QString country;
    friend bool operator==(const IncidentPoint&, const IncidentPoint&) = default;
};

/// Mentions of documents that are not in the trash; the parts as in model::RecordFilter.
struct MentionFilter {
    QDate from; // publication of the document
    QDate to;
    QStringList countries; // of places
    QString actor;         // id in the register, or words of the mention
    QList<model::MentionType> types;
    QList<model::MentionState> states;
    QString coder; // author: a coder, or the version that drafted it
    QString text;  // somewhere in its words or its note
    friend bool operator==(const MentionFilter&, const MentionFilter&) = default;
    [[nodiscard]] bool isEmpty() const { return *this == MentionFilter(); }
};

struct MentionQuery {
    MentionFilter filter;
    RegisterOrder order;
    friend bool operator==(const MentionQuery&, const MentionQuery&) = default;
};

/// A mention with what the register shows of its document.
struct MentionRow {
    model::Mention mention;
    QString documentTitle;
    QDate published;
    friend bool operator==(const MentionRow&, const MentionRow&) = default;
};

} // namespace casus::store
