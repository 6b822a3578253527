// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "store/detail/query.h"
#include "store/reader.h"

#include <QHash>
#include <QSet>

namespace casus::store {

/// Rows of `documents` and `texts`.
class Documents {
public:
    explicit Documents(const Connection& connection)
        : m_connection(connection)
    {}

    [[nodiscard]] QList<model::DocumentInfo> list(const DocumentFilter& filter) const;
    [[nodiscard]] std::optional<model::DocumentInfo> info(model::DocumentId id) const;
    [[nodiscard]] std::optional<QString> text(model::DocumentId id) const;
    [[nodiscard]] std::optional<model::DocumentId> byFingerprint(const QString& sha256) const;
    /// What came last from an address, or under a name from a publisher; nothing where that is empty.
    [[nodiscard]] std::optional<model::DocumentId> latestByUrl(const QString& url) const;
    [[nodiscard]] std::optional<model::DocumentId> latestByName(const QString& name,
                                                                const QString& publisher) const;
    [[nodiscard]] QStringList tags() const;
    /// The other documents of its group of near copies.
    [[nodiscard]] QList<model::DocumentId> nearCopies(model::DocumentId id) const;

    /// The new row's id; counts start at zero. Requires a transaction.
    [[nodiscard]] model::DocumentId insert(const model::Document& document) const;
    /// Writes what a coder may change.
    void update(const model::DocumentInfo& info) const;
    void setDraftedBy(model::DocumentId id, const QString& drafter, const QString& fingerprint) const;
    /// Counts again the incidents of these documents.
    void recountIncidents(const QSet<model::DocumentId>& ids) const;

private:
    template <typename... Values>
    [[nodiscard]] std::optional<model::DocumentId> firstId(std::optional<Query>& query, const QString& sql,
                                                           const Values&... values) const
    {
        if (!query)
            query.emplace(m_connection, sql);
        query->run(values...);
        std::optional<model::DocumentId> id;
        if (query->next())
            id = query->template id<model::DocumentId>(0);
        query->finish();
        return id;
    }

    const Connection& m_connection;
    // Prepared once: an export asks for one document after the other, and an import brings many.
    mutable std::optional<Query> m_info, m_byFingerprint, m_byUrl, m_byName, m_insert, m_insertText;
};

/// Repeated strings of a long list (publisher, language, ...) share one copy.
class StringPool {
public:
    [[nodiscard]] QString shared(const QString& text)
    {
        return text.isEmpty() ? QString() : *m_texts.insert(text);
    }

private:
    QSet<QString> m_texts;
};

/// Columns of a document row, in the order that documentFrom() reads.
[[nodiscard]] QString documentColumns();
[[nodiscard]] model::DocumentInfo documentFrom(const Query& row, int column, StringPool& pool);

} // namespace casus::store
