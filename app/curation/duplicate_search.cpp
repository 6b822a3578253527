// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/duplicate_search.h"

namespace casus::curation {

DuplicateSearch::DuplicateSearch(const Project& project, QObject* parent)
    : QObject(parent)
    , m_project(project)
{
    m_pool.setMaxThreadCount(1);
}

DuplicateSearch::~DuplicateSearch()
{
    forget();
    m_pool.waitForDone();
}

void DuplicateSearch::forget()
{
    ++m_latest;
}

void DuplicateSearch::find(const model::Incident& incident)
{
    const quint64 token = ++m_latest;
    // The project keeps its former engines while it is open.
    const Engine* engine = &m_project.engine();
    m_pool.start([this, incident, token, engine, path = m_project.path()] {
        if (token != m_latest)
            return;
        const store::Store::Opened opened = store::Store::open(path, store::OpenMode::ReadOnly);
        QList<DuplicateProposal> proposals;
        if (opened.store) {
            if (auto likely = likelyDuplicates(incident, opened.store->reader(), *engine))
                proposals = std::move(*likely);
        }
        // Posted, not called: the receiver's thread is the UI's; what is posted goes with this object.
        QMetaObject::invokeMethod(
            this,
            [this, proposals, token] {
                if (token == m_latest)
                    Q_EMIT found(proposals);
            },
            Qt::QueuedConnection);
    });
}

} // namespace casus::curation
