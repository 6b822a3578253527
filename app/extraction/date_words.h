// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/finder_input.h"

#include <QHash>
#include <QString>

#include <vector>

namespace casus::extraction {

/// Parts of speech of time expressions. Months, weekdays and the like are closed classes of a language, so
/// they are tables of the program and no lexicon.
enum class TimeWord : quint8 {
    None,
    Month,        // value 1-12
    MonthShort,   // abbreviated: only beside a number
    Weekday,      // value 1 (Monday) - 7
    WeekdayShort, // abbreviated: only before a calendar date
    Number,       // value; `digits` says how it was written
    Ordinal,      // value: 1st, 16th, premier
    Unit,         // value: TimeUnit
    DayPart,      // morning, night, dawn ...
    Early,        // early, beginning, start, début
    Mid,
    Late,    // late, fin
    End,     // end
    Start,   // start, beginning
    Earlier, // earlier, plus tôt
    Later,
    Last,
    Next,
    This,
    Past, // "the past 24 hours"
    Following,
    Previous,
    Same,
    Ago,
    Before,
    After,
    Since,
    Between,
    From,
    And,
    To,
    Of,
    On,
    In,
    The,
    One, // a, an, un, une
    Half,
    Quarter,
    Today,
    Yesterday,
    Tomorrow,
    Tonight,
    Overnight,
    Weekend,
    Eve,    // la veille
    Morrow, // le lendemain
    Until,
    Almost, // almost, nearly, presque
    Hedge,  // about, around, some: passed over before a number
    So,
    Far,
    Hyphen,
    Slash,
    Comma,
    Period,
};

enum class TimeUnit : quint8 { Hour, Day, Night, Week, Fortnight, Month, Year };

struct TimeToken {
    TimeWord word = TimeWord::None;
    qint16 value = 0;
    quint8 digits = 0; // of a number written in digits; 0 for a number word
};

/// The tables of both languages. Immutable after construction; any thread.
class TimeWords {
public:
    TimeWords();
    /// One entry for each token of the text. Words of French where the text is French, else of English.
    [[nodiscard]] std::vector<TimeToken> classify(const FinderInput& input) const;

private:
    QHash<QString, TimeToken> m_english;
    QHash<QString, TimeToken> m_french;
};

} // namespace casus::extraction
