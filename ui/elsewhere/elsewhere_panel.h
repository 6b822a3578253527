// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QScrollArea;

namespace casus::ui {

class FieldLink;
class FieldNote;

/// Which events of ACLED, UCDP GED or GTD may be the incident in hand, why, and what the coder says of them.
/// Shown by itself where there is one; open() shows it also where there is none, and says so. In the list:
/// Enter the same event, X not the same, Backspace leaves it open, Escape goes back.
class ElsewherePanel : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElsewherePanel)

public:
    explicit ElsewherePanel(QWidget* parent = nullptr);

    void setProject(curation::Project* project); // null: none; not owned
    void setIncident(std::optional<model::IncidentId> incident);
    void open(); // and takes the focus
    void shut(); // but for what is shown by itself
    [[nodiscard]] bool isOpen() const { return m_asked; }

Q_SIGNALS:
    void leaveAsked();  // back to where the focus was
    void importAsked(); // of event data
    void openChanged(bool open);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void reload();
    void showMatches();
    void showCurrent();
    void decide(curation::EventDecision decision);
    [[nodiscard]] const curation::EventMatch* current() const;

    QPointer<curation::Project> m_project;
    QMetaObject::Connection m_changes;
    QMetaObject::Connection m_imports;
    QMetaObject::Connection m_removals;
    std::optional<model::IncidentId> m_incident;
    QList<curation::EventMatch> m_matches;
    bool m_asked = false;
    QLabel* m_title = nullptr;
    FieldNote* m_state = nullptr; // why there is nothing, or how many
    QListWidget* m_list = nullptr;
    FieldNote* m_why = nullptr;
    QScrollArea* m_more = nullptr;
    FieldNote* m_details = nullptr;
    FieldNote* m_error = nullptr;
    FieldLink* m_same = nullptr;
    FieldLink* m_other = nullptr;
    FieldLink* m_open = nullptr;
    FieldLink* m_import = nullptr;
};

} // namespace casus::ui
