// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/scheme.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <functional>

namespace casus::exchange {

namespace {

using model::ActorRole;
using model::FieldKey;
using model::Incident;

struct CountryCodes {
    QLatin1StringView iso2;
    int isoNumeric, gleditschWard, gtd, gtdRegion;
    bool westernAfrica; // region of ACLED
};
// The countries whose codes the codebooks at hand name; GTD's region 11 is Sub-Saharan Africa.
constexpr std::array kCountries{
    CountryCodes{QLatin1StringView("ML"), 466, 432, 123, 11, true},
    CountryCodes{QLatin1StringView("BF"), 854, 439, 33, 11, true},
    CountryCodes{QLatin1StringView("NE"), 562, 436, 146, 11, true},
    CountryCodes{QLatin1StringView("MR"), 0, 0, 128, 11, false},
    CountryCodes{QLatin1StringView("DZ"), 0, 0, 6, 10, false},
    CountryCodes{QLatin1StringView("BJ"), 0, 0, 23, 11, false},
    CountryCodes{QLatin1StringView("CI"), 0, 0, 99, 11, false},
    CountryCodes{QLatin1StringView("TG"), 0, 0, 204, 11, false},
    CountryCodes{QLatin1StringView("NG"), 0, 0, 147, 11, false},
    CountryCodes{QLatin1StringView("SN"), 0, 0, 174, 11, false},
};

Party partyOf(const model::IncidentActor& actor, const ExportSource& source)
{
    Party party{actor.name,        actor.actor,       actor.actorType, {},
                actor.attribution, actor.strengthLow, actor.captured};
    if (!actor.strengthLow)
        party.strengthLow = actor.strengthHigh;
    if (actor.actor.isEmpty() || !source.actor)
        return party;
    const ActorFacts facts = source.actor(actor.actor);
    if (!facts.name.isEmpty())
        party.name = facts.name;
    if (party.type.isEmpty())
        party.type = facts.type;
    party.country = facts.country;
    return party;
}

Parties partiesOf(const Incident& incident, const ExportSource& source)
{
    Parties parties;
    for (const model::IncidentActor& actor : incident.actors) {
        const Party party = partyOf(actor, source);
        switch (actor.role) {
        case ActorRole::Perpetrator: parties.perpetrators.append(party); break;
        case ActorRole::AllyOfPerpetrator: parties.perpetratorAllies.append(party); break;
        case ActorRole::Target: parties.targets.append(party); break;
        case ActorRole::AllyOfTarget: parties.targetAllies.append(party); break;
        case ActorRole::Intervener: parties.targetAllies.append(party); break;
        case ActorRole::BystanderVictim:
        case ActorRole::Carrier: parties.bystanders.append(party); break;
        }
    }
    return parties;
}

Location locationOf(const Incident& incident)
{
    Location location;
    const auto number = [&](FieldKey key) -> std::optional<double> {
        const auto* found = std::get_if<double>(&model::value(incident, key));
        return found ? std::optional(*found) : std::nullopt;
    };
    location.lat = number(FieldKey::Latitude);
    location.lon = number(FieldKey::Longitude);
    if (!incident.places.isEmpty()) {
        const model::IncidentPlace& place = incident.places.first();
        location.name = place.name;
        location.text = place.evidence.isEmpty() ? QString() : place.evidence.first().quote;
        location.near = place.relation != model::PlaceRelation::In;
        if (!location.lat || !location.lon) {
            location.lat = place.lat;
            location.lon = place.lon;
        }
    }
    for (const FieldKey key : {FieldKey::Admin3, FieldKey::Admin2, FieldKey::Admin1}) {
        if (location.name.isEmpty())
            location.name = model::text(incident, key);
    }
    if (location.name.isEmpty()) {
        const auto* named = std::get_if<QStringList>(&model::value(incident, FieldKey::AdminNamed));
        location.name = named && !named->isEmpty() ? named->first() : QString();
    }
    if (!location.lat || !location.lon) {
        location.lat = std::nullopt;
        location.lon = std::nullopt;
    }
    bool ok = false;
    const int precision = model::text(incident, FieldKey::GeoPrecision).toInt(&ok);
    if (ok)
        location.precision = precision;
    return location;
}

QString kindFromTactics(const SchemeInput& input)
{
    struct Rule {
        QStringView tactic;
        QStringView kind;
    };
    static constexpr std::array kRules{
        Rule{u"suicide_bombing", u"suicide_attack"},
        Rule{u"air_strike", u"air_or_drone_strike"},
        Rule{u"ambush", u"ambush_or_attack_on_forces"},
        Rule{u"shelling", u"shelling_rocket"},
        Rule{u"explosive", u"ied_mine"},
        Rule{u"execution", u"summary_execution"},
        Rule{u"abduction", u"abduction"},
        Rule{u"arson_looting", u"arson_looting"},
    };
    if (input.hasTactic(u"armed_assault") || input.hasTactic(u"clash"))
        return input.civiliansAreTarget() ? QStringLiteral("village_attack_massacre")
                                          : QStringLiteral("ambush_or_attack_on_forces");
    for (const Rule& rule : kRules) {
        if (input.hasTactic(rule.tactic))
            return rule.kind.toString();
    }
    return {};
}

bool listHas(const Incident& incident, FieldKey key, QStringView item)
{
    const auto* list = std::get_if<QStringList>(&model::value(incident, key));
    return list && list->contains(item);
}

} // namespace

bool Party::isState() const
{
    return type.startsWith(u"state_") || type == u"external_military";
}

bool Party::isCivilian() const
{
    return type == u"civilians" || type == u"protesters";
}

bool Party::isUnnamed() const
{
    return type == u"unidentified_armed" || attribution == model::Attribution::Possible ||
           attribution == model::Attribution::Acquitted || (id.isEmpty() && type.isEmpty());
}

SchemeCountry schemeCountry(const QString& iso2)
{
    SchemeCountry country;
    country.iso2 = iso2;
    if (iso2.isEmpty())
        return country;
    const QLocale::Territory territory = QLocale::codeToTerritory(iso2);
    if (territory != QLocale::AnyTerritory)
        country.name = QLocale::territoryToString(territory);
    for (const CountryCodes& codes : kCountries) {
        if (codes.iso2 != iso2)
            continue;
        country.isoNumeric = codes.isoNumeric;
        country.gleditschWard = codes.gleditschWard;
        country.gtd = codes.gtd;
        country.gtdRegion = codes.gtdRegion;
        country.ucdpRegion = QStringLiteral("Africa");
        if (codes.westernAfrica)
            country.acledRegion = QStringLiteral("Western Africa");
        if (codes.gtdRegion == 11)
            country.gtdRegionName = QStringLiteral("Sub-Saharan Africa");
    }
    return country;
}

bool SchemeInput::hasTarget(QStringView target) const
{
    return listHas(incident, FieldKey::Targets, target);
}

bool SchemeInput::hasTactic(QStringView tactic) const
{
    return listHas(incident, FieldKey::Tactics, tactic);
}

std::optional<int> SchemeInput::best(model::Effect effect, model::TotalSide side) const
{
    const model::Total* found = total(effect, side);
    if (!found)
        return std::nullopt;
    return found->best ? found->best : found->low ? found->low : found->high;
}

bool SchemeInput::civiliansAreTarget() const
{
    const QString said = model::text(incident, FieldKey::CivilianTargeted);
    if (said == u"main_or_only")
        return true;
    if (said == u"no" || said == u"incidental")
        return false;
    const auto& targets = parties.targets;
    if (!targets.isEmpty())
        return std::all_of(targets.begin(), targets.end(), [](const Party& p) { return p.isCivilian(); });
    const auto* list = std::get_if<QStringList>(&model::value(incident, FieldKey::Targets));
    return list && !list->isEmpty() &&
           std::all_of(
               list->begin(), list->end(),
               [](const QString& target) { return target == u"civilians" || target == u"infrastructure"; }) &&
           list->contains(QStringLiteral("civilians"));
}

SchemeInput schemeInput(const Record& record, const ExportSource& source, model::Policy policy)
{
    const Incident& incident = record.incident;
    QString iso2 = model::text(incident, FieldKey::Country);
    if (iso2.isEmpty() && !incident.places.isEmpty())
        iso2 = incident.places.first().country;
    SchemeInput input{incident,
                      record.documents,
                      partiesOf(incident, source),
                      schemeCountry(iso2),
                      locationOf(incident),
                      model::Edtf::parse(model::text(incident, FieldKey::Date)),
                      model::text(incident, FieldKey::Kind),
                      false,
                      model::derive(incident.claims, policy, incident.overrides),
                      false};
    if (input.kind.isEmpty() || input.kind == u"other") {
        const QString fromTactics = kindFromTactics(input);
        input.kindFromTactics = !fromTactics.isEmpty();
        if (input.kindFromTactics)
            input.kind = fromTactics;
    }
    input.aggregated = model::text(incident, FieldKey::Clarity) == u"aggregated_by_source" ||
                       incident.role == model::IncidentRole::Aggregate;
    return input;
}

SchemeColumns::SchemeColumns(QStringList names)
    : m_names(std::move(names))
{
    for (qsizetype i = 0; i < m_names.size(); ++i)
        m_indexes.insert(m_names.at(i), i);
}

qsizetype SchemeColumns::indexOf(QStringView name) const
{
    const auto found = m_indexes.constFind(name);
    Q_ASSERT_X(found != m_indexes.constEnd(), "SchemeColumns", qPrintable(name.toString()));
    return *found;
}

QString dayInWords(QDate day)
{
    return QLocale(QLocale::English).toString(day, QStringLiteral("d MMMM yyyy"));
}

QString namesOf(const QList<Party>& parties)
{
    QStringList names;
    for (const Party& party : parties)
        names.append(party.name);
    return listCell(names);
}

namespace {

/// "soldiers", "1 soldier": by the count; empty where nothing is known of them.
QString victimsInWords(const model::Claim& claim)
{
    using model::VictimKind;
    const bool one = claim.low == 1 && claim.high == 1;
    switch (claim.victimKind) {
    case VictimKind::Unknown: return {};
    case VictimKind::Child: return one ? QStringLiteral("child") : QStringLiteral("children");
    case VictimKind::Woman: return one ? QStringLiteral("woman") : QStringLiteral("women");
    case VictimKind::SecurityForces: return QStringLiteral("of the security forces");
    case VictimKind::Militia: return QStringLiteral("of a militia");
    default: break;
    }
    const QString name = model::toString(claim.victimKind).replace(u'_', u' ');
    return one ? name : name + u's';
}

} // namespace

QString disputesInWords(const SchemeInput& input)
{
    struct Words {
        model::Effect effect;
        QStringView word;
    };
    static constexpr std::array kWords{
        Words{model::Effect::Killed, u"Killed"}, Words{model::Effect::Wounded, u"Wounded"},
        Words{model::Effect::CapturedCombatant, u"Captured"},
        Words{model::Effect::AbductedCivilian, u"Abducted"}, Words{model::Effect::Missing, u"Missing"}};
    QStringList sentences;
    for (const Words& words : kWords) {
        const model::Total* total = input.total(words.effect, model::TotalSide::All);
        if (!total)
            continue;
        QStringList parts;
        for (const model::Claim& claim : input.incident.claims) {
            if (claim.effect != words.effect || claim.rejected || claim.use != model::ClaimUse::Counts ||
                claim.scope != model::ClaimScope::ThisIncident)
                continue;
            const QString who = claim.claimant.isEmpty() ? QStringLiteral("the report") : claim.claimant;
            const QString victims = victimsInWords(claim);
            const QString kind = victims.isEmpty() ? QString() : QString(u' ' + victims);
            parts.append(QStringLiteral("%1%2 (%3)").arg(model::describeCount(claim), kind, who));
        }
        parts.removeDuplicates();
        if (!parts.isEmpty())
            sentences.append(QStringLiteral("%1: %2.").arg(words.word, parts.join(QStringLiteral(", "))));
    }
    return sentences.join(u' ');
}

} // namespace casus::exchange
