// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"

#include <QDate>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <variant>

// Checks of a record while it is coded and before export. They never refuse anything: each says in words what
// does not fit, and where one value would mend it, which.
namespace casus::model {

enum class NoteSeverity {
    Hint,    // unusual, or something is missing that exports ask for
    Warning, // two values cannot both be right
};

/// The part of the form that a note belongs to.
enum class NotePart { Field, Places, Actors, Claims, Totals };

/// A new value for the part. Places, actors and claims are given whole, with one changed.
using RecordFix =
    std::variant<std::monostate, FieldValue, QList<IncidentPlace>, QList<IncidentActor>, QList<Claim>>;

struct RecordNote {
    QLatin1StringView check; // stable name: "date_after_publication"
    NoteSeverity severity = NoteSeverity::Warning;
    NotePart part = NotePart::Field;
    FieldKey field = FieldKey::Date; // where part is Field
    QString message;
    RecordFix fix;
    QString fixText; // what the fix does, for its button: "Set to 2"

    [[nodiscard]] bool hasFix() const { return !std::holds_alternative<std::monostate>(fix); }
    friend bool operator==(const RecordNote&, const RecordNote&) = default;
};

/// What is known beyond the record; what is left empty is not checked.
struct RecordFacts {
    enum class PlaceClass { Country, Admin1, Admin2, Settlement };
    struct ActorFacts {
        QString name;
        QString type; // the record's actor_type
        QDate validFrom;
        QDate validTo;
    };
    QDate published; // of the earliest report
    std::function<std::optional<PlaceClass>(const QString& gazetteerId)> placeClass;
    std::function<std::optional<ActorFacts>(const QString& actor)> actor;
};

/// In the order of the form. Rejected, merged and split incidents have none.
[[nodiscard]] QList<RecordNote> checkRecord(const Incident& incident, const RecordFacts& facts = {});

} // namespace casus::model
