// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/speaker_memory.h"

#include <algorithm>

namespace casus::drafting {
namespace {

using model::ClaimantType;
using model::MentionType;

constexpr std::size_t kRemembered = 100; // acts of speech; whoever spoke before is named again

QString lastName(const Reading& reading, const Item& item)
{
    return reading.word(item.tokens.last - 1);
}

/// A claimant noun inside the name of an organisation: "Interior Ministry", "Medina Hospital".
std::optional<ClaimantType> typeFromWords(const Reading& reading, Tokens words)
{
    std::optional<ClaimantType> type;
    for (const CueHit& cue : reading.cuesIn(words)) {
        if (cue.cue() == Cue::Claimant && cue.last <= words.last && !cue.phrase->weak)
            type = cue.phrase->claimant;
    }
    return type;
}

std::optional<ClaimantType> wholeNoun(const Reading& reading, const Item& item)
{
    for (const CueHit& cue : reading.cuesIn(item.tokens)) {
        if (cue.cue() == Cue::Claimant && !cue.phrase->weak && cue.first == item.tokens.first &&
            cue.last == item.tokens.last)
            return cue.phrase->claimant;
    }
    return std::nullopt;
}

/// "died in hospital", "taken to hospital": where somebody is, not who speaks.
bool isWhereabouts(const Reading& reading, const CueHit& noun)
{
    if (noun.phrase->claimant != ClaimantType::HospitalMedical || noun.first == 0)
        return false;
    const QString& before = reading.word(noun.first - 1);
    return before == u"in" || before == u"to" || before == u"into";
}

bool isDefinite(const Reading& reading, std::size_t token)
{
    const QString& word = reading.word(token);
    return word == u"the" || word == u"le" || word == u"la" || word == u"its" || word == u"les";
}

struct Found {
    const CueHit* noun = nullptr;  // nearest claimant noun that is no part of a name
    const CueHit* title = nullptr; // weak one
    const Item* party = nullptr;
    const Item* organisation = nullptr;
    const Item* person = nullptr;
    bool relay = false;
};

/// "the al-Qaeda-linked group X": another party than the one that is named.
bool isLinkedTo(const Reading& reading, const Item& party)
{
    for (std::size_t t = party.tokens.last; t < party.tokens.last + 3; ++t) {
        const QString& word = reading.word(t);
        if (word == u"linked" || word == u"affiliated" || word == u"aligned" || word == u"backed" ||
            word == u"allied" || word == u"inspired")
            return true;
        if (!word.isEmpty() && word != u"-")
            return false;
    }
    return false;
}

Found look(const Reading& reading, Tokens words)
{
    Found found;
    for (const Item& item : reading.itemsIn(words)) {
        switch (item.type()) {
        case MentionType::Actor:
            if (found.party == nullptr || isLinkedTo(reading, *found.party))
                found.party = &item;
            break;
        case MentionType::Org: found.organisation = &item; break;
        case MentionType::Person: found.person = found.person != nullptr ? found.person : &item; break;
        default: break;
        }
    }
    for (const CueHit& cue : reading.cuesIn(words)) {
        if (cue.last > words.last)
            continue;
        const Item* item = reading.itemAt(cue.first);
        if (cue.cue() == Cue::Relay) {
            found.relay = true;
            if (item != nullptr && item == found.organisation)
                found.organisation = nullptr;
        }
        if (cue.cue() != Cue::Claimant || (item != nullptr && item->type() == MentionType::Person))
            continue;
        if (item != nullptr && item->type() == MentionType::Actor &&
            item->tokens.last - item->tokens.first > 1)
            continue;
        if (isWhereabouts(reading, cue))
            continue;
        if (cue.phrase->weak)
            found.title = found.title != nullptr ? found.title : &cue;
        else
            found.noun = found.noun != nullptr ? found.noun : &cue;
    }
    return found;
}

bool isFrenchArticle(const QString& word)
{
    return word == u"le" || word == u"la" || word == u"les" || word == u"l" || word == u"des" ||
           word == u"ces" || word == u"cette";
}

Tokens nounPhrase(const Reading& reading, const CueHit& noun, Tokens words)
{
    std::size_t first = noun.first;
    while (first > words.first && noun.last - first < 5 && reading.raw(first - 1) != u"," &&
           reading.word(first - 1) != u"the" && reading.word(first - 1) != u"and" &&
           !isFrenchArticle(reading.word(first - 1)) &&
           (reading.itemAt(first - 1) == nullptr || reading.itemAt(first - 1)->type() != MentionType::Date))
        --first;
    return {first, noun.last};
}

} // namespace

ClaimantType claimantTypeOf(knowledge::ActorType type)
{
    using knowledge::ActorType;
    switch (type) {
    case ActorType::StateMilitary:
    case ActorType::ExternalMilitary: return ClaimantType::Army;
    case ActorType::StatePolice: return ClaimantType::PoliceGendarmerie;
    case ActorType::StateOther: return ClaimantType::Government;
    case ActorType::IdentityMilitia: return ClaimantType::SelfDefenceMilitia;
    case ActorType::UnMission: return ClaimantType::UnMission;
    case ActorType::Rebel:
    case ActorType::PoliticalMilitia:
    case ActorType::UnidentifiedArmed:
    case ActorType::MercenaryPsc:
    case ActorType::Other: return ClaimantType::PerpetratorGroup;
    }
    return ClaimantType::Unknown;
}

Speaker speakerIn(const Reading& reading, const knowledge::ActorRegister& actors, Tokens words)
{
    const Found found = look(reading, words);
    Speaker speaker;
    speaker.type = ClaimantType::Unknown;
    speaker.words = words;
    const auto nameIt = [&](const Item* item) {
        speaker.name = item->mention->quote;
        speaker.words = item->tokens;
        speaker.named = true;
    };
    // "army spokesman" is more than the "army" in it
    const bool beyond = found.noun != nullptr && found.party != nullptr &&
                        found.noun->first == found.party->tokens.first &&
                        found.noun->last > found.party->tokens.last;
    const bool nounInParty = found.noun != nullptr && found.party != nullptr && !beyond &&
                             found.party->tokens.contains(found.noun->first);
    // "Islamist group X", "X's Y Command": the party itself, not the noun beside it
    const bool groupOfParty =
        found.party != nullptr && found.noun != nullptr &&
        (found.noun->phrase->claimant == ClaimantType::PerpetratorGroup ||
         (found.person == nullptr && found.noun->first > found.party->tokens.first &&
          model::groupOf(*found.noun->phrase->claimant) == model::ClaimantGroup::State));
    if (found.noun != nullptr && !nounInParty && !groupOfParty &&
        (found.party == nullptr || beyond || found.noun->first < found.party->tokens.first ||
         found.person != nullptr)) {
        // "a spokesman for the army", "the mayor of X": the noun says what kind of source it is
        speaker.type = *found.noun->phrase->claimant;
        if (found.person != nullptr)
            nameIt(found.person);
        else if (found.organisation != nullptr && found.organisation->tokens.contains(found.noun->first))
            nameIt(found.organisation);
        else {
            speaker.words = nounPhrase(reading, *found.noun, words);
            speaker.name = reading.textOf(speaker.words);
        }
        return speaker;
    }
    if (found.party != nullptr) {
        nameIt(found.party);
        speaker.type = ClaimantType::PerpetratorGroup;
        if (const auto generic = wholeNoun(reading, *found.party)) {
            // "army", "police" alone: the word says it, whichever force is meant
            speaker.type = *generic;
            if (const auto* value = std::get_if<model::ActorValue>(&found.party->mention->value))
                speaker.actor = value->actor;
            return speaker;
        }
        if (const auto* value = std::get_if<model::ActorValue>(&found.party->mention->value)) {
            speaker.actor = value->actor;
            if (const auto* actor = actors.find(value->actor))
                speaker.type = claimantTypeOf(actor->type);
            else if (const auto type = typeFromWords(reading, found.party->tokens))
                speaker.type = *type;
        } else if (const auto type = typeFromWords(reading, found.party->tokens)) {
            speaker.type = *type;
        }
        return speaker;
    }
    if (found.title != nullptr) {
        speaker.type = *found.title->phrase->claimant;
        speaker.words = nounPhrase(reading, *found.title, words);
        speaker.name = reading.textOf(speaker.words);
        if (found.person != nullptr)
            nameIt(found.person);
        return speaker;
    }
    if (found.organisation != nullptr) {
        nameIt(found.organisation);
        speaker.type = typeFromWords(reading, found.organisation->tokens).value_or(ClaimantType::NgoRights);
        return speaker;
    }
    if (found.person != nullptr) {
        // a person of whom nothing else is said speaks for himself
        nameIt(found.person);
        speaker.type = ClaimantType::ResidentEyewitness;
    }
    return speaker;
}

SpeakerMemory::SpeakerMemory(const Reading& reading, const knowledge::ActorRegister& actors, bool resolves)
    : m_reading(reading)
    , m_actors(actors)
    , m_resolves(resolves)
{}

std::optional<Speaker> SpeakerMemory::last() const
{
    return m_spoken.empty() ? std::nullopt : std::optional(m_spoken.back());
}

/// "The group" that has not spoken yet: the armed group named last.
std::optional<Speaker> SpeakerMemory::lastGroup(std::size_t token) const
{
    constexpr std::size_t kWords = 400;
    const auto items = m_reading.itemsIn({token > kWords ? token - kWords : 0, token});
    for (auto it = items.rbegin(); it != items.rend(); ++it) {
        if (it->type() != MentionType::Actor)
            continue;
        const Speaker speaker = speakerIn(m_reading, m_actors, it->tokens);
        if (speaker.type == ClaimantType::PerpetratorGroup)
            return speaker;
    }
    return std::nullopt;
}

std::optional<Speaker> SpeakerMemory::lastParty(std::size_t sentence, std::size_t token) const
{
    // "it" with no speaker before: the last party named in this or the sentence before
    const std::size_t from = m_reading.sentences()[sentence > 0 ? sentence - 1 : 0].tokens.first;
    const auto items = m_reading.itemsIn({from, token});
    for (auto it = items.rbegin(); it != items.rend(); ++it) {
        if (it->type() == MentionType::Actor || it->type() == MentionType::Org)
            return speakerIn(m_reading, m_actors, it->tokens);
    }
    return std::nullopt;
}

std::optional<Speaker> SpeakerMemory::resolve(Tokens words, std::size_t sentence) const
{
    if (words.empty())
        return std::nullopt;
    Speaker speaker = speakerIn(m_reading, m_actors, words);
    if (!m_resolves)
        return speaker.type != ClaimantType::Unknown ? std::optional(speaker) : std::nullopt;
    const CueHit* pronoun = m_reading.lastCue(words, Cue::Pronoun);
    const CueHit* groupNoun = m_reading.lastCue(words, Cue::Claimant);
    if (groupNoun != nullptr && groupNoun->last == words.last && words.last - words.first <= 4 &&
        groupNoun->phrase->claimant == ClaimantType::PerpetratorGroup && isDefinite(m_reading, words.first)) {
        // "the al-Qaeda affiliate", "the rebel alliance"
        for (auto it = m_spoken.rbegin(); it != m_spoken.rend(); ++it) {
            if (it->type == ClaimantType::PerpetratorGroup)
                return *it;
        }
        if (!speaker.named) {
            if (auto group = lastGroup(words.first))
                return group;
        }
    }
    if (speaker.named) {
        const auto introduced = m_organisations.constFind(m_reading.word(speaker.words.last - 1));
        if (speaker.type == ClaimantType::NgoRights && introduced != m_organisations.cend())
            speaker.type = *introduced;
        if (speaker.type == ClaimantType::ResidentEyewitness || speaker.type == ClaimantType::Army) {
            const auto known = m_persons.constFind(m_reading.word(speaker.words.last - 1));
            if (known != m_persons.cend())
                return *known;
        }
        return speaker;
    }
    const bool definite = isDefinite(m_reading, words.first);
    if (pronoun != nullptr && speaker.type == ClaimantType::Unknown) {
        const bool group = m_reading.word(pronoun->last - 1) == u"group";
        if (group) {
            for (auto it = m_spoken.rbegin(); it != m_spoken.rend(); ++it) {
                if (it->type == ClaimantType::PerpetratorGroup)
                    return *it;
            }
        }
        if (auto spoken = last())
            return spoken;
        return lastParty(sentence, words.first);
    }
    if (speaker.type == ClaimantType::Unknown)
        return m_reading.firstCue(words, Cue::Relay) != nullptr ? std::nullopt : std::optional<Speaker>();
    if (definite) {
        // "the officer", "the army", "the alliance": the last one of that kind, by its name
        for (auto it = m_spoken.rbegin(); it != m_spoken.rend(); ++it) {
            // local voices are many: "civil society" is not the "local sources" before it
            const bool another = speaker.type == ClaimantType::LocalOfficial && !it->named &&
                                 text::foldName(it->name) != text::foldName(speaker.name);
            if (it->type == speaker.type && !another)
                return *it;
        }
        const bool title = m_reading.lastCue(words, Cue::Claimant) != nullptr &&
                           m_reading.lastCue(words, Cue::Claimant)->phrase->weak;
        if (title && last() && model::groupOf(last()->type) == model::groupOf(speaker.type))
            return last();
    }
    return speaker;
}

void SpeakerMemory::introduce(Tokens words, const Speaker& speaker)
{
    if (speaker.type == ClaimantType::NgoRights || speaker.type == ClaimantType::Unknown ||
        speaker.isArticle())
        return;
    for (const Item& item : m_reading.itemsIn(words)) {
        const bool apposed =
            item.type() == MentionType::Org &&
            ((item.tokens.first > words.first && m_reading.raw(item.tokens.first - 1) == u",") ||
             m_reading.raw(item.tokens.last) == u",");
        if (apposed && !typeFromWords(m_reading, item.tokens))
            m_organisations.insert(lastName(m_reading, item), speaker.type);
    }
}

void SpeakerMemory::remember(const Speaker& speaker, std::size_t)
{
    m_spoken.push_back(speaker);
    if (m_spoken.size() > kRemembered)
        m_spoken.pop_front();
    if (!speaker.named)
        return;
    const Item* item = m_reading.itemAt(speaker.words.first);
    if (item != nullptr && item->type() == MentionType::Person &&
        !m_persons.contains(lastName(m_reading, *item)))
        m_persons.insert(lastName(m_reading, *item), speaker);
}

Speaker issuerOf(const Reading& reading, const knowledge::ActorRegister& actors)
{
    // A communiqué or report names itself and its issuer in its first lines.
    constexpr std::size_t kHeadLines = 9;
    Speaker article;
    const auto& sentences = reading.sentences();
    bool issued = false;
    std::size_t end = 0;
    for (std::size_t s = 0; s < sentences.size() && sentences[s].line < kHeadLines; ++s) {
        // a line that says only what the document is; "said in a press release" inside a sentence does not
        // count
        const Tokens tokens = sentences[s].tokens;
        const CueHit* cue = reading.firstCue(tokens, Cue::Issuer);
        issued = issued || (cue != nullptr && tokens.last - tokens.first < 14 &&
                            cue->first - tokens.first < 4 && !reading.hasItem(tokens, MentionType::Casualty));
        end = tokens.last;
    }
    if (!issued)
        return article;
    const Tokens head{sentences.empty() ? 0 : sentences.front().tokens.first, end};
    for (const Item& item : reading.itemsIn(head)) {
        if (item.type() != MentionType::Org && item.type() != MentionType::Actor)
            continue;
        Speaker speaker = speakerIn(reading, actors, item.tokens);
        const Tokens around = sentences[item.sentence].tokens;
        const bool heading = around.last - around.first < 12 && !reading.hasItem(around, MentionType::Event);
        // an armed group that the report speaks of does not issue it
        if (speaker.type == ClaimantType::PerpetratorGroup && !heading)
            continue;
        if (speaker.type != ClaimantType::Unknown)
            return speaker;
    }
    return article;
}

} // namespace casus::drafting
