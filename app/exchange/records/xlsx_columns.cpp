// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/xlsx_columns.h"

#include "exchange/rows.h"
#include "model/fields.h"
#include "model/incident.h"

#include <QHash>
#include <QRegularExpression>

namespace casus::exchange {

namespace {

template <typename Enum>
ValueList listOf(const QString& name)
{
    ValueList list{name, {}};
    for (const Enum value : model::all<Enum>())
        list.values.append(model::toString(value));
    return list;
}

QHash<QString, CellType> makeTypes()
{
    QHash<QString, CellType> types;
    for (const model::FieldSpec& field : model::fieldTable()) {
        if (field.type == model::FieldType::Integer || field.type == model::FieldType::Decimal)
            types.insert(QString(field.name), CellType::Number);
    }
    static const QRegularExpression kCount(QStringLiteral(
        "^(killed|wounded|captured|abducted|missing|killed_or_wounded)_(a|b|civilian|unknown|total)_"
        "(low|best|high)$"));
    for (const QString& column : xlsxColumns()) {
        if (kCount.match(column).hasMatch())
            types.insert(column, CellType::Number);
    }
    for (const char16_t* name : {u"place_km", u"date_prec", u"geo_prec", u"number_of_sources", u"claim_id",
                                 u"document_id", u"span_begin", u"span_end", u"low", u"high", u"supersedes"})
        types.insert(QString::fromUtf16(name), CellType::Number);
    for (const char16_t* name : {u"date_start", u"date_end", u"claim_date", u"published"})
        types.insert(QString::fromUtf16(name), CellType::Date);
    for (const char16_t* name : {u"coded_at", u"retrieved"})
        types.insert(QString::fromUtf16(name), CellType::Time);
    return types;
}

} // namespace

QStringList xlsxColumns()
{
    QStringList columns = recordColumns();
    for (const char16_t* name : {u"places_json", u"actors_json", u"claims_json", u"evidence_json"})
        columns.removeAll(QString::fromUtf16(name));
    return columns;
}

CellType xlsxType(const QString& column)
{
    static const QHash<QString, CellType> kTypes = makeTypes();
    return kTypes.value(column, CellType::Text);
}

QList<ValueList> xlsxIncidentLists()
{
    QList<ValueList> lists{listOf<model::IncidentStatus>(QStringLiteral("status")),
                           listOf<model::IncidentRole>(QStringLiteral("role"))};
    const QStringList yesNo{QStringLiteral("yes"), QStringLiteral("no")};
    for (const model::FieldSpec& field : model::fieldTable()) {
        if (field.type == model::FieldType::Boolean)
            lists.append({QString(field.name), yesNo});
        QStringList values;
        for (const QLatin1StringView choice : field.choices)
            values.append(QString(choice));
        if (!values.isEmpty())
            lists.append({QString(field.name), values});
    }
    lists.append(listOf<model::PlaceRelation>(QStringLiteral("place_relation")));
    lists.append({QStringLiteral("flagged"), yesNo});
    return lists;
}

QList<ValueList> xlsxClaimLists()
{
    return {listOf<model::Effect>(QStringLiteral("effect")),
            listOf<model::VictimKind>(QStringLiteral("victim_kind")),
            listOf<model::VictimSide>(QStringLiteral("victim_side")),
            listOf<model::CountForm>(QStringLiteral("form")),
            listOf<model::ClaimantType>(QStringLiteral("claimant_type")),
            listOf<model::ClaimScope>(QStringLiteral("scope")),
            listOf<model::Polarity>(QStringLiteral("polarity")),
            listOf<model::ClaimUse>(QStringLiteral("use"))};
}

} // namespace casus::exchange
