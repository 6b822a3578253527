// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/place_country.h"
#include "knowledge/gazetteer.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace casus::extraction {

/// Which of several places of one name is meant.
struct PlaceChoice {
    knowledge::PlaceEntry entry;
    double certainty = 0; // 0..1
};

/// Chooses by country of the text and its neighbours, population, and nearness to places already settled.
class PlaceResolver {
public:
    PlaceResolver(const knowledge::Knowledge& knowledge, const TextCountries& countries);

    /// Kind of unit named beside it ("admin" for "Mopti region"), or empty.
    [[nodiscard]] std::optional<PlaceChoice> choose(const QList<knowledge::PlaceEntry>& entries,
                                                    const QString& placeWord) const;
    /// A place settled beyond doubt: others are drawn towards it.
    void anchor(const knowledge::PlaceEntry& entry);

private:
    [[nodiscard]] double weigh(const knowledge::PlaceEntry& entry, const QString& placeWord) const;
    [[nodiscard]] bool isNeighbour(const QString& iso2) const;

    const knowledge::Knowledge& m_knowledge;
    const TextCountries& m_countries;
    struct Point {
        double lat;
        double lon;
    };
    std::vector<Point> m_anchors;
};

/// Great-circle distance in kilometres.
[[nodiscard]] double kilometresBetween(double lat1, double lon1, double lat2, double lon2);

} // namespace casus::extraction
