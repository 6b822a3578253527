// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/place_scan.h"

#include "extraction/place_relation.h"
#include "extraction/rule_scores.h"
#include "text/word_list.h"

#include <algorithm>
#include <array>

namespace casus::extraction {

namespace {

using text::isOneOf;

constexpr std::size_t kLongestName = 6; // words

constexpr std::array<QStringView, 19> kPrepositions{u"in",      u"at",     u"near",    u"from",   u"to",
                                                    u"towards", u"toward", u"outside", u"around", u"between",
                                                    u"through", u"across", u"into",    u"inside", u"a",
                                                    u"pres",    u"vers",   u"entre",   u"reach"};
constexpr std::array<QStringView, 12> kWeakPrepositions{u"of",   u"on", u"off",  u"along", u"leave", u"via",
                                                        u"over", u"de", u"dans", u"en",    u"au",    u"with"};
/// Small words inside a name: "Cabo del X", "Sokoura sur Y".
constexpr std::array<QStringView, 18> kInner{u"de",  u"du",  u"des", u"la",  u"le",  u"al",
                                             u"el",  u"of",  u"the", u"sur", u"del", u"as",
                                             u"ash", u"bin", u"au",  u"aux", u"en",  u"sous"};
/// French adjectives that close a name: "Logone oriental", "Palais national".
constexpr std::array<QStringView, 10> kClosing{
    u"oriental", u"orientale",  u"occidental",    u"occidentale",    u"central",
    u"centrale", u"meridional", u"septentrional", u"septentrionale", u"national"};

} // namespace

PlaceScan::PlaceScan(const knowledge::Knowledge& knowledge, const NameWords& words,
                     const CountryReader& countries, const FinderInput& input, const NameTokens& tokens,
                     std::vector<bool> taken)
    : m_knowledge(knowledge)
    , m_words(words)
    , m_countries(countries)
    , m_input(input)
    , m_tokens(tokens)
    , m_taken(std::move(taken))
{}

std::vector<PlaceName> PlaceScan::names() const
{
    std::vector<PlaceName> found;
    for (std::size_t i = 0; i < m_tokens.size();) {
        if (m_taken[i] || !m_tokens.isReadable(i) || m_tokens.isHyphen(i)) {
            ++i;
            continue;
        }
        const PlaceName* previous = found.empty() ? nullptr : &found.back();
        if (std::optional<PlaceName> water = frenchLakeAt(i)) {
            i = water->lastToken;
            found.push_back(*std::move(water));
            continue;
        }
        std::optional<PlaceName> name = countryAt(i);
        const auto country = m_countries.at(m_input, m_tokens, i);
        const bool adjective = !name && country && country->adjective;
        if (std::optional<PlaceName> listed = listedAt(i);
            listed && (!adjective || listed->lastToken > country->lastToken) &&
            (!name || listed->lastToken > name->lastToken))
            name = std::move(listed);
        if (name) {
            joinDirection(*name);
            widen(*name);
            readCues(*name, previous);
            if (std::optional<PlaceName> longer = wholeRun(*name, previous))
                name = std::move(longer);
        } else if (adjective) {
            i = country->lastToken;
            continue;
        } else {
            name = unknownAt(i, previous);
        }
        if (!name) {
            ++i;
            continue;
        }
        i = std::max(name->lastToken, i + 1);
        found.push_back(std::move(*name));
    }
    return found;
}

void PlaceScan::becomeBorder(PlaceName& name) const
{
    name.border = true;
    name.cue = PlaceCue::Strong;
    name.score = scores::kBorder;
    name.memory = m_tokens.key(name.firstToken, name.lastToken);
    name.reason = QStringLiteral("border named by nationality");
}

std::optional<PlaceName> PlaceScan::countryAt(std::size_t at) const
{
    if (m_tokens.is(at, u"frontiere") && at + 1 < m_tokens.size() && m_tokens.goesOn(at)) {
        const auto nation = m_countries.at(m_input, m_tokens, at + 1);
        if (!nation || !nation->adjective)
            return std::nullopt;
        PlaceName name;
        name.firstToken = name.coreFirst = at;
        name.lastToken = name.coreLast = nation->lastToken;
        name.country = nation->iso2;
        becomeBorder(name);
        return name;
    }
    const auto country = m_countries.at(m_input, m_tokens, at);
    if (!country)
        return std::nullopt;
    PlaceName name;
    name.firstToken = name.coreFirst = at;
    name.lastToken = name.coreLast = country->lastToken;
    name.country = country->iso2;
    if (country->adjective) {
        // "Malian border": a named border; any other adjective is no place.
        std::size_t next = country->lastToken;
        if (next < m_tokens.size() && m_tokens.is(next, u"border") && m_tokens.goesOn(next - 1)) {
            name.lastToken = next + 1;
            becomeBorder(name);
            return name;
        }
        return std::nullopt;
    }
    name.memory = m_tokens.key(at, name.lastToken);
    name.score = scores::kCountry;
    name.reason = QStringLiteral("name of a country");
    // "U.S. troops", "US-led": an abbreviation serves as adjective unless an article or a preposition stands
    // before it.
    if (m_tokens.isAllCapitals(at) && m_tokens.folded(at).size() <= 3 && !m_tokens.isShouted(at)) {
        const bool article = at > 0 && m_tokens.goesOn(at - 1) &&
                             (m_tokens.is(at - 1, u"the") || m_tokens.is(at - 1, u"in") ||
                              m_tokens.is(at - 1, u"from") || m_tokens.is(at - 1, u"to"));
        const std::size_t next = name.lastToken;
        const bool noun = next < m_tokens.size() && m_tokens.goesOn(next - 1) &&
                          (m_tokens.token(next).kind == text::TokenKind::Word || m_tokens.isHyphen(next)) &&
                          !m_tokens.is(next, u"s");
        if (noun && !(article && !isOneOf(m_tokens.folded(next), kInner) && m_tokens.is(next, u"and")))
            name.score = scores::kCountryAsAdjective;
    }
    return name;
}

std::optional<PlaceName> PlaceScan::listedAt(std::size_t at) const
{
    if (!m_tokens.isCapital(at) || m_tokens.folded(at).size() < 2)
        return std::nullopt;
    const knowledge::Gazetteer& gazetteer = m_knowledge.gazetteer();
    QString key = m_tokens.folded(at);
    std::size_t best = 0;
    QString bestKey;
    std::size_t words = 1;
    std::size_t end = at + 1;
    for (;;) {
        if (gazetteer.hasName(key)) {
            best = end;
            bestKey = key;
        }
        if (words >= kLongestName || !gazetteer.hasPrefix(key))
            break;
        while (end < m_tokens.size() && m_tokens.isHyphen(end) && !m_tokens.token(end).spaceBefore)
            ++end;
        if (end >= m_tokens.size() || !m_tokens.goesOn(end - 1) || m_taken[end])
            break;
        const bool small = isOneOf(m_tokens.folded(end), kInner);
        if (!m_tokens.isCapital(end) && !small && m_tokens.token(end).kind != text::TokenKind::Number)
            break;
        key += u' ' + m_tokens.folded(end);
        ++end;
        ++words;
    }
    if (best == 0)
        return std::nullopt;
    const bool single = best == at + 1;
    const QString word = m_words.placeWord(m_tokens.folded(at));
    if (single && (m_tokens.isNotName(at) || !word.isEmpty()))
        return std::nullopt;
    PlaceName name;
    name.firstToken = name.coreFirst = at;
    name.lastToken = name.coreLast = best;
    name.key = bestKey;
    name.memory = bestKey;
    if (single && m_tokens.isAllCapitals(at) && m_tokens.folded(at).size() <= 4 && !m_tokens.isShouted(at))
        name.doubt += 0.4; // an abbreviation
    if (single && m_words.isGivenName(m_tokens.folded(at)))
        name.doubt += 0.25;
    // "Croix-Rouge": French joins the words of one name by a hyphen
    static constexpr std::array<QStringView, 5> kAxes{u"axe", u"route", u"troncon", u"ligne", u"piste"};
    const auto isAxis = [&](std::size_t i) { return isOneOf(m_tokens.folded(i), kAxes); };
    const bool axis = (at > 0 && isAxis(at - 1)) || (at > 2 && isAxis(at - 3)); // "l'axe Kaya-Dori"
    if (m_input.french && !axis && single && m_tokens.isHyphen(best) && !m_tokens.token(best).spaceBefore &&
        best + 1 < m_tokens.size() && m_tokens.isCapital(best + 1))
        name.doubt += 0.5;
    if (m_input.french && !axis && single && at > 1 && m_tokens.isHyphen(at - 1) &&
        !m_tokens.token(at).spaceBefore && m_tokens.isCapital(at - 2))
        name.doubt += 0.5;
    return name;
}

/// Adds what belongs to the name: "northern" before a country, "State", "Forest" after it, a border.
void PlaceScan::widen(PlaceName& name) const
{
    const std::size_t next = name.lastToken;
    if (!name.border && next < m_tokens.size() && m_tokens.goesOn(next - 1) && !m_taken[next]) {
        const QString word = m_words.placeWord(m_tokens.folded(next));
        const bool capital = m_tokens.isCapital(next) && !m_tokens.isTitleCase(next);
        if (m_tokens.is(next, u"border") || m_tokens.is(next, u"frontier")) {
            name.lastToken = next + 1;
            name.border = true;
            name.memory = m_tokens.key(name.firstToken, name.lastToken);
        } else if (!word.isEmpty() && word != u"border" && word != u"direction") {
            name.placeWord = word;
            static constexpr std::array<QStringView, 8> kNatural{
                u"forest", u"mountains", u"river", u"desert", u"valley", u"islands", u"island", u"mountain"};
            static constexpr std::array<QStringView, 6> kBodies{u"hospital", u"university", u"college",
                                                                u"school",   u"church",     u"mission"};
            if (isOneOf(m_tokens.folded(next), kBodies))
                name.placeWord.clear(); // an organisation, or a building that names no place
            else if (capital || isOneOf(m_tokens.folded(next), kNatural))
                name.lastToken = next + 1;
        } else if (capital && (m_tokens.is(next, u"national") || m_tokens.is(next, u"local") ||
                               m_tokens.is(next, u"game"))) {
            std::size_t end = next + 1;
            while (end < m_tokens.size() && end < next + 3 && m_tokens.isCapital(end) &&
                   m_tokens.goesOn(end - 1))
                ++end;
            if (end > next + 1 && (m_tokens.is(end - 1, u"park") || m_tokens.is(end - 1, u"area") ||
                                   m_tokens.is(end - 1, u"reserve"))) {
                name.lastToken = end;
                name.placeWord =
                    m_tokens.is(end - 1, u"area") ? QStringLiteral("admin") : QStringLiteral("natural");
            }
        }
    }
    if (name.country && !name.border && name.firstToken > 0 && m_tokens.goesOn(name.firstToken - 1)) {
        std::size_t first = name.firstToken;
        std::size_t back = first;
        while (back > 0 && m_words.placeWord(m_tokens.folded(back - 1)) == u"direction" &&
               !m_tokens.is(back - 1, u"upper") && !m_tokens.is(back - 1, u"lower") &&
               !m_tokens.is(back - 1, u"centre") && !m_tokens.is(back - 1, u"center") &&
               m_tokens.goesOn(back - 1)) {
            first = --back;
            while (back > 0 && m_tokens.isHyphen(back - 1))
                --back;
        }
        if (first < name.firstToken) {
            name.firstToken = first;
            name.placeWord = QStringLiteral("direction");
        }
    }
}

PlaceCue PlaceScan::cueBefore(std::size_t first) const
{
    if (first == 0 || !m_tokens.goesOn(first - 1))
        return PlaceCue::None;
    std::size_t before = first - 1;
    // Places seldom take an article: "to the Heifer" says little. French regions do: "dans le Nord-Kivu".
    const bool french = m_input.french && before > 0 &&
                        (m_tokens.is(before, u"la") || m_tokens.is(before, u"le") ||
                         m_tokens.is(before, u"l") || m_tokens.is(before, u"les"));
    if (french)
        --before;
    const bool article = !french && m_tokens.is(before, u"the") && before > 0;
    if (article)
        --before;
    const QString& word = m_tokens.folded(before);
    if (word == u"of" || word == u"de" || word == u"du" || word == u"d" || (word == u"des" && !article)) {
        if (before > 0 && !m_words.placeWord(m_tokens.folded(before - 1)).isEmpty())
            return PlaceCue::Strong; // "village of X", "north of X"
        static constexpr std::array<QStringView, 34> kOf{
            u"priest",       u"bishop",      u"imam",    u"vicar",      u"cure",     u"eveque",
            u"municipalite", u"mairie",      u"hopital", u"centre",     u"resident", u"residents",
            u"people",       u"inhabitants", u"mayor",   u"outskirts",  u"governor", u"prefect",
            u"streets",      u"population",  u"control", u"capture",    u"fall",     u"siege",
            u"part",         u"parts",       u"heart",   u"kilometres", u"km",       u"kilometers",
            u"habitants",    u"maire",       u"miles",   u"localities"};
        if (before > 0 && isOneOf(m_tokens.folded(before - 1), kOf))
            return PlaceCue::Preposition;
        return PlaceCue::None;
    }
    // "the camp, X, lies ...": the name beside the word for its kind
    if (word == u"," && before > 1 && !m_tokens.isCapital(before - 1)) {
        const QString named = m_words.placeWord(m_tokens.folded(before - 1));
        const QString& determiner = m_tokens.folded(before - 2);
        const bool definite = determiner == u"the" || determiner == u"this" || determiner == u"le" ||
                              determiner == u"la" || determiner == u"ce" || determiner == u"cette";
        const std::size_t end = runEnd(first);
        const bool closed = end < m_tokens.size() && m_tokens.folded(end) == u",";
        return definite && closed && (named == u"site" || named == u"settlement") ? PlaceCue::Preposition
                                                                                  : PlaceCue::None;
    }
    static constexpr std::array<QStringView, 20> kActs{
        u"attacked", u"entered",  u"raided",    u"surrounded", u"stormed",  u"left",     u"reached",
        u"overran",  u"invaded",  u"targeted",  u"shelled",    u"captured", u"besieged", u"seized",
        u"leaving",  u"entering", u"attacking", u"storming",   u"retook",   u"bombed"};
    if (isOneOf(word, kActs))
        return PlaceCue::Preposition;
    // "in neighbouring X", "in northern X", "the village X"
    static constexpr std::array<QStringView, 6> kSkipped{u"neighbouring", u"neighboring", u"nearby",
                                                         u"downtown",     u"rebelheld",   u"held"};
    if (isOneOf(word, kSkipped))
        return PlaceCue::Strong;
    const QString kind = m_words.placeWord(word);
    if (kind == u"direction" && !m_tokens.isCapital(before))
        return PlaceCue::Preposition;
    if (kind == u"settlement" && !m_tokens.isCapital(before))
        return PlaceCue::Preposition;
    // "une frappe sur X", "attack on X"
    static constexpr std::array<QStringView, 16> kStrikes{
        u"frappe",   u"frappes",      u"raid",          u"raids",  u"tirs",    u"attaque",
        u"attaques", u"bombardement", u"bombardements", u"strike", u"strikes", u"assault",
        u"attack",   u"attacks",      u"assaut",        u"raids"};
    if (!article && !french && (word == u"sur" || word == u"on") && before > 0 &&
        isOneOf(m_tokens.folded(before - 1), kStrikes))
        return PlaceCue::Preposition;
    if (article)
        return PlaceCue::None;
    if (french) // "dans le Sud-Liban"; "à la Croix" says little
        return word == u"dans" ? PlaceCue::Preposition : PlaceCue::None;
    if (isOneOf(word, kPrepositions))
        return word == u"a" && !m_input.french ? PlaceCue::None : PlaceCue::Preposition;
    return PlaceCue::None;
}

bool PlaceScan::isJoinedTo(const PlaceName& previous, std::size_t first) const
{
    if (previous.score < scores::kLikely && previous.cue == PlaceCue::None)
        return false;
    if (first <= previous.lastToken || first > previous.lastToken + 3)
        return false;
    // "the mayor of Mozogo, X", "un habitant de Goré, Y": the name behind the comma is the person's
    static constexpr std::array<QStringView, 18> kRoles{
        u"mayor",         u"governor", u"prefect", u"chief",      u"resident", u"chairman",
        u"administrator", u"maire",    u"prefet",  u"gouverneur", u"chef",     u"habitant",
        u"habitante",     u"depute",   u"bishop",  u"eveque",     u"imam",     u"notable"};
    const std::size_t of = previous.firstToken;
    if (of > 1 && m_tokens.view(previous.lastToken) == u"," && isOneOf(m_tokens.folded(of - 2), kRoles) &&
        (m_tokens.is(of - 1, u"of") || m_tokens.is(of - 1, u"de") || m_tokens.is(of - 1, u"d") ||
         m_tokens.is(of - 1, u"du")))
        return false;
    for (std::size_t i = previous.lastToken; i < first; ++i) {
        static constexpr std::array<QStringView, 5> kJoins{u",", u"and", u"et", u"/", u"("};
        if (!m_tokens.goesOn(i) || (!isOneOf(m_tokens.folded(i), kJoins) && !m_tokens.isHyphen(i)))
            return false;
    }
    return true;
}

void PlaceScan::readCues(PlaceName& name, const PlaceName* previous) const
{
    const std::size_t first = name.firstToken;
    const std::size_t last = name.lastToken;
    PlaceCue cue = std::max(name.cue, cueBefore(first));
    if (name.placeWord == u"admin" || name.placeWord == u"natural")
        cue = PlaceCue::Strong;
    else if (name.placeWord == u"settlement" || name.placeWord == u"site")
        cue = std::max(cue, PlaceCue::Preposition);
    // A dateline: "OUAGADOUGOU (AFP) -", "Niamey, 14 March".
    if (m_tokens.isSentenceStart(first) && m_tokens.isAllCapitals(first) &&
        m_tokens.folded(first).size() > 2 && last < m_tokens.size()) {
        const QStringView next = m_tokens.view(last);
        if (next == u"(" || next == u"," || next == u"-" || next == u"/" || next == u":" ||
            next == u"\u2013" || next == u"\u2014")
            cue = PlaceCue::Strong;
    }
    if (cue == PlaceCue::None && previous && isJoinedTo(*previous, first))
        cue = PlaceCue::List;
    if (cue == PlaceCue::None && relationBefore(m_tokens, first, last).relation != model::PlaceRelation::In)
        cue = PlaceCue::Preposition;
    name.cue = cue;
    if (name.country)
        return;
    // Beside other capitalised words the name is likely part of a longer one.
    const bool nextNamed = last < m_tokens.size() && m_tokens.goesOn(last - 1) && m_tokens.mayName(last) &&
                           !m_taken[last] && !m_tokens.isTitleCase(last) && !m_tokens.isShouted(last);
    const bool previousNamed = first > 0 && m_tokens.goesOn(first - 1) && m_tokens.mayName(first - 1) &&
                               !m_taken[first - 1] && !m_tokens.isTitleCase(first) &&
                               !(previous && previous->lastToken == first);
    if (nextNamed || previousNamed)
        name.doubt += cue == PlaceCue::Strong ? 0.15 : 0.45;
    if (isPersonNear(first, last))
        name.doubt += 0.5;
    if (m_tokens.isTitleCase(first) && cue == PlaceCue::None)
        name.doubt += 0.1;
    if (cue == PlaceCue::None && m_tokens.isSentenceStart(first) && first + 1 == last)
        name.doubt += 0.15;
    if (name.score <= 0)
        name.score = scores::kLikely;
}

/// "Northern Samar", "South Darfur": a compass word with a capital inside a sentence belongs to the name.
void PlaceScan::joinDirection(PlaceName& name) const
{
    if (name.firstToken == 0 || !m_tokens.goesOn(name.firstToken - 1) || name.border)
        return;
    const std::size_t before = name.firstToken - 1;
    if (!m_tokens.isCapital(before) || m_words.placeWord(m_tokens.folded(before)) != u"direction" ||
        m_tokens.isSentenceStart(before) || m_tokens.isTitleCase(before) || m_tokens.isShouted(before) ||
        m_tokens.is(before, u"centre") || m_tokens.is(before, u"center"))
        return;
    name.firstToken = name.coreFirst = before;
    name.memory = m_tokens.key(before, name.lastToken);
}

/// "Wadi Yashbum" where the gazetteer knows only "Wadi": the whole run of capitalised words is the name.
std::optional<PlaceName> PlaceScan::wholeRun(const PlaceName& name, const PlaceName* previous) const
{
    if (name.country || name.border || name.lastToken >= m_tokens.size() || name.lastToken > name.coreLast)
        return std::nullopt;
    const std::size_t end = runEnd(name.firstToken);
    if (end <= name.lastToken || m_tokens.isTitleCase(name.firstToken) || m_tokens.isShouted(name.firstToken))
        return std::nullopt;
    if (m_words.isGivenName(m_tokens.folded(name.firstToken)))
        return std::nullopt;
    // "Maiduguri-Damboa road": two places joined by a hyphen.
    if (m_tokens.isHyphen(name.lastToken)) {
        const auto second = listedAt(name.lastToken + 1);
        if (second && second->lastToken == end)
            return std::nullopt;
    }
    std::optional<PlaceName> longer = unknownAt(name.firstToken, previous);
    if (!longer || longer->cue == PlaceCue::None || longer->score < scores::kLikely ||
        longer->firstToken < name.firstToken)
        return std::nullopt;
    return longer;
}

bool PlaceScan::isPersonNear(std::size_t first, std::size_t last) const
{
    // "Hassan X said", "X, a trader, told": a single name before a verb of saying is a person more often.
    static constexpr std::array<QStringView, 5> kSaying{u"told", u"says", u"added", u"explained",
                                                        u"recalled"};
    // "the Ruiz brothers": a family
    static constexpr std::array<QStringView, 4> kFamily{u"brothers", u"sisters", u"siblings", u"couple"};
    const bool followed = first + 1 == last && last < m_tokens.size() && m_tokens.goesOn(last - 1);
    if (followed && isOneOf(m_tokens.folded(last), kFamily))
        return true;
    return followed && isOneOf(m_tokens.folded(last), kSaying) && (first == 0 || !m_tokens.goesOn(first - 1));
}

/// One past the last word of a run of capitalised words that may be a name: "Wadi Yashbum", "Kpékpa-Kandi".
std::size_t PlaceScan::runEnd(std::size_t at) const
{
    std::size_t end = at;
    std::size_t words = 0;
    while (end < m_tokens.size() && words < 4) {
        if (end > at && !m_tokens.goesOn(end - 1))
            break;
        if (m_tokens.isHyphen(end) && end > at && !m_tokens.token(end).spaceBefore &&
            end + 1 < m_tokens.size() && m_tokens.isCapital(end + 1) &&
            !m_tokens.token(end + 1).spaceBefore) {
            ++end;
            continue;
        }
        if (m_taken[end] || !m_tokens.isCapital(end) || m_tokens.folded(end).size() < 2)
            break;
        if (end > at && m_tokens.isAllCapitals(end) && !m_tokens.isAllCapitals(at))
            break; // "Gao MINUSMA": an abbreviation is a name of its own
        // "Hayat Hotel" goes on over a word for a place, "Seoul Friday" does not over any other.
        if (m_tokens.isNotName(end) && (end == at || m_words.placeWord(m_tokens.folded(end)).isEmpty()))
            break;
        ++end;
        ++words;
        // "Maguindanao del Sur", "Santa Rosa do Purus"
        const bool inner = m_tokens.is(end, u"del") || m_tokens.is(end, u"dos") || m_tokens.is(end, u"do");
        if (inner && end + 1 < m_tokens.size() && m_tokens.goesOn(end - 1) && m_tokens.goesOn(end) &&
            m_tokens.isCapital(end + 1) && !m_taken[end + 1])
            end += 2;
    }
    // "Logone oriental"
    if (m_input.french && end > at && end < m_tokens.size() && m_tokens.goesOn(end - 1) &&
        isOneOf(m_tokens.folded(end), kClosing))
        ++end;
    return end;
}

/// "National Road 4", "Route Nationale 16".
std::optional<PlaceName> PlaceScan::roadAt(std::size_t at) const
{
    static constexpr std::array<QStringView, 4> kRoads{u"road", u"route", u"highway", u"nationale"};
    std::size_t end = at;
    bool road = false;
    while (end < m_tokens.size() && m_tokens.isCapital(end) && end < at + 3 &&
           (end == at || m_tokens.goesOn(end - 1))) {
        road = isOneOf(m_tokens.folded(end), kRoads);
        ++end;
    }
    if (!road || end >= m_tokens.size() || !m_tokens.goesOn(end - 1) ||
        m_tokens.token(end).kind != text::TokenKind::Number)
        return std::nullopt;
    PlaceName name;
    name.firstToken = name.coreFirst = at;
    name.lastToken = name.coreLast = end + 1;
    name.memory = m_tokens.key(at, end + 1);
    name.cue = PlaceCue::Strong;
    name.score = scores::kRoad;
    name.reason = QStringLiteral("numbered road");
    return name;
}

/// "lac Tchad", "mont Liban": the small word belongs to the name.
std::optional<PlaceName> PlaceScan::frenchLakeAt(std::size_t at) const
{
    const bool kind = m_tokens.is(at, u"lac") || m_tokens.is(at, u"mont") || m_tokens.is(at, u"monts");
    if (!m_input.french || !kind || m_tokens.isCapital(at) || !m_tokens.goesOn(at) ||
        !m_tokens.mayName(at + 1))
        return std::nullopt;
    PlaceName name;
    name.firstToken = name.coreFirst = at;
    name.lastToken = name.coreLast = runEnd(at + 1);
    name.memory = m_tokens.key(at, name.lastToken);
    if (m_knowledge.gazetteer().hasName(name.memory))
        name.key = name.memory;
    name.placeWord = QStringLiteral("natural");
    name.cue = PlaceCue::Strong;
    name.score = scores::kLake;
    name.reason = QStringLiteral("lake or mountain");
    return name;
}

/// A name that the gazetteer lacks, taken on the words beside it.
std::optional<PlaceName> PlaceScan::unknownAt(std::size_t at, const PlaceName* previous) const
{
    if (std::optional<PlaceName> road = roadAt(at))
        return road;
    if (!m_tokens.mayName(at) || m_tokens.isTitleCase(at) || m_tokens.isShouted(at))
        return std::nullopt;
    const std::size_t end = runEnd(at);
    if (end <= at)
        return std::nullopt;
    PlaceName name;
    name.firstToken = name.coreFirst = at;
    name.lastToken = name.coreLast = end;
    name.memory = m_tokens.key(at, end);
    joinDirection(name);
    name.cue = cueBefore(name.firstToken);
    if (end < m_tokens.size() && m_tokens.goesOn(end - 1) && !m_tokens.isCapital(end)) {
        const QString word = m_words.placeWord(m_tokens.folded(end));
        static constexpr std::array<QStringView, 13> kSites{
            u"junction",      u"displacement", u"checkpoint", u"refugee", u"camp",
            u"bridge",        u"intersection", u"area",       u"quarter", u"suburb",
            u"neighbourhood", u"bazaar",       u"road"};
        if (word == u"admin" || word == u"settlement" || word == u"natural" ||
            isOneOf(m_tokens.folded(end), kSites)) {
            name.cue = PlaceCue::Strong;
            name.placeWord = word;
            // "Est region": a compass word is a name only together with its kind.
            if (const QString whole = m_tokens.key(at, end + 1); m_knowledge.gazetteer().hasName(whole))
                name.key = whole;
            if (m_tokens.is(end, u"forest") || m_tokens.is(end, u"mountains") || m_tokens.is(end, u"river"))
                name.lastToken = end + 1;
        }
    }
    // "région de l'Est": the gazetteer knows the unit by its kind
    if (m_input.french && name.key.isEmpty() && name.cue != PlaceCue::None) {
        for (const QString& kind : {QStringLiteral(" region"), QStringLiteral(" province")}) {
            if (name.key.isEmpty() && m_knowledge.gazetteer().hasName(QString(name.memory + kind)))
                name.key = name.memory + kind;
        }
    }
    if (m_words.placeWord(m_tokens.folded(end - 1)) != QString() && end - at > 1)
        name.cue = std::max(name.cue, PlaceCue::Preposition); // "Hayat Hotel"
    // "Nord-Liban", "Sud-Kivu": a compass word joined to a name is a region
    if (m_words.placeWord(m_tokens.folded(at)) == u"direction" && end - at > 1 && m_tokens.isHyphen(at + 1))
        name.cue = std::max(name.cue, PlaceCue::Preposition);
    if (name.cue == PlaceCue::None && previous && isJoinedTo(*previous, at) &&
        previous->cue != PlaceCue::None)
        name.cue = PlaceCue::List;
    if (name.cue == PlaceCue::None && relationBefore(m_tokens, at, end).relation != model::PlaceRelation::In)
        name.cue = PlaceCue::Preposition;
    // "the Crimean resort": an adjective, whatever it is derived from.
    const QString& lastWord = m_tokens.folded(end - 1);
    const bool adjective =
        (lastWord.endsWith(u"ian") || lastWord.endsWith(u"ean") || lastWord.endsWith(u"can") ||
         lastWord.endsWith(u"ese") || lastWord.endsWith(u"ish")) &&
        end < m_tokens.size() && m_tokens.goesOn(end - 1) && !m_tokens.isCapital(end) &&
        m_tokens.token(end).kind == text::TokenKind::Word && name.placeWord.isEmpty();
    if (adjective)
        return std::nullopt;
    const bool given = m_words.isGivenName(m_tokens.folded(at));
    const bool abbreviation = end == at + 1 && m_tokens.isAllCapitals(at);
    switch (name.cue) {
    case PlaceCue::None: name.score = scores::kUnknownNoCue; break;
    case PlaceCue::List: name.score = scores::kUnknownInList; break;
    // French "à" stands before persons too, but before a name without a role it is a place's
    case PlaceCue::Preposition:
        name.score =
            m_input.french && end - at != 2 ? scores::kUnknownFrenchPreposition : scores::kUnknownPreposition;
        break;
    case PlaceCue::Strong: name.score = scores::kUnknownStrongCue; break;
    }
    if (given && end - at > 1)
        name.score -= 0.35;
    if (abbreviation && name.memory.size() < 6 && !name.memory.back().isDigit())
        name.score -= 0.4;
    name.reason = QStringLiteral("unknown name where a place stands");
    return name;
}

} // namespace casus::extraction
