// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/date_resolver.h"

#include "extraction/rule_scores.h"

#include <algorithm>
#include <array>

namespace casus::extraction {

namespace {

using Kind = TimeExpression::Kind;

constexpr std::size_t kLookBack = 12;

QSet<QString> words(const QString& list)
{
    const QStringList parts = list.split(u' ', Qt::SkipEmptyParts);
    return {parts.begin(), parts.end()};
}

QDate monday(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate monthEnd(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays(first.daysInMonth() - 1);
}

} // namespace

DateResolver::DateResolver(const FinderInput& input, const QSet<QString>& actWords)
    : m_input(input)
    , m_actWords(actWords)
    , m_published(input.context.published)
    , m_reporting(words(
          QStringLiteral("said says say saying told tells announced announces reported reports issued "
                         "released claimed claims "
                         "confirmed stated states published posted updated disclosed declared denied "
                         "circulated spoke warned blamed condemned "
                         "accused added statement communique released quoted acknowledged revealed tweeted "
                         "declare annonce indique affirme confirme revendique publie communique precise "
                         "rapporte dit declarait explique appris apprend affirmait indiquait reconnu "
                         "rapportaient rapportent declarent indiquent affirment condamne denonce temoigne "
                         "revendiquait diffuse promis ajoute")))
    , m_ahead(words(QStringLiteral(
          "will shall due scheduled expected planned plans plan until till "
          "sera seront aura auront devrait devraient prevu prevue prevus prevues doit doivent")))
{}

std::size_t DateResolver::sentenceOf(std::size_t token) const
{
    std::size_t s = m_sentence;
    while (s + 1 < m_input.analysis.sentences.size() && m_input.analysis.sentences[s].lastToken <= token)
        ++s;
    return s;
}

bool DateResolver::saysAhead(std::size_t first, std::size_t from) const
{
    for (std::size_t i = from; i > first; --i) {
        const QString& word = m_input.folded[i - 1];
        // "is to address the nation", "is set to begin", "to be held"
        const QStringView before = i >= first + 2 ? QStringView(m_input.folded[i - 2]) : QStringView();
        const bool isTo = (word == u"to" && (before == u"is" || before == u"are" || before == u"set")) ||
                          (word == u"be" && before == u"to");
        if (isTo || m_ahead.contains(word))
            return true;
        if (m_reporting.contains(word) || m_actWords.contains(word))
            return false;
    }
    return false;
}

/// "was not claimed until Tuesday", "the fighting went on until Monday": the day is past
bool DateResolver::saysNotUntil(std::size_t first, std::size_t from) const
{
    static constexpr std::array<QStringView, 12> kLasted{
        u"lasted", u"continued", u"raged", u"stayed", u"remained",   u"held",
        u"fought", u"went",      u"ran",   u"dure",   u"poursuivis", u"poursuivi"};
    bool denied = false;
    bool past = false;
    for (std::size_t i = first; i < from; ++i) {
        const QString& word = m_input.folded[i];
        denied = denied || word == u"not" || word == u"neither" || word == u"only" || word == u"no" ||
                 word == u"nobody";
        if (std::find(kLasted.begin(), kLasted.end(), word) != kLasted.end())
            return true;
        past = past || word == u"was" || word == u"were" || word == u"did" || word == u"had";
    }
    return denied && past;
}

DateResolver::Role DateResolver::roleOf(const TimeExpression& expression) const
{
    const text::Sentence& sentence = m_input.analysis.sentences[m_sentence];
    const std::size_t begin =
        std::max(sentence.firstToken, expression.firstToken - std::min(expression.firstToken, kLookBack));
    const bool ahead = expression.deadline || saysAhead(begin, expression.firstToken);
    if (ahead && !saysNotUntil(begin, expression.firstToken))
        return Role::Ahead;
    // The nearest verb before the date decides; an act word between keeps the date with the act.
    for (std::size_t i = expression.firstToken; i > begin; --i) {
        const QString& word = m_input.folded[i - 1];
        if (m_actWords.contains(word))
            return Role::Event;
        if (expression.firstToken - i <= 6 && m_reporting.contains(word))
            return Role::Statement;
    }
    // "on Thursday said", and at the head of a sentence the first verb after it
    const bool head = expression.firstToken <= sentence.firstToken + 2;
    const std::size_t reach = head ? 14 : 2;
    const std::size_t end = std::min(sentence.lastToken, expression.lastToken + reach);
    for (std::size_t i = expression.lastToken; i < end; ++i) {
        const QString& word = m_input.folded[i];
        if (m_actWords.contains(word))
            return Role::Event;
        if (m_reporting.contains(word))
            return Role::Statement;
    }
    return Role::Event;
}

DateResolver::Days DateResolver::part(const Days& whole, DatePart part)
{
    if (!whole.isValid() || part == DatePart::Whole)
        return whole;
    const int year = whole.first.year();
    if (whole.first.daysTo(whole.last) > 300) { // a year
        const auto months = [&](int first, int last) {
            return Days{QDate(year, first, 1), monthEnd(year, last)};
        };
        switch (part) {
        case DatePart::Early:
        case DatePart::Start: return months(1, 3);
        case DatePart::Mid: return months(5, 8);
        case DatePart::Late: return months(10, 12);
        case DatePart::End: return months(12, 12);
        case DatePart::FirstHalf: return months(1, 6);
        case DatePart::SecondHalf: return months(7, 12);
        case DatePart::Quarter1: return months(1, 3);
        case DatePart::Quarter2: return months(4, 6);
        case DatePart::Quarter3: return months(7, 9);
        case DatePart::Quarter4: return months(10, 12);
        case DatePart::Whole: break;
        }
        return whole;
    }
    if (whole.first.daysTo(whole.last) < 8) { // a week: its two first or last days, or its middle
        switch (part) {
        case DatePart::Early:
        case DatePart::Start:
        case DatePart::FirstHalf: return {whole.first, whole.first.addDays(1)};
        case DatePart::Mid: return {whole.first.addDays(2), whole.first.addDays(3)};
        default: return {whole.last.addDays(-2), whole.last};
        }
    }
    const int month = whole.first.month();
    const auto days = [&](int first, int last) {
        return Days{QDate(year, month, first), QDate(year, month, last)};
    };
    switch (part) {
    case DatePart::Early:
    case DatePart::Start: return days(1, 10);
    case DatePart::Mid: return days(11, 20);
    case DatePart::Late:
    case DatePart::End: return {QDate(year, month, 21), whole.last};
    case DatePart::FirstHalf: return days(1, 15);
    case DatePart::SecondHalf: return {QDate(year, month, 16), whole.last};
    default: return whole;
    }
}

int DateResolver::yearOf(int month, int day, const TimeExpression& expression, Role role) const
{
    // In the line of a full date of another year the story goes on in that year.
    if (m_namedYear != 0 && m_published.isValid() && m_namedYear < m_published.year() &&
        role == Role::Event && m_namedYearLine == m_input.analysis.sentences[m_sentence].line &&
        expression.day != 0)
        return m_namedYear;
    if (!m_published.isValid())
        return 0;
    const int year = m_published.year();
    const QDate here(year, month, day == 0 ? 1 : day);
    if (role == Role::Ahead) {
        const QDate end = day == 0 ? monthEnd(year, month) : here;
        return end < m_published ? year + 1 : year;
    }
    // News of the past: a date that is still to come was last year's; a day of grace for time zones.
    return here > m_published.addDays(day == 0 ? 0 : 1) ? year - 1 : year;
}

DateResolver::Outcome DateResolver::calendarDay(const TimeExpression& expression, Role role) const
{
    Outcome outcome;
    outcome.score = expression.year != 0 ? scores::kFullDate : scores::kDayWithoutYear;
    int year = expression.year;
    if (year == 0) {
        outcome.needsPublication = true;
        year = yearOf(expression.month, expression.day, expression, role);
        // "Wednesday, 1 December": the year in which the weekday fits, where one lies near
        if (year != 0 && expression.weekday != 0) {
            for (int near : {year, year - 1, year + 1}) {
                const QDate date(near, expression.month, expression.day);
                if (date.isValid() && date.dayOfWeek() == expression.weekday) {
                    year = near;
                    break;
                }
            }
        }
    }
    const QDate date(year, expression.month, expression.day);
    if (year != 0 && date.isValid())
        outcome.days = {date, date};
    // The date line of the report itself is no event.
    outcome.anchors = !(date.isValid() && date == m_published);
    return outcome;
}

DateResolver::Outcome DateResolver::calendarMonth(const TimeExpression& expression, Role role) const
{
    Outcome outcome;
    outcome.score = expression.year != 0 ? scores::kMonthAndYear : scores::kMonth;
    int year = expression.year;
    if (year == 0) {
        outcome.needsPublication = true;
        year = yearOf(expression.month, 0, expression, role);
    }
    // "last May" in May is a year ago; "next May" lies ahead
    if (year != 0 && expression.shift < 0 && year == m_published.year() &&
        expression.month == m_published.month())
        --year;
    else if (year != 0 && expression.shift > 0)
        year = m_published.year() + (expression.month > m_published.month() ? 0 : 1);
    if (year != 0)
        outcome.days =
            part({QDate(year, expression.month, 1), monthEnd(year, expression.month)}, expression.part);
    return outcome;
}

DateResolver::Outcome DateResolver::weekday(int day, int shift, Role role) const
{
    Outcome outcome;
    outcome.needsPublication = true;
    outcome.score = shift < 0 ? scores::kLastWeekday : scores::kWeekday;
    if (!m_published.isValid())
        return outcome;
    int distance = (m_published.dayOfWeek() - day + 7) % 7;
    QDate date = m_published.addDays(-distance);
    if (shift < 0 && distance == 0)
        date = date.addDays(-7);
    else if (shift > 0 || role == Role::Ahead)
        date = m_published.addDays(distance == 0 ? (shift > 0 ? 7 : 0) : 7 - distance);
    outcome.days = {date, date};
    return outcome;
}

DateResolver::Outcome DateResolver::range(const TimeExpression& expression, Role role) const
{
    Outcome outcome;
    outcome.score = scores::kDateRange;
    if (expression.weekday != 0) {
        const Outcome end = weekday(expression.endWeekday, 0, role);
        outcome.needsPublication = true;
        if (!end.days.isValid())
            return outcome;
        const int back = (expression.endWeekday - expression.weekday + 7) % 7;
        outcome.days = {end.days.last.addDays(-back), end.days.last};
        return outcome;
    }
    int endYear = expression.endYear;
    const int endMonth = expression.endMonth;
    if (endYear == 0) {
        outcome.needsPublication = true;
        endYear = yearOf(endMonth, expression.endDay, expression, role);
    }
    if (endYear == 0)
        return outcome;
    int year = expression.year == 0 ? endYear : expression.year;
    if (expression.year == 0 && expression.month > endMonth)
        --year;
    const int month = expression.month == 0 ? 1 : expression.month;
    const QDate first(year, month, expression.day == 0 ? 1 : expression.day);
    const QDate last = expression.endDay != 0 ? QDate(endYear, endMonth, expression.endDay)
                       : endMonth != 0        ? monthEnd(endYear, endMonth)
                                              : QDate(endYear, 12, 31);
    if (first.isValid() && last.isValid() && first <= last)
        outcome.days = {first, last};
    return outcome;
}

DateResolver::Outcome DateResolver::overnight(const TimeExpression& expression, Role role) const
{
    Outcome outcome;
    outcome.score = scores::kOvernight;
    outcome.needsPublication = true;
    if (expression.weekday != 0 || expression.endWeekday != 0) {
        const Outcome named =
            weekday(expression.weekday != 0 ? expression.weekday : expression.endWeekday, 0, role);
        if (named.days.isValid()) {
            const QDate first = expression.weekday != 0 ? named.days.first : named.days.first.addDays(-1);
            outcome.days = {first, first.addDays(1)};
        }
        return outcome;
    }
    if (!m_published.isValid())
        return outcome;
    // The night that followed the last named day, where that is fresh news; else the night before
    // publication.
    QDate first = m_published.addDays(-1);
    if (m_lastDay.isValid() && m_lastDay < first && m_lastDay.daysTo(m_published) <= 4)
        first = m_lastDay;
    outcome.days = {first, first.addDays(1)};
    return outcome;
}

DateResolver::Outcome DateResolver::relativeUnit(const TimeExpression& expression) const
{
    Outcome outcome;
    outcome.score = scores::kPeriod;
    outcome.needsPublication = true;
    outcome.anchors = false;
    if (!m_published.isValid())
        return outcome;
    switch (expression.unit) {
    case TimeUnit::Week: {
        const QDate first = monday(m_published).addDays(7 * expression.shift);
        outcome.days = {first, first.addDays(6)};
        break;
    }
    case TimeUnit::Month: {
        const QDate day = m_published.addMonths(expression.shift);
        outcome.days = {QDate(day.year(), day.month(), 1), monthEnd(day.year(), day.month())};
        break;
    }
    default: {
        const int year = m_published.year() + expression.shift;
        outcome.days = {QDate(year, 1, 1), QDate(year, 12, 31)};
        break;
    }
    }
    outcome.days = part(outcome.days, expression.part);
    return outcome;
}

DateResolver::Outcome DateResolver::shifted(const Days& anchor, TimeUnit unit, int count, double score) const
{
    Outcome outcome;
    outcome.score = score;
    if (!anchor.isValid())
        return outcome;
    const bool byDays = unit == TimeUnit::Hour || unit == TimeUnit::Day || unit == TimeUnit::Night;
    if (byDays && anchor.first.daysTo(anchor.last) > 7)
        return outcome; // the day before a month is nobody's day
    const QDate from = count < 0 ? anchor.first : anchor.last;
    switch (unit) {
    case TimeUnit::Hour:
    case TimeUnit::Day:
    case TimeUnit::Night: outcome.days = {from.addDays(count), from.addDays(count)}; break;
    case TimeUnit::Week:
    case TimeUnit::Fortnight: {
        const QDate day = from.addDays((unit == TimeUnit::Week ? 7 : 14) * count);
        outcome.days = {day, day};
        break;
    }
    case TimeUnit::Month: {
        const QDate day = from.addMonths(count);
        outcome.days = {QDate(day.year(), day.month(), 1), monthEnd(day.year(), day.month())};
        break;
    }
    case TimeUnit::Year:
        outcome.days = {QDate(from.year() + count, 1, 1), QDate(from.year() + count, 12, 31)};
        break;
    }
    return outcome;
}

DateResolver::Outcome DateResolver::fromEvent(const TimeExpression& expression) const
{
    // "Five days after the attack in A, ... were killed on Wednesday": the sentence names the day itself.
    for (std::size_t k = m_index + 1;
         k < std::min(m_expressions->size(), m_index + 8) && expression.count > 0; ++k) {
        const TimeExpression& next = (*m_expressions)[k];
        if (next.firstToken >= m_input.analysis.sentences[m_sentence].lastToken)
            break;
        if (next.kind == Kind::Weekday && !next.since) {
            Outcome same = weekday(next.weekday, next.shift, Role::Event);
            same.score = scores::kEventDayNamed;
            return same;
        }
    }
    const Days& anchor = m_firstEvent.isValid() ? m_firstEvent : m_lastEvent;
    // "The attack came three days after ...", "three weeks after a similar raid": the day of the attack
    // itself
    const std::size_t at = expression.firstToken;
    const QString before = at > 0 ? m_input.folded[at - 1] : QString();
    const QString after =
        expression.lastToken < m_input.folded.size() ? m_input.folded[expression.lastToken] : QString();
    const bool itself = before == u"came" || before == u"comes" || before == u"occurred" ||
                        before == u"happened" || after == u"a" || after == u"an" || after == u"another" ||
                        after == u"un" || after == u"une";
    Outcome outcome = itself ? shifted(anchor, TimeUnit::Day, 0, scores::kEventItself)
                             : shifted(anchor, expression.unit, expression.count, scores::kFromEvent);
    outcome.anchors = false;
    return outcome;
}

DateResolver::Outcome DateResolver::weekend(const TimeExpression& e, Role role) const
{
    Outcome outcome;
    outcome.score = scores::kWeekend;
    outcome.needsPublication = true;
    if (!m_published.isValid())
        return outcome;
    // The last weekend that has begun.
    const bool inside = m_published.dayOfWeek() >= 6;
    QDate saturday = monday(m_published).addDays(inside ? 5 : -2);
    if (e.shift < 0 && inside)
        saturday = saturday.addDays(-7);
    if (e.shift > 0 || (role == Role::Ahead && !inside))
        saturday = saturday.addDays(7);
    outcome.days = {saturday, saturday.addDays(1)};
    return outcome;
}

DateResolver::Outcome DateResolver::pastSpan(const TimeExpression& e) const
{
    Outcome outcome;
    outcome.score = scores::kPastSpan;
    outcome.needsPublication = true;
    outcome.anchors = false;
    if (!m_published.isValid())
        return outcome;
    int days = e.count;
    if (e.unit == TimeUnit::Hour)
        days = (e.count + 23) / 24;
    else if (e.unit == TimeUnit::Week)
        days = 7 * e.count;
    else if (e.unit == TimeUnit::Fortnight)
        days = 14 * e.count;
    outcome.days = {e.unit == TimeUnit::Month ? m_published.addMonths(-e.count) : m_published.addDays(-days),
                    m_published};
    return outcome;
}

DateResolver::Outcome DateResolver::value(const TimeExpression& e, Role role) const
{
    const Days& anchor = m_inSentence.isValid() ? m_inSentence : m_lastEvent;
    switch (e.kind) {
    case Kind::Day: return calendarDay(e, role);
    case Kind::Month: return calendarMonth(e, role);
    case Kind::Year: {
        Outcome outcome;
        outcome.score = scores::kYear;
        outcome.days = part({QDate(e.year, 1, 1), QDate(e.year, 12, 31)}, e.part);
        outcome.anchors = false;
        return outcome;
    }
    case Kind::Decade:
        return {{QDate(e.year, 1, 1), QDate(e.year + 9, 12, 31)}, scores::kDecade, false, false};
    case Kind::Weekday: return weekday(e.weekday, e.shift, role);
    case Kind::Today: {
        const QDate day = m_published.addDays(e.count);
        return {{day, day}, scores::kCountedDay, true, e.count != 0};
    }
    case Kind::Overnight: return overnight(e, role);
    case Kind::NightOf:
    case Kind::Range: return range(e, role);
    case Kind::Weekend: return weekend(e, role);
    case Kind::RelativeUnit: return relativeUnit(e);
    case Kind::SoFarThisYear:
        return {{QDate(m_published.year(), 1, 1), m_published}, scores::kSoFarThisYear, true, false};
    case Kind::Ago: {
        Outcome outcome = shifted({m_published, m_published}, e.unit, -e.count, scores::kAgo);
        outcome.needsPublication = true;
        return outcome;
    }
    case Kind::PastSpan: return pastSpan(e);
    case Kind::Shift: {
        if (e.unit == TimeUnit::Week &&
            (e.rule == u"period beside the last named date" || e.rule == u"day beside the last named day")) {
            if (!anchor.isValid())
                return {};
            const QDate first = monday(anchor.first).addDays(7 * e.count);
            return {{first, first.addDays(6)}, scores::kWeekBeside, false, false};
        }
        return shifted(anchor, e.unit, e.count, scores::kFromNamedDate);
    }
    case Kind::Same: {
        Outcome outcome = shifted(anchor, TimeUnit::Day, 0, scores::kSameDay);
        if (anchor.isValid() && e.unit != TimeUnit::Day)
            outcome.days = anchor;
        return outcome;
    }
    case Kind::AnchorDay: {
        const std::size_t first = m_input.analysis.sentences[m_sentence].firstToken;
        const bool opensSentence = e.firstToken <= first + 1;
        return shifted(opensSentence && m_firstEvent.isValid() ? m_firstEvent : anchor, TimeUnit::Day, 0,
                       scores::kDayOfEvent);
    }
    case Kind::FromEvent: return fromEvent(e);
    }
    return {};
}

std::optional<model::Edtf> DateResolver::toEdtf(const Days& days, const TimeExpression& expression)
{
    if (!days.isValid() || days.first > days.last || days.first.year() < 1000)
        return std::nullopt;
    const bool wholeMonths = days.first.day() == 1 && days.last.day() == days.last.daysInMonth();
    const bool wholeYears = wholeMonths && days.first.month() == 1 && days.last.month() == 12;
    const QString firstMonth = days.first.toString(QStringLiteral("yyyy-MM"));
    const QString lastMonth = days.last.toString(QStringLiteral("yyyy-MM"));
    if (expression.since) {
        // The end of "since the end of 2021" is what opens the span; a year alone stays a year.
        const bool year = wholeYears && expression.part == DatePart::Whole;
        const QString start = year          ? days.first.toString(QStringLiteral("yyyy"))
                              : wholeMonths ? firstMonth
                                            : days.first.toString(Qt::ISODate);
        return model::Edtf::since(start);
    }
    if (days.first == days.last)
        return model::Edtf::day(days.first);
    if (wholeYears && days.first.year() == days.last.year())
        return model::Edtf::year(days.first.year());
    if (wholeYears)
        return model::Edtf::parse(QString(days.first.toString(QStringLiteral("yyyy")) + u'/' +
                                          days.last.toString(QStringLiteral("yyyy"))));
    if (wholeMonths && firstMonth == lastMonth)
        return model::Edtf::month(days.first.year(), days.first.month());
    if (wholeMonths)
        return model::Edtf::parse(QString(firstMonth + u'/' + lastMonth));
    return model::Edtf::interval(days.first, days.last);
}

void DateResolver::remember(const TimeExpression& expression, const Outcome& outcome, Role role,
                            std::size_t sentence)
{
    if (!outcome.days.isValid())
        return;
    // a date that is counted from publication ends the story of another year
    if (expression.year == 0 && outcome.days.first.year() != m_namedYear)
        m_namedYear = 0;
    if (expression.since)
        return;
    m_inSentence = outcome.days;
    if (outcome.days.first == outcome.days.last)
        m_lastDay = outcome.days.last;
    if (expression.year != 0 && (expression.kind == Kind::Day || expression.kind == Kind::Month)) {
        m_namedYear = expression.year;
        m_namedYearLine = m_input.analysis.sentences[sentence].line;
    }
    if (role != Role::Event || !outcome.anchors || expression.kind == Kind::Month)
        return;
    m_lastEvent = outcome.days;
    if (!m_firstEvent.isValid())
        m_firstEvent = outcome.days;
}

void DateResolver::apposition(const std::vector<TimeExpression>& expressions,
                              std::vector<Valued>& valued) const
{
    // "two days earlier, on Sunday": the second names the same day
    for (std::size_t k = 0; k + 1 < expressions.size(); ++k) {
        const TimeExpression& relative = expressions[k];
        const TimeExpression& named = expressions[k + 1];
        const bool isRelative =
            relative.kind == Kind::Shift || relative.kind == Kind::Same || relative.kind == Kind::FromEvent;
        const bool isNamed = named.kind == Kind::Day || named.kind == Kind::Weekday;
        const std::size_t gap = named.firstToken - relative.lastToken;
        if (!isRelative || !isNamed || gap == 0 || gap > 2 || !valued[k + 1].value ||
            m_input.analysis.view(m_input.analysis.tokens[relative.lastToken]) != u",")
            continue;
        valued[k].value = valued[k + 1].value;
        valued[k].score = scores::kNamedRightAfter;
        valued[k].reason = QStringLiteral("day named right after");
    }
    // "on May 26, two days after gunmen had looted it": counted from an act, it is the day just named
    for (std::size_t k = 1; k < expressions.size(); ++k) {
        const TimeExpression& named = expressions[k - 1];
        const TimeExpression& relative = expressions[k];
        const bool isNamed = named.kind == Kind::Day || named.kind == Kind::Weekday;
        if (relative.kind != Kind::FromEvent || !isNamed || named.since || !valued[k - 1].value ||
            relative.firstToken != named.lastToken + 1 ||
            m_input.analysis.view(m_input.analysis.tokens[named.lastToken]) != u",")
            continue;
        valued[k].value = valued[k - 1].value;
        valued[k].score = scores::kNamedRightAfter;
        valued[k].reason = QStringLiteral("day named right before");
    }
}

std::vector<DateResolver::Valued> DateResolver::resolve(const std::vector<TimeExpression>& expressions)
{
    std::vector<Valued> valued;
    valued.reserve(expressions.size());
    m_expressions = &expressions;
    for (m_index = 0; m_index < expressions.size(); ++m_index) {
        const TimeExpression& expression = expressions[m_index];
        const std::size_t sentence = sentenceOf(expression.firstToken);
        if (sentence != m_sentence || m_index == 0)
            m_inSentence = {};
        m_sentence = sentence;
        const Role role = roleOf(expression);
        const Outcome outcome = value(expression, role);
        remember(expression, outcome, role, sentence);

        Valued one;
        one.value = toEdtf(outcome.days, expression);
        one.score = one.value ? outcome.score : scores::kOpenDate;
        one.reason = QString(expression.rule);
        if (expression.since)
            one.reason = QStringLiteral("open span since: ") + one.reason;
        if (role == Role::Ahead && outcome.needsPublication)
            one.reason += QStringLiteral(", ahead of publication");
        if (!one.value && outcome.needsPublication && !m_published.isValid())
            one.reason += QStringLiteral("; needs the publication date");
        valued.push_back(std::move(one));
    }
    apposition(expressions, valued);
    return valued;
}

} // namespace casus::extraction
