// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/inbox_panel.h"

#include "inbox/inbox_delegate.h"
#include "inbox/inbox_model.h"
#include "support/local_files.h"
#include "support/theme.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/search_field.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QListView>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace casus::ui {

namespace {

constexpr int kReloadRest = 120; // ms: many changes in a row (an import) are one reload
constexpr int kSnippets = 500;
constexpr qsizetype kFew = 10;
constexpr int kProgressHeight = 4; // px

// What the first list offers; after these come the tags of the project.
enum class Show { All, Unread, InProgress, Done, NoIncident, Flagged, WithoutCopies, FirstTag };

} // namespace

struct InboxPanel::Private {
    explicit Private(InboxPanel& owner)
        : view(owner)
    {}

    void build();
    void connectParts();
    void reload(); // rows by search, filter and order
    void reloadTotals();
    void reloadTags();
    void onChanged(const curation::ChangeNotice& notice);
    bool dropTrashed(const curation::ChangeNotice& notice);
    void keepCurrent(); // the chosen document stays chosen over changes of the rows
    void choose(std::optional<model::DocumentId> id);
    void showEmptyState();
    void select(int row);
    [[nodiscard]] store::DocumentFilter filter() const;
    [[nodiscard]] bool isFiltered() const;

    InboxPanel& view;
    curation::Project* project = nullptr;
    InboxModel* model = nullptr;
    SearchField* search = nullptr;
    QAction* searchIcon = nullptr;
    QComboBox* show = nullptr;
    QComboBox* order = nullptr;
    QStackedWidget* pages = nullptr;
    QListView* list = nullptr;
    EmptyState* empty = nullptr;
    ElidedLabel* totals = nullptr;
    QProgressBar* progress = nullptr;
    QStringList tags; // those in the list of what to show
    QTimer reloadTimer;
    QTimer totalsTimer;
    QString searched;
    std::optional<model::DocumentId> chosen;
    int chosenRow = 0; // where the chosen one stood, for when it goes
    bool changing = false;
};

InboxPanel::InboxPanel(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this))
{
    setObjectName(QStringLiteral("inbox"));
    setAccessibleName(tr("Inbox"));
    setAcceptDrops(true);
    setAutoFillBackground(true);
    d->build();
    d->showEmptyState();
}

InboxPanel::~InboxPanel() = default;

void InboxPanel::Private::build()
{
    model = new InboxModel(&view);
    search = new SearchField(InboxPanel::tr("Search title and text"), &view);
    search->setObjectName(QStringLiteral("inboxSearch"));
    searchIcon =
        search->addAction(themedIcon(QStringLiteral("search"), view.palette()), QLineEdit::LeadingPosition);
    show = new QComboBox(&view);
    show->setObjectName(QStringLiteral("inboxShow"));
    show->setAccessibleName(InboxPanel::tr("Which documents"));
    show->addItems({InboxPanel::tr("All"), InboxPanel::tr("Unread"), InboxPanel::tr("In progress"),
                    InboxPanel::tr("Done"), InboxPanel::tr("No incident"), InboxPanel::tr("Flagged"),
                    InboxPanel::tr("Without near copies")});
    order = new QComboBox(&view);
    order->setObjectName(QStringLiteral("inboxOrder"));
    order->setAccessibleName(InboxPanel::tr("Order"));
    order->addItem(InboxPanel::tr("As imported"), static_cast<int>(store::DocumentFilter::Order::Imported));
    order->addItem(InboxPanel::tr("By date"), static_cast<int>(store::DocumentFilter::Order::Published));
    order->addItem(InboxPanel::tr("By title"), static_cast<int>(store::DocumentFilter::Order::Title));
    order->addItem(InboxPanel::tr("Most open first"),
                   static_cast<int>(store::DocumentFilter::Order::OpenSuggestions));
    order->addItem(InboxPanel::tr("Least sure first"), static_cast<int>(store::DocumentFilter::Order::Doubt));
    for (QComboBox* box : {show, order}) {
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }

    list = new QListView(&view);
    list->setObjectName(QStringLiteral("inboxList"));
    list->setAccessibleName(InboxPanel::tr("Documents"));
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setItemDelegate(new InboxDelegate(list));
    list->setModel(model);
    empty = new EmptyState(&view);
    empty->setObjectName(QStringLiteral("inboxEmpty"));
    pages = new QStackedWidget(&view);
    pages->addWidget(list);
    pages->addWidget(empty);
    totals = new ElidedLabel(&view);
    totals->setObjectName(QStringLiteral("inboxTotals"));
    totals->setColor(quietText(view.palette()));

    auto* head = new QVBoxLayout;
    head->setContentsMargins(10, 10, 10, 8);
    head->setSpacing(6);
    head->addWidget(search);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(6);
    choices->addWidget(show);
    choices->addWidget(order);
    head->addLayout(choices);
    progress = new QProgressBar(&view);
    progress->setObjectName(QStringLiteral("inboxProgress"));
    progress->setAccessibleName(InboxPanel::tr("Documents finished"));
    progress->setTextVisible(false);
    progress->setFixedHeight(kProgressHeight);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 6, 12, 8);
    foot->setSpacing(5);
    foot->addWidget(progress);
    foot->addWidget(totals);
    auto* layout = new QVBoxLayout(&view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(pages, 1);
    layout->addLayout(foot);
    connectParts();
}

void InboxPanel::Private::connectParts()
{
    for (QTimer* timer : {&reloadTimer, &totalsTimer}) {
        timer->setSingleShot(true);
        timer->setInterval(kReloadRest);
    }
    connect(&reloadTimer, &QTimer::timeout, &view, [this] { reload(); });
    connect(&totalsTimer, &QTimer::timeout, &view, [this] { reloadTotals(); });
    connect(search, &SearchField::searchChanged, &view, [this](const QString& words) {
        searched = words;
        reload();
    });
    connect(search, &SearchField::leaveAsked, &view, [this] { list->setFocus(); });
    connect(show, &QComboBox::currentIndexChanged, &view, [this] { reload(); });
    connect(order, &QComboBox::currentIndexChanged, &view, [this] { reload(); });
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, &view,
            [this](const QModelIndex& index) {
                if (!changing && index.isValid())
                    choose(model->idAt(index.row()));
            });
    connect(list, &QListView::activated, &view, [this](const QModelIndex& index) {
        if (const auto id = model->idAt(index.row()))
            Q_EMIT view.openAsked(*id);
    });
}

store::DocumentFilter InboxPanel::Private::filter() const
{
    store::DocumentFilter filter;
    switch (static_cast<Show>(show->currentIndex())) {
    case Show::Unread: filter.status = model::DocumentStatus::Unread; break;
    case Show::InProgress: filter.status = model::DocumentStatus::InProgress; break;
    case Show::Done: filter.status = model::DocumentStatus::Done; break;
    case Show::NoIncident: filter.status = model::DocumentStatus::NoIncident; break;
    case Show::Flagged: filter.flaggedOnly = true; break;
    case Show::WithoutCopies: filter.withoutCopies = true; break;
    case Show::All: break;
    default: filter.tag = show->currentData().toString();
    }
    filter.search = searched;
    filter.order = static_cast<store::DocumentFilter::Order>(order->currentData().toInt());
    return filter;
}

bool InboxPanel::Private::isFiltered() const
{
    return !searched.isEmpty() || show->currentIndex() != static_cast<int>(Show::All);
}

void InboxPanel::Private::reload()
{
    reloadTimer.stop();
    QList<model::DocumentInfo> rows;
    QHash<model::DocumentId, QString> snippets;
    if (project) {
        if (auto read = project->reader().documents(filter()))
            rows = std::move(read).value();
        if (!searched.isEmpty()) {
            if (const auto hits = project->reader().search(searched, kSnippets)) {
                for (const store::SearchHit& hit : *hits)
                    snippets.insert(hit.document, hit.snippet);
            }
        }
    }
    changing = true;
    model->setRows(rows);
    model->setSnippets(snippets);
    changing = false;
    keepCurrent();
    showEmptyState();
    reloadTags();
    reloadTotals();
}

void InboxPanel::Private::keepCurrent()
{
    int row = chosen ? model->rowOf(*chosen) : -1;
    if (row < 0 && model->rowCount() > 0 && !(chosen && isFiltered())) {
        // The chosen one is gone (or there was none): its neighbour takes its place. While a filter merely
        // hides it, it stays open.
        row = chosen ? std::min(chosenRow, model->rowCount() - 1) : 0;
    }
    if (row >= 0) {
        select(row);
        choose(model->idAt(row));
    } else {
        list->selectionModel()->clear();
        if (!isFiltered())
            choose(std::nullopt);
    }
}

void InboxPanel::Private::select(int row)
{
    const bool was = changing;
    changing = true;
    const QModelIndex index = model->index(row);
    list->setCurrentIndex(index);
    list->scrollTo(index);
    changing = was;
}

void InboxPanel::Private::choose(std::optional<model::DocumentId> id)
{
    if (id)
        chosenRow = std::max(0, model->rowOf(*id));
    if (id == chosen)
        return;
    chosen = id;
    if (id)
        Q_EMIT view.documentChosen(*id);
    else
        Q_EMIT view.noneChosen();
}

void InboxPanel::Private::reloadTotals()
{
    totalsTimer.stop();
    if (!project) {
        totals->setText({});
        progress->hide();
        return;
    }
    const auto counts = project->reader().counts();
    if (!counts)
        return;
    const QLocale locale;
    QStringList parts;
    if (isFiltered())
        parts.append(InboxPanel::tr("%1 of %2 shown")
                         .arg(locale.toString(model->rowCount()), locale.toString(counts->documents)));
    else
        parts.append(counts->documents == 1
                         ? InboxPanel::tr("1 document")
                         : InboxPanel::tr("%1 documents").arg(locale.toString(counts->documents)));
    if (const int finished = counts->done + counts->noIncident; finished > 0)
        parts.append(InboxPanel::tr("%1 done").arg(locale.toString(finished)));
    if (counts->openSuggestions > 0)
        parts.append(InboxPanel::tr("%1 suggestions open").arg(locale.toString(counts->openSuggestions)));
    totals->setText(counts->documents > 0 ? parts.join(QStringLiteral(" · ")) : QString());
    progress->setVisible(counts->documents > 0);
    progress->setRange(0, std::max(1, counts->documents));
    progress->setValue(counts->done + counts->noIncident);
    progress->setToolTip(InboxPanel::tr("%1 of %2 documents are finished")
                             .arg(locale.toString(progress->value()), locale.toString(counts->documents)));
}

void InboxPanel::Private::reloadTags()
{
    const QString chosenTag = show->currentData().toString();
    const auto read = project ? project->reader().tags() : Result<QStringList>(QStringList());
    if (!read || *read == tags)
        return;
    tags = *read;
    const QSignalBlocker blocked(show);
    while (show->count() > static_cast<int>(Show::FirstTag))
        show->removeItem(show->count() - 1);
    for (const QString& tag : qAsConst(tags))
        show->addItem(u'#' + tag, tag);
    if (!chosenTag.isEmpty()) {
        if (const int row = show->findData(chosenTag); row >= 0)
            show->setCurrentIndex(row);
        else
            show->setCurrentIndex(0);
    }
}

void InboxPanel::Private::showEmptyState()
{
    if (model->rowCount() > 0) {
        pages->setCurrentWidget(list);
        return;
    }
    if (!project)
        empty->setWords(InboxPanel::tr("No project is open."), {});
    else if (!searched.isEmpty())
        empty->setWords(InboxPanel::tr("Nothing matches “%1”.").arg(searched),
                        InboxPanel::tr("Esc empties the search."));
    else if (isFiltered())
        empty->setWords(InboxPanel::tr("No document here."),
                        InboxPanel::tr("Choose “All” above to see the others."));
    else
        empty->setWords(
            InboxPanel::tr("No documents yet."),
            InboxPanel::tr("Import articles (Ctrl+I), drop files here or paste one (Ctrl+Shift+V)."));
    empty->setPicture(isFiltered() ? QPixmap()
                                   : themedIcon(QStringLiteral("inbox"), view.palette())
                                         .pixmap(QSize(40, 40), view.devicePixelRatioF(), QIcon::Disabled));
    pages->setCurrentWidget(empty);
}

/// The common case, a document or a few moved to the trash, needs no new reading of all rows. False where it
/// is another.
bool InboxPanel::Private::dropTrashed(const curation::ChangeNotice& notice)
{
    if (notice.documents.isEmpty() || notice.documents.size() > kFew)
        return false;
    for (const model::DocumentId id : notice.documents) {
        const auto info = project->reader().documentInfo(id);
        if (model->rowOf(id) < 0 || !info || !info->trashed)
            return false;
    }
    changing = true;
    for (const model::DocumentId id : notice.documents)
        model->removeRow(id);
    changing = false;
    keepCurrent();
    showEmptyState();
    totalsTimer.start();
    return true;
}

void InboxPanel::Private::onChanged(const curation::ChangeNotice& notice)
{
    if (notice.documentsAddedOrRemoved) {
        if (!dropTrashed(notice))
            reloadTimer.start();
        return;
    }
    // A row that no longer fits the filter stays until the next search: nothing vanishes under the reader's
    // hand.
    for (const model::DocumentId id : notice.documents) {
        if (model->rowOf(id) < 0)
            continue;
        const auto info = project->reader().documentInfo(id);
        if (!info)
            continue;
        model->updateRow(*info);
        // All tags are read only where one is new: this runs at each decision.
        if (std::any_of(info->tags.begin(), info->tags.end(),
                        [this](const QString& tag) { return !tags.contains(tag); }))
            reloadTags();
    }
    if (!notice.documents.isEmpty())
        totalsTimer.start();
}

void InboxPanel::setProject(curation::Project* project)
{
    if (d->project)
        disconnect(d->project, nullptr, this, nullptr);
    d->project = project;
    d->chosen.reset();
    d->chosenRow = 0;
    d->searched.clear();
    {
        const QSignalBlocker searchBlocked(d->search);
        const QSignalBlocker showBlocked(d->show);
        d->search->clear();
        d->show->setCurrentIndex(0);
    }
    setEnabled(project != nullptr);
    if (project) {
        const auto follow = [this, project] { d->model->setFingerprint(project->draftFingerprint()); };
        connect(project, &curation::Project::codebookChanged, this, follow);
        connect(project, &curation::Project::knowledgeChanged, this, follow);
        follow();
        connect(project, &curation::Project::changed, this,
                [this](const curation::ChangeNotice& notice) { d->onChanged(notice); });
    }
    d->reload();
    if (!d->chosen)
        Q_EMIT noneChosen();
}

std::optional<model::DocumentId> InboxPanel::current() const
{
    return d->chosen;
}

void InboxPanel::setCurrent(model::DocumentId id)
{
    if (d->model->rowOf(id) < 0 && d->isFiltered()) {
        {
            const QSignalBlocker searchBlocked(d->search);
            const QSignalBlocker showBlocked(d->show);
            d->search->clear();
            d->show->setCurrentIndex(0);
        }
        d->searched.clear();
        d->reload();
    } else if (d->model->rowOf(id) < 0) {
        d->reload(); // added a moment ago, the notice still waits
    }
    const int row = d->model->rowOf(id);
    if (row < 0)
        return;
    d->select(row);
    d->choose(id);
}

bool InboxPanel::goNext()
{
    const int row = d->chosen ? d->model->rowOf(*d->chosen) : -1;
    const auto id = d->model->idAt(row + 1);
    if (id)
        setCurrent(*id);
    return id.has_value();
}

bool InboxPanel::goToLeastSure()
{
    if (!d->project)
        return false;
    for (const auto status : {model::DocumentStatus::Unread, model::DocumentStatus::InProgress}) {
        store::DocumentFilter filter;
        filter.status = status;
        filter.withoutCopies = true;
        filter.order = store::DocumentFilter::Order::Doubt;
        filter.limit = 2; // the current one may be the first
        const auto likely = d->project->reader().documents(filter);
        if (!likely)
            continue;
        for (const model::DocumentInfo& info : *likely) {
            if (info.id != d->chosen && info.openSuggestions > 0) {
                setCurrent(info.id);
                return true;
            }
        }
    }
    return false;
}

bool InboxPanel::goPrevious()
{
    const int row = d->chosen ? d->model->rowOf(*d->chosen) : -1;
    const auto id = row > 0 ? d->model->idAt(row - 1) : std::nullopt;
    if (id)
        setCurrent(*id);
    return id.has_value();
}

void InboxPanel::focusSearch()
{
    d->search->setFocus(Qt::ShortcutFocusReason);
    d->search->selectAll();
}

void InboxPanel::focusList()
{
    d->list->setFocus(Qt::ShortcutFocusReason);
}

void InboxPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !d->totals)
        return;
    d->totals->setColor(quietText(palette()));
    d->searchIcon->setIcon(themedIcon(QStringLiteral("search"), palette()));
    d->showEmptyState();
}

void InboxPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (d->project && !d->project->isReadOnly() && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void InboxPanel::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

} // namespace casus::ui
