// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/world_map.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFontMetricsF>
#include <QLocale>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>

namespace casus::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPi = std::numbers::pi;
constexpr double kEarthKm = 40075.017; // around the equator
constexpr double kHighestLat = 85.0511;
constexpr double kFarthest = 220;   // pixels a globe
constexpr double kClosest = 2.0e7;  // about two metres a pixel
constexpr double kLeastStep = 0.8;  // pixels between corners that are drawn
constexpr double kClipMargin = 24;  // pixels outside of the frame, so that cut edges are not seen
constexpr double kFarCorner = 8000; // beyond this the rasteriser would lose precision

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::WorldMap)
};

double number(const char*& at, const char* end)
{
    double value = 0;
    at = std::from_chars(at, end, value).ptr;
    return value;
}

/// "lon,lat lon,lat|lon,lat …"
void readRings(const char* at, const char* end, WorldOutlines::Country& country)
{
    double largest = -1;
    while (at < end) {
        WorldOutlines::Ring ring;
        double left = 2, right = -1, top = 2, bottom = -1;
        double previous = 0; // longitude; over the date line a ring goes on beyond 180°
        while (at < end && *at != '|' && *at != '\n') {
            const char* before = at;
            double lon = number(at, end);
            if (at < end && *at == ',')
                ++at;
            const double lat = number(at, end);
            if (at < end && *at == ' ')
                ++at;
            if (at == before)
                return; // not a table of ours
            if (!ring.points.isEmpty())
                lon -= 360 * std::round((lon - previous) / 360);
            previous = lon;
            const QPointF point = toMercator(lat, lon);
            left = std::min(left, point.x());
            right = std::max(right, point.x());
            top = std::min(top, point.y());
            bottom = std::max(bottom, point.y());
            ring.points.append(point);
        }
        ++at;
        ring.bounds = QRectF(QPointF(left, top), QPointF(right, bottom));
        const double area = ring.bounds.width() * ring.bounds.height();
        if (area > largest) {
            largest = area;
            country.largest = ring.bounds;
        }
        country.rings.append(std::move(ring));
    }
}

/// One side of Sutherland and Hodgman: what lies inside of a straight edge.
template <typename Inside, typename Cross>
void clipSide(QPolygonF& polygon, const Inside& inside, const Cross& cross)
{
    QPolygonF kept;
    kept.reserve(polygon.size() + 4);
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF& from = polygon[i == 0 ? polygon.size() - 1 : i - 1];
        const QPointF& to = polygon[i];
        if (inside(from) != inside(to))
            kept.append(cross(from, to));
        if (inside(to))
            kept.append(to);
    }
    polygon = kept;
}

void clip(QPolygonF& polygon, const QRectF& area)
{
    const auto atX = [](double x) {
        return [x](QPointF a, QPointF b) {
            return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
        };
    };
    const auto atY = [](double y) {
        return [y](QPointF a, QPointF b) {
            return QPointF(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
        };
    };
    clipSide(
        polygon, [&](QPointF p) { return p.x() >= area.left(); }, atX(area.left()));
    clipSide(
        polygon, [&](QPointF p) { return p.x() <= area.right(); }, atX(area.right()));
    clipSide(
        polygon, [&](QPointF p) { return p.y() >= area.top(); }, atY(area.top()));
    clipSide(
        polygon, [&](QPointF p) { return p.y() <= area.bottom(); }, atY(area.bottom()));
}

QPolygonF onScreen(const WorldOutlines::Ring& ring, const MapFrame& frame, const QRectF& clipTo)
{
    QPolygonF polygon;
    polygon.reserve(ring.points.size());
    QPointF last(-1e9, -1e9);
    for (const QPointF& point : ring.points) {
        const QPointF pixel = frame.toPixel(point);
        if (std::abs(pixel.x() - last.x()) + std::abs(pixel.y() - last.y()) < kLeastStep)
            continue;
        polygon.append(pixel);
        last = pixel;
    }
    const QRectF drawn(frame.toPixel(ring.bounds.topLeft()), frame.toPixel(ring.bounds.bottomRight()));
    if (drawn.left() < -kFarCorner || drawn.top() < -kFarCorner || drawn.right() > kFarCorner ||
        drawn.bottom() > kFarCorner)
        clip(polygon, clipTo);
    return polygon;
}

double netStep(double degreesShown)
{
    for (const double step : {0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0}) {
        if (degreesShown / step <= 8)
            return step;
    }
    return 30;
}

QString degrees(double value, const QString& positive, const QString& negative)
{
    const double size = std::abs(value);
    return QString::number(size, 'f', size == std::floor(size) ? 0 : 2) + u"°"_s +
           (size == 0   ? QString()
            : value < 0 ? negative
                        : positive);
}

} // namespace

QPointF toMercator(double lat, double lon)
{
    const double held = std::clamp(lat, -kHighestLat, kHighestLat) * kPi / 180;
    return {lon / 360 + 0.5, 0.5 - std::log(std::tan(kPi / 4 + held / 2)) / (2 * kPi)};
}

LatLon fromMercator(QPointF point)
{
    return {(2 * std::atan(std::exp((0.5 - point.y()) * 2 * kPi)) - kPi / 2) * 180 / kPi,
            (point.x() - 0.5) * 360};
}

double kilometresPerUnit(double lat)
{
    return kEarthKm * std::cos(std::clamp(lat, -kHighestLat, kHighestLat) * kPi / 180);
}

double distanceKm(LatLon a, LatLon b)
{
    const double lat1 = a.lat * kPi / 180;
    const double lat2 = b.lat * kPi / 180;
    const double x = std::sin((lat2 - lat1) / 2);
    const double y = std::sin((b.lon - a.lon) * kPi / 360);
    return 2 * 6371.0 * std::asin(std::min(1.0, std::sqrt(x * x + std::cos(lat1) * std::cos(lat2) * y * y)));
}

void MapFrame::fit(const QRectF& area, double margin, double closest)
{
    centre = area.center();
    const double across = std::max(size.width() - 2 * margin, 40.0);
    const double down = std::max(size.height() - 2 * margin, 40.0);
    scale = std::min({closest, area.width() > 0 ? across / area.width() : closest,
                      area.height() > 0 ? down / area.height() : closest});
    confine();
}

void MapFrame::zoom(double factor, QPointF pixel)
{
    const QPointF stays = toGlobe(pixel);
    scale = std::clamp(scale * factor, kFarthest, kClosest);
    const QPointF moved = toGlobe(pixel);
    centre += stays - moved;
    confine();
}

void MapFrame::confine()
{
    scale = std::clamp(scale, kFarthest, kClosest);
    centre.setX(std::clamp(centre.x(), 0.0, 1.0));
    centre.setY(std::clamp(centre.y(), 0.0, 1.0));
}

std::shared_ptr<const WorldOutlines> WorldOutlines::load(const QString& resources)
{
    auto outlines = std::make_shared<WorldOutlines>();
    QFile table(QDir(resources).filePath(u"countries/outlines-fine.tsv"_s));
    if (resources.isEmpty() || !table.open(QIODevice::ReadOnly))
        return outlines;
    while (!table.atEnd()) {
        const QByteArray line = table.readLine();
        const qsizetype tab = line.indexOf('\t');
        if (line.startsWith('#') || tab < 0)
            continue;
        Country country;
        if (line.left(tab) != "-")
            country.iso2 = QString::fromLatin1(line.left(tab));
        readRings(line.constData() + tab + 1, line.constData() + line.trimmed().size(), country);
        outlines->m_countries.append(std::move(country));
    }
    return outlines;
}

const WorldOutlines::Country* WorldOutlines::byIso2(const QString& iso2) const
{
    const auto found = std::find_if(m_countries.cbegin(), m_countries.cend(), [&](const Country& country) {
        return !iso2.isEmpty() && country.iso2 == iso2;
    });
    return found != m_countries.cend() ? &*found : nullptr;
}

MapColors mapColors(bool dark)
{
    if (dark)
        return {QColor(0x14181d), QColor(0x262c33), QColor(0x313a44), QColor(0x4a545f),
                QColor(0x222930), QColor(0xdfe4ea), QColor(0x9aa5b2), QColor(0x1b2026)};
    return {QColor(0xdfe8ef), QColor(0xfbfaf6), QColor(0xf4ecd6), QColor(0xb3b1a6),
            QColor(0xd0dbe4), QColor(0x2b3440), QColor(0x5f6873), QColor(0xffffff)};
}

void paintLand(QPainter& painter, const MapFrame& frame, const WorldOutlines& outlines,
               const MapColors& colors, const QString& chosen)
{
    const QRectF canvas(QPointF(0, 0), frame.size);
    painter.fillRect(canvas, colors.sea);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shown = frame.shown();
    const QRectF clipTo = canvas.adjusted(-kClipMargin, -kClipMargin, kClipMargin, kClipMargin);
    const double least = kLeastStep / frame.scale;
    QPen border(colors.border, 1);
    // On the screen a line of one device pixel: wider ones are outlined and filled, which takes ten times as
    // long.
    border.setCosmetic(painter.paintEngine()->type() == QPaintEngine::Raster);
    painter.setPen(border);
    for (const WorldOutlines::Country& country : outlines.countries()) {
        const bool isChosen = !chosen.isEmpty() && country.iso2 == chosen;
        painter.setBrush(isChosen ? colors.chosenLand : colors.land);
        for (const WorldOutlines::Ring& ring : country.rings) {
            if (!ring.bounds.intersects(shown) || ring.bounds.width() + ring.bounds.height() < least)
                continue;
            const QPolygonF polygon = onScreen(ring, frame, clipTo);
            if (polygon.size() > 2)
                painter.drawPolygon(polygon);
        }
    }
}

void paintNet(QPainter& painter, const MapFrame& frame, const MapColors& colors)
{
    const QRectF shown = frame.shown();
    const LatLon northWest = fromMercator(shown.topLeft());
    const LatLon southEast = fromMercator(shown.bottomRight());
    const double step = netStep(southEast.lon - northWest.lon);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QFontMetricsF metrics(painter.font());
    const QString north = Words::tr("N", "north"), south = Words::tr("S", "south");
    const QString east = Words::tr("E", "east"), west = Words::tr("W", "west");
    const double right = frame.size.width(), bottom = frame.size.height();
    const auto text = [&](QPointF at, const QString& words) {
        painter.setPen(colors.quietText);
        painter.drawText(at, words);
    };
    for (double lon = std::ceil(northWest.lon / step) * step; lon < southEast.lon; lon += step) {
        if (std::abs(lon) > 180)
            continue;
        const double x = std::round(frame.toPixel(toMercator(0, lon)).x());
        painter.setPen(QPen(colors.net, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
        text({x + 3, metrics.ascent() + 2}, degrees(lon, east, west));
    }
    for (double lat = std::ceil(southEast.lat / step) * step; lat < northWest.lat; lat += step) {
        const double y = std::round(frame.toPixel(toMercator(lat, 0)).y());
        painter.setPen(QPen(colors.net, 1));
        painter.drawLine(QPointF(0, y), QPointF(right, y));
        const QString words = degrees(lat, north, south);
        text({right - metrics.horizontalAdvance(words) - 4, y - 2}, words);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintScaleBar(QPainter& painter, const MapFrame& frame, const MapColors& colors, QPointF corner)
{
    constexpr double kMostPixels = 140;
    const double kmPerPixel =
        kilometresPerUnit(fromMercator(frame.toGlobe({frame.size.width() / 2, corner.y()})).lat) /
        frame.scale;
    double length = std::pow(10, std::floor(std::log10(kmPerPixel * kMostPixels)));
    for (const double factor : {5.0, 2.0}) {
        if (length * factor <= kmPerPixel * kMostPixels) {
            length *= factor;
            break;
        }
    }
    const double width = length / kmPerPixel;
    const QString words = length >= 1 ? Words::tr("%1 km").arg(QLocale().toString(length, 'f', 0))
                                      : Words::tr("%1 m").arg(QLocale().toString(length * 1000, 'f', 0));
    painter.setPen(QPen(colors.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{corner + QPointF(0, -5), corner, corner + QPointF(width, 0), corner + QPointF(width, -5)});
    paintHaloText(painter, corner + QPointF(5, -5), words, colors.text, colors.halo);
}

void paintHaloText(QPainter& painter, QPointF baseline, const QString& text, const QColor& color,
                   const QColor& halo)
{
    painter.setPen(halo);
    for (const QPointF shift : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)})
        painter.drawText(baseline + shift, text);
    painter.setPen(color);
    painter.drawText(baseline, text);
}

} // namespace casus::ui
