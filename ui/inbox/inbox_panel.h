// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace casus::ui {

/// The documents of the project: search, status filter, order, the list (status, date, title, publisher, open
/// suggestions, flag) and a line of totals. Follows Project::changed by itself; the list is a virtual model.
class InboxPanel : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InboxPanel)

public:
    explicit InboxPanel(QWidget* parent = nullptr);
    ~InboxPanel() override;
    void setProject(curation::Project* project); // null: no project; not owned
    [[nodiscard]] std::optional<model::DocumentId> current() const;
    void setCurrent(model::DocumentId id);
    bool goNext(); // in the order shown; false at the end
    bool goPrevious();
    /// The unfinished document whose suggestions are least sure: what is decided there teaches most. Near
    /// copies are left out; false where there is no other.
    bool goToLeastSure();
    void focusSearch();
    void focusList();

Q_SIGNALS:
    void documentChosen(casus::model::DocumentId id);
    void noneChosen();
    void filesDropped(const QStringList& paths);
    void openAsked(casus::model::DocumentId id); // Enter or double click on a row: go to its text

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace casus::ui
