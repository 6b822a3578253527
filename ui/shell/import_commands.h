// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/jobs.h"
#include "support/prompts.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace casus::curation {
class Project;
}

namespace casus::ui {

/// From chosen, dropped or pasted files to the import job: for each table among them it is asked which column
/// is what, once for tables with the same columns, and remembered in the project.
class ImportCommands : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportCommands)

public:
    ImportCommands(Prompts& prompts, QWidget& window, QObject* parent);

    /// The kinds that a file dialog offers.
    [[nodiscard]] static QString fileFilter();

    void start(curation::Project& project, const QStringList& paths);

private:
    /// Asks for the tables that are left, one after the other, then imports.
    void askNext(const QStringList& tables, const QStringList& paths);

    Prompts& m_prompts;
    QWidget& m_window;
    QPointer<curation::Project> m_project;
    QStringList m_asked; // header keys of this import
};

} // namespace casus::ui
