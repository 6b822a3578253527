// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/date_expression.h"

#include <optional>
#include <vector>

namespace casus::extraction {

/// Reads time expressions out of the tokens of one document. Every rule looks at a bounded number of tokens,
/// so the cost is linear in the text.
class DateGrammar {
public:
    DateGrammar(const FinderInput& input, const std::vector<TimeToken>& tokens);

    /// In order of place, without overlaps.
    [[nodiscard]] std::vector<TimeExpression> read();

private:
    using Maybe = std::optional<TimeExpression>;
    using Kind = TimeExpression::Kind;

    [[nodiscard]] TimeWord word(std::size_t i) const { return i < m_end ? m_tokens[i].word : TimeWord::None; }
    [[nodiscard]] int value(std::size_t i) const { return m_tokens[i].value; }
    [[nodiscard]] int digits(std::size_t i) const { return i < m_end ? m_tokens[i].digits : 0; }
    [[nodiscard]] QStringView folded(std::size_t i) const;
    [[nodiscard]] QStringView raw(std::size_t i) const;
    [[nodiscard]] bool isCapital(std::size_t i) const;
    [[nodiscard]] bool glued(std::size_t i) const; // no space before token i
    [[nodiscard]] bool isYear(std::size_t i) const;
    [[nodiscard]] bool isDayNumber(std::size_t i) const;
    [[nodiscard]] bool isMonth(std::size_t i) const;
    [[nodiscard]] bool isRangeMark(std::size_t i) const;
    [[nodiscard]] std::size_t skipThe(std::size_t i) const;
    [[nodiscard]] Maybe make(std::size_t first, std::size_t last, Kind kind, const char* rule) const;

    [[nodiscard]] Maybe expression(std::size_t i) const;
    [[nodiscard]] Maybe sinceExpression(std::size_t i) const;
    [[nodiscard]] Maybe betweenExpression(std::size_t i) const;
    [[nodiscard]] Maybe point(std::size_t i) const;
    [[nodiscard]] Maybe dayGrain(std::size_t i) const;

    // date_grammar_calendar.cpp
    [[nodiscard]] Maybe numericDate(std::size_t i) const;
    [[nodiscard]] bool opensFeast(std::size_t i) const;
    [[nodiscard]] Maybe fixedFeast(std::size_t i) const;
    [[nodiscard]] Maybe calendarDate(std::size_t i) const;
    [[nodiscard]] Maybe monthFirst(std::size_t i) const;
    [[nodiscard]] Maybe dayFirst(std::size_t i) const;
    [[nodiscard]] Maybe dayRange(std::size_t i) const;
    [[nodiscard]] Maybe monthOnly(std::size_t i) const;
    [[nodiscard]] Maybe yearOnly(std::size_t i) const;
    [[nodiscard]] Maybe partOfPeriod(std::size_t i) const;
    [[nodiscard]] std::size_t yearAfter(std::size_t i, int& year) const;
    [[nodiscard]] std::size_t yearNamedAfter(std::size_t i, int& year) const;
    [[nodiscard]] std::size_t monthWord(std::size_t i, int& month) const;

    // date_grammar_relative.cpp
    [[nodiscard]] Maybe weekday(std::size_t i) const;
    [[nodiscard]] Maybe nightOf(std::size_t i) const;
    [[nodiscard]] Maybe partOfDay(std::size_t i) const;
    [[nodiscard]] Maybe overnight(std::size_t i) const;
    [[nodiscard]] Maybe relativeUnit(std::size_t i) const;
    [[nodiscard]] Maybe weekend(std::size_t i) const;
    [[nodiscard]] Maybe theDayBefore(std::size_t i) const;
    [[nodiscard]] Maybe countedUnits(std::size_t i) const;
    [[nodiscard]] Maybe pastSpan(std::size_t i) const;
    [[nodiscard]] Maybe soFar(std::size_t i) const;
    [[nodiscard]] Maybe hoursEarlier(std::size_t i) const;
    [[nodiscard]] Maybe frenchAgo(std::size_t i) const;
    [[nodiscard]] std::size_t dayPartAfter(std::size_t i) const;
    [[nodiscard]] std::optional<int> countAt(std::size_t i, std::size_t& next) const;

    const FinderInput& m_input;
    const std::vector<TimeToken>& m_tokens;
    std::size_t m_begin = 0; // tokens of the line that is read
    std::size_t m_end = 0;
    bool m_french = false;
};

} // namespace casus::extraction
