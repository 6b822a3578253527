// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/detail/query.h"
#include "store/reference_events.h"

#include <functional>

namespace casus::store {

/// Rows of `reference_sets` and `reference_events`. Those that write require a transaction.
class ReferenceRows {
public:
    explicit ReferenceRows(const Connection& connection)
        : m_connection(connection)
    {}

    [[nodiscard]] QList<model::ReferenceSet> sets(ReferenceSetRows rows) const; // by name
    [[nodiscard]] std::optional<model::ReferenceEvent> find(model::EventDataKind kind,
                                                            const QString& sourceId) const;
    [[nodiscard]] QList<model::ReferenceEvent> in(const ReferenceWindow& window) const;
    /// By their first day, of those whose days touch the range; the callback returns false to stop.
    void forEach(QDate first, QDate last, const std::function<bool(const model::ReferenceEvent&)>& row) const;

    [[nodiscard]] model::ReferenceSet begin(const QString& name, model::EventDataKind kind,
                                            const QString& file, const QDateTime& when) const;
    [[nodiscard]] ReferenceCounts add(model::ReferenceSetId set,
                                      const QList<model::ReferenceEvent>& events) const;
    void finish(model::ReferenceSetId set, const QString& sha256) const;
    /// At most `limit` rows of the set; all of them, or those that its last run did not bring. How many.
    enum class Rows { All, Former };
    [[nodiscard]] qint64 remove(model::ReferenceSetId set, Rows rows, int limit) const;
    void removeSet(model::ReferenceSetId set) const;

private:
    const Connection& m_connection;
};

} // namespace casus::store
