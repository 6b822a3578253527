// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/opener.h"
#include "store/detail/query.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace casus::store {

Result<QHash<model::IncidentId, QString>> Reader::exportIds(const QString& scheme) const
{
    return attempt([&] {
        QHash<model::IncidentId, QString> ids;
        Query query(*m_connection, u"SELECT incident, id FROM export_ids WHERE scheme = ?"_s);
        query.run(scheme);
        while (query.next())
            ids.insert(query.id<model::IncidentId>(0), query.text(1));
        return ids;
    });
}

Result<void> Store::keepExportIds(const QString& scheme, const QHash<model::IncidentId, QString>& ids)
{
    return attempt([&] {
        if (m_data->readOnly)
            fail(ErrorCode::ReadOnly, u"The project is open for reading only."_s);
        Transaction transaction(*m_data->connection);
        Query insert(*m_data->connection, u"INSERT OR IGNORE INTO export_ids VALUES (?, ?, ?)"_s);
        for (auto it = ids.cbegin(); it != ids.cend(); ++it)
            insert.run(scheme, it.key(), it.value());
        insert.finish();
        transaction.commit();
    });
}

} // namespace casus::store
