// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/likeness.h"
#include "drafting/place_likeness.h"
#include "model/edtf.h"
#include "text/analysis.h"

#include <QSet>

#include <algorithm>

namespace casus::drafting {
namespace {

using model::FieldKey;

constexpr std::size_t kMostPlaces = 8;
constexpr std::size_t kMostParties = 6;
constexpr std::size_t kMostCounts = 24;

bool takesPart(const model::Incident& incident)
{
    return incident.role == model::IncidentRole::Main && !isDecidedAway(incident);
}

/// "Riyom Local Government Area", "Mopti region", "province du Soum": the name without the kind of unit.
QString withoutUnit(const QString& folded)
{
    static const QSet<QString> kUnits{
        QStringLiteral("region"),     QStringLiteral("state"),       QStringLiteral("province"),
        QStringLiteral("district"),   QStringLiteral("department"),  QStringLiteral("departement"),
        QStringLiteral("prefecture"), QStringLiteral("governorate"), QStringLiteral("county"),
        QStringLiteral("territory"),  QStringLiteral("cercle"),      QStringLiteral("commune"),
        QStringLiteral("local"),      QStringLiteral("government"),  QStringLiteral("area"),
        QStringLiteral("lga"),        QStringLiteral("territoire"),  QStringLiteral("village"),
        QStringLiteral("town"),       QStringLiteral("city"),        QStringLiteral("ville"),
        QStringLiteral("of"),         QStringLiteral("de"),          QStringLiteral("du"),
        QStringLiteral("the")};
    QStringList words;
    for (const QString& word : folded.split(u' ', Qt::SkipEmptyParts)) {
        if (!kUnits.contains(word))
            words.append(word);
    }
    return words.isEmpty() ? folded : words.join(u' ');
}

void takePlaces(const model::Incident& incident, Compared& compared)
{
    for (const model::IncidentPlace& place : incident.places) {
        if (compared.places.size() == kMostPlaces)
            break;
        ComparedPlace one = comparedPlace(place.name);
        if (place.lat && place.lon && place.relation != model::PlaceRelation::Border)
            one.point = {*place.lat, *place.lon};
        compared.places.push_back(std::move(one));
    }
    for (const FieldKey key : {FieldKey::AdminNamed, FieldKey::Admin1, FieldKey::Admin2, FieldKey::Admin3}) {
        const model::FieldValue& value = model::value(incident, key);
        QStringList names;
        if (const auto* list = std::get_if<QStringList>(&value))
            names = *list;
        else if (const auto* text = std::get_if<QString>(&value); text != nullptr && !text->isEmpty())
            names = {*text};
        for (const QString& name : std::as_const(names)) {
            if (compared.regions.size() < kMostPlaces)
                compared.regions.push_back(comparedPlace(name));
        }
    }
}

void takeParties(const model::Incident& incident, const knowledge::ActorRegister& actors, Compared& compared)
{
    constexpr qsizetype kLongestLine = 6; // a register that goes in a circle ends here
    for (const model::IncidentActor& actor : incident.actors) {
        if (actor.role != model::ActorRole::Perpetrator || compared.parties.size() == kMostParties)
            continue;
        ComparedParty party;
        party.name = actor.name;
        party.folded = text::foldName(actor.name);
        for (const auto* known = actors.find(actor.actor); known != nullptr;
             known = known->parent.isEmpty() ? nullptr : actors.find(known->parent)) {
            party.line.append(known->id);
            if (party.line.size() == kLongestLine)
                break;
        }
        const bool capital =
            std::any_of(actor.name.cbegin(), actor.name.cend(), [](QChar c) { return c.isUpper(); });
        party.named = !party.line.isEmpty() || capital;
        party.state = actor.actorType.startsWith(u"state") || actor.actorType == u"external_military";
        party.claimed = model::statusOf(actor.attribution) == model::PerpetratorStatus::Claimed;
        compared.parties.push_back(std::move(party));
    }
}

void takeCounts(const model::Incident& incident, Compared& compared)
{
    for (const model::Claim& claim : incident.claims) {
        const auto outcome = model::outcomeOf(claim.effect);
        const bool asserted =
            claim.polarity == model::Polarity::Asserted || claim.polarity == model::Polarity::Corrected;
        if (!outcome || claim.includes || claim.rejected || !asserted ||
            claim.scope != model::ClaimScope::ThisIncident || (!claim.low && !claim.high) ||
            claim.high == 0 || compared.counts.size() == kMostCounts)
            continue;
        compared.counts.push_back({*outcome, model::groupOf(claim.victimKind), claim.low, claim.high});
    }
}

QStringList listOf(const model::Incident& incident, FieldKey key)
{
    const auto* list = std::get_if<QStringList>(&model::value(incident, key));
    return list != nullptr ? *list : QStringList();
}

} // namespace

ComparedPlace comparedPlace(const QString& name)
{
    ComparedPlace place;
    place.name = name;
    place.folded = withoutUnit(text::foldName(name));
    place.key = spellingKey(place.folded);
    return place;
}

std::optional<ComparedDays> comparedDays(const model::Incident& incident)
{
    const auto date = model::Edtf::parse(model::text(incident, FieldKey::Date));
    if (!date || !date->earliest() || !date->latest() ||
        date->earliest()->daysTo(*date->latest()) > kLongestSpan)
        return std::nullopt;
    return ComparedDays{*date->earliest(), *date->latest(), date->isApproximate() || date->isUncertain()};
}

bool isDecidedAway(const model::Incident& incident)
{
    using model::IncidentStatus;
    return incident.trashed || incident.status == IncidentStatus::Rejected ||
           incident.status == IncidentStatus::MergedInto || incident.status == IncidentStatus::SplitInto;
}

std::optional<Compared> comparedFrom(const model::Incident& incident, const knowledge::ActorRegister& actors)
{
    if (!takesPart(incident))
        return std::nullopt;
    const auto days = comparedDays(incident);
    if (!days)
        return std::nullopt;
    Compared compared;
    compared.incident = incident.id;
    compared.first = days->first;
    compared.last = days->last;
    compared.approximate = days->approximate;
    compared.country = model::text(incident, FieldKey::Country);
    for (const model::Report& report : incident.reports) {
        if (report.document.isStored())
            compared.documents.push_back(report.document.value());
    }
    std::sort(compared.documents.begin(), compared.documents.end());
    takePlaces(incident, compared);
    takeParties(incident, actors, compared);
    takeCounts(incident, compared);
    compared.tactics = listOf(incident, FieldKey::Tactics);
    compared.targets = listOf(incident, FieldKey::Targets);
    return compared;
}

bool shareDocument(const Compared& a, const Compared& b)
{
    auto x = a.documents.cbegin();
    auto y = b.documents.cbegin();
    while (x != a.documents.cend() && y != b.documents.cend()) {
        if (*x == *y)
            return true;
        *x < *y ? ++x : ++y;
    }
    return false;
}

} // namespace casus::drafting
