// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record_checks_private.h"

#include <QSet>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace casus::model::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr double kEarthRadiusKm = 6371.0;
// A place is no point: a town and the record's point in it may lie this far apart.
constexpr double kSameSpotKm = 5.0;

double distanceKm(double latA, double lonA, double latB, double lonB)
{
    const double dLat = qDegreesToRadians(latB - latA) / 2;
    const double dLon = qDegreesToRadians(lonB - lonA) / 2;
    const double h = std::sin(dLat) * std::sin(dLat) + std::cos(qDegreesToRadians(latA)) *
                                                           std::cos(qDegreesToRadians(latB)) *
                                                           std::sin(dLon) * std::sin(dLon);
    return 2 * kEarthRadiusKm * std::asin(std::sqrt(std::min(1.0, h)));
}

void checkCountry(const Incident& incident, Notes& notes)
{
    const QString country = text(incident, FieldKey::Country);
    QSet<QString> ofPlaces;
    for (const IncidentPlace& place : incident.places) {
        if (!place.country.isEmpty())
            ofPlaces.insert(place.country);
    }
    if (country.isEmpty()) {
        RecordNote note = noteOn(FieldKey::Country, "country_missing"_L1, NoteSeverity::Hint,
                                 Words::tr("Without a country, the incident cannot be counted by country."));
        if (ofPlaces.size() == 1) {
            const QString only = *ofPlaces.cbegin();
            note = withFix(note, FieldValue(only), Words::tr("Set to %1, as its places").arg(only));
        }
        notes.append(note);
        return;
    }
    if (ofPlaces.isEmpty() || ofPlaces.contains(country))
        return;
    const QString other = *std::min_element(ofPlaces.cbegin(), ofPlaces.cend());
    RecordNote note =
        noteOn(FieldKey::Country, "country_of_places"_L1, NoteSeverity::Warning,
               Words::tr("None of the places lies in %1, the country of the record.").arg(country));
    if (ofPlaces.size() == 1)
        note = withFix(note, FieldValue(other), Words::tr("Set to %1, as its places").arg(other));
    notes.append(note);
}

void checkPoint(const Incident& incident, Notes& notes)
{
    const auto lat = decimal(incident, FieldKey::Latitude);
    const auto lon = decimal(incident, FieldKey::Longitude);
    if (lat.has_value() != lon.has_value()) {
        const FieldKey missing = lat ? FieldKey::Longitude : FieldKey::Latitude;
        RecordNote note = noteOn(missing, "coordinates_half"_L1, NoteSeverity::Warning,
                                 Words::tr("Latitude and longitude come together."));
        if (!incident.places.isEmpty() && incident.places.constFirst().lat &&
            incident.places.constFirst().lon) {
            const IncidentPlace& place = incident.places.constFirst();
            note = withFix(note, FieldValue(lat ? *place.lon : *place.lat),
                           Words::tr("Take it from %1").arg(place.name));
        }
        notes.append(note);
        return;
    }
    if (!lat || incident.places.isEmpty())
        return;
    const double allowed = decimal(incident, FieldKey::UncertaintyKm).value_or(0);
    double nearest = std::numeric_limits<double>::infinity();
    const IncidentPlace* closest = nullptr;
    for (const IncidentPlace& place : incident.places) {
        if (!place.lat || !place.lon)
            continue;
        const double away = std::abs(distanceKm(*lat, *lon, *place.lat, *place.lon) - place.km.value_or(0));
        if (away < nearest) {
            nearest = away;
            closest = &place;
        }
    }
    if (!closest || nearest <= std::max(allowed, kSameSpotKm))
        return;
    const double needed = std::ceil(nearest);
    notes.append(
        withFix(noteOn(FieldKey::UncertaintyKm, "point_near_place"_L1, NoteSeverity::Warning,
                       Words::tr("The point lies %1 km from where %2 would put it, beyond the uncertainty.")
                           .arg(needed)
                           .arg(closest->name)),
                FieldValue(needed), Words::tr("Set the uncertainty to %1 km").arg(needed)));
}

/// The precision that the record's most specific place speaks for: UCDP's scale.
std::optional<int> expectedPrecision(const IncidentPlace& place, const RecordFacts& facts)
{
    using PlaceClass = RecordFacts::PlaceClass;
    if (!facts.placeClass || place.gazetteerId.isEmpty())
        return std::nullopt;
    const auto kind = facts.placeClass(place.gazetteerId);
    if (!kind)
        return std::nullopt;
    switch (*kind) {
    case PlaceClass::Settlement: return place.relation == PlaceRelation::In ? 1 : 2;
    case PlaceClass::Admin2: return 3;
    case PlaceClass::Admin1: return 4;
    case PlaceClass::Country: return 6;
    }
    return std::nullopt;
}

void checkPrecision(const Incident& incident, const RecordFacts& facts, Notes& notes)
{
    bool known = false;
    const int stated = text(incident, FieldKey::GeoPrecision).toInt(&known);
    if (!known || incident.places.isEmpty())
        return;
    const IncidentPlace& place = incident.places.constFirst();
    if (const auto expected = expectedPrecision(place, facts)) {
        // A larger number is the coder's caution about a settlement; a smaller one claims too much.
        const bool fits = *expected <= 2 ? stated >= *expected : stated == *expected;
        if (!fits) {
            notes.append(
                withFix(noteOn(FieldKey::GeoPrecision, "geo_prec_fits_place"_L1, NoteSeverity::Warning,
                               Words::tr("%1 is a place of precision %2, not %3.")
                                   .arg(place.name)
                                   .arg(*expected)
                                   .arg(stated)),
                        FieldValue(QString::number(*expected)), Words::tr("Set to %1").arg(*expected)));
        }
        return;
    }
    if (stated == 1 && place.relation != PlaceRelation::In) {
        notes.append(
            withFix(noteOn(FieldKey::GeoPrecision, "geo_prec_fits_place"_L1, NoteSeverity::Warning,
                           Words::tr("Precision 1 means in the place itself, not near %1.").arg(place.name)),
                    FieldValue(u"2"_s), Words::tr("Set to %1").arg(2)));
    }
}

} // namespace

void checkWhere(const Incident& incident, const RecordFacts& facts, Notes& notes)
{
    checkCountry(incident, notes);
    checkPoint(incident, notes);
    checkPrecision(incident, facts, notes);
}

} // namespace casus::model::checks
