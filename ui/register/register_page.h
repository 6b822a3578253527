// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "curation/register_search.h"
#include "curation/register_views.h"
#include "register/register_table.h"
#include "support/prompts.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace casus::ui {

class EmptyState;
class FieldNote;
class FilterBar;
class RegisterDelegate;

/// One table of the register with what stands around it: filter, tools, saved views, count.
class RegisterPage : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegisterPage)

public:
    RegisterPage(curation::RegisterTable table, RegisterModel* model, Prompts& prompts, QWidget* parent);

    virtual void setProject(curation::Project* project, curation::RegisterSearch* search);
    void ask(); // for the rows, by filter and order
    void askSoon();
    void focusRows();
    void focusFilter();
    [[nodiscard]] curation::RegisterView view() const; // as it stands, without a name
    void setView(const curation::RegisterView& view);
    void setRecords(const model::RecordFilter& filter); // of incidents; asks for nothing
    [[nodiscard]] RegisterTable& table() const { return *m_table; }

Q_SIGNALS:
    void goAsked(const casus::ui::CellTarget& target);
    void leaveAsked();
    void exportAsked(const casus::model::RecordFilter& filter);
    void stateEdited(); // to be kept for the next time

protected:
    void showEvent(QShowEvent* event) override;
    virtual void askRows(curation::RegisterSearch& search) = 0;
    virtual void decide(RegisterTable::Verb verb) = 0; // Accept, Reject, Edit, Flag
    [[nodiscard]] virtual QString emptyTitle() const = 0;

    [[nodiscard]] curation::Project* project() const { return m_project; }
    [[nodiscard]] FilterBar& filter() const { return *m_filter; }
    [[nodiscard]] Prompts& prompts() const { return m_prompts; }
    void say(const QString& sentence); // a refusal; empty takes it away
    void showFound();                  // after the model has its rows
    /// Keeps the current row where it was, by its id, around a change of the rows.
    void keepPlace(const std::function<int()>& rowAfter);
    [[nodiscard]] RegisterDelegate& delegate() const { return *m_delegate; }

private:
    void build();
    void connectParts();
    void onVerb(RegisterTable::Verb verb);
    void openColumns();
    void fillViews();
    void saveView();
    void showCount();
    [[nodiscard]] QList<curation::RegisterView> savedViews() const;
    void storeViews(const QList<curation::RegisterView>& views);

    const curation::RegisterTable m_kind;
    RegisterModel* m_model;
    Prompts& m_prompts;
    QPointer<curation::Project> m_project;
    QPointer<curation::RegisterSearch> m_search;
    FilterBar* m_filter = nullptr;
    RegisterTable* m_table = nullptr;
    RegisterDelegate* m_delegate = nullptr;
    QStackedWidget* m_pages = nullptr;
    EmptyState* m_empty = nullptr;
    FieldNote* m_note = nullptr;
    QLabel* m_count = nullptr;
    QToolButton* m_views = nullptr;
    QList<QPushButton*> m_deciding; // need a selection and a project that can be written
    QTimer m_rest;
    bool m_asking = false;
    bool m_stale = false; // something changed while nobody looked
};

} // namespace casus::ui
