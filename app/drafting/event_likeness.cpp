// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/event_likeness.h"

#include "drafting/place_likeness.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace casus::drafting {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::drafting::EventLikeness)
};

/// One aspect of the comparison: -1 speaks against, 0 says nothing, 1 speaks for.
struct Aspect {
    double value = 0;
    bool excludes = false;
    bool weak = false; // alone it carries no proposal
    QString reason = {};
};

// Place and day decide; parties and figures confirm or cast doubt.
constexpr double kPlaceWeight = 0.45;
constexpr double kDayWeight = 0.25;
constexpr double kPartyWeight = 0.2;
constexpr double kFiguresWeight = 0.15;
constexpr double kWeakCeiling = 0.45; // below the threshold, unless parties and figures agree
constexpr double kCeiling = 0.99;

QString dayText(const ComparedEvent& one)
{
    const QString first = one.first.toString(Qt::ISODate);
    return one.first == one.last ? first : QString(first + u'/' + one.last.toString(Qt::ISODate));
}

int gapOf(const ComparedEvent& a, const ComparedEvent& b)
{
    return static_cast<int>(std::max({qint64{0}, a.last.daysTo(b.first), b.last.daysTo(a.first)}));
}

Aspect compareDays(const ComparedEvent& incident, const ComparedEvent& event)
{
    constexpr std::array kByGap{1.0, 0.55, 0.25,
                                0.05}; // reports date an act to the day after, or the night before
    constexpr int kFewDays = 3;
    constexpr int kWeek = 8;
    const int gap = gapOf(incident, event); // kEventDaysAround at most
    if (gap > 0)
        return {.value = kByGap[static_cast<std::size_t>(gap)],
                .reason = Words::tr("%n day(s) apart: %1 here, %2 there", nullptr, gap)
                              .arg(dayText(incident), dayText(event))};
    const qint64 longest = std::max(incident.first.daysTo(incident.last), event.first.daysTo(event.last));
    if (longest == 0)
        return {.value = 1, .reason = Words::tr("the same day: %1").arg(dayText(incident))};
    return {.value = longest <= kFewDays ? 0.8
                     : longest <= kWeek  ? 0.5
                                         : 0.2,
            .weak = longest > kWeek,
            .reason =
                Words::tr("days that overlap: %1 here, %2 there").arg(dayText(incident), dayText(event))};
}

std::optional<double> distanceOf(const ComparedEvent& incident, const ComparedEvent& event)
{
    std::optional<double> best;
    for (const ComparedPlace& a : incident.places) {
        for (const ComparedPlace& b : event.places) {
            if (!a.point || !b.point)
                continue;
            const double km = kilometres(a.point->first, a.point->second, b.point->first, b.point->second);
            if (!best || km < *best)
                best = km;
        }
    }
    return best;
}

QString namesOf(const NamedPair& pair)
{
    return pair.a->name == pair.b->name ? pair.a->name : Words::tr("%1, %2").arg(pair.a->name, pair.b->name);
}

QString kmText(double km)
{
    return QLocale().toString(km, 'f', km < 10 ? 1 : 0);
}

Aspect byName(const NamedPair& names, std::optional<double> km)
{
    constexpr double kNamesakes = 100; // km: two places of one name
    if (km && *km > kNamesakes)
        return {
            .value = 0,
            .weak = true,
            .reason =
                Words::tr("places of one name that lie %1 km apart: %2").arg(kmText(*km), namesOf(names))};
    switch (names.likeness) {
    case NameLikeness::Same:
        return {.value = 1, .reason = Words::tr("the same place: %1").arg(namesOf(names))};
    case NameLikeness::Variant:
        return {.value = 0.9, .reason = Words::tr("two spellings of one place: %1").arg(namesOf(names))};
    case NameLikeness::Within:
    case NameLikeness::None: break;
    }
    return {.value = 0.75, .reason = Words::tr("one place within the other: %1").arg(namesOf(names))};
}

Aspect byDistance(double km, model::PlaceGrain grain)
{
    struct Step {
        double km;
        double value;
    };
    constexpr std::array<Step, 5> kPoints{{{3, 0.9}, {10, 0.7}, {25, 0.45}, {50, 0.1}, {100, -0.2}}};
    constexpr double kRegion = 0.3; // the most that a point says which stands for a region
    const bool region = grain == model::PlaceGrain::Area;
    for (const Step& step : kPoints) {
        if (km > step.km)
            continue;
        const double value = region ? std::clamp(step.value, 0.1, kRegion) : step.value;
        return {.value = value,
                .weak = value < kRegion,
                .reason = region
                              ? Words::tr("%1 km from the point that stands for its region").arg(kmText(km))
                              : Words::tr("%1 km apart").arg(kmText(km))};
    }
    return {.excludes = !region, .weak = true};
}

Aspect comparePlaces(const ComparedEvent& incident, const ComparedEvent& event, std::optional<double> km)
{
    constexpr double kOverBorder = 50; // km: two sources, two countries
    const bool countries = !incident.country.isEmpty() && !event.country.isEmpty();
    if (countries && incident.country != event.country && (!km || *km > kOverBorder))
        return {.excludes = true};
    if (const NamedPair names = bestNames(incident.places, event.places);
        names.likeness != NameLikeness::None)
        return byName(names, km);
    constexpr double kApart = 100; // km
    if (km && *km > kApart && event.grain != model::PlaceGrain::Area)
        return {.excludes = true};
    NamedPair regions = bestNames(incident.regions, event.regions);
    for (const NamedPair& other :
         {bestNames(incident.places, event.regions), bestNames(incident.regions, event.places)}) {
        if (other.likeness > regions.likeness)
            regions = other;
    }
    const Aspect distance = km ? byDistance(*km, event.grain) : Aspect{.weak = true};
    if (regions.likeness >= NameLikeness::Variant) {
        constexpr double kSameRegion = 0.35;
        if (distance.value < kSameRegion && !(km && distance.excludes))
            return {.value = kSameRegion,
                    .weak = km && event.grain != model::PlaceGrain::Area,
                    .reason =
                        km ? Words::tr("the same region: %1; %2 km apart").arg(namesOf(regions), kmText(*km))
                           : Words::tr("the same region: %1").arg(namesOf(regions))};
    }
    if (km || !countries)
        return distance;
    return {.weak = true, .reason = Words::tr("the same country, no place to compare")};
}

enum class Kinship : quint8 { None, OneState, Related, Same };

Kinship kinship(const EventParty& a, const EventParty& b)
{
    const bool sameName = std::any_of(a.folded.cbegin(), a.folded.cend(),
                                      [&](const QString& form) { return b.folded.contains(form); });
    if (!a.line.isEmpty() && !b.line.isEmpty()) {
        if (a.line.front() == b.line.front())
            return Kinship::Same;
        if (a.line.contains(b.line.front()) || b.line.contains(a.line.front()))
            return Kinship::Related;
    }
    if (!a.stateOf.isEmpty() && a.stateOf == b.stateOf)
        return Kinship::OneState;
    return sameName ? Kinship::Same : Kinship::None;
}

Aspect compareParties(const ComparedEvent& incident, const ComparedEvent& event)
{
    QStringList agreeing;
    double value = 0;
    bool bothNamed = false;
    for (const EventParty& theirs : event.parties) {
        double best = 0;
        QString pair;
        for (const EventParty& ours : incident.parties) {
            double one = 0;
            if (ours.civilian || theirs.civilian) {
                one = ours.civilian && theirs.civilian ? 0.3 : 0;
            } else if (ours.named && theirs.named) {
                bothNamed = true;
                const Kinship kin = kinship(ours, theirs);
                one = kin == Kinship::None       ? 0
                      : kin == Kinship::OneState ? 0.5
                      : kin == Kinship::Related  ? 0.6
                                                 : 0.7;
            }
            if (one > best) {
                best = one;
                pair = ours.name == theirs.name ? ours.name : Words::tr("%1, %2").arg(ours.name, theirs.name);
            }
        }
        value += best;
        if (best > 0 && !agreeing.contains(pair))
            agreeing.append(pair);
    }
    if (!agreeing.isEmpty())
        return {.value = std::min(1.0, value),
                .reason = Words::tr("the same parties: %1").arg(agreeing.join("; "_L1))};
    if (!bothNamed)
        return {};
    QStringList theirs;
    for (const EventParty& party : event.parties) {
        if (party.named)
            theirs.append(party.name);
    }
    return {.value = -0.6, .reason = Words::tr("other parties there: %1").arg(theirs.join("; "_L1))};
}

QString figureText(const EventFigures& figures)
{
    if (figures.low && figures.high == figures.low)
        return QString::number(*figures.low);
    if (!figures.high)
        return Words::tr("%1 or more", "a number of persons").arg(figures.low.value_or(0));
    return Words::tr("%1 to %2", "a number of persons").arg(figures.low.value_or(0)).arg(*figures.high);
}

/// -1 to 1; 0 also where one side says nothing.
double fitOf(const EventFigures& ours, const EventFigures& theirs)
{
    constexpr int kAFew = 3;
    if (!ours.known() || !theirs.known())
        return 0;
    const int lowA = ours.low.value_or(0);
    const int lowB = theirs.low.value_or(0);
    const int highA = ours.high.value_or(std::max(lowA * 2, lowA + kAFew));
    const int highB = theirs.high.value_or(std::max(lowB * 2, lowB + kAFew));
    if (ours.low == ours.high && theirs.low == theirs.high && lowA == lowB)
        return lowA > 1 ? 1 : 0.5;
    if (std::max(lowA, lowB) <= std::min(highA, highB))
        return lowA == 0 || lowB == 0 ? 0.1 : 0.7;
    const int smaller = std::min(highA, highB);
    const int larger = std::max(lowA, lowB);
    if (larger - smaller <= kAFew || smaller * 2 >= larger)
        return 0.1;
    return smaller * 4 >= larger ? -0.4 : -0.8;
}

Aspect compareFigures(const ComparedEvent& incident, const ComparedEvent& event)
{
    const double killed = fitOf(incident.killed, event.killed);
    const double wounded = fitOf(incident.wounded, event.wounded);
    QStringList parts;
    if (incident.killed.known() && event.killed.known())
        parts.append(
            Words::tr("killed %1 here, %2 there").arg(figureText(incident.killed), figureText(event.killed)));
    if (incident.wounded.known() && event.wounded.known())
        parts.append(Words::tr("wounded %1 here, %2 there")
                         .arg(figureText(incident.wounded), figureText(event.wounded)));
    if (parts.isEmpty())
        return {};
    const double value = std::clamp(killed + 0.3 * wounded, -1.0, 1.0);
    const QString words = parts.join(", "_L1);
    return {.value = value,
            .reason = value >= 0.5 ? Words::tr("figures that agree: %1").arg(words)
                      : value < 0  ? Words::tr("figures that differ: %1").arg(words)
                                   : Words::tr("figures: %1").arg(words)};
}

} // namespace

std::optional<EventLikeness> likenessOf(const ComparedEvent& incident, const ComparedEvent& event)
{
    EventLikeness likeness;
    likeness.days = gapOf(incident, event);
    if (likeness.days > kEventDaysAround)
        return std::nullopt;
    likeness.km = distanceOf(incident, event);
    const Aspect places = comparePlaces(incident, event, likeness.km); // excludes most: before the others
    if (places.excludes)
        return std::nullopt;
    const Aspect days = compareDays(incident, event);
    const Aspect parties = compareParties(incident, event);
    const Aspect figures = compareFigures(incident, event);
    likeness.score = kPlaceWeight * places.value + kDayWeight * days.value + kPartyWeight * parties.value +
                     kFiguresWeight * figures.value;
    const bool confirmed = parties.value >= 0.5 && figures.value >= 0.5;
    if (confirmed && places.value >= 0 && places.weak)
        likeness.score += 0.1; // a vague place: parties and figures carry it
    else if (places.weak || days.weak)
        likeness.score = std::min(likeness.score, kWeakCeiling);
    likeness.score = std::clamp(likeness.score, 0.0, kCeiling);
    for (const Aspect* aspect : {&days, &places, &parties, &figures}) {
        if (!aspect->reason.isEmpty())
            likeness.reasons.append(aspect->reason);
    }
    return likeness;
}

} // namespace casus::drafting
