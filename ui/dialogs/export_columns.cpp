// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/export_columns.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace casus::ui {

ExportColumnsDialog::ExportColumnsDialog(QWidget* parent, exchange::ExportFormat format,
                                         const QList<exchange::ColumnChoice>& columns, Chosen chosen)
    : DialogFrame(
          parent, "exportColumns", tr("Columns"),
          tr("Checked columns are written, in this order. Drag a row or press Alt+Up and Alt+Down to move "
             "it, Space to check it, F2 to rename it."))
    , m_format(format)
    , m_chosen(std::move(chosen))
{
    auto* words = new QLineEdit(this);
    words->setObjectName(QStringLiteral("findColumn"));
    words->setPlaceholderText(tr("Find a column"));
    words->setAccessibleName(tr("Find a column"));
    words->setClearButtonEnabled(true);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("columns"));
    m_list->setAccessibleName(tr("Columns in their order"));
    m_list->setHeaderLabels({tr("Column"), tr("Heading in the file")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->installEventFilter(this);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("columnCount"));
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const QString& text, const char* name, auto action) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        buttons->addWidget(button);
    };
    add(tr("Move &up"), "moveUp", [this] { move(-1); });
    add(tr("Move &down"), "moveDown", [this] { move(1); });
    add(tr("Check &all"), "checkAll", [this] { checkAll(true); });
    add(tr("Check &none"), "checkNone", [this] { checkAll(false); });
    add(tr("As the &format has it"), "reset", [this] { fill({}); });
    buttons->addStretch(1);
    body()->addWidget(words);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_count);
    body()->addLayout(buttons);
    m_take = addMainButton(tr("Take these columns"), "take");
    addCloseButton(tr("Cancel"));
    fill(columns);
    connect(words, &QLineEdit::textChanged, this, &ExportColumnsDialog::find);
    connect(m_list, &QTreeWidget::itemChanged, this, &ExportColumnsDialog::refresh);
    connect(m_take, &QPushButton::clicked, this, &ExportColumnsDialog::finish);
    present(620, 560);
    m_list->setFocus();
}

void ExportColumnsDialog::fill(const QList<exchange::ColumnChoice>& columns)
{
    m_filling = true;
    m_list->clear();
    const auto add = [&](const QString& column, const QString& heading, bool checked) {
        auto* item = new QTreeWidgetItem(m_list, {column, heading.isEmpty() ? column : heading});
        item->setData(0, Qt::UserRole, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled | Qt::ItemIsEditable | Qt::ItemNeverHasChildren);
        item->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
    };
    QStringList rest = exchange::exportColumns(m_format);
    for (const exchange::ColumnChoice& choice : columns) {
        if (rest.removeOne(choice.column))
            add(choice.column, choice.heading, true);
    }
    for (const QString& column : std::as_const(rest))
        add(column, {}, columns.isEmpty());
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, m_list->columnWidth(0) + fontMetrics().averageCharWidth() * 4);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_filling = false;
    refresh();
}

bool ExportColumnsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_F2 && m_list->currentItem()) {
            m_list->editItem(m_list->currentItem(), 1);
            return true;
        }
    }
    return DialogFrame::eventFilter(watched, event);
}

void ExportColumnsDialog::move(int by)
{
    QTreeWidgetItem* item = m_list->currentItem();
    const int row = m_list->indexOfTopLevelItem(item);
    const int to = row + by;
    if (!item || to < 0 || to >= m_list->topLevelItemCount())
        return;
    m_filling = true;
    m_list->insertTopLevelItem(to, m_list->takeTopLevelItem(row));
    m_list->setCurrentItem(item);
    m_filling = false;
    refresh();
}

void ExportColumnsDialog::checkAll(bool checked)
{
    m_filling = true;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (!m_list->topLevelItem(i)->isHidden())
            m_list->topLevelItem(i)->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    refresh();
}

void ExportColumnsDialog::find(const QString& words)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        const QString text = item->text(0) + u' ' + item->text(1);
        item->setHidden(!text.contains(words.trimmed(), Qt::CaseInsensitive));
    }
}

void ExportColumnsDialog::refresh()
{
    if (m_filling)
        return;
    const QList<exchange::ColumnChoice> chosen = columns();
    m_count->setText(tr("%1 of %2 columns").arg(chosen.size()).arg(m_list->topLevelItemCount()));
    const auto wrong = exchange::whyWrongColumns(m_format, chosen);
    sayProblem(chosen.isEmpty() ? tr("Check one column at least.") : wrong.value_or(QString()));
    m_take->setEnabled(!chosen.isEmpty() && !wrong);
}

QList<exchange::ColumnChoice> ExportColumnsDialog::columns() const
{
    QList<exchange::ColumnChoice> columns;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_list->topLevelItem(i);
        if (item->checkState(0) != Qt::Checked)
            continue;
        // The name of a column stays; what is typed over it is a heading too.
        const QString column = item->data(0, Qt::UserRole).toString();
        const QString heading = item->text(1).trimmed();
        columns.append({column, heading == column ? QString() : heading});
    }
    return columns;
}

void ExportColumnsDialog::finish()
{
    QList<exchange::ColumnChoice> chosen = columns();
    const QStringList whole = exchange::exportColumns(m_format);
    bool same = chosen.size() == whole.size();
    for (qsizetype i = 0; same && i < chosen.size(); ++i)
        same = chosen[i].column == whole[i] && chosen[i].heading.isEmpty();
    if (same)
        chosen.clear();
    m_chosen(chosen);
    accept();
}

} // namespace casus::ui
