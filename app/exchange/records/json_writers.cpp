// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/incident_json.h"
#include "exchange/records/record_writer.h"
#include "model/edtf.h"

#include <cmath>

namespace casus::exchange {

namespace {

bool put(QIODevice& device, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return device.write(bytes) == bytes.size();
}

class JsonlWriter final : public RecordWriter {
public:
    explicit JsonlWriter(QIODevice& device)
        : m_device(device)
    {}
    bool begin(LossReport& loss) override
    {
        loss.unit = QStringLiteral("record");
        loss.units = QStringLiteral("records");
        return true;
    }
    bool write(const Record& record, LossReport& loss) override
    {
        ++loss.written;
        return put(m_device, jsonlLine(record.incident, record.documents));
    }
    bool end(LossReport& /*loss*/) override { return true; }

private:
    QIODevice& m_device;
};

void strings(JsonText& json, QStringView name, const QStringList& items)
{
    json.key(name);
    json.raw(u"[");
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i > 0)
            json.raw(u",");
        json.quoted(items[i]);
    }
    json.raw(u"]");
}

void textOrNull(JsonText& json, QStringView name, const QString& text)
{
    json.key(name);
    if (text.isEmpty())
        json.raw(u"null");
    else
        json.quoted(text);
}

/// RFC 7946: WGS 84, longitude first, one feature an incident.
class GeoJsonWriter final : public RecordWriter {
public:
    GeoJsonWriter(QIODevice& device, const ExportOptions& options)
        : m_device(device)
        , m_options(options)
    {}

    bool begin(LossReport& loss) override
    {
        loss.unit = QStringLiteral("feature");
        loss.units = QStringLiteral("features");
        loss.note(
            QStringLiteral("A feature holds the values that a map needs; jsonl holds the whole record."));
        return put(m_device, QStringLiteral("{\"type\":\"FeatureCollection\",\"features\":["));
    }

    bool write(const Record& record, LossReport& loss) override
    {
        const auto point = pointOf(record.incident);
        if (!point) {
            loss.refuse(QStringLiteral("no coordinates"), record.incident.publicId, false);
            return true;
        }
        if (std::abs(point->lat) > 90 || std::abs(point->lon) > 180) {
            loss.refuse(QStringLiteral("coordinates that are not on Earth"), record.incident.publicId, false);
            return true;
        }
        if (record.incident.places.size() > 1)
            loss.narrow(QStringLiteral("geometry"), QStringLiteral("the first place of several is the point"),
                        record.incident.publicId);
        const bool first = loss.written++ == 0;
        return put(m_device,
                   (first ? QStringLiteral("\n") : QStringLiteral(",\n")) + feature(record, *point));
    }

    bool end(LossReport& /*loss*/) override { return put(m_device, QStringLiteral("\n]}\n")); }

private:
    struct Point {
        double lon, lat;
    };

    static std::optional<Point> pointOf(const model::Incident& incident)
    {
        const auto* lat = std::get_if<double>(&model::value(incident, model::FieldKey::Latitude));
        const auto* lon = std::get_if<double>(&model::value(incident, model::FieldKey::Longitude));
        if (lat && lon)
            return Point{*lon, *lat};
        if (!incident.places.isEmpty() && incident.places.first().lat && incident.places.first().lon)
            return Point{*incident.places.first().lon, *incident.places.first().lat};
        return std::nullopt;
    }

    static QStringList listOf(const model::Incident& incident, model::FieldKey key)
    {
        const auto* list = std::get_if<QStringList>(&model::value(incident, key));
        return list ? *list : QStringList();
    }

    void precision(JsonText& json, const model::Incident& incident) const
    {
        const auto date = model::Edtf::parse(model::text(incident, model::FieldKey::Date));
        textOrNull(json, u"date", model::text(incident, model::FieldKey::Date));
        textOrNull(json, u"date_start", date && date->earliest() ? dateCell(*date->earliest()) : QString());
        textOrNull(json, u"date_end", date && date->latest() ? dateCell(*date->latest()) : QString());
        json.count(u"date_prec", date ? date->precision() : std::nullopt);
        const QString geo = model::text(incident, model::FieldKey::GeoPrecision);
        json.count(u"geo_prec", geo.isEmpty() ? std::nullopt : std::optional(geo.toInt()));
        const auto* km = std::get_if<double>(&model::value(incident, model::FieldKey::UncertaintyKm));
        json.real(u"uncertainty_km", km ? std::optional(*km) : std::nullopt);
    }

    void place(JsonText& json, const model::Incident& incident) const
    {
        textOrNull(json, u"country", model::text(incident, model::FieldKey::Country));
        textOrNull(json, u"admin1", model::text(incident, model::FieldKey::Admin1));
        textOrNull(json, u"admin2", model::text(incident, model::FieldKey::Admin2));
        QStringList names;
        for (const model::IncidentPlace& one : incident.places)
            names.append(one.name);
        strings(json, u"places", names);
        const auto* first = incident.places.isEmpty() ? nullptr : &incident.places.first();
        textOrNull(json, u"place_relation", first ? model::toString(first->relation) : QString());
        json.real(u"place_km", first ? first->km : std::nullopt);
    }

    void casualties(JsonText& json, const model::Incident& incident) const
    {
        const model::Totals totals = model::derive(incident.claims, m_options.policy, incident.overrides);
        for (const auto& [name, effect] : {std::pair{QStringLiteral("killed"), model::Effect::Killed},
                                           std::pair{QStringLiteral("wounded"), model::Effect::Wounded}}) {
            const model::Total* total = totals.find(effect, model::TotalSide::All);
            json.count(QString(name + QStringLiteral("_low")), total ? total->low : std::nullopt);
            json.count(QString(name + QStringLiteral("_best")), total ? total->best : std::nullopt);
            json.count(QString(name + QStringLiteral("_high")), total ? total->high : std::nullopt);
        }
    }

    [[nodiscard]] QString feature(const Record& record, Point point) const
    {
        const model::Incident& incident = record.incident;
        JsonText json;
        json.raw(u"{");
        json.text(u"type", QStringLiteral("Feature"));
        json.text(u"id", incident.publicId);
        json.key(u"geometry");
        json.raw(QStringLiteral("{\"type\":\"Point\",\"coordinates\":[%1,%2]}")
                     .arg(decimalCell(point.lon), decimalCell(point.lat)));
        json.key(u"properties");
        json.raw(u"{");
        json.text(u"status", model::toString(incident.status));
        precision(json, incident);
        place(json, incident);
        textOrNull(json, u"kind", model::text(incident, model::FieldKey::Kind));
        strings(json, u"tactics", listOf(incident, model::FieldKey::Tactics));
        QStringList perpetrators;
        QStringList targets;
        for (const model::IncidentActor& actor : incident.actors) {
            if (actor.role == model::ActorRole::Perpetrator)
                perpetrators.append(actor.name);
            if (actor.role == model::ActorRole::Target)
                targets.append(actor.name);
        }
        strings(json, u"perpetrators", perpetrators);
        strings(json, u"targets", targets + listOf(incident, model::FieldKey::Targets));
        casualties(json, incident);
        textOrNull(json, u"summary", model::text(incident, model::FieldKey::Summary));
        QStringList documents;
        QStringList urls;
        for (const model::DocumentInfo& document : record.documents) {
            documents.append(document.name);
            if (!document.url.isEmpty())
                urls.append(document.url);
        }
        strings(json, u"documents", documents);
        strings(json, u"urls", urls);
        json.raw(u"}}");
        return json.take();
    }

    QIODevice& m_device;
    const ExportOptions& m_options;
};

} // namespace

std::unique_ptr<RecordWriter> makeJsonlWriter(QIODevice& device, const ExportOptions& /*options*/)
{
    return std::make_unique<JsonlWriter>(device);
}

std::unique_ptr<RecordWriter> makeGeoJsonWriter(QIODevice& device, const ExportOptions& options)
{
    return std::make_unique<GeoJsonWriter>(device, options);
}

} // namespace casus::exchange
