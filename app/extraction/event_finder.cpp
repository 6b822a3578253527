// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/event_finder.h"

#include "extraction/lexicon_matcher.h"
#include "extraction/rule_scores.h"
#include "text/word_list.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace casus::extraction {

namespace {

using text::isOneOf;

using Hit = LexiconMatcher::Hit;

/// First words that do not belong to the name of an act: the act is the rest ("complex attack" -> "attack",
/// and the bomb of a "car bomb attack" is a weapon). Source: annotation guidelines.
bool hasLooseFirstWord(const knowledge::LexiconEntry& entry)
{
    static constexpr std::array<QStringView, 17> kLoose{
        u"complex", u"armed", u"terrorist", u"terror", u"roadside", u"heavy",
        u"fierce",  u"bomb",  u"ied",       u"mine",   u"landmine", u"grenade",
        u"gun",     u"knife", u"machete",   u"deadly", u"rigged"};
    const QStringList words = text::foldWords(entry.phrase);
    return entry.language == u"en" && words.size() > 1 && isOneOf(words.front(), kLoose) &&
           words.at(1) != u"battle";
}

/// The words around a hit, empty outside its sentence-like surroundings (the text).
class Around {
public:
    Around(const FinderInput& input, const Hit& hit)
        : m_input(input)
        , m_hit(hit)
    {}
    /// The n-th word before the hit, 1 = right before it; hyphens and quotes count as words of their own.
    [[nodiscard]] QStringView before(std::size_t n) const
    {
        return m_hit.firstToken >= n ? QStringView(m_input.folded[m_hit.firstToken - n]) : QStringView();
    }
    [[nodiscard]] QStringView after(std::size_t n) const
    {
        const std::size_t at = m_hit.lastToken + n - 1;
        return at < m_input.folded.size() ? QStringView(m_input.folded[at]) : QStringView();
    }

private:
    const FinderInput& m_input;
    const Hit& m_hit;
};

bool isBe(QStringView word)
{
    static constexpr std::array<QStringView, 9> kBe{u"is",   u"are",   u"was", u"were", u"be",
                                                    u"been", u"being", u"am",  u"have"};
    return isOneOf(word, kBe);
}

bool isDeterminer(QStringView word)
{
    static constexpr std::array<QStringView, 16> kDeterminers{
        u"the", u"a",   u"an",    u"this", u"that", u"these", u"such",    u"another",
        u"his", u"her", u"their", u"its",  u"s",    u"of",    u"similar", u"other"};
    return isOneOf(word, kDeterminers);
}

} // namespace

struct EventFinder::Words {
    explicit Words(const knowledge::Knowledge& knowledge)
        : acts(knowledge.lexicon(QStringLiteral("events")),
               [](const knowledge::LexiconEntry& entry) { return !hasLooseFirstWord(entry); })
        , weapons(knowledge.lexicon(QStringLiteral("weapons")))
        , victims(knowledge.lexicon(QStringLiteral("victims")))
    {}

    /// Is a weapon named within `reach` tokens of the hit?
    [[nodiscard]] bool weaponNear(const FinderInput& input, const Hit& hit, std::size_t reach) const
    {
        const std::size_t first = hit.firstToken - std::min(hit.firstToken, reach);
        const std::size_t last = std::min(input.folded.size(), hit.lastToken + reach);
        for (std::size_t i = first; i < last; ++i) {
            if ((i < hit.firstToken || i >= hit.lastToken) && weapons.longestAt(input, i))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool victimsBehind(const FinderInput& input, const Hit& hit) const
    {
        const std::size_t last = std::min(input.folded.size(), hit.lastToken + 5);
        for (std::size_t i = hit.lastToken; i < last; ++i) {
            if (victims.longestAt(input, i))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool accepts(const FinderInput& input, const Hit& hit, bool strikesNamed) const;
    [[nodiscard]] bool acceptsWeak(const FinderInput& input, const Hit& hit, bool strikesNamed) const;

    LexiconMatcher acts;
    LexiconMatcher weapons;
    LexiconMatcher victims;
};

/// Words that name an act only in company: each kind says in which.
bool EventFinder::Words::acceptsWeak(const FinderInput& input, const Hit& hit, bool strikesNamed) const
{
    const Around around(input, hit);
    const QString& first = input.folded[hit.firstToken];
    const QString& category = hit.entry->category;
    if (first == u"tire") { // "ils ont tiré sur", not "a tiré les leçons"
        static constexpr std::array<QStringView, 7> kHave{u"ont",   u"a",     u"avait", u"avaient",
                                                          u"avoir", u"ayant", u"et"};
        static constexpr std::array<QStringView, 6> kAt{u"sur", u"a", u"en", u"contre", u"au", u"plusieurs"};
        return isOneOf(around.before(1), kHave) &&
               (isOneOf(around.after(1), kAt) || weaponNear(input, hit, 4));
    }
    if (first == u"tirant" || first == u"tirent")
        return around.after(1) == u"sur" || weaponNear(input, hit, 4);
    // "une frappe sur", "des frappes contre"
    if (first == u"frappe" || first == u"frappes") {
        static constexpr std::array<QStringView, 3> kOn{u"sur", u"contre", u"visant"};
        if (isOneOf(around.after(1), kOn) || isOneOf(around.after(2), kOn))
            return true;
    }
    if (first == u"killing") // the noun: "the killing of", "Monday's killing"
        return (isDeterminer(around.before(1)) && around.before(1) != u"of") ||
               (around.after(1) == u"of" && around.before(1) != u"of" && around.before(1) != u"by");
    if (category == u"explosive") // "set off an IED", not "set off for Gao"
        return weaponNear(input, hit, 5);
    if (category ==
        u"air_strike") // strikes are named in a report on air strikes or shelling, else people strike
        return strikesNamed && around.before(1) != u"on" && around.before(1) != u"our" &&
               around.before(1) != u"hunger";
    if (category == u"abduction")
        return victimsBehind(input, hit) && !isBe(around.before(1));
    return false;
}

bool EventFinder::Words::accepts(const FinderInput& input, const Hit& hit, bool strikesNamed) const
{
    const Around around(input, hit);
    if (hit.isWeak())
        return acceptsWeak(input, hit, strikesNamed);
    if (hit.lastToken != hit.firstToken + 1)
        return true;
    const QString& word = input.folded[hit.firstToken];
    if (word == u"fighting") { // one clash, not "has been fighting for years" and not a whole war
        static constexpr std::array<QStringView, 9> kWholeWar{u"for",     u"against", u"the", u"with", u"to",
                                                              u"started", u"began",   u"a",   u"its"};
        static constexpr std::array<QStringView, 12> kNoun{u"of",    u"heavy",   u"fierce", u"intense",
                                                           u"new",   u"fresh",   u"by",     u"during",
                                                           u"after", u"renewed", u"more",   u"sporadic"};
        static constexpr std::array<QStringView, 4> kWhere{u"for", u"around", u"near", u"between"};
        if (isOneOf(around.before(1), kNoun) ||
            (around.before(1) == u"the" && isOneOf(around.after(1), kWhere)))
            return true;
        const bool verb =
            isBe(around.before(1)) || around.before(1) == u"them" || around.before(1) == u"still";
        return !verb && !isOneOf(around.after(1), kWholeWar);
    }
    if (word == u"battle" || word == u"battles") {
        static constexpr std::array<QStringView, 5> kFigurative{u"which", u"against", u"to", u"over",
                                                                u"plan"};
        return !isOneOf(around.after(1), kFigurative) && around.before(1) != u"to" &&
               around.before(1) != u"legal";
    }
    if (word == u"attack" || word == u"attacks") {
        static constexpr std::array<QStringView, 6> kMachines{u"helicopter", u"helicopters", u"aircraft",
                                                              u"drone",      u"drones",      u"dog"};
        return around.before(1) != u"heart" && around.before(1) != u"panic" &&
               !isOneOf(around.after(1), kMachines);
    }
    if (word == u"storm")
        return !isDeterminer(around.before(1)) && around.before(1) != u"tropical" &&
               around.before(1) != u"dust" && around.before(1) != u"sand";
    if (word == u"shot" || word == u"fired" || word == u"firing") {
        const bool noun = word == u"shot" && (around.before(1) == u"a" || around.before(1) == u"the");
        const bool dismissed = word == u"fired" && isBe(around.before(1)) && !weaponNear(input, hit, 6);
        return !noun && !dismissed;
    }
    if (word == u"execution" || word == u"executed")
        return around.after(2) != u"budget" && around.after(2) != u"project";
    return true;
}

EventFinder::EventFinder(const knowledge::Knowledge& knowledge)
    : m_words(std::make_unique<Words>(knowledge))
{}

EventFinder::~EventFinder() = default;

std::vector<Candidate> EventFinder::find(const FinderInput& input) const
{
    std::vector<Hit> hits = m_words->acts.allIn(input);
    bool strikesNamed = false;
    for (Hit& hit : hits) {
        // "shot at": the particle is no part of the act
        if (hit.lastToken > hit.firstToken + 1 && input.folded[hit.lastToken - 1] == u"at")
            --hit.lastToken;
        strikesNamed =
            strikesNamed ||
            (!hit.isWeak() && (hit.entry->category == u"air_strike" || hit.entry->category == u"shelling"));
    }
    std::vector<Candidate> found;
    found.reserve(hits.size());
    for (const Hit& hit : hits) {
        if (!m_words->accepts(input, hit, strikesNamed))
            continue;
        const auto tactic = model::parse<model::Tactic>(hit.entry->category);
        const double score = hit.isWeak()   ? scores::kActInCompany
                             : hit.isVerb() ? scores::kActVerb
                                            : scores::kActNoun;
        found.push_back({hit.firstToken, hit.lastToken, model::MentionType::Event,
                         model::EventValue{tactic.value_or(model::Tactic::Other)}, score,
                         hit.isWeak()
                             ? QStringLiteral("word for an act of violence, in company that makes it one")
                             : QStringLiteral("word for an act of violence")});
    }
    return found;
}

} // namespace casus::extraction
