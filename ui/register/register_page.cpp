// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/register_page.h"

#include "register/columns_dialog.h"
#include "register/filter_bar.h"
#include "register/register_delegate.h"
#include "support/theme.h"
#include "widgets/empty_state.h"
#include "widgets/field_note.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace casus::ui {

using namespace Qt::StringLiterals;
using curation::RegisterView;
using Verb = RegisterTable::Verb;

namespace {

constexpr int kRestMs = 250; // many changes in a row (an import) are one question

} // namespace

RegisterPage::RegisterPage(curation::RegisterTable table, RegisterModel* model, Prompts& prompts,
                           QWidget* parent)
    : QWidget(parent)
    , m_kind(table)
    , m_model(model)
    , m_prompts(prompts)
{
    m_model->setParent(this);
    build();
    connectParts();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
}

void RegisterPage::build()
{
    const bool incidents = m_kind == curation::RegisterTable::Incidents;
    m_filter = new FilterBar(m_kind, this);
    m_table = new RegisterTable(m_model, this);
    m_table->setObjectName(incidents ? u"incidentTable"_s : u"mentionTable"_s);
    m_table->setAccessibleName(incidents ? tr("All incidents") : tr("All mentions"));
    m_delegate = new RegisterDelegate(m_table);
    m_table->setItemDelegate(m_delegate);
    m_empty = new EmptyState(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_note = new FieldNote(warningColor, this);
    m_note->setObjectName(u"registerNote"_s);
    m_count = new QLabel(this);
    m_count->setObjectName(u"registerCount"_s);
    m_views = new QToolButton(this);
    m_views->setObjectName(u"registerViews"_s);
    m_views->setText(tr("Views"));
    m_views->setToolTip(tr("Filter, columns and order under a name"));
    m_views->setPopupMode(QToolButton::InstantPopup);
    m_views->setFocusPolicy(Qt::StrongFocus);
    m_views->setMenu(new QMenu(m_views));

    auto* tools = new QHBoxLayout;
    tools->setSpacing(6);
    const auto button = [this, tools](const QString& text, const QString& tip, const QString& name,
                                      Verb verb) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setToolTip(tip);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, [this, verb] { onVerb(verb); });
        tools->addWidget(made);
        return made;
    };
    tools->addWidget(m_count);
    tools->addStretch(1);
    m_deciding.append(
        button(tr("Accept…"), tr("Accept the selected rows (A)"), u"registerAccept"_s, Verb::Accept));
    m_deciding.append(
        button(tr("Reject…"), tr("Reject the selected rows (X)"), u"registerReject"_s, Verb::Reject));
    if (incidents)
        m_deciding.append(
            button(tr("Change…"), tr("One value for the selected rows (E)"), u"registerEdit"_s, Verb::Edit));
    auto* copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(u"registerCopy"_s);
    copy->setToolTip(tr("Copy the selected rows for a spreadsheet (Ctrl+C)"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, m_table, &RegisterTable::copySelected);
    tools->addWidget(copy);
    if (incidents) {
        auto* out = new QPushButton(tr("Export these…"), this);
        out->setObjectName(u"registerExport"_s);
        out->setToolTip(tr("Export the incidents of this filter"));
        out->setAutoDefault(false);
        connect(out, &QPushButton::clicked, this, [this] { Q_EMIT exportAsked(m_filter->records()); });
        tools->addWidget(out);
    }
    button(tr("Columns…"), tr("Choose and order the columns (C)"), u"registerColumns"_s, Verb::Columns);
    tools->addWidget(m_views);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(10, 8, 10, 6);
    head->setSpacing(6);
    head->addWidget(m_filter);
    head->addWidget(m_note);
    head->addLayout(tools);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
}

void RegisterPage::connectParts()
{
    connect(&m_rest, &QTimer::timeout, this, &RegisterPage::ask);
    connect(m_filter, &FilterBar::edited, this, [this] {
        say({});
        ask();
        Q_EMIT stateEdited();
    });
    connect(m_filter, &FilterBar::leaveAsked, this, &RegisterPage::focusRows);
    connect(m_filter, &FilterBar::refused, this, &RegisterPage::say);
    connect(m_table, &RegisterTable::orderAsked, this, &RegisterPage::ask);
    connect(m_table, &RegisterTable::layoutEdited, this, &RegisterPage::stateEdited);
    connect(m_table, &RegisterTable::verbAsked, this, &RegisterPage::onVerb);
    connect(m_table, &RegisterTable::goAsked, this, [this](const QModelIndex& cell) {
        if (const auto target = m_model->target(cell))
            Q_EMIT goAsked(*target);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RegisterPage::showCount);
    connect(m_views->menu(), &QMenu::aboutToShow, this, &RegisterPage::fillViews);
}

void RegisterPage::setProject(curation::Project* project, curation::RegisterSearch* search)
{
    m_project = project;
    m_search = search;
    m_rest.stop();
    m_delegate->setProject(project);
    m_filter->setProject(project);
    m_model->setProject(project);
    say({});
    showFound();
}

void RegisterPage::ask()
{
    m_rest.stop();
    m_stale = false;
    if (!m_project || !m_search)
        return;
    m_asking = true;
    askRows(*m_search);
}

void RegisterPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        ask();
}

void RegisterPage::askSoon()
{
    if (!isVisible()) {
        m_stale = true; // each decision at the desk would ask for all rows of a table that nobody sees
        return;
    }
    if (!m_rest.isActive())
        m_rest.start();
}

void RegisterPage::say(const QString& sentence)
{
    m_note->say(sentence);
}

void RegisterPage::showFound()
{
    m_asking = false;
    const bool filtered = m_kind == curation::RegisterTable::Incidents ? !m_filter->records().isEmpty()
                                                                       : !m_filter->mentions().isEmpty();
    if (m_model->rowCount() == 0) {
        m_empty->setWords(
            filtered ? tr("Nothing matches this filter.") : emptyTitle(),
            filtered ? tr("Clear it to see all.")
                     : tr("Import articles first (Ctrl+I); what is drafted in them is listed here."));
        m_pages->setCurrentWidget(m_empty);
    } else {
        m_pages->setCurrentWidget(m_table);
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, m_table->horizontalHeader()->logicalIndex(1)));
    }
    showCount();
}

void RegisterPage::keepPlace(const std::function<int()>& rowAfter)
{
    const int column = m_table->currentIndex().isValid() ? m_table->currentIndex().column()
                                                         : m_table->horizontalHeader()->logicalIndex(1);
    const int row = rowAfter();
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, column));
        m_table->scrollTo(m_table->currentIndex());
    }
    showFound();
}

void RegisterPage::showCount()
{
    const QLocale locale;
    const bool incidents = m_kind == curation::RegisterTable::Incidents;
    const int rows = m_model->rowCount();
    QString text;
    if (incidents)
        text = tr("%Ln incident(s)", nullptr, rows);
    else
        text = tr("%Ln mention(s)", nullptr, rows);
    if (const int selected = m_table->selectedCount(); selected > 1)
        text += u" · "_s + tr("%1 selected").arg(locale.toString(selected));
    m_count->setText(text);
    const bool can = m_project && !m_project->isReadOnly() && m_table->selectedCount() > 0;
    for (QPushButton* button : std::as_const(m_deciding))
        button->setEnabled(can);
}

void RegisterPage::focusRows()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void RegisterPage::focusFilter()
{
    m_filter->focusWords();
}

void RegisterPage::onVerb(Verb verb)
{
    say({});
    switch (verb) {
    case Verb::Columns: openColumns(); return;
    case Verb::Leave: Q_EMIT leaveAsked(); return;
    case Verb::Filter: focusFilter(); return;
    case Verb::Accept:
    case Verb::Reject:
    case Verb::Edit:
    case Verb::Flag: break;
    }
    if (m_project && m_project->isReadOnly())
        say(tr("The project is open for reading only."));
    else if (m_project && m_table->selectedCount() > 0)
        decide(verb);
}

void RegisterPage::openColumns()
{
    QStringList shown;
    for (const curation::RegisterColumn& column : m_table->shownColumns())
        shown.append(column.name);
    openColumnsDialog(this, m_model->columns(), shown, [this](const QStringList& names) {
        const QList<curation::RegisterColumn> before = m_table->shownColumns();
        QList<curation::RegisterColumn> columns;
        for (const QString& name : names) {
            const auto known = std::find_if(before.cbegin(), before.cend(),
                                            [&](const auto& column) { return column.name == name; });
            columns.append(known == before.cend() ? curation::RegisterColumn{name, 0} : *known);
        }
        m_table->setShownColumns(columns);
        Q_EMIT stateEdited();
    });
}

RegisterView RegisterPage::view() const
{
    RegisterView view;
    view.table = m_kind;
    if (m_kind == curation::RegisterTable::Incidents)
        view.incidents = m_filter->records();
    else
        view.mentions = m_filter->mentions();
    view.columns = m_table->shownColumns();
    view.order = m_table->order();
    return view;
}

void RegisterPage::setRecords(const model::RecordFilter& filter)
{
    m_filter->setFilter(filter);
    Q_EMIT stateEdited();
}

void RegisterPage::setView(const RegisterView& view)
{
    if (m_kind == curation::RegisterTable::Incidents)
        m_filter->setFilter(view.incidents);
    else
        m_filter->setFilter(view.mentions);
    m_table->setShownColumns(view.columns);
    m_table->setOrder(view.order);
    if (isVisible())
        ask();
}

QList<RegisterView> RegisterPage::savedViews() const
{
    const auto text =
        m_project ? m_project->setting(curation::kRegisterViewsSetting) : Result<QString>(QString());
    return text ? curation::registerViewsFromText(*text) : QList<RegisterView>();
}

void RegisterPage::storeViews(const QList<RegisterView>& views)
{
    if (!m_project)
        return;
    const auto stored = m_project->setSetting(curation::kRegisterViewsSetting, curation::toText(views));
    say(stored ? QString() : stored.error().message);
}

void RegisterPage::fillViews()
{
    QMenu* menu = m_views->menu();
    menu->clear();
    const bool writable = m_project && !m_project->isReadOnly();
    QMenu* away = nullptr;
    const QList<RegisterView> views = savedViews();
    for (const RegisterView& view : views) {
        if (view.table != m_kind)
            continue;
        QAction* action = menu->addAction(view.name);
        action->setToolTip(m_kind == curation::RegisterTable::Incidents ? model::describe(view.incidents)
                                                                        : curation::describe(view.mentions));
        connect(action, &QAction::triggered, this, [this, view] {
            setView(view);
            Q_EMIT stateEdited();
        });
        if (!away)
            away = new QMenu(tr("Delete"), menu);
        connect(away->addAction(view.name), &QAction::triggered, this, [this, view] {
            QList<RegisterView> kept = savedViews();
            kept.removeIf(
                [&](const RegisterView& one) { return one.name == view.name && one.table == m_kind; });
            storeViews(kept);
        });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction* save = menu->addAction(tr("Save this view…"));
    save->setEnabled(writable);
    connect(save, &QAction::triggered, this, &RegisterPage::saveView);
    if (away && writable)
        menu->addMenu(away);
}

void RegisterPage::saveView()
{
    m_prompts.askText(this, tr("Save this view"), tr("Name"), {}, false, [this](const QString& name) {
        if (name.trimmed().isEmpty())
            return;
        RegisterView saved = view();
        saved.name = name.trimmed();
        QList<RegisterView> views = savedViews();
        views.removeIf(
            [&](const RegisterView& one) { return one.name == saved.name && one.table == m_kind; });
        views.append(saved);
        storeViews(views);
    });
}

} // namespace casus::ui
