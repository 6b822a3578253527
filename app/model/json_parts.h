// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

#include <optional>

// How parts of values stand in JSON. null = unknown.
namespace casus::model {

[[nodiscard]] inline QJsonValue optionalJson(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

[[nodiscard]] inline QJsonValue optionalJson(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

[[nodiscard]] inline QJsonValue optionalJson(std::optional<bool> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

[[nodiscard]] inline std::optional<bool> optionalBool(const QJsonValue& json)
{
    return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
}

[[nodiscard]] inline std::optional<int> optionalInt(const QJsonValue& json)
{
    return json.isDouble() ? std::optional(json.toInt()) : std::nullopt;
}

[[nodiscard]] inline std::optional<double> optionalDouble(const QJsonValue& json)
{
    return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
}

[[nodiscard]] inline QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

[[nodiscard]] inline QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

[[nodiscard]] inline QJsonValue timeJson(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

[[nodiscard]] inline QDate dateFromJson(const QJsonValue& json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

[[nodiscard]] inline QDateTime timeFromJson(const QJsonValue& json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
}

[[nodiscard]] inline QStringList textsFromJson(const QJsonValue& json)
{
    QStringList texts;
    for (const QJsonValue& value : json.toArray())
        texts.append(value.toString());
    return texts;
}

/// The named value, or `fallback` where the name is not known (a newer program's file).
template <typename Enum>
[[nodiscard]] Enum enumFromJson(const QJsonValue& json, Enum fallback)
{
    return parse<Enum>(json.toString()).value_or(fallback);
}

} // namespace casus::model
