// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence.h"

#include <QDateTime>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <variant>

namespace casus::model {

/// The single-valued and list-valued fields of an incident record (places, actors and claims have tables of
/// their own). The table in fields.cpp says everything about each: form, store and export read it.
enum class FieldKey {
    Date,
    DateText,
    TimeOfDay,
    DurationKind, // date_start, date_end, date_prec follow from Date
    ActiveDays,   // ISO days of an incident that went on
    Country,
    Admin1,
    Admin2,
    Admin3,
    Admin1Code,
    Admin2Code,
    Admin3Code,
    AdminValidOn, // the day for which the units' names and codes hold
    AdminNamed,   // regions as named in the text
    Latitude,
    Longitude,
    UncertaintyKm,
    GeoPrecision,
    Kind,
    Tactics,
    Targets,
    Weapons,
    Suicide,
    Stage,
    Clarity,
    ResponsibilityClaims, // model/record_items.h
    RelatedIds,           // model/record_items.h
    EpisodeId,
    TerritoryOutcome,
    CivilianTargeted,
    PropertyDamage,
    PropertyValue, // US dollars
    PropertyNote,
    LootedItems,
    Motive,
    Summary,
    Tags,
    Criterion1,
    Criterion2,
    Criterion3,
    Doubt,
    DoubtReason,
    SecondCoder,
    Adjudicator,
    Minutes, // of work, measured from the decision log when the incident is accepted
};

enum class FieldType {
    Text,
    LongText,
    Edtf,
    Country,
    Integer,
    Decimal,
    Boolean,
    Choice,
    ChoiceList,
    TextList
};

struct FieldSpec {
    FieldKey key;
    QLatin1StringView name; // column name in the store and in native CSV
    FieldType type;
    QLatin1StringView group;                    // section of the form: when, where, what, effects, coding
    std::span<const QLatin1StringView> choices; // for Choice and ChoiceList
};

[[nodiscard]] std::span<const FieldSpec> fieldTable();
[[nodiscard]] const FieldSpec& fieldSpec(FieldKey key);
[[nodiscard]] std::optional<FieldKey> fieldKeyFromName(QStringView name);

/// std::monostate = unknown, never zero or an empty string.
using FieldValue = std::variant<std::monostate, QString, qint64, double, bool, QStringList>;

/// Is `value` of the type of `key`, one of its choices, a valid EDTF, a coordinate in range? The sentence
/// says why not.
[[nodiscard]] std::optional<QString> whyInvalid(FieldKey key, const FieldValue& value);
[[nodiscard]] QJsonValue toJson(const FieldValue& value);
[[nodiscard]] FieldValue fieldValueFromJson(FieldKey key, const QJsonValue& json);
/// Of a field that the table does not know (one of the project's own): by the shape of the JSON alone.
[[nodiscard]] FieldValue fieldValueFromJson(const QJsonValue& json);
/// For a cell or a line: lists joined with "; ".
[[nodiscard]] QString toText(const FieldValue& value);

enum class FieldState { Suggested, Confirmed, Entered }; // Entered: typed or corrected by a coder

/// A value with its basis. Overriding a drafted value keeps it in `derived`.
struct Field {
    FieldValue value;
    QList<Evidence> evidence;
    FieldState state = FieldState::Suggested;
    double score = 0;
    QString reason;      // rule of the draft, or the coder's reason for a value without evidence
    FieldValue derived;  // what the program had drafted, once overridden
    QString coder;       // empty while suggested
    QDateTime decidedAt; // UTC; null while suggested

    friend bool operator==(const Field&, const Field&) = default;
};

} // namespace casus::model
