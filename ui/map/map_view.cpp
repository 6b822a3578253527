// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace casus::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kCellPixels = 58;    // least width of a cell on the screen
constexpr double kClosestFit = 1.5e5; // one place alone is shown with some hundred kilometres around it
constexpr double kFitMargin = 60;
constexpr double kStepZoom = 1.6;
constexpr double kGrabPixels = 9; // how far from a symbol the pointer may be
constexpr double kDragPixels = 4;

} // namespace

MapView::MapView(const IncidentScatter& scatter, Words words, QWidget* parent)
    : QWidget(parent)
    , m_scatter(scatter)
    , m_words(std::move(words))
{
    setObjectName(u"map"_s);
    setAccessibleName(tr("Map of the incidents"));
    setAccessibleDescription(tr("The list beside the map holds the same incidents."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void MapView::setOutlines(std::shared_ptr<const WorldOutlines> outlines)
{
    m_outlines = std::move(outlines);
    m_ground = {};
    update();
}

void MapView::setCountries(const knowledge::Countries* countries)
{
    m_countries = countries;
    m_ground = {};
    update();
}

void MapView::refresh(Place place)
{
    m_level = -1;
    m_hovered = -1;
    if (m_focused >= m_scatter.points().size() || (m_focused >= 0 && !m_scatter.isInRange(m_focused)))
        setFocused(-1);
    if (place == Place::ShowAll)
        showAll();
    bin();
    update();
}

QRectF MapView::fittedArea() const
{
    const QRectF area = m_scatter.bounds();
    return area.isNull() && m_scatter.clusters(0).empty() ? QRectF(0.02, 0.15, 0.96, 0.6) : area;
}

void MapView::showAll()
{
    m_fitPending = !isVisible();
    MapFrame frame = m_frame;
    frame.size = size();
    frame.fit(fittedArea(), kFitMargin, kClosestFit);
    place(frame);
}

void MapView::setFrame(const MapFrame& frame)
{
    MapFrame wanted = frame;
    wanted.size = size();
    wanted.confine();
    m_fitPending = false;
    place(wanted);
}

void MapView::place(const MapFrame& frame)
{
    if (frame == m_frame)
        return;
    m_frame = frame;
    bin();
    update();
    Q_EMIT moved();
}

void MapView::remember()
{
    constexpr qsizetype kMost = 50;
    m_before.append(m_frame);
    if (m_before.size() > kMost)
        m_before.removeFirst();
}

void MapView::bin()
{
    const int level = static_cast<int>(std::floor(std::log2(m_frame.scale / kCellPixels)));
    if (level == m_level)
        return;
    m_level = level;
    m_hovered = -1;
    m_clusters = m_scatter.clusters(level);
}

void MapView::zoomBy(double factor)
{
    MapFrame frame = m_frame;
    frame.zoom(factor, {width() / 2.0, height() / 2.0});
    place(frame);
}

model::GeoArea MapView::shownArea() const
{
    const QRectF shown = m_frame.shown().intersected(QRectF(0, 0, 1, 1));
    const LatLon northWest = fromMercator(shown.topLeft());
    const LatLon southEast = fromMercator(shown.bottomRight());
    return {northWest.lon, southEast.lat, southEast.lon, northWest.lat};
}

int MapView::clusterOf(int point) const
{
    if (point < 0 || !m_scatter.points()[point].placed)
        return -1;
    for (std::size_t i = 0; i < m_clusters.size(); ++i) {
        const Cluster& cluster = m_clusters[i];
        if (cluster.one == point)
            return int(i);
    }
    const store::IncidentPoint& asked = m_scatter.points()[point];
    const QPointF at = toMercator(asked.lat, asked.lon);
    for (std::size_t i = 0; i < m_clusters.size(); ++i) {
        const Cluster& cluster = m_clusters[i];
        const bool near = cluster.area.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(at);
        if (near && m_scatter.members(cluster).contains(point))
            return int(i);
    }
    return -1;
}

int MapView::clusterAt(QPointF pixel) const
{
    int found = -1;
    double nearest = 1e9;
    for (std::size_t i = 0; i < m_clusters.size(); ++i) {
        const QPointF away = m_frame.toPixel(m_clusters[i].at) - pixel;
        const double distance = std::hypot(away.x(), away.y()) - radiusOf(m_clusters[i]);
        if (distance < std::min(nearest, kGrabPixels)) {
            nearest = distance;
            found = int(i);
        }
    }
    return found;
}

QList<int> MapView::focused() const
{
    const int cluster = clusterOf(m_focused);
    return cluster < 0 ? QList<int>() : m_scatter.members(m_clusters[std::size_t(cluster)]);
}

void MapView::setFocused(int point)
{
    if (m_focused == point)
        return;
    m_focused = point;
    update();
    tellFocus();
    Q_EMIT focusChanged();
}

void MapView::tellFocus()
{
    const int cluster = clusterOf(m_focused);
    setAccessibleDescription(cluster < 0 ? tr("The list beside the map holds the same incidents.")
                                         : cardLines(m_clusters[std::size_t(cluster)]).join(u". "_s));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void MapView::focusIncident(model::IncidentId id)
{
    const QList<store::IncidentPoint>& points = m_scatter.points();
    const auto found = std::find_if(points.cbegin(), points.cend(),
                                    [id](const store::IncidentPoint& point) { return point.id == id; });
    if (found == points.cend() || !found->placed)
        return;
    const QPointF at = toMercator(found->lat, found->lon);
    if (!m_frame.shown().contains(at)) {
        MapFrame frame = m_frame;
        frame.centre = at;
        place(frame);
    }
    setFocused(int(found - points.cbegin()));
}

void MapView::step(int direction)
{
    std::vector<int> visible = visibleClusters();
    if (visible.empty())
        return;
    // As one reads: from the left to the right, and down within a strip.
    constexpr double kStrip = 60;
    const auto key = [this](int cluster) {
        const QPointF at = m_frame.toPixel(m_clusters[std::size_t(cluster)].at);
        return std::pair(std::floor(at.y() / kStrip), at.x());
    };
    std::sort(visible.begin(), visible.end(), [&](int a, int b) { return key(a) < key(b); });
    const auto here = std::find(visible.begin(), visible.end(), clusterOf(m_focused));
    const int count = int(visible.size());
    int next = direction > 0 ? 0 : count - 1;
    if (here != visible.end())
        next = (int(here - visible.begin()) + direction + count) % count;
    setFocused(m_clusters[std::size_t(visible[std::size_t(next)])].one);
}

void MapView::stepTowards(QPointF direction)
{
    const int here = clusterOf(m_focused);
    const QPointF from =
        here < 0 ? QPointF(width() / 2.0, height() / 2.0) : m_frame.toPixel(m_clusters[std::size_t(here)].at);
    int found = -1;
    double least = 1e9;
    for (const int i : visibleClusters()) {
        const QPointF away = m_frame.toPixel(m_clusters[std::size_t(i)].at) - from;
        const double ahead = QPointF::dotProduct(away, direction);
        const double aside = std::abs(away.x() * direction.y() - away.y() * direction.x());
        if (i == here || ahead <= 0 || aside > 2 * ahead)
            continue;
        if (const double cost = ahead + 2 * aside; cost < least) {
            least = cost;
            found = i;
        }
    }
    if (found >= 0)
        setFocused(m_clusters[std::size_t(found)].one);
}

void MapView::open(int index)
{
    if (index < 0)
        return;
    const Cluster cluster = m_clusters[std::size_t(index)];
    if (cluster.count == 1) {
        Q_EMIT openAsked(m_scatter.points()[cluster.one].id);
        return;
    }
    setFocused(cluster.one);
    if (cluster.isOneSpot()) {
        Q_EMIT spotAsked();
        return;
    }
    remember();
    MapFrame frame = m_frame;
    frame.fit(cluster.area, kFitMargin, m_frame.scale * 64);
    frame.scale = std::max(frame.scale, m_frame.scale * kStepZoom);
    frame.confine();
    place(frame);
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    constexpr double kPan = 0.2; // of what is shown
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const auto pan = [this, control](double x, double y) {
        if (control) {
            stepTowards({x, y});
            return;
        }
        MapFrame frame = m_frame;
        frame.centre += QPointF(x * width(), y * height()) * kPan / frame.scale;
        frame.confine();
        place(frame);
    };
    switch (event->key()) {
    case Qt::Key_Left: pan(-1, 0); break;
    case Qt::Key_Right: pan(1, 0); break;
    case Qt::Key_Up: pan(0, -1); break;
    case Qt::Key_Down: pan(0, 1); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(kStepZoom); break;
    case Qt::Key_Minus: zoomBy(1 / kStepZoom); break;
    case Qt::Key_Home:
    case Qt::Key_0:
        remember();
        showAll();
        break;
    case Qt::Key_N: step(1); break;
    case Qt::Key_P: step(-1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: open(clusterOf(m_focused)); break;
    case Qt::Key_A: Q_EMIT areaAsked(shownArea()); break;
    case Qt::Key_Backspace:
        if (!m_before.isEmpty())
            setFrame(m_before.takeLast());
        break;
    case Qt::Key_Escape:
        if (m_focused < 0) {
            event->ignore();
            return;
        }
        setFocused(-1);
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_pressedFrame = m_frame;
    m_dragged = false;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        m_band = QRectF(event->position(), QSizeF());
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (!m_pressed) {
        const int hovered = clusterAt(at);
        if (hovered != m_hovered) {
            m_hovered = hovered;
            setCursor(hovered < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
            update();
        }
        return;
    }
    const QPointF moved = at - *m_pressed;
    m_dragged = m_dragged || std::hypot(moved.x(), moved.y()) > kDragPixels;
    if (!m_dragged)
        return;
    if (m_band) {
        m_band = QRectF(*m_pressed, at).normalized();
        update();
        return;
    }
    setCursor(Qt::ClosedHandCursor);
    MapFrame frame = m_pressedFrame;
    frame.centre -= moved / frame.scale;
    frame.confine();
    m_hovered = -1;
    place(frame);
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressed || event->button() != Qt::LeftButton)
        return;
    m_pressed.reset();
    setCursor(Qt::ArrowCursor);
    if (m_band) {
        const QRectF band = *std::exchange(m_band, std::nullopt);
        update();
        if (!m_dragged)
            return;
        const LatLon northWest = fromMercator(m_frame.toGlobe(band.topLeft()));
        const LatLon southEast = fromMercator(m_frame.toGlobe(band.bottomRight()));
        Q_EMIT areaAsked(
            {std::max(northWest.lon, -180.0), southEast.lat, std::min(southEast.lon, 180.0), northWest.lat});
        return;
    }
    if (!m_dragged) {
        const int cluster = clusterAt(event->position());
        setFocused(cluster < 0 ? -1 : m_clusters[std::size_t(cluster)].one);
    }
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const int cluster = clusterAt(event->position()); cluster >= 0) {
        open(cluster);
        return;
    }
    MapFrame frame = m_frame;
    frame.zoom(2, event->position());
    place(frame);
}

void MapView::wheelEvent(QWheelEvent* event)
{
    constexpr double kNotch = 120;
    MapFrame frame = m_frame;
    frame.zoom(std::pow(1.25, event->angleDelta().y() / kNotch), event->position());
    place(frame);
    event->accept();
}

void MapView::leaveEvent(QEvent* /*event*/)
{
    m_hovered = -1;
    update();
}

void MapView::resizeEvent(QResizeEvent* /*event*/)
{
    m_frame.size = size();
    if (m_fitPending || m_frame.scale <= 0) {
        m_frame.fit(fittedArea(), kFitMargin, kClosestFit);
        m_fitPending = !isVisible();
    }
    bin();
    Q_EMIT moved();
}

void MapView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MapView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MapView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_ground = {};
    QWidget::changeEvent(event);
}

} // namespace casus::ui
