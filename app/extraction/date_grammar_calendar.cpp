// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/date_grammar.h"

#include <array>

// Dates of the calendar: days, months, years and parts of them.
namespace casus::extraction {

namespace {

/// A four-digit number before one of these counts something.
bool isCounted(QStringView word)
{
    static constexpr std::array<QStringView, 22> kCounted{
        u"people",   u"soldiers", u"troops", u"men",       u"women",   u"fighters", u"civilians", u"persons",
        u"police",   u"km",       u"metres", u"meters",    u"dollars", u"euros",    u"children",  u"families",
        u"refugees", u"soldats",  u"hommes", u"personnes", u"civils",  u"francs"};
    for (QStringView counted : kCounted) {
        if (word == counted)
            return true;
    }
    return false;
}

bool opensYear(TimeWord word)
{
    switch (word) {
    case TimeWord::In:
    case TimeWord::Of:
    case TimeWord::Since:
    case TimeWord::Until:
    case TimeWord::From:
    case TimeWord::Before:
    case TimeWord::After:
    case TimeWord::Early:
    case TimeWord::Late:
    case TimeWord::Mid:
    case TimeWord::End:
    case TimeWord::Start:
    case TimeWord::To:
    case TimeWord::The:
    case TimeWord::One:
    case TimeWord::And:
    case TimeWord::Between: return true;
    default: return false;
    }
}

} // namespace

std::size_t DateGrammar::monthWord(std::size_t i, int& month) const
{
    if (isMonth(i)) {
        month = value(i);
        return i + 1;
    }
    if (word(i) == TimeWord::MonthShort && (m_french || isCapital(i))) {
        month = value(i);
        return word(i + 1) == TimeWord::Period && glued(i + 1) ? i + 2 : i + 1;
    }
    return i;
}

std::size_t DateGrammar::yearAfter(std::size_t i, int& year) const
{
    for (std::size_t at : {i, i + 1}) {
        if (at > i && word(i) != TimeWord::Comma && word(i) != TimeWord::Of)
            break;
        if (isYear(at) && !isCounted(folded(at + 1))) {
            year = value(at);
            return at + 1;
        }
    }
    return yearNamedAfter(i, year);
}

/// "October last year", "en mai de l'année dernière": the year by its place beside that of publication.
std::size_t DateGrammar::yearNamedAfter(std::size_t i, int& year) const
{
    if (!m_input.context.published.isValid())
        return i;
    std::size_t at = word(i) == TimeWord::Of ? i + 1 : i;
    const auto is = [&](std::size_t k, QStringView wanted) { return folded(k) == wanted; };
    int shift = 0;
    if (!m_french) {
        if (!is(at + 1, u"year") || (!is(at, u"last") && !is(at, u"this")))
            return i;
        shift = is(at, u"last") ? -1 : 0;
        at += 2;
    } else if (is(at, u"cette") && is(at + 1, u"annee")) {
        at += 2;
    } else if (is(at, u"l") && (is(at + 1, u"an") || is(at + 1, u"annee")) &&
               (is(at + 2, u"dernier") || is(at + 2, u"derniere") || is(at + 2, u"passe") ||
                is(at + 2, u"passee"))) {
        shift = -1;
        at += 3;
    } else {
        return i;
    }
    year = m_input.context.published.year() + shift;
    return at;
}

DateGrammar::Maybe DateGrammar::numericDate(std::size_t i) const
{
    if (word(i) == TimeWord::None && raw(i).size() >= 8 && raw(i)[0].isDigit()) {
        const auto parts = raw(i).split(u'.');
        if (parts.size() == 3 && parts[2].size() == 4) {
            Maybe day = make(i, i + 1, Kind::Day, "numeric date");
            day->day = parts[0].toInt();
            day->month = parts[1].toInt();
            day->year = parts[2].toInt();
            return day;
        }
    }
    if (word(i) != TimeWord::Number || digits(i) == 0 || word(i + 2) != TimeWord::Number ||
        word(i + 4) != TimeWord::Number || word(i + 1) != word(i + 3))
        return std::nullopt;
    for (std::size_t k = i + 1; k < i + 5; ++k) {
        if (!glued(k))
            return std::nullopt;
    }
    const bool separated =
        word(i + 1) == TimeWord::Hyphen || word(i + 1) == TimeWord::Slash || word(i + 1) == TimeWord::Period;
    if (!separated)
        return std::nullopt;
    Maybe date = make(i, i + 5, Kind::Day, "numeric date");
    if (isYear(i)) {
        date->year = value(i);
        date->month = value(i + 2);
        date->day = value(i + 4);
    } else if (isYear(i + 4)) {
        date->year = value(i + 4);
        date->month = value(i + 2);
        date->day = value(i);
        // Month first where it cannot be otherwise, or where only that reading is the day of publication.
        const QDate published = m_input.context.published;
        const bool swapped = QDate(date->year, date->day, date->month) == published && published.isValid();
        if (date->month > 12 || swapped)
            std::swap(date->month, date->day);
    } else {
        return std::nullopt;
    }
    const bool possible = QDate::isValid(date->year, date->month, date->day);
    return possible ? date : std::nullopt;
}

bool DateGrammar::opensFeast(std::size_t i) const
{
    const QStringView word = folded(i);
    return !m_french && isCapital(i) && (word == u"christmas" || word == u"boxing" || word == u"new");
}

/// Feasts whose day is sure: "Christmas Day", "New Year's Eve", "jour de Noël". Those of a country or of the
/// moon are left alone.
DateGrammar::Maybe DateGrammar::fixedFeast(std::size_t i) const
{
    int month = 12;
    int day = 0;
    std::size_t last = i + 2;
    if (m_french) {
        const bool eve = word(i) == TimeWord::Eve;
        if ((!eve && folded(i) != u"jour") || word(i + 1) != TimeWord::Of || folded(i + 2) != u"noel")
            return std::nullopt;
        day = eve ? 24 : 25;
        last = i + 3;
    } else if (!opensFeast(i)) {
        return std::nullopt;
    } else if (folded(i) == u"new") {
        if (folded(i + 1) != u"year" || folded(i + 2) != u"s" || !isCapital(i + 3))
            return std::nullopt;
        last = i + 4;
        if (folded(i + 3) == u"eve")
            day = 31;
        else if (folded(i + 3) == u"day")
            month = day = 1;
    } else if (folded(i + 1) == u"day") {
        day = folded(i) == u"boxing" ? 26 : 25;
    } else if (folded(i) == u"christmas" && folded(i + 1) == u"eve") {
        day = 24;
    }
    if (day == 0)
        return std::nullopt;
    Maybe feast = make(i, last, Kind::Day, "feast with a fixed date");
    feast->month = month;
    feast->day = day;
    feast->lastToken = yearAfter(last, feast->year);
    return feast;
}

DateGrammar::Maybe DateGrammar::calendarDate(std::size_t i) const
{
    Maybe best;
    for (Maybe next : {dayRange(i), dayFirst(i), monthFirst(i), monthOnly(i)}) {
        if (next && (!best || next->lastToken > best->lastToken))
            best = std::move(next);
    }
    return best;
}

DateGrammar::Maybe DateGrammar::monthFirst(std::size_t i) const
{
    int month = 0;
    const std::size_t dayAt = monthWord(i, month);
    if (dayAt == i || m_french || !isDayNumber(dayAt))
        return std::nullopt;
    Maybe date = make(i, dayAt + 1, Kind::Day, "calendar date");
    date->month = month;
    date->day = value(dayAt);
    date->lastToken = yearAfter(dayAt + 1, date->year);
    return date;
}

DateGrammar::Maybe DateGrammar::dayFirst(std::size_t i) const
{
    if (!isDayNumber(i))
        return std::nullopt;
    const std::size_t monthAt = word(i + 1) == TimeWord::Of && word(i) == TimeWord::Ordinal ? i + 2 : i + 1;
    int month = 0;
    const std::size_t after = monthWord(monthAt, month);
    if (after == monthAt)
        return std::nullopt;
    Maybe date = make(i, after, Kind::Day, "calendar date");
    date->month = month;
    date->day = value(i);
    date->lastToken = yearAfter(after, date->year);
    if (!QDate::isValid(2000, date->month, date->day))
        return std::nullopt;
    return date;
}

DateGrammar::Maybe DateGrammar::dayRange(std::size_t i) const
{
    const auto joins = [&](std::size_t k) {
        return isRangeMark(k) || word(k) == TimeWord::And || word(k) == TimeWord::Slash;
    };
    // "June 6-12, 2022"
    int month = 0;
    const std::size_t dayAt = monthWord(i, month);
    if (dayAt != i && !m_french) {
        if (!isDayNumber(dayAt) || !isRangeMark(dayAt + 1) || !isDayNumber(dayAt + 2))
            return std::nullopt;
        Maybe range = make(i, dayAt + 3, Kind::Range, "range of days");
        range->month = range->endMonth = month;
        range->day = value(dayAt);
        range->endDay = value(dayAt + 2);
        range->lastToken = yearAfter(dayAt + 3, range->endYear);
        range->year = range->endYear;
        return range;
    }
    if (!isDayNumber(i))
        return std::nullopt;
    // "6-12 June 2022", "28 May to 3 June 2022"
    int firstMonth = 0;
    int firstYear = 0;
    std::size_t joinAt = monthWord(i + 1, firstMonth);
    if (firstMonth != 0)
        joinAt = yearAfter(joinAt, firstYear);
    if (!joins(joinAt) || !isDayNumber(joinAt + 1))
        return std::nullopt;
    const std::size_t monthAt = joinAt + 2;
    const std::size_t after = monthWord(monthAt, month);
    if (after == monthAt || (word(joinAt) == TimeWord::And && firstMonth != 0))
        return std::nullopt;
    Maybe range = make(i, after, Kind::Range, "range of days");
    range->day = value(i);
    range->endDay = value(joinAt + 1);
    range->month = firstMonth == 0 ? month : firstMonth;
    range->endMonth = month;
    range->lastToken = yearAfter(after, range->endYear);
    range->year = firstYear == 0 ? range->endYear : firstYear;
    return range;
}

DateGrammar::Maybe DateGrammar::monthOnly(std::size_t i) const
{
    // "last May", "this March"
    if (!m_french && (word(i) == TimeWord::Last || word(i) == TimeWord::This || word(i) == TimeWord::Next) &&
        isMonth(i + 1) && !isDayNumber(i + 2) && !isYear(i + 2)) {
        Maybe named = make(i, i + 2, Kind::Month, "month beside publication");
        named->month = value(i + 1);
        named->shift = word(i) == TimeWord::Last ? -1 : word(i) == TimeWord::Next ? 1 : 0;
        return named;
    }
    int month = 0;
    const std::size_t after = monthWord(i, month);
    if (after == i)
        return std::nullopt;
    Maybe date = make(i, after, Kind::Month, "month");
    date->month = month;
    date->lastToken = yearAfter(after, date->year);
    if (date->year == 0) {
        if (word(i) == TimeWord::MonthShort)
            return std::nullopt;
        const TimeWord before = i > m_begin ? word(i - 1) : TimeWord::None;
        const bool opened =
            before != TimeWord::None && before != TimeWord::Comma && before != TimeWord::Period;
        // "May", "March" and "mars" are also other words: they need a preposition.
        const bool ambiguous = m_french ? month == 3 : month == 5 || (month == 3 && i == m_begin);
        if (ambiguous && !opened)
            return std::nullopt;
    }
    // "October 2019 to March 2020", "June-December 2022"
    const std::size_t joinAt = date->lastToken;
    int endMonth = 0;
    if (isRangeMark(joinAt)) {
        const std::size_t end = monthWord(joinAt + 1, endMonth);
        if (end != joinAt + 1 && !isDayNumber(end)) {
            Maybe range = make(i, end, Kind::Range, "range of months");
            range->month = month;
            range->endMonth = endMonth;
            range->lastToken = yearAfter(end, range->endYear);
            range->year = date->year == 0 ? range->endYear : date->year;
            return range;
        }
    }
    return date;
}

DateGrammar::Maybe DateGrammar::yearOnly(std::size_t i) const
{
    if (!isYear(i))
        return std::nullopt;
    const TimeWord before = i > m_begin ? word(i - 1) : TimeWord::None;
    const bool bracket = i > m_begin && raw(i - 1) == u"(" && raw(i + 1) == u")";
    const bool during =
        i > m_begin && (folded(i - 1) == u"during" || folded(i - 1) == u"annee" || folded(i - 1) == u"last");
    const bool alone = i == m_begin && i + 1 == m_end;
    if (!opensYear(before) && !bracket && !during && !alone)
        return std::nullopt;
    if (before == TimeWord::And || before == TimeWord::The || before == TimeWord::To) {
        // "between 2000 and 2500 people", "the 2000 refugees": only beside another year or before a noun that
        // is not counted
        const bool afterYear = i >= m_begin + 2 && isYear(i - 2);
        if (before != TimeWord::The && !afterYear)
            return std::nullopt;
    }
    if ((glued(i) && !bracket && before != TimeWord::Hyphen) || isCounted(folded(i + 1)))
        return std::nullopt;
    if (glued(i + 1) && !raw(i + 1).isEmpty() && (raw(i + 1)[0].isLetterOrNumber() || raw(i + 1) == u"%")) {
        if (folded(i + 1) != u"s")
            return std::nullopt;
        Maybe decade = make(i, i + 2, Kind::Decade, "decade");
        decade->year = value(i) / 10 * 10;
        return value(i) % 10 == 0 ? decade : std::nullopt;
    }
    Maybe year = make(i, i + 1, Kind::Year, "year");
    year->year = value(i);
    if ((word(i + 1) == TimeWord::Hyphen || (word(i + 1) == TimeWord::To && before == TimeWord::From)) &&
        isYear(i + 2)) {
        year->kind = Kind::Range;
        year->rule = QLatin1StringView("range of years");
        year->endYear = value(i + 2);
        year->lastToken = i + 3;
    }
    return year;
}

DateGrammar::Maybe DateGrammar::partOfPeriod(std::size_t i) const
{
    DatePart part = DatePart::Whole;
    std::size_t at = i + 1;
    switch (word(i)) {
    case TimeWord::Early: part = DatePart::Early; break;
    case TimeWord::Mid: part = DatePart::Mid; break;
    case TimeWord::Late: part = DatePart::Late; break;
    case TimeWord::Start: part = DatePart::Start; break;
    case TimeWord::End: part = DatePart::End; break;
    case TimeWord::Ordinal:
        if (word(i + 1) == TimeWord::Half && value(i) <= 2)
            part = value(i) == 1 ? DatePart::FirstHalf : DatePart::SecondHalf;
        else if (word(i + 1) == TimeWord::Quarter && value(i) <= 4)
            part = static_cast<DatePart>(static_cast<int>(DatePart::Quarter1) + value(i) - 1);
        else
            return std::nullopt;
        at = i + 2;
        break;
    default: return std::nullopt;
    }
    if (word(at) == TimeWord::Hyphen)
        ++at;
    if (word(at) == TimeWord::Of || word(at) == TimeWord::In || (m_french && word(at) == TimeWord::From))
        ++at;
    at = skipThe(at);
    if (m_french && folded(at) == u"mois" && word(at + 1) == TimeWord::Of)
        at += 2;

    Maybe whole;
    if (isYear(at)) {
        whole = make(i, at + 1, Kind::Year, "part of a year");
        whole->year = value(at);
    } else if (Maybe month = monthOnly(at);
               month && month->kind == Kind::Month && !isDayNumber(month->lastToken)) {
        whole = std::move(month);
        whole->rule = QLatin1StringView("part of a month");
    } else if (int month2 = 0; monthWord(at, month2) == at + 1 && isMonth(at) && !isDayNumber(at + 1)) {
        whole = make(i, at + 1, Kind::Month, "part of a month");
        whole->month = month2;
    } else if (Maybe unit = relativeUnit(at)) {
        whole = std::move(unit);
    } else if (word(at) == TimeWord::Unit && at > i + 1 &&
               (value(at) == static_cast<int>(TimeUnit::Year) ||
                value(at) == static_cast<int>(TimeUnit::Month) ||
                value(at) == static_cast<int>(TimeUnit::Week))) {
        whole = make(i, at + 1, Kind::RelativeUnit, "part of the current period");
        whole->unit = static_cast<TimeUnit>(value(at));
    }
    if (!whole || whole->part != DatePart::Whole)
        return std::nullopt;
    whole->firstToken = i;
    whole->part = part;
    return whole;
}

} // namespace casus::extraction
