// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/place_relation.h"

#include "text/word_list.h"

#include <algorithm>
#include <array>

namespace casus::extraction {

namespace {

using text::isOneOf;

constexpr double kKilometresPerMile = 1.609344;

constexpr std::array<QStringView, 16> kArticles{
    u"the",   u"town",    u"village",  u"city",    u"of", u"locality", u"la",       u"le",
    u"ville", u"capital", u"district", u"commune", u"de", u"du",       u"localite", u"provincial"};
constexpr std::array<QStringView, 8> kNear{u"near", u"outside",   u"around", u"nearby",
                                           u"pres", u"proximite", u"beside", u"off"};

struct NumberWord {
    QStringView word;
    double value;
};
constexpr std::array<NumberWord, 22> kNumbers{
    {{u"one", 1},        {u"two", 2},       {u"three", 3},     {u"four", 4},    {u"five", 5},
     {u"six", 6},        {u"seven", 7},     {u"eight", 8},     {u"nine", 9},    {u"ten", 10},
     {u"twelve", 12},    {u"fifteen", 15},  {u"twenty", 20},   {u"thirty", 30}, {u"forty", 40},
     {u"fifty", 50},     {u"sixty", 60},    {u"hundred", 100}, {u"dozen", 12},  {u"dizaine", 10},
     {u"vingtaine", 20}, {u"centaine", 100}}};

std::optional<double> numberAt(const NameTokens& tokens, std::size_t i)
{
    if (tokens.token(i).kind == text::TokenKind::Number) {
        QString digits = tokens.view(i).toString();
        digits.remove(u',');
        bool ok = false;
        const double value = digits.toDouble(&ok);
        return ok ? std::optional(value) : std::nullopt;
    }
    for (const NumberWord& number : kNumbers) {
        if (tokens.folded(i) == number.word)
            return number.value;
    }
    return std::nullopt;
}

std::optional<double> kilometresPerUnit(const QString& folded)
{
    static constexpr std::array<QStringView, 6> kKm{u"km",         u"kms",       u"kilometre",
                                                    u"kilometres", u"kilometer", u"kilometers"};
    static constexpr std::array<QStringView, 3> kMiles{u"mile", u"miles", u"mi"};
    if (isOneOf(folded, kKm))
        return 1.0;
    if (isOneOf(folded, kMiles))
        return kKilometresPerMile;
    return std::nullopt;
}

/// Goes back from `at` (exclusive) over hyphens and articles; the token before them, or none.
std::optional<std::size_t> wordBefore(const NameTokens& tokens, std::size_t at)
{
    while (at > 0 && tokens.goesOn(at - 1)) {
        --at;
        if (!tokens.isHyphen(at) && !isOneOf(tokens.folded(at), kArticles))
            return at;
    }
    return std::nullopt;
}

/// "north of", "south-west of", "au nord de": bearing and the token before it.
std::optional<std::pair<QString, std::size_t>> bearingBefore(const NameTokens& tokens, std::size_t at)
{
    QString word = tokens.folded(at);
    std::size_t first = at;
    if (bearingOf(word).isEmpty())
        return std::nullopt;
    // "south-west" is three tokens; "north west" two.
    for (std::size_t back = at; back > 0 && at - back < 2; --back) {
        const std::size_t previous = back - 1;
        if (tokens.isHyphen(previous))
            continue;
        const QString joined = tokens.folded(previous) + word;
        if (bearingOf(tokens.folded(previous)).size() == 1 && !bearingOf(joined).isEmpty()) {
            word = joined;
            first = previous;
        }
        break;
    }
    return std::pair(bearingOf(word), first);
}

/// "15 km", "some 400 kilometres", "about a hundred kilometers" ending at token `unit`.
std::optional<double> distanceEndingAt(const NameTokens& tokens, std::size_t unit)
{
    const std::optional<double> perUnit = kilometresPerUnit(tokens.folded(unit));
    if (!perUnit || unit == 0)
        return std::nullopt;
    for (std::size_t back = unit; back > 0 && unit - back < 3; --back) {
        if (const std::optional<double> number = numberAt(tokens, back - 1))
            return *number * *perUnit;
    }
    return std::nullopt;
}

std::optional<PlaceRelationFound> distanceBefore(const NameTokens& tokens, std::size_t first)
{
    std::optional<std::size_t> at = wordBefore(tokens, first);
    if (!at)
        return std::nullopt;
    static constexpr std::array<QStringView, 6> kFrom{u"from", u"away", u"outside", u"au", u"a", u"off"};
    PlaceRelationFound found;
    if (const auto bearing = bearingBefore(tokens, *at)) {
        found.bearing = bearing->first;
        at = wordBefore(tokens, bearing->second);
    }
    while (at && (isOneOf(tokens.folded(*at), kFrom) || tokens.is(*at, u"to") || tokens.view(*at) == u")"))
        at = wordBefore(tokens, *at);
    if (at) {
        if (const std::optional<double> km = distanceEndingAt(tokens, *at)) {
            found.km = km;
            found.relation = model::PlaceRelation::Distance;
            return found;
        }
    }
    if (!found.bearing.isEmpty()) {
        found.relation = model::PlaceRelation::Near;
        return found;
    }
    return std::nullopt;
}

bool isBetween(const NameTokens& tokens, std::size_t first, std::size_t last)
{
    // "between A": the word just before; "between A and B": some words back, past "and".
    const std::optional<std::size_t> before = wordBefore(tokens, first);
    if (before && (tokens.is(*before, u"between") || tokens.is(*before, u"entre"))) {
        for (std::size_t i = last; i < tokens.size() && i < last + 5 && tokens.goesOn(i - 1); ++i) {
            if (tokens.is(i, u"and") || tokens.is(i, u"et"))
                return true;
        }
        return false;
    }
    if (!before || !(tokens.is(*before, u"and") || tokens.is(*before, u"et")))
        return false;
    for (std::size_t back = *before; back > 0 && *before - back < 6; --back) {
        if (tokens.is(back - 1, u"between") || tokens.is(back - 1, u"entre"))
            return true;
        if (!tokens.goesOn(back - 1))
            return false;
    }
    return false;
}

} // namespace

QString bearingOf(const QString& folded)
{
    struct Compass {
        QStringView word;
        QStringView bearing;
    };
    static constexpr std::array<Compass, 16> kCompass{{{u"north", u"N"},
                                                       {u"northeast", u"NE"},
                                                       {u"east", u"E"},
                                                       {u"southeast", u"SE"},
                                                       {u"south", u"S"},
                                                       {u"southwest", u"SW"},
                                                       {u"west", u"W"},
                                                       {u"northwest", u"NW"},
                                                       {u"nord", u"N"},
                                                       {u"nordest", u"NE"},
                                                       {u"est", u"E"},
                                                       {u"sudest", u"SE"},
                                                       {u"sud", u"S"},
                                                       {u"sudouest", u"SW"},
                                                       {u"ouest", u"W"},
                                                       {u"nordouest", u"NW"}}};
    for (const Compass& compass : kCompass) {
        if (folded == compass.word)
            return compass.bearing.toString();
    }
    return {};
}

PlaceRelationFound relationBefore(const NameTokens& tokens, std::size_t first, std::size_t last)
{
    if (isBetween(tokens, first, last))
        return {model::PlaceRelation::Between, {}, {}};
    if (std::optional<PlaceRelationFound> distance = distanceBefore(tokens, first))
        return *distance;
    const std::optional<std::size_t> before = wordBefore(tokens, first);
    if (before) {
        if (isOneOf(tokens.folded(*before), kNear) ||
            (tokens.is(*before, u"to") && *before > 0 && tokens.is(*before - 1, u"close")))
            return {model::PlaceRelation::Near, {}, {}};
        if (tokens.is(*before, u"along"))
            return {model::PlaceRelation::Along, {}, {}};
    }
    return {};
}

} // namespace casus::extraction
