// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/casualty_phrase.h"

#include "text/word_list.h"

#include <algorithm>
#include <array>

namespace casus::extraction {

namespace {

using text::isOneOf;

constexpr std::size_t kModifiers = 6;

constexpr std::array<QStringView, 8> kMore{u"more",  u"other",  u"additional", u"further",
                                           u"extra", u"fellow", u"autres",     u"autre"};
constexpr std::array<QStringView, 11> kPossessives{u"the", u"its", u"his",   u"her", u"their", u"our",
                                                   u"my",  u"ses", u"leurs", u"nos", u"les"};
constexpr std::array<QStringView, 8> kPronouns{u"them", u"whom", u"these", u"those",
                                               u"us",   u"eux",  u"elles", u"entre"};
constexpr std::array<QStringView, 8> kRelational{u"members", u"member", u"elements",  u"element",
                                                 u"membres", u"membre", u"residents", u"habitants"};
constexpr std::array<QStringView, 3> kOf{u"of", u"de", u"d"};
constexpr std::array<QStringView, 5> kBody{u"body", u"corpse", u"corps", u"cadavre", u"depouille"};
constexpr std::array<QStringView, 5> kBodies{u"bodies", u"corpses", u"remains", u"corps", u"cadavres"};

struct Head {
    std::size_t lastToken = 0;
    std::optional<model::VictimGroup> victims;
    std::optional<model::Outcome> own;
    bool unknown = false;
    bool singular = true;
    bool plural = true;
};

class Reader {
public:
    Reader(const FinderInput& input, const CasualtyWords& words, std::size_t begin, std::size_t end)
        : m_input(input)
        , m_words(words)
        , m_begin(begin)
        , m_end(end)
    {}

    std::optional<CountedPhrase> read(std::size_t at) const;

private:
    const QString& folded(std::size_t i) const { return m_input.folded[i]; }
    bool is(std::size_t i, QStringView word) const { return i < m_end && folded(i) == word; }
    bool isWord(std::size_t i) const
    {
        return i < m_end && m_input.analysis.tokens[i].kind == text::TokenKind::Word && !folded(i).isEmpty();
    }
    bool glued(std::size_t i) const { return i < m_end && !m_input.analysis.tokens[i].spaceBefore; }
    std::size_t skipAge(std::size_t i) const;
    enum class Nesting { Outer, Inner };
    std::optional<Head> head(std::size_t at, Nesting nesting = Nesting::Outer) const;
    bool isPredicate(std::size_t i, std::size_t at) const;
    Head nominalHead(std::size_t i, const OutcomeMark& outcome) const;
    std::optional<Head> unknownHead(std::size_t at, std::size_t end) const;
    std::size_t extend(std::size_t headEnd) const;
    std::size_t withNationality(std::size_t headEnd) const;
    bool takeHead(CountedPhrase& phrase, std::size_t at) const;
    bool isOneMore(std::size_t i) const;
    static CountedPhrase asOneMore(CountedPhrase phrase, std::size_t ordinal);
    std::optional<CountedPhrase> partitive(CountedPhrase phrase, std::size_t k) const;

    const FinderInput& m_input;
    const CasualtyWords& m_words;
    std::size_t m_begin;
    std::size_t m_end;
    mutable std::size_t m_takerAt = 0; // where the hedge of the count begins, 0 at the head of the sentence
};

/// "six-year-old", "71-year-old", "seven-month-old"
std::size_t Reader::skipAge(std::size_t i) const
{
    std::size_t at = i + 1;
    const auto skipHyphens = [&] {
        while (at < m_end && folded(at).isEmpty() && glued(at))
            ++at;
    };
    skipHyphens();
    if (!is(at, u"year") && !is(at, u"month") && !is(at, u"week") && !is(at, u"day"))
        return i;
    ++at;
    skipHyphens();
    return is(at, u"old") ? at + 1 : i;
}

/// "A mine wounded a farmer": with a noun before it the participle is a verb.
bool Reader::isPredicate(std::size_t i, std::size_t at) const
{
    static constexpr std::array<QStringView, 5> kParticiples{u"wounded", u"injured", u"blesses", u"blesse",
                                                             u"tues"};
    return i > at && isOneOf(folded(i), kParticiples) && !folded(i - 1).endsWith(u"ly") &&
           !folded(i - 1).endsWith(u"ment");
}

/// "27 dead", "dead soldiers", "wounded personnel": the word of outcome is the noun, or an adjective before
/// it.
Head Reader::nominalHead(std::size_t i, const OutcomeMark& outcome) const
{
    const std::optional<Head> noun = head(outcome.lastToken, Nesting::Inner);
    if (noun && noun->victims && !noun->own && !noun->unknown) {
        Head whole = *noun;
        whole.own = outcome.outcome;
        return whole;
    }
    Head found;
    found.own = outcome.outcome;
    found.lastToken = outcome.lastToken;
    found.singular = !folded(i).endsWith(u's');
    return found;
}

std::optional<Head> Reader::head(std::size_t at, Nesting nesting) const
{
    Head found;
    std::size_t i = at;
    std::size_t words = 0;
    while (i < m_end && words < kModifiers) {
        if (folded(i).isEmpty() && glued(i)) { // hyphen inside a compound
            ++i;
            continue;
        }
        const auto outcome = m_words.outcomeAt(m_input.folded, i);
        static constexpr std::array<QStringView, 9> kTakers{
            u"claiming", u"claimed", u"claims", u"cost", u"costing", u"costs", u"took", u"taking", u"takes"};
        if (folded(i) == u"lives" && (m_takerAt == 0 || !isOneOf(folded(m_takerAt - 1), kTakers)))
            break;
        const bool nominal = outcome && outcome->outcome && m_words.nominal.contains(folded(i));
        if (outcome && found.lastToken != 0) {
            // "189 civilian deaths", but "two soldiers missing in action"
            static constexpr std::array<QStringView, 6> kCounted{u"deaths", u"fatalities", u"casualties",
                                                                 u"bodies", u"corpses",    u"martyrs"};
            if (nominal && isOneOf(folded(i), kCounted)) {
                found.lastToken = outcome->lastToken;
                found.own = outcome->outcome;
                found.plural = true;
            }
            break;
        }
        if (const auto victim = nominal ? std::nullopt : m_words.victimAt(m_input, i)) {
            found.lastToken = victim->lastToken;
            // "police officers", "civilian driver": the last noun is the head; an unknown one keeps the group
            if (!found.victims || victim->group != model::VictimGroup::Unknown)
                found.victims = victim->group;
            found.singular = victim->singular;
            found.plural = victim->plural;
            i = victim->lastToken;
            ++words;
            continue;
        }
        if (found.lastToken != 0)
            break;
        // inside "dead soldiers" no further one is looked for: long rows of them must not nest
        if (nominal && (nesting == Nesting::Inner || isPredicate(i, at)))
            break;
        if (nominal)
            return nominalHead(i, *outcome);
        // "displaced people", "kidnapped engineers": a participle right before the noun is an adjective
        if (outcome && outcome->voice == Voice::Passive && folded(i) != u"killed" && folded(i) != u"shot" &&
            outcome->lastToken < m_end && m_words.victimAt(m_input, outcome->lastToken)) {
            if (!outcome->arrest)
                found.own = outcome->outcome;
            i = outcome->lastToken;
            ++words;
            continue;
        }
        const std::size_t afterAge = skipAge(i);
        if (afterAge > i) {
            i = afterAge;
            ++words;
            continue;
        }
        // French puts few words before its noun, and adjectives behind it ("une embuscade terroriste")
        static constexpr std::array<QStringView, 14> kBeforeNoun{
            u"jeunes", u"jeune", u"presumes", u"presume", u"petits",   u"petites", u"anciens",
            u"ancien", u"hauts", u"haut",     u"autres",  u"nouveaux", u"simples", u"dangereux"};
        if (m_input.french && !isOneOf(folded(i), kBeforeNoun)) {
            if (i == at && isWord(i) && !m_words.stops.contains(folded(i)) && !outcome)
                ++i;
            break;
        }
        if (!isWord(i) || m_words.stops.contains(folded(i)) || m_words.objects.contains(folded(i)) ||
            (outcome && outcome->voice != Voice::Noun))
            break;
        ++i;
        ++words;
    }
    if (found.lastToken != 0)
        return found;
    return unknownHead(at, i);
}

std::optional<Head> Reader::unknownHead(std::size_t at, std::size_t end) const
{
    if (end == at || end - at > 3)
        return std::nullopt;
    const QString& last = folded(end - 1);
    if (last.size() < 4 || !last.endsWith(u's') || last.endsWith(u"ss") || m_words.objects.contains(last) ||
        m_words.reporting.contains(last))
        return std::nullopt;
    Head unknown;
    unknown.lastToken = end;
    unknown.unknown = true;
    unknown.singular = false;
    return unknown;
}

/// "14 women and children", "two members of the army"
std::size_t Reader::extend(std::size_t headEnd) const
{
    std::size_t last = headEnd;
    if (is(last, u"and") || is(last, u"et")) {
        const auto second = last + 1 < m_end ? m_words.victimAt(m_input, last + 1) : std::nullopt;
        if (second && second->plural && !(second->singular && second->plural) &&
            !(second->lastToken < m_end && m_words.reporting.contains(folded(second->lastToken))))
            last = second->lastToken;
        return last;
    }
    if (!isOneOf(folded(headEnd - 1), kRelational) ||
        !(is(last, u"of") || is(last, u"de") || is(last, u"d") || is(last, u"des") || is(last, u"du")))
        return last;
    std::size_t i = last + 1;
    if (i < m_end && (isOneOf(folded(i), kPossessives) || is(i, u"one") || is(i, u"a") || is(i, u"la") ||
                      is(i, u"l") || is(i, u"une") || is(i, u"un")))
        ++i;
    const std::size_t first = i;
    const auto isParticiple = [&](std::size_t k) { // "membres du gang touchés"
        const QStringView view = m_input.analysis.view(m_input.analysis.tokens[k]);
        return m_input.french && (view.endsWith(u"\u00e9s") || view.endsWith(u"\u00e9es"));
    };
    while (i < m_end && i < first + 3 && isWord(i) && !m_words.stops.contains(folded(i)) &&
           !m_words.outcomeAt(m_input.folded, i) && !isParticiple(i))
        ++i;
    return i > first ? i : last;
}

/// "quatorze soldats maliens": French puts the nationality behind its noun.
std::size_t Reader::withNationality(std::size_t headEnd) const
{
    const bool adjective =
        m_input.french && isWord(headEnd) && m_input.knowledge.countries().byAdjective(folded(headEnd));
    return adjective ? headEnd + 1 : headEnd;
}

bool Reader::takeHead(CountedPhrase& phrase, std::size_t at) const
{
    if (at >= m_end)
        return false;
    const std::optional<Head> noun = head(at);
    if (!noun)
        return false;
    if (phrase.article ? !noun->singular : (!noun->plural && phrase.count.high != 1))
        return false;
    phrase.victims = noun->victims;
    phrase.own = noun->own;
    phrase.unknown = noun->unknown;
    phrase.lastToken = withNationality(noun->lastToken);
    if (!phrase.article && phrase.lastToken == noun->lastToken)
        phrase.lastToken = extend(noun->lastToken);
    return true;
}

/// Behind the "of": "three of its own fighters", "five of whom", "dozens of girls".
std::optional<CountedPhrase> Reader::partitive(CountedPhrase phrase, std::size_t k) const
{
    if (k < m_end && isOneOf(folded(k), kPronouns)) {
        phrase.bare = true;
        phrase.subset = true;
        phrase.resumeToken = is(k, u"entre") ? k + 2 : k + 1;
        return phrase.article ? std::nullopt : std::optional(phrase);
    }
    const bool definite = k < m_end && isOneOf(folded(k), kPossessives);
    if (definite)
        ++k;
    if (is(k, u"own") || is(k, u"other") || is(k, u"propres"))
        ++k;
    const bool partitive = definite || phrase.count.vague || m_input.french;
    if (partitive && is(k, u"others")) {
        phrase.lastToken = phrase.resumeToken = k + 1;
        return phrase;
    }
    if (partitive && takeHead(phrase, k)) {
        phrase.subset = definite && phrase.own && !phrase.victims;
        phrase.resumeToken = phrase.lastToken;
        return phrase.article ? std::nullopt : std::optional(phrase);
    }
    phrase.bare = true;
    return phrase.article ? std::nullopt : std::optional(phrase);
}

/// An ordinal behind "a" that stands for one more person, by the verb behind it.
bool Reader::isOneMore(std::size_t i) const
{
    static constexpr std::array<QStringView, 7> kOrdinals{u"second", u"third",   u"fourth",   u"fifth",
                                                          u"sixth",  u"seventh", u"troisieme"};
    return i + 1 < m_end && isOneOf(folded(i), kOrdinals) &&
           (m_words.beForms.contains(folded(i + 1)) || folded(i + 1) == u"a" || folded(i + 1) == u"died");
}

CountedPhrase Reader::asOneMore(CountedPhrase phrase, std::size_t ordinal)
{
    phrase.article = false;
    phrase.bare = true;
    phrase.lastToken = phrase.resumeToken = ordinal + 1;
    return phrase;
}

std::optional<CountedPhrase> Reader::read(std::size_t at) const
{
    // "his two brothers"
    std::size_t countAt = at;
    const bool possessive = isOneOf(folded(at), kPossessives) && folded(at) != u"the" && folded(at) != u"les";
    if (possessive)
        ++countAt;
    static constexpr std::array<QStringView, 8> kNone{u"no",    u"any",    u"every",  u"each",
                                                      u"aucun", u"aucune", u"chaque", u"ni"};
    if (countAt >= m_end || skipAge(countAt) > countAt || (at > m_begin && isOneOf(folded(at - 1), kNone)))
        return std::nullopt;
    const std::optional<Quantity> count = m_words.quantities.read(m_input, m_begin, countAt, m_end);
    if (!count || (possessive && count->article))
        return std::nullopt;
    if (count->firstToken > m_begin && glued(count->firstToken) && folded(count->firstToken - 1).isEmpty())
        return std::nullopt; // "COVID-19", "M-23"
    CountedPhrase phrase;
    phrase.count = *count;
    phrase.article = count->article;
    phrase.firstToken = possessive ? at : count->firstToken;
    phrase.contextToken = possessive ? at : count->hedgeToken;
    phrase.lastToken = phrase.resumeToken = count->lastToken;
    m_takerAt = phrase.contextToken > m_begin ? phrase.contextToken : 0;
    std::size_t next = count->lastToken;

    // a quotation mark between the count and its noun: neutralised "31 terrorists"
    if (is(next, u"others") ||
        (is(next, u"autres") && !(next + 1 < m_end && m_words.victimAt(m_input, next + 1) &&
                                  !m_words.nominal.contains(folded(next + 1))))) {
        phrase.lastToken = phrase.resumeToken = next + 1;
        return phrase;
    }
    // "A further seven people": the number counts
    if (phrase.article && next + 1 < m_end && isOneOf(folded(next), kMore) &&
        m_words.quantities.read(m_input, next + 1, next + 1, m_end))
        return std::nullopt;
    bool more = false;
    if (next < m_end && isOneOf(folded(next), kMore)) {
        more = true;
        ++next;
    }
    if (is(next, u"of") || is(next, u"de") || is(next, u"d") || is(next, u"des"))
        return partitive(phrase, next + 1);
    if (takeHead(phrase, next)) {
        phrase.resumeToken = phrase.lastToken;
        // "the bodies of 20 jihadists"
        std::size_t context = phrase.contextToken;
        if (context > m_begin && (folded(context - 1) == u"another" || folded(context - 1) == u"further"))
            --context;
        if (context >= m_begin + 2 && isOneOf(folded(context - 1), kOf) &&
            isOneOf(folded(context - 2), phrase.article ? kBody : kBodies)) {
            phrase.firstToken = phrase.contextToken = context - 2;
            phrase.own = model::Outcome::Killed;
        }
        return phrase;
    }
    if (phrase.article) // "two were killed and a third was injured"
        return isOneMore(next) ? std::optional(asOneMore(phrase, next)) : std::nullopt;
    if (more) {
        phrase.lastToken = phrase.resumeToken = next;
        return phrase;
    }
    phrase.bare = true;
    return phrase;
}

} // namespace

std::optional<CountedPhrase> readCountedPhrase(const FinderInput& input, const CasualtyWords& words,
                                               std::size_t begin, std::size_t at, std::size_t end)
{
    return Reader(input, words, begin, end).read(at);
}

} // namespace casus::extraction
