// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"

#include <QList>
#include <QString>

namespace casus::curation {

/// One value for many incidents.
struct RegisterEdit {
    enum class What { Status, Role, Flag, Note, Field };
    What what = What::Status;
    model::IncidentStatus status = model::IncidentStatus::Accepted;
    model::IncidentRole role = model::IncidentRole::Main;
    bool flagged = false;
    QString note;
    model::FieldKey key = model::FieldKey::Kind;
    model::FieldValue value; // monostate clears the field
    QString reason;          // why a value without words of a document was written
    friend bool operator==(const RegisterEdit&, const RegisterEdit&) = default;
};

/// What such an edit does, or did.
struct RegisterEditOutcome {
    struct Refusal {
        model::IncidentId incident;
        QString headline;
        QString reason;
    };
    QList<model::IncidentId> changed;
    int same = 0; // have the value already
    QList<Refusal> refused;
};

/// More incidents than this are not edited in one step: it would take longer than a person waits.
inline constexpr int kMostRegisterEdits = 5'000;

} // namespace casus::curation
