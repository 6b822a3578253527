// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/json.h"

#include "store/detail/query.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

QString arrayText(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayFrom(const QString& json)
{
    return json.isEmpty() ? QJsonArray() : QJsonDocument::fromJson(json.toUtf8()).array();
}

/// JSON documents hold arrays and objects only; a single value goes in as an array of one, without its
/// brackets.
QString scalarText(const QJsonValue& value)
{
    const QString text = arrayText(QJsonArray{value});
    return text.sliced(1, text.size() - 2);
}

QJsonValue scalarFrom(const QString& json)
{
    return arrayFrom(u'[' + json + u']').at(0);
}

} // namespace

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

std::optional<QString> evidenceText(const QList<model::Evidence>& evidence)
{
    if (evidence.isEmpty())
        return std::nullopt;
    return arrayText(model::toJson(evidence));
}

QList<model::Evidence> evidenceFrom(const QString& json)
{
    return json.isEmpty() ? QList<model::Evidence>() : model::evidenceListFromJson(arrayFrom(json));
}

std::optional<QString> spansText(const QList<model::Span>& spans)
{
    if (spans.isEmpty())
        return std::nullopt;
    QJsonArray array;
    for (const model::Span& span : spans)
        array.append(QJsonArray{span.begin, span.end});
    return arrayText(array);
}

QList<model::Span> spansFrom(const QString& json)
{
    QList<model::Span> spans;
    const QJsonArray array = arrayFrom(json);
    for (const QJsonValue& value : array)
        spans.append(model::Span{value.toArray().at(0).toInt(), value.toArray().at(1).toInt()});
    return spans;
}

std::optional<QString> listText(const QStringList& list)
{
    if (list.isEmpty())
        return std::nullopt;
    return arrayText(QJsonArray::fromStringList(list));
}

QStringList listFrom(const QString& json)
{
    QStringList list;
    const QJsonArray array = arrayFrom(json);
    for (const QJsonValue& value : array)
        list.append(value.toString());
    return list;
}

std::optional<QString> valueText(const model::MentionValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return std::nullopt;
    return scalarText(model::toJson(value));
}

model::MentionValue valueFrom(model::MentionType type, const QString& json)
{
    return json.isEmpty() ? model::MentionValue() : model::mentionValueFromJson(type, scalarFrom(json));
}

std::optional<QString> valueText(const model::FieldValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return std::nullopt;
    return scalarText(model::toJson(value));
}

model::FieldValue fieldValueFrom(model::FieldKey key, const QString& json)
{
    return json.isEmpty() ? model::FieldValue() : model::fieldValueFromJson(key, scalarFrom(json));
}

model::FieldValue fieldValueFrom(const QString& json)
{
    return json.isEmpty() ? model::FieldValue() : model::fieldValueFromJson(scalarFrom(json));
}

QString typeText(model::MentionType type)
{
    if (type < model::MentionType::FirstCustom)
        return model::toString(type);
    return u'#' + QString::number(static_cast<int>(type));
}

std::optional<model::MentionType> typeFrom(const QString& text)
{
    if (!text.startsWith(u'#'))
        return model::mentionTypeFromString(text);
    bool ok = false;
    const ushort number = QStringView(text).sliced(1).toUShort(&ok);
    if (!ok)
        return std::nullopt;
    return static_cast<model::MentionType>(number);
}

QJsonObject toJson(const model::DocumentInfo& info)
{
    return {
        {u"id"_s, info.id.value()},
        {u"title"_s, info.title},
        {u"publisher"_s, info.publisher},
        {u"url"_s, info.url},
        {u"published"_s, dateText(info.published)},
        {u"language"_s, info.language},
        {u"status"_s, model::toString(info.status)},
        {u"flagged"_s, info.flagged},
        {u"trashed"_s, info.trashed},
        {u"note"_s, info.note},
        {u"tags"_s, QJsonArray::fromStringList(info.tags)},
    };
}

void readInto(model::DocumentInfo& info, const QJsonObject& json)
{
    info.title = json[u"title"].toString();
    info.publisher = json[u"publisher"].toString();
    info.url = json[u"url"].toString();
    info.published = dateFromText(json[u"published"].toString());
    info.language = json[u"language"].toString();
    info.status = model::documentStatusFromString(json[u"status"].toString()).value_or(info.status);
    info.flagged = json[u"flagged"].toBool();
    info.trashed = json[u"trashed"].toBool();
    info.note = json[u"note"].toString();
    info.tags = json[u"tags"].toVariant().toStringList();
}

bool sameEditable(const model::DocumentInfo& a, const model::DocumentInfo& b)
{
    return a.id == b.id && a.title == b.title && a.publisher == b.publisher && a.url == b.url &&
           a.published == b.published && a.language == b.language && a.status == b.status &&
           a.flagged == b.flagged && a.trashed == b.trashed && a.note == b.note && a.tags == b.tags;
}

} // namespace casus::store
