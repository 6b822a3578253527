// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/incident_scatter.h"

#include "widgets/world_map.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace casus::ui {

namespace {

constexpr int kBits = 24; // of each direction: the smallest cells are some metres wide

/// Bit i goes to bit 2 i.
quint64 spread(quint64 bits)
{
    bits = (bits | bits << 16) & 0x0000ffff0000ffffULL;
    bits = (bits | bits << 8) & 0x00ff00ff00ff00ffULL;
    bits = (bits | bits << 4) & 0x0f0f0f0f0f0f0f0fULL;
    bits = (bits | bits << 2) & 0x3333333333333333ULL;
    return (bits | bits << 1) & 0x5555555555555555ULL;
}

quint64 codeOf(QPointF at)
{
    constexpr double kCells = double(1 << kBits);
    const auto cell = [](double value) {
        return static_cast<quint64>(std::clamp(value, 0.0, 1.0 - 1.0 / kCells) * kCells);
    };
    return spread(cell(at.x())) | spread(cell(at.y())) << 1;
}

bool overlaps(const store::IncidentPoint& point, const DayRange& range)
{
    if (!range.given)
        return true;
    if (!point.from.isValid() && !point.to.isValid())
        return false;
    return (!point.from.isValid() || point.from.toJulianDay() <= range.last) &&
           (!point.to.isValid() || point.to.toJulianDay() >= range.first);
}

/// Limits of some places, until the first none at all.
struct Limits {
    double left = std::numeric_limits<double>::max(), top = left;
    double right = std::numeric_limits<double>::lowest(), bottom = right;
    void add(QPointF at)
    {
        left = std::min(left, at.x());
        right = std::max(right, at.x());
        top = std::min(top, at.y());
        bottom = std::max(bottom, at.y());
    }
    [[nodiscard]] QRectF rectangle() const
    {
        return left > right ? QRectF() : QRectF(left, top, right - left, bottom - top);
    }
};

} // namespace

void IncidentScatter::setPoints(QList<store::IncidentPoint> points)
{
    m_points = std::move(points);
    m_placed.clear();
    m_placed.reserve(std::size_t(m_points.size()));
    for (int i = 0; i < m_points.size(); ++i) {
        const store::IncidentPoint& point = m_points[i];
        if (!point.placed)
            continue;
        const QPointF at = toMercator(point.lat, point.lon);
        m_placed.push_back(
            {codeOf(at), at, i, point.killed.value_or(0), kindGroup(point.kind), standing(point.status)});
    }
    std::sort(m_placed.begin(), m_placed.end(), [](const Placed& a, const Placed& b) {
        return a.code != b.code ? a.code < b.code : a.index < b.index;
    });
    setRange(m_range);
}

void IncidentScatter::setRange(const DayRange& range)
{
    m_range = range;
    m_shown.assign(std::size_t(m_points.size()), false);
    m_inRange = 0;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        m_shown[i] = overlaps(m_points[qsizetype(i)], range);
        m_inRange += m_shown[i] ? 1 : 0;
    }
}

bool IncidentScatter::isInRange(int index) const
{
    return m_shown[std::size_t(index)];
}

std::vector<Cluster> IncidentScatter::clusters(int level) const
{
    const int shift = 2 * (kBits - std::clamp(level, 0, kBits));
    std::vector<Cluster> clusters;
    std::size_t at = 0;
    while (at < m_placed.size()) {
        const quint64 cell = m_placed[at].code >> shift;
        Cluster cluster;
        cluster.first = int(at);
        QPointF sum;
        Limits limits;
        for (; at < m_placed.size() && m_placed[at].code >> shift == cell; ++at) {
            const Placed& placed = m_placed[at];
            if (!m_shown[std::size_t(placed.index)])
                continue;
            if (cluster.count++ == 0)
                cluster.one = placed.index;
            sum += placed.at;
            limits.add(placed.at);
            cluster.killed += placed.killed;
            ++cluster.groups[std::size_t(placed.group)];
            ++cluster.standings[std::size_t(placed.standing)];
        }
        cluster.last = int(at);
        if (cluster.count == 0)
            continue;
        cluster.at = sum / cluster.count;
        cluster.area = limits.rectangle();
        clusters.push_back(cluster);
    }
    return clusters;
}

QList<int> IncidentScatter::members(const Cluster& cluster) const
{
    QList<int> indexes;
    for (int i = cluster.first; i < cluster.last; ++i) {
        const int index = m_placed[std::size_t(i)].index;
        if (m_shown[std::size_t(index)])
            indexes.append(index);
    }
    return indexes;
}

QList<int> IncidentScatter::inside(const QRectF& area) const
{
    QList<int> indexes;
    for (const Placed& placed : m_placed) {
        if (m_shown[std::size_t(placed.index)] && area.contains(placed.at))
            indexes.append(placed.index);
    }
    std::sort(indexes.begin(), indexes.end());
    return indexes;
}

QRectF IncidentScatter::bounds() const
{
    Limits limits;
    for (const Placed& placed : m_placed) {
        if (m_shown[std::size_t(placed.index)])
            limits.add(placed.at);
    }
    return limits.rectangle();
}

QList<int> IncidentScatter::withoutPlace() const
{
    QList<int> indexes;
    for (int i = 0; i < m_points.size(); ++i) {
        if (!m_points[i].placed && isInRange(i))
            indexes.append(i);
    }
    return indexes;
}

QList<int> IncidentScatter::withoutDate() const
{
    QList<int> indexes;
    for (int i = 0; i < m_points.size(); ++i) {
        if (!m_points[i].from.isValid() && !m_points[i].to.isValid())
            indexes.append(i);
    }
    return indexes;
}

} // namespace casus::ui
