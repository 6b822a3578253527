// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/register_panel.h"

#include "curation/register_search.h"
#include "curation/register_views.h"
#include "register/incidents_page.h"
#include "register/mentions_page.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace casus::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeepMs = 800; // widths are dragged in many steps

} // namespace

RegisterPanel::RegisterPanel(Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_incidents(new IncidentsPage(prompts, this))
    , m_mentions(new MentionsPage(prompts, this))
{
    setObjectName(u"register"_s);
    setAccessibleName(tr("Register"));
    setAutoFillBackground(true);
    m_tabs->setObjectName(u"registerTabs"_s);
    m_tabs->setAccessibleName(tr("Tables of the register"));
    m_tabs->tabBar()->setAccessibleName(tr("Tables of the register"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_incidents, tr("All &incidents"));
    m_tabs->addTab(m_mentions, tr("All &mentions"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(kKeepMs);
    connect(&m_keeping, &QTimer::timeout, this, &RegisterPanel::keepState);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        askIfNew();
        if (!m_tabs->tabBar()->hasFocus())
            focusRows();
    });
    for (RegisterPage* page : std::initializer_list<RegisterPage*>{m_incidents, m_mentions}) {
        connect(page, &RegisterPage::goAsked, this, &RegisterPanel::goAsked);
        connect(page, &RegisterPage::leaveAsked, this, &RegisterPanel::leaveAsked);
        connect(page, &RegisterPage::exportAsked, this, &RegisterPanel::exportAsked);
        connect(page, &RegisterPage::stateEdited, this, [this] { m_keeping.start(); });
    }
}

RegisterPanel::~RegisterPanel() = default;

RegisterPage* RegisterPanel::page() const
{
    return static_cast<RegisterPage*>(m_tabs->currentWidget());
}

void RegisterPanel::setProject(curation::Project* project)
{
    if (m_keeping.isActive())
        keepState();
    if (m_project) {
        disconnect(m_project, nullptr, m_incidents, nullptr);
        disconnect(m_project, nullptr, m_mentions, nullptr);
    }
    m_project = project;
    m_search.reset();
    if (project)
        m_search = std::make_unique<curation::RegisterSearch>(project->path());
    m_incidents->setProject(project, m_search.get());
    m_mentions->setProject(project, m_search.get());
    m_asked[0] = m_asked[1] = false;
    if (project)
        takeState();
    m_keeping.stop();
    if (isVisible())
        askIfNew();
}

void RegisterPanel::askIfNew()
{
    bool& asked = m_asked[m_tabs->currentIndex()];
    if (asked || !m_project)
        return;
    asked = true;
    page()->ask();
}

void RegisterPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askIfNew();
}

void RegisterPanel::focusRows()
{
    page()->focusRows();
}

void RegisterPanel::focusFilter()
{
    page()->focusFilter();
}

model::RecordFilter RegisterPanel::filter() const
{
    return m_incidents->view().incidents;
}

void RegisterPanel::setFilter(const model::RecordFilter& filter)
{
    if (filter == this->filter())
        return;
    m_incidents->setRecords(filter);
    m_asked[m_tabs->indexOf(m_incidents)] = false;
    if (isVisible())
        askIfNew();
}

void RegisterPanel::keepState()
{
    m_keeping.stop();
    if (!m_project || m_project->isReadOnly())
        return;
    // How it is looked at is no decision: where it cannot be kept, nothing is lost.
    [[maybe_unused]] const auto kept = m_project->setSetting(
        curation::kRegisterStateSetting, curation::toText({m_incidents->view(), m_mentions->view()}));
}

void RegisterPanel::takeState()
{
    const auto text = m_project->setting(curation::kRegisterStateSetting);
    if (!text)
        return;
    const QList<curation::RegisterView> views = curation::registerViewsFromText(*text);
    for (const curation::RegisterView& view : views) {
        RegisterPage* shown = m_mentions;
        if (view.table == curation::RegisterTable::Incidents)
            shown = m_incidents;
        // The search of the last time would hide rows for no reason that can be seen at once.
        curation::RegisterView fresh;
        fresh.table = view.table;
        fresh.columns = view.columns;
        fresh.order = view.order;
        shown->setView(fresh);
    }
}

} // namespace casus::ui
