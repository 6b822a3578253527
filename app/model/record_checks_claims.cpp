// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record_checks_private.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <numeric>

namespace casus::model::checks {

using namespace Qt::StringLiterals;

namespace {

/// Who says it in the end: the register's party, else the name; empty for the article's own voice.
QString sourceOf(const Claim& claim)
{
    if (!claim.claimantActor.isEmpty())
        return claim.claimantActor.toCaseFolded();
    if (!claim.via.isEmpty())
        return claim.via.constLast().simplified().toCaseFolded();
    return claim.claimant.simplified().toCaseFolded();
}

QString claimantName(const Claim& claim)
{
    return claim.claimant.isEmpty() ? claim.claimantActor : claim.claimant;
}

bool takesPart(const Claim& claim, const QSet<ClaimId>& superseded)
{
    return !claim.rejected && claim.use == ClaimUse::Counts && claim.scope == ClaimScope::ThisIncident &&
           !claim.includes && claim.polarity != Polarity::Denied && claim.polarity != Polarity::Retracted &&
           !(claim.id.value() != 0 && superseded.contains(claim.id));
}

bool sameThing(const Claim& a, const Claim& b)
{
    return a.effect == b.effect && a.victimSide == b.victimSide && a.victimKind == b.victimKind &&
           !sourceOf(a).isEmpty() && sourceOf(a) == sourceOf(b);
}

void checkTwice(const Incident& incident, Notes& notes)
{
    QSet<ClaimId> superseded;
    for (const Claim& claim : incident.claims)
        superseded.insert(claim.supersedes);
    for (qsizetype later = 1; later < incident.claims.size(); ++later) {
        if (!takesPart(incident.claims[later], superseded))
            continue;
        const auto begin = incident.claims.cbegin();
        const auto earlier = std::find_if(begin, begin + later, [&](const Claim& claim) {
            return takesPart(claim, superseded) && sameThing(claim, incident.claims[later]);
        });
        if (earlier == begin + later)
            continue;
        QList<Claim> mended = incident.claims;
        mended[later].use = ClaimUse::ContextOnly;
        mended[later].useReason = Words::tr("the same claimant is counted already");
        notes.append(withFix(noteOn(NotePart::Claims, "claimant_twice"_L1, NoteSeverity::Warning,
                                    Words::tr("“%1” is counted twice for the same victims: %2 and %3.")
                                        .arg(claimantName(*earlier), describeCount(*earlier),
                                             describeCount(incident.claims[later]))),
                             mended, Words::tr("Keep the second as context")));
    }
}

void checkScope(const Incident& incident, Notes& notes)
{
    for (qsizetype i = 0; i < incident.claims.size(); ++i) {
        const Claim& claim = incident.claims[i];
        if (claim.rejected || claim.scope == ClaimScope::ThisIncident || claim.use != ClaimUse::Counts)
            continue;
        QList<Claim> mended = incident.claims;
        mended[i].use = ClaimUse::ContextOnly;
        mended[i].useReason = Words::tr("of more than this incident");
        notes.append(withFix(noteOn(NotePart::Claims, "cumulative_claim"_L1, NoteSeverity::Warning,
                                    Words::tr("“%1” tells of more than this incident and is no figure of it.")
                                        .arg(describeCount(claim))),
                             mended, Words::tr("Keep it as context")));
    }
}

void checkCounts(const Incident& incident, Notes& notes)
{
    for (qsizetype i = 0; i < incident.claims.size(); ++i) {
        const Claim& claim = incident.claims[i];
        if (!claim.low || !claim.high || *claim.low <= *claim.high)
            continue;
        QList<Claim> mended = incident.claims;
        std::swap(mended[i].low, mended[i].high);
        notes.append(withFix(noteOn(NotePart::Claims, "low_high"_L1, NoteSeverity::Warning,
                                    Words::tr("The lowest count, %1, is above the highest, %2.")
                                        .arg(*claim.low)
                                        .arg(*claim.high)),
                             mended, Words::tr("Swap the two")));
    }
}

} // namespace

void checkClaims(const Incident& incident, Notes& notes)
{
    checkCounts(incident, notes);
    checkTwice(incident, notes);
    checkScope(incident, notes);
}

namespace {

constexpr std::array kSides{TotalSide::A, TotalSide::B, TotalSide::Civilian, TotalSide::Unknown};

void checkOrder(const Incident& incident, Notes& notes)
{
    for (auto it = incident.overrides.cbegin(); it != incident.overrides.cend(); ++it) {
        const TotalOverride& total = *it;
        const int low = total.low.value_or(0);
        const int best = total.best.value_or(low);
        const int high = total.high.value_or(std::max(low, best));
        if (low <= best && best <= high)
            continue;
        notes.append(
            noteOn(NotePart::Totals, "low_best_high"_L1, NoteSeverity::Warning,
                   Words::tr("The coder's total of %1 is not in order: low, best, high.").arg(it.key())));
    }
}

void checkSums(const Totals& totals, Notes& notes)
{
    for (const Effect effect : all<Effect>()) {
        const Total* whole = totals.find(effect, TotalSide::All);
        if (!whole || !whole->best)
            continue;
        int sum = 0;
        bool any = false;
        for (const TotalSide side : kSides) {
            if (const Total* part = totals.find(effect, side); part && part->best) {
                sum += *part->best;
                any = true;
            }
        }
        if (!any || sum == *whole->best)
            continue;
        notes.append(noteOn(NotePart::Totals, "sides_sum"_L1, NoteSeverity::Warning,
                            Words::tr("%1: the sides give %2, the total says %3.")
                                .arg(toString(effect).replace(u'_', u' '))
                                .arg(sum)
                                .arg(*whole->best)));
    }
}

/// Nobody loses more people than took part.
void checkStrength(const Incident& incident, const Totals& totals, Notes& notes)
{
    constexpr std::array kPairs{std::pair{ActorSide::A, TotalSide::A}, std::pair{ActorSide::B, TotalSide::B}};
    for (const auto& [side, row] : kPairs) {
        int strength = 0;
        bool known = false;
        bool whole = true;
        for (const IncidentActor& actor : incident.actors) {
            if (actor.side != side)
                continue;
            if (actor.strengthHigh)
                strength += *actor.strengthHigh;
            known = known || actor.strengthHigh.has_value();
            whole = whole && actor.strengthHigh.has_value();
        }
        const Total* dead = totals.find(Effect::Killed, row);
        if (!known || !whole || !dead || dead->low.value_or(0) <= strength)
            continue;
        notes.append(noteOn(NotePart::Totals, "killed_within_strength"_L1, NoteSeverity::Warning,
                            Words::tr("Side %1: at least %2 killed of at most %3 who took part.")
                                .arg(side == ActorSide::A ? u"A"_s : u"B"_s)
                                .arg(*dead->low)
                                .arg(strength)));
    }
}

} // namespace

void checkTotals(const Incident& incident, Notes& notes)
{
    const Totals totals = derive(incident.claims, Policy::Native, incident.overrides);
    checkOrder(incident, notes);
    checkSums(totals, notes);
    checkStrength(incident, totals, notes);
}

} // namespace casus::model::checks
