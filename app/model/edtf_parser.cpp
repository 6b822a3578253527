// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edtf_parser.h"

#include <QString>

#include <algorithm>
#include <array>

namespace casus::model {

namespace {

/// Digits of one component, 'X' standing for any digit.
using Pattern = QStringView;

bool isPattern(Pattern text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                          [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'X'; });
}

bool matches(Pattern pattern, int value)
{
    for (qsizetype i = pattern.size(); i-- > 0; value /= 10) {
        if (pattern[i] != u'X' && pattern[i].digitValue() != value % 10)
            return false;
    }
    return value == 0;
}

int lowest(Pattern pattern)
{
    int value = 0;
    for (const QChar c : pattern)
        value = value * 10 + (c == u'X' ? 0 : c.digitValue());
    return value;
}

int highest(Pattern pattern)
{
    int value = 0;
    for (const QChar c : pattern)
        value = value * 10 + (c == u'X' ? 9 : c.digitValue());
    return value;
}

/// EDTF counts years astronomically (0000 is 1 BCE); QDate has no year 0.
QDate makeDate(int year, int month, int day)
{
    return QDate(year > 0 ? year : year - 1, month, day);
}

struct Components {
    bool negative = false;
    Pattern year;
    Pattern month; // empty where the date is a year
    Pattern day;   // empty where the date is a month
};

/// The first day of one year that fits month and day, or the last one.
std::optional<QDate> dayInYear(const Components& parts, int year, bool last)
{
    for (int i = 0; i < 12; ++i) {
        const int month = last ? 12 - i : 1 + i;
        if (!parts.month.isEmpty() && !matches(parts.month, month))
            continue;
        const QDate first = makeDate(year, month, 1);
        if (!first.isValid())
            return std::nullopt;
        const int days = first.daysInMonth();
        for (int k = 0; k < days; ++k) {
            const int day = last ? days - k : 1 + k;
            if (parts.day.isEmpty() || matches(parts.day, day))
                return makeDate(year, month, day);
        }
    }
    return std::nullopt;
}

/// The first (or last) existing day that fits; years are tried from one end, four-digit patterns have at most
/// 10,000.
std::optional<QDate> boundary(const Components& parts, bool last)
{
    const int low = lowest(parts.year);
    const int high = highest(parts.year);
    const bool downwards = last != parts.negative;
    for (int step = 0; step <= high - low; ++step) {
        const int magnitude = downwards ? high - step : low + step;
        if (!matches(parts.year, magnitude))
            continue;
        if (const auto day = dayInYear(parts, parts.negative ? -magnitude : magnitude, last))
            return day;
    }
    return std::nullopt;
}

std::optional<EdtfMeaning> season(const Components& parts, int code)
{
    // 21 spring, 22 summer, 23 autumn, 24 winter
    const int firstMonth = 3 + (code - 21) * 3;
    Components year = parts;
    year.month = {};
    const auto earliestYear = boundary(year, false);
    const auto latestYear = boundary(year, true);
    if (!earliestYear || !latestYear)
        return std::nullopt;
    const QDate begin = QDate(earliestYear->year(), firstMonth, 1);
    const QDate lastBegin = QDate(latestYear->year(), firstMonth, 1);
    return EdtfMeaning{begin, lastBegin.addMonths(3).addDays(-1), false, false};
}

class DateParser {
public:
    explicit DateParser(QStringView text)
        : m_text(text)
    {}

    std::optional<EdtfMeaning> parse()
    {
        Components parts;
        if (m_text.startsWith(u'Y'))
            return longYear();
        leadingQualifier();
        if (peek() == u'-') {
            parts.negative = true;
            ++m_at;
        }
        parts.year = component(4);
        if (parts.year.isEmpty() || (parts.negative && highest(parts.year) == 0))
            return std::nullopt;
        trailingQualifier();
        if (peek() == u'-') {
            ++m_at;
            leadingQualifier();
            parts.month = component(2);
            if (parts.month.isEmpty())
                return std::nullopt;
            trailingQualifier();
        }
        if (!parts.month.isEmpty() && peek() == u'-') {
            ++m_at;
            leadingQualifier();
            parts.day = component(2);
            if (parts.day.isEmpty())
                return std::nullopt;
            trailingQualifier();
        }
        if (m_failed || m_at != m_text.size())
            return std::nullopt;
        return meaning(parts);
    }

private:
    [[nodiscard]] char16_t peek() const { return m_at < m_text.size() ? m_text[m_at].unicode() : u'\0'; }

    bool qualifier()
    {
        switch (peek()) {
        case u'?': m_uncertain = true; break;
        case u'~': m_approximate = true; break;
        case u'%': m_uncertain = m_approximate = true; break;
        default: return false;
        }
        ++m_at;
        return true;
    }

    void leadingQualifier() { m_led = qualifier(); }

    /// One qualifier a component: before it (it alone) or after it (it and what is left of it).
    void trailingQualifier()
    {
        if (qualifier() && m_led)
            m_failed = true;
    }

    Pattern component(qsizetype digits)
    {
        const Pattern pattern = m_text.mid(m_at, digits);
        if (pattern.size() != digits || !isPattern(pattern))
            return {};
        m_at += digits;
        return pattern;
    }

    /// "Y17000", "Y-17000": more than four digits.
    std::optional<EdtfMeaning> longYear()
    {
        QStringView digits = m_text.mid(1);
        while (!digits.isEmpty() &&
               (digits.back() == u'?' || digits.back() == u'~' || digits.back() == u'%')) {
            m_at = m_text.size() - 1;
            if (m_uncertain || m_approximate)
                return std::nullopt;
            qualifier();
            digits.chop(1);
        }
        Components parts;
        parts.negative = digits.startsWith(u'-');
        if (parts.negative)
            digits = digits.mid(1);
        if (digits.size() < 5 || digits.size() > 7 || !isPattern(digits) || digits.contains(u'X') ||
            digits[0] == u'0')
            return std::nullopt;
        parts.year = digits;
        return meaning(parts);
    }

    [[nodiscard]] std::optional<EdtfMeaning> meaning(const Components& parts) const
    {
        std::optional<EdtfMeaning> result;
        const int month = parts.month.isEmpty() ? 0 : lowest(parts.month);
        if (!parts.month.contains(u'X') && month >= 21 && month <= 24) {
            if (!parts.day.isEmpty())
                return std::nullopt;
            result = season(parts, month);
        } else {
            const auto earliest = boundary(parts, false);
            const auto latest = boundary(parts, true);
            if (earliest && latest)
                result = EdtfMeaning{earliest, latest, false, false};
        }
        if (result) {
            result->approximate = m_approximate;
            result->uncertain = m_uncertain;
        }
        return result;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_approximate = false;
    bool m_uncertain = false;
    bool m_led = false;
    bool m_failed = false;
};

std::optional<EdtfMeaning> parseDate(QStringView text)
{
    return DateParser(text).parse();
}

/// Both sides of "A/B" or "A..B"; `openStart` and `openEnd` tell that a side is missing.
std::optional<EdtfMeaning> span(const std::optional<EdtfMeaning>& start,
                                const std::optional<EdtfMeaning>& end, bool openStart, bool openEnd)
{
    if ((!openStart && !start) || (!openEnd && !end) || (openStart && openEnd))
        return std::nullopt;
    EdtfMeaning result;
    if (!openStart) {
        result.earliest = start->earliest;
        result.approximate = start->approximate;
        result.uncertain = start->uncertain;
    }
    if (!openEnd) {
        result.latest = end->latest;
        result.approximate = result.approximate || end->approximate;
        result.uncertain = result.uncertain || end->uncertain;
    }
    if (result.earliest && result.latest && *result.earliest > *result.latest)
        return std::nullopt;
    return result;
}

std::optional<EdtfMeaning> parseInterval(QStringView text, qsizetype slash)
{
    const QStringView left = text.left(slash);
    const QStringView right = text.mid(slash + 1);
    const bool openLeft = left.isEmpty() || left == u"..";
    const bool openRight = right.isEmpty() || right == u"..";
    return span(openLeft ? std::nullopt : parseDate(left), openRight ? std::nullopt : parseDate(right),
                openLeft, openRight);
}

std::optional<EdtfMeaning> parseSetMember(QStringView member)
{
    const qsizetype dots = member.indexOf(u"..");
    if (dots < 0)
        return parseDate(member);
    const QStringView left = member.left(dots);
    const QStringView right = member.mid(dots + 2);
    return span(left.isEmpty() ? std::nullopt : parseDate(left),
                right.isEmpty() ? std::nullopt : parseDate(right), left.isEmpty(), right.isEmpty());
}

std::optional<EdtfMeaning> parseSet(QStringView content)
{
    std::optional<EdtfMeaning> result;
    for (const QStringView raw : content.split(u',')) {
        const auto member = parseSetMember(raw.trimmed());
        if (!member)
            return std::nullopt;
        if (!result) {
            result = member;
            continue;
        }
        result->earliest = result->earliest && member->earliest
                               ? std::optional(std::min(*result->earliest, *member->earliest))
                               : std::nullopt;
        result->latest = result->latest && member->latest
                             ? std::optional(std::max(*result->latest, *member->latest))
                             : std::nullopt;
        result->approximate = result->approximate || member->approximate;
        result->uncertain = result->uncertain || member->uncertain;
    }
    return result;
}

} // namespace

std::optional<EdtfMeaning> parseEdtf(QStringView text)
{
    if (text.size() >= 2 &&
        ((text.front() == u'[' && text.back() == u']') || (text.front() == u'{' && text.back() == u'}')))
        return parseSet(text.mid(1, text.size() - 2));
    const qsizetype slash = text.indexOf(u'/');
    return slash < 0 ? parseDate(text) : parseInterval(text, slash);
}

} // namespace casus::model
