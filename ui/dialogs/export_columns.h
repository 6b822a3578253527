// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/dialog_frame.h"
#include "exchange/export.h"

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace casus::ui {

/// Which columns an export has, under which headings and in which order: check boxes, dragging or Alt+Up and
/// Alt+Down, F2 to rename.
class ExportColumnsDialog : public DialogFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportColumnsDialog)

public:
    using Chosen = std::function<void(const QList<exchange::ColumnChoice>&)>;

    /// `chosen` gets an empty list where everything is as the format has it.
    ExportColumnsDialog(QWidget* parent, exchange::ExportFormat format,
                        const QList<exchange::ColumnChoice>& columns, Chosen chosen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QList<exchange::ColumnChoice>& columns);
    void move(int by);
    void checkAll(bool checked);
    void find(const QString& words);
    void refresh();
    void finish();
    [[nodiscard]] QList<exchange::ColumnChoice> columns() const;

    exchange::ExportFormat m_format;
    Chosen m_chosen;
    QTreeWidget* m_list = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_take = nullptr;
    bool m_filling = false;
};

} // namespace casus::ui
