// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/weapon_finder.h"

#include "extraction/lexicon_matcher.h"
#include "extraction/rule_scores.h"
#include "text/word_list.h"

#include <algorithm>
#include <array>

namespace casus::extraction {

namespace {

using text::isOneOf;

using Hit = LexiconMatcher::Hit;

QStringView wordBefore(const FinderInput& input, const Hit& hit, std::size_t n)
{
    return hit.firstToken >= n ? QStringView(input.folded[hit.firstToken - n]) : QStringView();
}

QStringView wordAfter(const FinderInput& input, const Hit& hit)
{
    return hit.lastToken < input.folded.size() ? QStringView(input.folded[hit.lastToken]) : QStringView();
}

/// Is a stop of a sentence: words before it say nothing of the hit.
bool isStop(QStringView word)
{
    return word == u"." || word == u"?" || word == u"!" || word == u";";
}

template <std::size_t N>
bool anyBefore(const FinderInput& input, const Hit& hit, std::size_t reach,
               const std::array<QStringView, N>& list)
{
    for (std::size_t n = 1; n <= reach && !isStop(wordBefore(input, hit, n)); ++n) {
        if (isOneOf(wordBefore(input, hit, n), list))
            return true;
    }
    return false;
}

/// Booty, evidence and parades are no means of attack.
bool isTaken(const FinderInput& input, const Hit& hit)
{
    static constexpr std::array<QStringView, 20> kTaken{
        u"captured", u"seized",  u"recovered", u"holds",     u"displayed", u"confiscated", u"surrendered",
        u"stolen",   u"found",   u"destroyed", u"collected", u"recupere",  u"saisi",       u"saisis",
        u"detruit",  u"amnesty", u"saisir",    u"recuperer", u"saisie",    u"cache"};
    if (anyBefore(input, hit, 6, kTaken))
        return true;
    // "rockets were seized", "des fusils ont été saisis"
    static constexpr std::array<QStringView, 9> kFound{u"seized",    u"recovered",  u"confiscated",
                                                       u"saisi",     u"saisis",     u"saisies",
                                                       u"recuperes", u"recuperees", u"displayed"};
    for (std::size_t i = hit.lastToken; i < std::min(input.folded.size(), hit.lastToken + 3); ++i) {
        if (isOneOf(input.folded[i], kFound))
            return true;
        if (isStop(input.folded[i]) || input.folded[i] == u",")
            break;
    }
    return false;
}

/// Vehicles are weapons of the attackers who ride them.
bool isRidden(const FinderInput& input, const Hit& hit)
{
    static constexpr std::array<QStringView, 12> kOn{u"on",    u"aboard", u"riding", u"in",
                                                     u"using", u"with",   u"by",     u"bord",
                                                     u"sur",   u"avec",   u"dans",   u"astride"};
    static constexpr std::array<QStringView, 6> kTheirs{u"their", u"his", u"her", u"our", u"its", u"the"};
    static constexpr std::array<QStringView, 8> kTrade{u"taxi",  u"taxis",  u"driver", u"drivers",
                                                       u"rider", u"riders", u"parts",  u"traffic"};
    static constexpr std::array<QStringView, 7> kBe{u"is", u"are", u"was", u"were", u"have", u"has", u"had"};
    if (isOneOf(wordAfter(input, hit), kTrade))
        return false;
    const bool owned = isOneOf(wordBefore(input, hit, 1), kTheirs);
    if (owned)
        return wordBefore(input, hit, 2) == u"on" || wordBefore(input, hit, 2) == u"riding";
    if (anyBefore(input, hit, 5, kOn) || (input.french && wordBefore(input, hit, 1) == u"a"))
        return true;
    // "gun trucks were used", not "motorcycles were banned"
    const std::size_t verb = hit.lastToken + 1;
    const bool used =
        verb < input.folded.size() && (input.folded[verb] == u"used" || input.folded[verb] == u"deployed");
    const bool plural = input.folded[hit.lastToken - 1].endsWith(u's');
    return plural && (used || !isOneOf(wordAfter(input, hit), kBe));
}

/// A mine that blows up, not one where people dig: ores and miners are never near, an explosion, a vehicle or
/// those who lay it are.
bool isExplosiveMine(const FinderInput& input, const Hit& hit)
{
    static constexpr std::array<QStringView, 14> kOres{
        u"gold", u"coal",      u"diamond",   u"uranium", u"copper",    u"iron",    u"salt",
        u"tin",  u"manganese", u"artisanal", u"or",      u"phosphate", u"lithium", u"cobalt"};
    static constexpr std::array<QStringView, 10> kMining{u"workers", u"site",     u"sites",   u"shaft",
                                                         u"owner",   u"operator", u"company", u"worker",
                                                         u"pit",     u"manager"};
    const QStringView after = wordAfter(input, hit);
    if (isOneOf(wordBefore(input, hit, 1), kOres) || isOneOf(after, kMining) ||
        ((after == u"d" || after == u"de") && input.french))
        return false;
    static constexpr std::array<QStringView, 39> kBlast{
        u"explode",   u"explodes", u"exploded",   u"exploding", u"explosion", u"explosions", u"blast",
        u"detonated", u"detonate", u"detonation", u"blew",      u"blown",     u"hit",        u"struck",
        u"stepped",   u"ran",      u"drove",      u"laid",      u"planted",   u"planting",   u"laying",
        u"triggered", u"killed",   u"wounded",    u"injured",   u"vehicle",   u"vehicule",   u"saute",
        u"explose",   u"pose",     u"posee",      u"posees",    u"tue",       u"blesse",     u"heurte",
        u"roule",     u"set",      u"went",       u"with"};
    constexpr std::size_t kAround = 8;
    const auto says = [&](std::size_t i) { return isOneOf(input.folded[i], kBlast); };
    const std::size_t first = hit.firstToken - std::min(hit.firstToken, kAround);
    for (std::size_t i = hit.firstToken; i > first && !isStop(input.folded[i - 1]); --i) {
        if (says(i - 1))
            return true;
    }
    for (std::size_t i = hit.lastToken; i < std::min(input.folded.size(), hit.lastToken + kAround); ++i) {
        if (isStop(input.folded[i]))
            break;
        if (says(i))
            return true;
    }
    return false;
}

bool isArmedWith(const FinderInput& input, const Hit& hit)
{
    static constexpr std::array<QStringView, 9> kWith{
        u"with", u"armed", u"using", u"wielding", u"brandishing", u"throwing", u"avec", u"arme", u"armes"};
    return anyBefore(input, hit, 4, kWith);
}

bool acceptsWeak(const FinderInput& input, const Hit& hit)
{
    const QString& word = input.folded[hit.lastToken - 1];
    const QString& category = hit.entry->category;
    const QStringView before = wordBefore(input, hit, 1);
    static constexpr std::array<QStringView, 4> kArticles{u"a", u"an", u"the", u"un"};
    if (word == u"weapon" || word == u"weapons")
        return false;
    if (category == u"aircraft" || category == u"explosive") {
        // "a drone fired", "the explosive went off", not "drone footage", "explosive situation"
        const std::size_t next = hit.lastToken;
        const bool compound = next < input.folded.size() &&
                              input.analysis.tokens[next].kind == text::TokenKind::Word &&
                              input.analysis.tokens[next].spaceBefore && wordAfter(input, hit).size() > 3 &&
                              !wordAfter(input, hit).endsWith(u"ed") && wordAfter(input, hit) != u"that";
        return isOneOf(before, kArticles) && !compound;
    }
    return isArmedWith(input, hit);
}

bool accepts(const FinderInput& input, const Hit& hit)
{
    const QString& word = input.folded[hit.lastToken - 1];
    if (hit.isWeak() && !acceptsWeak(input, hit))
        return false;
    const bool bareMine = (word == u"mine" || word == u"mines") && hit.lastToken == hit.firstToken + 1;
    if (bareMine && !isExplosiveMine(input, hit))
        return false;
    if (hit.entry->attributes.value(QStringLiteral("attacker")) == u"1") {
        static constexpr std::array<QStringView, 5> kBooty{u"seize", u"seized", u"recovered", u"saisir",
                                                           u"saisi"};
        return !anyBefore(input, hit, 4, kBooty) && isRidden(input, hit);
    }
    if (wordBefore(input, hit, 1) == u"whose")
        return false;
    return !isTaken(input, hit);
}

} // namespace

struct WeaponFinder::Words {
    explicit Words(const knowledge::Knowledge& knowledge)
        : weapons(knowledge.lexicon(QStringLiteral("weapons")))
    {}
    LexiconMatcher weapons;
};

WeaponFinder::WeaponFinder(const knowledge::Knowledge& knowledge)
    : m_words(std::make_unique<Words>(knowledge))
{}

WeaponFinder::~WeaponFinder() = default;

std::vector<Candidate> WeaponFinder::find(const FinderInput& input) const
{
    std::vector<Candidate> found;
    for (const Hit& hit : m_words->weapons.allIn(input)) {
        // "à bord de motos et de pick-up": what is joined to the attackers' vehicle is theirs too
        const bool joined =
            !found.empty() && hit.firstToken - found.back().lastToken <= 2 &&
            hit.entry->attributes.value(QStringLiteral("attacker")) == u"1" &&
            (input.folded[found.back().lastToken] == u"and" || input.folded[found.back().lastToken] == u"et");
        if (!joined && !accepts(input, hit))
            continue;
        const bool vehicle = hit.entry->category == u"vehicle";
        found.push_back(
            {hit.firstToken, hit.lastToken, model::MentionType::Weapon,
             model::WeaponValue{hit.entry->category},
             hit.isWeak() ? scores::kWeaponInCompany
             : vehicle    ? scores::kVehicle
                          : scores::kWeapon,
             vehicle ? QStringLiteral("vehicle of attackers") : QStringLiteral("word for a weapon")});
    }
    return found;
}

} // namespace casus::extraction
