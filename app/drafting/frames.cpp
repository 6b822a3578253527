// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/frames.h"

#include "drafting/date_use.h"
#include "drafting/place_use.h"

#include <QSet>

#include <algorithm>

namespace casus::drafting {
namespace {

using model::MentionType;

constexpr int kLeadSentences = 3;

bool opensListItem(const Reading& reading, Tokens tokens)
{
    if (tokens.last - tokens.first < 3)
        return false;
    const QStringView raw = reading.raw(tokens.first);
    if (raw == u"*" || raw == u"\u2022" || raw == u"-" || raw == u"\u2013" || raw == u"\u25AA")
        return true;
    const QStringView dot = reading.raw(tokens.first + 1);
    return raw.size() <= 2 && raw.front().isDigit() && (dot == u"." || dot == u")");
}

bool isLatest(const Reading& reading, Tokens sentence, std::size_t token)
{
    for (std::size_t t = token > sentence.first + 3 ? token - 3 : sentence.first; t < token; ++t) {
        const QString& word = reading.word(t);
        if (word == u"latest" || word == u"newest" || word == u"dernier" || word == u"derniere")
            return true;
    }
    return false;
}

/// "in three attacks", "two new raids", "a series of attacks"
bool tellsSeveralActs(const Reading& reading, Tokens tokens)
{
    for (const CueHit& cue : reading.cuesIn(tokens)) {
        if (cue.cue() != Cue::Acts)
            continue;
        const std::size_t from = cue.first > tokens.first + 4 ? cue.first - 4 : tokens.first;
        for (std::size_t t = from; t < cue.first; ++t) {
            const Item* item = reading.itemAt(t);
            if (smallNumber(reading.word(t)) > 1 &&
                (item == nullptr || item->type() != MentionType::Casualty))
                return true;
        }
        // "the latest of a string of kidnappings" is one act
        const CueHit* many = reading.lastCue({from, cue.first}, Cue::Many);
        if (many != nullptr && !isLatest(reading, tokens, many->first))
            return true;
    }
    const CueHit* many = reading.firstCue(tokens, Cue::Many);
    return many != nullptr && reading.word(many->last - 1) == u"sides";
}

/// A sequence word counts where it stands before an act, or for one: "The first occurred on ...".
bool nearAct(const Reading& reading, Tokens sentence, const CueHit& cue)
{
    const Tokens around{cue.last, std::min(sentence.last, cue.last + 3)};
    if (reading.hasItem(around, MentionType::Event) || reading.firstCue(around, Cue::Acts) != nullptr)
        return true;
    if (cue.first > sentence.first + 2)
        return false;
    static const QStringList kVerbs{
        QStringLiteral("occurred"), QStringLiteral("took"), QStringLiteral("happened"),
        QStringLiteral("came"),     QStringLiteral("hit"),  QStringLiteral("struck"),
        QStringLiteral("targeted"), QStringLiteral("was"),  QStringLiteral("dates"),
        QStringLiteral("left"),     QStringLiteral("s"),    QStringLiteral("a"),
        QStringLiteral("visait"),   QStringLiteral("est")};
    return kVerbs.contains(reading.word(cue.last));
}

/// "an attack that killed ..., and another ambush": two acts in one sentence.
bool actBefore(const Reading& reading, Tokens sentence, const CueHit& cue)
{
    return reading.hasItem({sentence.first, cue.first}, MentionType::Event);
}

bool startsWithTarget(const Reading& reading, std::size_t token)
{
    const Item* item = reading.itemAt(token);
    return item != nullptr && item->type() == MentionType::Casualty;
}

void readCues(const Reading& reading, Frame& frame)
{
    for (const CueHit& cue : reading.cuesIn(frame.tokens)) {
        switch (cue.cue()) {
        case Cue::Denial: frame.denials.push_back(&cue); break;
        case Cue::First: frame.first = frame.first || nearAct(reading, frame.tokens, cue); break;
        case Cue::Next:
            if (!nearAct(reading, frame.tokens, cue) || startsWithTarget(reading, cue.first))
                break;
            if (actBefore(reading, frame.tokens, cue))
                frame.severalActs = true;
            else
                frame.next = true;
            break;
        case Cue::Shift: frame.shift = frame.shift || cue.first <= frame.tokens.first + 2; break;
        case Cue::Background: frame.background = true; break;
        case Cue::AllOfThem: frame.allOfThem = true; break;
        case Cue::Claim:
        case Cue::ClaimedBy:
        case Cue::BlameActive:
        case Cue::BlamedOn:
        case Cue::Responsible:
        case Cue::NoClaim: frame.attributes = true; break;
        default: break;
        }
    }
}

/// What the text calls a province once is one where it stands without a preposition: "Kech blast", "Yemen's
/// Shabwa".
void alignAdmin(const Reading& reading, std::vector<Frame>& frames)
{
    QSet<QString> admin;
    for (const Frame& frame : frames) {
        for (const PlaceMark& place : frame.places) {
            if (place.use == PlaceUse::Admin)
                admin.insert(text::foldName(place.item->mention->quote));
        }
    }
    static const QStringList kPlaceWords{
        QStringLiteral("in"),      QStringLiteral("at"),   QStringLiteral("near"), QStringLiteral("between"),
        QStringLiteral("outside"), QStringLiteral("from"), QStringLiteral("of"),   QStringLiteral("and"),
        QStringLiteral("to"),      QStringLiteral("a"),    QStringLiteral("de")};
    for (Frame& frame : frames) {
        for (PlaceMark& place : frame.places) {
            const std::size_t first = place.item->tokens.first;
            const bool placed = first > frame.tokens.first && kPlaceWords.contains(reading.word(first - 1));
            if (place.use == PlaceUse::Locates && !placed &&
                admin.contains(text::foldName(place.item->mention->quote)))
                place.use = PlaceUse::Admin;
        }
    }
}

/// Dates and places taken as they come.
void leaveOut(Rules without, Frame& frame)
{
    for (DateMark& date : frame.dates) {
        if (without.testFlag(Rule::DateUse) && date.use != DateUse::Span)
            date.use = DateUse::Event;
    }
    for (PlaceMark& place : frame.places) {
        if (without.testFlag(Rule::PlaceUse) && place.use != PlaceUse::Country)
            place.use = PlaceUse::Locates;
    }
}

} // namespace

std::pair<QDate, QDate> daysOf(const model::Edtf& value)
{
    return {value.earliest().value_or(QDate(1, 1, 1)), value.latest().value_or(QDate(9999, 12, 31))};
}

bool DateMark::isDay() const
{
    if (!value)
        return false;
    const auto [first, last] = daysOf(*value);
    return first.daysTo(last) <= 3;
}

std::vector<Frame> framesOf(const Reading& reading, const knowledge::Knowledge& knowledge, Rules without)
{
    std::vector<Frame> frames;
    int leads = 0;
    std::size_t lastLine = kNone;
    for (std::size_t s = 0; s < reading.sentences().size(); ++s) {
        const SentenceParts& sentence = reading.sentences()[s];
        if (sentence.kind == text::LineKind::Boilerplate || sentence.kind == text::LineKind::Caption ||
            sentence.kind == text::LineKind::Blank)
            continue;
        Frame frame;
        frame.sentence = s;
        frame.line = sentence.line;
        frame.tokens = sentence.tokens;
        frame.kind = sentence.kind;
        frame.listItem = sentence.line != lastLine && opensListItem(reading, sentence.tokens);
        lastLine = sentence.line;
        for (const Item& item : sentence.items) {
            if (item.type() == MentionType::Event)
                frame.events.push_back(&item);
            else if (item.type() == MentionType::Casualty)
                frame.casualties.push_back(&item);
        }
        readCues(reading, frame);
        frame.severalActs = frame.severalActs || tellsSeveralActs(reading, frame.tokens);
        frame.dates = datesOf(reading, sentence);
        frame.places = placesOf(reading, sentence, knowledge);
        if (without)
            leaveOut(without, frame);
        const bool headline = frame.kind == text::LineKind::Headline;
        frame.lead = headline || (frame.kind == text::LineKind::Body && leads < kLeadSentences);
        if (frame.kind == text::LineKind::Body && sentence.tokens.last - sentence.tokens.first > 6)
            ++leads;
        frames.push_back(std::move(frame));
    }
    alignAdmin(reading, frames);
    return frames;
}

} // namespace casus::drafting
