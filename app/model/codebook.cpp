// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/codebook.h"

#include "base/enum_names.h"
#include "model/values.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace casus::model {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::model::Codebook)
};

// The first eight are those of the built-in types. Hues start from the colour-blind-safe set of Okabe and
// Ito; lightness was then moved until lines keep a contrast of 4.5 on the text's ground and text keeps it on
// the fills (tested in tests/ui/support and tests/app/model). Marks also carry their tag: colour is never
// alone.
constexpr std::array<TypeColour, 16> kPalette{{
    {0x0060ba, 0xb4e0ff, 0x2ea3f7, 0x1b4588},
    {0x902800, 0xf0b890, 0xe07d2e, 0x562600},
    {0x7a7035, 0xe8e384, 0xf5f48a, 0x5c5a30},
    {0x207f62, 0xc3f5d3, 0x4cb475, 0x0a4533},
    {0x1e7bac, 0xd0f1f1, 0x8ecffd, 0x3c5c80},
    {0x900e6e, 0xe6b4da, 0xd080b2, 0x600d50},
    {0x3e3931, 0xccc8c0, 0xd7d6d2, 0x5c575c},
    {0x956f00, 0xfbeeb0, 0xfec00a, 0x685a00},
    {0x4b3bb5, 0xd6d0ff, 0xa79bff, 0x352a80},
    {0xb3203f, 0xffc9d0, 0xff8a97, 0x6e1628},
    {0x00695c, 0xa9e4de, 0x35c9b9, 0x00443c},
    {0x5a4632, 0xe6d3bf, 0xd3ab83, 0x4a3826},
    {0x4d6b00, 0xdcefa0, 0xb3dc4a, 0x3a5000},
    {0x1b3a66, 0xc2d2ea, 0x9db8e6, 0x243f6b},
    {0xb04a00, 0xffdcb8, 0xffa45c, 0x703200},
    {0x7d2fa0, 0xecccfa, 0xd79bf2, 0x55206e},
}};

constexpr std::array<EnumName<OwnFieldKind>, 7> kKindNames{{
    {OwnFieldKind::Text, QLatin1StringView("text")},
    {OwnFieldKind::Number, QLatin1StringView("number")},
    {OwnFieldKind::YesNo, QLatin1StringView("yes_no")},
    {OwnFieldKind::Date, QLatin1StringView("date")},
    {OwnFieldKind::Choice, QLatin1StringView("choice")},
    {OwnFieldKind::Choices, QLatin1StringView("choices")},
    {OwnFieldKind::Place, QLatin1StringView("place")},
}};

constexpr std::array kBuiltInTypes{MentionType::Person, MentionType::Actor, MentionType::Org,
                                   MentionType::Place,  MentionType::Date,  MentionType::Casualty,
                                   MentionType::Weapon, MentionType::Event};

// The classes of WeaponValue.
constexpr std::array kWeapons{QLatin1StringView("explosive"), QLatin1StringView("firearm"),
                              QLatin1StringView("artillery"), QLatin1StringView("aircraft"),
                              QLatin1StringView("vehicle"),   QLatin1StringView("blade"),
                              QLatin1StringView("fire"),      QLatin1StringView("other")};

ValueList builtInList(const QString& name, bool closed, const QStringList& values)
{
    ValueList list{
        .name = name, .label = {}, .description = {}, .builtIn = true, .closed = closed, .values = {}};
    for (const QString& value : values)
        list.values.append({.id = value, .label = {}, .description = {}, .builtIn = true, .retired = false});
    return list;
}

template <typename Names>
QStringList texts(const Names& names)
{
    QStringList result;
    for (const QLatin1StringView name : names)
        result.append(QString(name));
    return result;
}

template <typename Enum>
ValueList closedList(const QString& name)
{
    QStringList values;
    for (const Enum value : all<Enum>())
        values.append(toString(value));
    return builtInList(name, true, values);
}

/// Lists of the fields can be added to, but for those that other values follow from.
bool isClosed(FieldKey key)
{
    return key == FieldKey::GeoPrecision || key == FieldKey::DurationKind || key == FieldKey::Clarity;
}

Codebook makeBuiltIn()
{
    Codebook codebook;
    int number = 0;
    for (const MentionType type : kBuiltInTypes) {
        const TypeColour colour = kPalette[static_cast<std::size_t>(number)];
        codebook.types.append({.id = type,
                               .name = toString(type),
                               .label = {},
                               .colour = colour,
                               .key = QString::number(++number),
                               .description = {},
                               .retired = false});
    }
    for (const FieldSpec& spec : fieldTable()) {
        if (!spec.choices.empty())
            codebook.lists.append(builtInList(QString(spec.name), isClosed(spec.key), texts(spec.choices)));
        else if (spec.key == FieldKey::Weapons)
            codebook.lists.append(builtInList(QString(spec.name), false, texts(kWeapons)));
    }
    codebook.lists.append(closedList<ActorRole>(QStringLiteral("actor_role")));
    codebook.lists.append(closedList<ActorSide>(QStringLiteral("actor_side")));
    codebook.lists.append(closedList<Attribution>(QStringLiteral("attribution")));
    codebook.lists.append(closedList<PlaceRelation>(QStringLiteral("place_relation")));
    codebook.lists.append(closedList<Outcome>(QStringLiteral("outcome")));
    codebook.lists.append(closedList<VictimGroup>(QStringLiteral("victims")));
    codebook.lists.append(closedList<Effect>(QStringLiteral("effect")));
    codebook.lists.append(closedList<VictimKind>(QStringLiteral("victim_kind")));
    codebook.lists.append(closedList<VictimSide>(QStringLiteral("victim_side")));
    codebook.lists.append(closedList<ClaimantType>(QStringLiteral("claimant_type")));
    codebook.lists.append(closedList<CountForm>(QStringLiteral("count_form")));
    codebook.lists.append(closedList<ClaimScope>(QStringLiteral("claim_scope")));
    codebook.lists.append(closedList<Polarity>(QStringLiteral("polarity")));
    codebook.lists.append(closedList<ClaimUse>(QStringLiteral("claim_use")));
    codebook.lists.append(closedList<IncidentRole>(QStringLiteral("incident_role")));
    codebook.lists.append(closedList<IncidentStatus>(QStringLiteral("incident_status")));
    return codebook;
}

/// Is `id` one of the values that the project has added to the list?
bool isAddedValue(const Codebook& codebook, const QString& list, const QString& id)
{
    const ListValue* value = findValue(codebook, list, id);
    return value && !value->builtIn;
}

QString nameOf(const OwnField& field)
{
    return field.label.isEmpty() ? field.name : field.label;
}

std::optional<QString> whyNoChoice(const OwnField& field, const QString& value, const Codebook& codebook)
{
    if (findValue(codebook, field.list, value))
        return std::nullopt;
    return Words::tr("“%1” is not among the values of %2.").arg(value, nameOf(field));
}

} // namespace

std::span<const TypeColour> typePalette()
{
    return kPalette;
}

const Codebook& builtInCodebook()
{
    static const Codebook codebook = makeBuiltIn();
    return codebook;
}

bool isBuiltIn(MentionType type)
{
    return type < MentionType::FirstCustom;
}

const LabelType* findType(const Codebook& codebook, MentionType type)
{
    const auto found = std::find_if(codebook.types.cbegin(), codebook.types.cend(),
                                    [type](const LabelType& each) { return each.id == type; });
    return found == codebook.types.cend() ? nullptr : &*found;
}

const ValueList* findList(const Codebook& codebook, QStringView name)
{
    const auto found = std::find_if(codebook.lists.cbegin(), codebook.lists.cend(),
                                    [name](const ValueList& each) { return each.name == name; });
    return found == codebook.lists.cend() ? nullptr : &*found;
}

const ListValue* findValue(const Codebook& codebook, QStringView list, QStringView id)
{
    const ValueList* values = findList(codebook, list);
    if (!values)
        return nullptr;
    const auto found = std::find_if(values->values.cbegin(), values->values.cend(),
                                    [id](const ListValue& each) { return each.id == id; });
    return found == values->values.cend() ? nullptr : &*found;
}

const OwnField* findField(const Codebook& codebook, QStringView id)
{
    const auto found = std::find_if(codebook.fields.cbegin(), codebook.fields.cend(),
                                    [id](const OwnField& each) { return each.id == id; });
    return found == codebook.fields.cend() ? nullptr : &*found;
}

QString labelOf(MentionType type, const Codebook& codebook)
{
    if (isBuiltIn(type))
        return toString(type);
    const LabelType* known = findType(codebook, type);
    return known ? known->name : QStringLiteral("TYPE_%1").arg(static_cast<int>(type));
}

std::optional<MentionType> typeNamed(QStringView name, const Codebook& codebook)
{
    for (const LabelType& type : codebook.types) {
        if (type.name == name)
            return type.id;
    }
    if (const auto builtIn = mentionTypeFromString(name))
        return builtIn;
    constexpr QLatin1StringView kUnknown("TYPE_");
    if (!name.startsWith(kUnknown))
        return std::nullopt;
    bool ok = false;
    const ushort number = name.sliced(kUnknown.size()).toUShort(&ok);
    if (!ok || isBuiltIn(static_cast<MentionType>(number)))
        return std::nullopt;
    return static_cast<MentionType>(number);
}

MentionType nextType(const Codebook& codebook)
{
    int next = static_cast<int>(MentionType::FirstCustom);
    for (const LabelType& type : codebook.types)
        next = std::max(next, static_cast<int>(type.id) + 1);
    return static_cast<MentionType>(next);
}

QString freeId(const QString& wanted, const QStringList& taken)
{
    QString id = wanted;
    for (int number = 2; taken.contains(id, Qt::CaseInsensitive); ++number)
        id = QStringLiteral("%1_%2").arg(wanted).arg(number);
    return id;
}

QList<OwnColumn> ownColumns(const Codebook& codebook)
{
    QList<OwnColumn> columns;
    for (const OwnField& field : codebook.fields)
        columns.append({field.id, QStringLiteral("own_") + field.name});
    return columns;
}

QString ownText(const Incident& incident, const QString& field)
{
    const auto found = incident.ownFields.constFind(field);
    return found == incident.ownFields.constEnd() ? QString() : toText(found->value);
}

std::optional<QString> whyInvalid(FieldKey key, const FieldValue& value, const Codebook& codebook)
{
    const FieldSpec& spec = fieldSpec(key);
    const QString list(spec.name);
    if (const auto* text = std::get_if<QString>(&value)) {
        if (spec.type == FieldType::Choice && isAddedValue(codebook, list, *text))
            return std::nullopt;
    } else if (const auto* values = std::get_if<QStringList>(&value)) {
        QStringList others = *values;
        if (spec.type == FieldType::ChoiceList)
            others.removeIf([&](const QString& each) { return isAddedValue(codebook, list, each); });
        return others.isEmpty() && !values->isEmpty() ? std::nullopt : whyInvalid(key, FieldValue(others));
    }
    return whyInvalid(key, value);
}

std::optional<QString> whyInvalid(const OwnField& field, const FieldValue& value, const Codebook& codebook)
{
    if (std::holds_alternative<std::monostate>(value))
        return std::nullopt;
    const QString name = nameOf(field);
    switch (field.kind) {
    case OwnFieldKind::Number:
        return std::holds_alternative<double>(value)
                   ? std::nullopt
                   : std::optional(Words::tr("%1 must be a number.").arg(name));
    case OwnFieldKind::YesNo:
        return std::holds_alternative<bool>(value)
                   ? std::nullopt
                   : std::optional(Words::tr("%1 must be yes or no.").arg(name));
    case OwnFieldKind::Choices: {
        const auto* values = std::get_if<QStringList>(&value);
        if (!values)
            return Words::tr("%1 must be a list.").arg(name);
        for (const QString& each : *values) {
            if (const auto why = whyNoChoice(field, each, codebook))
                return why;
        }
        return std::nullopt;
    }
    case OwnFieldKind::Text:
    case OwnFieldKind::Place:
    case OwnFieldKind::Date:
    case OwnFieldKind::Choice: break;
    }
    const auto* text = std::get_if<QString>(&value);
    if (!text || text->isEmpty())
        return Words::tr("%1 must be a text; unknown is no value at all.").arg(name);
    if (field.kind == OwnFieldKind::Date)
        return whyInvalid(FieldKey::Date, value); // an EDTF, as the incident's own date
    return field.kind == OwnFieldKind::Choice ? whyNoChoice(field, *text, codebook) : std::nullopt;
}

QStringList offeredValues(const Codebook& codebook, QStringView list)
{
    QStringList values;
    if (const ValueList* known = findList(codebook, list)) {
        for (const ListValue& value : known->values) {
            if (!value.retired)
                values.append(value.id);
        }
    }
    return values;
}

QString toString(OwnFieldKind kind)
{
    return enumName(kKindNames, kind);
}

std::optional<OwnFieldKind> ownFieldKindFromString(QStringView name)
{
    return enumValue(kKindNames, name);
}

FieldType fieldType(OwnFieldKind kind)
{
    switch (kind) {
    case OwnFieldKind::Text:
    case OwnFieldKind::Place: return FieldType::Text;
    case OwnFieldKind::Number: return FieldType::Decimal;
    case OwnFieldKind::YesNo: return FieldType::Boolean;
    case OwnFieldKind::Date: return FieldType::Edtf;
    case OwnFieldKind::Choice: return FieldType::Choice;
    case OwnFieldKind::Choices: return FieldType::ChoiceList;
    }
    return FieldType::Text;
}

} // namespace casus::model
