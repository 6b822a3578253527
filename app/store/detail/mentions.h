// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mention.h"
#include "store/detail/query.h"

namespace casus::store {

/// Rows of `mentions`. The statements are prepared once, at the first use of the object.
class Mentions {
public:
    explicit Mentions(const Connection& connection)
        : m_connection(connection)
    {}

    [[nodiscard]] QList<model::Mention> ofDocument(model::DocumentId document) const;
    [[nodiscard]] std::optional<model::Mention> find(model::MentionId id) const;

    /// With its own id where it has one (undo), else a new one, which is returned. Requires a transaction.
    model::MentionId insert(const model::Mention& mention) const;
    void update(const model::Mention& mention) const;
    void remove(model::MentionId id) const;
    /// The words of the document there, as stored; counted in code points by SQLite.
    [[nodiscard]] QString words(model::DocumentId document, model::Span span) const;

private:
    const Connection& m_connection;
    mutable std::optional<Query> m_insert; // bulk inserts prepare once
};

[[nodiscard]] QString mentionColumns();
[[nodiscard]] model::Mention mentionFrom(const Query& row, int column);
/// How many columns mentionColumns() names.
inline constexpr int kMentionColumns = 13;

} // namespace casus::store
