// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/claim.h"

#include "model/json_parts.h"

namespace casus::model {

QJsonObject toJson(const Claim& claim)
{
    return {
        {QStringLiteral("id"), claim.id.value()},
        {QStringLiteral("document"), claim.document.value()},
        {QStringLiteral("evidence"), toJson(claim.evidence)},
        {QStringLiteral("effect"), toString(claim.effect)},
        {QStringLiteral("victim_kind"), toString(claim.victimKind)},
        {QStringLiteral("victim_side"), toString(claim.victimSide)},
        {QStringLiteral("low"), optionalJson(claim.low)},
        {QStringLiteral("high"), optionalJson(claim.high)},
        {QStringLiteral("form"), toString(claim.form)},
        {QStringLiteral("includes"), claim.includes},
        {QStringLiteral("claimant_type"), toString(claim.claimantType)},
        {QStringLiteral("claimant"), claim.claimant},
        {QStringLiteral("claimant_actor"), claim.claimantActor},
        {QStringLiteral("via"), QJsonArray::fromStringList(claim.via)},
        {QStringLiteral("claim_date"), dateJson(claim.claimDate)},
        {QStringLiteral("scope"), toString(claim.scope)},
        {QStringLiteral("polarity"), toString(claim.polarity)},
        {QStringLiteral("supersedes"), claim.supersedes.value()},
        {QStringLiteral("reliability"), claim.reliability},
        {QStringLiteral("credibility"), claim.credibility},
        {QStringLiteral("use"), toString(claim.use)},
        {QStringLiteral("use_reason"), claim.useReason},
        {QStringLiteral("suggested"), claim.suggested},
        {QStringLiteral("rejected"), claim.rejected},
        {QStringLiteral("score"), claim.score},
        {QStringLiteral("reason"), claim.reason},
        {QStringLiteral("coder"), claim.coder},
        {QStringLiteral("includes_attackers"), optionalJson(claim.includesAttackers)},
        {QStringLiteral("victim_actor"), claim.victimActor},
        {QStringLiteral("period"), claim.period},
    };
}

Claim claimFromJson(const QJsonObject& json)
{
    Claim claim;
    claim.id = ClaimId(json[QStringLiteral("id")].toInteger());
    claim.document = DocumentId(json[QStringLiteral("document")].toInteger());
    claim.evidence = evidenceListFromJson(json[QStringLiteral("evidence")].toArray());
    claim.effect = enumFromJson(json[QStringLiteral("effect")], Effect::Killed);
    claim.victimKind = enumFromJson(json[QStringLiteral("victim_kind")], VictimKind::Unknown);
    claim.victimSide = enumFromJson(json[QStringLiteral("victim_side")], VictimSide::Unknown);
    claim.low = optionalInt(json[QStringLiteral("low")]);
    claim.high = optionalInt(json[QStringLiteral("high")]);
    claim.form = enumFromJson(json[QStringLiteral("form")], CountForm::Exact);
    claim.includes = json[QStringLiteral("includes")].toBool();
    claim.claimantType = enumFromJson(json[QStringLiteral("claimant_type")], ClaimantType::Unknown);
    claim.claimant = json[QStringLiteral("claimant")].toString();
    claim.claimantActor = json[QStringLiteral("claimant_actor")].toString();
    claim.via = textsFromJson(json[QStringLiteral("via")]);
    claim.claimDate = dateFromJson(json[QStringLiteral("claim_date")]);
    claim.scope = enumFromJson(json[QStringLiteral("scope")], ClaimScope::ThisIncident);
    claim.polarity = enumFromJson(json[QStringLiteral("polarity")], Polarity::Asserted);
    claim.supersedes = ClaimId(json[QStringLiteral("supersedes")].toInteger());
    claim.reliability = json[QStringLiteral("reliability")].toString();
    claim.credibility = json[QStringLiteral("credibility")].toString();
    claim.use = enumFromJson(json[QStringLiteral("use")], ClaimUse::Counts);
    claim.useReason = json[QStringLiteral("use_reason")].toString();
    claim.suggested = json[QStringLiteral("suggested")].toBool(true);
    claim.rejected = json[QStringLiteral("rejected")].toBool();
    claim.score = json[QStringLiteral("score")].toDouble();
    claim.reason = json[QStringLiteral("reason")].toString();
    claim.coder = json[QStringLiteral("coder")].toString();
    claim.includesAttackers = optionalBool(json[QStringLiteral("includes_attackers")]);
    claim.victimActor = json[QStringLiteral("victim_actor")].toString();
    claim.period = json[QStringLiteral("period")].toString();
    return claim;
}

Partisanship partisanship(const Claim& claim)
{
    const VictimGroup victims = groupOf(claim.victimKind);
    const bool ofState = victims == VictimGroup::SecurityForces || victims == VictimGroup::Mercenaries;
    const bool ofGroup = victims == VictimGroup::Militants;
    switch (groupOf(claim.claimantType)) {
    case ClaimantGroup::State:
        return ofState   ? Partisanship::OwnLosses
               : ofGroup ? Partisanship::EnemyLosses
                         : Partisanship::Neutral;
    case ClaimantGroup::ArmedGroup:
        return ofGroup   ? Partisanship::OwnLosses
               : ofState ? Partisanship::EnemyLosses
                         : Partisanship::Neutral;
    default: return Partisanship::Neutral;
    }
}

QString toString(Partisanship partisanship)
{
    switch (partisanship) {
    case Partisanship::OwnLosses: return QStringLiteral("own_losses");
    case Partisanship::EnemyLosses: return QStringLiteral("enemy_losses");
    case Partisanship::Neutral: break;
    }
    return QStringLiteral("neutral");
}

namespace {

QString describeBounds(std::optional<int> low, std::optional<int> high)
{
    if (low && high)
        return *low == *high ? QString::number(*low) : QStringLiteral("%1 to %2").arg(*low).arg(*high);
    if (low)
        return QStringLiteral("at least %1").arg(*low);
    return high ? QStringLiteral("up to %1").arg(*high) : QStringLiteral("not stated");
}

QString describeVague(const QString& word, const Claim& claim)
{
    return claim.low || claim.high
               ? QStringLiteral("%1 (%2)").arg(word, describeBounds(claim.low, claim.high))
               : word;
}

} // namespace

QString describeCount(const Claim& claim)
{
    switch (claim.form) {
    case CountForm::None: return QStringLiteral("none");
    case CountForm::NotStated: return QStringLiteral("not stated");
    case CountForm::About:
        if (claim.low && claim.low == claim.high)
            return QStringLiteral("%1 or so").arg(*claim.low);
        break;
    case CountForm::Several: return describeVague(QStringLiteral("several"), claim);
    case CountForm::Dozens: return describeVague(QStringLiteral("dozens"), claim);
    case CountForm::Tens: return describeVague(QStringLiteral("tens"), claim);
    case CountForm::Hundreds: return describeVague(QStringLiteral("hundreds"), claim);
    case CountForm::Plural: return describeVague(QStringLiteral("more than one"), claim);
    case CountForm::Exact:
        if (claim.low == 0 && claim.high == 0)
            return QStringLiteral("none");
        break;
    case CountForm::AtLeast:
    case CountForm::AtMost:
    case CountForm::Range: break;
    }
    return describeBounds(claim.low, claim.high);
}

} // namespace casus::model
