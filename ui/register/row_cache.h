// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <functional>

namespace casus::ui {

/// Rows of a long list, read by window when they are first looked at; the windows looked at last are kept.
template <typename Id, typename Row>
class RowCache {
public:
    static constexpr qsizetype kWindow = 128;
    static constexpr qsizetype kMostWindows = 24;
    /// Gives the rows of these ids, those that are gone left out.
    using Fetch = std::function<QList<Row>(const QList<Id>&)>;
    using IdOf = Id (*)(const Row&);

    RowCache(Fetch fetch, IdOf idOf)
        : m_fetch(std::move(fetch))
        , m_idOf(idOf)
    {}

    void setIds(const QList<Id>& ids)
    {
        m_ids = ids;
        clear();
    }
    void clear()
    {
        m_rows.clear();
        m_windows.clear();
    }
    /// Read anew at the next look.
    void forget(Id id) { m_rows.remove(id); }
    [[nodiscard]] const QList<Id>& ids() const { return m_ids; }
    [[nodiscard]] qsizetype held() const { return m_rows.size(); }

    /// Null where the row is gone. Valid until the next call.
    [[nodiscard]] const Row* at(qsizetype row)
    {
        if (row < 0 || row >= m_ids.size())
            return nullptr;
        const Id id = m_ids[row];
        auto found = m_rows.constFind(id);
        if (found == m_rows.constEnd()) {
            read(row / kWindow, id);
            found = m_rows.constFind(id);
        }
        return found == m_rows.constEnd() || m_idOf(*found) != id ? nullptr : &*found;
    }

private:
    void read(qsizetype window, Id asked)
    {
        if (m_windows.contains(window)) { // one row that was forgotten, or is gone
            const QList<Row> rows = m_fetch({asked});
            m_rows.insert(asked, rows.isEmpty() ? Row() : rows.constFirst());
            return;
        }
        const QList<Id> wanted = m_ids.mid(window * kWindow, kWindow);
        for (const Id id : wanted)
            m_rows.insert(id, Row()); // gone unless it comes
        const QList<Row> rows = m_fetch(wanted);
        for (const Row& row : rows)
            m_rows.insert(m_idOf(row), row);
        m_windows.append(window);
        if (m_windows.size() > kMostWindows) {
            const qsizetype oldest = m_windows.takeFirst();
            for (const Id id : m_ids.mid(oldest * kWindow, kWindow))
                m_rows.remove(id);
        }
    }

    Fetch m_fetch;
    IdOf m_idOf;
    QList<Id> m_ids;
    QHash<Id, Row> m_rows;
    QList<qsizetype> m_windows; // the one read last is last
};

} // namespace casus::ui
