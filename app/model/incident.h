// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim.h"
#include "model/evidence.h"
#include "model/fields.h"
#include "model/ids.h"
#include "model/policy.h"
#include "model/values.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>

namespace casus::model {

/// A place that locates the incident, most specific first. Same meaning of parts as PlaceValue.
struct IncidentPlace {
    QString name;
    PlaceRelation relation = PlaceRelation::In;
    std::optional<double> km;
    QString bearing;
    QString country;
    std::optional<double> lat;
    std::optional<double> lon;
    QString gazetteerId;
    QList<Evidence> evidence;
    FieldState state = FieldState::Suggested;
    double score = 0;
    QString reason;
    QString coder;
    friend bool operator==(const IncidentPlace&, const IncidentPlace&) = default;
};

/// A party to the incident.
struct IncidentActor {
    QString name;  // as in the text or as the coder writes it
    QString actor; // register id; empty where unregistered
    ActorRole role = ActorRole::Perpetrator;
    Attribution attribution = Attribution::ReportedAsFact; // for perpetrators
    QString actorType; // record's actor_type; empty = that of the register
    QList<Evidence> evidence;
    FieldState state = FieldState::Suggested;
    double score = 0;
    QString reason;
    QString coder;
    std::optional<ActorSide> side{};
    std::optional<bool> initiator{};  // began the fight
    std::optional<int> strengthLow{}; // persons who took part
    std::optional<int> strengthHigh{};
    std::optional<int> captured{}; // of its own people, by the other side
    friend bool operator==(const IncidentActor&, const IncidentActor&) = default;
};

/// What one document says of one incident.
struct Report {
    DocumentId document;
    QList<Evidence> evidence; // the passages that tell it
    friend bool operator==(const Report&, const Report&) = default;
};

/// One act of violence: one place, one day, one set of parties.
struct Incident {
    IncidentId id;
    QString publicId; // stable, opaque, never reused; given by the store at the first commit
    IncidentStatus status = IncidentStatus::Candidate;
    IncidentRole role = IncidentRole::Main;
    QMap<FieldKey, Field> fields;   // absent = unknown
    QMap<QString, Field> ownFields; // fields of the project's codebook, by OwnField::id; absent = unknown
    QList<IncidentPlace> places;
    QList<IncidentActor> actors;
    QList<Claim> claims;
    QList<Report> reports;
    QMap<QString, TotalOverride> overrides; // by totalKey(); derived values stay visible beside them
    bool suggested = true;                  // drafted and not yet accepted, corrected or rejected as a whole
    double score = 0;
    QString reason;
    bool flagged = false;
    bool trashed = false;
    QString note;
    QString coder;       // who decided last
    QDateTime createdAt; // UTC
    QDateTime updatedAt; // UTC

    friend bool operator==(const Incident&, const Incident&) = default;
};

[[nodiscard]] const FieldValue& value(const Incident& incident, FieldKey key); // monostate where absent
[[nodiscard]] QString text(const Incident& incident, FieldKey key);            // toText of it
/// "18 Apr 2023 · Sokolo (ML) · ambush · JNIM": for lists and tabs
[[nodiscard]] QString headline(const Incident& incident);
[[nodiscard]] QString toString(FieldState state);
[[nodiscard]] std::optional<FieldState> fieldStateFromString(QStringView name);

/// The whole record, losslessly (decision log, JSONL, claims_json).
[[nodiscard]] QJsonObject toJson(const Incident& incident);
[[nodiscard]] Incident incidentFromJson(const QJsonObject& json);

} // namespace casus::model
