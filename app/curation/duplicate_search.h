// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace casus::curation {

/// Asks which incidents may be the same as one that need not be stored as it is (its date is being typed), on
/// a thread of its own with a connection of its own, so that the window goes on. A later question replaces
/// earlier ones that are not answered. Lives in the UI thread and goes before the project does.
class DuplicateSearch : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DuplicateSearch)

public:
    explicit DuplicateSearch(const Project& project, QObject* parent = nullptr);
    ~DuplicateSearch() override; // waits for the question in hand

    void find(const model::Incident& incident);
    void forget(); // no answer is wanted any more

Q_SIGNALS:
    /// The likest first; empty where the project could not be read.
    void found(const QList<casus::curation::DuplicateProposal>& proposals);

private:
    const Project& m_project;
    std::atomic<quint64> m_latest{0};
    QThreadPool m_pool; // one thread
};

} // namespace casus::curation
