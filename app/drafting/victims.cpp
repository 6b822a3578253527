// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/victims.h"

#include <algorithm>
#include <set>

namespace casus::drafting {
namespace {

using model::VictimGroup;
using model::VictimKind;

bool isOneOf(const QString& word, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView other) { return word == other; });
}

/// "Friendly side:" and "Enemy side:" govern the lines below them until the other one or a new item of
/// another kind.
std::optional<bool> ownSide(const Scene& scene, const Frame& frame, const Item& item)
{
    const Reading& reading = scene.reading;
    const CueHit* own = reading.lastCue({frame.tokens.first, item.tokens.first}, Cue::OwnSide);
    const CueHit* enemy = reading.lastCue({frame.tokens.first, item.tokens.first}, Cue::EnemySide);
    if (own != nullptr || enemy != nullptr)
        return enemy == nullptr || (own != nullptr && own->first > enemy->first);
    constexpr std::size_t kLines = 8;
    if (!frame.listItem)
        return std::nullopt;
    constexpr std::size_t kSentences = 40;
    for (std::size_t s = frame.sentence; s-- > 0 && frame.sentence - s < kSentences;) {
        const SentenceParts& sentence = reading.sentences()[s];
        if (sentence.line + kLines < frame.line)
            break;
        if (sentence.tokens.last - sentence.tokens.first > 8)
            continue;
        if (reading.firstCue(sentence.tokens, Cue::OwnSide) != nullptr)
            return true;
        if (reading.firstCue(sentence.tokens, Cue::EnemySide) != nullptr)
            return false;
    }
    return std::nullopt;
}

VictimGroup sideOfSpeaker(const Speaker& speaker, bool own)
{
    const bool armed = model::groupOf(speaker.type) == model::ClaimantGroup::ArmedGroup;
    return armed == own ? VictimGroup::Militants : VictimGroup::SecurityForces;
}

/// "One of them was shot dead": of the attackers, where they are what was named last.
bool namesAttackers(const Reading& reading, const Item& item)
{
    constexpr std::size_t kBack = 40;
    const std::size_t at = item.tokens.first;
    bool of = false;
    for (std::size_t t = at; t < item.tokens.last + 2; ++t)
        of = of || isOneOf(reading.word(t), {u"them", u"eux"});
    // "dix d'entre eux"
    const std::size_t next = item.tokens.last;
    for (std::size_t t = next; t < next + 4 && reading.word(next) == u"d"; ++t)
        of = of || reading.word(t) == u"eux";
    if (!of)
        return false;
    std::size_t counted = 0;
    std::size_t attackers = 0;
    const Tokens before{at > kBack ? at - kBack : 0, at};
    for (const Item& other : reading.itemsIn(before)) {
        if (other.type() == model::MentionType::Casualty)
            counted = other.tokens.last;
    }
    for (const CueHit& cue : reading.cuesIn(before)) {
        if (cue.cue() == Cue::Attacker)
            attackers = cue.last;
    }
    return attackers > counted;
}

VictimGroup groupOfTarget(model::TargetKind target)
{
    switch (target) {
    case model::TargetKind::Military:
    case model::TargetKind::Police: return VictimGroup::SecurityForces;
    case model::TargetKind::Civilians: return VictimGroup::Civilians;
    case model::TargetKind::Officials: return VictimGroup::Officials;
    case model::TargetKind::Peacekeepers: return VictimGroup::Peacekeepers;
    case model::TargetKind::Mercenaries: return VictimGroup::Mercenaries;
    case model::TargetKind::Militants: return VictimGroup::Militants;
    case model::TargetKind::Infrastructure: return VictimGroup::Unknown;
    }
    return VictimGroup::Unknown;
}

/// "JNIM said it lost two men", "the jihadists lost 20 men": of the party that lost them.
std::optional<VictimGroup> lostBy(const Scene& scene, const Frame& frame, const Item& item,
                                  const Speaker& speaker)
{
    constexpr std::size_t kVerb = 3;
    constexpr std::size_t kSubject = 12;
    const Reading& reading = scene.reading;
    const auto back = [&](std::size_t from, std::size_t words) {
        return from > frame.tokens.first + words ? from - words : frame.tokens.first;
    };
    std::size_t verb = kNone;
    for (std::size_t t = item.tokens.first; t-- > back(item.tokens.first, kVerb) && verb == kNone;) {
        if (isOneOf(reading.word(t), {u"lost", u"losing", u"perdu"}))
            verb = t;
    }
    if (verb == kNone)
        return std::nullopt;
    for (std::size_t t = verb; t-- > back(verb, kSubject);) {
        const Item* named = reading.itemAt(t);
        if (named != nullptr && named->type() == model::MentionType::Casualty)
            continue; // "killed nine soldiers and lost two men"
        if (named != nullptr && named->type() == model::MentionType::Actor)
            return isStateForce(scene, *named) ? VictimGroup::SecurityForces : VictimGroup::Militants;
        for (const CueHit& cue : reading.cuesIn({t, t + 1})) {
            if (cue.cue() == Cue::Attacker)
                return VictimGroup::Militants;
            if (cue.cue() == Cue::State)
                return VictimGroup::SecurityForces;
        }
    }
    const auto by = model::groupOf(speaker.type);
    if (by != model::ClaimantGroup::ArmedGroup && by != model::ClaimantGroup::State)
        return std::nullopt;
    return sideOfSpeaker(speaker, true);
}

/// "The number of soldiers killed ... has risen to 23": what is counted stands before the verb.
std::optional<VictimGroup> countedBefore(const Reading& reading, const Frame& frame, const Item& item)
{
    constexpr std::size_t kNoun = 4;
    for (std::size_t t = frame.tokens.first; t + 2 < item.tokens.first; ++t) {
        if (!isOneOf(reading.word(t), {u"number", u"nombre", u"toll"}) ||
            !isOneOf(reading.word(t + 1), {u"of", u"de", u"d", u"among", u"parmi"}))
            continue;
        for (const CueHit& cue : reading.cuesIn({t + 2, t + 2 + kNoun})) {
            if (cue.cue() == Cue::Target && cue.phrase->target && cue.last <= item.tokens.first)
                return groupOfTarget(*cue.phrase->target);
        }
    }
    return std::nullopt;
}

/// "man", "people": whoever they are is said elsewhere.
bool isAnybody(const Reading& reading, const Item& item)
{
    for (std::size_t t = item.tokens.first; t < item.tokens.last; ++t) {
        if (isOneOf(reading.word(t), {u"man", u"men", u"people", u"others", u"members", u"hommes", u"homme",
                                      u"fighters", u"combattants", u"elements", u"personnes"}))
            return true;
    }
    return false;
}

} // namespace

VictimGroup victimsInContext(const Scene& scene, const Frame& frame, const Item& item, VictimGroup found,
                             const Speaker& speaker)
{
    const Reading& reading = scene.reading;
    for (std::size_t t = item.tokens.first; t < item.tokens.last; ++t) {
        const QString& word = reading.word(t);
        if (isOneOf(word, {u"martyrs", u"martyr"}))
            return sideOfSpeaker(speaker, true);
        // "seven of its men", "three of our fighters"
        const bool possessed =
            t > item.tokens.first &&
            isOneOf(reading.word(t - 1), {u"its", u"our", u"their", u"own", u"ses", u"nos"});
        if (possessed && isOneOf(word, {u"men", u"fighters", u"members", u"troops", u"forces", u"elements",
                                        u"hommes", u"combattants", u"soldiers", u"own"}))
            return sideOfSpeaker(speaker, true);
        if (isOneOf(word, {u"enemy", u"ennemis", u"ennemi"}))
            return sideOfSpeaker(speaker, false);
    }
    if (found == VictimGroup::Unknown || isAnybody(reading, item)) {
        if (const auto side = lostBy(scene, frame, item, speaker))
            return *side;
    }
    if (found != VictimGroup::Unknown)
        return found;
    if (const auto counted = countedBefore(reading, frame, item))
        return *counted;
    if (namesAttackers(reading, item))
        return VictimGroup::Militants;
    if (const auto own = ownSide(scene, frame, item)) {
        if (model::groupOf(speaker.type) == model::ClaimantGroup::ArmedGroup)
            return sideOfSpeaker(speaker, *own);
        return *own ? VictimGroup::SecurityForces : VictimGroup::Militants;
    }
    return found;
}

VictimKind kindOf(const Reading& reading, const Item& item, VictimGroup group)
{
    struct Kind {
        QStringView word;
        VictimKind kind;
    };
    static constexpr Kind kKinds[] = {
        {u"soldier", VictimKind::Soldier},    {u"soldiers", VictimKind::Soldier},
        {u"troops", VictimKind::Soldier},     {u"servicemen", VictimKind::Soldier},
        {u"soldats", VictimKind::Soldier},    {u"militaires", VictimKind::Soldier},
        {u"gendarme", VictimKind::Gendarme},  {u"gendarmes", VictimKind::Gendarme},
        {u"vigilante", VictimKind::Militia},  {u"vigilantes", VictimKind::Militia},
        {u"volunteers", VictimKind::Militia}, {u"vdp", VictimKind::Militia},
        {u"children", VictimKind::Child},     {u"child", VictimKind::Child},
        {u"girl", VictimKind::Child},         {u"girls", VictimKind::Child},
        {u"schoolgirls", VictimKind::Child},  {u"boy", VictimKind::Child},
        {u"enfants", VictimKind::Child},      {u"woman", VictimKind::Woman},
        {u"women", VictimKind::Woman},        {u"femmes", VictimKind::Woman},
    };
    for (std::size_t t = item.tokens.first; t < item.tokens.last; ++t) {
        for (const Kind& kind : kKinds) {
            if (reading.word(t) == kind.word && model::groupOf(kind.kind) == group)
                return kind.kind;
        }
        if (reading.word(t) == u"aid" && isOneOf(reading.word(t + 1), {u"worker", u"workers"}))
            return VictimKind::AidWorker;
    }
    return model::defaultKindOf(group);
}

void settleVictims(const Scene& scene, const Group& group, QList<model::Claim>& claims)
{
    std::set<VictimGroup> known;
    for (const model::Claim& claim : claims) {
        const VictimGroup victims = model::groupOf(claim.victimKind);
        if (victims != VictimGroup::Unknown && victims != VictimGroup::Militants)
            known.insert(victims);
    }
    for (const Target& target : objectsOf(scene, group)) {
        const VictimGroup victims = groupOfTarget(target.kind);
        if (victims != VictimGroup::Unknown && victims != VictimGroup::Militants)
            known.insert(victims);
    }
    if (known.size() != 1 || *known.begin() == VictimGroup::Officials)
        return;
    for (model::Claim& claim : claims) {
        if (model::groupOf(claim.victimKind) != VictimGroup::Unknown)
            continue;
        claim.victimKind = model::defaultKindOf(*known.begin());
        if (const auto outcome = model::outcomeOf(claim.effect))
            claim.effect = model::effectOf(*outcome, *known.begin());
        claim.score *= 0.9;
        claim.reason += QStringLiteral("; victims as in the rest of the report");
    }
}

} // namespace casus::drafting
