// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/draft_json.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <cmath>

namespace casus::drafting {

namespace {

using model::FieldKey;

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

double rounded(double score)
{
    return std::round(score * 1000) / 1000;
}

QJsonArray spans(const QList<model::Evidence>& evidence)
{
    QJsonArray array;
    for (const model::Evidence& one : evidence)
        array.append(QJsonArray{one.span.begin, one.span.end});
    return array;
}

QJsonValue fieldJson(const model::Incident& incident, FieldKey key)
{
    const model::FieldValue& value = model::value(incident, key);
    return std::holds_alternative<std::monostate>(value) ? QJsonValue(QJsonValue::Null)
                                                         : model::toJson(value);
}

QJsonArray listJson(const model::Incident& incident, FieldKey key)
{
    const model::FieldValue& value = model::value(incident, key);
    if (const auto* list = std::get_if<QStringList>(&value))
        return QJsonArray::fromStringList(*list);
    if (const auto* text = std::get_if<QString>(&value); text && !text->isEmpty())
        return {*text};
    return {};
}

QJsonArray perpetrators(const model::Incident& incident)
{
    QJsonArray array;
    for (const model::IncidentActor& actor : incident.actors) {
        if (actor.role != model::ActorRole::Perpetrator)
            continue;
        array.append(
            QJsonObject{{QStringLiteral("name"), actor.name},
                        {QStringLiteral("actor"), orNull(actor.actor)},
                        {QStringLiteral("status"), model::toString(model::statusOf(actor.attribution))}});
    }
    return array;
}

QJsonArray casualties(const model::Incident& incident)
{
    QJsonArray array;
    QHash<qint64, int> printed; // index in the array by id of the draft or the store
    int index = 0;
    for (const model::Claim& claim : incident.claims) {
        if (!model::outcomeOf(claim.effect))
            continue;
        if (claim.id.value() != 0)
            printed.insert(claim.id.value(), index);
        ++index;
    }
    for (const model::Claim& claim : incident.claims) {
        const std::optional<model::Outcome> outcome = model::outcomeOf(claim.effect);
        if (!outcome)
            continue;
        const auto replaced =
            claim.supersedes.value() != 0 ? printed.constFind(claim.supersedes.value()) : printed.cend();
        array.append(QJsonObject{
            {QStringLiteral("outcome"), model::toString(*outcome)},
            {QStringLiteral("victims"), model::toString(model::groupOf(claim.victimKind))},
            {QStringLiteral("low"), orNull(claim.low)},
            {QStringLiteral("high"), orNull(claim.high)},
            {QStringLiteral("by"), claim.claimant},
            {QStringLiteral("by_class"), model::toString(model::groupOf(claim.claimantType))},
            {QStringLiteral("includes"), claim.includes},
            {QStringLiteral("via"), claim.via.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                        : QJsonValue(QJsonArray::fromStringList(claim.via))},
            {QStringLiteral("polarity"), model::toString(claim.polarity)},
            {QStringLiteral("supersedes"),
             replaced != printed.cend() ? QJsonValue(*replaced) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("evidence"), spans(claim.evidence)}});
    }
    return array;
}

QJsonObject incidentJson(const model::Incident& incident)
{
    QJsonArray places;
    for (const model::IncidentPlace& place : incident.places)
        places.append(place.name);
    QJsonArray evidence;
    for (const model::Report& report : incident.reports) {
        for (const auto& span : spans(report.evidence))
            evidence.append(span);
    }
    return {{QStringLiteral("role"), model::toString(incident.role)},
            {QStringLiteral("date"), orNull(model::text(incident, FieldKey::Date))},
            {QStringLiteral("country"), orNull(model::text(incident, FieldKey::Country))},
            {QStringLiteral("places"), places},
            {QStringLiteral("admin"), listJson(incident, FieldKey::AdminNamed)},
            {QStringLiteral("lat"), fieldJson(incident, FieldKey::Latitude)},
            {QStringLiteral("lon"), fieldJson(incident, FieldKey::Longitude)},
            {QStringLiteral("tactics"), listJson(incident, FieldKey::Tactics)},
            {QStringLiteral("perpetrators"), perpetrators(incident)},
            {QStringLiteral("targets"), listJson(incident, FieldKey::Targets)},
            {QStringLiteral("weapons"), listJson(incident, FieldKey::Weapons)},
            {QStringLiteral("casualties"), casualties(incident)},
            {QStringLiteral("evidence"), evidence},
            {QStringLiteral("score"), rounded(incident.score)}};
}

QJsonObject mentionJson(const model::Mention& mention)
{
    return {{QStringLiteral("start"), mention.span.begin},
            {QStringLiteral("end"), mention.span.end},
            {QStringLiteral("type"), model::toString(mention.type)},
            {QStringLiteral("text"), mention.quote},
            {QStringLiteral("value"), model::toJson(mention.value)},
            {QStringLiteral("score"), rounded(mention.score)},
            {QStringLiteral("reason"), mention.reason}};
}

/// "label: a; b", nothing where the list is empty
void addLine(QString& out, const QString& label, const QStringList& values)
{
    if (!values.isEmpty())
        out += QStringLiteral("    %1: %2\n").arg(label, values.join(QStringLiteral("; ")));
}

QString incidentText(const model::Incident& incident)
{
    QString out =
        QStringLiteral("  [%1] %2\n").arg(model::toString(incident.role), model::headline(incident));
    QStringList parties;
    for (const model::IncidentActor& actor : incident.actors) {
        const QString status = actor.role == model::ActorRole::Perpetrator
                                   ? model::toString(model::statusOf(actor.attribution))
                                   : model::toString(actor.role);
        parties.append(QStringLiteral("%1 (%2)").arg(actor.name, status));
    }
    QStringList places;
    for (const model::IncidentPlace& place : incident.places)
        places.append(place.name);
    addLine(out, QStringLiteral("places"), places);
    addLine(out, QStringLiteral("parties"), parties);
    for (const auto& [label, key] : {std::pair{QStringLiteral("tactics"), FieldKey::Tactics},
                                     std::pair{QStringLiteral("targets"), FieldKey::Targets},
                                     std::pair{QStringLiteral("weapons"), FieldKey::Weapons}}) {
        const QString text = model::text(incident, key);
        addLine(out, label, text.isEmpty() ? QStringList{} : QStringList{text});
    }
    for (const model::Claim& claim : incident.claims) {
        const QString by = claim.claimant.isEmpty() ? QStringLiteral("the article") : claim.claimant;
        const QString via =
            claim.via.isEmpty() ? QString() : QStringLiteral(", via ") + claim.via.join(QStringLiteral(", "));
        QString standing;
        if (claim.polarity != model::Polarity::Asserted)
            standing = QStringLiteral(" (%1)").arg(model::toString(claim.polarity));
        if (claim.supersedes.value() != 0)
            standing += QStringLiteral(" (in place of an earlier figure)");
        out += QStringLiteral("    %1: %2 %3%4, by %5%6%7\n")
                   .arg(model::toString(claim.effect), model::describeCount(claim),
                        model::toString(model::groupOf(claim.victimKind)),
                        claim.includes ? QStringLiteral(" (part of another count)") : QString(), by, via,
                        standing);
    }
    return out;
}

} // namespace

QByteArray toJsonLine(const QString& id, const extraction::Context& context,
                      const extraction::Extraction& extraction, const std::vector<model::Incident>& incidents)
{
    QJsonArray mentions;
    for (const model::Mention& mention : extraction.mentions)
        mentions.append(mentionJson(mention));
    QJsonArray drafts;
    for (const model::Incident& incident : incidents)
        drafts.append(incidentJson(incident));
    const QJsonObject object{{QStringLiteral("id"), id},
                             {QStringLiteral("offsets"), QStringLiteral("codepoint")},
                             {QStringLiteral("published"), orNull(context.published.toString(Qt::ISODate))},
                             {QStringLiteral("language"), orNull(extraction.language)},
                             {QStringLiteral("mentions"), mentions},
                             {QStringLiteral("incidents"), drafts}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString toReadableText(const QString& id, const extraction::Context& context,
                       const extraction::Extraction& extraction,
                       const std::vector<model::Incident>& incidents)
{
    const QString published = context.published.isValid() ? context.published.toString(Qt::ISODate)
                                                          : QStringLiteral("no publication date");
    QString out = QStringLiteral("%1 (%2)\n").arg(id, published);
    if (incidents.empty())
        out += QStringLiteral("  no incident drafted\n");
    for (const model::Incident& incident : incidents)
        out += incidentText(incident);
    out += QStringLiteral("  mentions: %1\n").arg(extraction.mentions.size());
    for (const model::Mention& mention : extraction.mentions) {
        const QString value = model::describe(mention.value);
        out += QStringLiteral("    %1 %2%3\n")
                   .arg(model::toString(mention.type).leftJustified(9), mention.quote,
                        value.isEmpty() ? QString() : QStringLiteral(" = ") + value);
    }
    return out;
}

} // namespace casus::drafting
