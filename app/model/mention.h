// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/span.h"
#include "model/values.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace casus::model {

/// The eight built-in types. Types of a project's own codebook follow from FirstCustom on.
enum class MentionType : quint16 {
    Person,
    Actor,
    Org,
    Place,
    Date,
    Casualty,
    Weapon,
    Event,
    FirstCustom = 64,
};

enum class MentionState {
    Suggested, // drafted by the program, undecided
    Confirmed, // accepted as drafted
    Corrected, // accepted after a change of span, type or value
    Added,     // marked by a coder
    Rejected,
};

// Values by type. Unknown parts are empty; nothing is guessed.
struct DateValue {
    QString edtf; // EDTF level 1/2; empty where the text cannot settle it
    friend bool operator==(const DateValue&, const DateValue&) = default;
};
struct PlaceValue {
    QString name;
    QString country;           // ISO 3166-1 alpha-2
    std::optional<double> lat; // WGS 84, of the place itself, not of a point at a distance from it
    std::optional<double> lon;
    QString gazetteerId; // "geonames:2453348", "own:12"
    PlaceRelation relation = PlaceRelation::In;
    std::optional<double> km; // for Distance
    QString bearing;          // "N", "NE", ... "NW"; empty where not given
    friend bool operator==(const PlaceValue&, const PlaceValue&) = default;
};
struct ActorValue {
    QString actor; // id in the actor register
    friend bool operator==(const ActorValue&, const ActorValue&) = default;
};
struct PersonValue {
    QString full;
    friend bool operator==(const PersonValue&, const PersonValue&) = default;
};
struct CasualtyValue {
    Outcome outcome = Outcome::Killed;
    VictimGroup victims = VictimGroup::Unknown;
    std::optional<int> low;
    std::optional<int> high;
    bool includes = false; // part of another count of the same claimant
    friend bool operator==(const CasualtyValue&, const CasualtyValue&) = default;
};
struct EventValue {
    Tactic tactic = Tactic::Other;
    friend bool operator==(const EventValue&, const EventValue&) = default;
};
struct WeaponValue {
    QString weaponClass; // explosive, firearm, artillery, aircraft, vehicle, blade, fire, other
    friend bool operator==(const WeaponValue&, const WeaponValue&) = default;
};
using MentionValue = std::variant<std::monostate, DateValue, PlaceValue, ActorValue, PersonValue,
                                  CasualtyValue, EventValue, WeaponValue>;

struct Mention {
    MentionId id;
    DocumentId document;
    MentionType type = MentionType::Person;
    Span span;
    QList<Span> furtherFragments; // rarely used: parts after a gap, in order
    QString quote;                // the words of `span`
    MentionValue value;
    MentionState state = MentionState::Suggested;
    double score = 0; // 0..1: how likely span, type and value are right
    QString reason;   // name of the rule or model that found it, in words
    QString author;   // "casus 0.1.0" for drafts, else the coder
    QString note;
    QDateTime decidedAt; // UTC; null while suggested

    friend bool operator==(const Mention&, const Mention&) = default;
};

/// "PERSON" ... "EVENT"; custom types are named by the codebook, not here.
[[nodiscard]] QString toString(MentionType type);
[[nodiscard]] std::optional<MentionType> mentionTypeFromString(QStringView name);
[[nodiscard]] QString toString(MentionState state);
[[nodiscard]] std::optional<MentionState> mentionStateFromString(QStringView name);

/// The value as `casus extract` prints it: a string for DATE, an object else, null where nothing is known.
[[nodiscard]] QJsonValue toJson(const MentionValue& value);
/// The inverse. Unknown members are passed over; a value of another shape gives std::monostate.
[[nodiscard]] MentionValue mentionValueFromJson(MentionType type, const QJsonValue& json);
/// One line for a person: "2023-04-18", "killed: 14 or more security forces", "15 km N of Sokolo (ML)".
[[nodiscard]] QString describe(const MentionValue& value);

/// Whole mention, for the decision log.
[[nodiscard]] QJsonObject toJson(const Mention& mention);
[[nodiscard]] Mention mentionFromJson(const QJsonObject& json);

} // namespace casus::model
