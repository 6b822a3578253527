// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/detail/query.h"
#include "store/sketch.h"

#include <optional>

namespace casus::store {

/// Finds texts that are much alike without comparing all with all: documents that share a band (three numbers
/// of the sketch at the same place) are compared, the rest is not. The work for one document does not grow
/// with the project.
class NearCopies {
public:
    explicit NearCopies(const Connection& connection)
        : m_connection(connection)
    {}

    /// The first document of those of which this would be a near copy.
    [[nodiscard]] std::optional<model::DocumentId> original(const Sketch& sketch) const;
    /// Do the stored document's words much resemble these? Less than a near copy: a report that was worked
    /// over.
    [[nodiscard]] bool resembles(model::DocumentId document, const Sketch& sketch) const;
    /// Requires a transaction.
    void insert(model::DocumentId document, const Sketch& sketch) const;
    void rebuildBands() const;

private:
    [[nodiscard]] int agreement(model::DocumentId document, const Sketch& sketch) const;
    void insertBands(model::DocumentId document, const Sketch& sketch) const;

    const Connection& m_connection;
    mutable std::optional<Query> m_inBand, m_sketch, m_first, m_insert, m_insertBand;
};

} // namespace casus::store
