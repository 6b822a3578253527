// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/dossier.h"
#include "model/policy.h"

#include <array>

namespace casus::exchange {

namespace {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString policyName(model::Policy policy)
{
    switch (policy) {
    case model::Policy::Native: return QStringLiteral("Casus");
    case model::Policy::Acled: return QStringLiteral("ACLED");
    case model::Policy::Gtd: return QStringLiteral("GTD");
    }
    return {};
}

QString bound(std::optional<int> value)
{
    return value ? QString::number(*value) : QStringLiteral("?");
}

QString documentName(const Documents& documents, model::DocumentId id)
{
    for (const model::DocumentInfo& document : documents) {
        if (document.id == id)
            return document.publisher.isEmpty() ? (document.title.isEmpty() ? document.name : document.title)
                                                : document.publisher;
    }
    return QStringLiteral("A document that is missing");
}

QString useOf(const model::Claim& claim)
{
    QStringList words;
    if (claim.rejected)
        words.append(QStringLiteral("rejected"));
    else if (claim.use != model::ClaimUse::Counts)
        words.append(inWords(model::toString(claim.use)));
    if (claim.scope != model::ClaimScope::ThisIncident)
        words.append(inWords(model::toString(claim.scope)));
    if (claim.polarity != model::Polarity::Asserted)
        words.append(model::toString(claim.polarity));
    if (claim.includes)
        words.append(QStringLiteral("part of another count"));
    const QString grade = claim.reliability + claim.credibility;
    if (!grade.isEmpty())
        words.append(QStringLiteral("grade %1").arg(grade));
    if (!claim.useReason.isEmpty())
        words.append(claim.useReason);
    if (claim.suggested)
        words.append(QStringLiteral("drafted, not confirmed"));
    return words.join(QStringLiteral("; "));
}

QString claimRow(const model::Claim& claim)
{
    QString who = claim.claimant.isEmpty() ? QStringLiteral("the report itself") : claim.claimant;
    if (!claim.via.isEmpty())
        who += QStringLiteral(", by way of ") + claim.via.join(QStringLiteral(" ← "));
    QString victims = inWords(model::toString(claim.victimKind));
    if (claim.victimSide == model::VictimSide::A || claim.victimSide == model::VictimSide::B)
        victims += QStringLiteral(" (side %1)").arg(model::toString(claim.victimSide));
    return QStringLiteral(
               "<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td><td class=\"quiet\">%5</td></tr>\n")
        .arg(escaped(who), inWords(model::toString(claim.effect)), escaped(model::describeCount(claim)),
             victims, escaped(useOf(claim)));
}

} // namespace

QString casualtiesHtml(const DossierInput& input)
{
    const model::Incident& incident = input.record.incident;
    if (incident.claims.isEmpty() && incident.overrides.isEmpty())
        return {};
    QString rows;
    QList<model::Totals> totals;
    constexpr std::array kPolicies{model::Policy::Native, model::Policy::Acled, model::Policy::Gtd};
    for (const model::Policy policy : kPolicies)
        totals.append(model::derive(incident.claims, policy, incident.overrides));
    for (const model::Effect effect : model::all<model::Effect>()) {
        for (std::size_t i = 0; i < kPolicies.size(); ++i) {
            const model::Total* total = totals[static_cast<qsizetype>(i)].find(effect, model::TotalSide::All);
            if (!total)
                continue;
            rows +=
                QStringLiteral(
                    "<tr><td>%1</td><td>%2</td><td class=\"number\">%3</td><td class=\"number\">%4</td>"
                    "<td class=\"number\">%5</td><td class=\"quiet\">%6</td></tr>\n")
                    .arg(inWords(model::toString(effect)), policyName(kPolicies.at(i)), bound(total->low),
                         bound(total->best), bound(total->high),
                         escaped(total->overridden ? QStringLiteral("set by a coder: %1").arg(total->reason)
                                                   : total->reason));
        }
    }
    if (rows.isEmpty())
        return {};
    return QStringLiteral(
               "<h3>Casualties by counting rule</h3>\n<table class=\"list\"><tr><th>Effect</th><th>Rule</th>"
               "<th>Low</th><th>Best</th><th>High</th><th>Reason</th></tr>\n%1</table>\n")
        .arg(rows);
}

QString claimsHtml(const DossierInput& input)
{
    const model::Incident& incident = input.record.incident;
    if (incident.claims.isEmpty())
        return {};
    QList<model::DocumentId> documents;
    for (const model::Claim& claim : incident.claims) {
        if (!documents.contains(claim.document))
            documents.append(claim.document);
    }
    QString html = QStringLiteral("<h3>Claims by source</h3>\n");
    for (const model::DocumentId document : std::as_const(documents)) {
        html +=
            QStringLiteral("<p><b>%1</b></p>\n<table class=\"list\"><tr><th>Who says so</th><th>Effect</th>"
                           "<th>Count</th><th>Victims</th><th>Remark</th></tr>\n")
                .arg(escaped(document.isStored() ? documentName(input.record.documents, document)
                                                 : QStringLiteral("Entered by a coder")));
        QString quotes;
        for (const model::Claim& claim : incident.claims) {
            if (claim.document != document)
                continue;
            html += claimRow(claim);
            for (const model::Evidence& evidence : claim.evidence)
                quotes += quoteHtml(input.context(evidence));
        }
        html += QStringLiteral("</table>\n") + quotes;
    }
    return html;
}

QString evidenceHtml(const DossierInput& input)
{
    const model::Incident& incident = input.record.incident;
    QString html;
    const auto add = [&](const QString& what, const QList<model::Evidence>& list) {
        for (const model::Evidence& evidence : list)
            html += QStringLiteral("<p>%1 <span class=\"quiet\">(%2)</span></p>\n%3")
                        .arg(escaped(what), escaped(documentName(input.record.documents, evidence.document)),
                             quoteHtml(input.context(evidence)));
    };
    for (const model::Report& report : incident.reports)
        add(QStringLiteral("The incident"), report.evidence);
    for (const model::FieldSpec& spec : model::fieldTable()) {
        const auto field = incident.fields.constFind(spec.key);
        if (field != incident.fields.constEnd())
            add(fieldInWords(spec), field->evidence);
    }
    for (const model::IncidentPlace& place : incident.places)
        add(place.name, place.evidence);
    for (const model::IncidentActor& actor : incident.actors)
        add(actor.name, actor.evidence);
    return html.isEmpty() ? QString() : QStringLiteral("<h3>Evidence</h3>\n") + html;
}

QString quoteHtml(const QuoteInContext& quote)
{
    return QStringLiteral(
               "<blockquote><span class=\"quiet\">%1</span><mark>%2</mark><span class=\"quiet\">%3</span>"
               "</blockquote>\n")
        .arg(escaped(quote.before), escaped(quote.quote), escaped(quote.after));
}

} // namespace casus::exchange
