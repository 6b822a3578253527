// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSet>
#include <QString>

#include <optional>

namespace casus::exchange {

/// Outlines of countries (resources/countries/outlines.tsv): x is the longitude, y the latitude.
class Outlines {
public:
    struct Country {
        QString iso2;
        QList<QList<QPointF>> rings;
        QRectF bounds;
    };
    /// Empty where the file cannot be read: maps then show the graticule alone.
    [[nodiscard]] static Outlines load(const QString& file);
    [[nodiscard]] const QList<Country>& countries() const { return m_countries; }

private:
    QList<Country> m_countries;
};

struct MapPoint {
    double lat = 0;
    double lon = 0;
    QString label;
    double uncertaintyKm = 0; // 0: unknown
};

/// The point of an incident and its label; nothing where it has no coordinates.
[[nodiscard]] std::optional<MapPoint> mapPoint(const model::Incident& incident);

enum class MapUse { Inline, File }; // inside of HTML, or as a picture of its own
/// A small map around the point as SVG without anything remote: outlines, graticule with degrees, the point.
/// Inside of HTML each country is drawn once for all maps of the page: those of `drawn` are referred to, the
/// others defined and added to it.
[[nodiscard]] QString mapSvg(const MapPoint& point, const QString& iso2, const Outlines& outlines, MapUse use,
                             QSet<QString>* drawn = nullptr);

} // namespace casus::exchange
