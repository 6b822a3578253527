// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/columns_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace casus::ui {

namespace {

void moveCurrent(QListWidget& list, int by)
{
    const int row = list.currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= list.count())
        return;
    list.insertItem(to, list.takeItem(row));
    list.setCurrentRow(to);
}

class ColumnList : public QListWidget {
public:
    using QListWidget::QListWidget;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool moves = event->modifiers() & Qt::AltModifier;
        if (moves && event->key() == Qt::Key_Up)
            moveCurrent(*this, -1);
        else if (moves && event->key() == Qt::Key_Down)
            moveCurrent(*this, 1);
        else
            QListWidget::keyPressEvent(event);
    }
};

void addItem(QListWidget& list, const ColumnSpec& column, bool shown)
{
    const QString title = column.title == QStringLiteral("⚑") ? column.tip : column.title;
    auto* item = new QListWidgetItem(title, &list);
    item->setData(Qt::UserRole, column.name);
    item->setToolTip(column.tip);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   Qt::ItemIsDragEnabled);
    item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
}

} // namespace

QDialog* openColumnsDialog(QWidget* parent, const QList<ColumnSpec>& columns, const QStringList& shown,
                           const std::function<void(const QStringList&)>& chosen)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("columnsDialog"));
    dialog->setWindowTitle(QCoreApplication::translate("Register", "Columns"));
    auto* hint = new QLabel(QCoreApplication::translate(
                                "Register", "Space shows or hides a column, Alt+Up and Alt+Down move it."),
                            dialog);
    hint->setWordWrap(true);
    auto* list = new ColumnList(dialog);
    list->setObjectName(QStringLiteral("columnsList"));
    list->setAccessibleName(QCoreApplication::translate("Register", "Columns"));
    list->setDragDropMode(QAbstractItemView::InternalMove);
    for (const QString& name : shown) {
        for (const ColumnSpec& column : columns) {
            if (column.name == name)
                addItem(*list, column, true);
        }
    }
    for (const ColumnSpec& column : columns) {
        if (!shown.contains(column.name))
            addItem(*list, column, false);
    }
    list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    for (const auto& [text, by] : {std::pair(QCoreApplication::translate("Register", "Move up"), -1),
                                   std::pair(QCoreApplication::translate("Register", "Move down"), 1)}) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        QObject::connect(button, &QPushButton::clicked, list, [list, by = by] { moveCurrent(*list, by); });
    }
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, list, [list, chosen] {
        QStringList names;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                names.append(list->item(row)->data(Qt::UserRole).toString());
        }
        chosen(names);
    });
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(hint);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    dialog->resize(420, 520);
    list->setFocus();
    dialog->open();
    return dialog;
}

} // namespace casus::ui
