// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "curation/project.h"
#include "shell/window_settings.h"
#include "store/store.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace casus::ui {

/// Opens, creates and closes project files for the window; at most one is open. Says in words what came of
/// it. While a project is open for writing, it is backed up once a day; only a failure is told.
class ProjectHost : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectHost)

public:
    ProjectHost(WindowSettings& settings, Clock clock, QObject* parent = nullptr);
    ~ProjectHost() override;

    /// On failure the project that was open stays open, and `failed` says why.
    void open(const QString& path);
    void create(const QString& path);
    void close();
    /// Copies a backup to a new file in the background and opens that. The backup is never opened for
    /// writing.
    void restore(const QString& backup, const QString& target);

    [[nodiscard]] curation::Project* project() const { return m_project.get(); }

Q_SIGNALS:
    void aboutToClose();
    void opened();                        // project() is the new one
    void failed(const QString& message);  // a sentence
    void noticed(const QString& message); // opened, but something is worth saying (read-only, upgraded)

private:
    void startDailyBackups();
    void openWith(const QString& path, store::OpenMode mode);

    WindowSettings& m_settings;
    Clock m_clock;
    std::unique_ptr<curation::Project> m_project;
    QTimer m_backupTimer; // single shot: soon after opening, then every hour
};

} // namespace casus::ui
