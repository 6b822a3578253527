// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>

class QPainter;

namespace casus::ui {

// The globe between 85° south and north as a square of side 1 (Mercator): x grows eastwards, y downwards.
[[nodiscard]] QPointF toMercator(double lat, double lon);
struct LatLon {
    double lat = 0;
    double lon = 0;
};
[[nodiscard]] LatLon fromMercator(QPointF point);
/// How many kilometres one unit is at this latitude.
[[nodiscard]] double kilometresPerUnit(double lat);
/// Great circle, kilometres.
[[nodiscard]] double distanceKm(LatLon a, LatLon b);

/// Which part of the globe is shown in a rectangle of pixels.
struct MapFrame {
    QPointF centre{0.5, 0.5};
    double scale = 512; // pixels that the globe is wide
    QSizeF size;

    [[nodiscard]] QPointF toPixel(QPointF point) const
    {
        return {(point.x() - centre.x()) * scale + size.width() / 2,
                (point.y() - centre.y()) * scale + size.height() / 2};
    }
    [[nodiscard]] QPointF toGlobe(QPointF pixel) const
    {
        return {(pixel.x() - size.width() / 2) / scale + centre.x(),
                (pixel.y() - size.height() / 2) / scale + centre.y()};
    }
    [[nodiscard]] QRectF shown() const { return {toGlobe({0, 0}), toGlobe({size.width(), size.height()})}; }
    /// Shows all of `area` with `margin` pixels around it, no closer than `closest` pixels a globe.
    void fit(const QRectF& area, double margin, double closest);
    /// Larger by `factor`, with the point at `pixel` staying where it is.
    void zoom(double factor, QPointF pixel);
    /// Within the globe, and neither too far nor too close.
    void confine();
    friend bool operator==(const MapFrame&, const MapFrame&) = default;
};

/// Countries of the shipped map (resources/countries).
class WorldOutlines {
public:
    struct Ring {
        QList<QPointF> points; // of the globe's square
        QRectF bounds;
    };
    struct Country {
        QString iso2; // empty: a territory without a code
        QList<Ring> rings;
        QRectF largest; // bounds of the largest ring
    };
    /// Empty where the file cannot be read: maps then show the net of degrees alone.
    [[nodiscard]] static std::shared_ptr<const WorldOutlines> load(const QString& resources);
    [[nodiscard]] const QList<Country>& countries() const { return m_countries; }
    [[nodiscard]] const Country* byIso2(const QString& iso2) const;

private:
    QList<Country> m_countries;
};

struct MapColors {
    QColor sea, land, chosenLand, border, net, text, quietText, halo;
};
[[nodiscard]] MapColors mapColors(bool dark);

/// Sea, land with borders, the country `chosen` in another shade. Leaves out what no pixel would show.
void paintLand(QPainter& painter, const MapFrame& frame, const WorldOutlines& outlines,
               const MapColors& colors, const QString& chosen = {});
/// The net of degrees with its figures at the edges.
void paintNet(QPainter& painter, const MapFrame& frame, const MapColors& colors);
/// A bar of a round length, its left lower corner at `corner`.
void paintScaleBar(QPainter& painter, const MapFrame& frame, const MapColors& colors, QPointF corner);
/// Words with a rim of the land's colour, so that lines below do not cross them.
void paintHaloText(QPainter& painter, QPointF baseline, const QString& text, const QColor& color,
                   const QColor& halo);

} // namespace casus::ui
