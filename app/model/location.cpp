// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/location.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace casus::model {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::model::Location)
};

/// A hundred-thousandth of a degree is about a metre; what is stored and shown is what is compared.
double rounded(double degrees)
{
    return std::round(degrees * 1e5) / 1e5;
}

QString degreesText(double value, const QString& positive, const QString& negative)
{
    return QLocale().toString(std::abs(value), 'f', 1) + u"° "_s + (value < 0 ? negative : positive);
}

} // namespace

std::optional<Location> location(const Incident& incident)
{
    const auto number = [&](FieldKey key) { return std::get_if<double>(&value(incident, key)); };
    Location found;
    const double* lat = number(FieldKey::Latitude);
    const double* lon = number(FieldKey::Longitude);
    if (lat && lon) {
        found.lat = *lat;
        found.lon = *lon;
    } else if (!incident.places.isEmpty() && incident.places.first().lat && incident.places.first().lon) {
        found.lat = *incident.places.first().lat;
        found.lon = *incident.places.first().lon;
    } else {
        return std::nullopt;
    }
    found.precision = text(incident, FieldKey::GeoPrecision).toInt();
    if (const double* km = number(FieldKey::UncertaintyKm))
        found.uncertaintyKm = *km;
    return found;
}

bool contains(const GeoArea& area, double lat, double lon)
{
    if (lat < area.south || lat > area.north)
        return false;
    return area.west <= area.east ? lon >= area.west && lon <= area.east
                                  : lon >= area.west || lon <= area.east;
}

QJsonArray toJson(const GeoArea& area)
{
    return {rounded(area.west), rounded(area.south), rounded(area.east), rounded(area.north)};
}

std::optional<GeoArea> geoAreaFromJson(const QJsonArray& json)
{
    if (json.size() != 4)
        return std::nullopt;
    for (const QJsonValue& value : json) {
        if (!value.isDouble())
            return std::nullopt;
    }
    const GeoArea area{json[0].toDouble(), json[1].toDouble(), json[2].toDouble(), json[3].toDouble()};
    const bool onGlobe = std::abs(area.west) <= 180 && std::abs(area.east) <= 180 &&
                         std::abs(area.south) <= 90 && std::abs(area.north) <= 90 && area.south <= area.north;
    return onGlobe ? std::optional(area) : std::nullopt;
}

QString describe(const GeoArea& area)
{
    const QString north = Words::tr("N", "north");
    const QString south = Words::tr("S", "south");
    const QString east = Words::tr("E", "east");
    const QString west = Words::tr("W", "west");
    return Words::tr("%1 to %2, %3 to %4")
        .arg(degreesText(area.south, north, south), degreesText(area.north, north, south),
             degreesText(area.west, east, west), degreesText(area.east, east, west));
}

} // namespace casus::model
