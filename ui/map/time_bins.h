// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/incident_scatter.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>

namespace casus::ui {

enum class BinUnit : quint8 { Day, Week, Month, Quarter, Year };

/// One bar: the incidents that happened in it.
struct TimeBin {
    QDate first; // both ends in
    QDate last;
    std::array<int, kStandings> standings{};
    std::array<int, kKindGroups> groups{};
    int count = 0;
    int vague = 0; // of these: the days they may have happened on reach beyond the bar; counted at the first
    qint64 killed = 0;
};

/// The days on which the incidents may have happened; null where none has a date.
struct DaySpan {
    QDate first;
    QDate last;
    [[nodiscard]] bool isNull() const { return !first.isValid(); }
    [[nodiscard]] qint64 days() const { return isNull() ? 0 : first.daysTo(last) + 1; }
    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};
[[nodiscard]] DaySpan daySpan(const QList<store::IncidentPoint>& points);

/// The finest unit of which no more than `mostBins` cover the span.
[[nodiscard]] BinUnit finestUnit(const DaySpan& span, int mostBins);
[[nodiscard]] QDate binStart(QDate day, BinUnit unit); // weeks begin on Monday
[[nodiscard]] QDate nextBin(QDate start, BinUnit unit);
/// Bars that cover the span, one after the other.
[[nodiscard]] QList<TimeBin> timeBins(const QList<store::IncidentPoint>& points, const DaySpan& span,
                                      BinUnit unit);
/// "18 Apr 2023", "week of 17 Apr 2023", "April 2023", "Apr to Jun 2023", "2023"
[[nodiscard]] QString label(const TimeBin& bin, BinUnit unit);
[[nodiscard]] QString label(BinUnit unit); // "a day", "a week" ...

} // namespace casus::ui
