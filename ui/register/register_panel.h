// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "register/register_model.h"
#include "support/prompts.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QTabWidget;

namespace casus::curation {
class RegisterSearch;
}

namespace casus::ui {

class IncidentsPage;
class MentionsPage;
class RegisterPage;

/// The register: a tab with all incidents and one with all mentions. Asks for rows only while it is shown.
class RegisterPanel : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegisterPanel)

public:
    explicit RegisterPanel(Prompts& prompts, QWidget* parent = nullptr);
    ~RegisterPanel() override;

    void setProject(curation::Project* project); // null: none; not owned
    void focusRows();
    void focusFilter();
    [[nodiscard]] model::RecordFilter filter() const;  // of the incidents
    void setFilter(const model::RecordFilter& filter); // of the incidents

Q_SIGNALS:
    void goAsked(const casus::ui::CellTarget& target);
    void leaveAsked();
    void exportAsked(const casus::model::RecordFilter& filter);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] RegisterPage* page() const;
    void askIfNew();
    void keepState();
    void takeState();

    QPointer<curation::Project> m_project;
    std::unique_ptr<curation::RegisterSearch> m_search;
    QTabWidget* m_tabs = nullptr;
    IncidentsPage* m_incidents = nullptr;
    MentionsPage* m_mentions = nullptr;
    bool m_asked[2] = {false, false};
    QTimer m_keeping;
};

} // namespace casus::ui
