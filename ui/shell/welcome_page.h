// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/actions.h"

#include <QWidget>

class QVBoxLayout;

namespace casus::ui {

/// What stands in the window while no project is open: what to do first, and the recent projects.
class WelcomePage : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(const Actions& actions, QWidget* parent = nullptr);
    void setRecentProjects(const QStringList& paths);

Q_SIGNALS:
    void projectChosen(const QString& path);

private:
    QWidget* m_recent = nullptr;
    QVBoxLayout* m_recentLayout = nullptr;
};

} // namespace casus::ui
