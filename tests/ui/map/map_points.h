// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

#include <QList>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace casus::test {

/// Made incidents around the Sahel and the Horn of Africa: about towns, some at the very same spot, over
/// fourteen years; one in 200 without a place, one in 300 without a date. The same for the same number.
inline QList<store::IncidentPoint> madePoints(int count)
{
    struct Town {
        const char* name;
        const char* country;
        double lat, lon;
    };
    static constexpr Town kTowns[]{{"Mopti", "ML", 14.49, -4.19},        {"Ménaka", "ML", 15.92, 2.40},
                                   {"Djibo", "BF", 14.10, -1.63},        {"Tillabéri", "NE", 14.21, 1.45},
                                   {"Diffa", "NE", 13.32, 12.61},        {"Maiduguri", "NG", 11.83, 13.15},
                                   {"Gusau", "NG", 12.16, 6.66},         {"Gao", "ML", 16.27, -0.04},
                                   {"Fada N'Gourma", "BF", 12.06, 0.36}, {"Mogadishu", "SO", 2.04, 45.34},
                                   {"El Fasher", "SD", 13.63, 25.35},    {"Bamenda", "CM", 5.96, 10.15},
                                   {"Bunia", "CD", 1.57, 30.25},         {"Pemba", "MZ", -12.97, 40.52},
                                   {"Baghdad", "IQ", 33.31, 44.36},      {"Kirkuk", "IQ", 35.47, 44.39},
                                   {"Peshawar", "PK", 34.01, 71.58},     {"Cali", "CO", 3.44, -76.52}};
    static const char* const kKinds[]{"ambush_or_attack_on_forces",
                                      "air_or_drone_strike",
                                      "ied_mine",
                                      "village_attack_massacre",
                                      "abduction",
                                      "arson_looting",
                                      "shelling_rocket",
                                      "other",
                                      ""};
    QRandomGenerator random(7);
    QList<store::IncidentPoint> points;
    points.reserve(count);
    const QDate first(2011, 1, 1);
    for (int i = 0; i < count; ++i) {
        const Town& town = kTowns[random.bounded(int(std::size(kTowns)))];
        store::IncidentPoint point;
        point.id = model::IncidentId(i + 1);
        const int status = random.bounded(10);
        point.status = status < 6   ? model::IncidentStatus::Accepted
                       : status < 9 ? model::IncidentStatus::Candidate
                                    : model::IncidentStatus::Rejected;
        const bool inTown = random.bounded(5) == 0;
        const double spread = inTown ? 0 : 2.2;
        point.placed = i % 200 != 199;
        const double angle = random.generateDouble() * 6.28318;
        const double away = std::sqrt(random.generateDouble()) * random.generateDouble() * spread;
        point.lat = point.placed ? town.lat + std::sin(angle) * away : 0;
        point.lon = point.placed ? town.lon + std::cos(angle) * away : 0;
        point.precision = point.placed ? qint8(inTown ? 1 : 1 + random.bounded(4)) : qint8(0);
        if (i % 300 != 299) {
            point.from = first.addDays(random.bounded(5100));
            point.to = point.from.addDays(random.bounded(8) == 0 ? 30 : 0);
        }
        if (random.bounded(4) != 0)
            point.killed = int(std::pow(random.generateDouble(), 4) * 60);
        point.kind = QString::fromLatin1(kKinds[random.bounded(int(std::size(kKinds)))]);
        point.place = inTown ? QString::fromUtf8(town.name)
                             : QString::fromUtf8(town.name) + QStringLiteral(" village %1").arg(i % 97);
        point.country = QString::fromLatin1(town.country);
        points.append(point);
    }
    return points;
}

} // namespace casus::test
