// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/casualty_binding.h"

#include "extraction/rule_scores.h"
#include "text/word_list.h"

#include <algorithm>
#include <array>

namespace casus::extraction {

namespace {

using text::isOneOf;

constexpr std::size_t kReach = 16;       // tokens behind a phrase in which its predicate may stand
constexpr std::size_t kUnknownWords = 9; // of them words that are neither auxiliary nor outcome
constexpr std::size_t kTollReach = 32;   // tokens before a figure in which "toll" may stand

constexpr std::array<QStringView, 11> kTollWords{u"toll",   u"number",  u"dead",      u"deaths",
                                                 u"count",  u"figure",  u"total",     u"bilan",
                                                 u"nombre", u"martyrs", u"fatalities"};
constexpr std::array<QStringView, 13> kTollVerbs{u"hits",    u"reaches", u"reached", u"passes", u"tops",
                                                 u"to",      u"at",      u"of",      u"a",      u"de",
                                                 u"exceeds", u"topped",  u"passed"};
constexpr std::array<QStringView, 10> kSubordinators{u"when",  u"while", u"after", u"before",  u"because",
                                                     u"where", u"until", u"quand", u"lorsque", u"apres"};
constexpr std::array<QStringView, 4> kRelatives{u"who", u"which", u"that", u"qui"};

bool isQuote(QStringView view)
{
    return view.size() == 1 && QStringView(u"\"'\u201c\u201d\u2018\u2019\u00ab\u00bb").contains(view.front());
}

} // namespace

CasualtyBinding::CasualtyBinding(const FinderInput& input, const CasualtyWords& words, std::size_t begin,
                                 std::size_t end, const std::vector<OutcomeMark>& marks,
                                 const std::vector<CountedPhrase>& phrases)
    : m_input(input)
    , m_words(words)
    , m_begin(begin)
    , m_end(end)
    , m_marks(marks)
    , m_phrases(phrases)
{}

QStringView CasualtyBinding::raw(std::size_t i) const
{
    return m_input.analysis.view(m_input.analysis.tokens[i]);
}

const OutcomeMark* CasualtyBinding::markAt(std::size_t i) const
{
    const auto found =
        std::lower_bound(m_marks.begin(), m_marks.end(), i,
                         [](const OutcomeMark& mark, std::size_t at) { return mark.firstToken < at; });
    return found != m_marks.end() && found->firstToken == i ? &*found : nullptr;
}

const OutcomeMark* CasualtyBinding::markEnding(std::size_t i) const
{
    const auto after =
        std::upper_bound(m_marks.begin(), m_marks.end(), i,
                         [](std::size_t at, const OutcomeMark& mark) { return at < mark.firstToken; });
    if (after == m_marks.begin())
        return nullptr;
    const OutcomeMark& mark = *std::prev(after);
    return mark.lastToken == i + 1 ? &mark : nullptr;
}

bool CasualtyBinding::isPassive(const OutcomeMark& mark) const
{
    std::size_t i = mark.firstToken;
    for (int steps = 0; i > m_begin && steps < 3; ++steps) {
        --i;
        if (m_words.beForms.contains(folded(i)))
            return true;
        if (!m_words.auxiliaries.contains(folded(i)) && !folded(i).endsWith(u"ly") &&
            !folded(i).endsWith(u"ment"))
            return false;
    }
    return false;
}

bool CasualtyBinding::opensObject(std::size_t i) const
{
    while (i < m_end && (isQuote(raw(i)) || folded(i).isEmpty()))
        ++i;
    if (i >= m_end)
        return false;
    // phrases are in order; the one that holds i is the first whose last token lies behind it
    const auto phrase =
        std::upper_bound(m_phrases.begin(), m_phrases.end(), i,
                         [](std::size_t at, const CountedPhrase& p) { return at < p.lastToken; });
    if (phrase != m_phrases.end() && (phrase->contextToken == i || phrase->firstToken == i))
        return true;
    static constexpr std::array<QStringView, 17> kOpeners{
        u"the",   u"at",  u"up",   u"more",   u"some", u"about", u"several", u"his",      u"its",
        u"their", u"him", u"them", u"dozens", u"many", u"all",   u"les",     u"plusieurs"};
    const QString& word = folded(i);
    if (word == u"at" || word == u"up")
        return i + 1 < m_end &&
               (folded(i + 1) == u"least" || folded(i + 1) == u"to" || folded(i + 1) == u"most");
    return isOneOf(word, kOpeners);
}

/// Back over quotation marks, adverbs and "another", "all", "of": the verb that governs the count stands
/// before.
std::size_t CasualtyBinding::skipBack(std::size_t i) const
{
    static constexpr std::array<QStringView, 10> kSkipped{
        u"further", u"additional", u"another", u"all", u"also", u"the", u"both", u"with", u"les", u"nos"};
    const auto skipped = [&](std::size_t k) {
        const bool article =
            folded(k) == u"a" && (folded(k + 1) == u"further" || folded(k + 1) == u"additional");
        const bool adverb = m_input.french && folded(k).endsWith(u"ment"); // "blessant grièvement neuf"
        return folded(k).isEmpty() || isQuote(raw(k)) || isOneOf(folded(k), kSkipped) || article || adverb;
    };
    while (i > m_begin && i < m_end && skipped(i - 1))
        --i;
    return i;
}

/// "killed Traore and two members": back over the "and" and the name before it.
std::size_t CasualtyBinding::skipNameBack(std::size_t i) const
{
    if (i < m_begin + 3 || (folded(i - 1) != u"and" && folded(i - 1) != u"et"))
        return i;
    static constexpr std::array<QStringView, 9> kOpeners{u"the", u"a",     u"an",  u"my", u"his",
                                                         u"her", u"their", u"its", u"one"};
    std::size_t at = i - 1;
    while (at > m_begin + 1 && i - at < 7 && !raw(at - 1).isEmpty() && !markEnding(at - 1) &&
           m_input.analysis.tokens[at - 1].kind == text::TokenKind::Word &&
           (raw(at - 1).front().isUpper() || isOneOf(folded(at - 1), kOpeners) ||
            !m_words.stops.contains(folded(at - 1))))
        --at;
    return at < i - 1 && markEnding(at - 1) ? at : i;
}

std::optional<BoundCount> CasualtyBinding::byVerbBefore(const CountedPhrase& phrase) const
{
    const std::size_t i =
        phrase.bare ? skipBack(phrase.contextToken) : skipNameBack(skipBack(phrase.contextToken));
    if (i <= m_begin)
        return std::nullopt;
    // "the deaths of 14 soldiers", "claimed the lives of 20 people"
    const bool of = folded(i - 1) == u"of" || folded(i - 1) == u"de" || folded(i - 1) == u"d";
    const OutcomeMark* mark = markEnding(i - 1);
    if (!mark && of && i - 1 > m_begin)
        mark = markEnding(i - 2);
    // "tué à la machette vingt filles": the means between
    for (std::size_t k = i - 1; !mark && m_input.french && k > m_begin && i - k < 5; --k) {
        if (folded(k) == u"a" || folded(k) == u"par")
            mark = markEnding(k - 1);
        else if (m_input.analysis.tokens[k].kind != text::TokenKind::Word)
            break;
    }
    // "a coûté la vie mercredi à seize personnes"
    if (!mark && folded(i - 1) == u"a" && m_input.french) {
        const std::size_t first = i - std::min<std::size_t>(i - m_begin, 5);
        for (std::size_t k = i - 1; k > first + 1; --k) {
            if (folded(k - 1) == u"vie" && (folded(k - 2) == u"la" || folded(k - 2) == u"leur"))
                return boundTo(model::Outcome::Killed, scores::kVerbBefore, "verb of outcome before");
        }
    }
    if (!mark) {
        // "the garrison lost 71 men"
        const bool lost = folded(i - 1) == u"lost" || folded(i - 1) == u"losing" || folded(i - 1) == u"perdu";
        if (lost && !phrase.bare && !phrase.article && !phrase.unknown)
            return boundTo(model::Outcome::Killed, scores::kLost, "lost");
        return std::nullopt;
    }
    if (!mark->outcome)
        return notBound(true);
    if (mark->voice == Voice::Noun)
        return of && folded(mark->lastToken - 1) != u"toll"
                   ? std::optional(
                         boundTo(mark->outcome, scores::kOutcomeNounBefore, "noun of outcome before"))
                   : std::nullopt;
    const bool linked = of && mark->lastToken != i; // an "of" that is no part of the mark
    if (mark->voice == Voice::Intransitive ||
        (mark->voice == Voice::Passive && (linked || isPassive(*mark))) || (phrase.article && mark->weak))
        return std::nullopt;
    // an arrest is a capture of those who bear arms only
    if ((phrase.unknown && m_words.ofThings.contains(folded(mark->firstToken))) ||
        (mark->arrest && phrase.victims && phrase.victims != model::VictimGroup::Militants))
        return notBound(true);
    return boundTo(mark->outcome, mark->weak ? scores::kWeakVerbBefore : scores::kVerbBefore,
                   "verb of outcome before");
}

std::optional<BoundCount> CasualtyBinding::byToll(const CountedPhrase& phrase) const
{
    const std::size_t i = skipBack(phrase.contextToken);
    if (i <= m_begin || !isOneOf(folded(i - 1), kTollVerbs))
        return std::nullopt;
    const std::size_t first = i - std::min(i - m_begin, kTollReach);
    bool toll = false;
    std::optional<model::Outcome> outcome;
    // "the number of dead at 16": what stands between the word of the toll and the figure says which toll
    for (std::size_t k = i; k > first && !toll; --k) {
        const OutcomeMark* mark = markAt(k - 1);
        if (mark && mark->outcome)
            outcome = mark->outcome;
        toll = isOneOf(folded(k - 1), kTollWords);
    }
    if (!toll)
        return std::nullopt;
    const bool dead = !outcome || outcome == model::Outcome::KilledOrWounded;
    return boundTo(dead ? model::Outcome::Killed : outcome, scores::kToll, "figure of a toll");
}

/// The token on which an insertion that opens at `comma` closes, or `comma` where it does not close before
/// `reach`. Counts inside are passed over where the insertion opens with "including", "most of them" and the
/// like.
std::size_t CasualtyBinding::closeInsertion(std::size_t comma, std::size_t reach,
                                            std::size_t nextPhrase) const
{
    static constexpr std::array<QStringView, 21> kOpeners{
        u"including", u"most", u"mostly",    u"many", u"some",  u"all", u"among",
        u"mainly",    u"both", u"notamment", u"dont", u"parmi", u"la",  u"pour",
        u"y",         u"a",    u"an",        u"the",  u"un",    u"une", u"le"};
    // "seven residents, two of them children, were hit"
    const auto inside = std::lower_bound(
        m_phrases.begin(), m_phrases.end(), comma + 1,
        [](const CountedPhrase& phrase, std::size_t at) { return phrase.contextToken < at; });
    const bool part = inside != m_phrases.end() && inside->contextToken == comma + 1 && inside->subset;
    const bool counted = part || (comma + 1 < reach && isOneOf(folded(comma + 1), kOpeners));
    for (std::size_t i = comma + 1; i < reach; ++i) {
        if (folded(i) == u"," || folded(i) == u")" || folded(i) == u"\u2013" || folded(i) == u"\u2014")
            return i;
        if (markAt(i) || (i >= nextPhrase && !counted))
            return comma;
    }
    return comma;
}

/// Persons that are not counted stand between: a predicate behind them is theirs ("visited the site where
/// soldiers were killed").
bool CasualtyBinding::opensOtherVictims(std::size_t i) const
{
    static constexpr std::array<QStringView, 10> kLinks{u"of", u"with", u"from", u"and", u"for",
                                                        u"de", u"des",  u"du",   u"by",  u"in"};
    const auto victim = m_words.victimAt(m_input, i);
    return victim && victim->plural && !victim->singular && !isOneOf(folded(i - 1), kLinks);
}

CasualtyBinding::Step CasualtyBinding::judgeMark(const OutcomeMark& mark, const CountedPhrase& phrase,
                                                 bool auxiliary, std::size_t unknown, BoundCount& bound) const
{
    static constexpr std::array<QStringView, 8> kDeterminers{u"the", u"a",     u"an",  u"his",
                                                             u"her", u"their", u"les", u"des"};
    const QString& word = folded(mark.firstToken);
    if (mark.voice == Voice::Noun &&
        (word == u"lives" || !m_words.nominal.contains(word) || (!auxiliary && unknown > 0)))
        return Step::Pass;
    if (mark.firstToken > m_begin && isOneOf(folded(mark.firstToken - 1), kDeterminers))
        return Step::Pass; // "helped to carry the injured"
    const bool agent = mark.voice == Voice::Active ||
                       (mark.voice == Voice::Passive && !isPassive(mark) && opensObject(mark.lastToken));
    if (agent || !mark.outcome) {
        bound = notBound(true);
        return Step::Bound;
    }
    if (mark.outcome == model::Outcome::KilledOrWounded && word == u"hit") {
        // "were hit by mortar rounds", not "were hit by sanctions"
        static constexpr std::array<QStringView, 11> kHarm{u"bullet",  u"bullets", u"gunfire",  u"shrapnel",
                                                           u"mortar",  u"shell",   u"shells",   u"rocket",
                                                           u"rockets", u"shots",   u"fragments"};
        const std::size_t by = mark.lastToken;
        bool harmed = false;
        for (std::size_t k = by + 1; k < std::min(m_end, by + 4) && folded(by) == u"by"; ++k)
            harmed = harmed || isOneOf(folded(k), kHarm);
        if (!harmed)
            return Step::Stop;
        bound = boundTo(mark.outcome, scores::kHarmed, "predicate of outcome behind");
        return Step::Bound;
    }
    // an arrest is a capture of those who bear arms only
    if (mark.arrest && phrase.victims != model::VictimGroup::Militants) {
        bound = notBound(true);
        return Step::Bound;
    }
    if ((mark.weak && !isPassive(mark)) || (phrase.unknown && m_words.ofThings.contains(word)))
        return Step::Stop;
    bound = boundTo(mark.outcome,
                    unknown == 0  ? scores::kPredicateNext
                    : unknown < 4 ? scores::kPredicateNear
                                  : scores::kPredicateFar,
                    "predicate of outcome behind");
    return Step::Bound;
}

std::optional<BoundCount> CasualtyBinding::byPredicate(const CountedPhrase& phrase, std::size_t index) const
{
    const std::size_t reach = std::min(m_end, phrase.resumeToken + kReach);
    std::size_t nextPhrase = index + 1 < m_phrases.size() ? m_phrases[index + 1].contextToken : m_end;
    std::size_t unknown = 0;   // words that say nothing about the predicate
    std::size_t afterVerb = 0; // of them behind an auxiliary: another predicate
    bool auxiliary = false;
    bool passive = false; // "was said to", not "has said"
    bool relative = false;
    for (std::size_t i = phrase.resumeToken; i < reach && i < nextPhrase; ++i) {
        const QString& word = folded(i);
        if (word.isEmpty() || isQuote(raw(i)) || word == u")")
            continue;
        if (const OutcomeMark* mark = markAt(i)) {
            BoundCount bound;
            const Step step = judgeMark(*mark, phrase, auxiliary, unknown, bound);
            if (step == Step::Bound)
                return bound;
            if (step == Step::Stop)
                return std::nullopt;
            i = mark->lastToken - 1;
            ++unknown;
            continue;
        }
        if (m_words.reporting.contains(word) && !passive)
            return notBound(!phrase.bare);
        if (m_words.auxiliaries.contains(word)) {
            passive = passive || m_words.beForms.contains(word);
            auxiliary = auxiliary || m_words.beForms.contains(word) || word == u"have" || word == u"had" ||
                        word == u"has" || word == u"ont" || word == u"avaient";
            continue;
        }
        if (word.endsWith(u"ly"))
            continue;
        if (m_words.subjects.contains(word) && !relative && !passive)
            return notBound(!auxiliary && !phrase.bare);
        if (isOneOf(word, kSubordinators) || word == u"number" || word == u"toll" ||
            (i > phrase.resumeToken && opensOtherVictims(i)))
            return std::nullopt;
        if (word == u"," || word == u"(" || word == u"\u2013" || word == u"\u2014") {
            const std::size_t close = phrase.bare ? i : closeInsertion(i, reach, nextPhrase);
            if (close == i)
                return std::nullopt;
            while (index + 1 < m_phrases.size() && nextPhrase <= close) {
                ++index;
                nextPhrase = index + 1 < m_phrases.size() ? m_phrases[index + 1].contextToken : m_end;
            }
            i = close;
            continue;
        }
        if (word == u";" || word == u":" || word == u"." || word == u"but" || word == u"mais")
            return std::nullopt;
        if (isOneOf(word, kRelatives)) {
            relative = true;
            continue;
        }
        if (phrase.bare && unknown == 0 && m_words.prepositions.contains(word) && !auxiliary)
            return std::nullopt;
        if ((auxiliary && !relative && ++afterVerb >= 7) || ++unknown > (phrase.bare ? 2 : kUnknownWords))
            return std::nullopt;
    }
    return std::nullopt;
}

/// "11 civilians killed (4 women, 3 children)"
bool CasualtyBinding::isInBrackets(const CountedPhrase& phrase) const
{
    const std::size_t first = phrase.contextToken - std::min<std::size_t>(phrase.contextToken - m_begin, 12);
    for (std::size_t i = phrase.contextToken; i > first; --i) {
        const QString& word = folded(i - 1);
        if (word == u"(")
            return i - 1 > m_begin;
        if (word == u")" || markAt(i - 1))
            return false;
    }
    return false;
}

bool CasualtyBinding::isSubset(const CountedPhrase& phrase) const
{
    static constexpr std::array<QStringView, 7> kOpeners{u"including", u"dont",     u"notamment", u"whom",
                                                         u"compris",   u"lesquels", u"lesquelles"};
    if (phrase.subset || isInBrackets(phrase))
        return true;
    // "23 injured, 6 critically"
    static constexpr std::array<QStringView, 7> kGravely{
        u"critically", u"seriously", u"severely", u"gravely", u"badly", u"grievement", u"gravement"};
    if (phrase.bare && phrase.resumeToken < m_end && isOneOf(folded(phrase.resumeToken), kGravely))
        return true;
    const std::size_t first = phrase.contextToken - std::min<std::size_t>(phrase.contextToken - m_begin, 4);
    for (std::size_t i = phrase.contextToken; i > first; --i) {
        const QString& word = folded(i - 1);
        if (isOneOf(word, kOpeners))
            return true;
        if ((word == u"them" || word == u"eux") && i - 1 > m_begin &&
            (folded(i - 2) == u"among" || folded(i - 2) == u"parmi"))
            return true;
        if (markEnding(i - 1) || word == u"," || word == u"and")
            return false;
    }
    return false;
}

/// "killed A, among several others", "five of her relatives were among them"
bool CasualtyBinding::isAmong(const CountedPhrase& phrase) const
{
    const std::size_t before = skipBack(phrase.contextToken);
    if (before > m_begin && (folded(before - 1) == u"among" || folded(before - 1) == u"parmi") &&
        folded(phrase.lastToken - 1).startsWith(u"other")) {
        const std::size_t first = before - std::min<std::size_t>(before - m_begin, 40);
        for (std::size_t i = before; i > first; --i) {
            const OutcomeMark* mark = markAt(i - 1);
            if (mark && mark->outcome && mark->voice != Voice::Noun)
                return true;
        }
    }
    const std::size_t next = phrase.resumeToken;
    return next + 2 < m_end && m_words.beForms.contains(folded(next)) && folded(next + 1) == u"among" &&
           folded(next + 2) == u"them";
}

/// "Trois enfants comptent parmi les disparus", "Two nurses were among the dead".
std::optional<model::Outcome> CasualtyBinding::namedAmong(const CountedPhrase& phrase) const
{
    static constexpr std::array<QStringView, 8> kVerbs{u"figurent", u"figure", u"comptent", u"compte",
                                                       u"sont",     u"were",   u"are",      u"was"};
    const std::size_t verb = phrase.resumeToken;
    if (verb + 3 >= m_end || !isOneOf(folded(verb), kVerbs) ||
        (folded(verb + 1) != u"parmi" && folded(verb + 1) != u"among") ||
        (folded(verb + 2) != u"les" && folded(verb + 2) != u"the"))
        return std::nullopt;
    const OutcomeMark* mark = markAt(verb + 3);
    return mark ? mark->outcome : std::nullopt;
}

/// "Parmi les victimes figurent neuf femmes", "Among the dead were two nurses": the outcome that the part is
/// of.
std::optional<model::Outcome> CasualtyBinding::partOfNamed(const CountedPhrase& phrase) const
{
    const bool opens = folded(m_begin) == u"among" || folded(m_begin) == u"parmi";
    const std::size_t before = skipBack(phrase.contextToken);
    if (!opens || before <= m_begin + 1 || phrase.contextToken - m_begin > 9)
        return std::nullopt;
    static constexpr std::array<QStringView, 8> kVerbs{u"were",     u"are",    u"was",    u"is",
                                                       u"figurent", u"figure", u"compte", u"trouvent"};
    if (!isOneOf(folded(before - 1), kVerbs))
        return std::nullopt;
    for (std::size_t i = m_begin + 1; i < before; ++i) {
        const OutcomeMark* mark = markAt(i);
        if (mark && mark->outcome)
            return mark->outcome;
        if (folded(i) == u"victims" || folded(i) == u"victimes")
            return model::Outcome::Killed;
    }
    return std::nullopt;
}

bool CasualtyBinding::mayStandBare(const CountedPhrase& phrase) const
{
    const std::size_t next = phrase.resumeToken;
    if (next >= m_end)
        return true;
    const text::Token& token = m_input.analysis.tokens[next];
    if (phrase.subset)
        return true;
    if (!token.spaceBefore && token.kind != text::TokenKind::Punctuation)
        return false;
    const QString& word = folded(next);
    if (word == u"all" || word == u"both" || word == u"each")
        return false;
    if (token.kind != text::TokenKind::Word)
        return token.kind == text::TokenKind::Punctuation && word != u"%" && word != u"/" && !word.isEmpty();
    return markAt(next) || m_words.prepositions.contains(word) || m_words.auxiliaries.contains(word) ||
           word == u"and" || word == u"et" || word == u"or" || word == u"who" || word.endsWith(u"ly");
}

bool CasualtyBinding::isContinuation(const CountedPhrase& phrase, const CountedPhrase& before) const
{
    // "fourteen dead in A, eight in B and three in C"; "killed two, not four"
    if (phrase.contextToken <= m_begin || phrase.contextToken < before.lastToken)
        return false;
    const std::size_t jointAt = skipBack(phrase.contextToken);
    if (jointAt <= m_begin)
        return false;
    const QString& joint = folded(jointAt - 1);
    const bool claimed = joint == u"claim" || joint == u"claims" || joint == u"claimed" || joint == u"not";
    if (joint != u"," && joint != u"and" && joint != u"et" && joint != u"puis" && !claimed)
        return false;
    if (phrase.contextToken - before.lastToken > 12)
        return false;
    for (std::size_t i = before.lastToken; i < phrase.contextToken; ++i) {
        const bool verb = m_words.reporting.contains(folded(i)) && i + 1 != jointAt;
        if (verb || folded(i) == u"that" || folded(i) == u";")
            return false;
    }
    const std::size_t next = phrase.resumeToken;
    const bool place =
        next < m_end && (folded(next) == u"in" || folded(next) == u"at" || folded(next) == u"near" ||
                         folded(next) == u"a" || folded(next) == u"dans");
    const bool end = next >= m_end || folded(next) == u"." || folded(next) == u"," || isQuote(raw(next));
    return claimed ? end : place;
}

bool CasualtyBinding::coordinates(const CountedPhrase& first, const CountedPhrase& second) const
{
    if (second.contextToken < first.lastToken || second.contextToken - first.lastToken > 10)
        return false;
    // "six dead, all of one family"
    if (second.contextToken > first.lastToken &&
        (folded(second.contextToken - 1) == u"of" || folded(second.contextToken - 1) == u"de"))
        return false;
    bool joint = false;
    for (std::size_t i = first.lastToken; i < second.contextToken; ++i) {
        const QString& word = folded(i);
        if (word == u"and" || word == u"et" || word == u"or" || word == u"plus" ||
            (word == u"," && !second.article && !first.article)) {
            joint = true;
            continue;
        }
        if (markAt(i) || m_words.beForms.contains(word) || m_words.reporting.contains(word) || word == u";" ||
            word == u"." || isOneOf(word, kRelatives) || isOneOf(word, kSubordinators) ||
            m_words.subjects.contains(word))
            return false;
    }
    return joint;
}

bool CasualtyBinding::isBackgroundTotal(const CountedPhrase& phrase) const
{
    if (phrase.count.boundless)
        return true;
    const int count = phrase.count.low.value_or(phrase.count.high.value_or(0));
    if (count < 100)
        return false;
    // Sums over a conflict: "174 members killed since 2013", "4,000 killed since the insurgency began",
    // "6,000 lives"
    static constexpr std::array<QStringView, 14> kSpans{
        u"began", u"war",    u"insurgency", u"conflict",     u"rebellion", u"uprising", u"decade",
        u"years", u"guerre", u"conflit",    u"insurrection", u"annees",    u"ans",      u"decennie"};
    constexpr std::size_t kAround = 60; // long lines without stops must not cost their square
    const std::size_t first = phrase.firstToken - std::min(phrase.firstToken - m_begin, kAround);
    for (std::size_t i = first; i < std::min(m_end, phrase.lastToken + kAround); ++i) {
        const QString& word = folded(i);
        if (word == u"since" || word == u"depuis") {
            for (std::size_t k = i + 1; k < std::min(m_end, i + 8); ++k) {
                const bool year = folded(k).size() == 4 && folded(k)[0].isDigit();
                if (year || isOneOf(folded(k), kSpans))
                    return true;
            }
        }
        const bool past =
            (word == u"past" || word == u"last" || word == u"in" || word == u"over") && i + 2 < m_end &&
            (folded(i + 1) == u"decade" || folded(i + 2) == u"years" || folded(i + 2) == u"decade");
        if (past)
            return true;
    }
    return count >= 1000 && phrase.resumeToken < m_end && folded(phrase.lastToken - 1) == u"lives";
}

/// "hacked eight farmers to death", "shot a guard dead", "took three engineers hostage"
std::optional<BoundCount> CasualtyBinding::bySplitVerb(const CountedPhrase& phrase) const
{
    static constexpr std::array<QStringView, 6> kCaptive{u"hostage",  u"hostages", u"captive",
                                                         u"captives", u"prisoner", u"prisoners"};
    const std::size_t next = phrase.resumeToken;
    const std::size_t verb = skipBack(phrase.contextToken);
    if (phrase.own || next >= m_end || verb <= m_begin)
        return std::nullopt;
    const bool death = (folded(next) == u"to" && next + 1 < m_end && folded(next + 1) == u"death") ||
                       folded(next) == u"dead" || folded(next) == u"alive";
    const bool captive = isOneOf(folded(next), kCaptive);
    if ((!death && !captive) || m_words.stops.contains(folded(verb - 1)) ||
        m_words.prepositions.contains(folded(verb - 1)) ||
        m_input.analysis.tokens[verb - 1].kind != text::TokenKind::Word)
        return std::nullopt;
    return boundTo(death ? model::Outcome::Killed : model::Outcome::Captured, scores::kVerbAround,
                   "verb of outcome around");
}

/// "according to two officials", "selon une source militaire"
bool CasualtyBinding::isSource(const CountedPhrase& phrase) const
{
    const std::size_t at = phrase.contextToken;
    if (at > m_begin && (folded(at - 1) == u"selon" || folded(at - 1) == u"dapres"))
        return true;
    return at > m_begin + 1 && folded(at - 1) == u"to" && folded(at - 2) == u"according";
}

BoundCount CasualtyBinding::alone(const CountedPhrase& phrase, std::size_t index) const
{
    if (phrase.count.boundless)
        return notBound(true);
    // "freed 17 of the captives"
    const OutcomeMark* before = phrase.contextToken > m_begin ? markEnding(phrase.contextToken - 1) : nullptr;
    if (before && !before->outcome)
        return notBound(true);
    // "One of the wounded died"
    if (phrase.subset && phrase.own && phrase.own != model::Outcome::Killed) {
        std::optional<BoundCount> died = byPredicate(phrase, index);
        if (died && died->outcome == model::Outcome::Killed) {
            died->includes = true;
            return *died;
        }
    }
    if (std::optional<BoundCount> split = bySplitVerb(phrase)) {
        split->victims = phrase.victims;
        return *split;
    }
    if (isSource(phrase))
        return notBound(true);
    if (phrase.own == model::Outcome::Captured) { // "three hostages were freed"
        const std::optional<BoundCount> freed = byPredicate(phrase, index);
        if (freed && !freed->outcome && freed->excluded)
            return notBound(true);
    }
    if (phrase.own) {
        BoundCount own = boundTo(phrase.own, scores::kOutcomeNoun, "noun of outcome");
        own.victims = phrase.victims;
        own.includes = phrase.subset;
        return own;
    }
    // "fifteen with bullet wounds"
    if (phrase.resumeToken + 2 < m_end && folded(phrase.resumeToken) == u"with") {
        for (std::size_t k = phrase.resumeToken + 1; k < std::min(m_end, phrase.resumeToken + 4); ++k) {
            if (folded(k) == u"wounds" || folded(k) == u"injuries" || folded(k) == u"burns") {
                BoundCount hurt = boundTo(model::Outcome::Wounded, scores::kPredicateNear, "with wounds");
                hurt.victims = phrase.victims;
                return hurt;
            }
        }
    }
    std::optional<BoundCount> bound = phrase.bare ? byToll(phrase) : std::nullopt;
    if (!bound && phrase.bare && !mayStandBare(phrase))
        return notBound(true);
    if (!bound)
        bound = byVerbBefore(phrase);
    if (!bound)
        bound = byPredicate(phrase, index);
    if (!bound)
        return {};
    bound->victims = phrase.victims;
    if (phrase.unknown)
        bound->score = std::min(bound->score, bound->score >= scores::kVerbBefore ? scores::kUnknownNoun
                                                                                  : scores::kUnknownNounWeak);
    if (phrase.bare)
        bound->score -= scores::kBareCountLess;
    return *bound;
}

void CasualtyBinding::coordinate(std::vector<BoundCount>& bound) const
{
    const auto take = [&](std::size_t to, std::size_t from) {
        if (bound[to].outcome || bound[to].excluded || !bound[from].outcome || m_phrases[from].own)
            return;
        // an unknown noun only right beside: "two visa applicants and two policemen died"
        const std::size_t gap = std::max(m_phrases[to].contextToken, m_phrases[from].contextToken) -
                                std::min(m_phrases[to].lastToken, m_phrases[from].lastToken);
        if (m_phrases[to].unknown && (gap != 1 || !m_phrases[from].victims))
            return;
        if (m_phrases[to].bare && !m_phrases[to].subset)
            return;
        bound[to].outcome = bound[from].outcome;
        bound[to].victims = m_phrases[to].victims;
        bound[to].score = std::max(scores::kLikely, bound[from].score - scores::kSharedOutcomeLess);
        bound[to].rule = "shares the outcome of the count beside it";
    };
    for (std::size_t k = 1; k < m_phrases.size(); ++k) {
        if (!isSubset(m_phrases[k]) && coordinates(m_phrases[k - 1], m_phrases[k]))
            take(k, k - 1);
    }
    for (std::size_t k = m_phrases.size(); k > 1; --k) {
        if (!isSubset(m_phrases[k - 1]) && coordinates(m_phrases[k - 2], m_phrases[k - 1]))
            take(k - 2, k - 1);
    }
}

void CasualtyBinding::inherit(std::vector<BoundCount>& bound, const std::optional<BoundCount>& before) const
{
    std::optional<BoundCount> last = before;
    if (!last && !m_marks.empty()) {
        for (const OutcomeMark& mark : m_marks) {
            if (mark.outcome && mark.voice != Voice::Noun)
                last = boundTo(mark.outcome, scores::kPartOfEarlierCount, "");
        }
    }
    bool inSentence = false;
    for (std::size_t k = 0; k < m_phrases.size(); ++k) {
        const CountedPhrase& phrase = m_phrases[k];
        BoundCount& one = bound[k];
        // "Two children among 9 dead"
        const bool inNoun = k + 1 < m_phrases.size() && m_phrases[k + 1].own && phrase.resumeToken < m_end &&
                            folded(phrase.resumeToken) == u"among" &&
                            m_phrases[k + 1].contextToken == phrase.resumeToken + 1;
        if (inNoun && !one.outcome) {
            one = boundTo(m_phrases[k + 1].own, scores::kPartOfCount, "part of the count behind");
            one.victims = phrase.victims;
            one.includes = true;
            continue;
        }
        auto whole = partOfNamed(phrase);
        if (!whole)
            whole = namedAmong(phrase);
        if (whole && !one.outcome) {
            one = boundTo(whole, scores::kPartOfCount, "among those named before");
            one.victims = phrase.victims;
            one.includes = true;
            continue;
        }
        const bool among = !one.outcome && !one.excluded && isAmong(phrase);
        if (among && last && last->outcome) {
            one.outcome = last->outcome;
            one.victims = phrase.victims;
            one.score = scores::kAmongCounted;
            one.rule = "among those counted before";
            one.includes =
                folded(phrase.resumeToken < m_end ? phrase.resumeToken : m_end - 1) != u"," && inSentence;
        }
        const bool subset = isSubset(phrase);
        // the whole of a part stands right before it: where that is no casualty, neither is the part
        const bool wholeIsNone = k > 0 && !bound[k - 1].outcome && !bound[k - 1].background;
        if (!one.outcome && !one.excluded && subset && !wholeIsNone && last && last->outcome &&
            (inSentence || phrase.subset || folded(m_begin) == u"among" || folded(m_begin) == u"parmi")) {
            one.outcome = last->outcome;
            one.victims = phrase.victims ? phrase.victims : last->victims;
            one.score = inSentence ? scores::kPartOfCount : scores::kPartOfEarlierCount;
            one.rule = "part of the count before";
        } else if (!one.outcome && !one.excluded && phrase.bare && k > 0 && bound[k - 1].outcome &&
                   isContinuation(phrase, m_phrases[k - 1])) {
            one.outcome = bound[k - 1].outcome;
            one.victims = bound[k - 1].victims;
            one.score = scores::kContinuedCount;
            one.rule = "continues the count before";
        }
        if (!one.outcome)
            continue;
        one.includes = one.includes || (subset && inSentence);
        // others, more and bare numbers are people of the kind named before, where the sentence names one
        if (!one.victims && last && inSentence)
            one.victims = last->victims;
        if (!one.includes || !last)
            last = one;
        inSentence = true;
    }
}

std::vector<BoundCount> CasualtyBinding::bind(const std::optional<BoundCount>& before) const
{
    std::vector<BoundCount> bound;
    bound.reserve(m_phrases.size());
    for (std::size_t k = 0; k < m_phrases.size(); ++k) {
        BoundCount one = alone(m_phrases[k], k);
        if (isBackgroundTotal(m_phrases[k])) {
            one.background = one.outcome;
            one.outcome.reset();
            one.excluded = true;
        }
        bound.push_back(one);
    }
    coordinate(bound);
    inherit(bound, before);
    return bound;
}

} // namespace casus::extraction
