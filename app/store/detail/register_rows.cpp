// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/register_rows.h"

#include "model/location.h"
#include "model/policy.h"
#include "model/record_checks.h"
#include "store/detail/incident_assembler.h"
#include "store/detail/mentions.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

QString joined(const QStringList& names)
{
    return names.join(u", "_s);
}

QString placesOf(const model::Incident& incident)
{
    QStringList names;
    for (const model::IncidentPlace& place : incident.places)
        names.append(place.name);
    return joined(names);
}

QString partiesOf(const model::Incident& incident, model::ActorRole role)
{
    QStringList names;
    for (const model::IncidentActor& actor : incident.actors) {
        if (actor.role == role)
            names.append(actor.name);
    }
    return joined(names);
}

std::optional<int> best(const model::Totals& totals, model::Effect effect)
{
    const model::Total* total = totals.find(effect, model::TotalSide::All);
    return total ? total->best : std::nullopt;
}

/// Ids for an IN list; numbers only, so that nothing needs to be bound.
template <typename Id>
QString idList(const QList<Id>& ids)
{
    QString list;
    for (const Id id : ids) {
        if (!list.isEmpty())
            list.append(u',');
        list.append(QString::number(id.value()));
    }
    return list;
}

/// In the order of `ids`, those that were found.
template <typename Row, typename Id>
QList<Row> ordered(const QList<Id>& ids, QHash<Id, Row>& found)
{
    QList<Row> rows;
    rows.reserve(found.size());
    for (const Id id : ids) {
        if (const auto row = found.find(id); row != found.end())
            rows.append(std::move(*row));
    }
    return rows;
}

QDate firstReported(const Connection& connection, const model::Incident& incident)
{
    QList<model::DocumentId> documents;
    for (const model::Report& report : incident.reports)
        documents.append(report.document);
    if (documents.isEmpty())
        return {};
    Query query(connection,
                u"SELECT min(published) FROM documents WHERE id IN ("_s + idList(documents) + u')');
    return query.run().next() ? query.date(0) : QDate();
}

} // namespace

QList<model::Incident> RegisterRows::incidents(const QList<model::IncidentId>& ids) const
{
    if (ids.isEmpty())
        return {};
    QHash<model::IncidentId, model::Incident> found;
    IncidentAssembler assembler(m_connection, idList(ids));
    while (std::optional<model::Incident> incident = assembler.next())
        found.insert(incident->id, std::move(*incident));
    return ordered(ids, found);
}

QList<MentionRow> RegisterRows::mentions(const QList<model::MentionId>& ids) const
{
    if (ids.isEmpty())
        return {};
    QHash<model::MentionId, MentionRow> found;
    Query query(m_connection,
                u"SELECT d.title, d.published, "_s + mentionColumns() +
                    u" FROM mentions m JOIN documents d ON d.id = m.document WHERE m.id IN ("_s +
                    idList(ids) + u')');
    query.run();
    while (query.next()) {
        MentionRow row{mentionFrom(query, 2), query.text(0), query.date(1)};
        found.insert(row.mention.id, std::move(row));
    }
    return ordered(ids, found);
}

int RegisterRows::noteCount(model::IncidentId id) const
{
    Query query(m_connection, u"SELECT notes FROM incident_register WHERE incident = ?"_s);
    return query.run(id).next() ? query.number(0) : 0;
}

void RegisterRows::write(const model::Incident& incident) const
{
    const model::Totals totals = model::derive(incident.claims, model::Policy::Native, incident.overrides);
    model::RecordFacts facts;
    facts.published = firstReported(m_connection, incident);
    const auto notes = static_cast<int>(model::checkRecord(incident, facts).size());
    const auto place = model::location(incident);
    const auto part = [&place](auto member) {
        return place ? std::optional<double>(double((*place).*member)) : std::nullopt;
    };
    Query(m_connection, uR"(INSERT INTO incident_register
        (incident, place, perpetrator, target, killed, wounded, notes, words, lat, lon, geo_precision,
         uncertainty_km) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET place = excluded.place, perpetrator = excluded.perpetrator,
            target = excluded.target, killed = excluded.killed, wounded = excluded.wounded,
            notes = excluded.notes, words = excluded.words, lat = excluded.lat, lon = excluded.lon,
            geo_precision = excluded.geo_precision, uncertainty_km = excluded.uncertainty_km)"_s)
        .run(incident.id, placesOf(incident), partiesOf(incident, model::ActorRole::Perpetrator),
             partiesOf(incident, model::ActorRole::Target), best(totals, model::Effect::Killed),
             best(totals, model::Effect::Wounded), notes, model::searchText(incident),
             part(&model::Location::lat), part(&model::Location::lon), part(&model::Location::precision),
             part(&model::Location::uncertaintyKm));
}

void RegisterRows::remove(model::IncidentId id) const
{
    Query(m_connection, u"DELETE FROM incident_register WHERE incident = ?"_s).run(id);
}

void RegisterRows::redate(model::DocumentId document) const
{
    QList<model::Incident> told;
    IncidentAssembler assembler(m_connection, u"SELECT incident FROM reports WHERE document = ?"_s,
                                document.value());
    while (std::optional<model::Incident> incident = assembler.next())
        told.append(std::move(*incident));
    for (const model::Incident& incident : std::as_const(told))
        write(incident);
}

void RegisterRows::rebuild() const
{
    m_connection.execute(u"DELETE FROM incident_register"_s);
    IncidentAssembler assembler(m_connection, {});
    while (const std::optional<model::Incident> incident = assembler.next())
        write(*incident);
    m_connection.execute(u"INSERT INTO incident_fts (incident_fts) VALUES ('rebuild')"_s);
}

} // namespace casus::store
