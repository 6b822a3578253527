// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/register_search.h"

#include "store/store.h"

namespace casus::curation {

RegisterSearch::RegisterSearch(const QString& project, QObject* parent)
    : QObject(parent)
    , m_project(project)
{
    m_pool.setMaxThreadCount(1);
}

RegisterSearch::~RegisterSearch()
{
    ++m_latestIncidents;
    ++m_latestMentions;
    m_pool.waitForDone();
}

template <typename Id, typename Query>
void RegisterSearch::ask(const Query& query, std::atomic<quint64>& latest,
                         void (RegisterSearch::*found)(const QList<Id>&))
{
    const quint64 token = ++latest;
    m_pool.start([this, query, token, &latest, found] {
        if (token != latest)
            return;
        const store::Store::Opened opened = store::Store::open(m_project, store::OpenMode::ReadOnly);
        const Result<QList<Id>> ids =
            opened.store ? opened.store->reader().find(query)
                         : Result<QList<Id>>(Error{ErrorCode::Unreadable, opened.report.message, {}});
        // Posted, not called: the receiver's thread is the UI's; what is posted goes with this object.
        QMetaObject::invokeMethod(
            this,
            [this, ids, token, &latest, found] {
                if (token != latest)
                    return;
                if (ids)
                    Q_EMIT(this->*found)(*ids);
                else
                    Q_EMIT failed(ids.error().message);
            },
            Qt::QueuedConnection);
    });
}

void RegisterSearch::find(const store::IncidentQuery& query)
{
    ask<model::IncidentId>(query, m_latestIncidents, &RegisterSearch::incidentsFound);
}

void RegisterSearch::find(const store::MentionQuery& query)
{
    ask<model::MentionId>(query, m_latestMentions, &RegisterSearch::mentionsFound);
}

} // namespace casus::curation
