// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"
#include "store/detail/query.h"

#include <optional>

namespace casus::store {

/// Reads incidents in the order of their ids. The tables below `incidents` are read side by side in the same
/// order, so that a long list costs seven statements, not seven for each row, and constant memory.
class IncidentAssembler {
public:
    /// `which` is SQL that gives the ids wanted ("SELECT ..."), empty for all; `value` is bound to its
    /// question mark.
    IncidentAssembler(const Connection& connection, const QString& which, std::optional<qint64> value = {});

    [[nodiscard]] std::optional<model::Incident> next();

private:
    /// A table below `incidents`; its first column is the incident.
    class Stream {
    public:
        Stream(const Connection& connection, const QString& sql, std::optional<qint64> value);
        /// Is the current row one of the incident's? Skips rows of earlier ones.
        bool at(qint64 incident);
        void advance();
        [[nodiscard]] const Query& row() const { return m_query; }

    private:
        Query m_query;
        qint64 m_incident = 0;
        bool m_more = false;
    };

    Query m_incidents;
    Stream m_fields;
    Stream m_places;
    Stream m_actors;
    Stream m_claims;
    Stream m_reports;
    Stream m_overrides;
};

} // namespace casus::store
