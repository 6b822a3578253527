// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "support/prompts.h"

#include <QObject>

class QWidget;

namespace casus::ui {

class JobStatus;

/// Shows how background work goes and what came of it.
class JobReports : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobReports)

public:
    JobReports(JobStatus& status, Prompts& prompts, QWidget& window, QObject* parent);
    void setProject(curation::Project* project); // null: none; not owned

Q_SIGNALS:
    void noticed(const QString& message); // for the status bar
    void imported(casus::model::DocumentId first);

private:
    void onImported(const Result<curation::ImportOutcome>& outcome);
    void onBackedUp(const Result<void>& outcome);
    void onGazetteer(const Result<curation::GazetteerOutcome>& outcome);
    void onDrafted(const Result<curation::DraftOutcome>& outcome);

    JobStatus& m_status;
    Prompts& m_prompts;
    QWidget& m_window;
    curation::Project* m_project = nullptr;
};

} // namespace casus::ui
