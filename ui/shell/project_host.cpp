// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/project_host.h"

#include "knowledge/knowledge.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace casus::ui {

namespace {

/// Lexicons, actors and places of the user's own extend the shipped ones; those beside the project win.
knowledge::KnowledgeSources sourcesFor(const QString& project)
{
    knowledge::KnowledgeSources sources;
    sources.resources = knowledge::resourcesFolder();
    const QString own =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/casus");
    const QFileInfo file(project);
    const QString beside =
        file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral(".knowledge");
    for (const QString& folder : {own, beside}) {
        if (QFileInfo(folder).isDir())
            sources.extensions.append(folder);
    }
    return sources;
}

} // namespace

ProjectHost::ProjectHost(WindowSettings& settings, Clock clock, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(std::move(clock))
{}

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
    QStringList warnings;
    auto engine = curation::Engine::load(sourcesFor(path), &warnings);
    if (!engine) {
        Q_EMIT failed(engine.error().message);
        return;
    }
    close();
    m_project = std::make_unique<curation::Project>(std::move(opened.store), std::move(*engine), m_clock);
    m_settings.addRecentProject(path);
    m_settings.setLastProject(path);
    Q_EMIT this->opened();
    QStringList notices;
    if (!opened.report.message.isEmpty())
        notices.append(opened.report.message);
    notices.append(warnings);
    if (!notices.isEmpty())
        Q_EMIT noticed(notices.join(QLatin1Char('\n')));
}

void ProjectHost::close()
{
    if (!m_project)
        return;
    Q_EMIT aboutToClose();
    m_project.reset();
    m_settings.setLastProject({});
    Q_EMIT closed();
}

void ProjectHost::restore(const QString& backup, const QString& target)
{
    if (QFileInfo(backup) == QFileInfo(target)) {
        Q_EMIT failed(
            tr("Choose another name for the restored project: a backup is never opened for writing."));
        return;
    }
    if (m_project && QFileInfo(m_project->path()) == QFileInfo(target)) {
        Q_EMIT failed(tr("%1 is open. Choose another name for the restored project.").arg(target));
        return;
    }
    if (QFile::exists(target)) {
        Q_EMIT failed(tr("%1 exists already. Choose another name for the restored project.").arg(target));
        return;
    }
    QFile source(backup);
    if (!source.copy(target)) {
        Q_EMIT failed(tr("%1 could not be restored to %2: %3.").arg(backup, target, source.errorString()));
        return;
    }
    QFile(target).setPermissions(QFile::permissions(target) | QFile::WriteOwner);
    open(target);
}

} // namespace casus::ui
