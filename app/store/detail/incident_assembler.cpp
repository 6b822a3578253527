// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/incident_assembler.h"

#include "store/detail/codebooks.h"
#include "store/detail/json.h"

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

QString childSql(const QString& columns, const QString& table, const QString& order, const QString& which)
{
    return u"SELECT "_s + columns + u" FROM "_s + table +
           (which.isEmpty() ? QString() : QString(u" WHERE incident IN ("_s + which + u')')) +
           u" ORDER BY incident, "_s + order;
}

template <typename Enum>
Enum named(const QString& text)
{
    return model::parse<Enum>(text).value_or(Enum());
}

model::FieldState fieldState(const QString& text)
{
    return model::fieldStateFromString(text).value_or(model::FieldState::Suggested);
}

model::Incident incidentFrom(const Query& row)
{
    model::Incident incident;
    incident.id = row.id<model::IncidentId>(0);
    incident.publicId = row.text(1);
    incident.status = named<model::IncidentStatus>(row.text(2));
    incident.role = named<model::IncidentRole>(row.text(3));
    incident.suggested = row.flag(4);
    incident.score = row.real(5);
    incident.reason = row.text(6);
    incident.flagged = row.flag(7);
    incident.trashed = row.flag(8);
    incident.note = row.text(9);
    incident.coder = row.text(10);
    incident.createdAt = row.time(11);
    incident.updatedAt = row.time(12);
    return incident;
}

/// `read` makes a FieldValue of its JSON.
template <typename Read>
model::Field fieldFrom(const Query& row, const Read& read)
{
    model::Field field;
    field.value = read(row.text(2));
    field.state = fieldState(row.text(3));
    field.score = row.real(4);
    field.reason = row.text(5);
    field.derived = read(row.text(6));
    field.coder = row.text(7);
    field.decidedAt = row.time(8);
    field.evidence = evidenceFrom(row.text(9));
    return field;
}

/// A key that this program does not know (a newer one wrote it) is passed over.
void addField(model::Incident& incident, const Query& row)
{
    const QString name = row.text(1);
    if (const std::optional<model::FieldKey> key = model::fieldKeyFromName(name)) {
        incident.fields.insert(
            *key, fieldFrom(row, [&](const QString& json) { return fieldValueFrom(*key, json); }));
    } else if (const QString own = ownFieldId(name); !own.isEmpty()) {
        incident.ownFields.insert(
            own, fieldFrom(row, [](const QString& json) { return fieldValueFrom(json); }));
    }
}

model::IncidentPlace placeFrom(const Query& row)
{
    model::IncidentPlace place;
    place.name = row.text(1);
    place.relation = named<model::PlaceRelation>(row.text(2));
    place.km = row.optionalReal(3);
    place.bearing = row.text(4);
    place.country = row.text(5);
    place.lat = row.optionalReal(6);
    place.lon = row.optionalReal(7);
    place.gazetteerId = row.text(8);
    place.state = fieldState(row.text(9));
    place.score = row.real(10);
    place.reason = row.text(11);
    place.coder = row.text(12);
    place.evidence = evidenceFrom(row.text(13));
    return place;
}

model::IncidentActor actorFrom(const Query& row)
{
    model::IncidentActor actor;
    actor.name = row.text(1);
    actor.actor = row.text(2);
    actor.role = named<model::ActorRole>(row.text(3));
    actor.attribution = named<model::Attribution>(row.text(4));
    actor.actorType = row.text(5);
    actor.state = fieldState(row.text(6));
    actor.score = row.real(7);
    actor.reason = row.text(8);
    actor.coder = row.text(9);
    actor.evidence = evidenceFrom(row.text(10));
    actor.side = model::parse<model::ActorSide>(row.text(11));
    actor.initiator = row.optionalFlag(12);
    actor.strengthLow = row.optionalNumber(13);
    actor.strengthHigh = row.optionalNumber(14);
    actor.captured = row.optionalNumber(15);
    return actor;
}

model::Claim claimFrom(const Query& row)
{
    model::Claim claim;
    claim.id = row.id<model::ClaimId>(1);
    claim.document = row.id<model::DocumentId>(2);
    claim.effect = named<model::Effect>(row.text(3));
    claim.victimKind = named<model::VictimKind>(row.text(4));
    claim.victimSide = named<model::VictimSide>(row.text(5));
    claim.low = row.optionalNumber(6);
    claim.high = row.optionalNumber(7);
    claim.form = named<model::CountForm>(row.text(8));
    claim.includes = row.flag(9);
    claim.claimantType = named<model::ClaimantType>(row.text(10));
    claim.claimant = row.text(11);
    claim.claimantActor = row.text(12);
    claim.via = listFrom(row.text(13));
    claim.claimDate = row.date(14);
    claim.scope = named<model::ClaimScope>(row.text(15));
    claim.polarity = named<model::Polarity>(row.text(16));
    claim.supersedes = row.id<model::ClaimId>(17);
    claim.reliability = row.text(18);
    claim.credibility = row.text(19);
    claim.use = named<model::ClaimUse>(row.text(20));
    claim.useReason = row.text(21);
    claim.suggested = row.flag(22);
    claim.rejected = row.flag(23);
    claim.score = row.real(24);
    claim.reason = row.text(25);
    claim.coder = row.text(26);
    claim.evidence = evidenceFrom(row.text(27));
    claim.includesAttackers = row.optionalFlag(28);
    claim.victimActor = row.text(29);
    claim.period = row.text(30);
    return claim;
}

model::TotalOverride overrideFrom(const Query& row)
{
    model::TotalOverride total;
    total.low = row.optionalNumber(2);
    total.best = row.optionalNumber(3);
    total.high = row.optionalNumber(4);
    total.reason = row.text(5);
    total.coder = row.text(6);
    total.decidedAt = row.time(7);
    return total;
}

} // namespace

IncidentAssembler::Stream::Stream(const Connection& connection, const QString& sql,
                                  std::optional<qint64> value)
    : m_query(connection, sql)
{
    if (value)
        m_query.run(*value);
    else
        m_query.run();
    advance();
}

void IncidentAssembler::Stream::advance()
{
    m_more = m_query.next();
    if (m_more)
        m_incident = m_query.integer(0);
}

bool IncidentAssembler::Stream::at(qint64 incident)
{
    while (m_more && m_incident < incident)
        advance();
    return m_more && m_incident == incident;
}

IncidentAssembler::IncidentAssembler(const Connection& connection, const QString& which,
                                     std::optional<qint64> value)
    : m_incidents(
          connection,
          u"SELECT id, public_id, status, role, suggested, score, reason, flagged, trashed, note, coder, "
          "created_at, updated_at FROM incidents"_s +
              (which.isEmpty() ? QString() : QString(u" WHERE id IN ("_s + which + u')')) + u" ORDER BY id"_s)
    , m_fields(connection,
               childSql(u"incident, key, value, state, score, reason, derived, coder, decided_at, evidence"_s,
                        u"incident_fields"_s, u"key"_s, which),
               value)
    , m_places(
          connection,
          childSql(u"incident, name, relation, km, bearing, country, lat, lon, gazetteer_id, state, score, "
                   "reason, coder, evidence"_s,
                   u"incident_places"_s, u"position"_s, which),
          value)
    , m_actors(
          connection,
          childSql(
              u"incident, name, actor, role, attribution, actor_type, state, score, reason, coder, evidence, "
              "side, initiator, strength_low, strength_high, captured"_s,
              u"incident_actors"_s, u"position"_s, which),
          value)
    , m_claims(
          connection,
          childSql(u"incident, id, document, effect, victim_kind, victim_side, low, high, form, includes, "
                   "claimant_type, claimant, claimant_actor, via, claim_date, scope, polarity, supersedes, "
                   "reliability, credibility, use, use_reason, suggested, rejected, score, reason, coder, "
                   "evidence, "
                   "includes_attackers, victim_actor, period"_s,
                   u"claims"_s, u"position"_s, which),
          value)
    , m_reports(connection, childSql(u"incident, document, evidence"_s, u"reports"_s, u"position"_s, which),
                value)
    , m_overrides(connection,
                  childSql(u"incident, key, low, best, high, reason, coder, decided_at"_s,
                           u"total_overrides"_s, u"key"_s, which),
                  value)
{
    if (value)
        m_incidents.run(*value);
    else
        m_incidents.run();
}

std::optional<model::Incident> IncidentAssembler::next()
{
    if (!m_incidents.next())
        return std::nullopt;
    model::Incident incident = incidentFrom(m_incidents);
    const qint64 id = incident.id.value();
    for (; m_fields.at(id); m_fields.advance())
        addField(incident, m_fields.row());
    for (; m_places.at(id); m_places.advance())
        incident.places.append(placeFrom(m_places.row()));
    for (; m_actors.at(id); m_actors.advance())
        incident.actors.append(actorFrom(m_actors.row()));
    for (; m_claims.at(id); m_claims.advance())
        incident.claims.append(claimFrom(m_claims.row()));
    for (; m_reports.at(id); m_reports.advance()) {
        incident.reports.append(
            model::Report{m_reports.row().id<model::DocumentId>(1), evidenceFrom(m_reports.row().text(2))});
    }
    for (; m_overrides.at(id); m_overrides.advance())
        incident.overrides.insert(m_overrides.row().text(1), overrideFrom(m_overrides.row()));
    return incident;
}

} // namespace casus::store
