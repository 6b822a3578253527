// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/parties.h"

#include <algorithm>

namespace casus::drafting {
namespace {

using model::MentionType;
using model::PerpetratorStatus;

constexpr std::size_t kAgentReach = 9; // words between an agent and its act
constexpr std::size_t kObjectReach = 9;
constexpr std::size_t kMostParties = 48; // told apart in one incident

bool isOneOf(const QString& word, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView other) { return word == other; });
}

bool isVague(const QString& folded)
{
    return isOneOf(folded,
                   {u"attackers", u"assailants", u"raiders", u"assaillants", u"fighters", u"gang", u"bomber",
                    u"infiltrators", u"kidnappers", u"group", u"small group", u"armed group"});
}

int rank(PerpetratorStatus status)
{
    switch (status) {
    case PerpetratorStatus::Claimed: return 3;
    case PerpetratorStatus::Blamed: return 2;
    case PerpetratorStatus::Suspected: return 1;
    case PerpetratorStatus::Stated: return 0;
    }
    return 0;
}

class PartyFinder {
public:
    PartyFinder(const Scene& scene, const Group& group)
        : m_scene(scene)
        , m_group(group)
        , m_onlyMilitantsHit(findOnlyMilitantsHit())
        , m_forcesHit(findForcesHit())
    {}

    std::vector<Party> run();

private:
    void readCues(const Fragment& fragment);
    void readClaims(const Fragment& fragment);
    void readAgents(const Fragment& fragment);
    void readOwnReports(const Fragment& fragment);
    void readStateAction();
    [[nodiscard]] bool ownVoice(const Fragment& fragment, std::size_t token) const;
    [[nodiscard]] bool findOnlyMilitantsHit() const;
    [[nodiscard]] bool findForcesHit() const;
    void readAgentBefore(const Fragment& fragment, std::size_t at);
    void addRight(Tokens range, std::size_t from, std::size_t reach, PerpetratorStatus status,
                  const QString& why, bool several);
    /// `act`: the word of the act that it did, for who tells it.
    void addItem(const Item& item, PerpetratorStatus status, const QString& why, std::size_t act = kNone);
    void readResponsible(const Fragment& fragment, const CueHit& cue);
    void nameSpeaker(Party& party, const Speaker& speaker) const;
    [[nodiscard]] bool isAccused(const Speaker& speaker) const;
    void addNoun(const CueHit& noun, PerpetratorStatus status, const QString& why, bool state);
    void add(Party party);
    void weighStateForce(Party& party, std::size_t sentence, std::size_t token) const;
    [[nodiscard]] bool mayBeAgent(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool isObject(const Item& item) const;

    const Scene& m_scene;
    const Group& m_group;
    bool m_onlyMilitantsHit = false;
    bool m_forcesHit = false; // security forces are counted among those hit
    std::vector<Party> m_parties;
};

std::vector<Party> PartyFinder::run()
{
    for (const Fragment& fragment : m_group.fragments) {
        readClaims(fragment);
        readCues(fragment);
        readAgents(fragment);
        if (m_scene.uses(Rule::OwnReports))
            readOwnReports(fragment);
    }
    if (m_parties.empty() && m_scene.uses(Rule::StateActions))
        readStateAction();
    const bool named =
        std::any_of(m_parties.begin(), m_parties.end(), [](const Party& party) { return party.named; });
    if (named)
        std::erase_if(m_parties, [](const Party& party) { return !party.named; });
    std::stable_sort(m_parties.begin(), m_parties.end(), [](const Party& a, const Party& b) {
        if (rank(a.status) != rank(b.status))
            return rank(a.status) > rank(b.status);
        if (a.vague != b.vague)
            return b.vague;
        return a.support > b.support;
    });
    if (m_parties.empty())
        return {};
    // Who is claimed, blamed or suspected stands; of those merely in the story the first.
    const Party& best = m_parties.front();
    const PerpetratorStatus top = best.status;
    const bool several = best.named && top == PerpetratorStatus::Blamed;
    const bool state = best.state;
    std::size_t kept = 0;
    std::erase_if(m_parties, [&](const Party& party) {
        const bool blamedToo = party.status == PerpetratorStatus::Blamed &&
                               top == PerpetratorStatus::Claimed && state && !party.state;
        const bool keep =
            kept == 0 || (several && party.status == top && kept < 3) || (blamedToo && kept < 2);
        kept += keep ? 1 : 0;
        return !keep;
    });
    return m_parties;
}

void PartyFinder::add(Party party)
{
    const QString folded = text::foldName(party.name);
    party.vague = !party.named && isVague(folded);
    for (Party& known : m_parties) {
        const bool same =
            (!party.actor.isEmpty() && known.actor == party.actor) || text::foldName(known.name) == folded;
        if (!same)
            continue;
        ++known.support;
        known.evidence += party.evidence;
        if (rank(party.status) > rank(known.status)) {
            known.status = party.status;
            known.reason = party.reason;
        }
        return;
    }
    if (m_parties.size() < kMostParties)
        m_parties.push_back(std::move(party));
}

/// What state forces did is announced by their own side, or it is an accusation.
void PartyFinder::weighStateForce(Party& party, std::size_t sentence, std::size_t token) const
{
    if (party.status != PerpetratorStatus::Stated)
        return;
    if (!party.state) {
        // a registered group named by civil sources is accused; by officials, reported
        const auto teller = m_scene.speeches.speakerAt(sentence, token);
        const auto by = model::groupOf(teller.type);
        if (!party.actor.isEmpty() && !teller.isArticle() &&
            (by == model::ClaimantGroup::Local || by == model::ClaimantGroup::Ngo)) {
            party.status = PerpetratorStatus::Blamed;
            party.reason = QStringLiteral("blamed by a source");
        }
        return;
    }
    const bool fight = m_onlyMilitantsHit; // no accusation, whoever tells it
    const Speaker speaker = m_scene.speeches.speakerAt(sentence, token);
    if (speaker.isArticle())
        return;
    const auto group = model::groupOf(speaker.type);
    const bool own = group == model::ClaimantGroup::State;
    if (!own && (fight || group == model::ClaimantGroup::Unattributed))
        return;
    if (!own && group != model::ClaimantGroup::Witness && group != model::ClaimantGroup::Local &&
        group != model::ClaimantGroup::ArmedGroup && group != model::ClaimantGroup::International)
        return;
    party.status = own ? PerpetratorStatus::Claimed : PerpetratorStatus::Blamed;
    party.reason = own ? QStringLiteral("announced by its own side") : QStringLiteral("blamed by a source");
}

void PartyFinder::addItem(const Item& item, PerpetratorStatus status, const QString& why, std::size_t act)
{
    Party party;
    party.name = item.mention->quote;
    if (const auto* value = std::get_if<model::ActorValue>(&item.mention->value))
        party.actor = value->actor;
    party.named = true;
    party.state = isStateForce(m_scene, item);
    party.status = status;
    party.reason = why;
    weighStateForce(party, item.sentence, act == kNone ? item.tokens.first : act);
    party.evidence = {m_scene.reading.evidence(item)};
    add(std::move(party));
}

/// "junta fighter jet": where the words of its owner end; the end of the noun where it names none.
std::size_t ownerOfAircraft(const Reading& reading, const CueHit& noun)
{
    const auto isCraft = [&](std::size_t t) {
        return isOneOf(reading.word(t), {u"fighter", u"jet", u"jets", u"warplane", u"warplanes", u"aircraft",
                                         u"plane", u"planes", u"drone", u"drones", u"helicopter",
                                         u"helicopters", u"gunship", u"gunships"});
    };
    std::size_t last = noun.last;
    while (last > noun.first && isCraft(last - 1))
        --last;
    return last > noun.first ? last : noun.last;
}

void PartyFinder::addNoun(const CueHit& noun, PerpetratorStatus status, const QString& why, bool state)
{
    // "Russian paramilitaries": an adjective of nation makes it a party of its own
    const bool nation = noun.first > 0 && m_scene.knowledge.countries().byAdjective(
                                              m_scene.reading.word(noun.first - 1)) != nullptr;
    Party party;
    const std::size_t owner = ownerOfAircraft(m_scene.reading, noun);
    const Tokens words{nation ? noun.first - 1 : noun.first, nation ? noun.last : owner};
    if (!nation && owner != noun.last) {
        // "a junta fighter jet": the force of the country that the text is about
        const QString id = knowledge::stateForceId(m_scene.countries.about, u"army");
        if (m_scene.knowledge.actors().find(id) != nullptr)
            party.actor = id;
    }
    party.named = nation && status != PerpetratorStatus::Stated;
    party.name = m_scene.reading.textOf(words);
    party.state = state;
    party.status = status;
    party.reason = why;
    weighStateForce(party, m_scene.reading.sentenceAt(noun.first), noun.first);
    party.evidence = {m_scene.reading.evidence(words)};
    add(std::move(party));
}

/// Parties to the right of a cue: "blamed on X", "suspected Y", "accused X and Y of".
void PartyFinder::addRight(Tokens range, std::size_t from, std::size_t reach, PerpetratorStatus status,
                           const QString& why, bool several)
{
    const Reading& reading = m_scene.reading;
    const std::size_t to = std::min(range.last, from + reach);
    bool found = false;
    for (std::size_t t = from; t < to; ++t) {
        if (found && !several)
            return;
        const Item* item = reading.itemAt(t);
        if (item != nullptr && item->type() == MentionType::Actor) {
            addItem(*item, status, why);
            found = true;
            t = item->tokens.last - 1;
            continue;
        }
        if (found && !isOneOf(reading.word(t), {u"and", u"et", u""}) && reading.itemAt(t) == nullptr)
            return;
        for (const CueHit& cue : reading.cuesIn({t, t + 1})) {
            if (cue.cue() == Cue::Attacker && item == nullptr) {
                // "suspected fighters of the X": the name behind the noun is better
                const std::size_t next = std::min(range.last, cue.last + 5);
                const auto items = reading.itemsIn({cue.last, next});
                const auto named = std::find_if(items.begin(), items.end(), [](const Item& other) {
                    return other.type() == MentionType::Actor;
                });
                const bool linked = named != items.end() &&
                                    isOneOf(reading.word(cue.last), {u"of", u"from", u"linked", u"du", u"de",
                                                                     u"des", u"d", u"members"});
                if (linked)
                    addItem(*named, status, why);
                else
                    addNoun(cue, status, why, false);
                found = true;
                t = cue.last - 1;
                break;
            }
        }
    }
}

bool PartyFinder::ownVoice(const Fragment& fragment, std::size_t token) const
{
    const Speaker speaker = m_scene.speeches.speakerAt(m_scene.frames[fragment.frame].sentence, token);
    return speaker.type == model::ClaimantType::PerpetratorGroup;
}

void PartyFinder::readCues(const Fragment& fragment)
{
    const Reading& reading = m_scene.reading;
    for (const CueHit& cue : reading.cuesIn(fragment.tokens)) {
        if (!fragment.tokens.contains(cue.first))
            continue;
        switch (cue.cue()) {
        case Cue::ClaimedBy:
            if (!reading.firstCue(
                    {cue.first > fragment.tokens.first + 3 ? cue.first - 3 : fragment.tokens.first,
                     cue.first},
                    Cue::NoClaim))
                addRight(fragment.tokens, cue.last, 8, PerpetratorStatus::Claimed,
                         QStringLiteral("claimed by the party itself"), false);
            break;
        case Cue::BlamedOn:
            addRight(fragment.tokens, cue.last, 9,
                     ownVoice(fragment, cue.first) ? PerpetratorStatus::Claimed : PerpetratorStatus::Blamed,
                     QStringLiteral("blamed by a source"), true);
            break;
        case Cue::BlameActive:
            if (isAccused(m_scene.speeches.speakerAt(m_scene.frames[fragment.frame].sentence, cue.last)))
                break; // in turn, against others
            addRight(fragment.tokens, cue.last, 9, PerpetratorStatus::Blamed,
                     QStringLiteral("blamed by a source"), true);
            break;
        case Cue::Suspect:
            addRight(fragment.tokens, cue.last, 8, PerpetratorStatus::Suspected,
                     QStringLiteral("suspected, as the text says"), false);
            break;
        case Cue::Responsible: readResponsible(fragment, cue); break;
        default: break;
        }
    }
}

/// "X fighters were responsible for the killings": by a source it is blame.
void PartyFinder::readResponsible(const Fragment& fragment, const CueHit& cue)
{
    constexpr std::size_t kSubject = 5;
    const Reading& reading = m_scene.reading;
    const std::size_t from =
        cue.first > fragment.tokens.first + kSubject ? cue.first - kSubject : fragment.tokens.first;
    if (reading.firstCue({from, std::min(fragment.tokens.last, cue.last + 1)}, Cue::NoClaim) != nullptr)
        return;
    const Speaker speaker = m_scene.speeches.speakerAt(m_scene.frames[fragment.frame].sentence, cue.first);
    const bool own = speaker.type == model::ClaimantType::PerpetratorGroup;
    const auto status = speaker.isArticle() ? PerpetratorStatus::Stated
                        : own               ? PerpetratorStatus::Claimed
                                            : PerpetratorStatus::Blamed;
    const QString why = speaker.isArticle() ? QStringLiteral("the text says so as a fact")
                                            : QStringLiteral("blamed by a source");
    for (std::size_t t = cue.first; t-- > from;) {
        const Item* item = reading.itemAt(t);
        if (item != nullptr) {
            if (item->type() == MentionType::Actor)
                addItem(*item, status, why);
            return;
        }
        if (isOneOf(reading.word(t), {u"no", u"not", u"who", u"whoever", u"aucun"}) || reading.raw(t) == u",")
            return;
        for (const CueHit& noun : reading.cuesIn({t, t + 1})) {
            const bool named = t > from && reading.itemAt(t - 1) != nullptr &&
                               reading.itemAt(t - 1)->type() == MentionType::Actor;
            if (noun.cue() == Cue::Attacker && noun.last <= cue.first && !named)
                return addNoun(noun, status, why, false);
        }
    }
}

bool PartyFinder::isAccused(const Speaker& speaker) const
{
    return !speaker.actor.isEmpty() &&
           std::any_of(m_parties.begin(), m_parties.end(),
                       [&](const Party& party) { return party.actor == speaker.actor; });
}

/// The party for which a speaker speaks: a spokesman by his name stands for the armed group named last.
void PartyFinder::nameSpeaker(Party& party, const Speaker& speaker) const
{
    constexpr std::size_t kWords = 150;
    party.name = speaker.name;
    party.actor = speaker.actor;
    const Reading& reading = m_scene.reading;
    const Item* spoken = reading.itemAt(speaker.words.first);
    if (!party.actor.isEmpty() || speaker.type != model::ClaimantType::PerpetratorGroup ||
        spoken == nullptr || spoken->type() != MentionType::Person)
        return;
    const std::size_t first = spoken->tokens.first;
    const auto items = reading.itemsIn({first > kWords ? first - kWords : 0, first});
    for (auto it = items.rbegin(); it != items.rend(); ++it) {
        if (it->type() != MentionType::Actor || isStateForce(m_scene, *it))
            continue;
        party.name = it->mention->quote;
        if (const auto* value = std::get_if<model::ActorValue>(&it->mention->value))
            party.actor = value->actor;
        party.evidence.append(reading.evidence(*it));
        return;
    }
}

/// "X claimed responsibility", "X said it had carried out the ambush"
void PartyFinder::readClaims(const Fragment& fragment)
{
    const Frame& frame = m_scene.frames[fragment.frame];
    if (m_scene.reading.firstCue(fragment.tokens, Cue::NoClaim) != nullptr)
        return;
    for (const Speech& speech : m_scene.speeches.in(frame.sentence)) {
        if (!speech.claim || !fragment.tokens.contains(speech.verb))
            continue;
        const auto group = model::groupOf(speech.speaker.type);
        if (group != model::ClaimantGroup::ArmedGroup && group != model::ClaimantGroup::State)
            continue;
        // an army that "claims to have killed" attackers does not own the attack
        const QString verb = m_scene.reading.textOf({speech.verb, speech.words.last});
        if (group == model::ClaimantGroup::State && verb.contains(u"kill"))
            continue;
        Party party;
        nameSpeaker(party, speech.speaker);
        party.named = speech.speaker.named || !party.actor.isEmpty();
        party.state = group == model::ClaimantGroup::State;
        party.status = PerpetratorStatus::Claimed;
        party.reason = QStringLiteral("claimed by the party itself");
        party.evidence.prepend(m_scene.reading.evidence(speech.words));
        add(std::move(party));
    }
}

/// An armed group that gives a count of soldiers it killed owns the act.
void PartyFinder::readOwnReports(const Fragment& fragment)
{
    const Frame& frame = m_scene.frames[fragment.frame];
    const bool forces = m_forcesHit &&
                        m_scene.reading.firstCue(fragment.tokens, Cue::BlameActive) == nullptr &&
                        m_scene.reading.firstCue(fragment.tokens, Cue::Deny) == nullptr;
    for (const Item* casualty : frame.casualties) {
        if (!fragment.tokens.contains(casualty->tokens.first))
            continue;
        const auto* value = std::get_if<model::CasualtyValue>(&casualty->mention->value);
        if (value == nullptr || value->victims == model::VictimGroup::Civilians ||
            (value->victims == model::VictimGroup::Unknown && !forces) ||
            value->victims == model::VictimGroup::Militants)
            continue;
        const Speaker speaker = m_scene.speeches.speakerAt(frame.sentence, casualty->tokens.first);
        if (speaker.type != model::ClaimantType::PerpetratorGroup ||
            (!speaker.named && speaker.actor.isEmpty()))
            continue;
        Party party;
        nameSpeaker(party, speaker);
        party.named = true;
        party.status = PerpetratorStatus::Claimed;
        party.reason = QStringLiteral("gives its own count of those it hit");
        party.evidence.prepend(m_scene.reading.evidence(speaker.words));
        add(std::move(party));
    }
}

bool PartyFinder::findOnlyMilitantsHit() const
{
    bool militants = false;
    for (const Fragment& fragment : m_group.fragments) {
        for (const Item* casualty : m_scene.frames[fragment.frame].casualties) {
            const auto* value = std::get_if<model::CasualtyValue>(&casualty->mention->value);
            if (value == nullptr || !fragment.tokens.contains(casualty->tokens.first))
                continue;
            if (value->victims != model::VictimGroup::Militants &&
                value->victims != model::VictimGroup::Unknown)
                return false;
            militants = militants || value->victims == model::VictimGroup::Militants;
        }
    }
    return militants;
}

bool PartyFinder::findForcesHit() const
{
    return std::any_of(m_group.fragments.begin(), m_group.fragments.end(), [&](const Fragment& fragment) {
        const auto& counts = m_scene.frames[fragment.frame].casualties;
        return std::any_of(counts.begin(), counts.end(), [](const Item* item) {
            const auto* count = std::get_if<model::CasualtyValue>(&item->mention->value);
            return count != nullptr && count->victims == model::VictimGroup::SecurityForces;
        });
    });
}

/// Militants killed in an air strike or a fight that a state source announces, with nobody else named: its
/// own act.
void PartyFinder::readStateAction()
{
    const Reading& reading = m_scene.reading;
    const bool fits = std::any_of(m_group.tactics.begin(), m_group.tactics.end(), [](model::Tactic tactic) {
        return tactic == model::Tactic::AirStrike || tactic == model::Tactic::Clash;
    });
    // where the lead says of all acts who did them, a count of dead attackers does not turn one round
    if (m_scene.segmentation.sum != kNone && m_group.role == model::IncidentRole::Main)
        return;
    if (!fits && !m_onlyMilitantsHit)
        return;
    for (const Fragment& fragment : m_group.fragments) {
        const Frame& frame = m_scene.frames[fragment.frame];
        for (const Item* casualty : frame.casualties) {
            const auto* value = std::get_if<model::CasualtyValue>(&casualty->mention->value);
            if (value == nullptr || value->victims != model::VictimGroup::Militants ||
                !fragment.tokens.contains(casualty->tokens.first))
                continue;
            const Speaker speaker = m_scene.speeches.speakerAt(frame.sentence, casualty->tokens.first);
            const bool own = model::groupOf(speaker.type) == model::ClaimantGroup::State;
            const auto status = own ? PerpetratorStatus::Claimed : PerpetratorStatus::Stated;
            const QString why = own ? QStringLiteral("announced by its own side")
                                    : QStringLiteral("the text says so as a fact");
            // "Police said that troops had caught up with the gang": who acts, rather than who speaks
            const Item* speaking = nullptr;
            for (const Item& item : reading.itemsIn(fragment.tokens)) {
                if (item.type() != MentionType::Actor || !isStateForce(m_scene, item))
                    continue;
                if (!own || !speaker.words.contains(item.tokens.first))
                    return addItem(item, status, why);
                speaking = speaking != nullptr ? speaking : &item;
            }
            const CueHit* state = nullptr;
            for (const CueHit& cue : reading.cuesIn(fragment.tokens)) {
                const bool possessed = cue.first > 0 && isOneOf(reading.word(cue.first - 1),
                                                                {u"its", u"their", u"our", u"ses", u"the"});
                if (cue.cue() == Cue::State && state == nullptr && reading.itemAt(cue.first) == nullptr &&
                    !(possessed && speaking != nullptr) && !speaker.words.contains(cue.first))
                    state = &cue;
            }
            if (own && state != nullptr)
                return addNoun(*state, PerpetratorStatus::Claimed, why, true);
            if (speaking != nullptr)
                return addItem(*speaking, status, why);
        }
    }
}

bool PartyFinder::mayBeAgent(std::size_t from, std::size_t to) const
{
    const Reading& reading = m_scene.reading;
    int commas = 0;
    for (std::size_t t = from; t < to; ++t) {
        const QString& word = reading.word(t);
        if (reading.raw(t) == u",")
            ++commas;
        if (isOneOf(word, {u"on", u"against", u"targeting", u"was", u"were", u"been", u"by", u"after",
                           u"when", u"said", u"contre", u"sur", u"par"}))
            return false;
    }
    // an apposition stands between two commas; "came back, burned ... and shot" is a row of verbs
    return commas == 0 || commas == 2 || (commas == 1 && to > from && reading.raw(to - 1) == u",");
}

/// "attack on the army", "against X": what was hit, not who hit.
bool PartyFinder::isObject(const Item& item) const
{
    const Reading& reading = m_scene.reading;
    for (std::size_t back = 1; back <= 3 && back <= item.tokens.first; ++back) {
        const QString& word = reading.word(item.tokens.first - back);
        if (isOneOf(word, {u"on", u"against", u"targeting", u"targeted", u"contre", u"sur"}))
            return true;
    }
    return false;
}

/// The subject of a violent verb, or the name before a violent noun.
void PartyFinder::readAgentBefore(const Fragment& fragment, std::size_t at)
{
    const Reading& reading = m_scene.reading;
    const QString why = QStringLiteral("the text says so as a fact");
    const std::size_t from =
        at > fragment.tokens.first + kAgentReach ? at - kAgentReach : fragment.tokens.first;
    for (std::size_t t = at; t-- > from;) {
        const Item* item = reading.itemAt(t);
        if (item != nullptr && item->type() == MentionType::Casualty)
            return;
        if (item != nullptr && item->type() == MentionType::Actor) {
            if (mayBeAgent(item->tokens.last, at) && !isObject(*item))
                addItem(*item, PerpetratorStatus::Stated, why, at);
            return;
        }
        for (const CueHit& cue : reading.cuesIn({t, t + 1})) {
            if ((cue.cue() != Cue::Attacker && cue.cue() != Cue::State) || cue.last > at || item != nullptr ||
                !mayBeAgent(cue.last, at))
                continue;
            // "X militiamen raided": the name before the noun is better
            const Item* named = cue.first > fragment.tokens.first ? reading.itemAt(cue.first - 1) : nullptr;
            if (named != nullptr && named->type() == MentionType::Actor && !isObject(*named))
                addItem(*named, PerpetratorStatus::Stated, why);
            else
                addNoun(cue, PerpetratorStatus::Stated, why, cue.cue() == Cue::State);
            return;
        }
    }
}

/// Subjects of violent verbs and "by"-phrases after them.
void PartyFinder::readAgents(const Fragment& fragment)
{
    const Reading& reading = m_scene.reading;
    const Frame& frame = m_scene.frames[fragment.frame];
    for (std::size_t t = fragment.tokens.first; t < fragment.tokens.last; ++t) {
        const bool active =
            t > fragment.tokens.first &&
            !isOneOf(reading.word(t - 1), {u"was", u"were", u"been", u"be", u"are", u"is", u"and"});
        if (active &&
            isOneOf(reading.word(t), {u"kill", u"kills", u"killed", u"tue", u"tuent", u"seize", u"storm"}))
            readAgentBefore(fragment, t);
    }
    for (const Item* event : frame.events) {
        if (!fragment.tokens.contains(event->tokens.first))
            continue;
        readAgentBefore(fragment, event->tokens.first);
        // "an attack by X", "attacked by X", "executed by X"
        const std::size_t to = std::min(fragment.tokens.last, event->tokens.last + 8);
        for (std::size_t t = event->tokens.last; t < to; ++t) {
            if (reading.raw(t) == u"," || reading.raw(t) == u".")
                break;
            if (isOneOf(reading.word(t), {u"by", u"par"})) {
                addRight(fragment.tokens, t + 1, 7, PerpetratorStatus::Stated,
                         QStringLiteral("the text says so as a fact"), false);
                break;
            }
        }
    }
}

/// "a car bomb at a police post": what stands where the explosive went off.
template <typename Add>
void addBombed(const Reading& reading, Tokens tokens, const Add& add)
{
    constexpr std::size_t kObject = 4;
    for (const Item& item : reading.itemsIn(tokens)) {
        const auto* value = std::get_if<model::WeaponValue>(&item.mention->value);
        if (value == nullptr || value->weaponClass != u"explosive" ||
            !isOneOf(reading.word(item.tokens.last),
                     {u"at", u"outside", u"inside", u"against", u"contre", u"devant"}))
            continue;
        std::size_t to = item.tokens.last + 1;
        while (to < std::min(tokens.last, item.tokens.last + 1 + kObject) && reading.raw(to) != u"," &&
               !isOneOf(reading.word(to), {u"in", u"near", u"on", u"killed", u"killing", u"and"}))
            ++to;
        add(Tokens{item.tokens.last + 1, to});
    }
}

/// "a bomb ripped through a market", "the mine struck an army truck": hit by means, not by an agent.
template <typename Add>
void addHit(const Reading& reading, Tokens tokens, const Add& add)
{
    constexpr std::size_t kObject = 6;
    for (std::size_t t = tokens.first + 1; t < tokens.last; ++t) {
        const bool through =
            reading.word(t) == u"through" && isOneOf(reading.word(t - 1), {u"ripped", u"tore", u"swept"});
        const bool struck = isOneOf(reading.word(t), {u"struck", u"hit"}) &&
                            !isOneOf(reading.word(t - 1), {u"was", u"were", u"been", u"be"});
        if (!through && !struck)
            continue;
        std::size_t to = t + 1;
        while (to < std::min(tokens.last, t + 1 + kObject) && reading.raw(to) != u"," &&
               reading.raw(to) != u"." &&
               !isOneOf(reading.word(to), {u"in", u"near", u"at", u"when", u"killing", u"and", u"on"}))
            ++to;
        add(Tokens{t + 1, to});
    }
}

} // namespace

bool isStateForce(const Scene& scene, const Item& actor)
{
    using knowledge::ActorType;
    if (const auto* value = std::get_if<model::ActorValue>(&actor.mention->value)) {
        if (const auto* entry = scene.knowledge.actors().find(value->actor))
            return entry->type == ActorType::StateMilitary || entry->type == ActorType::StatePolice ||
                   entry->type == ActorType::StateOther || entry->type == ActorType::ExternalMilitary;
    }
    if (scene.reading.firstCue(actor.tokens, Cue::State) != nullptr)
        return true;
    // "Afghan forces"
    return actor.tokens.last - actor.tokens.first >= 2 &&
           scene.knowledge.countries().byAdjective(scene.reading.word(actor.tokens.first)) != nullptr &&
           isOneOf(scene.reading.word(actor.tokens.last - 1), {u"forces", u"troops", u"guard", u"navy"});
}

std::vector<Party> perpetratorsOf(const Scene& scene, const Group& group)
{
    return PartyFinder(scene, group).run();
}

std::vector<Target> objectsOf(const Scene& scene, const Group& group)
{
    const Reading& reading = scene.reading;
    std::vector<Target> targets;
    const auto addFrom = [&](Tokens range) {
        for (const CueHit& cue : reading.cuesIn(range)) {
            if (cue.cue() != Cue::Target || cue.last > range.last || !cue.phrase->target)
                continue;
            targets.push_back({*cue.phrase->target, reading.evidence(Tokens{cue.first, cue.last})});
        }
    };
    for (const Fragment& fragment : group.fragments) {
        addHit(scene.reading, fragment.tokens, addFrom);
        addBombed(scene.reading, fragment.tokens, addFrom);
        for (const Item* event : scene.frames[fragment.frame].events) {
            if (!fragment.tokens.contains(event->tokens.first))
                continue;
            std::size_t to = event->tokens.last;
            const std::size_t limit = std::min(fragment.tokens.last, to + kObjectReach);
            while (to < limit && reading.raw(to) != u"," && reading.raw(to) != u"." &&
                   !isOneOf(reading.word(to),
                            {u"by", u"when", u"while", u"that", u"which", u"killing", u"killed", u"par"}))
                ++to;
            addFrom({event->tokens.last, to});
            // "a patrol was attacked", "a military truck was ambushed"
            const std::size_t at = event->tokens.first;
            std::size_t verb = at;
            while (verb > fragment.tokens.first && at - verb < 3 &&
                   !isOneOf(reading.word(verb - 1), {u"was", u"were", u"been", u"ete", u"under"}))
                --verb;
            if (verb > fragment.tokens.first &&
                isOneOf(reading.word(verb - 1), {u"was", u"were", u"been", u"ete", u"under"}))
                addFrom({verb - 1 > fragment.tokens.first + 6 ? verb - 7 : fragment.tokens.first, verb});
        }
    }
    return targets;
}

} // namespace casus::drafting
