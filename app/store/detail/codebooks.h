// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/codebook_history.h"
#include "store/detail/query.h"

#include <optional>

namespace casus::store {

/// Rows of `codebooks`, which are only ever added to.
class Codebooks {
public:
    explicit Codebooks(const Connection& connection)
        : m_connection(connection)
    {}

    /// The last one; the program's own where the project has none.
    [[nodiscard]] model::Codebook current() const;
    [[nodiscard]] std::optional<model::Codebook> version(int number) const;
    [[nodiscard]] QList<CodebookVersion> versions() const; // the last first
    [[nodiscard]] CodebookUses uses() const;

    /// Gives `after` the next number and keeps it; what changes nothing is not kept. Refuses one that is not
    /// made from the current one, or that is not sound. Requires a transaction.
    [[nodiscard]] model::Codebook append(model::Codebook after, const QString& coder,
                                         const QDateTime& when) const;

private:
    void countFields(CodebookUses& uses) const;
    void countParts(CodebookUses& uses) const;

    const Connection& m_connection;
};

/// Key of an own field in `incident_fields`, and back; empty where it is none.
[[nodiscard]] QString ownFieldKey(const QString& id);
[[nodiscard]] QString ownFieldId(const QString& key);

} // namespace casus::store
