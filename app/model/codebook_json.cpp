// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/codebook.h"
#include "model/json_parts.h"

#include <algorithm>

namespace casus::model {

namespace {

QString hex(quint32 colour)
{
    return u'#' + QString::number(colour, 16).rightJustified(6, u'0');
}

quint32 fromHex(const QJsonValue& json)
{
    return QStringView(json.toString()).mid(1).toUInt(nullptr, 16) & 0xffffff;
}

QJsonObject toJson(const LabelType& type)
{
    return {
        {QStringLiteral("id"), static_cast<int>(type.id)},
        {QStringLiteral("name"), type.name},
        {QStringLiteral("label"), type.label},
        {QStringLiteral("colour"), QJsonArray{hex(type.colour.line), hex(type.colour.fill),
                                              hex(type.colour.darkLine), hex(type.colour.darkFill)}},
        {QStringLiteral("key"), type.key},
        {QStringLiteral("description"), type.description},
        {QStringLiteral("retired"), type.retired},
    };
}

LabelType typeFromJson(const QJsonObject& json)
{
    const QJsonArray colour = json[QStringLiteral("colour")].toArray();
    return {.id = static_cast<MentionType>(json[QStringLiteral("id")].toInt()),
            .name = json[QStringLiteral("name")].toString(),
            .label = json[QStringLiteral("label")].toString(),
            .colour = {fromHex(colour.at(0)), fromHex(colour.at(1)), fromHex(colour.at(2)),
                       fromHex(colour.at(3))},
            .key = json[QStringLiteral("key")].toString(),
            .description = json[QStringLiteral("description")].toString(),
            .retired = json[QStringLiteral("retired")].toBool()};
}

QJsonObject toJson(const ValueList& list)
{
    QJsonArray values;
    for (const ListValue& value : list.values) {
        values.append(QJsonObject{{QStringLiteral("id"), value.id},
                                  {QStringLiteral("label"), value.label},
                                  {QStringLiteral("description"), value.description},
                                  {QStringLiteral("built_in"), value.builtIn},
                                  {QStringLiteral("retired"), value.retired}});
    }
    return {
        {QStringLiteral("name"), list.name},
        {QStringLiteral("label"), list.label},
        {QStringLiteral("description"), list.description},
        {QStringLiteral("built_in"), list.builtIn},
        {QStringLiteral("closed"), list.closed},
        {QStringLiteral("values"), values},
    };
}

ValueList listFromJson(const QJsonObject& json)
{
    ValueList list{.name = json[QStringLiteral("name")].toString(),
                   .label = json[QStringLiteral("label")].toString(),
                   .description = json[QStringLiteral("description")].toString(),
                   .builtIn = json[QStringLiteral("built_in")].toBool(),
                   .closed = json[QStringLiteral("closed")].toBool(),
                   .values = {}};
    for (const QJsonValue& each : json[QStringLiteral("values")].toArray()) {
        list.values.append({.id = each[QStringLiteral("id")].toString(),
                            .label = each[QStringLiteral("label")].toString(),
                            .description = each[QStringLiteral("description")].toString(),
                            .builtIn = each[QStringLiteral("built_in")].toBool(),
                            .retired = each[QStringLiteral("retired")].toBool()});
    }
    return list;
}

QJsonObject toJson(const OwnField& field)
{
    return {
        {QStringLiteral("id"), field.id},           {QStringLiteral("name"), field.name},
        {QStringLiteral("label"), field.label},     {QStringLiteral("kind"), toString(field.kind)},
        {QStringLiteral("list"), field.list},       {QStringLiteral("description"), field.description},
        {QStringLiteral("retired"), field.retired},
    };
}

OwnField fieldFromJson(const QJsonObject& json)
{
    return {.id = json[QStringLiteral("id")].toString(),
            .name = json[QStringLiteral("name")].toString(),
            .label = json[QStringLiteral("label")].toString(),
            .kind =
                ownFieldKindFromString(json[QStringLiteral("kind")].toString()).value_or(OwnFieldKind::Text),
            .list = json[QStringLiteral("list")].toString(),
            .description = json[QStringLiteral("description")].toString(),
            .retired = json[QStringLiteral("retired")].toBool()};
}

/// Types, lists and values that this program has and the file has not.
void complete(Codebook& codebook)
{
    const Codebook& builtIn = builtInCodebook();
    for (const LabelType& type : builtIn.types) {
        if (!findType(codebook, type.id))
            codebook.types.append(type);
    }
    for (const ValueList& list : builtIn.lists) {
        const auto known = std::find_if(codebook.lists.begin(), codebook.lists.end(),
                                        [&](const ValueList& each) { return each.name == list.name; });
        if (known == codebook.lists.end()) {
            codebook.lists.append(list);
            continue;
        }
        for (const ListValue& value : list.values) {
            if (!findValue(codebook, list.name, value.id))
                known->values.append(value);
        }
    }
}

} // namespace

QJsonObject toJson(const Codebook& codebook)
{
    QJsonArray types;
    for (const LabelType& type : codebook.types)
        types.append(toJson(type));
    QJsonArray lists;
    for (const ValueList& list : codebook.lists)
        lists.append(toJson(list));
    QJsonArray fields;
    for (const OwnField& field : codebook.fields)
        fields.append(toJson(field));
    return {
        {QStringLiteral("version"), codebook.version},
        {QStringLiteral("types"), types},
        {QStringLiteral("lists"), lists},
        {QStringLiteral("fields"), fields},
    };
}

Codebook codebookFromJson(const QJsonObject& json)
{
    Codebook codebook;
    codebook.version = json[QStringLiteral("version")].toInt();
    for (const QJsonValue& type : json[QStringLiteral("types")].toArray())
        codebook.types.append(typeFromJson(type.toObject()));
    for (const QJsonValue& list : json[QStringLiteral("lists")].toArray())
        codebook.lists.append(listFromJson(list.toObject()));
    for (const QJsonValue& field : json[QStringLiteral("fields")].toArray())
        codebook.fields.append(fieldFromJson(field.toObject()));
    complete(codebook);
    return codebook;
}

} // namespace casus::model
