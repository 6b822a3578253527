// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reference_events.h"

#include "store/detail/opener.h"
#include "store/detail/reference_rows.h"
#include "store/detail/snapshot.h"
#include "store/store.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casus::store {

namespace {

// Rows a transaction when many go, so that a decision made at the same time never waits long.
constexpr int kRemovedAtOnce = 5000;

void requireWritable(bool readOnly, const QString& path)
{
    if (readOnly)
        fail(ErrorCode::ReadOnly,
             u"“%1” is open for reading only; the change was not made."_s.arg(QFileInfo(path).fileName()));
}

} // namespace

Result<QList<model::ReferenceSet>> Reader::referenceSets(ReferenceSetRows rows) const
{
    return attempt([&] { return ReferenceRows(*m_connection).sets(rows); });
}

Result<std::optional<model::ReferenceEvent>> Reader::referenceEvent(model::EventDataKind kind,
                                                                    const QString& sourceId) const
{
    return attempt([&] { return ReferenceRows(*m_connection).find(kind, sourceId); });
}

Result<QList<model::ReferenceEvent>> Reader::referenceEvents(const ReferenceWindow& window) const
{
    return attempt([&] { return ReferenceRows(*m_connection).in(window); });
}

Result<void> Reader::forEachReferenceEvent(QDate first, QDate last,
                                           const std::function<bool(const model::ReferenceEvent&)>& row) const
{
    return attempt([&] {
        const Snapshot snapshot(*m_connection);
        ReferenceRows(*m_connection).forEach(first, last, row);
    });
}

Result<model::ReferenceSet> Store::beginReferenceSet(const QString& name, model::EventDataKind kind,
                                                     const QString& file)
{
    return attempt([&] {
        requireWritable(m_data->readOnly, m_data->path);
        Transaction transaction(*m_data->connection);
        model::ReferenceSet set = ReferenceRows(*m_data->connection).begin(name, kind, file, m_data->clock());
        transaction.commit();
        return set;
    });
}

Result<ReferenceCounts> Store::addReferenceEvents(model::ReferenceSetId set,
                                                  const QList<model::ReferenceEvent>& events)
{
    return attempt([&] {
        requireWritable(m_data->readOnly, m_data->path);
        Transaction transaction(*m_data->connection);
        const ReferenceCounts counts = ReferenceRows(*m_data->connection).add(set, events);
        transaction.commit();
        return counts;
    });
}

Result<qint64> Store::finishReferenceSet(model::ReferenceSetId set, const QString& sha256)
{
    return attempt([&] {
        requireWritable(m_data->readOnly, m_data->path);
        const ReferenceRows rows(*m_data->connection);
        qint64 gone = 0;
        for (qint64 removed = kRemovedAtOnce; removed == kRemovedAtOnce; gone += removed) {
            Transaction transaction(*m_data->connection);
            removed = rows.remove(set, ReferenceRows::Rows::Former, kRemovedAtOnce);
            if (removed < kRemovedAtOnce)
                rows.finish(set, sha256);
            transaction.commit();
        }
        return gone;
    });
}

Result<void> Store::removeReferenceSet(const QString& name)
{
    return attempt([&] {
        requireWritable(m_data->readOnly, m_data->path);
        const ReferenceRows rows(*m_data->connection);
        const QList<model::ReferenceSet> sets = rows.sets(ReferenceSetRows::LeaveOut);
        const auto set = std::find_if(sets.cbegin(), sets.cend(),
                                      [&](const model::ReferenceSet& one) { return one.name == name; });
        if (set == sets.cend())
            fail(ErrorCode::NotFound, u"The project holds no data set “%1”."_s.arg(name));
        for (qint64 removed = kRemovedAtOnce; removed == kRemovedAtOnce;) {
            Transaction transaction(*m_data->connection);
            removed = rows.remove(set->id, ReferenceRows::Rows::All, kRemovedAtOnce);
            if (removed < kRemovedAtOnce)
                rows.removeSet(set->id);
            transaction.commit();
        }
    });
}

} // namespace casus::store
