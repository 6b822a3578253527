// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/actions.h"
#include "support/prompts.h"

#include <QObject>

class QWidget;

namespace casus::ui {

class ElsewherePanel;
class IncidentPanel;
class ProjectHost;

/// Event data of others in the window: its dialog, and the panel below the form that says what may be coded
/// elsewhere.
class EventCommands : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventCommands)

public:
    struct Parts {
        Actions& actions;
        Prompts& prompts;
        ProjectHost& host;
        IncidentPanel& incidents;
        QWidget& window;
    };
    explicit EventCommands(const Parts& parts, QObject* parent = nullptr);

private:
    void openData();

    Parts m_parts;
    ElsewherePanel* m_panel;
};

} // namespace casus::ui
