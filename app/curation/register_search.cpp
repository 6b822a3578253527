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
    ++m_latestPoints;
    m_pool.waitForDone();
}

template <typename Row>
void RegisterSearch::ask(const Question<Row>& question, std::atomic<quint64>& latest,
                         void (RegisterSearch::*found)(const QList<Row>&))
{
    const quint64 token = ++latest;
    m_pool.start([this, question, token, &latest, found] {
        if (token != latest)
            return;
        const store::Store::Opened opened = store::Store::open(m_project, store::OpenMode::ReadOnly);
        const Result<QList<Row>> rows =
            opened.store ? question(opened.store->reader())
                         : Result<QList<Row>>(Error{ErrorCode::Unreadable, opened.report.message, {}});
        // Posted, not called: the receiver's thread is the UI's; what is posted goes with this object.
        QMetaObject::invokeMethod(
            this,
            [this, rows, token, &latest, found] {
                if (token != latest)
                    return;
                if (rows)
                    Q_EMIT(this->*found)(*rows);
                else
                    Q_EMIT failed(rows.error().message);
            },
            Qt::QueuedConnection);
    });
}

void RegisterSearch::find(const store::IncidentQuery& query)
{
    ask<model::IncidentId>([query](const store::Reader& reader) { return reader.find(query); },
                           m_latestIncidents, &RegisterSearch::incidentsFound);
}

void RegisterSearch::find(const store::MentionQuery& query)
{
    ask<model::MentionId>([query](const store::Reader& reader) { return reader.find(query); },
                          m_latestMentions, &RegisterSearch::mentionsFound);
}

void RegisterSearch::findPoints(const model::RecordFilter& filter)
{
    ask<store::IncidentPoint>([filter](const store::Reader& reader) { return reader.points(filter); },
                              m_latestPoints, &RegisterSearch::pointsFound);
}

} // namespace casus::curation
