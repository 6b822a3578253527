// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence.h"
#include "register/register_model.h"
#include "support/actions.h"
#include "support/prompts.h"

#include <QList>
#include <QObject>

class QStackedWidget;

namespace casus::ui {

class DocumentView;
class FindBar;
class InboxPanel;
class IncidentPanel;
class ProjectHost;
class RegisterPanel;
class ReviewController;

/// The register in the place of inbox, text and incidents; and the way between the two: from a row to its
/// words and back.
class RegisterMode : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegisterMode)

public:
    struct Parts {
        const Actions& actions;
        Prompts& prompts;
        ProjectHost& host;
        QStackedWidget& pages;
        QWidget& desk; // the page with inbox, text and incidents
        InboxPanel& inbox;
        DocumentView& view;
        FindBar& find;
        IncidentPanel& incidents;
        ReviewController& review;
    };

    RegisterMode(const Parts& parts, QObject* parent);
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] RegisterPanel& panel() const { return *m_panel; }
    /// To a record in its document, from whatever page is shown.
    void go(const CellTarget& target);

Q_SIGNALS:
    void evidenceAsked(const QList<casus::model::Evidence>& evidence);

private:
    void show();
    void leave();
    void toDesk();
    void search();

    Parts m_parts;
    RegisterPanel* m_panel;
};

} // namespace casus::ui
