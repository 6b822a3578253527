// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/name_tokens.h"

#include <algorithm>

namespace casus::extraction {

NameWords::NameWords(const knowledge::Knowledge& knowledge)
{
    for (const auto& entry : knowledge.lexicon(QStringLiteral("not_names")).entries())
        m_notNames.insert(text::foldName(entry.phrase));
    for (const auto& entry : knowledge.lexicon(QStringLiteral("first_names")).entries())
        m_givenNames.insert(text::foldName(entry.phrase));
    for (const auto& entry : knowledge.lexicon(QStringLiteral("place_words")).entries()) {
        const QString folded = text::foldName(entry.phrase);
        if (!m_placeWords.contains(folded))
            m_placeWords.insert(folded, entry.category);
    }
}

NameTokens::NameTokens(const FinderInput& input, const NameWords& words)
    : m_input(input)
    , m_flags(input.analysis.tokens.size(), 0)
{
    const std::vector<bool> readable = readableTokens(input.analysis);
    for (std::size_t i = 0; i < m_flags.size(); ++i) {
        const text::Token& token = input.analysis.tokens[i];
        std::uint8_t flags = readable[i] ? Readable : 0;
        if (token.kind == text::TokenKind::Word) {
            const QStringView word = input.analysis.view(token);
            if (word.front().isUpper()) {
                flags |= Capital;
                const bool small = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
                if (!small)
                    flags |= AllCapitals;
                if (words.isNotName(input.folded[i]))
                    flags |= NotName;
            }
        }
        m_flags[i] = flags;
    }
    for (const text::Sentence& sentence : input.analysis.sentences)
        markSentence(sentence);
}

void NameTokens::markSentence(const text::Sentence& sentence)
{
    int wordCount = 0;
    int capitals = 0;
    int allCapitals = 0;
    for (std::size_t i = sentence.firstToken; i < sentence.lastToken; ++i) {
        if (m_input.analysis.tokens[i].kind != text::TokenKind::Word || m_input.folded[i].size() < 4)
            continue;
        ++wordCount;
        capitals += isCapital(i) ? 1 : 0;
        allCapitals += isAllCapitals(i) ? 1 : 0;
    }
    std::uint8_t flags = 0;
    // Headlines and labels end without a stop; a sentence that does is prose, however many names it holds.
    const bool stopped = sentence.lastToken > sentence.firstToken &&
                         m_input.analysis.view(m_input.analysis.tokens[sentence.lastToken - 1]) == u".";
    if (wordCount >= 4 && capitals * 10 >= wordCount * 7 && !stopped)
        flags |= TitleCase;
    if (wordCount >= 2 && allCapitals * 10 >= wordCount * 8)
        flags |= Shouted;
    for (std::size_t i = sentence.firstToken; i < sentence.lastToken; ++i)
        m_flags[i] |= flags;
    if (sentence.firstToken < sentence.lastToken)
        m_flags[sentence.firstToken] |= SentenceStart;
}

QString NameTokens::text(std::size_t first, std::size_t last) const
{
    return m_input.analysis.text.mid(token(first).begin, token(last - 1).end - token(first).begin);
}

QString NameTokens::key(std::size_t first, std::size_t last) const
{
    QString key;
    for (std::size_t i = first; i < last; ++i) {
        if (folded(i).isEmpty())
            continue;
        if (!key.isEmpty())
            key.append(u' ');
        key.append(folded(i));
    }
    return key;
}

bool NameTokens::mayName(std::size_t i) const
{
    return isReadable(i) && isCapital(i) && !isNotName(i) && folded(i).size() > 1;
}

QString withSplitElisions(const QString& form)
{
    QString split;
    split.reserve(form.size() + 4);
    for (qsizetype i = 0; i < form.size(); ++i) {
        split.append(form[i]);
        const bool apostrophe = form[i] == u'\'' || form[i] == u'\u2019';
        if (!apostrophe || i == 0 || i + 1 >= form.size() || !form[i + 1].isLetter())
            continue;
        const QChar letter = form[i - 1].toLower();
        const bool elided = letter == u'l' || letter == u'd';
        if (elided && (i == 1 || !form[i - 2].isLetter()))
            split.append(u' ');
    }
    return split;
}

std::vector<bool> coveredTokens(const std::vector<Candidate>& candidates, std::size_t size)
{
    std::vector<bool> covered(size, false);
    for (const Candidate& candidate : candidates) {
        if (candidate.score < 0.5)
            continue;
        for (std::size_t i = candidate.firstToken; i < std::min(candidate.lastToken, size); ++i)
            covered[i] = true;
    }
    return covered;
}

} // namespace casus::extraction
