// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/place_map.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace casus::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(260, 220);
constexpr double kClosest = 60000; // a globe of so many pixels: some 170 km across the map
constexpr double kFarthest = 4000; // some 2,600 km
constexpr double kMargin = 28;

bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

} // namespace

PlaceMap::PlaceMap(FieldSuggest& field, NamedPlaces others)
    : QWidget(&field, Qt::ToolTip)
    , m_field(field)
    , m_others(std::move(others))
{
    setObjectName(u"placeMap"_s);
    setAccessibleName(tr("Where the marked place lies"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    resize(kSize);
    connect(&field, &FieldSuggest::pondered, this, &PlaceMap::follow);
    field.completer()->popup()->installEventFilter(this);
    connect(&field, &FieldLine::focusGained, this, [this] {
        if (!m_outlines) // before the first key, not at it
            m_outlines = WorldOutlines::load(knowledge::resourcesFolder());
    });
}

void PlaceMap::follow(const std::optional<Suggestion>& suggestion)
{
    m_shown = suggestion;
    if (!suggestion || !suggestion->spot) {
        hide();
        return;
    }
    if (!m_outlines)
        m_outlines = WorldOutlines::load(knowledge::resourcesFolder());
    m_named = m_others ? m_others() : QList<NamedPlace>();
    aim();
    moveBeside();
    show();
    update();
}

void PlaceMap::aim()
{
    const Suggestion::Spot& spot = *m_shown->spot;
    const QPointF at = toMercator(spot.lat, spot.lon);
    m_frame.size = size();
    // As close as the nearest other place allows; a place far away from all is shown in its region.
    double nearest = 0.02;
    for (const NamedPlace& place : std::as_const(m_named)) {
        const QPointF other = toMercator(place.lat, place.lon) - at;
        nearest = std::min(nearest, std::max(std::abs(other.x()), std::abs(other.y())));
    }
    m_frame.centre = at;
    const double half = std::min(width(), height()) / 2.0 - kMargin;
    m_frame.scale = std::clamp(half / std::max(nearest, 1e-6), kFarthest, kClosest);
    m_frame.confine();
}

void PlaceMap::moveBeside()
{
    const QWidget* list = m_field.completer()->popup();
    const QRect there = m_field.screen()->availableGeometry();
    const QPoint corner = list->mapToGlobal(QPoint(0, 0));
    constexpr int kGap = 4;
    const int wide = std::max(list->width(), list->minimumWidth());
    int x = corner.x() + wide + kGap;
    if (x + width() > there.right())
        x = corner.x() - width() - kGap;
    int y = corner.y();
    if (x < there.left()) { // no room at either side: above or below
        x = corner.x();
        y = m_field.mapToGlobal(QPoint(0, 0)).y() - height() - kGap;
        if (y < there.top())
            y = corner.y() + list->height() + kGap;
    }
    move(x, std::clamp(y, there.top(), std::max(there.top(), there.bottom() - height())));
}

bool PlaceMap::eventFilter(QObject* watched, QEvent* event)
{
    if (isVisible() && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        moveBeside();
    return QWidget::eventFilter(watched, event);
}

void PlaceMap::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_shown || !m_shown->spot)
        return;
    QPainter painter(this);
    const MapColors colors = mapColors(isDarkPalette(palette()));
    if (m_outlines)
        paintLand(painter, m_frame, *m_outlines, colors, m_shown->spot->country);
    else
        painter.fillRect(rect(), colors.sea);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(small);
    const QPointF at = m_frame.toPixel(toMercator(m_shown->spot->lat, m_shown->spot->lon));
    QList<QRectF> taken{QRectF(at.x() - 9, at.y() - 9, 18 + metrics.horizontalAdvance(m_shown->text), 18)};
    for (const NamedPlace& place : std::as_const(m_named)) {
        const QPointF other = m_frame.toPixel(toMercator(place.lat, place.lon));
        if (!QRectF(rect()).contains(other))
            continue;
        painter.setPen(QPen(colors.text, 1.2));
        painter.setBrush(colors.halo);
        painter.drawEllipse(other, 3.2, 3.2);
        const QRectF words(other.x() + 6, other.y() - metrics.height() / 2,
                           metrics.horizontalAdvance(place.name), metrics.height());
        const bool free = std::none_of(taken.cbegin(), taken.cend(),
                                       [&](const QRectF& one) { return one.intersects(words); });
        if (!free)
            continue;
        taken.append(words);
        paintHaloText(painter, {words.left(), words.top() + metrics.ascent()}, place.name, colors.quietText,
                      colors.halo);
    }
    painter.setPen(QPen(colors.halo, 1.5));
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawEllipse(at, 6, 6);
    QFont bold = small;
    bold.setBold(true);
    painter.setFont(bold);
    paintHaloText(painter, at + QPointF(9, metrics.ascent() / 2 - 1), m_shown->text, colors.text,
                  colors.halo);
    painter.setFont(small);
    paintScaleBar(painter, m_frame, colors, {8, height() - 8.0});
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace casus::ui
