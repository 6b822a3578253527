// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokens.h"

#include "text/characters.h"

#include <algorithm>
#include <array>

namespace casus::text {

namespace {

using namespace Qt::StringLiterals;

// Sorted. Ranks, forms of address and parts of names: what follows is a name.
constexpr std::array kTitles{
    QStringView(u"Adm"),  QStringView(u"Amb"),  QStringView(u"Brig"), QStringView(u"Capt"),
    QStringView(u"Cdr"),  QStringView(u"Cmdr"), QStringView(u"Col"),  QStringView(u"Cpl"),
    QStringView(u"Cpt"),  QStringView(u"Dr"),   QStringView(u"Fr"),   QStringView(u"Ft"),
    QStringView(u"Gen"),  QStringView(u"Gov"),  QStringView(u"Hon"),  QStringView(u"Insp"),
    QStringView(u"Lt"),   QStringView(u"Maj"),  QStringView(u"Mgr"),  QStringView(u"Mr"),
    QStringView(u"Mrs"),  QStringView(u"Ms"),   QStringView(u"Msgr"), QStringView(u"Mt"),
    QStringView(u"Pres"), QStringView(u"Prof"), QStringView(u"Pte"),  QStringView(u"Pvt"),
    QStringView(u"Rep"),  QStringView(u"Rev"),  QStringView(u"Sen"),  QStringView(u"Sgt"),
    QStringView(u"St"),   QStringView(u"Ste"),  QStringView(u"Supt"),
};
// Sorted. Abbreviations that may also close a sentence.
constexpr std::array kOthers{
    QStringView(u"Apr"),  QStringView(u"Aug"),  QStringView(u"Ave"),    QStringView(u"Bros"),
    QStringView(u"Co"),   QStringView(u"Corp"), QStringView(u"Dec"),    QStringView(u"Dept"),
    QStringView(u"Dist"), QStringView(u"Est"),  QStringView(u"Feb"),    QStringView(u"Fri"),
    QStringView(u"Inc"),  QStringView(u"Jan"),  QStringView(u"Jr"),     QStringView(u"Jul"),
    QStringView(u"Jun"),  QStringView(u"Ltd"),  QStringView(u"Mon"),    QStringView(u"Nov"),
    QStringView(u"Oct"),  QStringView(u"Sat"),  QStringView(u"Sept"),   QStringView(u"Sep"),
    QStringView(u"Sr"),   QStringView(u"Thu"),  QStringView(u"Thurs"),  QStringView(u"Tue"),
    QStringView(u"Tues"), QStringView(u"Wed"),  QStringView(u"approx"), QStringView(u"cf"),
    QStringView(u"etc"),  QStringView(u"janv"), QStringView(u"juil"),   QStringView(u"vs"),
};

template <typename Table>
bool contains(const Table& table, QStringView word)
{
    return std::find(table.begin(), table.end(), word) != table.end();
}

/// End of a dotted initialism that begins at `i` ("U.N.", "p.m.", "U.S", "L."), or `i` where there is none.
/// The stop after its last letter belongs to it. A lone letter counts only as a capital.
qsizetype initialismEnd(QStringView text, qsizetype i)
{
    qsizetype end = i;
    int groups = 0;
    while (isLetterAt(text, end) && end + 1 < text.size() && text[end + 1] == u'.') {
        end += 2;
        ++groups;
    }
    if (groups == 0)
        return i;
    const bool oneMore = isLetterAt(text, end) && !isLetterAt(text, end + 1) && !isDigitAt(text, end + 1) &&
                         !(end + 1 < text.size() && isApostrophe(text[end + 1].unicode()) &&
                           isLetterAt(text, end + 2) && !(text[end + 2] == u's' || text[end + 2] == u'S'));
    if (oneMore)
        return end + 1;
    if (groups >= 2 || text[i].isUpper())
        return end;
    return i;
}

/// An apostrophe at `i` that opens a possessive ending: 's with nothing of a word after it.
bool isPossessiveAt(QStringView text, qsizetype i)
{
    return i + 1 < text.size() && (text[i + 1] == u's' || text[i + 1] == u'S') && !isLetterAt(text, i + 2) &&
           !isDigitAt(text, i + 2) && !(i + 2 < text.size() && isJoiner(text[i + 2].unicode()));
}

qsizetype wordEnd(QStringView text, qsizetype begin)
{
    const qsizetype initialism = initialismEnd(text, begin);
    if (initialism > begin)
        return initialism;
    qsizetype i = begin;
    while (i < text.size()) {
        const char16_t c = text[i].unicode();
        qsizetype units = 1;
        const CharClass kind = classAt(text, i, units);
        if (isApostrophe(c) && i > begin) {
            if (isPossessiveAt(text, i) || !isLetterAt(text, i + 1))
                break;
            ++i;
        } else if (kind == CharClass::Letter || kind == CharClass::Digit) {
            i += units;
        } else if (isJoiner(c) && isLetterAt(text, i + 1)) {
            ++i;
        } else {
            break;
        }
    }
    if (i < text.size() && text[i] == u'.' && isAbbreviation(text.mid(begin, i - begin)))
        ++i;
    return i;
}

qsizetype numberEnd(QStringView text, qsizetype begin)
{
    qsizetype i = begin;
    while (i < text.size()) {
        qsizetype units = 1;
        if (classAt(text, i, units) == CharClass::Digit) {
            i += units;
            continue;
        }
        const char16_t c = text[i].unicode();
        if ((c == u',' || c == u'.') && isDigitAt(text, i + 1)) {
            ++i;
            continue;
        }
        // French grouping: no-break spaces before exactly three digits.
        if ((c == 0x00A0 || c == 0x202F) && isDigitAt(text, i + 1) && isDigitAt(text, i + 2) &&
            isDigitAt(text, i + 3) && !isDigitAt(text, i + 4)) {
            ++i;
            continue;
        }
        break;
    }
    static constexpr std::array kOrdinals{QStringView(u"st"), QStringView(u"nd"), QStringView(u"rd"),
                                          QStringView(u"th"), QStringView(u"er"), QStringView(u"e"),
                                          QStringView(u"ème")};
    for (const QStringView suffix : kOrdinals) {
        if (text.mid(i).startsWith(suffix) && !isLetterAt(text, i + suffix.size()) &&
            !isDigitAt(text, i + suffix.size()))
            return i + suffix.size();
    }
    return i;
}

qsizetype punctuationEnd(QStringView text, qsizetype begin)
{
    const QChar c = text[begin];
    qsizetype i = begin + 1;
    if (c == u'.' || c == u'-' || c == u'!' || c == u'?' || c == u'_' || c == u'*') {
        while (i < text.size() && text[i] == c)
            ++i;
    } else if (c.isHighSurrogate() && i < text.size()) {
        ++i;
    }
    return i;
}

qsizetype otherEnd(QStringView text, qsizetype begin)
{
    qsizetype i = begin;
    while (i < text.size()) {
        qsizetype units = 1;
        const CharClass kind = classAt(text, i, units);
        const bool mark = text[i].category() == QChar::Mark_NonSpacing; // variation selectors of emoji
        if (kind != CharClass::Other && !mark)
            break;
        i += units;
    }
    return i;
}

} // namespace

bool isTitleAbbreviation(QStringView word)
{
    return word.size() <= 4 && contains(kTitles, word);
}

bool isAbbreviation(QStringView word)
{
    return word.size() >= 2 && word.size() <= 6 && (contains(kTitles, word) || contains(kOthers, word));
}

std::vector<Token> tokenize(QStringView text)
{
    std::vector<Token> tokens;
    tokens.reserve(static_cast<std::size_t>(text.size() / 5 + 1));
    bool space = false;
    qsizetype i = 0;
    while (i < text.size()) {
        qsizetype units = 1;
        const CharClass kind = classAt(text, i, units);
        const char16_t c = text[i].unicode();
        if (kind == CharClass::Space || kind == CharClass::LineFeed) {
            space = true;
            i += units;
            continue;
        }
        Token token;
        token.begin = i;
        token.spaceBefore = space;
        space = false;
        const bool wordBefore =
            i == 0 || (!token.spaceBefore && !tokens.empty() &&
                       (tokens.back().kind == TokenKind::Word || tokens.back().kind == TokenKind::Number));
        if (isApostrophe(c)) {
            const bool possessive = wordBefore && isPossessiveAt(text, i);
            token.kind = possessive ? TokenKind::Word : TokenKind::Punctuation;
            token.end = possessive ? i + 2 : i + 1;
        } else if (kind == CharClass::Letter) {
            token.end = wordEnd(text, i);
            token.kind = TokenKind::Word;
        } else if (kind == CharClass::Digit) {
            token.end = numberEnd(text, i);
            token.kind = TokenKind::Number;
        } else if (kind == CharClass::Punctuation) {
            token.end = punctuationEnd(text, i);
            token.kind = TokenKind::Punctuation;
        } else {
            token.end = otherEnd(text, i);
            token.kind = TokenKind::Other;
        }
        i = token.end;
        tokens.push_back(token);
    }
    return tokens;
}

} // namespace casus::text
