// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/place_use.h"

#include "drafting/speech.h"

#include <algorithm>
#include <array>

namespace casus::drafting {
namespace {

using model::MentionType;

constexpr double kFarKm = 150; // "400 kilometres north of the capital" does not name the place

bool isOneOf(const QString& word, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView other) { return word == other; });
}

bool isCountry(const Item& item, const model::PlaceValue* value, const knowledge::Knowledge& knowledge)
{
    if (value != nullptr && value->relation == model::PlaceRelation::Border)
        return false;
    if (value != nullptr && value->gazetteerId.startsWith(u"country:"))
        return true;
    return knowledge.countries().byName(item.mention->quote) != nullptr;
}

/// "northern Mali", "the centre": a part of a country.
bool isPartOfCountry(const Reading& reading, const Item& item)
{
    static constexpr std::array<QStringView, 30> kParts{
        u"northern",     u"southern",  u"eastern",   u"western",      u"central",      u"north",
        u"south",        u"east",      u"west",      u"centre",       u"center",       u"northeast",
        u"northwest",    u"southeast", u"southwest", u"northeastern", u"northwestern", u"southeastern",
        u"southwestern", u"nord",      u"sud",       u"est",          u"ouest",        u"sahel",
        u"region",       u"central",   u"upper",     u"far",          u"middle",       u"lower"};
    const QString& word = reading.word(item.tokens.first);
    const bool part = std::find(kParts.begin(), kParts.end(), word) != kParts.end();
    if (!part)
        return false;
    // "North Kivu" is a region as well; "Northern border with Algeria" locates
    for (std::size_t t = item.tokens.first; t < item.tokens.last; ++t) {
        if (isOneOf(reading.word(t), {u"border", u"frontier", u"frontiere"}))
            return false;
    }
    return true;
}

bool isRegionEntry(const model::PlaceValue* value, const knowledge::Knowledge& knowledge)
{
    if (value == nullptr || value->gazetteerId.isEmpty())
        return false;
    // by name: a look-up by id would go through the whole gazetteer
    const auto entries = knowledge.gazetteer().find(value->name);
    // a town of that name is what reports mean, unless they say "region"
    const bool town = std::any_of(entries.begin(), entries.end(), [&](const knowledge::PlaceEntry& entry) {
        return entry.kind == knowledge::PlaceKind::Settlement && entry.country == value->country;
    });
    return !town && std::any_of(entries.begin(), entries.end(), [&](const knowledge::PlaceEntry& entry) {
        return entry.id == value->gazetteerId &&
               (entry.kind == knowledge::PlaceKind::Admin1 || entry.kind == knowledge::PlaceKind::Region);
    });
}

/// An administrative word directly around the name: "region of Mopti", "Mopti region", "Beni territory".
bool hasAdminWord(const Reading& reading, Tokens sentence, const Item& item)
{
    const std::size_t from = item.tokens.first > sentence.first + 4 ? item.tokens.first - 4 : sentence.first;
    const CueHit* before = reading.lastCue({from, item.tokens.first}, Cue::AdminBefore);
    if (before != nullptr) {
        bool near = true;
        for (std::size_t t = before->last; t < item.tokens.first; ++t)
            near = near && (reading.word(t).isEmpty() || isOneOf(reading.word(t), {u"the", u"la", u"le"}));
        if (near)
            return true;
    }
    const std::size_t to = std::min(sentence.last, item.tokens.last + 4);
    const CueHit* after = reading.firstCue({item.tokens.last, to}, Cue::AdminAfter);
    if (after != nullptr && after->first == item.tokens.last)
        return true;
    const CueHit* inside = reading.lastCue(item.tokens, Cue::AdminAfter);
    if (inside != nullptr && inside->first > item.tokens.first && inside->last == item.tokens.last)
        return true;
    for (std::size_t t = item.tokens.first; t < item.tokens.last; ++t) {
        if (t > item.tokens.first && isOneOf(reading.word(t), {u"state", u"province", u"region", u"county"}))
            return true;
    }
    return false;
}

/// "the mayor of X", "a resident of X", "a nurse at X hospital", "an officer in X"
bool belongsToSource(const Reading& reading, Tokens sentence, const Item& item)
{
    const std::size_t first = item.tokens.first;
    if (first <= sentence.first)
        return reading.word(item.tokens.last) == u"s" &&
               reading.firstCue({item.tokens.last, std::min(sentence.last, item.tokens.last + 3)},
                                Cue::Claimant);
    std::size_t noun = first - 1;
    if (isOneOf(reading.word(noun), {u"the", u"la", u"le"}) && noun > sentence.first)
        --noun;
    if (!isOneOf(reading.word(noun), {u"of", u"in", u"at", u"de", u"du", u"a", u"from", u"for"}))
        return false;
    const std::size_t from = noun > sentence.first + 2 ? noun - 2 : sentence.first;
    for (const CueHit& cue : reading.cuesIn({from, noun})) {
        // "killed four farmers in X": those hit are no source
        const Item* count = reading.itemAt(cue.first);
        const bool hit =
            count != nullptr && count->type() == MentionType::Casualty && !isSource(reading, *count);
        // "a base of the group in X", "rebels in X": where they were hit
        const bool armed = cue.phrase->claimant == model::ClaimantType::PerpetratorGroup;
        if (cue.cue() == Cue::Claimant && cue.last == noun && !hit && !armed)
            return true;
    }
    return false;
}

bool isAway(const Reading& reading, Tokens sentence, const Item& item, const model::PlaceValue* value)
{
    if (value != nullptr && value->km && *value->km > kFarKm)
        return true;
    const std::size_t from = item.tokens.first > sentence.first + 6 ? item.tokens.first - 6 : sentence.first;
    const CueHit* moved = reading.lastCue({from, item.tokens.first}, Cue::MovedTo);
    if (moved == nullptr)
        return false;
    for (std::size_t t = moved->last; t < item.tokens.first; ++t) {
        if (reading.raw(t) == u"," || isOneOf(reading.word(t), {u"between", u"near", u"in"}))
            return false;
    }
    return true;
}

/// "Bamako promised", "Kiev's operation": the capital stands for its government.
bool isMetonym(const Reading& reading, Tokens sentence, const Item& item, const model::PlaceValue* value,
               const knowledge::Knowledge& knowledge)
{
    const std::size_t next = item.tokens.last;
    if (next >= sentence.last)
        return false;
    if (item.tokens.first > sentence.first &&
        isOneOf(reading.word(item.tokens.first - 1),
                {u"in", u"near", u"outside", u"of", u"from", u"to", u"at", u"between", u"and", u"around"}))
        return false;
    const QString& word = reading.word(next);
    bool acts = isOneOf(word, {u"s", u"has", u"had", u"have", u"promised", u"denies", u"a"});
    for (const CueHit& cue : reading.cuesIn({next, next + 1}))
        acts = acts || cue.cue() == Cue::Say || cue.cue() == Cue::BlameActive || cue.cue() == Cue::Deny;
    if (!acts)
        return false;
    const auto* country = value != nullptr ? knowledge.countries().byIso2(value->country) : nullptr;
    return country != nullptr && text::foldName(country->capital) == text::foldName(item.mention->quote);
}

bool opensSentence(const Reading& reading, Tokens sentence, const Item& item)
{
    for (std::size_t t = sentence.first; t < item.tokens.first; ++t) {
        const Item* other = reading.itemAt(t);
        if (other != nullptr &&
            (other->type() == MentionType::Event || other->type() == MentionType::Casualty ||
             other->type() == MentionType::Actor))
            return false;
        if (t - sentence.first > 9)
            return false;
    }
    for (std::size_t t = sentence.first; t < item.tokens.first; ++t) {
        if (isOneOf(reading.word(t),
                    {u"in", u"at", u"near", u"a", u"au", u"pres", u"around", u"outside", u"dans"}))
            return true;
    }
    return false;
}

} // namespace

std::vector<PlaceMark> placesOf(const Reading& reading, const SentenceParts& sentence,
                                const knowledge::Knowledge& knowledge)
{
    std::vector<PlaceMark> places;
    for (const Item& item : sentence.items) {
        if (item.type() != MentionType::Place)
            continue;
        PlaceMark mark;
        mark.item = &item;
        mark.value = std::get_if<model::PlaceValue>(&item.mention->value);
        if (isCountry(item, mark.value, knowledge))
            mark.use = PlaceUse::Country;
        else if (item.tokens.first < datelineEnd(reading, sentence.tokens))
            mark.use = PlaceUse::Source;
        else if (isAway(reading, sentence.tokens, item, mark.value))
            mark.use = PlaceUse::Away;
        else if (belongsToSource(reading, sentence.tokens, item) ||
                 isMetonym(reading, sentence.tokens, item, mark.value, knowledge))
            mark.use = PlaceUse::Source;
        else if (isPartOfCountry(reading, item) || hasAdminWord(reading, sentence.tokens, item) ||
                 isRegionEntry(mark.value, knowledge))
            mark.use = PlaceUse::Admin;
        mark.fronted = mark.use != PlaceUse::Source && opensSentence(reading, sentence.tokens, item);
        places.push_back(mark);
    }
    return places;
}

} // namespace casus::drafting
