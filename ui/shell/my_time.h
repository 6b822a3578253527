// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/work_log.h"
#include "support/actions.h"
#include "support/prompts.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QDialog;

namespace casus::ui {

class InboxPanel;
class IncidentPanel;
class ProjectHost;
class WindowSettings;

/// The coder's own times, for nobody else: measured while somebody is at work, kept beside the settings of
/// this user, in no project and no export; off where that is wished.
class MyTime : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MyTime)

public:
    struct Parts {
        const Actions& actions;
        Prompts& prompts;
        WindowSettings& settings;
        ProjectHost& host;
        InboxPanel& inbox;
        IncidentPanel& incidents;
        QWidget& window;
    };
    MyTime(const Parts& parts, QObject* parent);
    ~MyTime() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString file() const;
    void onOpened();
    void followSubject();
    void keep(); // to the file
    void open();
    void fill(QDialog& dialog) const;

    Parts m_parts;
    QElapsedTimer m_running;
    WorkClock m_clock;
    QTimer m_keeping;
    QString m_project; // fingerprint
};

} // namespace casus::ui
