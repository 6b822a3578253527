// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/date_grammar.h"

#include <algorithm>

namespace casus::extraction {

DateGrammar::DateGrammar(const FinderInput& input, const std::vector<TimeToken>& tokens)
    : m_input(input)
    , m_tokens(tokens)
    , m_french(input.french)
{}

QStringView DateGrammar::folded(std::size_t i) const
{
    return i < m_end ? QStringView(m_input.folded[i]) : QStringView();
}

QStringView DateGrammar::raw(std::size_t i) const
{
    return i < m_end ? m_input.analysis.view(m_input.analysis.tokens[i]) : QStringView();
}

bool DateGrammar::isCapital(std::size_t i) const
{
    const QStringView view = raw(i);
    return !view.isEmpty() && view[0].isUpper();
}

bool DateGrammar::glued(std::size_t i) const
{
    return i > m_begin && i < m_end && !m_input.analysis.tokens[i].spaceBefore;
}

bool DateGrammar::isYear(std::size_t i) const
{
    return word(i) == TimeWord::Number && digits(i) == 4 && value(i) >= 1900 && value(i) < 2100;
}

bool DateGrammar::isDayNumber(std::size_t i) const
{
    const TimeWord w = word(i);
    const bool written = (w == TimeWord::Number && digits(i) > 0 && digits(i) <= 2) ||
                         (w == TimeWord::Ordinal && (digits(i) > 0 || m_french));
    return written && value(i) >= 1 && value(i) <= 31;
}

bool DateGrammar::isMonth(std::size_t i) const
{
    return word(i) == TimeWord::Month && (m_french || isCapital(i));
}

bool DateGrammar::isRangeMark(std::size_t i) const
{
    return word(i) == TimeWord::Hyphen || word(i) == TimeWord::To;
}

std::size_t DateGrammar::skipThe(std::size_t i) const
{
    return word(i) == TimeWord::The ? i + 1 : i;
}

DateGrammar::Maybe DateGrammar::make(std::size_t first, std::size_t last, Kind kind, const char* rule) const
{
    TimeExpression expression;
    expression.firstToken = first;
    expression.lastToken = last;
    expression.kind = kind;
    expression.rule = QLatin1StringView(rule);
    return expression;
}

std::vector<TimeExpression> DateGrammar::read()
{
    std::vector<TimeExpression> found;
    const auto& sentences = m_input.analysis.sentences;
    for (std::size_t s = 0; s < sentences.size();) {
        // Sentences of one line together: an abbreviated month must not end an expression.
        const std::size_t line = sentences[s].line;
        m_begin = sentences[s].firstToken;
        while (s < sentences.size() && sentences[s].line == line)
            m_end = std::min(sentences[s++].lastToken, m_tokens.size());
        for (std::size_t i = m_begin; i < m_end;) {
            Maybe next =
                m_tokens[i].word == TimeWord::None && !(m_french && folded(i) == u"il") && !opensFeast(i)
                    ? std::nullopt
                    : expression(i);
            if (!next) {
                ++i;
                continue;
            }
            next->deadline = i > m_begin && word(i - 1) == TimeWord::Until;
            i = next->lastToken;
            found.push_back(*std::move(next));
        }
    }
    return found;
}

DateGrammar::Maybe DateGrammar::expression(std::size_t i) const
{
    if (word(i) == TimeWord::Since) {
        if (Maybe since = sinceExpression(i))
            return since;
    }
    if (word(i) == TimeWord::Between) {
        if (Maybe between = betweenExpression(i))
            return between;
    }
    return point(i);
}

DateGrammar::Maybe DateGrammar::point(std::size_t i) const
{
    using Rule = Maybe (DateGrammar::*)(std::size_t) const;
    static constexpr Rule kRules[] = {
        &DateGrammar::nightOf,     &DateGrammar::partOfDay,    &DateGrammar::weekday,
        &DateGrammar::numericDate, &DateGrammar::calendarDate, &DateGrammar::partOfPeriod,
        &DateGrammar::overnight,   &DateGrammar::soFar,        &DateGrammar::relativeUnit,
        &DateGrammar::weekend,     &DateGrammar::theDayBefore, &DateGrammar::countedUnits,
        &DateGrammar::pastSpan,    &DateGrammar::hoursEarlier, &DateGrammar::frenchAgo,
        &DateGrammar::yearOnly,    &DateGrammar::fixedFeast};
    Maybe best;
    for (const Rule rule : kRules) {
        Maybe next = (this->*rule)(i);
        if (next && (!best || next->lastToken > best->lastToken))
            best = std::move(next);
    }
    return best;
}

DateGrammar::Maybe DateGrammar::dayGrain(std::size_t i) const
{
    for (Maybe next : {numericDate(i), calendarDate(i), weekday(i)}) {
        if (next && (next->kind == Kind::Day || next->kind == Kind::Weekday || next->kind == Kind::Today))
            return next;
    }
    return std::nullopt;
}

DateGrammar::Maybe DateGrammar::sinceExpression(std::size_t i) const
{
    // "for the first time since 2012", "not since 2012": no span is opened, the bare date is meant.
    const std::size_t back = i - std::min<std::size_t>(i - m_begin, 3);
    for (std::size_t k = back; k < i; ++k) {
        const QStringView before = folded(k);
        if (before == u"time" || before == u"fois" || (before == u"not" && k + 1 == i))
            return std::nullopt;
    }
    Maybe from = point(skipThe(i + 1));
    if (!from)
        from = point(i + 1);
    if (!from && m_french && word(i + 1) == TimeWord::The && word(i + 2) != TimeWord::None)
        from = point(i + 2);
    // "depuis le mois de janvier", "since the month of May"
    if (!from && word(i + 1) == TimeWord::The && (folded(i + 2) == u"mois" || folded(i + 2) == u"month") &&
        word(i + 3) == TimeWord::Of)
        from = monthOnly(i + 4);
    if (!from || from->kind == Kind::PastSpan || from->kind == Kind::SoFarThisYear)
        return std::nullopt;
    from->firstToken = i;
    from->since = true;
    return from;
}

DateGrammar::Maybe DateGrammar::betweenExpression(std::size_t i) const
{
    if (Maybe range = dayRange(i + 1)) {
        range->firstToken = i;
        return range;
    }
    const Maybe from = point(skipThe(i + 1));
    if (!from || word(from->lastToken) != TimeWord::And)
        return std::nullopt;
    const Maybe to = point(skipThe(from->lastToken + 1));
    if (!to || from->since || to->since)
        return std::nullopt;
    const auto plain = [](const TimeExpression& e) {
        return e.kind == Kind::Day || e.kind == Kind::Month || e.kind == Kind::Year ||
               e.kind == Kind::Weekday;
    };
    if (!plain(*from) || !plain(*to) || (from->kind == Kind::Weekday) != (to->kind == Kind::Weekday))
        return std::nullopt;
    Maybe range = make(i, to->lastToken, Kind::Range, "between two dates");
    range->year = from->year;
    range->month = from->month;
    range->day = from->day;
    range->weekday = from->weekday;
    range->endYear = to->year;
    range->endMonth = to->month;
    range->endDay = to->day;
    range->endWeekday = to->weekday;
    return range;
}

} // namespace casus::extraction
