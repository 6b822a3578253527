// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/register_table.h"

#include "register/register_words.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace casus::ui {

namespace {

constexpr int kRowPadding = 8;

} // namespace

RegisterTable::RegisterTable(RegisterModel* model, QWidget* parent)
    : QTableView(parent)
    , m_rows(model)
{
    setModel(model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setMinimumSectionSize(26);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setStretchLastSection(true);
    setShownColumns({});
    connect(header, &QHeaderView::sectionClicked, this, &RegisterTable::orderBy);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RegisterTable::popUpHeader);
    const auto edited = [this] {
        if (!m_arranging)
            Q_EMIT layoutEdited();
    };
    connect(header, &QHeaderView::sectionMoved, this, edited);
    connect(header, &QHeaderView::sectionResized, this, edited);
    connect(this, &QTableView::doubleClicked, this, &RegisterTable::goAsked);
}

QList<int> RegisterTable::selectedRows() const
{
    QList<int> rows;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange& range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int RegisterTable::selectedCount() const
{
    int count = 0;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange& range : ranges)
        count += range.height();
    return count;
}

void RegisterTable::copySelected()
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    QList<QStringList> lines;
    QStringList titles;
    for (const int column : std::as_const(columns))
        titles.append(m_rows->columns()[column].title);
    lines.append(titles);
    for (const int row : selectedRows()) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(m_rows->index(row, column).data().toString());
        lines.append(cells);
    }
    QGuiApplication::clipboard()->setText(tabSeparated(lines));
}

void RegisterTable::setShownColumns(const QList<curation::RegisterColumn>& columns)
{
    QList<curation::RegisterColumn> wanted;
    for (const curation::RegisterColumn& column : columns) {
        if (m_rows->columnOf(column.name) >= 0)
            wanted.append(column);
    }
    if (wanted.isEmpty()) {
        for (const ColumnSpec& column : m_rows->columns()) {
            if (column.shown)
                wanted.append({column.name, 0});
        }
    }
    m_arranging = true;
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        setColumnHidden(column, true);
    for (qsizetype place = 0; place < wanted.size(); ++place) {
        const int column = m_rows->columnOf(wanted[place].name);
        setColumnHidden(column, false);
        header->moveSection(header->visualIndex(column), static_cast<int>(place));
        // A heading is read whole in every language, unless the user has made the column narrower.
        const int usual = std::max(m_rows->columns()[column].width, header->sectionSizeHint(column));
        setColumnWidth(column, wanted[place].width > 0 ? wanted[place].width : usual);
    }
    m_arranging = false;
}

QList<curation::RegisterColumn> RegisterTable::shownColumns() const
{
    QList<curation::RegisterColumn> shown;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            shown.append({m_rows->columns()[column].name, columnWidth(column)});
    }
    return shown;
}

void RegisterTable::setOrder(const store::RegisterOrder& order)
{
    m_order = order;
    const int column = m_rows->columnOf(order.column);
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    if (column >= 0)
        horizontalHeader()->setSortIndicator(column,
                                             order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RegisterTable::orderBy(int column)
{
    const QString& name = m_rows->columns()[column].name;
    // A third click gives the order in which they came.
    if (m_order.column != name)
        setOrder({name, false});
    else if (!m_order.descending)
        setOrder({name, true});
    else
        setOrder({});
    Q_EMIT orderAsked();
    Q_EMIT layoutEdited();
}

void RegisterTable::popUpHeader(const QPoint& pos)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int here = horizontalHeader()->logicalIndexAt(pos);
    if (here >= 0) {
        connect(menu->addAction(tr("Hide this column")), &QAction::triggered, this, [this, here] {
            setColumnHidden(here, true);
            Q_EMIT layoutEdited();
        });
    }
    connect(menu->addAction(tr("Columns…")), &QAction::triggered, this,
            [this] { Q_EMIT verbAsked(Verb::Columns); });
    connect(menu->addAction(tr("As shipped")), &QAction::triggered, this, [this] {
        setShownColumns({});
        Q_EMIT layoutEdited();
    });
    menu->popup(horizontalHeader()->mapToGlobal(pos));
}

void RegisterTable::keyPressEvent(QKeyEvent* event)
{
    if (state() == QAbstractItemView::EditingState) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        return;
    }
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const auto ask = [this](Verb verb) { Q_EMIT verbAsked(verb); };
    switch (plain ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT goAsked(currentIndex());
        return;
    case Qt::Key_A: ask(Verb::Accept); return;
    case Qt::Key_X: ask(Verb::Reject); return;
    case Qt::Key_E: ask(Verb::Edit); return;
    case Qt::Key_F: ask(Verb::Flag); return;
    case Qt::Key_C: ask(Verb::Columns); return;
    case Qt::Key_Escape: ask(Verb::Leave); return;
    case Qt::Key_Slash: ask(Verb::Filter); return;
    case Qt::Key_S:
        if (currentIndex().isValid())
            orderBy(currentIndex().column());
        return;
    default: QTableView::keyPressEvent(event);
    }
}

void RegisterTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (selectedCount() == 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& text, auto run) {
        connect(menu->addAction(text), &QAction::triggered, this, run);
    };
    const auto ask = [this](Verb verb) { return [this, verb] { Q_EMIT verbAsked(verb); }; };
    add(tr("Go to the words\tEnter"), [this] { Q_EMIT goAsked(currentIndex()); });
    menu->addSeparator();
    add(tr("Accept…\tA"), ask(Verb::Accept));
    add(tr("Reject…\tX"), ask(Verb::Reject));
    add(tr("Change a value…\tE"), ask(Verb::Edit));
    add(tr("Flag or unflag\tF"), ask(Verb::Flag));
    menu->addSeparator();
    add(tr("Copy the rows\tCtrl+C"), [this] { copySelected(); });
    menu->popup(event->globalPos());
}

} // namespace casus::ui
