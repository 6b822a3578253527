// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/event_commands.h"

#include "dialogs/event_data_dialog.h"
#include "elsewhere/elsewhere_panel.h"
#include "incident/incident_panel.h"
#include "shell/project_host.h"

#include <QAction>
#include <QBoxLayout>

namespace casus::ui {

EventCommands::EventCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_panel(new ElsewherePanel(&parts.incidents))
{
    if (auto* layout = qobject_cast<QBoxLayout*>(m_parts.incidents.layout()))
        layout->addWidget(m_panel);
    const auto follow = [this] { m_panel->setIncident(m_parts.incidents.current()); };
    connect(&m_parts.incidents, &IncidentPanel::currentChanged, this, follow);
    connect(&m_parts.incidents, &IncidentPanel::incidentsChanged, this, follow);
    connect(m_panel, &ElsewherePanel::leaveAsked, &m_parts.incidents,
            [this] { m_parts.incidents.setFocus(); });
    connect(m_panel, &ElsewherePanel::importAsked, this, &EventCommands::openData);
    connect(m_parts.actions[ActionId::CompareEvents], &QAction::triggered, this, &EventCommands::openData);
    connect(m_parts.actions[ActionId::CodedElsewhere], &QAction::triggered, m_panel, &ElsewherePanel::open);
    connect(&m_parts.host, &ProjectHost::opened, this, [this, follow] {
        m_panel->setProject(m_parts.host.project());
        follow();
    });
    connect(&m_parts.host, &ProjectHost::aboutToClose, this, [this] { m_panel->setProject(nullptr); });
}

void EventCommands::openData()
{
    if (m_parts.host.project())
        openEventData(&m_parts.window, *m_parts.host.project(), m_parts.prompts);
}

} // namespace casus::ui
