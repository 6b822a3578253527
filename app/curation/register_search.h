// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/ids.h"
#include "store/reader.h"
#include "store/register.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace casus::curation {

/// Finds the rows of the register on a thread of its own, with a connection of its own, so that the window
/// goes on. A later question replaces earlier ones that are not answered. Lives in the UI thread.
class RegisterSearch : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegisterSearch)

public:
    explicit RegisterSearch(const QString& project, QObject* parent = nullptr);
    ~RegisterSearch() override; // waits for the question in hand

    void find(const store::IncidentQuery& query);
    void find(const store::MentionQuery& query);
    void findPoints(const model::RecordFilter& filter);

Q_SIGNALS:
    void incidentsFound(const QList<casus::model::IncidentId>& ids);
    void mentionsFound(const QList<casus::model::MentionId>& ids);
    void pointsFound(const QList<casus::store::IncidentPoint>& points);
    void failed(const QString& sentence);

private:
    template <typename Row>
    using Question = std::function<Result<QList<Row>>(const store::Reader& reader)>;
    template <typename Row>
    void ask(const Question<Row>& question, std::atomic<quint64>& latest,
             void (RegisterSearch::*found)(const QList<Row>&));

    QString m_project;
    std::atomic<quint64> m_latestIncidents{0};
    std::atomic<quint64> m_latestMentions{0};
    std::atomic<quint64> m_latestPoints{0};
    QThreadPool m_pool; // one thread
};

} // namespace casus::curation
