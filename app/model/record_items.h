// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/values.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

// Items of list fields that are more than words. They stand as text in the field, in the store and in CSV.
namespace casus::model {

struct Incident;

/// How one incident stands to another: "part_of C-0123456789".
enum class RelationKind {
    PartOf,
    Continues,
    Retaliation,
    SameOperation,
    MergedInto,   // of an incident whose status is merged_into
    NotSame,      // looked at and kept apart: not proposed as a duplicate again
    SameEvent,    // as one of other people's event data: "same_event acled:MLI1234"
    NotSameEvent, // looked at: that one is another event
};
struct Relation {
    RelationKind kind = RelationKind::PartOf;
    QString incident; // public id; of an event of other data its referenceKey()
    friend bool operator==(const Relation&, const Relation&) = default;
};
[[nodiscard]] QString toString(RelationKind kind);
/// Not to an incident of the project but to an event of other data.
[[nodiscard]] bool isToEvent(RelationKind kind);
[[nodiscard]] QStringList relationNames();
[[nodiscard]] QString toText(const Relation& relation);
[[nodiscard]] std::optional<Relation> parseRelation(QStringView text);
/// Of the field related_ids; items of another form are passed over.
[[nodiscard]] QList<Relation> relations(const Incident& incident);

/// Who claimed the act for itself, how and when: "JNIM | video | 2023-04-19 | SITE"; parts after the first
/// may be empty and left away. Modes: letter, call_before, call_after, email, note, video, online, in_person,
/// other, unknown.
struct ResponsibilityClaim {
    QString actor;
    QString mode = QStringLiteral("unknown");
    QDate date;     // null where unknown
    QString source; // the document or medium that tells it
    friend bool operator==(const ResponsibilityClaim&, const ResponsibilityClaim&) = default;
};
[[nodiscard]] QStringList responsibilityModes();
[[nodiscard]] QString toText(const ResponsibilityClaim& claim);
[[nodiscard]] Result<ResponsibilityClaim> parseResponsibility(QStringView text);

} // namespace casus::model
