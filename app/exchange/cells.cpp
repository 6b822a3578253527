// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"

namespace casus::exchange {

QString listCell(const QStringList& items)
{
    QStringList clean;
    for (const QString& item : items) {
        const QString text = QString(item).replace(u';', u',').trimmed();
        if (!text.isEmpty() && !clean.contains(text))
            clean.append(text);
    }
    return clean.join(QStringLiteral("; "));
}

QString dateCell(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString timeCell(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")) : QString();
}

QString decimalCell(double value)
{
    QString text = QString::number(value, 'f', 6);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == QStringLiteral("-0") ? QStringLiteral("0") : text;
}

QString countCell(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

QString rangeCell(std::optional<int> low, std::optional<int> best, std::optional<int> high)
{
    if (!low && !best && !high)
        return {};
    if (low && low == best && low == high)
        return QString::number(*low);
    const auto part = [](std::optional<int> value) {
        return value ? QString::number(*value) : QStringLiteral("?");
    };
    return part(low) + QChar(0x2013) + part(best) + QChar(0x2013) + part(high);
}

QString fieldCell(const model::Incident& incident, model::FieldKey key)
{
    const model::FieldValue& value = model::value(incident, key);
    if (const auto* number = std::get_if<double>(&value))
        return decimalCell(*number);
    if (const auto* list = std::get_if<QStringList>(&value))
        return listCell(*list);
    return model::toText(value);
}

QString documentNames(const Documents& documents)
{
    QStringList names;
    for (const model::DocumentInfo& document : documents)
        names.append(document.name);
    return listCell(names);
}

QString sourceNames(const Documents& documents)
{
    QStringList names;
    for (const model::DocumentInfo& document : documents)
        names.append(document.publisher.isEmpty() ? document.name : document.publisher);
    return listCell(names);
}

} // namespace casus::exchange
