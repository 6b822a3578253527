// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "map/incident_scatter.h"
#include "map/map_picture.h"
#include "model/record_filter.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QListView;
class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace casus::curation {
class RegisterSearch;
}

namespace casus::ui {

class EmptyState;
class FieldLink;
class FieldNote;
class MapLegend;
class MapView;
class ScatterList;
class TimelineView;

/// All incidents of a filter on a map and by time, with a list that says the same in words. Days chosen in
/// the timeline narrow the map at once and become the filter's days when the hand lets go. Asks the store
/// only while it is shown.
class MapPanel : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapPanel)

public:
    explicit MapPanel(QWidget* parent = nullptr);
    ~MapPanel() override;

    void setProject(curation::Project* project);       // null: none; not owned
    void setFilter(const model::RecordFilter& filter); // tells nothing
    [[nodiscard]] const model::RecordFilter& filter() const { return m_filter; }
    void focusMap();
    /// Focuses it on the map, once it has been found.
    void focusIncident(model::IncidentId id);
    [[nodiscard]] Picture picture() const; // title, map, legend and timeline as they stand

Q_SIGNALS:
    void filterEdited(const casus::model::RecordFilter& filter);
    void openAsked(casus::model::IncidentId id);
    void leaveAsked();
    void pictureAsked(); // to a file
    void printAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // Enter on a row of the list

private:
    enum class Listed { InView, Here, WithoutPlace, WithoutDate };

    void build();
    [[nodiscard]] QWidget* buildTools();
    [[nodiscard]] QWidget* buildList();
    void connectParts();
    void ask();
    void askSoon();
    void take(const QList<store::IncidentPoint>& points);
    void applyRange(const DayRange& range);
    void settleRange();
    void chooseArea(const model::GeoArea& area);
    void showCounts();
    void showList();
    void showListed(Listed listed);
    void openRow(const QModelIndex& row);
    [[nodiscard]] QStringList cardWords(int index) const;

    QPointer<curation::Project> m_project;
    std::unique_ptr<curation::RegisterSearch> m_search;
    model::RecordFilter m_filter;
    IncidentScatter m_scatter;
    bool m_stale = true;        // what is shown is not what the project holds
    bool m_hasLand = false;     // read when it is first looked at
    bool m_showAll = true;      // at the next answer
    model::IncidentId m_wanted; // to be focused at the next answer
    mutable model::IncidentId m_cardOf;
    mutable QStringList m_card;

    MapView* m_map = nullptr;
    TimelineView* m_timeline = nullptr;
    MapLegend* m_legend = nullptr;
    ScatterList* m_rows = nullptr;
    QListView* m_list = nullptr;
    QComboBox* m_listed = nullptr;
    QLabel* m_listCount = nullptr;
    QLabel* m_count = nullptr;
    FieldLink* m_unplaced = nullptr;
    FieldLink* m_undated = nullptr;
    FieldNote* m_note = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_content = nullptr;
    EmptyState* m_empty = nullptr;
    QTimer m_rest;     // many changes in a row are one question
    QTimer m_listRest; // the list follows once the map stands still
};

} // namespace casus::ui
