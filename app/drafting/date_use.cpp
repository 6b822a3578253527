// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/date_use.h"

#include <algorithm>

namespace casus::drafting {
namespace {

using model::MentionType;

bool isActOrCount(const Reading& reading, std::size_t token)
{
    const Item* item = reading.itemAt(token);
    return item != nullptr && (item->type() == MentionType::Event || item->type() == MentionType::Casualty);
}

bool isStop(const Reading& reading, std::size_t token)
{
    const QStringView raw = reading.raw(token);
    return raw == u"," || raw == u";" || raw == u"\"" || raw == u"\u201D" || raw == u":";
}

bool speaks(Cue cue)
{
    return cue == Cue::Say || cue == Cue::Publish || cue == Cue::Claim || cue == Cue::Deny ||
           cue == Cue::BlameActive;
}

/// "claimed the attack on Wednesday", "a revendiqué l'attaque mercredi soir": the day of the claim.
bool claimsObject(const Reading& reading, Tokens sentence, const Item& event)
{
    const std::size_t from =
        event.tokens.first > sentence.first + 5 ? event.tokens.first - 5 : sentence.first;
    const auto cues = reading.cuesIn({from, event.tokens.last});
    return std::any_of(cues.begin(), cues.end(), [&](const CueHit& cue) {
        const std::size_t gap = cue.last >= event.tokens.first ? 0 : event.tokens.first - cue.last;
        return cue.cue() == Cue::Claim && gap <= 2;
    });
}

/// "said on Tuesday", "announced the next day", "a statement issued on Thursday"
DateUse fromLeft(const Reading& reading, Tokens sentence, std::size_t date)
{
    constexpr std::size_t kWindow = 5;
    const std::size_t from = date > sentence.first + kWindow ? date - kWindow : sentence.first;
    bool crossed = false; // a count lies between: "rose to 21 on Monday"
    for (std::size_t t = date; t-- > from;) {
        const Item* item = reading.itemAt(t);
        if (item != nullptr && item->type() == MentionType::Event && claimsObject(reading, sentence, *item))
            return DateUse::Utterance;
        if (isStop(reading, t) || reading.word(t) == u"that" || reading.word(t) == u"que" ||
            (item != nullptr && item->type() == MentionType::Event))
            return DateUse::Event;
        crossed = crossed || isActOrCount(reading, t);
        for (const CueHit& cue : reading.cuesIn({t, t + 1})) {
            if (cue.last > date)
                continue;
            if (speaks(cue.cue()) && !crossed)
                return DateUse::Utterance;
            if (cue.cue() == Cue::Aftermath)
                return DateUse::Aftermath;
        }
    }
    return DateUse::Event;
}

/// "On Friday, the group claimed ...", "the government on Monday accused ...": a date before a verb of speech
/// with nothing violent before either of them.
DateUse fromRight(const Reading& reading, Tokens sentence, Tokens date)
{
    for (std::size_t t = sentence.first; t < date.first; ++t) {
        if (isActOrCount(reading, t))
            return DateUse::Event;
    }
    constexpr std::size_t kWindow = 22;
    const std::size_t to = std::min(sentence.last, date.last + kWindow);
    for (std::size_t t = date.last; t < to; ++t) {
        if (isActOrCount(reading, t))
            return DateUse::Event;
        for (const CueHit& cue : reading.cuesIn({t, t + 1})) {
            if (speaks(cue.cue()) && cue.cue() != Cue::Publish) {
                // "On Monday the army attacked, officials said" has its act first; here speech comes first
                return t - date.last <= 8 || reading.raw(date.last) == u"," ? DateUse::Utterance
                                                                            : DateUse::Event;
            }
        }
    }
    return DateUse::Event;
}

} // namespace

std::vector<DateMark> datesOf(const Reading& reading, const SentenceParts& sentence)
{
    std::vector<DateMark> dates;
    for (const Item& item : sentence.items) {
        if (item.type() != MentionType::Date)
            continue;
        DateMark mark;
        mark.item = &item;
        if (const auto* value = std::get_if<model::DateValue>(&item.mention->value))
            mark.value = model::Edtf::parse(value->edtf);
        if (mark.value) {
            const auto [first, last] = daysOf(*mark.value);
            if (first.daysTo(last) > 31)
                mark.use = DateUse::Span;
        }
        const std::size_t dateline = datelineEnd(reading, sentence.tokens);
        const bool possessive =
            reading.word(item.tokens.last) == u"s" && item.tokens.last < sentence.tokens.last;
        if (mark.use != DateUse::Span && item.tokens.first < dateline)
            mark.use = DateUse::Utterance;
        else if (mark.use != DateUse::Span && !possessive) {
            mark.use = fromLeft(reading, sentence.tokens, item.tokens.first);
            if (mark.use == DateUse::Event)
                mark.use = fromRight(reading, sentence.tokens, item.tokens);
        }
        dates.push_back(mark);
    }
    return dates;
}

} // namespace casus::drafting
