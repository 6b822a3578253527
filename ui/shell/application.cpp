// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/application.h"

#include "base/translation.h"
#include "shell/main_window.h"
#include "shell/window_settings.h"
#include "support/prompts.h"
#include "support/theme.h"

#include <QApplication>
#include <QIcon>

namespace casus::ui {

int runApplication(QApplication& application, const ApplicationOptions& options)
{
    WindowSettings settings(options.settingsFile);
    const QString language = settings.language();
    installTranslation(application, language.isEmpty() ? systemTranslation() : language);
    applyTheme(application, settings.colorScheme());
    DialogPrompts prompts;
    MainWindow window(settings, prompts);
    window.show();
    const QString project = options.project.isEmpty() ? settings.lastProject() : options.project;
    if (!project.isEmpty())
        window.openOrCreate(project, options.project.isEmpty() ? MainWindow::Missing::Ignore
                                                               : MainWindow::Missing::Create);
    return application.exec();
}

} // namespace casus::ui
