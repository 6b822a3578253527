// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace casus::exchange {

namespace {

/// The value as `casus extract` prints it: a string as it stands, an object as compact JSON.
QString valueCell(const model::MentionValue& value)
{
    const QJsonValue json = model::toJson(value);
    if (json.isObject())
        return QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
    return json.toString();
}

} // namespace

QStringList mentionColumns()
{
    return {QStringLiteral("document"), QStringLiteral("start"), QStringLiteral("end"),
            QStringLiteral("quote"),    QStringLiteral("type"),  QStringLiteral("value"),
            QStringLiteral("state"),    QStringLiteral("coder"), QStringLiteral("time")};
}

QStringList mentionRow(const model::Mention& mention, const model::DocumentInfo& document,
                       const model::Codebook& codebook)
{
    return {document.name,
            QString::number(mention.span.begin),
            QString::number(mention.span.end),
            mention.quote,
            model::labelOf(mention.type, codebook),
            valueCell(mention.value),
            model::toString(mention.state),
            mention.author,
            timeCell(mention.decidedAt)};
}

} // namespace casus::exchange
