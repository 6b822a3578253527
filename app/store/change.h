// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/incident.h"
#include "model/mention.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace casus::store {

/// One changed thing, whole before and whole after. No `before`: it is new. No `after`: it is gone.
template <typename T>
struct Change {
    std::optional<T> before;
    std::optional<T> after;
    friend bool operator==(const Change&, const Change&) = default;
};
/// Of a document title, publisher, url, published, language, status, flagged, trashed, note and tags are compared
/// and written, nothing else. Documents are neither made nor deleted by a step.
using DocumentChange = Change<model::DocumentInfo>;
using MentionChange = Change<model::Mention>;
using IncidentChange = Change<model::Incident>;
using AnyChange = std::variant<DocumentChange, MentionChange, IncidentChange>;

/// Decisions that belong together: committed, logged and undone as one.
struct Step {
    model::StepId id;
    QString verb; // "confirm", "correct", "reject", "add", "undo", "redo", ...: stable, for the log
    QString text; // for the Undo menu: "Accept “Sokolo”"
    QString coder;
    QDateTime when; // UTC
    QList<AnyChange> changes;
};

/// One line of the decision log, newest first where listed.
struct LogEntry {
    qint64 id = 0;
    model::StepId step;
    QString verb;
    QString text;
    QString coder;
    QDateTime when;
    QString kind; // "document", "mention", "incident"
    qint64 subject = 0;
};

} // namespace casus::store
