// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/register_mode.h"

#include "dialogs/dialogs.h"
#include "inbox/inbox_panel.h"
#include "incident/incident_panel.h"
#include "register/register_panel.h"
#include "shell/find_bar.h"
#include "shell/map_mode.h"
#include "shell/project_host.h"
#include "shell/review_controller.h"
#include "viewer/document_view.h"

#include <QAction>
#include <QStackedWidget>

namespace casus::ui {

RegisterMode::RegisterMode(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_panel(new RegisterPanel(parts.prompts, &parts.pages))
{
    m_parts.pages.addWidget(m_panel);
    new MapMode({parts.actions, parts.prompts, parts.host, parts.pages, parts.desk, *this}, this);
    const auto on = [this](ActionId id, auto run) {
        connect(m_parts.actions[id], &QAction::triggered, this, run);
    };
    on(ActionId::Register, [this] {
        if (isShown())
            leave();
        else
            show();
    });
    on(ActionId::BackToRegister, [this] { show(); });
    on(ActionId::Find, [this] { search(); });
    on(ActionId::FocusInbox, [this] {
        toDesk();
        m_parts.inbox.focusList();
    });
    on(ActionId::FocusText, [this] {
        toDesk();
        m_parts.view.setFocus();
    });
    on(ActionId::FocusIncident, [this] {
        toDesk();
        m_parts.incidents.setFocus();
    });
    connect(&m_parts.host, &ProjectHost::opened, this,
            [this] { m_panel->setProject(m_parts.host.project()); });
    connect(&m_parts.host, &ProjectHost::aboutToClose, this, [this] { m_panel->setProject(nullptr); });
    connect(m_panel, &RegisterPanel::leaveAsked, this, [this] {
        leave();
        m_parts.view.setFocus();
    });
    connect(m_panel, &RegisterPanel::goAsked, this, &RegisterMode::go);
    connect(m_panel, &RegisterPanel::exportAsked, this, [this](const model::RecordFilter& filter) {
        if (m_parts.host.project())
            openExportDialog(m_panel, *m_parts.host.project(), m_parts.prompts, filter);
    });
}

bool RegisterMode::isShown() const
{
    return m_parts.pages.currentWidget() == m_panel;
}

void RegisterMode::show()
{
    if (!m_parts.host.project())
        return;
    m_parts.pages.setCurrentWidget(m_panel);
    m_panel->focusRows();
}

void RegisterMode::leave()
{
    if (isShown())
        toDesk();
}

void RegisterMode::toDesk()
{
    if (m_parts.host.project())
        m_parts.pages.setCurrentWidget(&m_parts.desk);
}

void RegisterMode::search()
{
    if (isShown())
        m_panel->focusFilter();
    else if (m_parts.inbox.current() && !m_parts.inbox.isAncestorOf(m_parts.inbox.window()->focusWidget()))
        m_parts.find.open();
    else
        m_parts.inbox.focusSearch(); // from the list of documents one looks for documents
}

void RegisterMode::go(const CellTarget& target)
{
    toDesk();
    m_parts.inbox.setCurrent(target.document);
    if (target.incident)
        m_parts.incidents.setCurrent(*target.incident);
    if (target.mention)
        m_parts.review.setCurrent(*target.mention);
    else
        Q_EMIT evidenceAsked(target.evidence);
    m_parts.view.setFocus();
}

} // namespace casus::ui
