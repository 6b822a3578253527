// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/acts.h"

#include "drafting/field_tools.h"

#include <algorithm>
#include <map>

namespace casus::drafting {
namespace {

using model::FieldKey;
using model::MentionType;
using model::Tactic;
using model::TargetKind;
using model::VictimGroup;

bool isOneOf(const QString& word, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView other) { return word == other; });
}

/// Words that name any attack and say nothing of how it was done.
bool isGeneric(const QString& head)
{
    return isOneOf(head, {u"attack", u"attacks", u"attaque", u"attaques", u"assault", u"assaults", u"killing",
                          u"killings", u"massacre", u"shooting", u"attentat", u"attentats", u"tuerie",
                          u"assaut", u"incursion", u"incursions", u"raids"});
}

/// Verbs of fire that go with an ambush rather than stand beside it.
bool isFire(const QString& head)
{
    return isOneOf(head, {u"opened", u"fired", u"shot", u"firing", u"machine", u"gunned", u"firefight",
                          u"fighting", u"shooting"});
}

struct Found {
    QList<model::Evidence> evidence;
    double score = 0;
    bool onlyGeneric = true;
    bool onlyFire = true;
};

/// The group's fragments and those of its parts: what the pieces were done with, the whole was.
std::vector<Fragment> withParts(const Scene& scene, const Group& group)
{
    std::vector<Fragment> fragments = group.fragments;
    for (const std::size_t index : group.parts) {
        const Group& part = scene.segmentation.groups[index];
        fragments.insert(fragments.end(), part.fragments.begin(), part.fragments.end());
    }
    return fragments;
}

/// "recovered", "destroyed", "photographs of captured rifles": not used in the act
bool wasNotUsed(const Reading& reading, Tokens sentence, const Item& weapon)
{
    const std::size_t from =
        weapon.tokens.first > sentence.first + 5 ? weapon.tokens.first - 5 : sentence.first;
    for (std::size_t t = from; t < std::min(sentence.last, weapon.tokens.last + 2); ++t) {
        if (isOneOf(reading.word(t),
                    {u"recovered", u"seized", u"destroyed", u"captured", u"photographs", u"drove", u"holds",
                     u"burned", u"banned", u"confiscated", u"saisi", u"saisis", u"recupere", u"recuperes",
                     u"detruit", u"detruits", u"detruites", u"neutralized", u"stolen"}))
            return true;
    }
    return false;
}

/// The words of explosives that a group names without a word for how the attack was made.
QList<model::Evidence> explosivesIn(const Scene& scene, const Group& group)
{
    QList<model::Evidence> evidence;
    for (const Fragment& fragment : withParts(scene, group)) {
        const Frame& frame = scene.frames[fragment.frame];
        for (const Item& item : scene.reading.itemsIn(fragment.tokens)) {
            const auto* value = std::get_if<model::WeaponValue>(&item.mention->value);
            if (value != nullptr && value->weaponClass == u"explosive" &&
                !wasNotUsed(scene.reading, frame.tokens, item))
                evidence.append(scene.reading.evidence(item));
        }
    }
    return evidence;
}

std::map<Tactic, Found> tacticsIn(const Scene& scene, const Group& group)
{
    std::map<Tactic, Found> found;
    for (const Fragment& fragment : withParts(scene, group)) {
        const Frame& frame = scene.frames[fragment.frame];
        if (frame.allOfThem && frame.casualties.empty())
            continue;
        for (const Item* event : frame.events) {
            const auto* value = std::get_if<model::EventValue>(&event->mention->value);
            if (value == nullptr || !fragment.tokens.contains(event->tokens.first))
                continue;
            Found& entry = found[value->tactic];
            entry.evidence.append(scene.reading.evidence(*event));
            entry.score = std::max(entry.score, event->mention->score);
            const QString& head = scene.reading.word(event->tokens.first);
            entry.onlyGeneric = entry.onlyGeneric && isGeneric(head);
            entry.onlyFire = entry.onlyFire && (isFire(head) || isGeneric(head));
        }
    }
    return found;
}

void setTactics(const Scene& scene, const Group& group, model::Incident& incident)
{
    auto found = tacticsIn(scene, group);
    // one of "three attacks" whose own sentences do not name the act again
    if (found.empty() && group.role == model::IncidentRole::Main && scene.segmentation.sum != kNone)
        found = tacticsIn(scene, scene.segmentation.groups[scene.segmentation.sum]);
    if (found.size() > 1)
        found.erase(Tactic::Other);
    // "attack" alone, or no word for the act at all, done with a bomb
    const bool harmed = found.empty() && !incident.claims.isEmpty();
    if (harmed || (found.size() == 1 && found.begin()->first == Tactic::ArmedAssault &&
                   found.begin()->second.onlyGeneric)) {
        if (const auto means = explosivesIn(scene, group); !means.isEmpty()) {
            found[Tactic::Explosive].evidence = means;
            found[Tactic::Explosive].score = 0.8;
        }
    }
    const auto assault = found.find(Tactic::ArmedAssault);
    if (assault != found.end() && found.size() > 1) {
        const bool covered = found.contains(Tactic::Ambush) && assault->second.onlyFire;
        // "attack" alone adds nothing to an ambush or a bomb; beside looting or abduction it is the attack
        // itself
        const bool named = found.contains(Tactic::Ambush) || found.contains(Tactic::Explosive) ||
                           found.contains(Tactic::SuicideBombing) || found.contains(Tactic::Shelling) ||
                           found.contains(Tactic::AirStrike);
        if ((assault->second.onlyGeneric && named) || covered)
            found.erase(assault);
    }
    const auto clash = found.find(Tactic::Clash);
    if (clash != found.end() && clash->second.onlyFire &&
        (found.contains(Tactic::Ambush) || found.contains(Tactic::ArmedAssault)))
        found.erase(clash);
    for (const model::Claim& claim : incident.claims) {
        // "led off into the bush": taken, whatever the verb
        if (claim.effect == model::Effect::AbductedCivilian && claim.low.value_or(0) > 0 &&
            !found.contains(Tactic::Abduction)) {
            found[Tactic::Abduction].evidence = claim.evidence;
            found[Tactic::Abduction].score = 0.7;
        }
    }
    if (found.empty())
        return;
    QStringList names;
    QList<model::Evidence> evidence;
    double score = 1;
    for (const auto& [tactic, entry] : found) {
        names.append(model::toString(tactic));
        evidence += entry.evidence;
        score = std::min(score, entry.score);
    }
    setField(incident, FieldKey::Tactics, names, evidence, score, QStringLiteral("words of the act"));
    if (found.contains(Tactic::SuicideBombing))
        setField(incident, FieldKey::Suicide, true, found.at(Tactic::SuicideBombing).evidence, score,
                 QStringLiteral("words of the act"));
}

void setWeapons(const Scene& scene, const Group& group, model::Incident& incident)
{
    QStringList names;
    QStringList folded;
    QList<model::Evidence> evidence;
    for (const Fragment& fragment : withParts(scene, group)) {
        const Frame& frame = scene.frames[fragment.frame];
        for (const Item& item : scene.reading.itemsIn(fragment.tokens)) {
            if (item.type() != MentionType::Weapon || wasNotUsed(scene.reading, frame.tokens, item))
                continue;
            QString name = text::foldName(item.mention->quote);
            if (name.endsWith(u's'))
                name.chop(1);
            evidence.append(scene.reading.evidence(item));
            if (folded.contains(name))
                continue;
            folded.append(name);
            names.append(item.mention->quote);
        }
    }
    if (!names.isEmpty())
        setField(incident, FieldKey::Weapons, names, evidence, 0.85,
                 QStringLiteral("means named in the act"));
}

TargetKind targetOf(const model::Claim& claim)
{
    switch (model::groupOf(claim.victimKind)) {
    case VictimGroup::SecurityForces: return TargetKind::Military;
    case VictimGroup::Militants: return TargetKind::Militants;
    case VictimGroup::Mercenaries: return TargetKind::Mercenaries;
    case VictimGroup::Peacekeepers: return TargetKind::Peacekeepers;
    case VictimGroup::Officials: return TargetKind::Officials;
    case VictimGroup::Civilians:
    case VictimGroup::Unknown: return TargetKind::Civilians;
    }
    return TargetKind::Civilians;
}

bool namesPolice(const QString& quote)
{
    return quote.contains(u"polic", Qt::CaseInsensitive) || quote.contains(u"gendarme", Qt::CaseInsensitive);
}

void setTargets(const Scene& scene, const Group& group, model::Incident& incident)
{
    const bool stateDidIt =
        std::any_of(incident.actors.begin(), incident.actors.end(), [](const model::IncidentActor& actor) {
            return actor.role == model::ActorRole::Perpetrator && actor.actorType.startsWith(u"state");
        });
    std::map<TargetKind, QList<model::Evidence>> found;
    bool police = false;
    for (const Target& target : objectsOf(scene, group)) {
        if (target.kind == TargetKind::Militants && !stateDidIt)
            continue;
        police = police || target.kind == TargetKind::Police;
        found[target.kind].append(target.evidence);
    }
    bool forces = false;
    const bool civilianObject = found.contains(TargetKind::Civilians);
    int civilians = 0;
    for (const model::Claim& claim : incident.claims) {
        const VictimGroup victims = model::groupOf(claim.victimKind);
        if (victims == VictimGroup::Unknown || (victims == VictimGroup::Militants && !stateDidIt) ||
            (victims == VictimGroup::SecurityForces && stateDidIt) || claim.high == 0)
            continue;
        TargetKind kind = targetOf(claim);
        if (kind == TargetKind::Military) {
            const bool named =
                std::any_of(claim.evidence.begin(), claim.evidence.end(),
                            [](const model::Evidence& evidence) { return namesPolice(evidence.quote); });
            if (named)
                kind = TargetKind::Police;
            police = police || named;
            forces = forces || !named;
        }
        if (kind == TargetKind::Civilians)
            civilians = std::max(civilians, claim.low.value_or(claim.high.value_or(0)));
        found[kind] += claim.evidence;
    }
    // a passer-by hurt in an attack on a convoy was not its target
    constexpr int kBystanders = 2;
    if (!civilianObject && civilians <= kBystanders && (forces || police))
        found.erase(TargetKind::Civilians);
    // police whose dead are counted without the word again are not soldiers as well
    if (police && forces) {
        const bool soldiers =
            std::any_of(incident.claims.begin(), incident.claims.end(), [](const model::Claim& claim) {
                return claim.victimKind == model::VictimKind::Soldier;
            });
        if (!soldiers) {
            found[TargetKind::Police] += found[TargetKind::Military];
            found.erase(TargetKind::Military);
        }
    }
    if (found.empty())
        return;
    QStringList names;
    QList<model::Evidence> evidence;
    for (const auto& [kind, words] : found) {
        names.append(model::toString(kind));
        evidence += words;
    }
    setField(incident, FieldKey::Targets, names, evidence, 0.8,
             QStringLiteral("those hit, and the objects of the act"));
}

void setStage(const Scene& scene, const Group& group, model::Incident& incident)
{
    for (const Fragment& fragment : group.fragments) {
        const CueHit* cue = scene.reading.firstCue(fragment.tokens, Cue::Attempted);
        if (cue == nullptr)
            continue;
        const bool harm = std::any_of(incident.claims.begin(), incident.claims.end(),
                                      [](const model::Claim& claim) { return claim.low.value_or(1) > 0; });
        if (!harm)
            setField(incident, FieldKey::Stage, QStringLiteral("attempted"),
                     {scene.reading.evidence(Tokens{cue->first, cue->last})}, 0.6,
                     QStringLiteral("the text says that it failed"));
        return;
    }
}

} // namespace

void fillActs(const Scene& scene, const Group& group, model::Incident& incident)
{
    setTactics(scene, group, incident);
    setWeapons(scene, group, incident);
    setTargets(scene, group, incident);
    setStage(scene, group, incident);
}

} // namespace casus::drafting
