// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/register_views.h"
#include "register/register_model.h"

#include <QTableView>

namespace casus::ui {

/// The table with its keys: Enter goes to the words in the document, F2 edits the cell, letters act on the
/// selected rows. The header's menu has the columns; a click on it orders.
class RegisterTable : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegisterTable)

public:
    enum class Verb { Accept, Reject, Edit, Flag, Columns, Leave, Filter };
    Q_ENUM(Verb)

    RegisterTable(RegisterModel* model, QWidget* parent);

    [[nodiscard]] QList<int> selectedRows() const; // in their order
    [[nodiscard]] int selectedCount() const;
    void copySelected(); // with a header line, as tab-separated text

    void setShownColumns(const QList<curation::RegisterColumn>& columns); // empty: as shipped
    [[nodiscard]] QList<curation::RegisterColumn> shownColumns() const;
    void setOrder(const store::RegisterOrder& order); // shows the arrow; asks nothing
    [[nodiscard]] const store::RegisterOrder& order() const { return m_order; }

Q_SIGNALS:
    void goAsked(const QModelIndex& cell);
    void verbAsked(casus::ui::RegisterTable::Verb verb);
    void orderAsked();
    void layoutEdited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void orderBy(int column);
    void popUpHeader(const QPoint& pos);

    RegisterModel* m_rows;
    store::RegisterOrder m_order;
    bool m_arranging = false;
};

} // namespace casus::ui
