// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/relays.h"

#include <algorithm>

namespace casus::drafting {
namespace {

using model::MentionType;

bool isOneOf(const QString& word, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView other) { return word == other; });
}

/// "told AFP", "told the Reuters news agency", "a déclaré à l'AFP"
bool isTold(const Reading& reading, std::size_t first, std::size_t from)
{
    for (std::size_t back = 1; back <= 3 && first >= from + back; ++back) {
        const QString& word = reading.word(first - back);
        if (isOneOf(word, {u"told", u"tells", u"telling", u"informed"}))
            return true;
        if (isOneOf(word, {u"to", u"a"})) {
            const std::size_t at = first - back;
            const auto before = reading.cuesIn({at > 3 ? at - 3 : 0, at + 1});
            return std::any_of(before.begin(), before.end(),
                               [](const CueHit& cue) { return cue.cue() == Cue::Say; });
        }
        if (!isOneOf(word, {u"the", u"l", u"le", u"la", u""}))
            return false;
    }
    return false;
}

/// "seen by Reuters", "carried by the SITE monitoring group", "published on X", "via Amaq"
bool isCarried(const Reading& reading, std::size_t first, std::size_t from)
{
    for (std::size_t back = 1; back <= 4 && first >= from + back; ++back) {
        const std::size_t at = first - back;
        const QString& word = reading.word(at);
        if (isOneOf(word, {u"via", u"through"}))
            return true;
        if (isOneOf(word, {u"by", u"par", u"on"}) && at > from) {
            return isOneOf(reading.word(at - 1),
                           {u"seen",      u"obtained",   u"consulted",   u"carried",   u"relayed",
                            u"quoted",    u"cited",      u"translated",  u"published", u"reported",
                            u"reviewed",  u"read",       u"distributed", u"released",  u"circulated",
                            u"broadcast", u"aired",      u"verified",    u"monitored", u"shared",
                            u"vu",        u"vue",        u"consulte",    u"consultee", u"relaye",
                            u"relayee",   u"cite",       u"citee",       u"diffuse",   u"diffusee",
                            u"transmis",  u"rapporte",   u"rapportee",   u"publie",    u"publiee",
                            u"picked",    u"intercepted"});
        }
        if (!isOneOf(word, {u"the", u"its", u"a", u"news", u"agency", u"l", u"le", u"la", u"monitoring",
                            u"group", u"website", u"intelligence", u""}))
            return false;
    }
    return false;
}

/// "AFP, citing the army", "Reuters reported, quoting ..."
bool isCiting(const Reading& reading, std::size_t last, std::size_t to)
{
    for (std::size_t t = last; t < std::min(to, last + 6); ++t) {
        if (isOneOf(reading.word(t), {u"citing", u"quoting", u"citant"}))
            return true;
    }
    return false;
}

} // namespace

QStringList relaysOf(const Reading& reading, Tokens sentence, const Speech& speech)
{
    constexpr qsizetype kMost = 2;
    QStringList relays;
    const auto add = [&](Tokens tokens) {
        const Item* item = reading.itemAt(tokens.first);
        const QString name = item != nullptr ? item->mention->quote : reading.textOf(tokens);
        const Tokens words = item != nullptr ? item->tokens : tokens;
        const bool speaker = !speech.speaker.words.empty() && words.first < speech.speaker.words.last &&
                             speech.speaker.words.first < words.last;
        if (!speaker && relays.size() < kMost && !name.isEmpty() && name.front().isUpper() &&
            name != speech.speaker.name && !relays.contains(name))
            relays.append(name);
    };
    for (const CueHit& cue : reading.cuesIn(sentence)) {
        if (cue.cue() != Cue::Relay)
            continue;
        const Item* item = reading.itemAt(cue.first);
        const std::size_t first = item != nullptr ? item->tokens.first : cue.first;
        if (isTold(reading, first, sentence.first) || isCarried(reading, first, sentence.first) ||
            isCiting(reading, cue.last, speech.verb))
            add({cue.first, cue.last});
    }
    for (const Item& item : reading.itemsIn(sentence)) {
        if (item.type() == MentionType::Org && (isTold(reading, item.tokens.first, sentence.first) ||
                                                isCarried(reading, item.tokens.first, sentence.first)))
            add(item.tokens);
    }
    return relays;
}

} // namespace casus::drafting
