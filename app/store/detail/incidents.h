// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"
#include "store/detail/query.h"

#include <QSet>

#include <functional>

namespace casus::store {

/// Rows of `incidents` with their fields, places, actors, claims, reports and overrides. Statements that
/// write are prepared once, at their first use.
class Incidents {
public:
    explicit Incidents(const Connection& connection)
        : m_connection(connection)
    {}

    [[nodiscard]] std::optional<model::Incident> find(model::IncidentId id) const;
    [[nodiscard]] QList<model::Incident> ofDocument(model::DocumentId document) const; // trashed left out
    [[nodiscard]] QList<model::Incident> ofDocumentWithTrash(model::DocumentId document) const;
    [[nodiscard]] QList<model::Incident> trashed() const;
    [[nodiscard]] QList<model::Incident> between(QDate first, QDate last, const QString& country,
                                                 int limit) const;
    void forEach(const std::function<bool(const model::Incident&)>& row) const;

    /// Fills in the ids of the incident and its claims and the public id. An incident that has an id keeps it
    /// (undo). Requires a transaction.
    void insert(model::Incident& incident) const;
    /// Writes what differs; fills in the ids of new claims.
    void update(const model::Incident& before, model::Incident& after) const;
    void remove(const model::Incident& incident) const;

private:
    void givePublicId(model::Incident& incident) const;
    void giveClaimIds(model::Incident& incident) const;
    void writeFields(const model::Incident& incident) const;
    void writePlaces(const model::Incident& incident) const;
    void writeActors(const model::Incident& incident) const;
    void writeClaims(const model::Incident& incident) const;
    void writeReports(const model::Incident& incident) const;
    void writeOverrides(const model::Incident& incident) const;
    Query& prepared(std::optional<Query>& query, const QString& sql) const;
    void clear(const QString& table, model::IncidentId id) const;

    const Connection& m_connection;
    mutable std::optional<Query> m_field, m_place, m_actor, m_claim, m_report, m_override;
};

[[nodiscard]] QSet<model::DocumentId> documentsOf(const model::Incident& incident);

} // namespace casus::store
