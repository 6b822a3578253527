// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/split.h"

#include <algorithm>

namespace casus::drafting {
namespace {

using model::MentionType;

bool isOneOf(const QString& word, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView other) { return word == other; });
}

bool eventWithin(const Reading& reading, std::size_t from, std::size_t to)
{
    return reading.hasItem({from, to}, MentionType::Event);
}

/// "Five days after the attack in A, ..., at least 15 soldiers": up to the comma before the first count that
/// is not inside a relative clause.
std::optional<Tokens> openingRecall(const Reading& reading, const Frame& frame)
{
    const Tokens tokens = frame.tokens;
    std::size_t after = kNone;
    for (std::size_t t = tokens.first; t < std::min(tokens.last, tokens.first + 7); ++t) {
        if (isOneOf(reading.word(t), {u"after", u"apres"})) {
            after = t;
            break;
        }
        if (reading.raw(t) == u",")
            break;
    }
    if (after == kNone || !eventWithin(reading, after, std::min(tokens.last, after + 6)))
        return std::nullopt;
    const bool measured =
        after > tokens.first &&
        isOneOf(reading.word(after - 1),
                {u"days", u"weeks", u"months", u"hours", u"day", u"week", u"month", u"years", u"year",
                 u"jours", u"semaines", u"mois", u"heures", u"jour", u"semaine"});
    if (!measured)
        return std::nullopt;
    for (const Item* casualty : frame.casualties) {
        std::size_t comma = casualty->tokens.first;
        bool relative = false;
        while (comma > after && reading.raw(comma) != u",") {
            relative =
                relative || isOneOf(reading.word(comma), {u"which", u"who", u"that", u"qui", u"killing"});
            --comma;
        }
        if (comma > after && !relative)
            return Tokens{tokens.first, comma};
    }
    return std::nullopt;
}

/// "It came the same day as a massacre ...", "the attack comes after a battle ..."
std::optional<Tokens> comparedAct(const Reading& reading, const Frame& frame)
{
    const Tokens tokens = frame.tokens;
    for (std::size_t t = tokens.first; t < std::min(tokens.last, tokens.first + 12); ++t) {
        if (!isOneOf(reading.word(t),
                     {u"come", u"comes", u"came", u"follows", u"recalls", u"survient", u"intervient"}))
            continue;
        for (std::size_t a = t; a < std::min(tokens.last, t + 7); ++a) {
            if (!isOneOf(reading.word(a), {u"as", u"after", u"follows", u"apres", u"recalls"}))
                continue;
            if (eventWithin(reading, a + 1, std::min(tokens.last, a + 5)))
                return Tokens{a, tokens.last};
        }
    }
    return std::nullopt;
}

/// The clause around an old date: back to the word that opens it.
Tokens clauseOf(const Reading& reading, Tokens sentence, Tokens date)
{
    std::size_t first = date.first;
    while (first > sentence.first) {
        const QString& word = reading.word(first - 1);
        const bool opens = isOneOf(word, {u"after", u"since", u"like", u"following", u"recalling", u"than",
                                          u"apres", u"depuis", u"comme"}) ||
                           (isOneOf(word, {u"for", u"pour"}) &&
                            eventWithin(reading, first, std::min(date.first, first + 4)));
        if (opens || reading.raw(first - 1) == u";")
            return {first - 1, sentence.last};
        --first;
    }
    return sentence;
}

} // namespace

std::optional<Recall> recalledPart(const Reading& reading, const Frame& frame, const NewsWindow& window)
{
    if (const auto opening = openingRecall(reading, frame))
        return Recall{*opening, QStringLiteral("an earlier act, \"... after\" it")};
    if (const auto compared = comparedAct(reading, frame))
        return Recall{*compared, QStringLiteral("another act that this one is set beside")};
    const auto old = std::find_if(frame.dates.begin(), frame.dates.end(), [&](const DateMark& date) {
        return date.use == DateUse::Event && date.value && window.isOld(*date.value);
    });
    if (old == frame.dates.end())
        return std::nullopt;
    const Tokens clause = clauseOf(reading, frame.tokens, old->item->tokens);
    if (clause.first == frame.tokens.first)
        return std::nullopt;
    return Recall{clause, QStringLiteral("dated before the news")};
}

std::vector<Piece> piecesByPlace(const Reading& reading, const Frame& frame)
{
    std::vector<Piece> pieces;
    for (const Item* casualty : frame.casualties) {
        // the count, at most a noun, "in", the place
        std::size_t t = casualty->tokens.last;
        const std::size_t limit = std::min(frame.tokens.last, t + 3);
        while (t < limit && !isOneOf(reading.word(t), {u"in", u"at", u"a"}))
            ++t;
        const Item* place = t < limit ? reading.itemAt(t + 1) : nullptr;
        if (place == nullptr || place->type() != MentionType::Place)
            continue;
        pieces.push_back({{casualty->tokens.first, place->tokens.last}, casualty, place});
    }
    std::size_t distinct = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const bool seen = std::any_of(
            pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(i), [&](const Piece& other) {
                return other.place->mention->quote == pieces[i].place->mention->quote;
            });
        distinct += seen ? 0 : 1;
    }
    if (distinct < 2)
        pieces.clear();
    return pieces;
}

} // namespace casus::drafting
