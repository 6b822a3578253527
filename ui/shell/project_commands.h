// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "support/actions.h"
#include "support/prompts.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace casus::ui {

class ImportCommands;
class ProjectHost;
class WindowSettings;

/// The commands of the File menu: new, open, import, paste, export, backup, restore.
class ProjectCommands : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectCommands)

public:
    struct Parts {
        const Actions& actions;
        Prompts& prompts;
        WindowSettings& settings;
        ProjectHost& host;
        QWidget& window;
    };
    explicit ProjectCommands(const Parts& parts, QObject* parent);

    /// Files and folders of any kind that holds articles, in the background.
    void importPaths(const QStringList& paths);
    [[nodiscard]] bool canImport(const QMimeData& data) const;
    void importDropped(const QMimeData& data);

Q_SIGNALS:
    void documentAdded(casus::model::DocumentId id);

private:
    void connectActions();
    void backUp();
    void restoreBackup();

    const Actions& m_actions;
    Prompts& m_prompts;
    WindowSettings& m_settings;
    ProjectHost& m_host;
    QWidget& m_window;
    ImportCommands* m_imports; // a child
};

} // namespace casus::ui
