// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/named_victims.h"

#include <algorithm>

namespace casus::drafting {
namespace {

using model::MentionType;

bool isOneOf(const QString& word, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView other) { return word == other; });
}

bool isObjectOfKilling(const Reading& reading, Tokens tokens, const Item& person)
{
    const std::size_t from = person.tokens.first > tokens.first + 3 ? person.tokens.first - 3 : tokens.first;
    for (std::size_t t = person.tokens.first; t-- > from;) {
        const QString& word = reading.word(t);
        if (isOneOf(word, {u"including", u"identified", u"dont", u"named", u"by", u"accused"}) ||
            reading.raw(t) == u",")
            return false;
        if (isOneOf(word, {u"killed", u"killing", u"assassinated", u"murdered", u"tue", u"assassine"}))
            return t == from || !isOneOf(reading.word(t - 1), {u"was", u"were", u"been"});
    }
    return false;
}

bool isSubjectOfDeath(const Reading& reading, Tokens tokens, const Item& person)
{
    // over an apposition: "X, chief of staff for Y, the president, was among several people who died"
    constexpr std::size_t kReach = 22;
    const std::size_t to = std::min(tokens.last, person.tokens.last + kReach);
    for (std::size_t t = person.tokens.last; t + 1 < to; ++t) {
        if (!isOneOf(reading.word(t), {u"was", u"were", u"a", u"has"}))
            continue;
        if (isOneOf(reading.word(t + 1), {u"killed", u"assassinated", u"murdered", u"tue"}))
            return t - person.tokens.last < 3;
        if (reading.word(t + 1) == u"among") {
            for (std::size_t k = t + 2; k < std::min(tokens.last, t + 9); ++k) {
                if (isOneOf(reading.word(k), {u"died", u"killed"}))
                    return true;
            }
        }
        if (reading.word(t) == u"was")
            return false;
    }
    return false;
}

} // namespace

std::vector<NamedVictim> namedVictimsIn(const Reading& reading, const Frame& frame, Tokens tokens)
{
    std::vector<NamedVictim> victims;
    for (const Item& item : reading.itemsIn(tokens)) {
        if (item.type() != MentionType::Person)
            continue;
        if (!isObjectOfKilling(reading, frame.tokens, item) && !isSubjectOfDeath(reading, frame.tokens, item))
            continue;
        const bool seen = std::any_of(victims.begin(), victims.end(), [&](const NamedVictim& other) {
            return other.person->mention->quote == item.mention->quote;
        });
        if (seen || !victims.empty()) // an apposition may name whom the victim served
            continue;
        NamedVictim victim{&item, model::VictimGroup::Unknown};
        const std::size_t from = item.tokens.first > tokens.first + 6 ? item.tokens.first - 6 : tokens.first;
        for (const CueHit& cue : reading.cuesIn({from, std::min(tokens.last, item.tokens.last + 8)})) {
            if (cue.cue() == Cue::Target && cue.phrase->target == model::TargetKind::Officials)
                victim.group = model::VictimGroup::Officials;
        }
        victims.push_back(victim);
    }
    return victims;
}

} // namespace casus::drafting
