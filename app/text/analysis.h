// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

// Tokens, sentences and lines of a canonical text. All positions here are UTF-16 units of that text
// (half-open); OffsetMap makes code points of them where a span leaves the engine. Pure functions, linear;
// any thread.
namespace casus::text {

enum class TokenKind : quint8 {
    Word,   // letters, with digits after the first letter: M23, KM4
    Number, // digits with inner separators and ordinal ending: 1,000  3.5  16th
    Punctuation,
    Other, // symbols and emoji; a run of them is one token
};

/// Words are split at spaces and punctuation; inner apostrophes of names ("N'Djamena", "Jama'at") and of
/// elision stay inside; a possessive ending ('s, ’s) is a token of its own; hyphens are tokens of their own,
/// so that "twenty-five" and "Al-Qaeda" are three tokens each and matching decides. The full stop of an
/// abbreviation belongs to its token: "Lt.", "Jan.", "U.N.", "p.m.", the initial "L.". Digits and a unit
/// without space are two tokens.
struct Token {
    qsizetype begin = 0;
    qsizetype end = 0;
    TokenKind kind = TokenKind::Word;
    bool spaceBefore = false; // white space or a line end before it
};

enum class LineKind : quint8 {
    Body,
    Headline, // the lines before the body
    Dateline, // a line that is only date, place, byline, publication note or credit
    Caption,
    Subhead,
    Boilerplate, // share buttons, log-in, cookies, disclaimers, "Previous Post": no finder looks here
    Blank,
    Related, // titles of other articles ("Read also: ..."), section labels: names may be marked, no incident
             // drafted
};

/// A logical line: one line of the text, or a whole paragraph where the text is hard-wrapped (a paragraph's
/// lines all broken at one width because the next word would not have fitted). Such a line holds LFs, which
/// count as spaces. List items and lines that were broken by choice stay apart.
struct Line {
    qsizetype begin = 0;
    qsizetype end = 0; // without the LF
    LineKind kind = LineKind::Body;
    bool listItem = false; // begins with a bullet or a number: "- ", "* ", "3. "
    qsizetype datelineEnd =
        0; // of a Body line that opens "OUAGADOUGOU (AFP) - ": where that ends, else == begin
};

/// Ends at . ! ? … and closing quotes or brackets after it; not at abbreviations, initials, decimals, list
/// numbers, "No. 4" or inside a line of speech that goes on in lower case. An inline dateline is a sentence
/// of its own.
struct Sentence {
    std::size_t firstToken = 0;
    std::size_t lastToken = 0; // one past the last
    std::size_t line = 0;      // index into lines: a sentence never crosses the end of a (logical) line
};

struct Analysis {
    QString text;
    std::vector<Line> lines;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences; // cover all tokens, in order, without gaps

    [[nodiscard]] QStringView view(const Token& token) const
    {
        return QStringView(text).mid(token.begin, token.end - token.begin);
    }
    [[nodiscard]] QStringView view(const Line& line) const
    {
        return QStringView(text).mid(line.begin, line.end - line.begin);
    }
};

[[nodiscard]] Analysis analyze(const QString& canonicalText);

/// The tokens of any string, as `analyze` makes them.
[[nodiscard]] std::vector<Token> tokenize(QStringView text);

/// "en", "fr", "ar", "es" or "" where undetermined; from function words, so a few lines are enough.
[[nodiscard]] QString detectLanguage(const QString& canonicalText);

/// The headline as a reader would name it: the first headline line without site labels; empty where there is
/// none.
[[nodiscard]] QString headlineOf(const Analysis& analysis);

// --- folding of names: lexicons, register, gazetteer and finders use these functions on both sides
// -----------------
//
// A token is folded: lower case; accents, apostrophes of every form, soft hyphens and joiners dropped; stops
// of abbreviations dropped (U.N. = un); Latin letters that do not decompose written out (ø o, œ oe, ŋ n, ɓ
// b). A hyphen and a lone apostrophe fold to the empty string, and whoever matches passes over empty tokens.
// Other punctuation stays. A phrase is folded as its tokens are, joined with one space, empty ones left out:
//     Al-Qaeda, al Qaeda, al‑Qāʿida's   ->   "al qaeda", "al qaeda", "al qaida s"
// A hyphen with space on both sides is a dash: it folds to "-" and so separates.

/// Of a single token or of a whole phrase.
[[nodiscard]] QString foldName(QStringView name);

/// The folded tokens of a phrase without the empty ones: foldName is these joined with one space.
[[nodiscard]] QStringList foldWords(QStringView phrase);

/// One entry a token of the analysis, empty ones kept, so that indexes agree.
[[nodiscard]] std::vector<QString> foldTokens(const Analysis& analysis);

} // namespace casus::text
