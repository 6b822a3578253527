// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "support/actions.h"
#include "support/prompts.h"

#include <QObject>

class QStackedWidget;

namespace casus::ui {

class FilterBar;
class InboxPanel;
class MapPanel;
class ProjectHost;
class RegisterMode;

/// Map and timeline in the place of inbox, text and incidents. It and the register have one filter.
class MapMode : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapMode)

public:
    struct Parts {
        const Actions& actions;
        Prompts& prompts;
        ProjectHost& host;
        QStackedWidget& pages;
        QWidget& desk; // the page with inbox, text and incidents
        RegisterMode& registerMode;
    };

    MapMode(const Parts& parts, QObject* parent);
    [[nodiscard]] bool isShown() const;

private:
    void toggle();
    void leave();
    void takeFilter(); // from the bar to map and register
    void open(model::IncidentId id);
    void savePicture();

    Parts m_parts;
    QWidget* m_page;
    FilterBar* m_bar;
    MapPanel* m_panel;
};

} // namespace casus::ui
