// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/place_resolver.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace casus::extraction {

namespace {
constexpr std::size_t kMostAnchors = 40;
} // namespace

double kilometresBetween(double lat1, double lon1, double lat2, double lon2)
{
    constexpr double toRadians = std::numbers::pi / 180.0;
    constexpr double earthDiameter = 12742.0;
    const double a = lat1 * toRadians;
    const double b = lat2 * toRadians;
    const double h = std::pow(std::sin((b - a) / 2), 2) +
                     std::cos(a) * std::cos(b) * std::pow(std::sin((lon2 - lon1) * toRadians / 2), 2);
    return earthDiameter * std::asin(std::min(1.0, std::sqrt(h)));
}

PlaceResolver::PlaceResolver(const knowledge::Knowledge& knowledge, const TextCountries& countries)
    : m_knowledge(knowledge)
    , m_countries(countries)
{}

void PlaceResolver::anchor(const knowledge::PlaceEntry& entry)
{
    if (m_anchors.size() < kMostAnchors)
        m_anchors.push_back({entry.lat, entry.lon});
}

bool PlaceResolver::isNeighbour(const QString& iso2) const
{
    const knowledge::Country* main = m_knowledge.countries().byIso2(m_countries.main);
    return main && main->neighbours.contains(iso2);
}

double PlaceResolver::weigh(const knowledge::PlaceEntry& entry, const QString& placeWord) const
{
    using knowledge::PlaceKind;
    double weight = 0.6 * std::log10(static_cast<double>(entry.population) + 10.0);
    weight += 6.0 * m_countries.of(entry.country);
    if (entry.country == m_countries.main && !m_countries.main.isEmpty())
        weight += 1.0;
    else if (isNeighbour(entry.country))
        weight += 1.2;
    if (entry.id.startsWith(u"own:"))
        weight += 0.5; // a person found it worth naming
    const bool unit =
        entry.kind == PlaceKind::Admin1 || entry.kind == PlaceKind::Admin2 || entry.kind == PlaceKind::Region;
    if (entry.kind == PlaceKind::Country)
        weight += 6.0;
    if (placeWord == u"admin")
        weight += unit ? 3.0 : 0.0;
    else if (placeWord == u"settlement")
        weight += entry.kind == PlaceKind::Settlement ? 2.0 : 0.0;
    else if (placeWord == u"natural")
        weight += entry.kind == PlaceKind::Natural || entry.kind == PlaceKind::Water ? 3.0 : 0.0;
    else if (unit)
        weight -= 0.8; // a bare name is the town more often than the unit around it
    if (!m_anchors.empty()) {
        double nearest = std::numeric_limits<double>::max();
        for (const Point& point : m_anchors)
            nearest = std::min(nearest, kilometresBetween(point.lat, point.lon, entry.lat, entry.lon));
        weight -= std::min(nearest / 250.0, 4.0);
    }
    return weight;
}

std::optional<PlaceChoice> PlaceResolver::choose(const QList<knowledge::PlaceEntry>& entries,
                                                 const QString& placeWord) const
{
    const knowledge::PlaceEntry* best = nullptr;
    double bestWeight = -std::numeric_limits<double>::max();
    double second = bestWeight;
    for (const knowledge::PlaceEntry& entry : entries) {
        const double weight = weigh(entry, placeWord);
        if (weight > bestWeight) {
            second = bestWeight;
            bestWeight = weight;
            best = &entry;
        } else {
            second = std::max(second, weight);
        }
    }
    if (!best)
        return std::nullopt;
    // A region over several countries ("Sahel") is at home in any text.
    const bool home = m_countries.of(best->country) > 0.2 || best->kind == knowledge::PlaceKind::Country ||
                      best->country.isEmpty();
    double certainty = home ? 0.9 : 0.45 + 0.06 * std::log10(static_cast<double>(best->population) + 1.0);
    if (entries.size() > 1 && bestWeight - second < 0.7)
        certainty -= 0.1;
    return PlaceChoice{*best, std::clamp(certainty, 0.1, 0.95)};
}

} // namespace casus::extraction
