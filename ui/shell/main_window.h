// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "support/actions.h"
#include "support/prompts.h"

#include <QMainWindow>

#include <optional>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace casus::ui {

class DocumentCommands;
class DocumentHeader;
class DocumentView;
class FindBar;
class InboxPanel;
class IncidentPanel;
class JobReports;
class JobStatus;
class ProjectCommands;
class ProjectHost;
class RegisterMode;
class ReviewController;
class SuggestionBar;
class CodebookCommands;
class TextCommands;
class Tour;
class WelcomePage;
class WindowMenus;
class WindowSettings;

/// The window: inbox, text, incidents; menus from the action table; status bar. It wires the parts and holds
/// no rule of its own.
class MainWindow : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// `clock` gives the time of decisions.
    MainWindow(WindowSettings& settings, Prompts& prompts, Clock clock = systemClock(),
               QWidget* parent = nullptr);
    ~MainWindow() override;

    enum class Missing { Create, Ignore };
    void openOrCreate(const QString& path, Missing missing);
    [[nodiscard]] curation::Project* project() const;
    [[nodiscard]] const Actions& actions() const { return m_actions; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildCentre();
    void buildStatusBar();
    void connectEditActions();
    void connectViewActions();
    void connectParts();
    void onProjectOpened();
    void onProjectClosed();
    void showDocument(std::optional<model::DocumentId> id);
    void refreshHeader();
    void refreshLanes();
    void refreshUndo();
    void refreshCoder();
    void refreshEnabled();
    void askCoder();
    void undoOrRedo(bool undo);
    void showEvidence(const QList<model::Evidence>& evidence);
    void showContextMenu(const QPoint& globalPos, std::optional<model::MentionId> id);

    WindowSettings& m_settings;
    Prompts& m_prompts;
    Actions m_actions;
    ProjectHost* m_host = nullptr;
    WindowMenus* m_menus = nullptr;
    ProjectCommands* m_commands = nullptr;
    std::optional<model::DocumentId> m_document;

    QStackedWidget* m_pages = nullptr;
    WelcomePage* m_welcome = nullptr;
    QSplitter* m_splitter = nullptr;
    InboxPanel* m_inbox = nullptr;
    DocumentHeader* m_header = nullptr;
    DocumentView* m_view = nullptr;
    FindBar* m_find = nullptr;
    SuggestionBar* m_bar = nullptr;
    IncidentPanel* m_incidents = nullptr;
    ReviewController* m_review = nullptr;
    DocumentCommands* m_documents = nullptr;
    CodebookCommands* m_book = nullptr;
    TextCommands* m_text = nullptr;
    Tour* m_tour = nullptr;
    RegisterMode* m_register = nullptr;
    JobStatus* m_jobs = nullptr;
    JobReports* m_jobReports = nullptr;
    QLabel* m_coder = nullptr;
    QLabel* m_access = nullptr; // "read-only"
};

} // namespace casus::ui
