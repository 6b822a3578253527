// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "curation/finder_languages.h"
#include "dialogs/dialogs.h"
#include "inbox/inbox_panel.h"
#include "incident/incident_panel.h"
#include "shell/action_states.h"
#include "shell/codebook_commands.h"
#include "shell/document_commands.h"
#include "shell/document_header.h"
#include "shell/event_commands.h"
#include "shell/find_bar.h"
#include "shell/incident_lanes.h"
#include "shell/job_reports.h"
#include "shell/job_status.h"
#include "shell/my_time.h"
#include "shell/project_commands.h"
#include "shell/project_host.h"
#include "shell/register_mode.h"
#include "shell/review_controller.h"
#include "shell/text_commands.h"
#include "shell/tour.h"
#include "shell/welcome_page.h"
#include "shell/window_menus.h"
#include "shell/window_settings.h"
#include "viewer/document_view.h"
#include "viewer/suggestion_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace casus::ui {

namespace {

constexpr int kNoticeMs = 8000;

} // namespace

MainWindow::MainWindow(WindowSettings& settings, Prompts& prompts, Clock clock, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_actions(nullptr)
    , m_host(new ProjectHost(settings, std::move(clock), this))
    , m_menus(new WindowMenus(m_actions, settings, this))
    , m_commands(new ProjectCommands({m_actions, prompts, settings, *m_host, *this}, this))
{
    setWindowTitle(QStringLiteral("Casus"));
    setAcceptDrops(true);
    resize(1280, 800);
    buildCentre();
    m_menus->build(*menuBar());
    buildStatusBar();
    m_review = new ReviewController({*m_view, *m_bar, *m_incidents, m_prompts, m_actions, *this}, this);
    m_jobReports = new JobReports(*m_jobs, m_prompts, *this, this);
    m_documents = new DocumentCommands(m_actions, m_prompts, *this, this);
    m_book =
        new CodebookCommands({m_actions, m_prompts, *m_host, *m_view, *m_bar, *m_incidents, *this}, this);
    new EventCommands({m_actions, m_prompts, *m_host, *m_incidents, *this}, this); // owned by this window
    m_text = new TextCommands({m_actions, m_prompts, m_settings, *m_view, *m_review, *m_host, *this}, this);
    m_tour = new Tour({*m_inbox, *m_view, *m_bar, *m_incidents, m_actions, m_settings}, this);
    new MyTime({m_actions, m_prompts, m_settings, *m_host, *m_inbox, *m_incidents, *this}, this);
    m_register = new RegisterMode({m_actions, m_prompts, *m_host, *m_pages, *m_splitter, *m_inbox, *m_view,
                                   *m_find, *m_incidents, *m_review},
                                  this);
    m_actions.attach(this, m_view);
    connectEditActions();
    connectViewActions();
    connectParts();
    restoreGeometry(m_settings.geometry());
    m_splitter->restoreState(m_settings.splitter());
    onProjectClosed();
}

MainWindow::~MainWindow()
{
    // The parts still show the project: they let go before it closes.
    onProjectClosed();
}

curation::Project* MainWindow::project() const
{
    return m_host->project();
}

void MainWindow::openOrCreate(const QString& path, Missing missing)
{
    if (QFileInfo::exists(path))
        m_host->open(path);
    else if (missing == Missing::Create)
        m_host->create(path);
}

void MainWindow::buildCentre()
{
    m_inbox = new InboxPanel(this);
    m_header = new DocumentHeader(m_actions, this);
    m_view = new DocumentView(this);
    m_view->setObjectName(QStringLiteral("documentView"));
    m_find = new FindBar(*m_view, this);
    m_bar = new SuggestionBar(m_actions, this);
    m_incidents = new IncidentPanel(m_actions, m_prompts, this);

    auto* middle = new QWidget(this);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_find);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bar);

    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(QStringLiteral("mainSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_inbox);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_incidents);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({270, 590, 420});

    m_welcome = new WelcomePage(m_actions, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_splitter);
    setCentralWidget(m_pages);
}

void MainWindow::buildStatusBar()
{
    m_jobs = new JobStatus(this);
    m_access = new QLabel(this);
    m_access->setObjectName(QStringLiteral("access"));
    m_coder = new QLabel(this);
    m_coder->setObjectName(QStringLiteral("coder"));
    statusBar()->addPermanentWidget(m_jobs);
    statusBar()->addPermanentWidget(m_access);
    statusBar()->addPermanentWidget(m_coder);
}

void MainWindow::connectEditActions()
{
    const auto on = [this](ActionId id, auto run) { connect(m_actions[id], &QAction::triggered, this, run); };
    on(ActionId::Undo, [this] { undoOrRedo(true); });
    on(ActionId::Redo, [this] { undoOrRedo(false); });
    on(ActionId::SetCoder, [this] { askCoder(); });
}

void MainWindow::connectViewActions()
{
    const auto on = [this](ActionId id, auto run) { connect(m_actions[id], &QAction::triggered, this, run); };
    on(ActionId::NextDocument, [this] {
        if (!m_inbox->goNext())
            statusBar()->showMessage(tr("This is the last document of the list."), kNoticeMs);
    });
    on(ActionId::PreviousDocument, [this] {
        if (!m_inbox->goPrevious())
            statusBar()->showMessage(tr("This is the first document of the list."), kNoticeMs);
    });
}

void MainWindow::connectParts()
{
    connect(m_welcome, &WelcomePage::projectChosen, m_host, &ProjectHost::open);
    connect(m_menus, &WindowMenus::projectChosen, m_host, &ProjectHost::open);
    connect(m_commands, &ProjectCommands::documentAdded, m_inbox, &InboxPanel::setCurrent);
    const auto notice = [this](const QString& message) { statusBar()->showMessage(message, kNoticeMs); };
    connect(m_jobReports, &JobReports::noticed, this, notice);
    connect(m_review, &ReviewController::noticed, this, notice);
    connect(m_text, &TextCommands::noticed, this, notice);
    connect(m_review, &ReviewController::mentionAsked, this,
            [this](model::DocumentId document, model::MentionId mention) {
                m_inbox->setCurrent(document);
                m_review->setCurrent(mention);
            });
    connect(m_review, &ReviewController::incidentAsked, m_incidents, &IncidentPanel::incidentAsked);
    connect(m_actions[ActionId::Quit], &QAction::triggered, this, &MainWindow::close);
    connect(m_host, &ProjectHost::aboutToClose, this, &MainWindow::onProjectClosed);
    connect(m_host, &ProjectHost::opened, this, &MainWindow::onProjectOpened);
    connect(m_host, &ProjectHost::failed, this,
            [this](const QString& message) { m_prompts.error(this, tr("Project"), message); });
    connect(m_host, &ProjectHost::noticed, this,
            [this](const QString& message) { m_prompts.information(this, tr("Project"), message); });
    connect(m_inbox, &InboxPanel::documentChosen, this, [this](model::DocumentId id) { showDocument(id); });
    connect(m_inbox, &InboxPanel::openAsked, this, [this] { m_view->setFocus(); });
    connect(m_inbox, &InboxPanel::noneChosen, this, [this] { showDocument(std::nullopt); });
    connect(m_inbox, &InboxPanel::filesDropped, m_commands, &ProjectCommands::importPaths);
    connect(m_jobReports, &JobReports::imported, this, [this](model::DocumentId first) {
        if (!m_document)
            m_inbox->setCurrent(first);
        m_view->setFocus();
    });
    connect(m_documents, &DocumentCommands::finished, m_inbox, &InboxPanel::goNext);
    connect(m_documents, &DocumentCommands::leastSureAsked, m_inbox, &InboxPanel::goToLeastSure);
    connect(m_incidents, &IncidentPanel::evidenceAsked, this, &MainWindow::showEvidence);
    connect(m_register, &RegisterMode::evidenceAsked, this, &MainWindow::showEvidence);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::refreshEnabled);
    connect(m_incidents, &IncidentPanel::incidentAsked, this,
            [this](model::DocumentId document, model::IncidentId incident) {
                m_inbox->setCurrent(document);
                m_incidents->setCurrent(incident);
            });
    connect(m_incidents, &IncidentPanel::incidentsChanged, this, &MainWindow::refreshLanes);
    connect(m_incidents, &IncidentPanel::currentChanged, this, &MainWindow::refreshLanes);
    connect(m_view, &DocumentView::laneClicked, m_incidents, &IncidentPanel::setCurrent);
    connect(m_view, &DocumentView::contextMenuAsked, this, &MainWindow::showContextMenu);
}

void MainWindow::onProjectOpened()
{
    curation::Project& opened = *project();
    m_jobReports->setProject(&opened);
    opened.setCoder(m_settings.coder());
    m_pages->setCurrentWidget(m_splitter);
    setWindowTitle(tr("%1 — Casus").arg(QFileInfo(opened.path()).completeBaseName()));
    m_access->setText(opened.isReadOnly() ? tr("read-only") : QString());
    m_access->setVisible(opened.isReadOnly());
    m_review->setProject(&opened);
    m_documents->setProject(&opened);
    m_incidents->setProject(&opened);
    m_inbox->setProject(&opened); // last: it chooses a document
    connect(&opened, &curation::Project::undoChanged, this, &MainWindow::refreshUndo);
    connect(&opened, &curation::Project::coderChanged, this, &MainWindow::refreshCoder);
    connect(&opened, &curation::Project::changed, this, [this](const curation::ChangeNotice& notice) {
        if (m_document && notice.documents.contains(*m_document))
            refreshHeader();
    });
    refreshUndo();
    refreshCoder();
    refreshEnabled();
    if (!m_document)
        m_view->clear(tr("Import articles to begin: Ctrl+I, drop files here, or paste one (Ctrl+Shift+V)."));
    else
        m_view->setFocus();
    if (m_settings.coder().isEmpty() && !opened.isReadOnly())
        askCoder();
}

void MainWindow::onProjectClosed()
{
    showDocument(std::nullopt);
    m_inbox->setProject(nullptr);
    m_incidents->setProject(nullptr);
    m_documents->setProject(nullptr);
    m_review->setProject(nullptr);
    m_jobReports->setProject(nullptr);
    m_access->hide();
    m_coder->clear();
    m_welcome->setRecentProjects(m_settings.recentProjects());
    m_pages->setCurrentWidget(m_welcome);
    setWindowTitle(QStringLiteral("Casus"));
    refreshEnabled();
}

void MainWindow::showDocument(std::optional<model::DocumentId> id)
{
    m_document = id;
    m_documents->setDocument(id);
    if (id && project()) {
        const auto document = project()->reader().document(*id);
        if (!document) {
            m_prompts.error(this, tr("Reading the project"), document.error().message);
            return;
        }
        m_view->setDocument(*document);
        refreshHeader();
    } else {
        m_header->clear();
        m_view->clear(tr("Choose a document on the left."));
    }
    m_incidents->setDocument(id);
    m_review->setDocument(id);
    m_text->setDocument(id);
    m_book->setDocument(id);
    refreshLanes();
    refreshEnabled();
    if (id)
        m_tour->offer();
}

void MainWindow::refreshHeader()
{
    if (!project() || !m_document)
        return;
    if (const auto info = project()->reader().documentInfo(*m_document))
        m_header->setDocument(*info, curation::hasFinders(project()->engine(), info->language));
}

void MainWindow::refreshLanes()
{
    const auto incidents = m_incidents->incidents();
    const auto current = std::find_if(incidents.begin(), incidents.end(), [this](const auto& incident) {
        return incident.id == m_incidents->current();
    });
    m_actions[ActionId::IncidentFlag]->setChecked(current != incidents.end() && current->flagged);
    m_view->setLanes(m_document ? lanesOf(incidents, *m_document, m_incidents->current(), palette())
                                : QList<IncidentLane>());
}

void MainWindow::refreshUndo()
{
    const auto set = [this](ActionId id, const QString& verb, const QString& what) {
        m_actions[id]->setEnabled(!what.isEmpty());
        m_actions[id]->setText(what.isEmpty() ? verb : tr("%1: %2").arg(verb, what));
    };
    set(ActionId::Undo, tr("&Undo"), project()->undoText());
    set(ActionId::Redo, tr("&Redo"), project()->redoText());
}

void MainWindow::refreshCoder()
{
    const QString name = project() ? project()->coder() : QString();
    m_coder->setText(name.isEmpty() ? tr("no coder name") : tr("Coder: %1").arg(name));
}

void MainWindow::refreshEnabled()
{
    const bool open = project() != nullptr && m_pages->currentWidget() != m_welcome;
    enableActions(m_actions, {open, open && !project()->isReadOnly(),
                              m_document && m_pages->currentWidget() == m_splitter});
}

void MainWindow::askCoder()
{
    openCoderDialog(this, m_settings.coder(), [this](const QString& name) {
        m_settings.setCoder(name);
        if (project())
            project()->setCoder(name);
    });
}

void MainWindow::undoOrRedo(bool undo)
{
    if (!project())
        return;
    const auto result = undo ? project()->undo() : project()->redo();
    if (!result)
        m_prompts.error(this, undo ? tr("Undo") : tr("Redo"), result.error().message);
}

void MainWindow::showEvidence(const QList<model::Evidence>& evidence)
{
    QList<model::Span> spans;
    for (const model::Evidence& words : evidence) {
        if (m_document && words.document == *m_document)
            spans.append(words.span);
    }
    if (spans.isEmpty() && !evidence.isEmpty()) { // the words stand in another article of the same incident
        m_inbox->setCurrent(evidence.first().document);
        if (m_document == evidence.first().document)
            spans.append(evidence.first().span);
    }
    m_view->setEvidence(spans);
}

void MainWindow::showContextMenu(const QPoint& globalPos, std::optional<model::MentionId> id)
{
    if (id)
        m_review->setCurrent(*id);
    m_menus->popUpOverText(this, globalPos, id.has_value());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setLayout(saveGeometry(), m_splitter->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_commands->canImport(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_commands->importDropped(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace casus::ui
