// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/job_reports.h"

#include "dialogs/dialogs.h"
#include "shell/job_status.h"

#include <QWidget>

namespace casus::ui {

JobReports::JobReports(JobStatus& status, Prompts& prompts, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_status(status)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(&m_status, &JobStatus::cancelAsked, this, [this] {
        if (m_project)
            m_project->cancelJobs();
    });
}

void JobReports::setProject(curation::Project* project)
{
    using curation::Project;
    m_project = project;
    m_status.finish();
    if (!project)
        return;
    connect(project, &Project::jobStarted, &m_status, &JobStatus::start);
    connect(project, &Project::jobProgressed, &m_status, &JobStatus::setProgress);
    connect(project, &Project::jobFinished, this, [this] {
        if (m_project && !m_project->isBusy())
            m_status.finish();
    });
    connect(project, &Project::importFinished, this, &JobReports::onImported);
    connect(project, &Project::backupFinished, this, &JobReports::onBackedUp);
    connect(project, &Project::draftingFinished, this, &JobReports::onDrafted);
    connect(project, &Project::gazetteerFinished, this, &JobReports::onGazetteer);
    if (const auto lines = project->engine().warnings().size(); lines > 0)
        Q_EMIT noticed((lines == 1
                            ? tr("1 line of your own tables could not be read: see File, Import gazetteer")
                            : tr("%1 lines of your own tables could not be read: see File, Import gazetteer")
                                  .arg(lines)));
}

void JobReports::onImported(const Result<curation::ImportOutcome>& outcome)
{
    if (!outcome) {
        m_prompts.error(&m_window, tr("Import"), outcome.error().message);
        return;
    }
    Q_EMIT noticed(tr("%Ln document(s) imported", nullptr, outcome->imported));
    if (!outcome->refused.isEmpty() || !outcome->notes.isEmpty() || outcome->alreadyThere > 0 ||
        !outcome->nearCopies.isEmpty() || !outcome->revisions.isEmpty())
        openImportReport(&m_window, *outcome);
    if (!outcome->documents.isEmpty())
        Q_EMIT imported(outcome->documents.first());
}

void JobReports::onBackedUp(const Result<void>& outcome)
{
    if (!outcome)
        m_prompts.error(&m_window, tr("Back up the project"), outcome.error().message);
    else
        Q_EMIT noticed(tr("The backup is written and checked"));
}

void JobReports::onGazetteer(const Result<curation::GazetteerOutcome>& outcome)
{
    if (!outcome)
        m_prompts.error(&m_window, tr("Import gazetteer"), outcome.error().message);
    else
        Q_EMIT noticed(outcome->toText());
}

void JobReports::onDrafted(const Result<curation::DraftOutcome>& outcome)
{
    if (!outcome)
        m_prompts.error(&m_window, tr("Drafting"), outcome.error().message);
    else
        Q_EMIT noticed(tr("%Ln document(s) drafted", nullptr, outcome->drafted));
}

} // namespace casus::ui
