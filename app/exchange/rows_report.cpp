// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rows.h"
#include "model/edtf.h"

#include <array>

namespace casus::exchange {

namespace {

using model::Effect;
using model::FieldKey;
using model::Incident;

QString precisionInWords(const Incident& incident)
{
    const auto date = model::Edtf::parse(model::text(incident, FieldKey::Date));
    if (!date)
        return {};
    static const std::array<QString, 5> kWords{QStringLiteral("day"), QStringLiteral("a few days"),
                                               QStringLiteral("week"), QStringLiteral("month"),
                                               QStringLiteral("longer")};
    const auto precision = date->precision();
    return precision ? kWords.at(static_cast<std::size_t>(*precision - 1)) : QStringLiteral("open");
}

QString adminCell(const Incident& incident)
{
    QStringList names;
    for (const FieldKey key : {FieldKey::Admin1, FieldKey::Admin2, FieldKey::Admin3})
        names.append(model::text(incident, key));
    if (const auto* named = std::get_if<QStringList>(&model::value(incident, FieldKey::AdminNamed)))
        names.append(*named);
    return listCell(names);
}

QString placesCell(const Incident& incident)
{
    QStringList names;
    for (const model::IncidentPlace& place : incident.places)
        names.append(place.name);
    return listCell(names);
}

QString perpetratorsCell(const Incident& incident)
{
    QStringList names;
    for (const model::IncidentActor& actor : incident.actors) {
        if (actor.role == model::ActorRole::Perpetrator)
            names.append(QStringLiteral("%1 (%2)").arg(actor.name,
                                                       model::toString(model::statusOf(actor.attribution))));
    }
    return listCell(names);
}

QString totalCell(const model::Totals& totals, Effect effect)
{
    const model::Total* total = totals.find(effect, model::TotalSide::All);
    return total ? rangeCell(total->low, total->best, total->high) : QString();
}

std::optional<int> added(std::optional<int> a, std::optional<int> b)
{
    return a && b ? std::optional(*a + *b) : std::nullopt;
}

/// Fighters and civilians taken, together.
QString capturedCell(const model::Totals& totals)
{
    const model::Total* fighters = totals.find(Effect::CapturedCombatant, model::TotalSide::All);
    const model::Total* civilians = totals.find(Effect::AbductedCivilian, model::TotalSide::All);
    if (fighters && civilians)
        return rangeCell(added(fighters->low, civilians->low), added(fighters->best, civilians->best),
                         added(fighters->high, civilians->high));
    return totalCell(totals, fighters ? Effect::CapturedCombatant : Effect::AbductedCivilian);
}

/// The passages that tell the incident; where none is marked, the words of its fields.
QString evidenceCell(const Incident& incident)
{
    QStringList quotes;
    for (const model::Report& report : incident.reports) {
        for (const model::Evidence& evidence : report.evidence)
            quotes.append(evidence.quote);
    }
    if (quotes.isEmpty()) {
        for (const model::Field& field : incident.fields) {
            for (const model::Evidence& evidence : field.evidence)
                quotes.append(evidence.quote);
        }
    }
    quotes.removeAll(QString());
    quotes.removeDuplicates();
    return quotes.join(QStringLiteral(" […] "));
}

} // namespace

QStringList reportColumns()
{
    return {QStringLiteral("id"),           QStringLiteral("status"),    QStringLiteral("role"),
            QStringLiteral("date"),         QStringLiteral("precision"), QStringLiteral("country"),
            QStringLiteral("admin"),        QStringLiteral("place"),     QStringLiteral("lat"),
            QStringLiteral("lon"),          QStringLiteral("kind"),      QStringLiteral("tactics"),
            QStringLiteral("perpetrators"), QStringLiteral("targets"),   QStringLiteral("weapons"),
            QStringLiteral("killed"),       QStringLiteral("wounded"),   QStringLiteral("captured"),
            QStringLiteral("sources"),      QStringLiteral("summary"),   QStringLiteral("evidence"),
            QStringLiteral("documents"),    QStringLiteral("note"),      QStringLiteral("coder"),
            QStringLiteral("time")};
}

QStringList reportRow(const Incident& incident, const Documents& documents, model::Policy policy)
{
    const model::Totals totals = model::derive(incident.claims, policy, incident.overrides);
    return {incident.publicId,
            model::toString(incident.status),
            model::toString(incident.role),
            fieldCell(incident, FieldKey::Date),
            precisionInWords(incident),
            fieldCell(incident, FieldKey::Country),
            adminCell(incident),
            placesCell(incident),
            fieldCell(incident, FieldKey::Latitude),
            fieldCell(incident, FieldKey::Longitude),
            fieldCell(incident, FieldKey::Kind),
            fieldCell(incident, FieldKey::Tactics),
            perpetratorsCell(incident),
            fieldCell(incident, FieldKey::Targets),
            fieldCell(incident, FieldKey::Weapons),
            totalCell(totals, Effect::Killed),
            totalCell(totals, Effect::Wounded),
            capturedCell(totals),
            sourceNames(documents),
            fieldCell(incident, FieldKey::Summary),
            evidenceCell(incident),
            documentNames(documents),
            incident.note,
            incident.coder,
            timeCell(incident.updatedAt)};
}

} // namespace casus::exchange
