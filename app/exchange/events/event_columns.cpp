// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/events/event_columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::EventData)
};

constexpr qsizetype kLongestId = 64;
constexpr qsizetype kLongestName = 300;
constexpr qsizetype kLongestNotes = 4000;
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;

/// Items of a cell that are parted by semicolons.
QStringList items(const QString& cell)
{
    QStringList list;
    for (const QString& item : cell.split(u';', Qt::SkipEmptyParts)) {
        const QString name = item.trimmed().left(kLongestName);
        if (!name.isEmpty() && !list.contains(name))
            list.append(name);
    }
    return list;
}

bool isUnknown(const QString& cell)
{
    return cell.isEmpty() || cell.compare("unknown"_L1, Qt::CaseInsensitive) == 0 || cell == "."_L1;
}

QStringList known(QStringList names)
{
    names.removeIf([](const QString& name) { return isUnknown(name); });
    names.removeDuplicates();
    return names;
}

QString joined(const QStringList& parts)
{
    return known(parts).join("; "_L1).left(kLongestNotes);
}

/// What every row must have; a problem where it has it not.
QString takeId(model::ReferenceEvent& event, const QString& id)
{
    if (id.isEmpty())
        return Words::tr("it has no id");
    const bool usable = id.size() <= kLongestId && std::none_of(id.cbegin(), id.cend(), [](QChar c) {
                            return c.isSpace() || c == u';' || !c.isPrint();
                        });
    if (!usable)
        return Words::tr("“%1” is no id").arg(id.left(kLongestId));
    event.sourceId = id;
    return {};
}

QString takePoint(model::ReferenceEvent& event, const NamedCells& cells)
{
    const QString latitude = cells["latitude"_L1];
    const QString longitude = cells["longitude"_L1];
    if (latitude.isEmpty() || longitude.isEmpty())
        return {};
    const auto lat = cells.decimal("latitude"_L1);
    const auto lon = cells.decimal("longitude"_L1);
    if (!lat || !lon || std::abs(*lat) > 90 || std::abs(*lon) > 180)
        return Words::tr("its coordinates “%1, %2” are none").arg(latitude.left(40), longitude.left(40));
    event.lat = lat;
    event.lon = lon;
    return {};
}

/// The days of a month, or of a whole year where the month is none.
std::pair<QDate, QDate> daysOf(int year, int month)
{
    const QDate first(year, month > 0 ? month : 1, 1);
    return {first, month > 0 ? QDate(year, month, first.daysInMonth()) : QDate(year, 12, 31)};
}

class Acled : public EventLayout {
public:
    [[nodiscard]] QLatin1StringView dateColumn() const override { return "event_date"_L1; }

    [[nodiscard]] EventRow read(const NamedCells& cells, DateOrder order) const override
    {
        EventRow row;
        model::ReferenceEvent& event = row.event;
        event.kind = model::EventDataKind::Acled;
        const QString id = cells["event_id_cnty"_L1];
        row.problem = takeId(event, id.isEmpty() ? cells["data_id"_L1] : id);
        if (!row.problem.isEmpty())
            return row;
        const QDate day = eventDay(cells["event_date"_L1], order, row.problem);
        if (!day.isValid())
            return row;
        takeDays(event, day, cells.count("time_precision"_L1).value_or(1));
        row.problem = takePoint(event, cells);
        event.revised = cells["timestamp"_L1].toLongLong();
        event.countryName = cells["country"_L1].left(kLongestName);
        row.countryCode = cells.count("iso"_L1).value_or(0);
        event.admin = joined(cells.all({"admin1"_L1, "admin2"_L1, "admin3"_L1}));
        event.place = cells["location"_L1].left(kLongestName);
        switch (cells.count("geo_precision"_L1).value_or(0)) {
        case 1: event.grain = model::PlaceGrain::Place; break;
        case 2: event.grain = model::PlaceGrain::Near; break;
        case 3: event.grain = model::PlaceGrain::Area; break;
        default: break;
        }
        event.partiesA = known(QStringList(cells["actor1"_L1]) +
                               items(partners(cells, "assoc_actor_1"_L1, "ally_actor_1"_L1)));
        event.partiesB = known(QStringList(cells["actor2"_L1]) +
                               items(partners(cells, "assoc_actor_2"_L1, "ally_actor_2"_L1)));
        event.what = known(cells.all({"event_type"_L1, "sub_event_type"_L1})).join(": "_L1);
        takeDeaths(event, cells.count("fatalities"_L1));
        event.notes = cells["notes"_L1].left(kLongestNotes);
        event.sources = joined(cells.all({"source"_L1, "source_scale"_L1}));
        return row;
    }

private:
    /// "assoc_actor_1" since 2016, "ally_actor_1" in files before.
    static QString partners(const NamedCells& cells, QLatin1StringView now, QLatin1StringView before)
    {
        const QString names = cells[now];
        return names.isEmpty() ? cells[before] : names;
    }

    /// The date of a period is its middle (codebook, time precision).
    static void takeDays(model::ReferenceEvent& event, QDate day, int precision)
    {
        constexpr int kHalfWeek = 3;
        event.first = event.last = day;
        if (precision == 2) {
            event.first = day.addDays(-kHalfWeek);
            event.last = day.addDays(kHalfWeek);
        } else if (precision == 3) {
            std::tie(event.first, event.last) = daysOf(day.year(), day.month());
        }
    }

    /// 0 stands for none and for no information (codebook, fatalities).
    static void takeDeaths(model::ReferenceEvent& event, std::optional<int> deaths)
    {
        event.low = event.best = deaths;
        if (deaths != 0)
            event.high = deaths;
    }
};

class UcdpGed : public EventLayout {
public:
    [[nodiscard]] QLatin1StringView dateColumn() const override { return "date_start"_L1; }

    [[nodiscard]] EventRow read(const NamedCells& cells, DateOrder order) const override
    {
        EventRow row;
        model::ReferenceEvent& event = row.event;
        event.kind = model::EventDataKind::UcdpGed;
        const QString id = cells["id"_L1];
        row.problem = takeId(event, id.isEmpty() ? cells["relid"_L1] : id);
        if (!row.problem.isEmpty())
            return row;
        event.first = eventDay(cells["date_start"_L1], order, row.problem);
        if (!event.first.isValid())
            return row;
        event.last = event.first;
        if (!cells["date_end"_L1].isEmpty()) {
            event.last = eventDay(cells["date_end"_L1], order, row.problem);
            if (!event.last.isValid())
                return row;
        }
        if (event.last < event.first) {
            row.problem = Words::tr("it ends on %1, before it begins").arg(event.last.toString(Qt::ISODate));
            return row;
        }
        row.problem = takePoint(event, cells);
        takePlace(event, cells);
        event.partiesA = known({cells["side_a"_L1].left(kLongestName)});
        event.partiesB = known({cells["side_b"_L1].left(kLongestName)});
        event.what = violence(cells["type_of_violence"_L1]);
        event.low = cells.count("low"_L1);
        event.best = cells.count(cells.has("best"_L1) ? "best"_L1 : "best_est"_L1);
        event.high = cells.count("high"_L1);
        if (!event.low)
            event.low = cells.count("low_est"_L1);
        if (!event.high)
            event.high = cells.count("high_est"_L1);
        event.notes = joined(cells.all({"source_headline"_L1, "where_description"_L1}));
        event.sources = joined(cells.all({"source_office"_L1, "source_original"_L1}));
        if (event.sources.isEmpty())
            event.sources = cells["source_article"_L1].left(kLongestNotes);
        return row;
    }

private:
    static void takePlace(model::ReferenceEvent& event, const NamedCells& cells)
    {
        event.countryName = cells["country"_L1].left(kLongestName);
        event.admin = joined(cells.all({"adm_1"_L1, "adm_2"_L1}));
        event.place = cells["where_coordinates"_L1].left(kLongestName);
        const int precision = cells.count("where_prec"_L1).value_or(0);
        if (precision == 1)
            event.grain = model::PlaceGrain::Place;
        else if (precision == 2)
            event.grain = model::PlaceGrain::Near;
        else if (precision > 2)
            event.grain = model::PlaceGrain::Area;
    }

    static QString violence(const QString& type)
    {
        if (type == "1"_L1)
            return Words::tr("state-based conflict");
        if (type == "2"_L1)
            return Words::tr("non-state conflict");
        return type == "3"_L1 ? Words::tr("one-sided violence") : type.left(kLongestName);
    }
};

class Gtd : public EventLayout {
public:
    [[nodiscard]] QLatin1StringView dateColumn() const override { return {}; }

    [[nodiscard]] EventRow read(const NamedCells& cells, DateOrder order) const override
    {
        EventRow row;
        model::ReferenceEvent& event = row.event;
        event.kind = model::EventDataKind::Gtd;
        row.problem = takeId(event, wholeNumber(cells["eventid"_L1]));
        if (row.problem.isEmpty())
            row.problem = takeDays(event, cells, order);
        if (!event.first.isValid())
            return row;
        row.problem = takePoint(event, cells);
        event.countryName = cells["country_txt"_L1].left(kLongestName);
        event.admin = joined({cells["provstate"_L1]});
        event.place = known({cells["city"_L1].left(kLongestName)}).value(0);
        takeGrain(event, cells);
        event.partiesA = known(cells.all({"gname"_L1, "gsubname"_L1, "gname2"_L1, "gname3"_L1}));
        event.partiesB = known(cells.all({"target1"_L1, "corp1"_L1, "targtype1_txt"_L1}));
        event.what = joined(cells.all({"attacktype1_txt"_L1, "attacktype2_txt"_L1, "weaptype1_txt"_L1}));
        event.low = event.best = event.high = cells.count("nkill"_L1);
        event.wounded = cells.count("nwound"_L1);
        event.notes = cells["summary"_L1].left(kLongestNotes);
        event.sources = joined(cells.all({"scite1"_L1, "scite2"_L1, "scite3"_L1}));
        return row;
    }

private:
    /// A spreadsheet may have kept the id as a number: "2.0230418e+11".
    static QString wholeNumber(const QString& cell)
    {
        bool number = false;
        const double value = cell.toDouble(&number);
        if (!number || value < 1e11 || value >= 1e13)
            return cell;
        return QString::number(std::llround(value));
    }

    static QString takeDays(model::ReferenceEvent& event, const NamedCells& cells, DateOrder order)
    {
        const int year = cells.count("iyear"_L1).value_or(0);
        const int month = cells.count("imonth"_L1).value_or(0);
        const int day = cells.count("iday"_L1).value_or(0);
        if (year < kFirstYear || year > kLastYear || month > 12)
            return Words::tr("“%1-%2-%3” is no date")
                .arg(cells["iyear"_L1], cells["imonth"_L1], cells["iday"_L1]);
        if (day > 0 && month > 0) {
            event.first = event.last = QDate(year, month, day);
            if (!event.first.isValid())
                return Words::tr("“%1-%2-%3” is no date").arg(year).arg(month).arg(day);
        } else { // 0: unknown
            std::tie(event.first, event.last) = daysOf(year, month);
        }
        QString unread; // what was resolved in words
        const QDate end =
            cells.count("extended"_L1) == 1 ? eventDay(cells["resolution"_L1], order, unread) : QDate();
        if (end.isValid() && end > event.last)
            event.last = end;
        return {};
    }

    static void takeGrain(model::ReferenceEvent& event, const NamedCells& cells)
    {
        const int specificity = cells.count("specificity"_L1).value_or(0);
        if (specificity == 1)
            event.grain =
                cells.count("vicinity"_L1) == 1 ? model::PlaceGrain::Near : model::PlaceGrain::Place;
        else if (specificity > 1)
            event.grain = model::PlaceGrain::Area;
    }
};

} // namespace

NamedCells::NamedCells(const QStringList& headers)
{
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QString name = headers[i].trimmed().toLower();
        if (!m_columns.contains(name))
            m_columns.insert(name, i);
    }
}

QString NamedCells::operator[](QLatin1StringView column) const
{
    const auto found = m_columns.constFind(QString(column));
    return found == m_columns.cend() || !m_cells ? QString() : m_cells->value(*found).trimmed();
}

std::optional<int> NamedCells::count(QLatin1StringView column) const
{
    const auto value = decimal(column);
    if (!value || *value < 0 || *value > std::numeric_limits<int>::max() || *value != std::floor(*value))
        return std::nullopt;
    return static_cast<int>(*value);
}

std::optional<double> NamedCells::decimal(QLatin1StringView column) const
{
    QString cell = (*this)[column];
    if (cell.count(u',') == 1 && !cell.contains(u'.'))
        cell.replace(u',', u'.'); // of a spreadsheet that was saved in another country
    bool number = false;
    const double value = cell.toDouble(&number);
    return number && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QStringList NamedCells::all(std::initializer_list<QLatin1StringView> columns) const
{
    QStringList cells;
    for (const QLatin1StringView column : columns) {
        if (const QString cell = (*this)[column]; !cell.isEmpty())
            cells.append(cell);
    }
    return cells;
}

std::unique_ptr<EventLayout> layoutOf(model::EventDataKind kind)
{
    switch (kind) {
    case model::EventDataKind::Acled: return std::make_unique<Acled>();
    case model::EventDataKind::UcdpGed: return std::make_unique<UcdpGed>();
    case model::EventDataKind::Gtd: break;
    }
    return std::make_unique<Gtd>();
}

QDate eventDay(const QString& cell, DateOrder order, QString& problem)
{
    constexpr qsizetype kIsoLength = 10;
    QDate day = cell.size() >= kIsoLength ? QDate::fromString(cell.left(kIsoLength), Qt::ISODate) : QDate();
    if (!day.isValid()) {
        // Of "22/06/2011 00:00:00" the day alone.
        const qsizetype time = cell.indexOf(u':') > 0 ? cell.lastIndexOf(u' ', cell.indexOf(u':')) : -1;
        day = publicationDate(time > 0 ? cell.left(time) : cell, order).date;
    }
    if (day.isValid() && day.year() >= kFirstYear && day.year() <= kLastYear)
        return day;
    problem = cell.isEmpty() ? Words::tr("it has no date") : Words::tr("“%1” is no date").arg(cell.left(40));
    return {};
}

} // namespace casus::exchange
