// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/name_organisation_french.h"

#include "text/word_list.h"

#include <algorithm>
#include <array>

namespace casus::extraction {

namespace {

using text::isOneOf;

constexpr std::array<QStringView, 7> kArticles{u"l", u"le", u"la", u"les", u"du", u"des", u"au"};
constexpr std::array<QStringView, 4> kLinks{u"de", u"d", u"du", u"des"};
constexpr std::array<QStringView, 3> kAims{u"pour", u"aux", u"contre"};
constexpr std::array<QStringView, 25> kAdjectiveEndings{
    u"al",    u"ale", u"aux",   u"ales",  u"ique",  u"iques", u"ain",  u"ains", u"aine",
    u"aines", u"een", u"eenne", u"ien",   u"ienne", u"ais",   u"aise", u"ois",  u"oise",
    u"if",    u"ive", u"aire",  u"aires", u"elle",  u"elles", u"uelle"};
constexpr std::array<QStringView, 9> kAdjectives{u"civil", u"civile", u"public",    u"publics", u"unies",
                                                 u"uni",   u"rouge",  u"islamique", u"arabe"};
constexpr std::array<QStringView, 10> kNoAdjectives{u"jamais",     u"desormais", u"laquelle", u"lesquelles",
                                                    u"necessaire", u"contraire", u"nouvelle", u"nouvelles",
                                                    u"toutefois",  u"quelle"};
/// Nouns behind "de" or "pour" that begin no part of a name.
constexpr std::array<QStringView, 25> kNoNouns{
    u"premiere", u"deuxieme", u"moment", u"fois",     u"retour", u"suite",    u"cause",  u"nouveau",  u"plus",
    u"moins",    u"lundi",    u"mardi",  u"mercredi", u"jeudi",  u"vendredi", u"samedi", u"dimanche", u"son",
    u"sa",       u"ses",      u"leur",   u"leurs",    u"cette",  u"part",     u"meme"};
/// Bodies whose names tell what they are for.
constexpr std::array<QStringView, 3> kAimless{u"union", u"ministere", u"hopital"};

} // namespace

bool isFrenchArticle(const QString& folded)
{
    return isOneOf(folded, kArticles);
}

bool FrenchBody::isWord(std::size_t i) const
{
    return i < m_tokens.size() && i > 0 && m_tokens.goesOn(i - 1) && m_tokens.isReadable(i) && !m_actors[i] &&
           m_tokens.token(i).kind == text::TokenKind::Word;
}

bool FrenchBody::isNoun(std::size_t i) const
{
    const QString& word = m_tokens.folded(i);
    return isWord(i) && word.size() > 2 && !isOneOf(word, kNoNouns) &&
           (m_tokens.isCapital(i) || !m_words.isNotName(word));
}

/// Past a run of capitalised words joined by hyphens or small words of names.
std::size_t FrenchBody::capitalsEnd(std::size_t at) const
{
    std::size_t end = at;
    while (isWord(end) && m_tokens.isCapital(end)) {
        ++end;
        while (end + 1 < m_tokens.size() && m_tokens.isHyphen(end) && !m_tokens.token(end).spaceBefore &&
               !m_tokens.token(end + 1).spaceBefore && isWord(end + 1))
            end += 2;
    }
    return end;
}

std::size_t FrenchBody::adjectivesEnd(std::size_t at) const
{
    std::size_t end = at;
    while (isWord(end) && !m_tokens.isCapital(end)) {
        const QString& word = m_tokens.folded(end);
        const bool ends = word.size() > 5 && !isOneOf(word, kNoAdjectives) &&
                          std::any_of(kAdjectiveEndings.begin(), kAdjectiveEndings.end(),
                                      [&](QStringView ending) { return word.endsWith(ending); });
        if (!ends && !isOneOf(word, kAdjectives))
            break;
        ++end;
    }
    return end;
}

/// Past "de la", "d'", "pour les"; `at` where no part follows.
std::size_t FrenchBody::linkEnd(std::size_t at, bool aimless) const
{
    if (!isWord(at) || m_tokens.isCapital(at))
        return at;
    const QString& word = m_tokens.folded(at);
    std::size_t end = at;
    if (isOneOf(word, kLinks) || (!aimless && isOneOf(word, kAims)))
        end = at + 1;
    else if (m_tokens.is(at, u"et") && at + 1 < m_tokens.size() && isOneOf(m_tokens.folded(at + 1), kLinks))
        end = at + 2; // "de la Sécurité et de la Protection civile"
    else
        return at;
    if (isWord(end) && (m_tokens.is(end, u"la") || m_tokens.is(end, u"l") || m_tokens.is(end, u"les") ||
                        m_tokens.is(end, u"le")))
        ++end;
    // "et de" joins two names as often: only before a capital
    return m_tokens.is(at, u"et") && !(isWord(end) && m_tokens.isCapital(end)) ? at : end;
}

std::size_t FrenchBody::endOf(std::size_t first, std::size_t head, const Listed& listed) const
{
    const QString kind = m_tokens.key(first, head);
    const bool ministry = kind == u"ministere";
    // "l'hôpital Saint-Nicolas de Saint-Marc": where it stands is no part of its name
    if (!m_tokens.isCapital(first) && kind == u"hopital")
        return capitalsEnd(head);
    if (!m_tokens.isCapital(first) && !ministry)
        return head;
    const bool centre = kind == u"centre"; // "le Centre du Mali" is a part of the country
    std::size_t end = adjectivesEnd(head);
    const bool described = end > head;
    if (!described && !ministry && !centre)
        end = capitalsEnd(head);
    bool proper = end > head && !described;
    bool linked = false;
    constexpr int kParts = 6;
    std::size_t beforeListed = end; // where the last part is a name of its own: without it
    for (int part = 0; part < kParts; ++part) {
        const std::size_t noun = linkEnd(end, isOneOf(kind, kAimless));
        if (noun == end || !isNoun(noun))
            break;
        const bool capital = m_tokens.isCapital(noun);
        if (centre && !described && !linked && capital)
            break;
        const std::size_t known = listed(noun);
        std::size_t past = known;
        if (known == noun)
            past = adjectivesEnd(capital ? capitalsEnd(noun) : noun + 1);
        beforeListed = known > noun ? end : past;
        proper = proper || capital;
        linked = true;
        end = past;
    }
    // "Conseil de sécurité des Nations unies" names two bodies
    if (beforeListed > head)
        end = std::min(end, beforeListed);
    if (ministry && !linked)
        return head; // "ministère public"
    const bool opensSentence = m_tokens.isSentenceStart(first);
    return opensSentence && !proper ? head : end;
}

} // namespace casus::extraction
