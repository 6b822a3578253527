// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/speech.h"

#include "drafting/relays.h"
#include "drafting/speaker_memory.h"

#include <algorithm>

namespace casus::drafting {
namespace {

using model::ClaimantType;
using model::MentionType;

constexpr std::size_t kReach = 18;   // words of a noun phrase with its apposition
constexpr std::size_t kCarried = 30; // sentences of one paragraph over which a speaker goes on

bool isBreak(const Reading& reading, std::size_t token)
{
    const QStringView raw = reading.raw(token);
    if (raw.size() == 1) {
        const QChar c = raw.front();
        if (c == u';' || c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u00AB' || c == u'\u00BB')
            return true;
    }
    const QString& word = reading.word(token);
    return word == u"that" || word == u"while" || word == u"but" || word == u"when" || word == u"where" ||
           word == u"que" || word == u"tandis" || word == u"mais";
}

bool isComma(const Reading& reading, std::size_t token)
{
    return reading.raw(token) == u",";
}

bool countsOrActs(const Reading& reading, std::size_t token)
{
    const Item* item = reading.itemAt(token);
    if (item != nullptr && (item->type() == MentionType::Event ||
                            (item->type() == MentionType::Casualty && !isSource(reading, *item))))
        return true;
    constexpr std::size_t kLongestDenial = 8;
    for (const CueHit& cue :
         reading.cuesIn({token > kLongestDenial ? token - kLongestDenial : 0, token + 1})) {
        if (cue.cue() == Cue::Denial && cue.last > token)
            return true;
    }
    return false;
}

/// The words before a verb that may hold its subject: back to a break, a count, an act or another verb of
/// speech.
Tokens before(const Reading& reading, Tokens sentence, std::size_t verb, std::size_t floor)
{
    std::size_t first = verb;
    while (first > sentence.first && first > floor && verb - first < kReach && !isBreak(reading, first - 1) &&
           !countsOrActs(reading, first - 1))
        --first;
    return {first, verb};
}

Tokens after(const Reading& reading, Tokens sentence, std::size_t from)
{
    std::size_t last = from;
    while (last < sentence.last && last - from < kReach && !isBreak(reading, last) &&
           !countsOrActs(reading, last) && reading.raw(last) != u".")
        ++last;
    return {from, last};
}

/// "..., while the group put it at 11": a new clause with a speaker of its own.
bool opensClause(const Reading& reading, std::size_t token)
{
    const QString& word = reading.word(token);
    return word == u"while" || word == u"but" || word == u"whereas" || word == u"tandis" || word == u"mais" ||
           reading.raw(token) == u";";
}

/// "said the mayor": the verb stands right after a comma or a closing quote, or opens the sentence.
bool isInverted(const Reading& reading, Tokens sentence, Tokens verb)
{
    if (verb.first == sentence.first)
        return true;
    const QStringView raw = reading.raw(verb.first - 1);
    const bool closed = raw == u"," || raw == u"\"" || raw == u"\u201D" || raw == u"\u00BB";
    if (!closed || verb.last >= sentence.last)
        return false;
    const QString& next = reading.word(verb.last);
    if (next == u"that" || next == u"it" || next == u"on" || next == u"its")
        return false;
    const QString& word = reading.word(verb.first);
    if (word == u"adding" || word == u"saying" || word == u"ajoutant")
        return false;
    // the subject follows, perhaps after a date: a name, or a noun for a source within its phrase
    std::size_t at = verb.last;
    if (const Item* date = reading.itemAt(at); date != nullptr && date->type() == MentionType::Date)
        at = date->tokens.last;
    // "ont indiqué jeudi à l'AFP des sources sécuritaires"
    constexpr std::size_t kTold = 4;
    bool told = false;
    if (reading.word(at) == u"a" || reading.word(at) == u"aux") {
        for (std::size_t t = at + 1; t < std::min(sentence.last, at + 1 + kTold) && !told; ++t) {
            const Item* medium = reading.itemAt(t);
            const auto cues = reading.cuesIn({t, t + 1});
            const auto relay = std::find_if(cues.begin(), cues.end(),
                                            [](const CueHit& cue) { return cue.cue() == Cue::Relay; });
            if (medium != nullptr && medium->type() == MentionType::Org)
                at = medium->tokens.last;
            else if (relay != cues.end())
                at = relay->last;
            else
                continue;
            told = true;
        }
    }
    const Item* item = reading.itemAt(at);
    if (item != nullptr)
        return item->type() == MentionType::Person || item->type() == MentionType::Org ||
               item->type() == MentionType::Actor;
    for (const CueHit& cue : reading.cuesIn({at, std::min(sentence.last, at + 4)})) {
        if (cue.cue() == Cue::Claimant || cue.cue() == Cue::Pronoun)
            return true;
    }
    return false;
}

constexpr std::size_t kToContent = 12; // words between a verb of speech and "that"

/// Where the content of a verb of speech opens: "claimed on Monday, through its agency, that".
std::size_t contentAt(const Reading& reading, Tokens sentence, std::size_t verb)
{
    for (std::size_t t = verb; t < std::min(sentence.last, verb + kToContent); ++t) {
        if (reading.word(t) == u"that" || reading.word(t) == u"que")
            return t + 1;
        if (countsOrActs(reading, t))
            break;
    }
    return kNone;
}

/// "claimed on Monday that": a verb of speech only with its content; "claimed three lives" is none.
bool claimsLater(const Reading& reading, Tokens sentence, const CueHit& cue)
{
    return cue.cue() == Cue::ClaimOpen && contentAt(reading, sentence, cue.last) != kNone;
}

/// "that its men had killed", "that it had attacked": what the speaker did itself.
bool tellsOwnAct(const Reading& reading, Tokens sentence, std::size_t verb)
{
    std::size_t t = contentAt(reading, sentence, verb);
    if (t == kNone)
        return false;
    const QString& subject = reading.word(t);
    const bool itself = subject == u"it" || subject == u"they" || subject == u"elle" || subject == u"il";
    if (!itself && subject != u"its" && subject != u"their" && subject != u"ses")
        return false;
    t += itself ? 1 : 2;
    while (reading.word(t) == u"had" || reading.word(t) == u"have" || reading.word(t) == u"has" ||
           reading.word(t) == u"avaient" || reading.word(t) == u"ont" || reading.word(t) == u"a")
        ++t;
    const Item* item = t < sentence.last ? reading.itemAt(t) : nullptr;
    return reading.word(t) == u"killed" || reading.word(t) == u"tue" ||
           (item != nullptr && item->type() == MentionType::Event);
}

/// The speaker goes on: "..., adding that", "claimed the ambush and said".
bool isParticiple(const Reading& reading, const CueHit& verb)
{
    if (verb.first > 0 && (reading.word(verb.first - 1) == u"and" || reading.word(verb.first - 1) == u"et"))
        return true;
    const QString& word = reading.word(verb.first);
    return word == u"adding" || word == u"saying" || word == u"ajoutant" || word == u"precisant";
}

/// Nearest comma-separated chunk first; a chunk that names only a person takes the one before it as
/// apposition.
Tokens nearestChunk(const Reading& reading, Tokens words, const knowledge::ActorRegister& actors)
{
    std::size_t last = words.last;
    while (last > words.first && isComma(reading, last - 1))
        --last;
    std::size_t first = last;
    while (first > words.first) {
        while (first > words.first && !isComma(reading, first - 1))
            --first;
        const Speaker speaker = speakerIn(reading, actors, {first, last});
        // "X, through its agency, claimed": how, not who
        const QString& opening = reading.word(first);
        const bool adjunct = first > words.first && (opening == u"through" || opening == u"via" ||
                                                     opening == u"in" || opening == u"par");
        // "Three died in hospital, one of the sources said"
        const CueHit* pronoun = reading.lastCue({first, last}, Cue::Pronoun);
        if (pronoun != nullptr && pronoun->first == first && pronoun->last == last && last - first > 1)
            return {first, last};
        const bool bare = adjunct || speaker.type == ClaimantType::Unknown ||
                          (speaker.named && speaker.type == ClaimantType::ResidentEyewitness);
        if (!bare)
            return {first, last};
        if (first > words.first)
            --first;
    }
    return {words.first, last};
}

} // namespace

bool isSource(const Reading& reading, const Item& casualty)
{
    const auto* value = std::get_if<model::CasualtyValue>(&casualty.mention->value);
    if (value == nullptr || value->low != 1 || value->high != 1)
        return false;
    const std::size_t first = casualty.tokens.first;
    for (const CueHit& cue : reading.cuesIn({first > 4 ? first - 4 : 0, first})) {
        if (cue.cue() == Cue::According && cue.last == first)
            return reading.firstCue(casualty.tokens, Cue::Claimant) != nullptr;
    }
    return false;
}

Speeches::Speeches(const Reading& reading, const knowledge::ActorRegister& actors, Rules without)
    : m_reading(reading)
    , m_without(without)
{
    m_issuer = issuerOf(reading, actors);
    SpeakerMemory memory(reading, actors, !without.testFlag(Rule::Pronouns));
    m_speeches.resize(reading.sentences().size());
    if (without.testFlag(Rule::Speakers))
        return;
    for (std::size_t s = 0; s < reading.sentences().size(); ++s) {
        const SentenceParts& sentence = reading.sentences()[s];
        if (sentence.kind == text::LineKind::Boilerplate || sentence.kind == text::LineKind::Caption)
            continue;
        std::size_t floor = sentence.tokens.first;
        for (const CueHit& cue : sentence.cues) {
            const bool says = cue.cue() == Cue::Say || cue.cue() == Cue::Claim || cue.cue() == Cue::Deny ||
                              cue.cue() == Cue::BlameActive || claimsLater(reading, sentence.tokens, cue);
            if ((!says && cue.cue() != Cue::According) || cue.first < floor)
                continue;
            Speech speech;
            speech.verb = cue.first;
            speech.claim = cue.cue() == Cue::Claim;
            speech.denies = cue.cue() == Cue::Deny;
            Tokens words;
            if (cue.cue() == Cue::According) {
                // "de sources locales": the noun for the source is part of the cue
                const QString& noun = reading.word(cue.last - 1);
                const bool source = noun == u"source" || noun == u"sources";
                words = after(reading, sentence.tokens, source ? cue.last - 1 : cue.last);
                std::size_t stop = words.first;
                while (stop < words.last && !isComma(reading, stop))
                    ++stop;
                const Tokens head{words.first, stop};
                if (speakerIn(reading, actors, head).type != ClaimantType::Unknown)
                    words = head;
                speech.form = reading.hasItem({sentence.tokens.first, cue.first}, MentionType::Casualty)
                                  ? SpeechForm::Closes
                                  : SpeechForm::Opens;
            } else if (isInverted(reading, sentence.tokens, {cue.first, cue.last})) {
                words = after(reading, sentence.tokens, cue.last);
                speech.form = SpeechForm::Closes;
            } else if (isParticiple(reading, cue) && !m_speeches[s].empty()) {
                speech = m_speeches[s].back();
                speech.form = SpeechForm::Reports;
                speech.verb = cue.first;
                speech.words = {cue.first, cue.last};
                m_speeches[s].push_back(speech);
                floor = cue.last;
                continue;
            } else {
                const Tokens all = before(reading, sentence.tokens, cue.first, floor);
                words = nearestChunk(reading, all, actors);
                const bool clause = all.first > floor && opensClause(reading, all.first - 1);
                const bool content =
                    !clause && (reading.hasItem({floor, all.first}, MentionType::Casualty) ||
                                reading.hasItem({floor, all.first}, MentionType::Event) ||
                                (all.first > floor && reading.quoted(all.first - 1)) ||
                                (all.first > floor && reading.raw(all.first - 1) == u"\"") ||
                                reading.firstCue({floor, all.first}, Cue::Denial) != nullptr);
                speech.form = content ? SpeechForm::Closes : SpeechForm::Reports;
            }
            std::optional<Speaker> speaker = memory.resolve(words, s);
            if (!speaker)
                continue;
            const bool own = cue.cue() == Cue::ClaimOpen || cue.cue() == Cue::Say;
            speech.claim = speech.claim || (own && speaker->type == ClaimantType::PerpetratorGroup &&
                                            tellsOwnAct(reading, sentence.tokens, cue.last));
            speech.speaker = *speaker;
            speech.speaker.via.clear(); // another sentence's relay is not this one's
            if (!without.testFlag(Rule::Relays))
                speech.speaker.via = relaysOf(reading, sentence.tokens, speech);
            speech.words = {std::min(words.first, cue.first), std::max(words.last, cue.last)};
            m_speeches[s].push_back(speech);
            if (!speech.denies)
                memory.remember(speech.speaker, s);
            memory.introduce(words, speech.speaker);
            floor = std::max(cue.last, speech.form == SpeechForm::Reports ? cue.last : words.last);
        }
    }
}

std::optional<Speaker> Speeches::own(std::size_t sentence, std::size_t token) const
{
    const std::vector<Speech>& speeches = m_speeches[sentence];
    const Speech* governing = nullptr;
    for (const Speech& speech : speeches) {
        if (speech.denies)
            continue;
        if (speech.form == SpeechForm::Reports && speech.verb < token)
            governing = &speech;
    }
    if (governing != nullptr)
        return governing->speaker;
    for (const Speech& speech : speeches) {
        if (!speech.denies && speech.form == SpeechForm::Closes && speech.verb > token)
            return speech.speaker;
    }
    for (const Speech& speech : speeches) {
        if (speech.form == SpeechForm::Opens)
            return speech.speaker;
    }
    for (const Speech& speech : speeches) {
        // "..., the colonel said. ..." inside one quotation: the part after the verb is his as well
        if (!speech.denies && speech.form == SpeechForm::Closes && speech.verb < token)
            return speech.speaker;
    }
    return std::nullopt;
}

std::optional<Speaker> Speeches::carriedTo(std::size_t sentence) const
{
    const std::size_t line = m_reading.sentences()[sentence].line;
    for (std::size_t s = sentence;
         s-- > 0 && sentence - s < kCarried && m_reading.sentences()[s].line == line;) {
        const Speech* last = nullptr;
        bool several = false;
        for (const Speech& speech : m_speeches[s]) {
            if (speech.denies)
                continue;
            several = several || (last != nullptr && last->speaker.type != speech.speaker.type);
            last = &speech;
        }
        if (several)
            return std::nullopt;
        if (last != nullptr)
            return last->speaker;
    }
    return std::nullopt;
}

/// A quotation over several sentences ends with its speaker: "We have ... . Some are ...," the officer said.
std::optional<Speaker> Speeches::closing(std::size_t sentence) const
{
    const auto& sentences = m_reading.sentences();
    const std::size_t line = sentences[sentence].line;
    const std::size_t end = std::min(sentences.size(), sentence + kCarried);
    for (std::size_t s = sentence + 1; s < end && sentences[s].line == line; ++s) {
        const std::size_t first = sentences[s].tokens.first;
        const bool goesOn =
            m_reading.quoted(first) || (first + 1 < sentences[s].tokens.last && m_reading.quoted(first + 1));
        if (!goesOn)
            return std::nullopt;
        for (const Speech& speech : m_speeches[s]) {
            if (speech.form == SpeechForm::Closes && !speech.denies)
                return speech.speaker;
        }
    }
    return std::nullopt;
}

std::optional<Speaker> Speeches::denierAt(std::size_t sentence, std::size_t token) const
{
    constexpr std::size_t kDenied = 14; // words between the denial and the figure
    const Speech* governing = nullptr;
    for (const Speech& speech : m_speeches[sentence]) {
        if (speech.verb < token && speech.form == SpeechForm::Reports)
            governing = &speech;
    }
    if (governing == nullptr || !governing->denies || governing->speaker.isArticle() ||
        token - governing->verb > kDenied)
        return std::nullopt;
    return governing->speaker;
}

Speaker Speeches::speakerAt(std::size_t sentence, std::size_t token) const
{
    if (const auto speaker = own(sentence, token))
        return *speaker;
    if (m_without.testFlag(Rule::CarriedSpeech))
        return m_issuer;
    if (m_reading.quoted(token)) {
        if (const auto speaker = closing(sentence))
            return *speaker;
    }
    if (const auto speaker = carriedTo(sentence))
        return *speaker;
    return m_issuer;
}

} // namespace casus::drafting
