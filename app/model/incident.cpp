// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/incident.h"

#include "model/edtf.h"
#include "model/json_parts.h"

#include <QLocale>

namespace casus::model {

namespace {

constexpr std::array<EnumName<FieldState>, 3> kFieldStateNames{{
    {FieldState::Suggested, QLatin1StringView("suggested")},
    {FieldState::Confirmed, QLatin1StringView("confirmed")},
    {FieldState::Entered, QLatin1StringView("entered")},
}};

FieldState stateFromJson(const QJsonValue& json)
{
    return fieldStateFromString(json.toString()).value_or(FieldState::Suggested);
}

QJsonObject toJson(const Field& field)
{
    return {
        {QStringLiteral("value"), model::toJson(field.value)},
        {QStringLiteral("evidence"), model::toJson(field.evidence)},
        {QStringLiteral("state"), toString(field.state)},
        {QStringLiteral("score"), field.score},
        {QStringLiteral("reason"), field.reason},
        {QStringLiteral("derived"), model::toJson(field.derived)},
        {QStringLiteral("coder"), field.coder},
        {QStringLiteral("decided_at"), timeJson(field.decidedAt)},
    };
}

/// `read` makes a FieldValue of its JSON.
template <typename Read>
Field fieldFromJson(const QJsonObject& json, const Read& read)
{
    Field field;
    field.value = read(json[QStringLiteral("value")]);
    field.evidence = evidenceListFromJson(json[QStringLiteral("evidence")].toArray());
    field.state = stateFromJson(json[QStringLiteral("state")]);
    field.score = json[QStringLiteral("score")].toDouble();
    field.reason = json[QStringLiteral("reason")].toString();
    field.derived = read(json[QStringLiteral("derived")]);
    field.coder = json[QStringLiteral("coder")].toString();
    field.decidedAt = timeFromJson(json[QStringLiteral("decided_at")]);
    return field;
}

/// What places and actors share.
template <typename Row>
void addBasis(QJsonObject& json, const Row& row)
{
    json[QStringLiteral("evidence")] = model::toJson(row.evidence);
    json[QStringLiteral("state")] = toString(row.state);
    json[QStringLiteral("score")] = row.score;
    json[QStringLiteral("reason")] = row.reason;
    json[QStringLiteral("coder")] = row.coder;
}

template <typename Row>
void readBasis(Row& row, const QJsonObject& json)
{
    row.evidence = evidenceListFromJson(json[QStringLiteral("evidence")].toArray());
    row.state = stateFromJson(json[QStringLiteral("state")]);
    row.score = json[QStringLiteral("score")].toDouble();
    row.reason = json[QStringLiteral("reason")].toString();
    row.coder = json[QStringLiteral("coder")].toString();
}

QJsonObject toJson(const IncidentPlace& place)
{
    QJsonObject json{
        {QStringLiteral("name"), place.name},
        {QStringLiteral("relation"), toString(place.relation)},
        {QStringLiteral("km"), optionalJson(place.km)},
        {QStringLiteral("bearing"), place.bearing},
        {QStringLiteral("country"), place.country},
        {QStringLiteral("lat"), optionalJson(place.lat)},
        {QStringLiteral("lon"), optionalJson(place.lon)},
        {QStringLiteral("gazetteer"), place.gazetteerId},
    };
    addBasis(json, place);
    return json;
}

IncidentPlace placeFromJson(const QJsonObject& json)
{
    IncidentPlace place;
    place.name = json[QStringLiteral("name")].toString();
    place.relation = enumFromJson(json[QStringLiteral("relation")], PlaceRelation::In);
    place.km = optionalDouble(json[QStringLiteral("km")]);
    place.bearing = json[QStringLiteral("bearing")].toString();
    place.country = json[QStringLiteral("country")].toString();
    place.lat = optionalDouble(json[QStringLiteral("lat")]);
    place.lon = optionalDouble(json[QStringLiteral("lon")]);
    place.gazetteerId = json[QStringLiteral("gazetteer")].toString();
    readBasis(place, json);
    return place;
}

QJsonObject toJson(const IncidentActor& actor)
{
    QJsonObject json{
        {QStringLiteral("name"), actor.name},
        {QStringLiteral("actor"), actor.actor},
        {QStringLiteral("role"), toString(actor.role)},
        {QStringLiteral("attribution"), toString(actor.attribution)},
        {QStringLiteral("actor_type"), actor.actorType},
        {QStringLiteral("side"), actor.side ? QJsonValue(toString(*actor.side)) : QJsonValue()},
        {QStringLiteral("initiator"), optionalJson(actor.initiator)},
        {QStringLiteral("strength_low"), optionalJson(actor.strengthLow)},
        {QStringLiteral("strength_high"), optionalJson(actor.strengthHigh)},
        {QStringLiteral("captured"), optionalJson(actor.captured)},
    };
    addBasis(json, actor);
    return json;
}

IncidentActor actorFromJson(const QJsonObject& json)
{
    IncidentActor actor;
    actor.name = json[QStringLiteral("name")].toString();
    actor.actor = json[QStringLiteral("actor")].toString();
    actor.role = enumFromJson(json[QStringLiteral("role")], ActorRole::Perpetrator);
    actor.attribution = enumFromJson(json[QStringLiteral("attribution")], Attribution::ReportedAsFact);
    actor.actorType = json[QStringLiteral("actor_type")].toString();
    actor.side = parse<ActorSide>(json[QStringLiteral("side")].toString());
    actor.initiator = optionalBool(json[QStringLiteral("initiator")]);
    actor.strengthLow = optionalInt(json[QStringLiteral("strength_low")]);
    actor.strengthHigh = optionalInt(json[QStringLiteral("strength_high")]);
    actor.captured = optionalInt(json[QStringLiteral("captured")]);
    readBasis(actor, json);
    return actor;
}

QJsonObject toJson(const TotalOverride& total)
{
    return {
        {QStringLiteral("low"), optionalJson(total.low)},
        {QStringLiteral("best"), optionalJson(total.best)},
        {QStringLiteral("high"), optionalJson(total.high)},
        {QStringLiteral("reason"), total.reason},
        {QStringLiteral("coder"), total.coder},
        {QStringLiteral("decided_at"), timeJson(total.decidedAt)},
    };
}

TotalOverride overrideFromJson(const QJsonObject& json)
{
    TotalOverride total;
    total.low = optionalInt(json[QStringLiteral("low")]);
    total.best = optionalInt(json[QStringLiteral("best")]);
    total.high = optionalInt(json[QStringLiteral("high")]);
    total.reason = json[QStringLiteral("reason")].toString();
    total.coder = json[QStringLiteral("coder")].toString();
    total.decidedAt = timeFromJson(json[QStringLiteral("decided_at")]);
    return total;
}

/// "18 Apr 2023", "18 to 19 Apr 2023", "Jul 2022", "2019"; anything else as it stands.
QString dateInWords(const QString& edtf)
{
    const auto date = Edtf::parse(edtf);
    if (!date)
        return edtf;
    const QLocale english(QLocale::English);
    const QString day = QStringLiteral("d MMM yyyy");
    if (date->isSingleDay())
        return english.toString(*date->earliest(), day);
    if (edtf.size() == 7 && edtf[4] == u'-' && !edtf.contains(u'X') && date->precision() == 4)
        return english.toString(*date->earliest(), QStringLiteral("MMM yyyy"));
    if (date->earliest() && date->latest() && edtf.contains(u'/')) {
        const QDate first = *date->earliest();
        const QDate last = *date->latest();
        const bool sameMonth = first.year() == last.year() && first.month() == last.month();
        return QStringLiteral("%1 to %2")
            .arg(english.toString(first, sameMonth ? QStringLiteral("d") : day), english.toString(last, day));
    }
    return edtf;
}

QString placeInWords(const Incident& incident)
{
    QString country = text(incident, FieldKey::Country);
    if (incident.places.isEmpty()) {
        const QString admin = text(incident, FieldKey::AdminNamed);
        if (admin.isEmpty())
            return country;
        return country.isEmpty() ? admin : QStringLiteral("%1 (%2)").arg(admin, country);
    }
    if (country.isEmpty())
        country = incident.places.first().country;
    QStringList names;
    for (const IncidentPlace& place : incident.places)
        names.append(place.name);
    const QString joined = names.size() > 2 ? QStringLiteral("%1, %2 …").arg(names[0], names[1])
                                            : names.join(QStringLiteral(", "));
    return country.isEmpty() ? joined : QStringLiteral("%1 (%2)").arg(joined, country);
}

} // namespace

const FieldValue& value(const Incident& incident, FieldKey key)
{
    static const FieldValue unknown;
    const auto found = incident.fields.constFind(key);
    return found == incident.fields.constEnd() ? unknown : found->value;
}

QString text(const Incident& incident, FieldKey key)
{
    return toText(value(incident, key));
}

QString headline(const Incident& incident)
{
    QStringList parts;
    const QString date = text(incident, FieldKey::Date);
    if (!date.isEmpty())
        parts.append(dateInWords(date));
    const QString place = placeInWords(incident);
    if (!place.isEmpty())
        parts.append(place);
    const FieldValue& tactics = value(incident, FieldKey::Tactics);
    const auto* list = std::get_if<QStringList>(&tactics);
    const QString what = list && !list->isEmpty() ? list->first() : text(incident, FieldKey::Kind);
    if (!what.isEmpty())
        parts.append(QString(what).replace(u'_', u' '));
    QStringList perpetrators;
    for (const IncidentActor& actor : incident.actors) {
        if (actor.role == ActorRole::Perpetrator)
            perpetrators.append(actor.name);
    }
    if (!perpetrators.isEmpty())
        parts.append(perpetrators.join(QStringLiteral(", ")));
    return parts.isEmpty() ? QStringLiteral("Incident without date or place")
                           : parts.join(QStringLiteral(" · "));
}

QString toString(FieldState state)
{
    return enumName(kFieldStateNames, state);
}

std::optional<FieldState> fieldStateFromString(QStringView name)
{
    return enumValue(kFieldStateNames, name);
}

QJsonObject toJson(const Incident& incident)
{
    QJsonObject fields;
    for (auto it = incident.fields.constBegin(); it != incident.fields.constEnd(); ++it)
        fields[QString(fieldSpec(it.key()).name)] = toJson(it.value());
    QJsonArray places;
    for (const IncidentPlace& place : incident.places)
        places.append(toJson(place));
    QJsonArray actors;
    for (const IncidentActor& actor : incident.actors)
        actors.append(toJson(actor));
    QJsonArray claims;
    for (const Claim& claim : incident.claims)
        claims.append(toJson(claim));
    QJsonArray reports;
    for (const Report& report : incident.reports)
        reports.append(QJsonObject{{QStringLiteral("document"), report.document.value()},
                                   {QStringLiteral("evidence"), toJson(report.evidence)}});
    QJsonObject overrides;
    for (auto it = incident.overrides.constBegin(); it != incident.overrides.constEnd(); ++it)
        overrides[it.key()] = toJson(it.value());
    QJsonObject own;
    for (auto it = incident.ownFields.constBegin(); it != incident.ownFields.constEnd(); ++it)
        own[it.key()] = toJson(it.value());
    QJsonObject json{
        {QStringLiteral("id"), incident.id.value()},
        {QStringLiteral("public_id"), incident.publicId},
        {QStringLiteral("status"), toString(incident.status)},
        {QStringLiteral("role"), toString(incident.role)},
        {QStringLiteral("fields"), fields},
        {QStringLiteral("places"), places},
        {QStringLiteral("actors"), actors},
        {QStringLiteral("claims"), claims},
        {QStringLiteral("reports"), reports},
        {QStringLiteral("overrides"), overrides},
        {QStringLiteral("suggested"), incident.suggested},
        {QStringLiteral("score"), incident.score},
        {QStringLiteral("reason"), incident.reason},
        {QStringLiteral("flagged"), incident.flagged},
        {QStringLiteral("trashed"), incident.trashed},
        {QStringLiteral("note"), incident.note},
        {QStringLiteral("coder"), incident.coder},
        {QStringLiteral("created_at"), timeJson(incident.createdAt)},
        {QStringLiteral("updated_at"), timeJson(incident.updatedAt)},
    };
    if (!own.isEmpty())
        json[QStringLiteral("own_fields")] = own;
    return json;
}

Incident incidentFromJson(const QJsonObject& json)
{
    Incident incident;
    incident.id = IncidentId(json[QStringLiteral("id")].toInteger());
    incident.publicId = json[QStringLiteral("public_id")].toString();
    incident.status = enumFromJson(json[QStringLiteral("status")], IncidentStatus::Candidate);
    incident.role = enumFromJson(json[QStringLiteral("role")], IncidentRole::Main);
    const QJsonObject fields = json[QStringLiteral("fields")].toObject();
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (const auto key = fieldKeyFromName(it.key()))
            incident.fields.insert(*key, fieldFromJson(it.value().toObject(), [&](const QJsonValue& value) {
                return fieldValueFromJson(*key, value);
            }));
    }
    const QJsonObject own = json[QStringLiteral("own_fields")].toObject();
    for (auto it = own.constBegin(); it != own.constEnd(); ++it) {
        incident.ownFields.insert(it.key(), fieldFromJson(it.value().toObject(), [](const QJsonValue& value) {
                                      return fieldValueFromJson(value);
                                  }));
    }
    for (const QJsonValue& place : json[QStringLiteral("places")].toArray())
        incident.places.append(placeFromJson(place.toObject()));
    for (const QJsonValue& actor : json[QStringLiteral("actors")].toArray())
        incident.actors.append(actorFromJson(actor.toObject()));
    for (const QJsonValue& claim : json[QStringLiteral("claims")].toArray())
        incident.claims.append(claimFromJson(claim.toObject()));
    for (const QJsonValue& report : json[QStringLiteral("reports")].toArray())
        incident.reports.append(
            {DocumentId(report.toObject()[QStringLiteral("document")].toInteger()),
             evidenceListFromJson(report.toObject()[QStringLiteral("evidence")].toArray())});
    const QJsonObject overrides = json[QStringLiteral("overrides")].toObject();
    for (auto it = overrides.constBegin(); it != overrides.constEnd(); ++it)
        incident.overrides.insert(it.key(), overrideFromJson(it.value().toObject()));
    incident.suggested = json[QStringLiteral("suggested")].toBool(true);
    incident.score = json[QStringLiteral("score")].toDouble();
    incident.reason = json[QStringLiteral("reason")].toString();
    incident.flagged = json[QStringLiteral("flagged")].toBool();
    incident.trashed = json[QStringLiteral("trashed")].toBool();
    incident.note = json[QStringLiteral("note")].toString();
    incident.coder = json[QStringLiteral("coder")].toString();
    incident.createdAt = timeFromJson(json[QStringLiteral("created_at")]);
    incident.updatedAt = timeFromJson(json[QStringLiteral("updated_at")]);
    return incident;
}

} // namespace casus::model
