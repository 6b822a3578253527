// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/map_mode.h"

#include "dialogs/printing.h"
#include "map/map_panel.h"
#include "register/filter_bar.h"
#include "register/register_panel.h"
#include "shell/project_host.h"
#include "shell/register_mode.h"

#include <QAction>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace casus::ui {

using namespace Qt::StringLiterals;

MapMode::MapMode(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_page(new QWidget(&parts.pages))
    , m_bar(new FilterBar(curation::RegisterTable::Incidents, m_page))
    , m_panel(new MapPanel(m_page))
{
    m_bar->setObjectName(u"mapFilter"_s);
    m_page->setAutoFillBackground(true);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(10, 8, 10, 2);
    head->addWidget(m_bar);
    auto* layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_panel, 1);
    m_parts.pages.addWidget(m_page);

    connect(m_parts.actions[ActionId::Map], &QAction::triggered, this, &MapMode::toggle);
    connect(m_parts.actions[ActionId::Find], &QAction::triggered, this, [this] {
        if (isShown())
            m_bar->focusWords();
    });
    connect(m_bar, &FilterBar::edited, this, &MapMode::takeFilter);
    connect(m_bar, &FilterBar::leaveAsked, m_panel, &MapPanel::focusMap);
    connect(m_bar, &FilterBar::refused, this,
            [this](const QString& sentence) { m_parts.prompts.information(m_page, tr("Filter"), sentence); });
    connect(m_panel, &MapPanel::filterEdited, this, [this](const model::RecordFilter& filter) {
        m_bar->setFilter(filter);
        m_parts.registerMode.panel().setFilter(filter);
    });
    connect(m_panel, &MapPanel::openAsked, this, &MapMode::open);
    connect(m_panel, &MapPanel::leaveAsked, this, &MapMode::leave);
    connect(m_panel, &MapPanel::pictureAsked, this, &MapMode::savePicture);
    connect(m_panel, &MapPanel::printAsked, this, [this] {
        const Picture picture = m_panel->picture();
        openPrintDialog(m_page, picture.title,
                        [picture](QPagedPaintDevice& device) { paintOnPage(picture, device); });
    });
    connect(&m_parts.host, &ProjectHost::opened, this, [this] {
        m_bar->setProject(m_parts.host.project());
        m_panel->setProject(m_parts.host.project());
    });
    connect(&m_parts.host, &ProjectHost::aboutToClose, this, [this] {
        m_panel->setProject(nullptr);
        m_bar->setProject(nullptr);
    });
}

bool MapMode::isShown() const
{
    return m_parts.pages.currentWidget() == m_page;
}

void MapMode::toggle()
{
    if (isShown()) {
        leave();
        return;
    }
    if (!m_parts.host.project())
        return;
    const model::RecordFilter filter = m_parts.registerMode.panel().filter();
    m_bar->setFilter(filter);
    m_panel->setFilter(filter);
    m_parts.pages.setCurrentWidget(m_page);
    m_panel->focusMap();
}

void MapMode::leave()
{
    if (isShown()) {
        m_parts.pages.setCurrentWidget(&m_parts.desk);
        m_parts.desk.setFocus();
    }
}

void MapMode::takeFilter()
{
    m_panel->setFilter(m_bar->records());
    m_parts.registerMode.panel().setFilter(m_bar->records());
}

void MapMode::open(model::IncidentId id)
{
    if (!m_parts.host.project())
        return;
    const auto incident = m_parts.host.project()->reader().incident(id);
    if (!incident || !*incident || (*incident)->reports.isEmpty())
        return;
    const model::Report& report = (*incident)->reports.first();
    CellTarget target;
    target.document = report.document;
    target.incident = id;
    target.evidence = report.evidence;
    m_parts.registerMode.go(target);
}

void MapMode::savePicture()
{
    const QString suggestion = QFileInfo(m_parts.host.project()->path()).completeBaseName() + u"-map.png"_s;
    m_parts.prompts.saveFile(
        m_page, tr("Save picture"), suggestion, tr("Pictures (*.png *.svg)"), [this](const QString& path) {
            const QString named = QFileInfo(path).suffix().isEmpty() ? path + u".png"_s : path;
            if (const auto saved = ui::savePicture(m_panel->picture(), named); !saved)
                m_parts.prompts.error(m_page, tr("Save picture"), saved.error().message);
        });
}

} // namespace casus::ui
