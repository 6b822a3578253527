// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/actor_patterns.h"

#include "extraction/rule_scores.h"
#include "text/word_list.h"

#include <algorithm>
#include <array>

namespace casus::extraction {

namespace {

using text::isOneOf;

constexpr std::array<QStringView, 27> kGroupHeads{
    u"army",       u"forces",   u"force",    u"front",    u"brigade",   u"brigades", u"battalion",
    u"battalions", u"regiment", u"division", u"militia",  u"militias",  u"guards",   u"corps",
    u"commandos",  u"squadron", u"rangers",  u"fighters", u"katiba",    u"katibat",  u"garrison",
    u"command",    u"militia",  u"armee",    u"brigade",  u"bataillon", u"milice"};
// "Command" and "Division" alone are offices and districts as well: they need a military word or a number.
constexpr std::array<QStringView, 3> kWeakHeads{u"command", u"division", u"force"};
constexpr std::array<QStringView, 22> kMilitaryWords{
    u"infantry",      u"armoured",   u"armored", u"mechanised",   u"mechanized", u"artillery",
    u"airborne",      u"police",     u"task",    u"defence",      u"defense",    u"security",
    u"liberation",    u"resistance", u"rescue",  u"intervention", u"military",   u"protection",
    u"revolutionary", u"mobile",     u"border",  u"marine"};
constexpr std::array<QStringView, 9> kOpeners{u"front",        u"movement",   u"coalition",
                                              u"coordination", u"volunteers", u"army",
                                              u"forces",       u"framework",  u"brigades"};
constexpr std::array<QStringView, 7> kLinks{u"of", u"for", u"the", u"and", u"in", u"du", u"de"};

bool isNumberWord(const NameTokens& tokens, std::size_t i)
{
    return tokens.token(i).kind == text::TokenKind::Number;
}

/// First token of the run of capitalised words (and a number before them) that ends before `head`.
std::size_t runBefore(const NameTokens& tokens, std::size_t head)
{
    std::size_t first = head;
    while (first > 0 && tokens.goesOn(first - 1) && tokens.isReadable(first - 1)) {
        const std::size_t previous = first - 1;
        const bool hyphen = tokens.isHyphen(previous) && previous > 0 && !tokens.token(previous).spaceBefore;
        if (tokens.view(previous).size() > 2 && tokens.view(previous).endsWith(u'.'))
            break; // "Brig.", "Gen."
        const bool of = tokens.is(previous, u"of") && previous > 0 &&
                        !isOneOf(tokens.folded(previous - 1), kOpeners) &&
                        !isOneOf(tokens.folded(previous - 1), kGroupHeads);
        const bool linked = isOneOf(tokens.folded(previous), kLinks) && previous > 0 && !of &&
                            tokens.isCapital(previous - 1) && !tokens.is(previous, u"the") &&
                            !tokens.is(previous, u"in") && !tokens.is(previous, u"and");
        const bool word =
            tokens.isCapital(previous) && !tokens.is(previous, u"the") && !tokens.is(previous, u"s");
        if (!hyphen && !word && !linked && !isNumberWord(tokens, previous))
            break;
        first = previous;
        if (isNumberWord(tokens, previous))
            break;
    }
    while (first < head &&
           (tokens.isHyphen(first) || isOneOf(tokens.folded(first), kLinks) ||
            (tokens.isSentenceStart(first) && tokens.isNotName(first) && !isNumberWord(tokens, first) &&
             first + 1 < head && tokens.folded(first).size() < 6)))
        ++first;
    return first;
}

bool hasMilitaryWord(const NameTokens& tokens, std::size_t first, std::size_t head)
{
    for (std::size_t i = first; i < head; ++i) {
        if (isOneOf(tokens.folded(i), kMilitaryWords) || isNumberWord(tokens, i))
            return true;
    }
    return false;
}

/// "Ambazonia Defence Forces", "20th Infantry Battalion", "Domingo Laín front".
std::optional<ActorPattern> closedByHead(const NameTokens& tokens, std::size_t head)
{
    const QString& word = tokens.folded(head);
    if (!isOneOf(word, kGroupHeads) || tokens.isTitleCase(head) || tokens.isShouted(head))
        return std::nullopt;
    const std::size_t first = runBefore(tokens, head);
    if (first == head)
        return std::nullopt;
    const bool capital = tokens.isCapital(head);
    const bool named = tokens.mayName(first) || head - first > 1 || isNumberWord(tokens, first);
    if (!named)
        return std::nullopt;
    const bool military = hasMilitaryWord(tokens, first, head);
    if (!capital) {
        // A small head after a name: only where the word is used of armed groups alone.
        const bool group =
            word == u"militia" || word == u"front" || word == u"brigade" || word == u"battalion";
        // "a Hutu militia" is any of them
        const bool any = first > 0 && tokens.goesOn(first - 1) &&
                         (tokens.is(first - 1, u"a") || tokens.is(first - 1, u"an"));
        if (!group || any || !tokens.mayName(first) || head - first > 3)
            return std::nullopt;
        return ActorPattern{first, head + 1, scores::kGroupWithSmallHead,
                            QStringLiteral("name and kind of armed group")};
    }
    if (isOneOf(word, kWeakHeads) && !military && word != u"command")
        return std::nullopt;
    // "Joint Task Force Basilan": named for where it serves
    const bool served = word == u"force" && head > 0 && tokens.is(head - 1, u"task") && tokens.goesOn(head) &&
                        tokens.mayName(head + 1);
    if (served)
        return ActorPattern{first, head + 2, scores::kMilitaryName,
                            QStringLiteral("name that ends in a kind of armed force")};
    return ActorPattern{first, head + 1, military ? scores::kMilitaryName : scores::kGroupName,
                        QStringLiteral("name that ends in a kind of armed force")};
}

/// "Coalition of Patriots for Change", "Front for the Liberation of X".
std::optional<ActorPattern> openedByHead(const NameTokens& tokens, std::size_t at)
{
    if (!isOneOf(tokens.folded(at), kOpeners) || !tokens.isCapital(at) || tokens.isTitleCase(at))
        return std::nullopt;
    std::size_t last = at + 1;
    std::size_t end = last;
    bool linked = false;
    while (last < tokens.size() && tokens.goesOn(last - 1)) {
        if (isOneOf(tokens.folded(last), kLinks)) {
            linked = true;
            ++last;
            continue;
        }
        if (!tokens.isCapital(last))
            break;
        ++last;
        if (linked)
            end = last;
    }
    if (end <= at + 2)
        return std::nullopt;
    std::size_t first = at;
    while (first > 0 && tokens.goesOn(first - 1) && tokens.mayName(first - 1))
        --first;
    return ActorPattern{first, end, scores::kGroupName,
                        QStringLiteral("name that opens with a kind of armed group")};
}

/// "Operation Safe Haven", "Katiba Macina", "Task Force Takuba".
std::optional<ActorPattern> openedByKind(const NameTokens& tokens, std::size_t at)
{
    const bool operation = tokens.is(at, u"operation");
    if ((!operation && !tokens.is(at, u"katiba") && !tokens.is(at, u"katibat")) || !tokens.isCapital(at) ||
        tokens.isTitleCase(at))
        return std::nullopt;
    std::size_t last = at + 1;
    while (last < tokens.size() && tokens.goesOn(last - 1) && tokens.mayName(last) && last < at + 4)
        ++last;
    if (last == at + 1)
        return std::nullopt;
    return ActorPattern{at, last, operation ? scores::kOperation : scores::kBattalion,
                        operation ? QStringLiteral("named military operation")
                                  : QStringLiteral("named battalion")};
}

/// "The gang, Grand Ravine, is led by", "le groupe armé, X,": a name beside the word for its kind.
std::optional<ActorPattern> besideKind(const NameTokens& tokens, std::size_t at)
{
    static constexpr std::array<QStringView, 5> kKinds{u"gang", u"militia", u"milice", u"guerrillas",
                                                       u"guerrilla"};
    // "a rival group, X.": any group is one where it is said to be armed or against others
    static constexpr std::array<QStringView, 8> kArmed{u"rival",    u"armed",    u"rebel",    u"militant",
                                                       u"jihadist", u"islamist", u"criminal", u"insurgent"};
    const bool group =
        tokens.is(at, u"group") && at > 0 && tokens.goesOn(at - 1) && isOneOf(tokens.folded(at - 1), kArmed);
    static constexpr std::array<QStringView, 12> kLeaders{u"leader", u"leaders", u"head",      u"chief",
                                                          u"boss",   u"founder", u"commander", u"member",
                                                          u"chef",   u"patron",  u"membre",    u"fondateur"};
    if ((!group && !isOneOf(tokens.folded(at), kKinds)) || tokens.isTitleCase(at) ||
        at + 3 >= tokens.size() || !tokens.goesOn(at) || tokens.view(at + 1) != u"," ||
        !tokens.mayName(at + 2))
        return std::nullopt;
    // "the leader of the gang, X,", "le chef du gang, X,": the name is the leader's
    for (std::size_t i = at; i > 0 && i + 4 > at && tokens.goesOn(i - 1); --i) {
        if (isOneOf(tokens.folded(i - 1), kLeaders))
            return std::nullopt;
    }
    std::size_t last = at + 2;
    while (last < tokens.size() && tokens.goesOn(last - 1) && tokens.isCapital(last) && last < at + 6)
        ++last;
    if (last >= tokens.size() || (tokens.view(last) != u"," && tokens.view(last) != u"."))
        return std::nullopt;
    return ActorPattern{at + 2, last, scores::kGroupName,
                        QStringLiteral("name beside the word for its kind")};
}

} // namespace

std::vector<ActorPattern> findActorPatterns(const NameTokens& tokens)
{
    std::vector<ActorPattern> found;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens.isReadable(i) || tokens.folded(i).size() < 4)
            continue;
        for (const auto& pattern : {closedByHead(tokens, i), openedByHead(tokens, i), openedByKind(tokens, i),
                                    besideKind(tokens, i)}) {
            if (pattern)
                found.push_back(*pattern);
        }
    }
    return found;
}

std::optional<std::pair<std::size_t, std::size_t>> bracketedAbbreviation(const NameTokens& tokens,
                                                                         std::size_t at)
{
    if (at + 2 >= tokens.size())
        return std::nullopt;
    const QStringView open = tokens.view(at);
    if (open != u"(" && open != u"[")
        return std::nullopt;
    std::size_t last = at + 1;
    while (last < tokens.size() && (tokens.isAllCapitals(last) || tokens.isHyphen(last) ||
                                    (tokens.isCapital(last) && tokens.view(last).size() <= 5)))
        ++last;
    if (last == at + 1 || last >= tokens.size())
        return std::nullopt;
    const QStringView close = tokens.view(last);
    if (close != u")" && close != u"]" && close != u",")
        return std::nullopt;
    const qsizetype length = tokens.token(last - 1).end - tokens.token(at + 1).begin;
    const QStringView form = tokens.view(at + 1);
    const auto capitals = std::count_if(form.begin(), form.end(), [](QChar c) { return c.isUpper(); });
    if (length < 2 || length > 12 || capitals < 2)
        return std::nullopt;
    return std::pair(at + 1, last);
}

bool namesInstitution(const NameTokens& tokens, std::size_t first, std::size_t last)
{
    const QString& head = tokens.folded(last - 1);
    const bool police = head == u"police";
    const bool military = head == u"military";
    if (!tokens.goesOn(last - 1))
        return true;
    const QString& next = tokens.folded(last);
    // What a force owns, wears or does: the head only qualifies it.
    static constexpr std::array<QStringView, 58> kThings{
        u"station",      u"stations", u"post",      u"posts",       u"checkpoint", u"checkpoints",
        u"officer",      u"officers", u"school",    u"academy",     u"camp",       u"camps",
        u"base",         u"bases",    u"barracks",  u"vehicle",     u"vehicles",   u"convoy",
        u"patrol",       u"truck",    u"source",    u"sources",     u"colonel",    u"cadets",
        u"cadet",        u"recruits", u"operation", u"operations",  u"helicopter", u"helicopters",
        u"outpost",      u"position", u"positions", u"uniform",     u"uniforms",   u"fatigues",
        u"coup",         u"coups",    u"junta",     u"rule",        u"escort",     u"ruler",
        u"rulers",       u"leader",   u"leaders",   u"government",  u"apparatus",  u"personnel",
        u"training",     u"custody",  u"aid",       u"plane",       u"aircraft",   u"equipment",
        u"intervention", u"force",    u"group",     u"headquarters"};
    if (next.isEmpty() || isOneOf(next, kThings))
        return false;
    if (military) {
        // An adjective more often than not: before a small word only where that is no noun.
        static constexpr std::array<QStringView, 34> kAfter{
            u"said",    u"says", u"has",    u"have",      u"had",          u"is",      u"was",
            u"were",    u"did",  u"denied", u"announced", u"confirmed",    u"killed",  u"and",
            u"of",      u"s",    u"which",  u"who",       u"in",           u"on",      u"by",
            u"to",      u"for",  u"that",   u"at",        u"with",         u"after",   u"will",
            u"claimed", u"did",  u"claims", u"spokesman", u"spokesperson", u"reported"};
        const bool word = tokens.token(last).kind == text::TokenKind::Word;
        if (word && !isOneOf(next, kAfter))
            return false;
        if (first + 1 == last && first > 0 && (tokens.is(first - 1, u"by") || tokens.is(first - 1, u"ruled")))
            return tokens.is(last, u"s");
        if (first + 1 == last && first > 1 && tokens.is(first - 1, u"the") && tokens.is(first - 2, u"by"))
            return false;
    }
    return !police || (next != u"forces" && next != u"men" && next != u"man");
}

bool allowsBareForce(const NameTokens& tokens, std::size_t at)
{
    const std::size_t before = at - 1;
    // "civilians, police and troops": members of a list, not the institution.
    if (tokens.view(before) == u"," && (tokens.is(at + 1, u"and") || tokens.is(at + 1, u"et")))
        return false;
    if (tokens.token(before).kind != text::TokenKind::Word)
        return !tokens.isHyphen(before);
    if (tokens.is(before, u"the"))
        return true;
    if (tokens.isCapital(before) && !tokens.isSentenceStart(before) && !tokens.isTitleCase(before))
        return false;
    static constexpr std::array<QStringView, 3> kNot{u"elite", u"seven", u"un"};
    return !isOneOf(tokens.folded(before), kNot);
}

} // namespace casus::extraction
