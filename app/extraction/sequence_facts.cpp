// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_facts.h"

#include "extraction/sequence_hash.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace casus::extraction::sequence {

namespace {

constexpr std::size_t kLongestPhrase = 6;
constexpr std::size_t kWidestLink = 3; // tokens between two capitalised words of one name

/// Small words inside or before names; sorted hashes.
const std::vector<std::uint32_t>& linkWords()
{
    static const std::vector<std::uint32_t> words = [] {
        std::vector<std::uint32_t> hashes;
        for (const QStringView word :
             {u"of",   u"and", u"for",  u"the", u"in",  u"on",  u"to",  u"s",   u"&",    u"at",   u"with",
              u"by",   u"de",  u"des",  u"du",  u"la",  u"le",  u"les", u"et",  u"en",   u"pour", u"al",
              u"el",   u"ul",  u"ur",   u"as",  u"an",  u"ash", u"ad",  u"az",  u"bin",  u"ben",  u"ibn",
              u"bint", u"abu", u"abou", u"ag",  u"von", u"van", u"der", u"den", u"da",   u"dos",  u"do",
              u"del",  u"di",  u"y",    u"e",   u"oul", u"l",   u"d",   u"/",   u"ould", u"und",  u"."})
            hashes.push_back(wordHash(word));
        std::sort(hashes.begin(), hashes.end());
        return hashes;
    }();
    return words;
}

/// Of those, the ones that may open a name.
const std::vector<std::uint32_t>& openingWords()
{
    static const std::vector<std::uint32_t> words = [] {
        std::vector<std::uint32_t> hashes;
        for (const QStringView word :
             {u"al",           u"el",           u"as",        u"an",        u"ash",          u"ad",
              u"az",           u"bin",          u"ben",       u"ibn",       u"abu",          u"abou",
              u"von",          u"van",          u"de",        u"la",        u"da",           u"del",
              u"di",           u"ould",         u"ag",        u"north",     u"south",        u"east",
              u"west",         u"northern",     u"southern",  u"eastern",   u"western",      u"central",
              u"northwest",    u"northeast",    u"southwest", u"southeast", u"northwestern", u"northeastern",
              u"southwestern", u"southeastern", u"upper",     u"lower",     u"greater"})
            hashes.push_back(wordHash(word));
        std::sort(hashes.begin(), hashes.end());
        return hashes;
    }();
    return words;
}

bool contains(const std::vector<std::uint32_t>& sorted, std::uint32_t hash)
{
    return std::binary_search(sorted.begin(), sorted.end(), hash);
}

struct Cases {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int stops = 0;
    bool upperFirst = false;
};

Cases casesOf(QStringView word)
{
    Cases cases;
    for (const QChar c : word) {
        const char16_t u = c.unicode();
        const bool ascii = u < 128;
        if (ascii ? (u >= u'a' && u <= u'z') : c.isLower())
            ++cases.lower;
        else if (ascii ? (u >= u'A' && u <= u'Z') : (c.isUpper() || c.isTitleCase()))
            ++cases.upper;
        else if (ascii ? (u >= u'0' && u <= u'9') : c.isDigit())
            ++cases.digits;
        else if (u == u'.')
            ++cases.stops;
    }
    const QChar first = word.front();
    cases.upperFirst = first.isUpper() || first.isTitleCase();
    return cases;
}

Shape shapeOfWord(QStringView word)
{
    const char16_t first = word.front().unicode();
    if ((first == u'\'' || first == 0x2019) && word.size() == 2)
        return Shape::Possessive;
    const Cases cases = casesOf(word);
    if (cases.upper == 0)
        return cases.digits > 0 ? Shape::WithDigits : Shape::Lower;
    if (cases.digits > 0)
        return Shape::WithDigits;
    if (cases.lower == 0)
        return cases.upper == 1 ? Shape::Initial : cases.stops > 1 ? Shape::Stops : Shape::AllCapitals;
    return cases.upperFirst && cases.upper == 1 ? Shape::Capital : Shape::Mixed;
}

Shape shapeOfMark(QStringView mark)
{
    switch (const char16_t c = mark.front().unicode()) {
    case u',': return Shape::Comma;
    case u'.':
    case u'!':
    case u'?': return Shape::Stop;
    case u'(':
    case u'[': return Shape::Open;
    case u')':
    case u']': return Shape::Close;
    case u'"':
    case 0x201C:
    case 0x201D:
    case 0x00AB:
    case 0x00BB: return Shape::Quote;
    default:
        return text::isHyphen(c) ? Shape::Hyphen : text::isApostrophe(c) ? Shape::Quote : Shape::Punctuation;
    }
}

Shape shapeOf(QStringView token, text::TokenKind kind)
{
    switch (kind) {
    case text::TokenKind::Word: return shapeOfWord(token);
    case text::TokenKind::Number: return Shape::Digits;
    case text::TokenKind::Punctuation: return shapeOfMark(token);
    case text::TokenKind::Other: break;
    }
    return Shape::Other;
}

bool isUpperShape(Shape shape)
{
    return shape == Shape::AllCapitals || shape == Shape::Stops || shape == Shape::Initial;
}

/// Lines in capitals, and lines in title case: there a capital says nothing.
void markSentence(const text::Sentence& sentence, const std::vector<QString>& folded,
                  std::vector<TokenFacts>& facts)
{
    int words = 0;
    int capitals = 0;
    int upper = 0;
    for (std::size_t i = sentence.firstToken; i < sentence.lastToken; ++i) {
        if (folded[i].size() < 4 || facts[i].shape > Shape::Mixed)
            continue;
        ++words;
        capitals += facts[i].shape != Shape::Lower ? 1 : 0;
        upper += facts[i].shape == Shape::AllCapitals ? 1 : 0;
    }
    const bool stopped =
        sentence.lastToken > sentence.firstToken && facts[sentence.lastToken - 1].shape == Shape::Stop;
    const bool shouted = words >= 2 && upper * 10 >= words * 8;
    const bool titleCase = !shouted && words >= 4 && capitals * 10 >= words * 7 && !stopped;
    if (!shouted && !titleCase)
        return;
    for (std::size_t i = sentence.firstToken; i < sentence.lastToken; ++i) {
        if (shouted && (isUpperShape(facts[i].shape) || facts[i].shape == Shape::Lower))
            facts[i].shape = Shape::Shouted;
        facts[i].titleCase = titleCase;
    }
}

/// Marks the longest listed phrase at each place.
void markPhrases(const text::Sentence& sentence, const PackedTable& lists, std::vector<TokenFacts>& facts)
{
    std::array<std::size_t, kLongestPhrase> at{};
    for (std::size_t i = sentence.firstToken; i < sentence.lastToken; ++i) {
        if ((facts[i].lists & LongerPhrase) == 0 || facts[i].word == 0)
            continue;
        std::size_t words = 1;
        std::size_t longest = 0;
        std::uint16_t found = 0;
        std::uint32_t hash = facts[i].word;
        at[0] = i;
        for (std::size_t j = i + 1; j < sentence.lastToken && words < kLongestPhrase; ++j) {
            if (facts[j].word == 0)
                continue;
            hash = joined(hash, facts[j].word);
            const std::uint16_t bits = lists.value(hash);
            if (bits == 0)
                break;
            at[words++] = j;
            if ((bits & ~LongerPhrase) != 0) {
                longest = words;
                found = static_cast<std::uint16_t>(bits & ~LongerPhrase);
            }
            if ((bits & LongerPhrase) == 0)
                break;
        }
        if (longest == 0)
            continue;
        for (std::size_t k = 0; k < longest; ++k) {
            facts[at[k]].phrase = found;
            facts[at[k]].part = k == 0             ? PhrasePart::Begin
                                : k + 1 == longest ? PhrasePart::Last
                                                   : PhrasePart::Inside;
        }
        i = at[longest - 1];
    }
}

/// A hyphen at `at` and a small word behind it, nothing between.
bool hyphenJoins(std::size_t at, std::size_t last, const std::vector<TokenFacts>& facts)
{
    return at + 1 < last && facts[at].shape == Shape::Hyphen && !facts[at].spaceBefore &&
           !facts[at + 1].spaceBefore && facts[at + 1].shape == Shape::Lower;
}

} // namespace

std::vector<TokenFacts> readFacts(const text::Analysis& analysis, const std::vector<QString>& folded,
                                  const PackedTable& lists)
{
    std::vector<TokenFacts> facts(analysis.tokens.size());
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const text::Token& token = analysis.tokens[i];
        facts[i].word = wordHash(folded[i]);
        facts[i].shape = shapeOf(analysis.view(token), token.kind);
        facts[i].spaceBefore = token.spaceBefore;
    }
    for (std::size_t s = 0; s < analysis.sentences.size(); ++s) {
        const text::Sentence& sentence = analysis.sentences[s];
        if (sentence.firstToken >= sentence.lastToken)
            continue;
        markSentence(sentence, folded, facts);
        facts[sentence.firstToken].sentenceStart = true;
        for (std::size_t i = sentence.firstToken; i < sentence.lastToken; ++i) {
            TokenFacts& fact = facts[i];
            fact.sentence = static_cast<std::uint32_t>(s);
            switch (fact.shape) {
            case Shape::Capital:
            case Shape::AllCapitals:
            case Shape::Initial:
            case Shape::Mixed:
            case Shape::Stops:
            case Shape::Shouted: fact.mayName = true; break;
            case Shape::WithDigits: fact.mayName = analysis.view(analysis.tokens[i]).front().isUpper(); break;
            case Shape::Hyphen:
            case Shape::Digits:
            case Shape::Possessive: fact.links = true; break;
            default: fact.links = fact.word == 0 || contains(linkWords(), fact.word); break;
            }
            if (fact.word != 0 && (fact.shape <= Shape::Mixed || fact.mayName))
                fact.lists = lists.value(fact.word);
        }
        markPhrases(sentence, lists, facts);
    }
    return facts;
}

std::vector<Island> findIslands(const text::Analysis& analysis, const std::vector<TokenFacts>& facts)
{
    std::vector<Island> islands;
    for (const text::Sentence& sentence : analysis.sentences) {
        std::size_t i = sentence.firstToken;
        while (i < sentence.lastToken) {
            if (!facts[i].mayName) {
                ++i;
                continue;
            }
            Island island{i, i + 1};
            while (island.first > sentence.firstToken &&
                   (facts[island.first - 1].shape == Shape::Hyphen ||
                    contains(openingWords(), facts[island.first - 1].word)) &&
                   i - island.first < kWidestLink && (islands.empty() || islands.back().last < island.first))
                --island.first;
            const std::size_t least = islands.empty() ? 0 : islands.back().last;
            if (island.first > std::max(sentence.firstToken, least) &&
                facts[island.first].shape == Shape::Hyphen && !facts[island.first].spaceBefore &&
                facts[island.first - 1].shape == Shape::Lower)
                --island.first; // "sub-Saharan"
            for (std::size_t j = i + 1; j < sentence.lastToken; ++j) {
                if (facts[j].mayName) {
                    island.last = j + 1;
                } else if (hyphenJoins(island.last, sentence.lastToken, facts)) {
                    island.last += 2; // "Roh Moo-hyun", "Qaida-linked"
                    j = island.last - 1;
                } else if (facts[j].shape == Shape::Digits && j == island.last) {
                    island.last = j + 1; // "Channel 4"
                } else if (!facts[j].links || j - island.last >= kWidestLink) {
                    break;
                }
            }
            while (hyphenJoins(island.last, sentence.lastToken, facts))
                island.last += 2;
            i = island.last;
            islands.push_back(island);
        }
    }
    return islands;
}

} // namespace casus::extraction::sequence
