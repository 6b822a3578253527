// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/date_words.h"

#include <QLatin1StringView>

#include <cstddef>

namespace casus::extraction {

/// Which part of a month or year is meant. Bounds: annotation guidelines, date table.
enum class DatePart : quint8 {
    Whole,
    Early,
    Mid,
    Late,
    Start,
    End,
    FirstHalf,
    SecondHalf,
    Quarter1,
    Quarter2,
    Quarter3,
    Quarter4
};

/// A time expression as it stands in the text, before it is anchored.
struct TimeExpression {
    enum class Kind : quint8 {
        Day,          // year (0 = not said), month, day, perhaps weekday
        Month,        // year (0 = not said), month, part
        Year,         // year, part
        Decade,       // year of its beginning
        Weekday,      // weekday, shift: -1 last, 0 by tense, +1 next
        Today,        // count: days from the publication date
        Overnight,    // the night that ends or begins with the reported day
        NightOf,      // between two days
        Weekend,      // shift
        RelativeUnit, // "last week", "this year": unit, shift, part
        SoFarThisYear,
        Ago,       // count units before the publication date
        PastSpan,  // "the past 24 hours"
        Shift,     // count units from the anchor, negative = before
        Same,      // "the same day": unit
        AnchorDay, // "hours earlier", "earlier in the day"
        FromEvent, // "three days before the attack": count, unit, counted from the event's date
        Range,     // first and second end
    };

    std::size_t firstToken = 0;
    std::size_t lastToken = 0; // one past the last
    Kind kind = Kind::Day;
    int year = 0;
    int month = 0;
    int day = 0;
    int weekday = 0;
    int shift = 0;
    int count = 0;
    TimeUnit unit = TimeUnit::Day;
    DatePart part = DatePart::Whole;
    bool since = false;    // opens a span: value X/..
    bool deadline = false; // "until", "by": lies ahead unless the verb says otherwise
    bool hasDayPart = false;
    // second end of Range and NightOf: the same meaning
    int endYear = 0;
    int endMonth = 0;
    int endDay = 0;
    int endWeekday = 0;
    QLatin1StringView rule; // name of the rule, for the reason
};

} // namespace casus::extraction
