// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/time_bins.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace casus::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::Timeline)
};

/// About how many days a bar covers.
qint64 daysOf(BinUnit unit)
{
    switch (unit) {
    case BinUnit::Day: return 1;
    case BinUnit::Week: return 7;
    case BinUnit::Month: return 30;
    case BinUnit::Quarter: return 91;
    case BinUnit::Year: return 365;
    }
    return 365;
}

} // namespace

DaySpan daySpan(const QList<store::IncidentPoint>& points)
{
    DaySpan span;
    for (const store::IncidentPoint& point : points) {
        const QDate from = point.from.isValid() ? point.from : point.to;
        const QDate to = point.to.isValid() ? point.to : point.from;
        if (!from.isValid())
            continue;
        if (span.isNull() || from < span.first)
            span.first = from;
        if (!span.last.isValid() || to > span.last)
            span.last = to;
    }
    return span;
}

BinUnit finestUnit(const DaySpan& span, int mostBins)
{
    for (const BinUnit unit : {BinUnit::Day, BinUnit::Week, BinUnit::Month, BinUnit::Quarter}) {
        if (span.days() / daysOf(unit) <= mostBins)
            return unit;
    }
    return BinUnit::Year;
}

QDate binStart(QDate day, BinUnit unit)
{
    switch (unit) {
    case BinUnit::Day: return day;
    case BinUnit::Week: return day.addDays(1 - day.dayOfWeek());
    case BinUnit::Month: return QDate(day.year(), day.month(), 1);
    case BinUnit::Quarter: return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    case BinUnit::Year: return QDate(day.year(), 1, 1);
    }
    return day;
}

QDate nextBin(QDate start, BinUnit unit)
{
    switch (unit) {
    case BinUnit::Day: return start.addDays(1);
    case BinUnit::Week: return start.addDays(7);
    case BinUnit::Month: return start.addMonths(1);
    case BinUnit::Quarter: return start.addMonths(3);
    case BinUnit::Year: return start.addYears(1);
    }
    return start.addYears(1);
}

QList<TimeBin> timeBins(const QList<store::IncidentPoint>& points, const DaySpan& span, BinUnit unit)
{
    QList<TimeBin> bins;
    if (span.isNull())
        return bins;
    for (QDate start = binStart(span.first, unit); start <= span.last; start = nextBin(start, unit)) {
        TimeBin bin;
        bin.first = start;
        bin.last = nextBin(start, unit).addDays(-1);
        bins.append(bin);
    }
    const qint64 zero = bins.constFirst().first.toJulianDay();
    QList<qsizetype> binOfDay;
    binOfDay.reserve(bins.constLast().last.toJulianDay() - zero + 1);
    for (qsizetype i = 0; i < bins.size(); ++i)
        binOfDay.insert(binOfDay.size(), bins[i].first.daysTo(bins[i].last) + 1, i);
    for (const store::IncidentPoint& point : points) {
        const QDate from = point.from.isValid() ? point.from : point.to;
        if (!from.isValid() || from < bins.constFirst().first || from > bins.constLast().last)
            continue;
        TimeBin& bin = bins[binOfDay[from.toJulianDay() - zero]];
        ++bin.count;
        ++bin.standings[std::size_t(standing(point.status))];
        ++bin.groups[std::size_t(kindGroup(point.kind))];
        bin.vague += !point.from.isValid() || !point.to.isValid() || point.to > bin.last ? 1 : 0;
        bin.killed += std::max(point.killed.value_or(0), 0);
    }
    return bins;
}

QString label(const TimeBin& bin, BinUnit unit)
{
    const QLocale locale;
    switch (unit) {
    case BinUnit::Day: return locale.toString(bin.first, u"d MMM yyyy"_s);
    case BinUnit::Week: return Words::tr("week of %1").arg(locale.toString(bin.first, u"d MMM yyyy"_s));
    case BinUnit::Month: return locale.toString(bin.first, u"MMMM yyyy"_s);
    case BinUnit::Quarter:
        return Words::tr("%1 to %2")
            .arg(locale.toString(bin.first, u"MMM"_s), locale.toString(bin.last, u"MMM yyyy"_s));
    case BinUnit::Year: return QString::number(bin.first.year());
    }
    return {};
}

QString label(BinUnit unit)
{
    switch (unit) {
    case BinUnit::Day: return Words::tr("a bar is a day");
    case BinUnit::Week: return Words::tr("a bar is a week");
    case BinUnit::Month: return Words::tr("a bar is a month");
    case BinUnit::Quarter: return Words::tr("a bar is a quarter");
    case BinUnit::Year: return Words::tr("a bar is a year");
    }
    return {};
}

} // namespace casus::ui
