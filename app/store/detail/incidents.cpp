// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/incidents.h"

#include "model/edtf.h"
#include "store/detail/codebooks.h"
#include "store/detail/incident_assembler.h"
#include "store/detail/json.h"
#include "store/detail/register_rows.h"

#include <QHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

/// Crockford's base 32 without I, L, O, U: nothing in it can be misread or read as a word.
constexpr std::array<char16_t, 32> kAlphabet = {
    u'0', u'1', u'2', u'3', u'4', u'5', u'6', u'7', u'8', u'9', u'A', u'B', u'C', u'D', u'E', u'F',
    u'G', u'H', u'J', u'K', u'M', u'N', u'P', u'Q', u'R', u'S', u'T', u'V', u'W', u'X', u'Y', u'Z'};
constexpr int kPublicIdLength = 10; // 50 random bits

QString randomPublicId()
{
    QString id = u"C-"_s;
    quint64 bits = QRandomGenerator::system()->generate64();
    for (int i = 0; i < kPublicIdLength; ++i, bits >>= 5)
        id.append(QChar(kAlphabet[bits & 31]));
    return id;
}

QList<model::Incident> all(IncidentAssembler assembler)
{
    QList<model::Incident> incidents;
    while (std::optional<model::Incident> incident = assembler.next())
        incidents.append(*incident);
    return incidents;
}

/// The query columns, which follow from fields.
struct QueryColumns {
    QDate first, last;
    QString country, kind;
    friend bool operator==(const QueryColumns&, const QueryColumns&) = default;
};

QueryColumns queryColumns(const model::Incident& incident)
{
    QueryColumns columns;
    if (const auto date = model::Edtf::parse(model::text(incident, model::FieldKey::Date))) {
        columns.first = date->earliest().value_or(QDate());
        columns.last = date->latest().value_or(QDate());
    }
    columns.country = model::text(incident, model::FieldKey::Country);
    columns.kind = model::text(incident, model::FieldKey::Kind);
    return columns;
}

} // namespace

QSet<model::DocumentId> documentsOf(const model::Incident& incident)
{
    QSet<model::DocumentId> documents;
    for (const model::Report& report : incident.reports)
        documents.insert(report.document);
    return documents;
}

std::optional<model::Incident> Incidents::find(model::IncidentId id) const
{
    return IncidentAssembler(m_connection, u"SELECT ?"_s, id.value()).next();
}

QList<model::Incident> Incidents::ofDocument(model::DocumentId document) const
{
    QList<model::Incident> incidents = ofDocumentWithTrash(document);
    incidents.removeIf([](const model::Incident& incident) { return incident.trashed; });
    return incidents;
}

QList<model::Incident> Incidents::ofDocumentWithTrash(model::DocumentId document) const
{
    return all(IncidentAssembler(m_connection, u"SELECT incident FROM reports WHERE document = ?"_s,
                                 document.value()));
}

QList<model::Incident> Incidents::trashed() const
{
    return all(IncidentAssembler(m_connection, u"SELECT id FROM incidents WHERE trashed = 1"_s));
}

QList<model::Incident> Incidents::between(QDate first, QDate last, const QString& country, int limit) const
{
    // Both bounds on date_start are served by its index; an incident longer than a year is not looked for.
    Query query(m_connection, uR"(SELECT id FROM incidents
        WHERE trashed = 0 AND date_start <= ? AND date_start >= ? AND coalesce(date_end, date_start) >= ?
          AND status NOT IN ('rejected', 'merged_into', 'split_into')
          AND (? = '' OR country = '' OR country = ?) ORDER BY id LIMIT ?)"_s);
    query.run(last, first.addYears(-1), first, country, country, limit);
    QList<model::IncidentId> ids;
    while (query.next())
        ids.append(query.id<model::IncidentId>(0));
    QList<model::Incident> incidents;
    for (const model::IncidentId id : std::as_const(ids)) {
        if (auto incident = find(id))
            incidents.append(std::move(*incident));
    }
    return incidents;
}

void Incidents::forEach(const std::function<bool(const model::Incident&)>& row) const
{
    IncidentAssembler assembler(m_connection, {});
    while (const std::optional<model::Incident> incident = assembler.next()) {
        if (!row(*incident))
            return;
    }
}

Query& Incidents::prepared(std::optional<Query>& query, const QString& sql) const
{
    if (!query)
        query.emplace(m_connection, sql);
    return *query;
}

void Incidents::givePublicId(model::Incident& incident) const
{
    Query holder(m_connection, u"SELECT incident FROM public_ids WHERE public_id = ?"_s);
    while (incident.publicId.isEmpty()) {
        const QString candidate = randomPublicId();
        if (!holder.run(candidate).next())
            incident.publicId = candidate;
    }
    holder.finish();
}

void Incidents::giveClaimIds(model::Incident& incident) const
{
    QHash<qint64, model::ClaimId> given; // negative ids stand for new claims until here
    QSet<qint64> seen;
    for (model::Claim& claim : incident.claims) {
        if (claim.id.isStored()) {
            if (seen.contains(claim.id.value()))
                fail(ErrorCode::Refused, u"Two claims of one incident have the same id."_s);
            seen.insert(claim.id.value());
            continue;
        }
        Query query(m_connection,
                    u"UPDATE sequences SET last = last + 1 WHERE name = 'claim' RETURNING last"_s);
        const auto id = query.run().one().id<model::ClaimId>(0);
        if (claim.id.value() < 0)
            given.insert(claim.id.value(), id);
        claim.id = id;
    }
    for (model::Claim& claim : incident.claims) {
        if (claim.supersedes.value() < 0)
            claim.supersedes = given.value(claim.supersedes.value());
    }
}

void Incidents::insert(model::Incident& incident) const
{
    givePublicId(incident);
    giveClaimIds(incident);
    const QueryColumns columns = queryColumns(incident);
    Query query(m_connection,
                uR"(INSERT INTO incidents (id, public_id, status, role, date_start, date_end, country, kind,
        suggested, score, reason, flagged, trashed, note, coder, created_at, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)"_s);
    query.run(incident.id, incident.publicId, model::toString(incident.status),
              model::toString(incident.role), columns.first, columns.last, columns.country, columns.kind,
              incident.suggested, incident.score, incident.reason, incident.flagged, incident.trashed,
              incident.note, incident.coder, incident.createdAt, incident.updatedAt);
    incident.id = query.one().id<model::IncidentId>(0);
    query.finish();
    Query holder(m_connection, u"SELECT incident FROM public_ids WHERE public_id = ?"_s);
    if (holder.run(incident.publicId).next()) {
        if (holder.id<model::IncidentId>(0) != incident.id)
            fail(ErrorCode::Refused,
                 u"The public id “%1” was given to another incident before."_s.arg(incident.publicId));
    } else {
        Query(m_connection, u"INSERT INTO public_ids VALUES (?, ?)"_s).run(incident.publicId, incident.id);
    }
    writeFields(incident);
    writePlaces(incident);
    writeActors(incident);
    writeClaims(incident);
    writeReports(incident);
    writeOverrides(incident);
    RegisterRows(m_connection).write(incident);
}

void Incidents::update(const model::Incident& before, model::Incident& after) const
{
    if (after.publicId != before.publicId)
        fail(ErrorCode::Refused, u"The public id “%1” of an incident never changes."_s.arg(before.publicId));
    giveClaimIds(after);
    const QueryColumns columns = queryColumns(after);
    Query(m_connection,
          uR"(UPDATE incidents SET status = ?, role = ?, date_start = ?, date_end = ?, country = ?, kind = ?,
        suggested = ?, score = ?, reason = ?, flagged = ?, trashed = ?, note = ?, coder = ?, created_at = ?,
        updated_at = ? WHERE id = ?)"_s)
        .run(model::toString(after.status), model::toString(after.role), columns.first, columns.last,
             columns.country, columns.kind, after.suggested, after.score, after.reason, after.flagged,
             after.trashed, after.note, after.coder, after.createdAt, after.updatedAt, after.id);
    if (after.fields != before.fields || after.ownFields != before.ownFields) {
        clear(u"incident_fields"_s, after.id);
        writeFields(after);
    }
    if (after.places != before.places) {
        clear(u"incident_places"_s, after.id);
        writePlaces(after);
    }
    if (after.actors != before.actors) {
        clear(u"incident_actors"_s, after.id);
        writeActors(after);
    }
    if (after.claims != before.claims) {
        clear(u"claims"_s, after.id);
        writeClaims(after);
    }
    if (after.reports != before.reports) {
        clear(u"reports"_s, after.id);
        writeReports(after);
    }
    if (after.overrides != before.overrides) {
        clear(u"total_overrides"_s, after.id);
        writeOverrides(after);
    }
    RegisterRows(m_connection).write(after);
}

void Incidents::remove(const model::Incident& incident) const
{
    for (const auto& table : {u"incident_fields"_s, u"incident_places"_s, u"incident_actors"_s, u"claims"_s,
                              u"reports"_s, u"total_overrides"_s})
        clear(table, incident.id);
    RegisterRows(m_connection).remove(incident.id);
    Query(m_connection, u"DELETE FROM incidents WHERE id = ?"_s).run(incident.id);
}

void Incidents::clear(const QString& table, model::IncidentId id) const
{
    Query(m_connection, u"DELETE FROM "_s + table + u" WHERE incident = ?"_s).run(id);
}

void Incidents::writeFields(const model::Incident& incident) const
{
    const auto write = [&](const QString& key, const model::Field& field) {
        prepared(m_field,
                 u"INSERT INTO incident_fields (incident, key, value, state, score, reason, derived, coder, "
                 "decided_at, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .run(incident.id, key, valueText(field.value), model::toString(field.state), field.score,
                 field.reason, valueText(field.derived), field.coder, field.decidedAt,
                 evidenceText(field.evidence));
    };
    for (auto it = incident.fields.cbegin(); it != incident.fields.cend(); ++it)
        write(QString(model::fieldSpec(it.key()).name), it.value());
    for (auto it = incident.ownFields.cbegin(); it != incident.ownFields.cend(); ++it)
        write(ownFieldKey(it.key()), it.value());
}

void Incidents::writePlaces(const model::Incident& incident) const
{
    int position = 0;
    for (const model::IncidentPlace& place : incident.places) {
        prepared(
            m_place,
            u"INSERT INTO incident_places (incident, position, name, relation, km, bearing, country, lat, "
            "lon, gazetteer_id, state, score, reason, coder, evidence) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .run(incident.id, position++, place.name, model::toString(place.relation), place.km,
                 place.bearing, place.country, place.lat, place.lon, place.gazetteerId,
                 model::toString(place.state), place.score, place.reason, place.coder,
                 evidenceText(place.evidence));
    }
}

void Incidents::writeActors(const model::Incident& incident) const
{
    int position = 0;
    for (const model::IncidentActor& actor : incident.actors) {
        prepared(
            m_actor,
            u"INSERT INTO incident_actors (incident, position, name, actor, role, attribution, actor_type, "
            "state, score, reason, coder, evidence, side, initiator, strength_low, strength_high, captured) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .run(incident.id, position++, actor.name, actor.actor, model::toString(actor.role),
                 model::toString(actor.attribution), actor.actorType, model::toString(actor.state),
                 actor.score, actor.reason, actor.coder, evidenceText(actor.evidence),
                 actor.side ? std::optional(model::toString(*actor.side)) : std::nullopt, actor.initiator,
                 actor.strengthLow, actor.strengthHigh, actor.captured);
    }
}

void Incidents::writeClaims(const model::Incident& incident) const
{
    int position = 0;
    for (const model::Claim& claim : incident.claims) {
        prepared(
            m_claim,
            u"INSERT INTO claims (incident, position, id, document, effect, victim_kind, victim_side, low, "
            "high, form, includes, claimant_type, claimant, claimant_actor, via, claim_date, scope, "
            "polarity, supersedes, reliability, credibility, use, use_reason, suggested, rejected, score, "
            "reason, coder, evidence, includes_attackers, victim_actor, period) VALUES (?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .run(incident.id, position++, claim.id, claim.document, model::toString(claim.effect),
                 model::toString(claim.victimKind), model::toString(claim.victimSide), claim.low, claim.high,
                 model::toString(claim.form), claim.includes, model::toString(claim.claimantType),
                 claim.claimant, claim.claimantActor, listText(claim.via), claim.claimDate,
                 model::toString(claim.scope), model::toString(claim.polarity), claim.supersedes,
                 claim.reliability, claim.credibility, model::toString(claim.use), claim.useReason,
                 claim.suggested, claim.rejected, claim.score, claim.reason, claim.coder,
                 evidenceText(claim.evidence), claim.includesAttackers, claim.victimActor, claim.period);
    }
}

void Incidents::writeReports(const model::Incident& incident) const
{
    int position = 0;
    for (const model::Report& report : incident.reports) {
        prepared(m_report,
                 u"INSERT INTO reports (incident, position, document, evidence) VALUES (?, ?, ?, ?)"_s)
            .run(incident.id, position++, report.document, evidenceText(report.evidence));
    }
}

void Incidents::writeOverrides(const model::Incident& incident) const
{
    for (auto it = incident.overrides.cbegin(); it != incident.overrides.cend(); ++it) {
        const model::TotalOverride& total = it.value();
        prepared(m_override,
                 u"INSERT INTO total_overrides (incident, key, low, best, high, reason, coder, decided_at) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .run(incident.id, it.key(), total.low, total.best, total.high, total.reason, total.coder,
                 total.decidedAt);
    }
}

} // namespace casus::store
