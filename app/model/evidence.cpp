// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evidence.h"

#include <QJsonArray>

namespace casus::model {

QJsonObject toJson(const Evidence& evidence)
{
    return {{QStringLiteral("document"), evidence.document.value()},
            {QStringLiteral("begin"), evidence.span.begin},
            {QStringLiteral("end"), evidence.span.end},
            {QStringLiteral("quote"), evidence.quote}};
}

Evidence evidenceFromJson(const QJsonObject& json)
{
    return {DocumentId(json[QStringLiteral("document")].toInteger()),
            {json[QStringLiteral("begin")].toInt(), json[QStringLiteral("end")].toInt()},
            json[QStringLiteral("quote")].toString()};
}

QJsonArray toJson(const QList<Evidence>& evidence)
{
    QJsonArray array;
    for (const Evidence& one : evidence)
        array.append(toJson(one));
    return array;
}

QList<Evidence> evidenceListFromJson(const QJsonArray& json)
{
    QList<Evidence> evidence;
    evidence.reserve(json.size());
    for (const QJsonValue& value : json)
        evidence.append(evidenceFromJson(value.toObject()));
    return evidence;
}

} // namespace casus::model
