// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record_items.h"

#include "base/enum_names.h"
#include "model/incident.h"

#include <array>

namespace casus::model {

namespace {

constexpr std::array<EnumName<RelationKind>, 8> kRelations{{
    {RelationKind::PartOf, QLatin1StringView("part_of")},
    {RelationKind::Continues, QLatin1StringView("continues")},
    {RelationKind::Retaliation, QLatin1StringView("retaliation")},
    {RelationKind::SameOperation, QLatin1StringView("same_operation")},
    {RelationKind::MergedInto, QLatin1StringView("merged_into")},
    {RelationKind::NotSame, QLatin1StringView("not_same")},
    {RelationKind::SameEvent, QLatin1StringView("same_event")},
    {RelationKind::NotSameEvent, QLatin1StringView("not_same_event")},
}};

constexpr std::array kModes{QLatin1StringView("letter"),     QLatin1StringView("call_before"),
                            QLatin1StringView("call_after"), QLatin1StringView("email"),
                            QLatin1StringView("note"),       QLatin1StringView("video"),
                            QLatin1StringView("online"),     QLatin1StringView("in_person"),
                            QLatin1StringView("other"),      QLatin1StringView("unknown")};

Error noResponsibility(const QString& sentence)
{
    return {ErrorCode::Refused, sentence, {}};
}

} // namespace

QString toString(RelationKind kind)
{
    return enumName(kRelations, kind);
}

bool isToEvent(RelationKind kind)
{
    return kind == RelationKind::SameEvent || kind == RelationKind::NotSameEvent;
}

QStringList relationNames()
{
    QStringList names;
    for (const auto& row : kRelations)
        names.append(QString(row.name));
    return names;
}

QString toText(const Relation& relation)
{
    return toString(relation.kind) + QLatin1Char(' ') + relation.incident;
}

std::optional<Relation> parseRelation(QStringView text)
{
    text = text.trimmed();
    const qsizetype gap = text.indexOf(u' ');
    if (gap < 0)
        return std::nullopt;
    const std::optional<RelationKind> kind = enumValue(kRelations, text.first(gap));
    const QStringView id = text.sliced(gap + 1).trimmed();
    if (!kind || id.isEmpty() || id.contains(u' ') || id.contains(u';'))
        return std::nullopt;
    return Relation{*kind, id.toString()};
}

QList<Relation> relations(const Incident& incident)
{
    QList<Relation> list;
    if (const auto* items = std::get_if<QStringList>(&value(incident, FieldKey::RelatedIds))) {
        for (const QString& item : *items) {
            if (auto relation = parseRelation(item))
                list.append(std::move(*relation));
        }
    }
    return list;
}

QStringList responsibilityModes()
{
    QStringList modes;
    for (const QLatin1StringView mode : kModes)
        modes.append(QString(mode));
    return modes;
}

QString toText(const ResponsibilityClaim& claim)
{
    QStringList parts{claim.actor, claim.mode,
                      claim.date.isValid() ? claim.date.toString(Qt::ISODate) : QString(), claim.source};
    while (parts.size() > 2 && parts.constLast().isEmpty())
        parts.removeLast();
    return parts.join(QStringLiteral(" | "));
}

Result<ResponsibilityClaim> parseResponsibility(QStringView text)
{
    const QList<QStringView> parts = text.split(u'|');
    ResponsibilityClaim claim;
    claim.actor = parts[0].trimmed().toString();
    if (claim.actor.isEmpty() || parts.size() > 4)
        return noResponsibility(QStringLiteral("“%1” is no claim of responsibility: write who | how | day | "
                                               "source, such as JNIM | video | 2023-04-19.")
                                    .arg(text));
    if (const QStringView mode = parts.value(1).trimmed(); !mode.isEmpty()) {
        if (!responsibilityModes().contains(mode.toString()))
            return noResponsibility(QStringLiteral("“%1” is no way to claim an act: write one of %2.")
                                        .arg(mode, responsibilityModes().join(QStringLiteral(", "))));
        claim.mode = mode.toString();
    }
    if (const QStringView day = parts.value(2).trimmed(); !day.isEmpty()) {
        claim.date = QDate::fromString(day.toString(), Qt::ISODate);
        if (!claim.date.isValid())
            return noResponsibility(QStringLiteral("“%1” is no day such as 2023-04-19.").arg(day));
    }
    claim.source = parts.value(3).trimmed().toString();
    return claim;
}

} // namespace casus::model
