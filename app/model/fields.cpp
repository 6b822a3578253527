// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fields.h"

#include "model/edtf.h"
#include "model/record_items.h"
#include "model/values.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace casus::model {

namespace {

using Name = QLatin1StringView;

constexpr std::array kTimeOfDay{Name("MO"), Name("MI"), Name("AF"), Name("EV"), Name("NI"), Name("DT")};
constexpr std::array kDurationKind{Name("point"), Name("continuous"), Name("unknown_within")};
constexpr std::array kGeoPrecision{Name("1"), Name("2"), Name("3"), Name("4"),
                                   Name("5"), Name("6"), Name("7")};
constexpr std::array kKind{Name("ambush_or_attack_on_forces"),
                           Name("base_overrun"),
                           Name("army_ground_operation"),
                           Name("air_or_drone_strike"),
                           Name("shelling_rocket"),
                           Name("ied_mine"),
                           Name("suicide_attack"),
                           Name("village_attack_massacre"),
                           Name("summary_execution"),
                           Name("abduction"),
                           Name("arson_looting"),
                           Name("blockade_threat"),
                           Name("intergroup_fight"),
                           Name("weapons_seized"),
                           Name("device_defused"),
                           Name("arrest"),
                           Name("surrender"),
                           Name("release"),
                           Name("agreement"),
                           Name("other")};
constexpr std::array kTactics{
    Name("ambush"),          Name("armed_assault"), Name("clash"),      Name("explosive"),
    Name("suicide_bombing"), Name("shelling"),      Name("air_strike"), Name("abduction"),
    Name("execution"),       Name("arson_looting"), Name("other")};
constexpr std::array kTargets{Name("military"),  Name("police"),        Name("civilians"),
                              Name("officials"), Name("peacekeepers"),  Name("mercenaries"),
                              Name("militants"), Name("infrastructure")};
constexpr std::array kStage{Name("accomplished"), Name("attempted"), Name("threatened"), Name("disrupted")};
constexpr std::array kClarity{Name("single"), Name("aggregated_by_source")};
constexpr std::array kTerritory{Name("none"), Name("government_regains"), Name("nonstate_takes"),
                                Name("taken_without_fight"), Name("repelled")};
constexpr std::array kCivilian{Name("main_or_only"), Name("incidental"), Name("no"), Name("unknown")};
constexpr std::array kDamage{Name("none"), Name("minor"), Name("major"), Name("catastrophic"),
                             Name("unknown")};
// What a doubtful incident may be instead (the alternatives of GTD's codebook).
constexpr std::array kDoubtReason{Name("insurgency"), Name("other_crime"), Name("intergroup_conflict"),
                                  Name("lack_of_intent"), Name("state_actors")};

constexpr Name kWhen("when");
constexpr Name kWhere("where");
constexpr Name kWhat("what");
constexpr Name kEffects("effects");
constexpr Name kCoding("coding");

constexpr std::array<FieldSpec, 45> kFields{{
    {FieldKey::Date, Name("date_edtf"), FieldType::Edtf, kWhen, {}},
    {FieldKey::DateText, Name("date_text"), FieldType::Text, kWhen, {}},
    {FieldKey::TimeOfDay, Name("time_of_day"), FieldType::Choice, kWhen, kTimeOfDay},
    {FieldKey::DurationKind, Name("duration_kind"), FieldType::Choice, kWhen, kDurationKind},
    {FieldKey::ActiveDays, Name("active_days"), FieldType::TextList, kWhen, {}},
    {FieldKey::Country, Name("country_iso2"), FieldType::Country, kWhere, {}},
    {FieldKey::Admin1, Name("admin1"), FieldType::Text, kWhere, {}},
    {FieldKey::Admin2, Name("admin2"), FieldType::Text, kWhere, {}},
    {FieldKey::Admin3, Name("admin3"), FieldType::Text, kWhere, {}},
    {FieldKey::Admin1Code, Name("admin1_code"), FieldType::Text, kWhere, {}},
    {FieldKey::Admin2Code, Name("admin2_code"), FieldType::Text, kWhere, {}},
    {FieldKey::Admin3Code, Name("admin3_code"), FieldType::Text, kWhere, {}},
    {FieldKey::AdminValidOn, Name("admin_valid_on"), FieldType::Edtf, kWhere, {}},
    {FieldKey::AdminNamed, Name("admin_named"), FieldType::TextList, kWhere, {}},
    {FieldKey::Latitude, Name("lat"), FieldType::Decimal, kWhere, {}},
    {FieldKey::Longitude, Name("lon"), FieldType::Decimal, kWhere, {}},
    {FieldKey::UncertaintyKm, Name("uncertainty_km"), FieldType::Decimal, kWhere, {}},
    {FieldKey::GeoPrecision, Name("geo_prec"), FieldType::Choice, kWhere, kGeoPrecision},
    {FieldKey::Kind, Name("kind"), FieldType::Choice, kWhat, kKind},
    {FieldKey::Tactics, Name("tactics"), FieldType::ChoiceList, kWhat, kTactics},
    {FieldKey::Targets, Name("targets"), FieldType::ChoiceList, kWhat, kTargets},
    {FieldKey::Weapons, Name("weapons"), FieldType::TextList, kWhat, {}},
    {FieldKey::Suicide, Name("suicide"), FieldType::Boolean, kWhat, {}},
    {FieldKey::Stage, Name("stage"), FieldType::Choice, kWhat, kStage},
    {FieldKey::Clarity, Name("clarity"), FieldType::Choice, kWhat, kClarity},
    {FieldKey::ResponsibilityClaims, Name("responsibility_claims"), FieldType::TextList, kWhat, {}},
    {FieldKey::RelatedIds, Name("related_ids"), FieldType::TextList, kWhat, {}},
    {FieldKey::EpisodeId, Name("episode_id"), FieldType::Text, kWhat, {}},
    {FieldKey::TerritoryOutcome, Name("territory_outcome"), FieldType::Choice, kEffects, kTerritory},
    {FieldKey::CivilianTargeted, Name("civilian_targeted"), FieldType::Choice, kEffects, kCivilian},
    {FieldKey::PropertyDamage, Name("property_damage"), FieldType::Choice, kEffects, kDamage},
    {FieldKey::PropertyValue, Name("property_value_usd"), FieldType::Decimal, kEffects, {}},
    {FieldKey::PropertyNote, Name("property_note"), FieldType::LongText, kEffects, {}},
    {FieldKey::LootedItems, Name("looted_items"), FieldType::TextList, kEffects, {}},
    {FieldKey::Motive, Name("motive"), FieldType::LongText, kCoding, {}},
    {FieldKey::Summary, Name("summary"), FieldType::LongText, kCoding, {}},
    {FieldKey::Tags, Name("tags"), FieldType::TextList, kCoding, {}},
    {FieldKey::Criterion1, Name("crit1"), FieldType::Boolean, kCoding, {}},
    {FieldKey::Criterion2, Name("crit2"), FieldType::Boolean, kCoding, {}},
    {FieldKey::Criterion3, Name("crit3"), FieldType::Boolean, kCoding, {}},
    {FieldKey::Doubt, Name("doubt"), FieldType::Boolean, kCoding, {}},
    {FieldKey::DoubtReason, Name("doubt_reason"), FieldType::Choice, kCoding, kDoubtReason},
    {FieldKey::SecondCoder, Name("second_coder"), FieldType::Text, kCoding, {}},
    {FieldKey::Adjudicator, Name("adjudicator"), FieldType::Text, kCoding, {}},
    {FieldKey::Minutes, Name("minutes"), FieldType::Integer, kCoding, {}},
}};
static_assert(kFields.size() == static_cast<std::size_t>(FieldKey::Minutes) + 1,
              "one row a field, in their order");

QString label(const FieldSpec& spec)
{
    return QString(spec.name);
}

bool isChoice(const FieldSpec& spec, const QString& value)
{
    return std::any_of(spec.choices.begin(), spec.choices.end(),
                       [&](QLatin1StringView choice) { return value == choice; });
}

/// "HH:MM" of a day; the record allows it in the place of a part of the day.
bool isClockTime(const QString& value)
{
    if (value.size() != 5 || value[2] != u':')
        return false;
    bool hours = false;
    bool minutes = false;
    const int hour = QStringView(value).left(2).toInt(&hours);
    const int minute = QStringView(value).mid(3).toInt(&minutes);
    return hours && minutes && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
}

QString wrongType(const FieldSpec& spec, const QString& expected)
{
    return QStringLiteral("%1 must be %2.").arg(label(spec), expected);
}

std::optional<QString> whyInvalidText(const FieldSpec& spec, const QString& value)
{
    switch (spec.type) {
    case FieldType::Edtf:
        if (!Edtf::parse(value))
            return QStringLiteral("“%1” is no date in EDTF (such as 2023-04-18, 2022-07 or "
                                  "2021-03-15/2021-03-21), or it "
                                  "does not exist.")
                .arg(value);
        return std::nullopt;
    case FieldType::Country:
        if (value.size() != 2 || value[0] < u'A' || value[0] > u'Z' || value[1] < u'A' || value[1] > u'Z')
            return QStringLiteral("“%1” is no country code: two capital letters, such as ML.").arg(value);
        return std::nullopt;
    case FieldType::Choice:
        if (isChoice(spec, value) || (spec.key == FieldKey::TimeOfDay && isClockTime(value)))
            return std::nullopt;
        return QStringLiteral("“%1” is not among the choices of %2.").arg(value, label(spec));
    case FieldType::Text:
    case FieldType::LongText: return std::nullopt;
    case FieldType::Integer:
    case FieldType::Decimal: return wrongType(spec, QStringLiteral("a number"));
    case FieldType::Boolean: return wrongType(spec, QStringLiteral("yes or no"));
    case FieldType::ChoiceList:
    case FieldType::TextList: return wrongType(spec, QStringLiteral("a list"));
    }
    return std::nullopt;
}

std::optional<QString> whyInvalidNumber(const FieldSpec& spec, double value)
{
    if (spec.type != FieldType::Decimal && spec.type != FieldType::Integer)
        return wrongType(spec, QStringLiteral("no number"));
    if (!std::isfinite(value))
        return wrongType(spec, QStringLiteral("a finite number"));
    if (spec.key == FieldKey::Latitude && std::abs(value) > 90)
        return QStringLiteral("A latitude lies between -90 and 90 degrees, not at %1.").arg(value);
    if (spec.key == FieldKey::Longitude && std::abs(value) > 180)
        return QStringLiteral("A longitude lies between -180 and 180 degrees, not at %1.").arg(value);
    if (spec.key == FieldKey::UncertaintyKm && value < 0)
        return QStringLiteral("An uncertainty cannot be negative.");
    if (spec.key == FieldKey::PropertyValue && value < 0)
        return QStringLiteral("The value of damage cannot be negative.");
    if (spec.key == FieldKey::Minutes && value < 0)
        return QStringLiteral("Minutes of work cannot be negative.");
    return std::nullopt;
}

/// Lists whose items have a form of their own.
std::optional<QString> whyInvalidItem(FieldKey key, const QString& item)
{
    if (key == FieldKey::ActiveDays && (item.size() != 10 || !QDate::fromString(item, Qt::ISODate).isValid()))
        return QStringLiteral("“%1” is no day such as 2023-04-18.").arg(item);
    if (key == FieldKey::RelatedIds && !parseRelation(item))
        return QStringLiteral("“%1” is no relation: write %2 and the id of an incident, such as part_of "
                              "C-0123456789.")
            .arg(item, relationNames().join(QStringLiteral(", ")));
    if (key == FieldKey::ResponsibilityClaims) {
        if (const auto claim = parseResponsibility(item); !claim)
            return claim.error().message;
    }
    return std::nullopt;
}

std::optional<QString> whyInvalidList(const FieldSpec& spec, const QStringList& value)
{
    if (spec.type != FieldType::ChoiceList && spec.type != FieldType::TextList)
        return wrongType(spec, QStringLiteral("a single value"));
    for (const QString& item : value) {
        if (spec.type == FieldType::ChoiceList && !isChoice(spec, item))
            return QStringLiteral("“%1” is not among the choices of %2.").arg(item, label(spec));
        if (item.trimmed().isEmpty())
            return QStringLiteral("%1 holds an empty item.").arg(label(spec));
        if (const auto why = whyInvalidItem(spec.key, item))
            return why;
    }
    return std::nullopt;
}

} // namespace

std::span<const FieldSpec> fieldTable()
{
    return kFields;
}

const FieldSpec& fieldSpec(FieldKey key)
{
    return kFields[static_cast<std::size_t>(key)];
}

std::optional<FieldKey> fieldKeyFromName(QStringView name)
{
    for (const FieldSpec& spec : kFields) {
        if (name == spec.name)
            return spec.key;
    }
    return std::nullopt;
}

std::optional<QString> whyInvalid(FieldKey key, const FieldValue& value)
{
    const FieldSpec& spec = fieldSpec(key);
    if (const auto* text = std::get_if<QString>(&value))
        return text->isEmpty()
                   ? std::optional(
                         QStringLiteral("%1 is empty; unknown is no value at all.").arg(label(spec)))
                   : whyInvalidText(spec, *text);
    if (const auto* number = std::get_if<double>(&value))
        return spec.type == FieldType::Integer
                   ? std::optional(wrongType(spec, QStringLiteral("a whole number")))
                   : whyInvalidNumber(spec, *number);
    if (const auto* number = std::get_if<qint64>(&value))
        return whyInvalidNumber(spec, static_cast<double>(*number));
    if (std::holds_alternative<bool>(value) && spec.type != FieldType::Boolean)
        return wrongType(spec, QStringLiteral("something other than yes or no"));
    if (const auto* list = std::get_if<QStringList>(&value))
        return whyInvalidList(spec, *list);
    return std::nullopt;
}

QJsonValue toJson(const FieldValue& value)
{
    struct Visitor {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(const QString& text) const { return text; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(double number) const { return number; }
        QJsonValue operator()(bool flag) const { return flag; }
        QJsonValue operator()(const QStringList& list) const { return QJsonArray::fromStringList(list); }
    };
    return std::visit(Visitor(), value);
}

FieldValue fieldValueFromJson(FieldKey key, const QJsonValue& json)
{
    switch (fieldSpec(key).type) {
    case FieldType::Integer: return json.isDouble() ? FieldValue(json.toInteger()) : FieldValue();
    case FieldType::Decimal: return json.isDouble() ? FieldValue(json.toDouble()) : FieldValue();
    case FieldType::Boolean: return json.isBool() ? FieldValue(json.toBool()) : FieldValue();
    case FieldType::ChoiceList:
    case FieldType::TextList: {
        if (!json.isArray())
            return {};
        QStringList list;
        for (const QJsonValue& item : json.toArray())
            list.append(item.toString());
        return list;
    }
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Edtf:
    case FieldType::Country:
    case FieldType::Choice: break;
    }
    return json.isString() ? FieldValue(json.toString()) : FieldValue();
}

FieldValue fieldValueFromJson(const QJsonValue& json)
{
    if (json.isBool())
        return json.toBool();
    if (json.isDouble())
        return json.toDouble();
    if (!json.isArray())
        return json.isString() ? FieldValue(json.toString()) : FieldValue();
    QStringList list;
    for (const QJsonValue& item : json.toArray())
        list.append(item.toString());
    return list;
}

QString toText(const FieldValue& value)
{
    struct Visitor {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString& text) const { return text; }
        QString operator()(qint64 number) const { return QString::number(number); }
        // The shortest digits that give the same number back.
        QString operator()(double number) const
        {
            return QString::number(number, 'g', QLocale::FloatingPointShortest);
        }
        QString operator()(bool flag) const { return flag ? QStringLiteral("yes") : QStringLiteral("no"); }
        QString operator()(const QStringList& list) const { return list.join(QStringLiteral("; ")); }
    };
    return std::visit(Visitor(), value);
}

} // namespace casus::model
