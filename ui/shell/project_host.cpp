// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/project_host.h"

#include <QFileInfo>
#include <QFuture>
#include <QtConcurrentRun>

#include <chrono>

namespace casus::ui {

namespace {

// Not while the coder waits for the window; later often enough that a day is not missed.
constexpr std::chrono::seconds kFirstBackup{60};
constexpr std::chrono::hours kNextBackup{1};

} // namespace

ProjectHost::ProjectHost(WindowSettings& settings, Clock clock, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(std::move(clock))
{
    m_backupTimer.setSingleShot(true);
    connect(&m_backupTimer, &QTimer::timeout, this, [this] {
        if (m_project)
            m_project->startDailyBackup();
        m_backupTimer.start(kNextBackup);
    });
}

ProjectHost::~ProjectHost() = default;

void ProjectHost::open(const QString& path)
{
    openWith(path, store::OpenMode::OpenExisting);
}

void ProjectHost::create(const QString& path)
{
    openWith(path, store::OpenMode::CreateNew);
}

void ProjectHost::openWith(const QString& path, store::OpenMode mode)
{
    const QFileInfo asked(path);
    if (m_project && QFileInfo(m_project->path()) == asked && mode == store::OpenMode::OpenExisting)
        return;
    store::Store::Opened opened = store::Store::open(asked.absoluteFilePath(), mode, m_clock);
    if (!opened.store) {
        Q_EMIT failed(opened.report.message);
        return;
    }
    auto engine = curation::Engine::load(curation::defaultSources(path));
    if (!engine) {
        Q_EMIT failed(engine.error().message);
        return;
    }
    close();
    m_project = std::make_unique<curation::Project>(std::move(opened.store), std::move(*engine), m_clock);
    m_settings.addRecentProject(path);
    m_settings.setLastProject(path);
    if (!m_project->isReadOnly())
        startDailyBackups();
    Q_EMIT this->opened();
    if (!opened.report.message.isEmpty())
        Q_EMIT noticed(opened.report.message);
}

void ProjectHost::close()
{
    if (!m_project)
        return;
    Q_EMIT aboutToClose();
    m_backupTimer.stop();
    m_project.reset();
    m_settings.setLastProject({});
}

void ProjectHost::startDailyBackups()
{
    connect(m_project.get(), &curation::Project::dailyBackupFinished, this,
            [this](const Result<curation::DailyBackup>& outcome) {
                if (!outcome && outcome.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(tr("The daily backup failed. %1").arg(outcome.error().message));
            });
    m_backupTimer.start(kFirstBackup);
}

void ProjectHost::restore(const QString& backup, const QString& target)
{
    // Checking and copying a large backup takes its time: not on the window's thread.
    QtConcurrent::run([backup, target] {
        return curation::restoreBackup(backup, target);
    }).then(this, [this, target](const Result<void>& restored) {
        if (restored)
            open(target);
        else
            Q_EMIT failed(restored.error().message);
    });
}

} // namespace casus::ui
