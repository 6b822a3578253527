// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/project_commands.h"

#include "curation/project.h"
#include "dialogs/dialogs.h"
#include "dialogs/training_dialogs.h"
#include "shell/import_commands.h"
#include "shell/project_host.h"
#include "shell/window_settings.h"
#include "support/local_files.h"

#include <QAction>
#include <QClipboard>
#include <QDate>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

namespace casus::ui {

namespace {

QString projectFilter()
{
    return ProjectCommands::tr("Casus projects (*.casus);;All files (*)");
}

} // namespace

ProjectCommands::ProjectCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_actions(parts.actions)
    , m_prompts(parts.prompts)
    , m_settings(parts.settings)
    , m_host(parts.host)
    , m_window(parts.window)
    , m_imports(new ImportCommands(m_prompts, m_window, this))
{
    connectActions();
}

void ProjectCommands::connectActions()
{
    const auto on = [this](ActionId id, auto run) { connect(m_actions[id], &QAction::triggered, this, run); };
    on(ActionId::NewProject, [this] {
        const QString suggestion =
            m_settings.lastFolder() + QLatin1Char('/') + tr("My project") + QStringLiteral(".casus");
        m_prompts.saveFile(
            &m_window, tr("New project"), suggestion, projectFilter(), [this](const QString& path) {
                m_settings.setLastFolder(QFileInfo(path).absolutePath());
                m_host.create(QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".casus") : path);
            });
    });
    on(ActionId::OpenProject, [this] {
        m_prompts.openFiles(&m_window, tr("Open project"), projectFilter(), [this](const QStringList& paths) {
            if (!paths.isEmpty())
                m_host.open(paths.first());
        });
    });
    on(ActionId::ImportFiles, [this] {
        m_prompts.openFiles(&m_window, tr("Import articles"), ImportCommands::fileFilter(),
                            [this](const QStringList& paths) { importPaths(paths); });
    });
    on(ActionId::ImportFolder, [this] {
        m_prompts.openFolder(&m_window, tr("Import a folder of articles"),
                             [this](const QString& folder) { importPaths({folder}); });
    });
    on(ActionId::PasteArticle, [this] {
        if (const QMimeData* data = QGuiApplication::clipboard()->mimeData(); data && canImport(*data))
            importDropped(*data); // files that were copied in a file manager
        else if (m_host.project())
            openPasteDialog(&m_window, *m_host.project(),
                            [this](model::DocumentId id) { Q_EMIT documentAdded(id); });
    });
    on(ActionId::Export, [this] {
        if (m_host.project())
            openExportDialog(&m_window, *m_host.project(), m_prompts);
    });
    on(ActionId::ExportTraining, [this] {
        if (m_host.project())
            openTrainingExport(&m_window, *m_host.project(), m_prompts);
    });
    on(ActionId::ImportCorpus, [this] {
        if (m_host.project())
            openCorpusImport(&m_window, *m_host.project(), m_prompts);
    });
    on(ActionId::ImportGazetteer, [this] {
        if (m_host.project())
            openGazetteer(&m_window, *m_host.project(), m_prompts);
    });
    on(ActionId::Backup, [this] { backUp(); });
    on(ActionId::RestoreBackup, [this] { restoreBackup(); });
    on(ActionId::CloseProject, [this] { m_host.close(); });
}

void ProjectCommands::backUp()
{
    if (!m_host.project())
        return;
    const QFileInfo file(m_host.project()->path());
    const QString suggestion = file.absolutePath() + QLatin1Char('/') + file.completeBaseName() +
                               QDate::currentDate().toString(QStringLiteral("'-'yyyy-MM-dd")) +
                               QStringLiteral(".casus");
    m_prompts.saveFile(&m_window, tr("Back up the project"), suggestion, projectFilter(),
                       [this](const QString& path) {
                           if (!m_host.project())
                               return;
                           m_host.project()->startBackup(path);
                       });
}

bool ProjectCommands::canImport(const QMimeData& data) const
{
    return m_host.project() && !m_host.project()->isReadOnly() && !localFiles(data).isEmpty();
}

void ProjectCommands::importDropped(const QMimeData& data)
{
    importPaths(localFiles(data));
}

void ProjectCommands::importPaths(const QStringList& paths)
{
    if (!m_host.project() || m_host.project()->isReadOnly() || paths.isEmpty())
        return;
    m_imports->start(*m_host.project(), paths);
}

void ProjectCommands::restoreBackup()
{
    m_prompts.openFiles(
        &m_window, tr("Restore: choose the backup"), projectFilter(), [this](const QStringList& backups) {
            if (backups.isEmpty())
                return;
            const QFileInfo backup(backups.first());
            const QString suggestion = backup.absolutePath() + QLatin1Char('/') + backup.completeBaseName() +
                                       tr("-restored") + QStringLiteral(".casus");
            m_prompts.saveFile(
                &m_window, tr("Restore: save the project as"), suggestion, projectFilter(),
                [this, path = backup.filePath()](const QString& target) { m_host.restore(path, target); });
        });
}

} // namespace casus::ui
