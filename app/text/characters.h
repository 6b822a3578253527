// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

#include <array>

// What scanning needs to know of a character. ASCII is answered from a table, the rest from Qt's Unicode
// data.
namespace casus::text {

enum class CharClass : quint8 { Letter, Digit, Space, LineFeed, Punctuation, Other };

namespace detail {

constexpr std::array<CharClass, 128> asciiClasses()
{
    std::array<CharClass, 128> table{};
    for (std::size_t c = 0; c < table.size(); ++c) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            table[c] = CharClass::Letter;
        else if (c >= '0' && c <= '9')
            table[c] = CharClass::Digit;
        else if (c == '\n')
            table[c] = CharClass::LineFeed;
        else if (c <= ' ' || c == 127)
            table[c] = CharClass::Space;
        else if (c == '$' || c == '+' || c == '<' || c == '=' || c == '>' || c == '^' || c == '|' || c == '~')
            table[c] = CharClass::Other;
        else
            table[c] = CharClass::Punctuation;
    }
    return table;
}
inline constexpr std::array<CharClass, 128> kAsciiClasses = asciiClasses();

[[nodiscard]] inline CharClass unicodeClass(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining: return CharClass::Letter;
    case QChar::Number_DecimalDigit: return CharClass::Digit;
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control: return CharClass::Space;
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other: return CharClass::Punctuation;
    default: return CharClass::Other;
    }
}

} // namespace detail

/// Class of the character at `i`; `units` is set to its UTF-16 length. requires i < text.size()
[[nodiscard]] inline CharClass classAt(QStringView text, qsizetype i, qsizetype& units)
{
    const char16_t c = text[i].unicode();
    units = 1;
    if (c < 128)
        return detail::kAsciiClasses[c];
    if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        units = 2;
        return detail::unicodeClass(QChar::surrogateToUcs4(c, text[i + 1].unicode()));
    }
    if (c == 0x00AD || c == 0x200C ||
        c == 0x200D) // soft hyphen and joiners: the caller decides by what is before
        return CharClass::Other;
    if (c == 0x200B || c == 0xFEFF)
        return CharClass::Space;
    return detail::unicodeClass(c);
}

[[nodiscard]] inline bool isLetterAt(QStringView text, qsizetype i)
{
    qsizetype units = 1;
    return i >= 0 && i < text.size() && classAt(text, i, units) == CharClass::Letter;
}

[[nodiscard]] inline bool isDigitAt(QStringView text, qsizetype i)
{
    qsizetype units = 1;
    return i >= 0 && i < text.size() && classAt(text, i, units) == CharClass::Digit;
}

/// Straight, curly and modifier apostrophes, ayn and hamza signs, backtick and acute: one thing in names.
[[nodiscard]] constexpr bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x02BB || c == 0x02BE ||
           c == 0x02BF || c == u'`' || c == 0x00B4 || c == 0x201B;
}

[[nodiscard]] constexpr bool isHyphen(char16_t c)
{
    return c == u'-' || c == 0x2010 || c == 0x2011;
}

[[nodiscard]] constexpr bool isJoiner(char16_t c)
{
    return c == 0x00AD || c == 0x200C || c == 0x200D;
}

} // namespace casus::text
