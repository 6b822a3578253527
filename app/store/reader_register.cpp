// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/register_rows.h"
#include "store/detail/snapshot.h"
#include "store/reader.h"

using namespace Qt::StringLiterals;

namespace casus::store {

Result<QList<model::IncidentId>> Reader::find(const IncidentQuery& query) const
{
    return attempt([&] {
        const Snapshot snapshot(*m_connection);
        return RegisterRows(*m_connection).find(query);
    });
}

Result<QList<model::MentionId>> Reader::find(const MentionQuery& query) const
{
    return attempt([&] { return RegisterRows(*m_connection).find(query); });
}

Result<QList<model::Incident>> Reader::incidents(const QList<model::IncidentId>& ids) const
{
    return attempt([&] {
        const Snapshot snapshot(*m_connection);
        return RegisterRows(*m_connection).incidents(ids);
    });
}

Result<QList<MentionRow>> Reader::mentionRows(const QList<model::MentionId>& ids) const
{
    return attempt([&] { return RegisterRows(*m_connection).mentions(ids); });
}

Result<QList<IncidentPoint>> Reader::points(const model::RecordFilter& filter) const
{
    return attempt([&] {
        const Snapshot snapshot(*m_connection);
        return RegisterRows(*m_connection).points(filter);
    });
}

Result<QStringList> Reader::coders() const
{
    return attempt([&] {
        Query query(*m_connection,
                    u"SELECT DISTINCT coder FROM incidents WHERE coder <> '' ORDER BY coder"_s);
        query.run();
        QStringList names;
        while (query.next())
            names.append(query.text(0));
        return names;
    });
}

} // namespace casus::store
