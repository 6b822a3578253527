// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mention.h"

#include "model/json_parts.h"

#include <QJsonObject>

namespace casus::model {

namespace {

constexpr std::array<EnumName<MentionType>, 8> kMentionTypeNames{{
    {MentionType::Person, QLatin1StringView("PERSON")},
    {MentionType::Actor, QLatin1StringView("ACTOR")},
    {MentionType::Org, QLatin1StringView("ORG")},
    {MentionType::Place, QLatin1StringView("PLACE")},
    {MentionType::Date, QLatin1StringView("DATE")},
    {MentionType::Casualty, QLatin1StringView("CASUALTY")},
    {MentionType::Weapon, QLatin1StringView("WEAPON")},
    {MentionType::Event, QLatin1StringView("EVENT")},
}};

constexpr std::array<EnumName<MentionState>, 5> kMentionStateNames{{
    {MentionState::Suggested, QLatin1StringView("suggested")},
    {MentionState::Confirmed, QLatin1StringView("confirmed")},
    {MentionState::Corrected, QLatin1StringView("corrected")},
    {MentionState::Added, QLatin1StringView("added")},
    {MentionState::Rejected, QLatin1StringView("rejected")},
}};

QString inWords(const QString& name)
{
    return QString(name).replace(u'_', u' ');
}

struct ValueToJson {
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const DateValue& value) const { return textOrNull(value.edtf); }
    QJsonValue operator()(const PlaceValue& value) const
    {
        return QJsonObject{
            {QStringLiteral("name"), value.name},
            {QStringLiteral("country"), textOrNull(value.country)},
            {QStringLiteral("lat"), optionalJson(value.lat)},
            {QStringLiteral("lon"), optionalJson(value.lon)},
            {QStringLiteral("gazetteer"), textOrNull(value.gazetteerId)},
            {QStringLiteral("relation"), toString(value.relation)},
            {QStringLiteral("km"), optionalJson(value.km)},
            {QStringLiteral("bearing"), textOrNull(value.bearing)},
        };
    }
    QJsonValue operator()(const ActorValue& value) const
    {
        if (value.actor.isEmpty())
            return QJsonValue::Null;
        return QJsonObject{{QStringLiteral("actor"), value.actor}};
    }
    QJsonValue operator()(const PersonValue& value) const
    {
        if (value.full.isEmpty())
            return QJsonValue::Null;
        return QJsonObject{{QStringLiteral("full"), value.full}};
    }
    QJsonValue operator()(const CasualtyValue& value) const
    {
        return QJsonObject{
            {QStringLiteral("outcome"), toString(value.outcome)},
            {QStringLiteral("victims"), toString(value.victims)},
            {QStringLiteral("low"), optionalJson(value.low)},
            {QStringLiteral("high"), optionalJson(value.high)},
            {QStringLiteral("includes"), value.includes},
        };
    }
    QJsonValue operator()(const EventValue& value) const
    {
        return QJsonObject{{QStringLiteral("tactic"), toString(value.tactic)}};
    }
    QJsonValue operator()(const WeaponValue& value) const
    {
        if (value.weaponClass.isEmpty())
            return QJsonValue::Null;
        return QJsonObject{{QStringLiteral("class"), value.weaponClass}};
    }
};

MentionValue valueFromObject(MentionType type, const QJsonObject& json)
{
    switch (type) {
    case MentionType::Place: {
        PlaceValue value;
        value.name = json[QStringLiteral("name")].toString();
        value.country = json[QStringLiteral("country")].toString();
        value.lat = optionalDouble(json[QStringLiteral("lat")]);
        value.lon = optionalDouble(json[QStringLiteral("lon")]);
        value.gazetteerId = json[QStringLiteral("gazetteer")].toString();
        value.relation = enumFromJson(json[QStringLiteral("relation")], PlaceRelation::In);
        value.km = optionalDouble(json[QStringLiteral("km")]);
        value.bearing = json[QStringLiteral("bearing")].toString();
        return value;
    }
    case MentionType::Actor: return ActorValue{json[QStringLiteral("actor")].toString()};
    case MentionType::Person: return PersonValue{json[QStringLiteral("full")].toString()};
    case MentionType::Casualty: {
        CasualtyValue value;
        value.outcome = enumFromJson(json[QStringLiteral("outcome")], Outcome::Killed);
        value.victims = enumFromJson(json[QStringLiteral("victims")], VictimGroup::Unknown);
        value.low = optionalInt(json[QStringLiteral("low")]);
        value.high = optionalInt(json[QStringLiteral("high")]);
        value.includes = json[QStringLiteral("includes")].toBool();
        return value;
    }
    case MentionType::Event: return EventValue{enumFromJson(json[QStringLiteral("tactic")], Tactic::Other)};
    case MentionType::Weapon: return WeaponValue{json[QStringLiteral("class")].toString()};
    case MentionType::Org:
    case MentionType::Date:
    case MentionType::FirstCustom: break;
    }
    return std::monostate{};
}

struct ValueInWords {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const DateValue& value) const { return value.edtf; }
    QString operator()(const PlaceValue& value) const
    {
        const QString place =
            value.country.isEmpty() ? value.name : QStringLiteral("%1 (%2)").arg(value.name, value.country);
        switch (value.relation) {
        case PlaceRelation::In: return place;
        case PlaceRelation::Near: return QStringLiteral("near %1").arg(place);
        case PlaceRelation::Between: return QStringLiteral("between %1 and another place").arg(place);
        case PlaceRelation::Along: return QStringLiteral("along %1").arg(place);
        case PlaceRelation::Border: return QStringLiteral("border of %1").arg(place);
        case PlaceRelation::Distance: break;
        }
        QString distance =
            value.km ? QStringLiteral("%1 km").arg(*value.km) : QStringLiteral("some distance");
        if (!value.bearing.isEmpty())
            distance += u' ' + value.bearing;
        return QStringLiteral("%1 %2 %3")
            .arg(distance, value.bearing.isEmpty() ? QStringLiteral("from") : QStringLiteral("of"), place);
    }
    QString operator()(const ActorValue& value) const { return value.actor; }
    QString operator()(const PersonValue& value) const { return value.full; }
    QString operator()(const CasualtyValue& value) const
    {
        QString count = QStringLiteral("an unknown number of");
        if (value.low && value.high)
            count = *value.low == *value.high ? QString::number(*value.low)
                                              : QStringLiteral("%1 to %2").arg(*value.low).arg(*value.high);
        else if (value.low)
            count = QStringLiteral("%1 or more").arg(*value.low);
        else if (value.high)
            count = QStringLiteral("up to %1").arg(*value.high);
        const QString victims = value.victims == VictimGroup::Unknown ? QStringLiteral("people")
                                                                      : inWords(toString(value.victims));
        const QString text =
            QStringLiteral("%1: %2 %3").arg(inWords(toString(value.outcome)), count, victims);
        return value.includes ? QString(text + QStringLiteral(", part of another count")) : text;
    }
    QString operator()(const EventValue& value) const { return inWords(toString(value.tactic)); }
    QString operator()(const WeaponValue& value) const { return inWords(value.weaponClass); }
};

} // namespace

QString toString(MentionType type)
{
    return enumName(kMentionTypeNames, type);
}

std::optional<MentionType> mentionTypeFromString(QStringView name)
{
    return enumValue(kMentionTypeNames, name);
}

QString toString(MentionState state)
{
    return enumName(kMentionStateNames, state);
}

std::optional<MentionState> mentionStateFromString(QStringView name)
{
    return enumValue(kMentionStateNames, name);
}

QJsonValue toJson(const MentionValue& value)
{
    return std::visit(ValueToJson(), value);
}

MentionValue mentionValueFromJson(MentionType type, const QJsonValue& json)
{
    if (type == MentionType::Date)
        return json.isString() ? MentionValue(DateValue{json.toString()}) : MentionValue();
    return json.isObject() ? valueFromObject(type, json.toObject()) : MentionValue();
}

QString describe(const MentionValue& value)
{
    return std::visit(ValueInWords(), value);
}

QJsonObject toJson(const Mention& mention)
{
    QJsonArray fragments;
    for (const Span& span : mention.furtherFragments)
        fragments.append(QJsonArray{span.begin, span.end});
    // A value with nothing in it is not the same as no value; `casus extract` prints null for both, the log
    // does not.
    QJsonValue value = toJson(mention.value);
    if (value.isNull() && !std::holds_alternative<std::monostate>(mention.value))
        value = std::holds_alternative<DateValue>(mention.value) ? QJsonValue(QString())
                                                                 : QJsonValue(QJsonObject());
    const QJsonValue type = static_cast<int>(mention.type) >= static_cast<int>(MentionType::FirstCustom)
                                ? QJsonValue(static_cast<int>(mention.type))
                                : QJsonValue(toString(mention.type));
    return {
        {QStringLiteral("id"), mention.id.value()},
        {QStringLiteral("document"), mention.document.value()},
        {QStringLiteral("type"), type},
        {QStringLiteral("begin"), mention.span.begin},
        {QStringLiteral("end"), mention.span.end},
        {QStringLiteral("fragments"), fragments},
        {QStringLiteral("quote"), mention.quote},
        {QStringLiteral("value"), value},
        {QStringLiteral("state"), toString(mention.state)},
        {QStringLiteral("score"), mention.score},
        {QStringLiteral("reason"), mention.reason},
        {QStringLiteral("author"), mention.author},
        {QStringLiteral("note"), mention.note},
        {QStringLiteral("decided_at"), timeJson(mention.decidedAt)},
    };
}

Mention mentionFromJson(const QJsonObject& json)
{
    Mention mention;
    mention.id = MentionId(json[QStringLiteral("id")].toInteger());
    mention.document = DocumentId(json[QStringLiteral("document")].toInteger());
    const QJsonValue type = json[QStringLiteral("type")];
    mention.type = type.isDouble() ? static_cast<MentionType>(type.toInt())
                                   : mentionTypeFromString(type.toString()).value_or(MentionType::Person);
    mention.span = {json[QStringLiteral("begin")].toInt(), json[QStringLiteral("end")].toInt()};
    for (const QJsonValue& fragment : json[QStringLiteral("fragments")].toArray())
        mention.furtherFragments.append({fragment.toArray().at(0).toInt(), fragment.toArray().at(1).toInt()});
    mention.quote = json[QStringLiteral("quote")].toString();
    mention.value = mentionValueFromJson(mention.type, json[QStringLiteral("value")]);
    mention.state =
        mentionStateFromString(json[QStringLiteral("state")].toString()).value_or(MentionState::Suggested);
    mention.score = json[QStringLiteral("score")].toDouble();
    mention.reason = json[QStringLiteral("reason")].toString();
    mention.author = json[QStringLiteral("author")].toString();
    mention.note = json[QStringLiteral("note")].toString();
    mention.decidedAt = timeFromJson(json[QStringLiteral("decided_at")]);
    return mention;
}

} // namespace casus::model
