// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/value_words.h"

#include "support/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace casus::ui {

namespace {

using model::FieldKey;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::ValueWords)
};

QString inSentence(const QString& label)
{
    return QLocale().toLower(label);
}

QString choice(FieldKey key, const QString& name)
{
    return inSentence(choiceLabel(key, name));
}

QString relationWords(const model::PlaceValue& value, const QString& place)
{
    switch (value.relation) {
    case model::PlaceRelation::In: return place;
    case model::PlaceRelation::Near: return Words::tr("near %1").arg(place);
    case model::PlaceRelation::Between: return Words::tr("between %1 and another place").arg(place);
    case model::PlaceRelation::Along: return Words::tr("along %1").arg(place);
    case model::PlaceRelation::Border: return Words::tr("border of %1").arg(place);
    case model::PlaceRelation::Distance: break;
    }
    const QString distance =
        value.km ? Words::tr("%1 km").arg(QLocale().toString(*value.km)) : Words::tr("some distance");
    return value.bearing.isEmpty()
               ? Words::tr("%1 from %2", "distance, place").arg(distance, place)
               : Words::tr("%1 %2 of %3", "distance, bearing, place").arg(distance, value.bearing, place);
}

QString countWords(const model::CasualtyValue& value)
{
    if (value.low && value.high)
        return *value.low == *value.high ? QString::number(*value.low)
                                         : Words::tr("%1 to %2").arg(*value.low).arg(*value.high);
    if (value.low)
        return Words::tr("%1 or more").arg(*value.low);
    return value.high ? Words::tr("up to %1").arg(*value.high) : Words::tr("an unknown number of");
}

QString victimWords(model::VictimGroup group)
{
    switch (group) {
    case model::VictimGroup::SecurityForces: return Words::tr("security forces");
    case model::VictimGroup::Civilians: return Words::tr("civilians");
    case model::VictimGroup::Militants: return Words::tr("militants");
    case model::VictimGroup::Mercenaries: return Words::tr("mercenaries");
    case model::VictimGroup::Peacekeepers: return Words::tr("peacekeepers");
    case model::VictimGroup::Officials: return Words::tr("officials");
    case model::VictimGroup::Unknown: break;
    }
    return Words::tr("people");
}

QString outcomeWords(model::Outcome outcome)
{
    switch (outcome) {
    case model::Outcome::Killed: return Words::tr("killed");
    case model::Outcome::Wounded: return Words::tr("wounded");
    case model::Outcome::Captured: return Words::tr("captured");
    case model::Outcome::Missing: return Words::tr("missing");
    case model::Outcome::KilledOrWounded: break;
    }
    return Words::tr("killed or wounded");
}

struct ValueInWords {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const model::DateValue& value) const
    {
        return value.edtf.isEmpty() ? QString() : dateLabel(value.edtf);
    }
    QString operator()(const model::PlaceValue& value) const
    {
        return relationWords(value, value.country.isEmpty()
                                        ? value.name
                                        : QStringLiteral("%1 (%2)").arg(value.name, value.country));
    }
    QString operator()(const model::ActorValue& value) const { return value.actor; }
    QString operator()(const model::PersonValue& value) const { return value.full; }
    QString operator()(const model::CasualtyValue& value) const
    {
        const QString text =
            Words::tr("%1: %2 %3", "outcome, count, victims")
                .arg(outcomeWords(value.outcome), countWords(value), victimWords(value.victims));
        return value.includes ? Words::tr("%1, part of another count").arg(text) : text;
    }
    QString operator()(const model::EventValue& value) const
    {
        return choice(FieldKey::Tactics, model::toString(value.tactic));
    }
    QString operator()(const model::WeaponValue& value) const
    {
        return choice(FieldKey::Weapons, value.weaponClass);
    }
};

QString placeWords(const model::Incident& incident)
{
    QString country = model::text(incident, FieldKey::Country);
    QStringList names;
    for (const model::IncidentPlace& place : incident.places)
        names.append(place.name);
    QString joined =
        names.size() > 2 ? Words::tr("%1, %2 …").arg(names[0], names[1]) : names.join(QStringLiteral(", "));
    if (names.isEmpty())
        joined = model::text(incident, FieldKey::AdminNamed);
    else if (country.isEmpty())
        country = incident.places.constFirst().country;
    if (joined.isEmpty() || country.isEmpty())
        return joined + country;
    return QStringLiteral("%1 (%2)").arg(joined, country);
}

QString actWords(const model::Incident& incident)
{
    const auto* tactics = std::get_if<QStringList>(&model::value(incident, FieldKey::Tactics));
    if (tactics && !tactics->isEmpty())
        return choice(FieldKey::Tactics, tactics->constFirst());
    const QString kind = model::text(incident, FieldKey::Kind);
    return kind.isEmpty() ? kind : choice(FieldKey::Kind, kind);
}

} // namespace

QString valueLabel(const model::MentionValue& value)
{
    return std::visit(ValueInWords(), value);
}

QString incidentLabel(const model::Incident& incident)
{
    QStringList parts;
    if (const QString date = model::text(incident, FieldKey::Date); !date.isEmpty())
        parts.append(dateLabel(date));
    QStringList perpetrators;
    for (const model::IncidentActor& actor : incident.actors) {
        if (actor.role == model::ActorRole::Perpetrator)
            perpetrators.append(actor.name);
    }
    for (const QString& part :
         {placeWords(incident), actWords(incident), perpetrators.join(QStringLiteral(", "))}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.isEmpty() ? Words::tr("Incident without date or place") : parts.join(QStringLiteral(" · "));
}

} // namespace casus::ui
