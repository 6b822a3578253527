// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/countries.h"
#include "map/incident_scatter.h"
#include "model/location.h"
#include "widgets/world_map.h"

#include <QList>
#include <QPixmap>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace casus::ui {

/// The map: land without anything remote, incidents as symbols, those that lie close together as one circle
/// with their number. What is under the pointer or the keyboard is told in a card.
///
/// Keys: arrows move, + and - zoom, Home shows all, N and P (or Ctrl+arrow) go from symbol to symbol, Enter
/// opens an incident or goes into a circle, Backspace goes back to where one was, A filters by what is shown.
class MapView : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapView)

public:
    /// Lines of the card of one incident; the first is its title.
    using Words = std::function<QStringList(int index)>;

    MapView(const IncidentScatter& scatter, Words words, QWidget* parent = nullptr);

    void setOutlines(std::shared_ptr<const WorldOutlines> outlines);
    void setCountries(const knowledge::Countries* countries); // for their names; null: none; not owned
    enum class Place { Keep, ShowAll };
    void refresh(Place place); // the scatter has changed
    void showAll();
    void zoomBy(double factor); // about the middle
    /// Focuses the symbol that stands for the incident; moves there where it is not in sight.
    void focusIncident(model::IncidentId id);
    [[nodiscard]] QList<int> focused() const; // indexes of points behind the focused symbol
    [[nodiscard]] model::GeoArea shownArea() const;
    [[nodiscard]] const MapFrame& frame() const { return m_frame; }
    void setFrame(const MapFrame& frame); // its size is the widget's
    [[nodiscard]] const std::vector<Cluster>& clusters() const { return m_clusters; }
    /// The map as it stands, without focus and card; for files and paper.
    void paintPicture(QPainter& painter) const;

    [[nodiscard]] QSize sizeHint() const override { return {900, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    void openAsked(casus::model::IncidentId id);
    void focusChanged();
    void spotAsked(); // Enter on several incidents of one spot: focused() lists them
    void areaAsked(const casus::model::GeoArea& area);
    void moved(); // another part of the globe is shown

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place(const MapFrame& frame); // moved there
    void remember();                   // where one is, for Backspace
    void bin();
    [[nodiscard]] QRectF fittedArea() const;
    [[nodiscard]] int clusterAt(QPointF pixel) const; // -1: none
    [[nodiscard]] int clusterOf(int point) const;
    void setFocused(int point);
    void step(int direction);
    void stepTowards(QPointF direction);
    void open(int cluster);
    void tellFocus();

    // map_view_paint.cpp
    void paintGround(QPainter& painter) const;
    void paintCountryNames(QPainter& painter, const MapColors& colors) const;
    void paintUncertainty(QPainter& painter, const Cluster& cluster, bool dark) const;
    void paintCluster(QPainter& painter, const Cluster& cluster, bool dark) const;
    void paintSymbols(QPainter& painter) const;
    void paintPlaceNames(QPainter& painter, const std::vector<int>& visible, const MapColors& colors) const;
    void paintCard(QPainter& painter, const Cluster& cluster) const;
    [[nodiscard]] QStringList cardLines(const Cluster& cluster) const;
    [[nodiscard]] double radiusOf(const Cluster& cluster) const;
    [[nodiscard]] std::vector<int> visibleClusters() const;

    const IncidentScatter& m_scatter;
    Words m_words;
    std::shared_ptr<const WorldOutlines> m_outlines;
    const knowledge::Countries* m_countries = nullptr;
    MapFrame m_frame;
    QList<MapFrame> m_before;
    int m_level = -1;
    std::vector<Cluster> m_clusters;
    int m_focused = -1; // index of a point; the cluster that holds it is focused
    int m_hovered = -1; // index of a cluster
    std::optional<QPointF> m_pressed;
    MapFrame m_pressedFrame;
    std::optional<QRectF> m_band; // selection by the mouse
    bool m_dragged = false;
    bool m_fitPending = true;
    mutable QPixmap m_ground;
    mutable MapFrame m_groundFrame;
};

} // namespace casus::ui
