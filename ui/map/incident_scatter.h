// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/kind_groups.h"
#include "store/register.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <array>
#include <vector>

namespace casus::ui {

/// Days in which incidents may have happened, as Julian days, both ends in. Everything where not given.
struct DayRange {
    qint64 first = 0;
    qint64 last = 0;
    bool given = false;
    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// Incidents that are drawn as one: those of one cell of the globe at one zoom.
struct Cluster {
    QPointF at;    // middle of its members, on the globe's square
    QRectF area;   // of its members
    int first = 0; // of the scatter's order; the members are those in [first, last) that are shown
    int last = 0;
    int count = 0;
    qint64 killed = 0;
    int one = -1; // index of the first member
    std::array<int, kKindGroups> groups{};
    std::array<int, kStandings> standings{};
    [[nodiscard]] bool isOneSpot() const { return area.width() < 1e-9 && area.height() < 1e-9; }
};

/// Incidents on the globe's square, in such an order that all of one cell, at any zoom, follow each other:
/// clusters are one pass over the list.
class IncidentScatter {
public:
    void setPoints(QList<store::IncidentPoint> points);
    void setRange(const DayRange& range);

    [[nodiscard]] const QList<store::IncidentPoint>& points() const { return m_points; }
    [[nodiscard]] const DayRange& range() const { return m_range; }
    [[nodiscard]] bool isInRange(int index) const;
    /// Cells of 1 / 2^level of the globe. Only what is in the range.
    [[nodiscard]] std::vector<Cluster> clusters(int level) const;
    /// Indexes of points.
    [[nodiscard]] QList<int> members(const Cluster& cluster) const;
    [[nodiscard]] QList<int> inside(const QRectF& area) const; // of those in range
    [[nodiscard]] QRectF bounds() const;                       // of those in range; null: none

    [[nodiscard]] int inRange() const { return m_inRange; }
    /// Of those in range (a record without a date is in no range).
    [[nodiscard]] QList<int> withoutPlace() const;
    /// Whatever the range.
    [[nodiscard]] QList<int> withoutDate() const;

private:
    struct Placed {
        quint64 code = 0; // bits of x and y, interleaved
        QPointF at;
        int index = 0;
        int killed = 0;
        KindGroup group = KindGroup::Other;
        Standing standing = Standing::Open;
    };

    QList<store::IncidentPoint> m_points;
    std::vector<Placed> m_placed; // by code
    std::vector<bool> m_shown;    // of each point: in the range
    DayRange m_range;
    int m_inRange = 0;
};

} // namespace casus::ui
