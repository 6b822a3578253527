// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace casus::ui {

struct ApplicationOptions {
    QString project;      // file to open or create; empty: the last one, else the welcome page
    QString settingsFile; // empty: the user's own settings
};

/// Opens the window and runs until it closes. Returns the process's exit code.
int runApplication(QApplication& application, const ApplicationOptions& options);

} // namespace casus::ui
