// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/incident_json.h"

#include "exchange/bounded_line.h"
#include "exchange/claims_json.h"
#include "model/json_parts.h"

#include <QJsonDocument>

namespace casus::exchange {

namespace {

constexpr int kVersion = 1;
constexpr qint64 kLongestLine = 64LL * 1024 * 1024;

void time(JsonText& json, QStringView name, const QDateTime& value)
{
    json.key(name);
    if (value.isValid())
        json.quoted(value.toUTC().toString(Qt::ISODateWithMs));
    else
        json.raw(u"null");
}

void value(JsonText& json, QStringView name, const model::FieldValue& content)
{
    json.key(name);
    if (const auto* text = std::get_if<QString>(&content)) {
        json.quoted(*text);
    } else if (const auto* list = std::get_if<QStringList>(&content)) {
        json.raw(u"[");
        for (qsizetype i = 0; i < list->size(); ++i) {
            if (i > 0)
                json.raw(u",");
            json.quoted(list->at(i));
        }
        json.raw(u"]");
    } else if (const auto* whole = std::get_if<qint64>(&content)) {
        json.raw(QString::number(*whole));
    } else if (const auto* real = std::get_if<double>(&content)) {
        json.raw(QString::number(*real, 'g', QLocale::FloatingPointShortest));
    } else if (const auto* flag = std::get_if<bool>(&content)) {
        json.raw(*flag ? u"true" : u"false");
    } else {
        json.raw(u"null");
    }
}

void append(JsonText& json, const model::Field& field)
{
    json.raw(u"{");
    json.text(u"coder", field.coder);
    time(json, u"decided_at", field.decidedAt);
    value(json, u"derived", field.derived);
    json.key(u"evidence");
    append(json, field.evidence);
    json.text(u"reason", field.reason);
    json.real(u"score", field.score);
    json.text(u"state", model::toString(field.state));
    value(json, u"value", field.value);
    json.raw(u"}");
}

void append(JsonText& json, const model::TotalOverride& total)
{
    json.raw(u"{");
    json.count(u"best", total.best);
    json.text(u"coder", total.coder);
    time(json, u"decided_at", total.decidedAt);
    json.count(u"high", total.high);
    json.count(u"low", total.low);
    json.text(u"reason", total.reason);
    json.raw(u"}");
}

template <typename Parts>
void appendParts(JsonText& json, QStringView name, const Parts& parts)
{
    json.key(name);
    json.raw(u"[");
    bool first = true;
    for (const auto& part : parts) {
        json.raw(first ? u"{" : u",{");
        first = false;
        appendMembers(json, part, WithEvidence::Yes);
        json.raw(u"}");
    }
    json.raw(u"]");
}

void appendReports(JsonText& json, const QList<model::Report>& reports)
{
    json.key(u"reports");
    json.raw(u"[");
    bool first = true;
    for (const model::Report& report : reports) {
        json.raw(first ? u"{" : u",{");
        first = false;
        json.number(u"document", report.document.value());
        json.key(u"evidence");
        append(json, report.evidence);
        json.raw(u"}");
    }
    json.raw(u"]");
}

} // namespace

void appendMembers(JsonText& json, const model::IncidentPlace& place, WithEvidence evidence)
{
    json.text(u"bearing", place.bearing);
    json.text(u"coder", place.coder);
    json.text(u"country", place.country);
    if (evidence == WithEvidence::Yes) {
        json.key(u"evidence");
        append(json, place.evidence);
    }
    json.text(u"gazetteer", place.gazetteerId);
    json.real(u"km", place.km);
    json.real(u"lat", place.lat);
    json.real(u"lon", place.lon);
    json.text(u"name", place.name);
    json.text(u"reason", place.reason);
    json.text(u"relation", model::toString(place.relation));
    json.real(u"score", place.score);
    json.text(u"state", model::toString(place.state));
}

void appendMembers(JsonText& json, const model::IncidentActor& actor, WithEvidence evidence)
{
    json.text(u"actor", actor.actor);
    json.text(u"actor_type", actor.actorType);
    json.text(u"attribution", model::toString(actor.attribution));
    json.count(u"captured", actor.captured);
    json.text(u"coder", actor.coder);
    if (evidence == WithEvidence::Yes) {
        json.key(u"evidence");
        append(json, actor.evidence);
    }
    json.flag(u"initiator", actor.initiator);
    json.text(u"name", actor.name);
    json.text(u"reason", actor.reason);
    json.text(u"role", model::toString(actor.role));
    json.real(u"score", actor.score);
    json.key(u"side");
    if (actor.side)
        json.quoted(model::toString(*actor.side));
    else
        json.raw(u"null");
    json.text(u"state", model::toString(actor.state));
    json.count(u"strength_high", actor.strengthHigh);
    json.count(u"strength_low", actor.strengthLow);
}

QString incidentJson(const model::Incident& incident)
{
    JsonText json;
    json.raw(u"{");
    appendParts(json, u"actors", incident.actors);
    json.key(u"claims");
    const QString claims = claimsJson(incident.claims);
    json.raw(claims.isEmpty() ? QStringView(u"[]") : QStringView(claims));
    json.text(u"coder", incident.coder);
    time(json, u"created_at", incident.createdAt);
    json.key(u"fields");
    json.raw(u"{");
    for (auto it = incident.fields.constBegin(); it != incident.fields.constEnd(); ++it) {
        json.key(QString(model::fieldSpec(it.key()).name));
        append(json, *it);
    }
    json.raw(u"}");
    json.flag(u"flagged", incident.flagged);
    json.number(u"id", incident.id.value());
    json.text(u"note", incident.note);
    json.key(u"overrides");
    json.raw(u"{");
    for (auto it = incident.overrides.constBegin(); it != incident.overrides.constEnd(); ++it) {
        json.key(it.key()); // of a closed set of names
        append(json, *it);
    }
    json.raw(u"}");
    if (!incident.ownFields.isEmpty()) {
        json.key(u"own_fields");
        json.raw(ownFieldsJson(incident));
    }
    appendParts(json, u"places", incident.places);
    json.text(u"public_id", incident.publicId);
    json.text(u"reason", incident.reason);
    appendReports(json, incident.reports);
    json.text(u"role", model::toString(incident.role));
    json.real(u"score", incident.score);
    json.text(u"status", model::toString(incident.status));
    json.flag(u"suggested", incident.suggested);
    json.flag(u"trashed", incident.trashed);
    time(json, u"updated_at", incident.updatedAt);
    json.raw(u"}");
    return json.take();
}

QString ownFieldsJson(const model::Incident& incident)
{
    if (incident.ownFields.isEmpty())
        return {};
    JsonText json;
    json.raw(u"{");
    bool first = true;
    for (auto it = incident.ownFields.constBegin(); it != incident.ownFields.constEnd(); ++it) {
        if (!first)
            json.raw(u",");
        first = false;
        json.quoted(it.key()); // chosen by the project: may hold anything
        json.raw(u":");
        append(json, *it);
    }
    json.raw(u"}");
    return json.take();
}

QString documentJson(const model::DocumentInfo& document)
{
    JsonText json;
    json.raw(u"{");
    json.text(u"drafted_by", document.draftedBy);
    json.flag(u"flagged", document.flagged);
    json.number(u"id", document.id.value());
    time(json, u"imported_at", document.importedAt);
    json.text(u"language", document.language);
    json.number(u"length", document.length);
    json.text(u"name", document.name);
    json.text(u"note", document.note);
    json.key(u"published");
    if (document.published.isValid())
        json.quoted(document.published.toString(Qt::ISODate));
    else
        json.raw(u"null");
    json.text(u"publisher", document.publisher);
    json.text(u"reading_note", document.readingNote);
    json.text(u"sha256", document.sha256);
    json.text(u"status", model::toString(document.status));
    json.text(u"title", document.title);
    json.flag(u"trashed", document.trashed);
    json.text(u"url", document.url);
    json.raw(u"}");
    return json.take();
}

model::DocumentInfo documentFromJson(const QJsonObject& json)
{
    const auto text = [&](QLatin1StringView name) { return json[name].toString(); };
    model::DocumentInfo document;
    document.id = model::DocumentId(json[QLatin1StringView("id")].toInteger());
    document.name = text(QLatin1StringView("name"));
    document.title = text(QLatin1StringView("title"));
    document.publisher = text(QLatin1StringView("publisher"));
    document.url = text(QLatin1StringView("url"));
    document.published = model::dateFromJson(json[QLatin1StringView("published")]);
    document.language = text(QLatin1StringView("language"));
    document.sha256 = text(QLatin1StringView("sha256"));
    document.length = json[QLatin1StringView("length")].toInt();
    document.importedAt = model::timeFromJson(json[QLatin1StringView("imported_at")]);
    document.status = model::documentStatusFromString(text(QLatin1StringView("status")))
                          .value_or(model::DocumentStatus::Unread);
    document.flagged = json[QLatin1StringView("flagged")].toBool();
    document.trashed = json[QLatin1StringView("trashed")].toBool();
    document.note = text(QLatin1StringView("note"));
    document.readingNote = text(QLatin1StringView("reading_note"));
    document.draftedBy = text(QLatin1StringView("drafted_by"));
    return document;
}

QString jsonlLine(const model::Incident& incident, const Documents& documents)
{
    JsonText json;
    json.raw(u"{");
    json.number(u"casus_incident", kVersion);
    json.key(u"documents");
    json.raw(u"[");
    for (qsizetype i = 0; i < documents.size(); ++i) {
        if (i > 0)
            json.raw(u",");
        json.raw(documentJson(documents[i]));
    }
    json.raw(u"]");
    json.key(u"incident");
    json.raw(incidentJson(incident));
    json.raw(u"}\n");
    return json.take();
}

Result<void> readJsonl(QIODevice& device, const std::function<bool(const JsonlRecord&)>& record,
                       QStringList* problems)
{
    const auto say = [&](int line, const QString& why) {
        if (problems)
            problems->append(QStringLiteral("Line %1: %2.").arg(line).arg(why));
    };
    for (int line = 1; !device.atEnd(); ++line) {
        const QByteArray bytes = boundedLine(device, kLongestLine);
        if (bytes.isEmpty())
            break;
        if (bytes.trimmed().isEmpty())
            continue;
        if (bytes.size() >= kLongestLine - 1)
            return Error{ErrorCode::Refused, QStringLiteral("Line %1 is longer than 64 MB.").arg(line), {}};
        QJsonParseError fault;
        const QJsonObject json = QJsonDocument::fromJson(bytes, &fault).object();
        if (fault.error != QJsonParseError::NoError) {
            say(line, QStringLiteral("no JSON (%1)").arg(fault.errorString()));
            continue;
        }
        if (json[QLatin1StringView("casus_incident")].toInt() != kVersion ||
            !json[QLatin1StringView("incident")].isObject()) {
            say(line, QStringLiteral("no incident of this version"));
            continue;
        }
        JsonlRecord read;
        read.incident = model::incidentFromJson(json[QLatin1StringView("incident")].toObject());
        for (const QJsonValue& document : json[QLatin1StringView("documents")].toArray())
            read.documents.append(documentFromJson(document.toObject()));
        if (!record(read))
            break;
    }
    return {};
}

} // namespace casus::exchange
