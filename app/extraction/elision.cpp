// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/elision.h"

#include <array>

namespace casus::extraction {

namespace {

constexpr std::array<QStringView, 13> kElided{u"l", u"d",  u"s",     u"n",      u"j",      u"c",     u"m",
                                              u"t", u"qu", u"jusqu", u"lorsqu", u"puisqu", u"quelqu"};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

/// Length of the elided part with its apostrophe, 0 where there is none.
qsizetype elidedLength(QStringView word)
{
    for (qsizetype i = 1; i + 1 < word.size() && i <= 6; ++i) {
        if (!isApostrophe(word[i]))
            continue;
        // "N'Djamena" is a name: an elided "n" or "d" stands before a vowel or h
        const QChar next = word[i + 1].toLower();
        const bool vowel = QStringView(u"aeiouyhàâéèêëîïôöùûœæ").contains(next);
        if (!vowel)
            return 0;
        const QStringView head = word.left(i);
        for (QStringView elided : kElided) {
            if (head.compare(elided, Qt::CaseInsensitive) == 0)
                return i + 1;
        }
        return 0;
    }
    return 0;
}

} // namespace

void splitElisions(text::Analysis& analysis)
{
    std::vector<text::Token> tokens;
    std::vector<std::size_t> moved(analysis.tokens.size() + 1);
    tokens.reserve(analysis.tokens.size() + analysis.tokens.size() / 8);
    for (std::size_t i = 0; i < analysis.tokens.size(); ++i) {
        moved[i] = tokens.size();
        const text::Token& token = analysis.tokens[i];
        const qsizetype length = token.kind == text::TokenKind::Word ? elidedLength(analysis.view(token)) : 0;
        if (length == 0) {
            tokens.push_back(token);
            continue;
        }
        text::Token head = token;
        head.end = token.begin + length;
        text::Token rest = token;
        rest.begin = head.end;
        rest.spaceBefore = false;
        tokens.push_back(head);
        tokens.push_back(rest);
    }
    moved.back() = tokens.size();
    for (text::Sentence& sentence : analysis.sentences) {
        sentence.firstToken = moved[sentence.firstToken];
        sentence.lastToken = moved[sentence.lastToken];
    }
    analysis.tokens = std::move(tokens);
}

QString splitElisions(const QString& phrase)
{
    QStringList words = phrase.split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words) {
        const qsizetype length = elidedLength(word);
        if (length > 0)
            word.insert(length, u' ');
    }
    return words.join(u' ');
}

} // namespace casus::extraction
