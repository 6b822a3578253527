// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_panel.h"

#include "curation/register_search.h"
#include "map/map_legend.h"
#include "map/map_view.h"
#include "map/map_words.h"
#include "map/scatter_list.h"
#include "map/timeline_view.h"
#include "support/theme.h"
#include "widgets/empty_state.h"
#include "widgets/field_link.h"
#include "widgets/field_note.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace casus::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRestMs = 250;
constexpr int kListRestMs = 120;
constexpr double kZoomStep = 1.6;

/// The days of a filter; what is open reaches as far as there are days.
DayRange rangeOf(const model::RecordFilter& filter)
{
    DayRange range;
    range.given = filter.from.isValid() || filter.to.isValid();
    range.first = filter.from.isValid() ? filter.from.toJulianDay() : std::numeric_limits<int>::min();
    range.last = filter.to.isValid() ? filter.to.toJulianDay() : std::numeric_limits<int>::max();
    return range;
}

QDate dayOf(qint64 julian)
{
    return julian <= std::numeric_limits<int>::min() || julian >= std::numeric_limits<int>::max()
               ? QDate()
               : QDate::fromJulianDay(julian);
}

} // namespace

MapPanel::MapPanel(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"mapPanel"_s);
    setAccessibleName(tr("Map and timeline"));
    build();
    connectParts();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    m_listRest.setSingleShot(true);
    m_listRest.setInterval(kListRestMs);
}

MapPanel::~MapPanel() = default;

void MapPanel::build()
{
    m_map = new MapView(
        m_scatter, [this](int index) { return cardWords(index); }, this);
    m_timeline = new TimelineView(m_scatter, this);
    m_legend = new MapLegend(this);
    auto* below = new QWidget(this);
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(0);
    belowLayout->addWidget(m_legend);
    belowLayout->addWidget(m_timeline, 1);
    auto* pictures = new QSplitter(Qt::Vertical, this);
    pictures->setChildrenCollapsible(false);
    pictures->addWidget(m_map);
    pictures->addWidget(below);
    pictures->setStretchFactor(0, 1);
    pictures->setSizes({520, 190});
    auto* halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(pictures);
    halves->addWidget(buildList());
    halves->setStretchFactor(0, 1);
    halves->setSizes({960, 300});
    m_content = halves;
    m_empty = new EmptyState(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_empty);
    m_note = new FieldNote(warningColor, this);
    m_note->setObjectName(u"mapNote"_s);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTools());
    layout->addWidget(m_note);
    layout->addWidget(m_pages, 1);
}

QWidget* MapPanel::buildTools()
{
    auto* bar = new QWidget(this);
    auto* tools = new QHBoxLayout(bar);
    tools->setContentsMargins(10, 4, 10, 6);
    tools->setSpacing(6);
    m_count = new QLabel(bar);
    m_count->setObjectName(u"mapCount"_s);
    m_unplaced = new FieldLink({}, "mapWithoutPlace", tr("List them"), bar);
    m_undated = new FieldLink({}, "mapWithoutDate", tr("List them"), bar);
    tools->addWidget(m_count);
    tools->addWidget(m_unplaced);
    tools->addWidget(m_undated);
    tools->addStretch(1);
    const auto button = [&](const QString& text, const QString& tip, const char* name, auto run) {
        auto* made = new QPushButton(text, bar);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        tools->addWidget(made);
        return made;
    };
    for (QPushButton* sign :
         {button(u"−"_s, tr("Show more of the map (−)"), "mapZoomOut",
                 [this] { m_map->zoomBy(1 / kZoomStep); }),
          button(u"+"_s, tr("Go closer (+)"), "mapZoomIn", [this] { m_map->zoomBy(kZoomStep); })})
        sign->setFixedWidth(sign->sizeHint().height() + 6);
    button(tr("All"), tr("Show all incidents of the filter (Home)"), "mapAll", [this] { m_map->showAll(); });
    button(tr("Only this area"),
           tr("Filter by the part of the map that is shown (A); Shift and drag for a part of it"), "mapArea",
           [this] { chooseArea(m_map->shownArea()); });
    auto* stack = new QComboBox(bar);
    stack->setObjectName(u"timelineStack"_s);
    stack->setAccessibleName(tr("What the bars are divided by"));
    stack->setToolTip(tr("What the bars of the timeline are divided by"));
    stack->addItem(tr("Bars by status"));
    stack->addItem(tr("Bars by kind"));
    connect(stack, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_timeline->setStack(index == 0 ? TimelineView::Stack::Standing : TimelineView::Stack::Kind);
    });
    tools->addWidget(stack);
    button(tr("Save picture…"), tr("Save map and timeline as PNG or SVG"), "mapSave",
           [this] { Q_EMIT pictureAsked(); });
    button(tr("Print…"), tr("Print map and timeline"), "mapPrint", [this] { Q_EMIT printAsked(); });
    return bar;
}

QWidget* MapPanel::buildList()
{
    auto* side = new QWidget(this);
    m_rows = new ScatterList(m_scatter, this);
    m_listed = new QComboBox(side);
    m_listed->setObjectName(u"mapListed"_s);
    m_listed->setAccessibleName(tr("What the list holds"));
    for (const QString& words : {tr("On this part of the map"), tr("At the chosen place"),
                                 tr("Without a place"), tr("Without a date")})
        m_listed->addItem(words);
    m_listCount = new QLabel(side);
    m_listCount->setObjectName(u"mapListCount"_s);
    m_list = new QListView(side);
    m_list->setObjectName(u"mapList"_s);
    m_list->setAccessibleName(tr("Incidents of the map"));
    m_list->setModel(m_rows);
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 4);
    head->addWidget(m_listed, 1);
    head->addWidget(m_listCount);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    side->setMinimumWidth(200);
    return side;
}

void MapPanel::connectParts()
{
    connect(&m_rest, &QTimer::timeout, this, &MapPanel::ask);
    connect(&m_listRest, &QTimer::timeout, this, &MapPanel::showList);
    connect(m_map, &MapView::openAsked, this, &MapPanel::openAsked);
    connect(m_map, &MapView::areaAsked, this, &MapPanel::chooseArea);
    connect(m_map, &MapView::moved, this, [this] { m_listRest.start(); });
    connect(m_map, &MapView::focusChanged, this, [this] { m_listRest.start(); });
    connect(m_map, &MapView::spotAsked, this, [this] {
        showListed(Listed::Here);
        m_list->setFocus();
    });
    connect(m_timeline, &TimelineView::rangeEdited, this, &MapPanel::applyRange);
    connect(m_timeline, &TimelineView::rangeSettled, this, &MapPanel::settleRange);
    connect(m_unplaced, &FieldLink::clicked, this, [this] {
        showListed(Listed::WithoutPlace);
        m_list->setFocus();
    });
    connect(m_undated, &FieldLink::clicked, this, [this] {
        showListed(Listed::WithoutDate);
        m_list->setFocus();
    });
    connect(m_listed, &QComboBox::currentIndexChanged, this, &MapPanel::showList);
    connect(m_list, &QListView::doubleClicked, this, &MapPanel::openRow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const store::IncidentPoint* point = m_rows->at(current.row());
                if (point && m_list->hasFocus() && m_listed->currentIndex() != int(Listed::Here))
                    m_map->focusIncident(point->id);
            });
}

void MapPanel::setProject(curation::Project* project)
{
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_search.reset();
    m_project = project;
    m_rest.stop();
    m_filter = {};
    m_note->say({});
    m_map->setCountries(nullptr);
    take({});
    m_stale = true;
    m_showAll = true;
    if (!project)
        return;
    m_map->setCountries(&project->engine().knowledge().countries());
    m_search = std::make_unique<curation::RegisterSearch>(project->path());
    connect(m_search.get(), &curation::RegisterSearch::pointsFound, this, &MapPanel::take);
    connect(m_search.get(), &curation::RegisterSearch::failed, this,
            [this](const QString& sentence) { m_note->say(sentence); });
    connect(project, &curation::Project::changed, this, [this](const curation::ChangeNotice& notice) {
        if (!notice.incidents.isEmpty() || notice.documentsAddedOrRemoved)
            askSoon();
    });
    if (isVisible())
        ask();
}

void MapPanel::setFilter(const model::RecordFilter& filter)
{
    if (filter == m_filter)
        return;
    model::RecordFilter asked = m_filter;
    asked.from = filter.from;
    asked.to = filter.to;
    const bool daysOnly = asked == filter;
    m_filter = filter;
    m_timeline->setRange(rangeOf(filter));
    applyRange(rangeOf(filter));
    if (daysOnly)
        return;
    m_stale = true;
    if (isVisible())
        ask();
}

void MapPanel::ask()
{
    m_rest.stop();
    if (!m_project || !m_search)
        return;
    m_stale = false;
    model::RecordFilter anyDay =
        m_filter; // the timeline shows all days; the range narrows what has been read
    anyDay.from = anyDay.to = QDate();
    m_search->findPoints(anyDay);
}

void MapPanel::askSoon()
{
    m_stale = true;
    if (isVisible() && !m_rest.isActive())
        m_rest.start();
}

void MapPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_hasLand, true))
        m_map->setOutlines(WorldOutlines::load(knowledge::resourcesFolder()));
    if (m_stale)
        ask();
}

void MapPanel::take(const QList<store::IncidentPoint>& points)
{
    m_rows->forget();
    m_cardOf = {};
    m_scatter.setPoints(points);
    m_scatter.setRange(rangeOf(m_filter));
    m_timeline->refresh();
    m_timeline->setRange(rangeOf(m_filter));
    m_map->refresh(std::exchange(m_showAll, false) ? MapView::Place::ShowAll : MapView::Place::Keep);
    if (points.isEmpty()) {
        const bool filtered = !m_filter.isEmpty();
        m_empty->setWords(filtered ? tr("Nothing matches this filter.") : tr("No incidents yet."),
                          filtered
                              ? tr("Clear it to see all.")
                              : tr("Import articles first (Ctrl+I); what is drafted in them is shown here."));
        m_showAll = true;
    }
    m_pages->setCurrentWidget(points.isEmpty() ? static_cast<QWidget*>(m_empty) : m_content);
    showCounts();
    showList();
    if (m_wanted.isStored() && !points.isEmpty())
        m_map->focusIncident(std::exchange(m_wanted, {}));
}

void MapPanel::applyRange(const DayRange& range)
{
    m_scatter.setRange(range);
    m_map->refresh(MapView::Place::Keep);
    showCounts();
    m_listRest.start();
}

void MapPanel::settleRange()
{
    const DayRange& range = m_timeline->range();
    model::RecordFilter filter = m_filter;
    filter.from = range.given ? dayOf(range.first) : QDate();
    filter.to = range.given ? dayOf(range.last) : QDate();
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterEdited(m_filter);
}

void MapPanel::chooseArea(const model::GeoArea& area)
{
    model::RecordFilter filter = m_filter;
    filter.area = area;
    setFilter(filter);
    Q_EMIT filterEdited(filter);
}

void MapPanel::showCounts()
{
    m_count->setText(tr("%n incident(s)", nullptr, m_scatter.inRange()));
    const auto unplaced = int(m_scatter.withoutPlace().size());
    m_unplaced->setText(tr("%n without a place", nullptr, unplaced));
    m_unplaced->setVisible(unplaced > 0);
    const auto undated = int(m_scatter.withoutDate().size());
    m_undated->setText(tr("%n without a date", nullptr, undated));
    m_undated->setVisible(undated > 0);
    const bool nowhere = unplaced > 0 && unplaced == m_scatter.inRange();
    m_note->say(
        nowhere ? tr("None of these incidents has coordinates yet: give each its place in its form, and it "
                     "appears on the map.")
                : QString());
}

void MapPanel::showList()
{
    QList<int> indexes;
    switch (static_cast<Listed>(m_listed->currentIndex())) {
    case Listed::InView: indexes = m_scatter.inside(m_map->frame().shown()); break;
    case Listed::Here: indexes = m_map->focused(); break;
    case Listed::WithoutPlace: indexes = m_scatter.withoutPlace(); break;
    case Listed::WithoutDate: indexes = m_scatter.withoutDate(); break;
    }
    m_rows->setIndexes(indexes);
    m_listCount->setText(QLocale().toString(indexes.size()));
    const QList<int> focused = m_map->focused();
    if (focused.size() == 1 && !m_list->hasFocus()) {
        const int row = m_rows->rowOf(m_scatter.points()[focused.first()].id);
        m_list->setCurrentIndex(m_rows->index(row));
    }
    if (!m_list->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_list->selectionModel()->setCurrentIndex(m_rows->index(0), QItemSelectionModel::NoUpdate);
}

void MapPanel::showListed(Listed listed)
{
    m_listed->setCurrentIndex(static_cast<int>(listed));
    showList();
}

void MapPanel::openRow(const QModelIndex& row)
{
    if (const store::IncidentPoint* point = m_rows->at(row.row()))
        Q_EMIT openAsked(point->id);
}

QStringList MapPanel::cardWords(int index) const
{
    const store::IncidentPoint& point = m_scatter.points()[index];
    if (point.id == m_cardOf)
        return m_card;
    QStringList lines = pointWords(point);
    if (m_project) {
        // The summary is read when it is looked at: points of all incidents go without it.
        if (const auto incident = m_project->reader().incident(point.id); incident && *incident) {
            if (const QString summary = model::text(**incident, model::FieldKey::Summary); !summary.isEmpty())
                lines.append(summary);
        }
    }
    lines.append(tr("Enter opens it."));
    m_cardOf = point.id;
    m_card = lines;
    return lines;
}

void MapPanel::focusMap()
{
    m_map->setFocus(Qt::ShortcutFocusReason);
}

void MapPanel::focusIncident(model::IncidentId id)
{
    m_wanted = id;
    if (!m_stale && !m_scatter.points().isEmpty())
        m_map->focusIncident(std::exchange(m_wanted, {}));
}

Picture MapPanel::picture() const
{
    constexpr int kTitle = 30;
    const int legend = m_legend->heightForWidth(m_map->width());
    const int width = m_map->width();
    const int map = m_map->height();
    Picture picture;
    picture.title = model::describe(m_filter) + u" · "_s + m_count->text();
    picture.size = {width, kTitle + map + legend + m_timeline->height()};
    picture.paint = [this, title = picture.title, size = picture.size, width, map,
                     legend](QPainter& painter) {
        painter.fillRect(QRect(QPoint(0, 0), size), palette().color(QPalette::Base));
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(10, 0, width - 20, kTitle), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(title, Qt::ElideRight, width - 20));
        painter.translate(0, kTitle);
        m_map->paintPicture(painter);
        painter.translate(0, map);
        m_legend->paintInto(&painter, width);
        painter.translate(0, legend);
        m_timeline->paintPicture(painter);
    };
    return picture;
}

bool MapPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openRow(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MapPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveAsked();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace casus::ui
