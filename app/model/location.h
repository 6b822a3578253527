// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"

#include <QJsonArray>
#include <QString>

#include <optional>

namespace casus::model {

/// Where an incident lies on a map, WGS 84.
struct Location {
    double lat = 0;
    double lon = 0;
    int precision = 0;        // as the field geo_precision, 1 (the place itself) to 7; 0 = not coded
    double uncertaintyKm = 0; // 0 = not coded
    friend bool operator==(const Location&, const Location&) = default;
};

/// The coordinates of the record, else of its first place; nothing where neither has any.
[[nodiscard]] std::optional<Location> location(const Incident& incident);

/// A rectangle of degrees, edges in. Where west > east it crosses the date line.
struct GeoArea {
    double west = -180;
    double south = -90;
    double east = 180;
    double north = 90;
    friend bool operator==(const GeoArea&, const GeoArea&) = default;
};

[[nodiscard]] bool contains(const GeoArea& area, double lat, double lon);
/// [west, south, east, north], in five decimals
[[nodiscard]] QJsonArray toJson(const GeoArea& area);
/// Nothing where it is no rectangle on the globe.
[[nodiscard]] std::optional<GeoArea> geoAreaFromJson(const QJsonArray& json);
/// For a person: "12.5° N to 15.0° N, 6.0° W to 2.0° E"
[[nodiscard]] QString describe(const GeoArea& area);

} // namespace casus::model
