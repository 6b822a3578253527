// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/date_grammar.h"

// Expressions that need an anchor: the publication date or a date named before.
namespace casus::extraction {

std::size_t DateGrammar::dayPartAfter(std::size_t i) const
{
    // "après-midi"
    if (m_french && word(i) == TimeWord::After && word(i + 1) == TimeWord::Hyphen && folded(i + 2) == u"midi")
        return i + 3;
    return word(i) == TimeWord::DayPart ? i + 1 : i;
}

std::optional<int> DateGrammar::countAt(std::size_t i, std::size_t& next) const
{
    if (word(i) == TimeWord::One) {
        next = i + 1;
        return 1;
    }
    if (word(i) != TimeWord::Number || digits(i) > 3)
        return std::nullopt;
    int count = value(i);
    next = i + 1;
    // "twenty-five"
    if (digits(i) == 0 && count >= 20 && word(i + 1) == TimeWord::Hyphen && word(i + 2) == TimeWord::Number &&
        digits(i + 2) == 0 && value(i + 2) < 10) {
        count += value(i + 2);
        next = i + 3;
    }
    return count;
}

DateGrammar::Maybe DateGrammar::weekday(std::size_t i) const
{
    std::size_t at = i;
    int shift = 0;
    if (word(at) == TimeWord::This) {
        ++at;
        if (word(at) == TimeWord::Past) {
            shift = -1;
            ++at;
        }
    } else if (word(at) == TimeWord::Last || word(at) == TimeWord::Past) {
        shift = -1;
        ++at;
    } else if (word(at) == TimeWord::Next) {
        shift = 1;
        ++at;
    }
    const bool abbreviated = word(at) == TimeWord::WeekdayShort;
    if ((word(at) != TimeWord::Weekday && !abbreviated) || (!m_french && !isCapital(at)))
        return std::nullopt;
    if (i > m_begin && at == i &&
        (folded(i - 1) == u"every" || folded(i - 1) == u"each" || folded(i - 1) == u"chaque"))
        return std::nullopt;

    Maybe day = make(i, at + 1, Kind::Weekday, "weekday");
    day->weekday = value(at);
    day->shift = shift;
    // "Sunday, Sept. 11, 2022", "mardi 15 mars"
    std::size_t dateAt = at + 1;
    if (abbreviated && word(dateAt) == TimeWord::Period)
        ++dateAt;
    if (word(dateAt) == TimeWord::Comma)
        ++dateAt;
    if (m_french && word(dateAt) == TimeWord::The)
        ++dateAt;
    for (Maybe date : {dayFirst(dateAt), monthFirst(dateAt)}) {
        if (date) {
            date->firstToken = i;
            date->weekday = day->weekday;
            return date;
        }
    }
    if (abbreviated)
        return std::nullopt;
    if (m_french && word(day->lastToken) == TimeWord::Last) {
        day->shift = -1;
        ++day->lastToken;
    } else if (m_french && word(day->lastToken) == TimeWord::Next) {
        day->shift = 1;
        ++day->lastToken;
    }
    const std::size_t part = dayPartAfter(day->lastToken);
    if (part > day->lastToken) {
        day->lastToken = part;
        day->hasDayPart = true;
    } else if (m_french && day->weekday != 0) {
        // "jeudi à l'aube", "samedi dans la soirée", "lundi au petit matin"
        std::size_t partAt = day->lastToken;
        if (word(partAt) == TimeWord::To || word(partAt) == TimeWord::In) {
            partAt = skipThe(partAt + 1);
            partAt = folded(partAt) == u"petit" ? partAt + 1 : partAt;
            if (const std::size_t end = dayPartAfter(partAt); end > partAt && folded(partAt) != u"journee") {
                day->lastToken = end;
                day->hasDayPart = true;
            }
        }
    }
    if (day->shift < 0)
        day->rule = QLatin1StringView("last weekday");
    else if (day->shift > 0)
        day->rule = QLatin1StringView("next weekday");
    return day;
}

DateGrammar::Maybe DateGrammar::nightOf(std::size_t i) const
{
    if (word(i) != TimeWord::DayPart && word(i) != TimeWord::Overnight)
        return std::nullopt;
    if (word(i) == TimeWord::DayPart && folded(i) != u"night" && folded(i) != u"nuit")
        return std::nullopt;
    std::size_t at = i + 1;
    const TimeWord link = word(at);
    if (link == TimeWord::Of || link == TimeWord::From || link == TimeWord::Between || link == TimeWord::On)
        ++at;
    else if (word(i) != TimeWord::Overnight)
        return std::nullopt;
    at = skipThe(at);
    const auto joins = [&](std::size_t k) {
        return isRangeMark(k) || word(k) == TimeWord::And || word(k) == TimeWord::Slash;
    };
    // with days: "night of 12 to 13 March", "nuit du samedi 12 au dimanche 13 mars"
    const std::size_t dayAt = word(at) == TimeWord::Weekday && isDayNumber(at + 1) ? at + 1 : at;
    if (Maybe range = dayRange(dayAt)) {
        range->firstToken = i;
        range->kind = Kind::NightOf;
        range->rule = QLatin1StringView("night between two days");
        return range;
    }
    if (isDayNumber(dayAt) && joins(dayAt + 1) && word(dayAt + 2) == TimeWord::Weekday &&
        isDayNumber(dayAt + 3)) {
        int month = 0;
        const std::size_t after = monthWord(dayAt + 4, month);
        if (after != dayAt + 4) {
            Maybe night = make(i, after, Kind::NightOf, "night between two days");
            night->day = value(dayAt);
            night->endDay = value(dayAt + 3);
            night->month = night->endMonth = month;
            night->lastToken = yearAfter(after, night->endYear);
            night->year = night->endYear;
            return night;
        }
    }
    // with weekdays: "night of Friday to Saturday"
    if (word(at) == TimeWord::Weekday && joins(at + 1)) {
        const std::size_t second = skipThe(at + 2);
        if (word(second) == TimeWord::Weekday) {
            Maybe night = make(i, second + 1, Kind::NightOf, "night between two weekdays");
            night->weekday = value(at);
            night->endWeekday = value(second);
            return night;
        }
    }
    return std::nullopt;
}

DateGrammar::Maybe DateGrammar::partOfDay(std::size_t i) const
{
    const TimeWord first = word(i);
    if (m_french && first == TimeWord::This && word(i + 1) == TimeWord::DayPart) {
        Maybe today = make(i, i + 2, Kind::Today, "part of the day of publication");
        return today;
    }
    if (!m_french && first == TimeWord::This && word(i + 1) == TimeWord::DayPart) {
        Maybe today = make(i, i + 2, Kind::Today, "part of the day of publication");
        return today;
    }
    if (!m_french && first == TimeWord::Last && folded(i + 1) == u"night") {
        Maybe yesterday = make(i, i + 2, Kind::Today, "last night");
        yesterday->count = -1;
        return yesterday;
    }
    std::size_t at = i;
    if (first == TimeWord::Early && folded(i + 1) == u"hours")
        at = i + 2;
    else if (first == TimeWord::Early && word(i + 1) == TimeWord::DayPart)
        at = i + 2;
    else if (first == TimeWord::DayPart)
        at = i + 1;
    else if (first == TimeWord::Early || first == TimeWord::Late || first == TimeWord::Earlier ||
             first == TimeWord::Later)
        at = i + 1;
    else
        return std::nullopt;
    const bool needsLink = first == TimeWord::DayPart || at == i + 2;
    const bool linked =
        word(at) == TimeWord::Of || word(at) == TimeWord::On || (m_french && word(at) == TimeWord::From);
    if (linked)
        ++at;
    else if (needsLink)
        return std::nullopt;
    const Maybe day = dayGrain(at);
    if (!day || (!linked && day->kind == Kind::Day && day->weekday == 0))
        return std::nullopt;
    Maybe part = day;
    part->firstToken = i;
    part->hasDayPart = true;
    return part;
}

DateGrammar::Maybe DateGrammar::overnight(std::size_t i) const
{
    if (word(i) == TimeWord::Overnight) {
        Maybe night = make(i, i + 1, Kind::Overnight, "overnight");
        const std::size_t at = word(i + 1) == TimeWord::On || word(i + 1) == TimeWord::From ? i + 2 : i + 1;
        if (word(at) == TimeWord::Weekday) {
            night->weekday = value(at);
            night->lastToken = at + 1;
        } else if (word(at) == TimeWord::To && word(at + 1) == TimeWord::Weekday) {
            night->endWeekday = value(at + 1);
            night->lastToken = at + 2;
        }
        return night;
    }
    if (word(i) == TimeWord::Today || word(i) == TimeWord::Tonight || word(i) == TimeWord::Yesterday ||
        word(i) == TimeWord::Tomorrow) {
        Maybe day = make(i, i + 1, Kind::Today, "day counted from publication");
        day->count = word(i) == TimeWord::Yesterday ? -1 : word(i) == TimeWord::Tomorrow ? 1 : 0;
        const std::size_t part = dayPartAfter(i + 1);
        day->lastToken = part;
        return day;
    }
    // "avant-hier"
    if (m_french && word(i) == TimeWord::Before && word(i + 1) == TimeWord::Hyphen &&
        word(i + 2) == TimeWord::Yesterday) {
        Maybe day = make(i, i + 3, Kind::Today, "day counted from publication");
        day->count = -2;
        return day;
    }
    return std::nullopt;
}

DateGrammar::Maybe DateGrammar::relativeUnit(std::size_t i) const
{
    std::size_t at = i;
    if (word(at) == TimeWord::Earlier || word(at) == TimeWord::Later)
        ++at;
    if (m_french) {
        // "la semaine dernière", "cette année", "ce mois-ci", "l'an passé"
        const TimeWord head = word(at);
        if ((head != TimeWord::The && head != TimeWord::This) || word(at + 1) != TimeWord::Unit)
            return std::nullopt;
        const auto unit = static_cast<TimeUnit>(value(at + 1));
        Maybe period = make(i, at + 2, Kind::RelativeUnit, "current period");
        period->unit = unit;
        const TimeWord tail = word(at + 2);
        if (head == TimeWord::This) {
            if (unit == TimeUnit::Hour || unit == TimeUnit::Day ||
                folded(at + 1).endsWith(u's') != (unit == TimeUnit::Month))
                return std::nullopt;
            if (word(at + 2) == TimeWord::Hyphen && folded(at + 3) == u"ci")
                period->lastToken = at + 4;
            return period;
        }
        if (tail == TimeWord::Last || tail == TimeWord::Past)
            period->shift = -1;
        else if (tail == TimeWord::Next)
            period->shift = 1;
        else
            return std::nullopt;
        if (unit == TimeUnit::Hour || unit == TimeUnit::Day)
            return std::nullopt;
        period->rule = QLatin1StringView(period->shift < 0 ? "last period" : "next period");
        period->lastToken = at + 3;
        return period;
    }
    int shift = 0;
    const char* rule = "current period";
    switch (word(at)) {
    case TimeWord::This: break;
    case TimeWord::Last:
        shift = -1;
        rule = "last period";
        break;
    case TimeWord::Next:
        shift = 1;
        rule = "next period";
        break;
    default: return std::nullopt;
    }
    if (word(at + 1) != TimeWord::Unit || (i > m_begin && word(i - 1) == TimeWord::The))
        return std::nullopt;
    const auto unit = static_cast<TimeUnit>(value(at + 1));
    if (unit == TimeUnit::Hour || unit == TimeUnit::Day || unit == TimeUnit::Night ||
        folded(at + 1).endsWith(u's'))
        return std::nullopt;
    Maybe period = make(i, at + 2, Kind::RelativeUnit, rule);
    period->unit = unit;
    period->shift = shift;
    return period;
}

DateGrammar::Maybe DateGrammar::weekend(std::size_t i) const
{
    std::size_t at = i;
    int shift = 0;
    if (word(at) == TimeWord::The)
        ++at;
    if (word(at) == TimeWord::This || word(at) == TimeWord::Past)
        ++at;
    else if (word(at) == TimeWord::Last) {
        ++at;
        shift = -1;
    } else if (word(at) == TimeWord::Next) {
        shift = 1;
        ++at;
    }
    std::size_t end = at;
    if (word(at) == TimeWord::Weekend)
        end = at + 1;
    else if (folded(at) == u"week" && word(at + 1) == TimeWord::Hyphen && folded(at + 2) == u"end")
        end = at + 3;
    else
        return std::nullopt;
    if (m_french && (word(end) == TimeWord::Last || word(end) == TimeWord::Past)) {
        shift = -1;
        ++end;
    } else if (m_french && word(end) == TimeWord::Next) {
        shift = 1;
        ++end;
    }
    Maybe found = make(i, end, Kind::Weekend, "weekend");
    found->shift = shift;
    return found;
}

DateGrammar::Maybe DateGrammar::theDayBefore(std::size_t i) const
{
    if (word(i) != TimeWord::The)
        return std::nullopt;
    const TimeWord second = word(i + 1);
    if (m_french && (second == TimeWord::Eve || second == TimeWord::Morrow)) {
        Maybe day = make(i, i + 2, Kind::Shift, "day beside the last named day");
        day->count = second == TimeWord::Eve ? -1 : 1;
        return day;
    }
    if (m_french && ((second == TimeWord::Same && folded(i + 2) == u"jour") ||
                     (folded(i + 1) == u"jour" && word(i + 2) == TimeWord::Same)))
        return make(i, i + 3, Kind::Same, "same day");

    const auto unitOf = [&](std::size_t k) -> std::optional<TimeUnit> {
        if (word(k) == TimeWord::Unit && !folded(k).endsWith(u's'))
            return static_cast<TimeUnit>(value(k));
        if (m_french && folded(k) == u"mois")
            return TimeUnit::Month;
        if (word(k) == TimeWord::DayPart)
            return TimeUnit::Day;
        return std::nullopt;
    };
    if (m_french) {
        const auto unit = unitOf(i + 1);
        const TimeWord third = word(i + 2);
        if (!unit || (third != TimeWord::Following && third != TimeWord::Previous))
            return std::nullopt;
        Maybe shifted = make(i, i + 3, Kind::Shift, "period beside the last named date");
        shifted->unit = *unit;
        shifted->count = third == TimeWord::Previous ? -1 : 1;
        return shifted;
    }
    if (second == TimeWord::Following || second == TimeWord::Next || second == TimeWord::Previous ||
        second == TimeWord::Same) {
        const auto unit = unitOf(i + 2);
        if (!unit || *unit == TimeUnit::Hour)
            return std::nullopt;
        Maybe shifted = make(i, i + 3, second == TimeWord::Same ? Kind::Same : Kind::Shift,
                             second == TimeWord::Same ? "same day" : "period beside the last named date");
        shifted->unit = *unit;
        shifted->count = second == TimeWord::Previous ? -1 : second == TimeWord::Same ? 0 : 1;
        return shifted;
    }
    if (word(i + 2) == TimeWord::Before || word(i + 2) == TimeWord::After) {
        const auto unit = unitOf(i + 1);
        if (!unit || *unit == TimeUnit::Hour)
            return std::nullopt;
        const int sign = word(i + 2) == TimeWord::Before ? -1 : 1;
        if (word(i + 3) == TimeWord::Yesterday || word(i + 3) == TimeWord::Tomorrow) {
            Maybe day = make(i, i + 4, Kind::Today, "day counted from publication");
            day->count = 2 * sign;
            return day;
        }
        const bool event = word(i + 3) == TimeWord::The || word(i + 3) == TimeWord::One;
        Maybe shifted =
            make(i, i + 3, event ? Kind::FromEvent : Kind::Shift, "day beside the last named day");
        shifted->unit = *unit;
        shifted->count = sign;
        return shifted;
    }
    return std::nullopt;
}

DateGrammar::Maybe DateGrammar::countedUnits(std::size_t i) const
{
    std::size_t at = i;
    const bool almost = word(at) == TimeWord::Almost;
    if (almost)
        ++at;
    std::size_t unitAt = at;
    const std::optional<int> count = countAt(at, unitAt);
    if (!count || word(unitAt) != TimeWord::Unit)
        return std::nullopt;
    const auto unit = static_cast<TimeUnit>(value(unitAt));
    std::size_t relationAt = unitAt + 1;
    if (m_french && folded(relationAt) == u"plus")
        ++relationAt;
    const TimeWord relation = word(relationAt);
    Kind kind = Kind::Shift;
    int sign = 0;
    const char* rule = "counted from the last named date";
    switch (relation) {
    case TimeWord::Ago:
        kind = Kind::Ago;
        rule = "counted back from publication";
        sign = 1;
        break;
    case TimeWord::Earlier: sign = -1; break;
    case TimeWord::Later: sign = 1; break;
    case TimeWord::Before: sign = -1; break;
    case TimeWord::After: sign = 1; break;
    default: return std::nullopt;
    }
    const bool hedged = i > m_begin && (folded(i - 1) == u"than" || word(i - 1) == TimeWord::Hedge || almost);
    if (hedged && unit == TimeUnit::Year)
        return std::nullopt; // "more than ten years ago" is no date
    const bool ofEvent = relation == TimeWord::Before || relation == TimeWord::After;
    if (unit == TimeUnit::Hour && (kind == Kind::Ago || !ofEvent || m_french))
        kind = kind == Kind::Ago ? Kind::Today : Kind::AnchorDay;
    else if (unit == TimeUnit::Hour)
        return std::nullopt;
    else if (ofEvent && word(relationAt + 1) != TimeWord::None && word(relationAt + 1) != TimeWord::Comma &&
             word(relationAt + 1) != TimeWord::Period && word(relationAt + 1) != TimeWord::And) {
        kind = Kind::FromEvent;
        rule = "counted from the event";
    } else if (ofEvent && relationAt + 1 < m_end && raw(relationAt + 1)[0].isLetter()) {
        kind = Kind::FromEvent;
        rule = "counted from the event";
    }
    Maybe counted = make(i, relationAt + 1, kind, rule);
    counted->unit = unit;
    counted->count = *count * sign;
    if (almost && unit == TimeUnit::Week && *count == 1) {
        counted->unit = TimeUnit::Day;
        counted->count = 6 * sign;
    }
    if (kind == Kind::Today || kind == Kind::AnchorDay)
        counted->count = 0;
    return counted;
}

DateGrammar::Maybe DateGrammar::pastSpan(std::size_t i) const
{
    std::size_t at = i;
    if (word(at) != TimeWord::The && !(m_french && folded(at) == u"ces"))
        return std::nullopt;
    ++at;
    std::size_t unitAt = at;
    std::optional<int> count;
    if (m_french) {
        // "les dernières 24 heures", "les trois derniers jours"
        if (word(at) == TimeWord::Last) {
            count = countAt(at + 1, unitAt);
        } else {
            count = countAt(at, unitAt);
            if (!count || word(unitAt) != TimeWord::Last)
                return std::nullopt;
            ++unitAt;
        }
    } else {
        if (word(at) != TimeWord::Past && word(at) != TimeWord::Last)
            return std::nullopt;
        count = countAt(at + 1, unitAt);
        if (!count && word(at) == TimeWord::Past && word(at + 1) == TimeWord::Unit &&
            !folded(at + 1).endsWith(u's')) {
            count = 1;
            unitAt = at + 1;
        }
    }
    if (!count || word(unitAt) != TimeWord::Unit || static_cast<TimeUnit>(value(unitAt)) == TimeUnit::Year)
        return std::nullopt;
    Maybe span = make(i, unitAt + 1, Kind::PastSpan, "span that ends with publication");
    span->unit = static_cast<TimeUnit>(value(unitAt));
    span->count = *count;
    return span;
}

DateGrammar::Maybe DateGrammar::soFar(std::size_t i) const
{
    if (word(i) == TimeWord::So && word(i + 1) == TimeWord::Far && word(i + 2) == TimeWord::This &&
        folded(i + 3) == u"year")
        return make(i, i + 4, Kind::SoFarThisYear, "so far this year");
    if (word(i) == TimeWord::This && folded(i + 1) == u"year" && word(i + 2) == TimeWord::So &&
        word(i + 3) == TimeWord::Far)
        return make(i, i + 4, Kind::SoFarThisYear, "so far this year");
    return std::nullopt;
}

DateGrammar::Maybe DateGrammar::hoursEarlier(std::size_t i) const
{
    if (!m_french && folded(i) == u"hours" &&
        (word(i + 1) == TimeWord::Earlier || word(i + 1) == TimeWord::Later) &&
        (i == m_begin || word(i - 1) == TimeWord::None || word(i - 1) == TimeWord::Period ||
         word(i - 1) == TimeWord::Comma || word(i - 1) == TimeWord::And))
        return make(i, i + 2, Kind::AnchorDay, "day of the event");
    if (word(i) != TimeWord::Earlier && word(i) != TimeWord::Later)
        return std::nullopt;
    if (word(i + 1) == TimeWord::In && word(i + 2) == TimeWord::The && folded(i + 3) == u"day")
        return make(i, i + 4, Kind::AnchorDay, "day of the event");
    const bool sameDay = folded(i + 1) == u"that" || word(i + 1) == TimeWord::The;
    if (sameDay && folded(i + 2) == u"day")
        return make(i, i + 3, Kind::AnchorDay, "day of the event");
    if (sameDay && word(i + 2) == TimeWord::Same && folded(i + 3) == u"day")
        return make(i, i + 4, Kind::AnchorDay, "day of the event");
    return std::nullopt;
}

DateGrammar::Maybe DateGrammar::frenchAgo(std::size_t i) const
{
    if (!m_french || folded(i) != u"il" || folded(i + 1) != u"y" || folded(i + 2) != u"a")
        return std::nullopt;
    std::size_t unitAt = i + 3;
    const std::optional<int> count = countAt(i + 3, unitAt);
    if (!count || word(unitAt) != TimeWord::Unit)
        return std::nullopt;
    Maybe ago =
        make(i, unitAt + 1, static_cast<TimeUnit>(value(unitAt)) == TimeUnit::Hour ? Kind::Today : Kind::Ago,
             "counted back from publication");
    ago->unit = static_cast<TimeUnit>(value(unitAt));
    ago->count = ago->kind == Kind::Ago ? *count : 0;
    return ago;
}

} // namespace casus::extraction
