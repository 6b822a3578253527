// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

// Tokens, sentences and lines of a canonical text. All positions here are UTF-16 units of that text (half-open);
// OffsetMap makes code points of them where a span leaves the engine. Pure functions; any thread.
namespace casus::text {

enum class TokenKind : quint8 {
    Word,        // letters, with inner apostrophe or hyphen kept apart: see below
    Number,      // digits with inner separators: 1,000  3.5
    Punctuation,
    Other,
};

/// Words are split at spaces and punctuation; inner apostrophes of names ("N'Djamena", "Jama'at") and of elision
/// stay inside; a possessive ending ('s, ’s) is a token of its own; hyphens are tokens of their own, so that
/// "twenty-five" and "Al-Qaeda" are three tokens each and matching decides.
struct Token {
    qsizetype begin = 0;
    qsizetype end = 0;
    TokenKind kind = TokenKind::Word;
    bool spaceBefore = false;
};

enum class LineKind : quint8 {
    Body,
    Headline,    // the first line or lines before the body
    Dateline,    // "OUAGADOUGOU (AFP) -", a line that is only a date
    Caption,
    Subhead,
    Boilerplate, // share buttons, "Read also", cookies, disclaimers, "Previous Post": no finder looks here
    Blank,
};

struct Line {
    qsizetype begin = 0;
    qsizetype end = 0; // without the LF
    LineKind kind = LineKind::Body;
};

struct Sentence {
    std::size_t firstToken = 0;
    std::size_t lastToken = 0; // one past the last
    std::size_t line = 0;      // index into lines: a sentence never crosses a line end
};

struct Analysis {
    QString text;
    std::vector<Line> lines;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;

    [[nodiscard]] QStringView view(const Token& token) const
    {
        return QStringView(text).mid(token.begin, token.end - token.begin);
    }
};

[[nodiscard]] Analysis analyze(const QString& canonicalText);

/// "en", "fr", "ar", "es" or "" where undetermined; from function words, so a few lines are enough.
[[nodiscard]] QString detectLanguage(const QString& canonicalText);

/// The headline as a reader would name it: the first headline line without site labels; empty where there is none.
[[nodiscard]] QString headlineOf(const Analysis& analysis);

/// Lower case, no accents, curly apostrophes straight, hyphens and apostrophes dropped as `normalize` of names
/// in lexicons, register and gazetteer does: both sides use this one function.
[[nodiscard]] QString foldName(QStringView name);

} // namespace casus::text
