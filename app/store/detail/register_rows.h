// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"
#include "store/detail/query.h"
#include "store/register.h"

#include <QList>

namespace casus::store {

/// The table `incident_register` and the questions of the register.
class RegisterRows {
public:
    explicit RegisterRows(const Connection& connection)
        : m_connection(connection)
    {}

    [[nodiscard]] QList<model::IncidentId> find(const IncidentQuery& query) const;
    [[nodiscard]] QList<model::MentionId> find(const MentionQuery& query) const;
    [[nodiscard]] QList<IncidentPoint> points(const model::RecordFilter& filter) const;
    /// In the order of the ids; those that are gone left out.
    [[nodiscard]] QList<model::Incident> incidents(const QList<model::IncidentId>& ids) const;
    [[nodiscard]] QList<MentionRow> mentions(const QList<model::MentionId>& ids) const;
    [[nodiscard]] int noteCount(model::IncidentId id) const;

    // Require a transaction.
    void write(const model::Incident& incident) const;
    void remove(model::IncidentId id) const;
    /// Notes of the incidents that the document reports, after its publication date has changed.
    void redate(model::DocumentId document) const;
    void rebuild() const; // of all incidents

private:
    const Connection& m_connection;
};

} // namespace casus::store
