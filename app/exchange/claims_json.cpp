// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/claims_json.h"

#include "exchange/json_text.h"

namespace casus::exchange {

namespace {

void append(JsonText& json, const model::Claim& claim)
{
    json.raw(u"{");
    json.text(u"about", QStringLiteral("casualty"));
    json.key(u"claim_date");
    if (claim.claimDate.isValid())
        json.quoted(claim.claimDate.toString(Qt::ISODate));
    else
        json.raw(u"null");
    json.text(u"claimant", claim.claimant);
    json.text(u"claimant_actor", claim.claimantActor);
    json.text(u"claimant_type", model::toString(claim.claimantType));
    json.text(u"coder", claim.coder);
    json.text(u"credibility", claim.credibility);
    json.number(u"document", claim.document.value());
    json.text(u"effect", model::toString(claim.effect));
    json.key(u"evidence");
    append(json, claim.evidence);
    json.text(u"form", model::toString(claim.form));
    json.count(u"high", claim.high);
    json.number(u"id", claim.id.value());
    json.flag(u"includes", claim.includes);
    json.flag(u"includes_attackers", claim.includesAttackers);
    json.count(u"low", claim.low);
    json.text(u"partisan", model::toString(model::partisanship(claim)));
    json.text(u"period", claim.period);
    json.text(u"polarity", model::toString(claim.polarity));
    json.text(u"reason", claim.reason);
    json.flag(u"rejected", claim.rejected);
    json.text(u"reliability", claim.reliability);
    json.text(u"scope", model::toString(claim.scope));
    json.real(u"score", claim.score);
    json.flag(u"suggested", claim.suggested);
    json.number(u"supersedes", claim.supersedes.value());
    json.text(u"use", model::toString(claim.use));
    json.text(u"use_reason", claim.useReason);
    json.key(u"via");
    json.raw(u"[");
    for (qsizetype i = 0; i < claim.via.size(); ++i) {
        if (i > 0)
            json.raw(u",");
        json.quoted(claim.via[i]);
    }
    json.raw(u"]");
    json.text(u"victim_actor", claim.victimActor);
    json.text(u"victim_kind", model::toString(claim.victimKind));
    json.text(u"victim_side", model::toString(claim.victimSide));
    json.raw(u"}");
}

} // namespace

QString claimsJson(const QList<model::Claim>& claims)
{
    if (claims.isEmpty())
        return {};
    JsonText json;
    json.raw(u"[");
    for (qsizetype i = 0; i < claims.size(); ++i) {
        if (i > 0)
            json.raw(u",");
        append(json, claims[i]);
    }
    json.raw(u"]");
    return json.take();
}

} // namespace casus::exchange
