// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/likeness.h"

#include "drafting/place_likeness.h"

#include <algorithm>
#include <set>

namespace casus::drafting {
namespace {

/// One aspect of the comparison: -1 speaks against, 0 says nothing, 1 speaks for.
struct Aspect {
    double value = 0;
    bool excludes = false;
    bool weak = false;   // alone it does not carry a proposal: other villages, another day
    bool strong = false; // may carry one that another aspect leaves weak
    QString reason = {};
};

// Place and day decide; the rest confirms or casts doubt.
constexpr double kPlaceWeight = 0.45;
constexpr double kDayWeight = 0.25;
constexpr double kPartyWeight = 0.15;
constexpr double kFiguresWeight = 0.12;
constexpr double kTacticsWeight = 0.08;
constexpr double kTargetsWeight = 0.05;
constexpr double kWeakCeiling = 0.5; // of a pair that rests on a weak aspect
constexpr double kCeiling = 0.99;

QString dayText(const Compared& one)
{
    const QString first = one.first.toString(Qt::ISODate);
    return one.first == one.last ? first : QString(first + u'/' + one.last.toString(Qt::ISODate));
}

Aspect compareDays(const Compared& a, const Compared& b)
{
    constexpr int kShort = 3;
    constexpr int kWeek = 8;
    const qint64 gap = std::max(a.last.daysTo(b.first), b.last.daysTo(a.first));
    if (gap > 1)
        return {.excludes = true};
    if (gap == 1) {
        const bool loose = a.approximate || b.approximate;
        return {.value = loose ? 0.5 : 0.2,
                .weak = !loose,
                .reason = QStringLiteral("days next to each other: %1 and %2").arg(dayText(a), dayText(b))};
    }
    const qint64 longest = std::max(a.first.daysTo(a.last), b.first.daysTo(b.last));
    if (longest == 0)
        return {.value = 1, .reason = QStringLiteral("the same day: %1").arg(dayText(a))};
    const double value = longest <= kShort ? 0.8 : longest <= kWeek ? 0.4 : 0.1;
    return {.value = value,
            .weak = longest > kWeek,
            .reason = QStringLiteral("days that overlap: %1 and %2").arg(dayText(a), dayText(b))};
}

struct Distance {
    double km = -1; // negative: unknown
    const ComparedPlace* a = nullptr;
    const ComparedPlace* b = nullptr;
};

Distance nearest(const std::vector<ComparedPlace>& left, const std::vector<ComparedPlace>& right)
{
    Distance best;
    for (const ComparedPlace& a : left) {
        for (const ComparedPlace& b : right) {
            if (!a.point || !b.point)
                continue;
            const double km = kilometres(a.point->first, a.point->second, b.point->first, b.point->second);
            if (best.km < 0 || km < best.km)
                best = {km, &a, &b};
        }
    }
    return best;
}

QString quoted(const ComparedPlace& a, const ComparedPlace& b)
{
    return a.name == b.name ? a.name : QStringLiteral("%1, %2").arg(a.name, b.name);
}

Aspect compareNamedPlaces(const NamedPair& names, const Distance& distance)
{
    constexpr double kNamesakes = 100; // km: two places of one name
    if (names.a->point && names.b->point) {
        const double km = kilometres(names.a->point->first, names.a->point->second, names.b->point->first,
                                     names.b->point->second);
        if (km > kNamesakes && distance.km > kNamesakes)
            return {.value = 0.1,
                    .weak = true,
                    .reason = QStringLiteral("places of one name that lie %1 km apart: %2")
                                  .arg(qRound(km))
                                  .arg(quoted(*names.a, *names.b))};
    }
    switch (names.likeness) {
    case NameLikeness::Same:
        return {.value = 1, .reason = QStringLiteral("the same place: %1").arg(quoted(*names.a, *names.b))};
    case NameLikeness::Variant:
        return {.value = 0.9,
                .reason = QStringLiteral("two spellings of one place: %1").arg(quoted(*names.a, *names.b))};
    case NameLikeness::Within:
    case NameLikeness::None: break;
    }
    return {.value = 0.75,
            .reason = QStringLiteral("one place within the other: %1").arg(quoted(*names.a, *names.b))};
}

Aspect compareRegions(const Compared& a, const Compared& b)
{
    for (const auto& [places, regions] :
         {std::pair(&a.places, &b.regions), std::pair(&b.places, &a.regions)}) {
        const NamedPair names = bestNames(*places, *regions);
        if (names.likeness >= NameLikeness::Variant)
            return {.value = 0.6,
                    .reason = QStringLiteral("the place of one is the region of the other: %1")
                                  .arg(quoted(*names.a, *names.b))};
    }
    const NamedPair regions = bestNames(a.regions, b.regions);
    const bool bothNamed = !a.places.empty() && !b.places.empty();
    if (regions.likeness >= NameLikeness::Variant)
        return {.value = bothNamed ? 0.1 : 0.45,
                .weak = bothNamed,
                .reason = QStringLiteral("the same region: %1").arg(quoted(*regions.a, *regions.b))};
    if (bothNamed)
        return {.value = -0.2, .weak = true, .reason = QStringLiteral("no place in common")};
    return {.weak = true, .reason = QStringLiteral("a place is named in one of them only")};
}

Aspect comparePlaces(const Compared& a, const Compared& b)
{
    constexpr double kSame = 3;
    constexpr double kNear = 12;
    constexpr double kAround = 30;
    constexpr double kFar = 80;
    const NamedPair names = bestNames(a.places, b.places);
    const Distance distance = nearest(a.places, b.places);
    if (names.likeness != NameLikeness::None)
        return compareNamedPlaces(names, distance);
    if (distance.km < 0)
        return compareRegions(a, b);
    const QString reason = QStringLiteral("places %1 km apart: %2")
                               .arg(qRound(distance.km))
                               .arg(quoted(*distance.a, *distance.b));
    if (distance.km <= kSame)
        return {.value = 0.7, .reason = reason};
    Aspect regions = compareRegions(a, b);
    if (regions.value > 0.5) // a town and the district that bears its name
        return regions;
    if (distance.km > kFar)
        return {.excludes = true};
    const double value = distance.km <= kNear ? 0.35 : distance.km <= kAround ? 0.15 : -0.2;
    return {.value = value, .weak = true, .reason = reason};
}

enum class Kinship : quint8 { None, Cousins, Parent, Same };

Kinship kinship(const ComparedParty& a, const ComparedParty& b)
{
    if (a.line.isEmpty() || b.line.isEmpty()) {
        if (a.folded.isEmpty() || b.folded.isEmpty())
            return Kinship::None;
        if (a.folded == b.folded)
            return Kinship::Same;
        // "armed herders", "nomadic herders"
        return a.folded.section(u' ', -1) == b.folded.section(u' ', -1) ? Kinship::Cousins : Kinship::None;
    }
    if (a.line.front() == b.line.front())
        return Kinship::Same;
    if (a.line.contains(b.line.front()) || b.line.contains(a.line.front()))
        return Kinship::Parent;
    const bool cousins =
        std::any_of(a.line.cbegin(), a.line.cend(), [&](const QString& id) { return b.line.contains(id); });
    return cousins ? Kinship::Cousins : Kinship::None;
}

Aspect compareParties(const Compared& a, const Compared& b)
{
    Kinship best = Kinship::None;
    QString pair;
    bool bothNamed = false;
    bool bothRegistered = false;
    bool bothClaimed = false;
    bool sideDiffers = !a.parties.empty() && !b.parties.empty();
    for (const ComparedParty& x : a.parties) {
        for (const ComparedParty& y : b.parties) {
            const Kinship kin = kinship(x, y);
            if (pair.isEmpty() || kin > best)
                pair = x.name == y.name ? x.name : QStringLiteral("%1, %2").arg(x.name, y.name);
            best = std::max(best, kin);
            bothNamed = bothNamed || (x.named && y.named);
            bothRegistered = bothRegistered || (!x.line.isEmpty() && !y.line.isEmpty());
            bothClaimed = bothClaimed || (x.claimed && y.claimed);
            sideDiffers = sideDiffers && x.state != y.state;
        }
    }
    switch (best) {
    case Kinship::Same:
        return {.value = 1, .strong = bothNamed, .reason = QStringLiteral("the same party: %1").arg(pair)};
    case Kinship::Parent:
        return {.value = 0.8,
                .strong = true,
                .reason = QStringLiteral("a party and the one above it: %1").arg(pair)};
    case Kinship::Cousins:
        return {.value = 0.4,
                .reason = QStringLiteral("parties of one kind or under one head: %1").arg(pair)};
    case Kinship::None: break;
    }
    if (a.parties.empty() || b.parties.empty())
        return {};
    if (sideDiffers)
        return {.value = -0.5, .reason = QStringLiteral("parties of two sides: %1").arg(pair)};
    if (bothRegistered && bothClaimed)
        return {.excludes = true};
    if (bothNamed)
        return {.value = bothRegistered ? -1.0 : -0.3,
                .reason = QStringLiteral("other parties: %1").arg(pair)};
    return {.value = 0.2, .reason = QStringLiteral("parties that may be one: %1").arg(pair)};
}

QString countText(const ComparedCount& count)
{
    const QString what = model::toString(count.outcome);
    if (count.low && count.high == count.low)
        return QStringLiteral("%1 %2").arg(what).arg(*count.low);
    if (!count.high)
        return QStringLiteral("%1 at least %2").arg(what).arg(count.low.value_or(0));
    return QStringLiteral("%1 %2 to %3").arg(what).arg(count.low.value_or(0)).arg(*count.high);
}

struct CountFit {
    double value = 0;
    int number = 0; // for which they agree
};

CountFit fitOf(const ComparedCount& a, const ComparedCount& b)
{
    constexpr int kAFew = 3;
    const int lowA = a.low.value_or(0);
    const int lowB = b.low.value_or(0);
    const int highA = a.high.value_or(std::max(lowA * 2, lowA + kAFew));
    const int highB = b.high.value_or(std::max(lowB * 2, lowB + kAFew));
    if (a.low && b.low && lowA == lowB) {
        const bool exact = a.low == a.high || b.low == b.high || a.high == b.high;
        return {lowA > 1 && exact ? 1.0 : 0.4, lowA};
    }
    if (std::max(lowA, lowB) <= std::min(highA, highB))
        return {0.5, std::max(lowA, lowB)};
    const int smaller = std::min(highA, highB);
    const int larger = std::max(lowA, lowB);
    if (larger - smaller <= kAFew || smaller * 2 >= larger)
        return {0.1, 0};
    return {smaller * 4 >= larger ? -0.3 : -0.8, 0};
}

Aspect compareFigures(const Compared& a, const Compared& b)
{
    constexpr int kTelling = 3; // one or two dead are common to many incidents
    const ComparedCount* left = nullptr;
    const ComparedCount* right = nullptr;
    CountFit best{-2, 0};
    int agreeing = 0;
    for (const ComparedCount& x : a.counts) {
        for (const ComparedCount& y : b.counts) {
            const bool same = x.outcome == y.outcome &&
                              (x.victims == y.victims || x.victims == model::VictimGroup::Unknown ||
                               y.victims == model::VictimGroup::Unknown);
            if (!same)
                continue;
            const CountFit fit = fitOf(x, y);
            agreeing += fit.value >= 1 ? 1 : 0;
            if (fit.value > best.value || (fit.value == best.value && fit.number > best.number)) {
                best = fit;
                left = &x;
                right = &y;
            }
        }
    }
    if (left == nullptr)
        return {};
    const bool strong = best.value >= 1 && (best.number >= kTelling || agreeing > 1);
    if (best.value >= 1)
        return {.value = strong ? 1.0 : 0.5,
                .strong = strong,
                .reason = QStringLiteral("the same figure: %1").arg(countText(*left))};
    const QString both = QStringLiteral("%1; %2").arg(countText(*left), countText(*right));
    if (best.value > 0)
        return {.value = best.value, .reason = QStringLiteral("figures that may agree: %1").arg(both)};
    return {.value = best.value, .reason = QStringLiteral("figures that differ: %1").arg(both)};
}

bool isBomb(const QString& tactic)
{
    return tactic == u"explosive" || tactic == u"suicide_bombing" || tactic == u"shelling" ||
           tactic == u"air_strike";
}

Aspect compareLists(const QStringList& a, const QStringList& b, const QString& what, bool acts)
{
    if (a.isEmpty() || b.isEmpty())
        return {};
    QStringList common;
    std::copy_if(a.cbegin(), a.cend(), std::back_inserter(common),
                 [&](const QString& one) { return b.contains(one); });
    if (!common.isEmpty())
        return {.value = 1,
                .reason = QStringLiteral("%1 in common: %2").arg(what, common.join(QStringLiteral(", ")))};
    // an ambush is an attack to another source; a bomb is not a raid
    const bool bombs =
        acts && (std::all_of(a.cbegin(), a.cend(), isBomb) != std::all_of(b.cbegin(), b.cend(), isBomb) ||
                 std::all_of(a.cbegin(), a.cend(), isBomb));
    return {.value = bombs  ? -1.0
                     : acts ? 0.0
                            : -0.5,
            .reason = bombs ? QStringLiteral("other %1: %2; %3")
                                  .arg(what, a.join(QStringLiteral(", ")), b.join(QStringLiteral(", ")))
                            : QString()};
}

} // namespace

NamedPair bestNames(const std::vector<ComparedPlace>& left, const std::vector<ComparedPlace>& right)
{
    NamedPair best;
    for (const ComparedPlace& a : left) {
        for (const ComparedPlace& b : right) {
            const NameLikeness likeness = likenessOfNames(a.folded, a.key, b.folded, b.key);
            if (likeness > best.likeness)
                best = {likeness, &a, &b};
        }
    }
    return best;
}

std::optional<Likeness> likenessOf(const Compared& a, const Compared& b)
{
    if (!a.country.isEmpty() && !b.country.isEmpty() && a.country != b.country)
        return std::nullopt;
    const Aspect days = compareDays(a, b);
    if (days.excludes)
        return std::nullopt;
    const Aspect places = comparePlaces(a, b);
    if (places.excludes)
        return std::nullopt;
    const Aspect parties = compareParties(a, b);
    if (parties.excludes)
        return std::nullopt;
    const Aspect figures = compareFigures(a, b);
    const Aspect tactics = compareLists(a.tactics, b.tactics, QStringLiteral("tactics"), true);
    const Aspect targets = compareLists(a.targets, b.targets, QStringLiteral("targets"), false);
    Likeness likeness;
    likeness.score = kPlaceWeight * places.value + kDayWeight * days.value + kPartyWeight * parties.value +
                     kFiguresWeight * figures.value + kTacticsWeight * tactics.value +
                     kTargetsWeight * targets.value;
    // another village, or the day after: only figures that agree make it one incident
    const bool weakPlace = places.weak && !(figures.strong && places.value >= 0);
    const bool weakDay = days.weak && !figures.strong;
    if (weakPlace || weakDay || (places.weak && days.weak))
        likeness.score = std::min(likeness.score, kWeakCeiling);
    likeness.score = std::clamp(likeness.score, 0.0, kCeiling);
    for (const Aspect* aspect : {&days, &places, &parties, &figures, &tactics, &targets}) {
        if (!aspect->reason.isEmpty())
            likeness.reasons.append(aspect->reason);
    }
    return likeness;
}

} // namespace casus::drafting
