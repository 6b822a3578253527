// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/dossier.h"

#include "model/edtf.h"

#include <array>

namespace casus::exchange {

namespace {

using model::FieldKey;

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString row(const QString& name, const QString& html)
{
    return QStringLiteral("<tr><th>%1</th><td>%2</td></tr>\n").arg(escaped(name), html);
}

/// What a code of a closed list stands for, where its words alone do not say it.
QString valueInWords(FieldKey key, const QString& cell)
{
    struct Meaning {
        FieldKey key;
        QStringView code;
        QStringView words;
    };
    static constexpr std::array kMeanings{
        Meaning{FieldKey::TimeOfDay, u"MO", u"morning"},
        Meaning{FieldKey::TimeOfDay, u"MI", u"midday"},
        Meaning{FieldKey::TimeOfDay, u"AF", u"afternoon"},
        Meaning{FieldKey::TimeOfDay, u"EV", u"evening"},
        Meaning{FieldKey::TimeOfDay, u"NI", u"night"},
        Meaning{FieldKey::TimeOfDay, u"DT", u"daytime"},
        Meaning{FieldKey::GeoPrecision, u"1", u"1, the place itself"},
        Meaning{FieldKey::GeoPrecision, u"2", u"2, near the place (about 25 km)"},
        Meaning{FieldKey::GeoPrecision, u"3", u"3, the second-level unit"},
        Meaning{FieldKey::GeoPrecision, u"4", u"4, the first-level unit"},
        Meaning{FieldKey::GeoPrecision, u"5", u"5, a line or an area"},
        Meaning{FieldKey::GeoPrecision, u"6", u"6, the country"},
        Meaning{FieldKey::GeoPrecision, u"7", u"7, international waters or airspace"},
    };
    for (const Meaning& meaning : kMeanings) {
        if (meaning.key == key && meaning.code == cell)
            return meaning.words.toString();
    }
    return model::fieldSpec(key).choices.empty() ? cell : inWords(cell);
}

QString fieldsTable(const model::Incident& incident)
{
    QString rows;
    for (const model::FieldSpec& spec : model::fieldTable()) {
        if (spec.key == FieldKey::Summary)
            continue;
        const auto field = incident.fields.constFind(spec.key);
        if (field == incident.fields.constEnd() || std::holds_alternative<std::monostate>(field->value))
            continue;
        QString html = escaped(valueInWords(spec.key, fieldCell(incident, spec.key)));
        if (field->state == model::FieldState::Suggested)
            html += QStringLiteral(" <span class=\"quiet\">(drafted, not confirmed)</span>");
        else if (field->evidence.isEmpty() && !field->reason.isEmpty())
            html += QStringLiteral(" <span class=\"quiet\">(%1)</span>").arg(escaped(field->reason));
        rows += row(fieldInWords(spec), html);
    }
    for (auto it = incident.ownFields.constBegin(); it != incident.ownFields.constEnd(); ++it)
        rows += row(it.key(), escaped(model::toText(it->value)));
    return rows.isEmpty() ? QString() : QStringLiteral("<table class=\"facts\">\n%1</table>\n").arg(rows);
}

QString placesTable(const model::Incident& incident)
{
    if (incident.places.isEmpty())
        return {};
    QString html = QStringLiteral("<h3>Places</h3>\n<table class=\"list\"><tr><th>Name</th><th>Relation</th>"
                                  "<th>Coordinates</th><th>Gazetteer</th></tr>\n");
    for (const model::IncidentPlace& place : incident.places) {
        QString relation = inWords(model::toString(place.relation));
        if (place.km)
            relation += QStringLiteral(", %1 km %2").arg(decimalCell(*place.km), place.bearing).trimmed();
        const QString point = place.lat && place.lon ? QStringLiteral("%1, %2").arg(decimalCell(*place.lat),
                                                                                    decimalCell(*place.lon))
                                                     : QString();
        html += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>\n")
                    .arg(escaped(place.country.isEmpty()
                                     ? place.name
                                     : QStringLiteral("%1 (%2)").arg(place.name, place.country)),
                         escaped(relation), point, escaped(place.gazetteerId));
    }
    return html + QStringLiteral("</table>\n");
}

QString partiesTable(const model::Incident& incident)
{
    if (incident.actors.isEmpty())
        return {};
    QString html = QStringLiteral("<h3>Parties</h3>\n<table class=\"list\"><tr><th>Role</th><th>Name</th>"
                                  "<th>Register</th><th>Attribution</th></tr>\n");
    for (const model::IncidentActor& actor : incident.actors) {
        const bool attributed = actor.role == model::ActorRole::Perpetrator;
        html += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>\n")
                    .arg(inWords(model::toString(actor.role)), escaped(actor.name), escaped(actor.actor),
                         attributed ? inWords(model::toString(actor.attribution)) : QString());
    }
    return html + QStringLiteral("</table>\n");
}

QString sourcesList(const Documents& documents)
{
    if (documents.isEmpty())
        return {};
    QString html = QStringLiteral("<h3>Sources</h3>\n<ol class=\"sources\">\n");
    for (const model::DocumentInfo& document : documents) {
        QStringList parts{QStringLiteral("<b>%1</b>")
                              .arg(escaped(document.title.isEmpty() ? document.name : document.title))};
        if (!document.publisher.isEmpty())
            parts.append(escaped(document.publisher));
        if (document.published.isValid())
            parts.append(document.published.toString(Qt::ISODate));
        if (!document.url.isEmpty())
            parts.append(QStringLiteral("<span class=\"quiet\">%1</span>").arg(escaped(document.url)));
        html += QStringLiteral("<li>%1</li>\n").arg(parts.join(QStringLiteral(", ")));
    }
    return html + QStringLiteral("</ol>\n");
}

QString standing(const model::Incident& incident)
{
    QStringList parts{escaped(incident.publicId), inWords(model::toString(incident.status))};
    if (!incident.coder.isEmpty())
        parts.append(QStringLiteral("coded by %1").arg(escaped(incident.coder)));
    if (incident.updatedAt.isValid())
        parts.append(timeCell(incident.updatedAt));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString fieldInWords(const model::FieldSpec& field)
{
    switch (field.key) {
    case FieldKey::Date: return QStringLiteral("Date (EDTF)");
    case FieldKey::DateText: return QStringLiteral("Date in the text");
    case FieldKey::Country: return QStringLiteral("Country");
    case FieldKey::Admin1: return QStringLiteral("First-level unit");
    case FieldKey::Admin2: return QStringLiteral("Second-level unit");
    case FieldKey::Admin3: return QStringLiteral("Third-level unit");
    case FieldKey::Admin1Code: return QStringLiteral("First-level code");
    case FieldKey::Admin2Code: return QStringLiteral("Second-level code");
    case FieldKey::Admin3Code: return QStringLiteral("Third-level code");
    case FieldKey::AdminValidOn: return QStringLiteral("Units as on");
    case FieldKey::AdminNamed: return QStringLiteral("Regions in the text");
    case FieldKey::Latitude: return QStringLiteral("Latitude");
    case FieldKey::Longitude: return QStringLiteral("Longitude");
    case FieldKey::UncertaintyKm: return QStringLiteral("Uncertainty (km)");
    case FieldKey::GeoPrecision: return QStringLiteral("Precision of the place");
    case FieldKey::Clarity: return QStringLiteral("Told as");
    case FieldKey::RelatedIds: return QStringLiteral("Related incidents");
    case FieldKey::EpisodeId: return QStringLiteral("Episode");
    case FieldKey::PropertyValue: return QStringLiteral("Damage (US dollars)");
    case FieldKey::PropertyNote: return QStringLiteral("Note on damage");
    case FieldKey::Minutes: return QStringLiteral("Minutes of work");
    case FieldKey::Criterion1:
    case FieldKey::Criterion2:
    case FieldKey::Criterion3: return QStringLiteral("Criterion %1").arg(QString(field.name).right(1));
    default: {
        QString words = inWords(QString(field.name));
        words[0] = words[0].toUpper();
        return words;
    }
    }
}

QString inWords(QString name)
{
    return name.replace(u'_', u' ');
}

QString dossierStyle()
{
    return QStringLiteral(
        "body{font-family:sans-serif;font-size:10pt;color:#1f1d18;background:#ffffff;max-width:52em;margin:1."
        "5em auto;"
        "padding:0 1em}"
        "h1{font-size:17pt}h2{font-size:14pt;margin-bottom:2pt}h3{font-size:11pt;margin:12pt 0 3pt 0}"
        "table{border-collapse:collapse;margin:4pt 0}"
        "th,td{text-align:left;vertical-align:top;padding:2pt 8pt 2pt 0}"
        "table.list th{border-bottom:1px solid #8d8776}"
        "th{font-weight:bold;color:#57523f}"
        ".quiet{color:#6b6757}.number{text-align:right}"
        "blockquote{margin:3pt 0 6pt 12pt}"
        "mark{background:#f6e3a1;color:#1f1d18}"
        ".summary{font-size:11pt}"
        "@media "
        "print{body{margin:0;max-width:none}article{break-after:page}article:last-of-type{break-after:auto}"
        "h2,h3{break-after:avoid}tr,blockquote,svg{break-inside:avoid}}");
}

QString dossierHead(const QString& title)
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%1</title>\n"
                          "<style>%2</style>\n</head>\n<body>\n<h1>%1</h1>\n")
        .arg(escaped(title), dossierStyle());
}

QString dossierSection(const DossierInput& input)
{
    const model::Incident& incident = input.record.incident;
    const QString summary = model::text(incident, FieldKey::Summary);
    QString html =
        QStringLiteral("<article id=\"%1\">\n<h2>%2</h2>\n<p class=\"quiet\">%3</p>\n")
            .arg(escaped(incident.publicId), escaped(model::headline(incident)), standing(incident));
    if (!summary.isEmpty())
        html += QStringLiteral("<p class=\"summary\">%1</p>\n").arg(escaped(summary));
    if (!input.map.isEmpty())
        html += QStringLiteral("<p>%1</p>\n").arg(input.map);
    html += QStringLiteral("<h3>Record</h3>\n") + fieldsTable(incident) + placesTable(incident) +
            partiesTable(incident) + casualtiesHtml(input) + claimsHtml(input) + evidenceHtml(input) +
            sourcesList(input.record.documents);
    if (!incident.note.isEmpty())
        html += QStringLiteral("<h3>Note</h3>\n<p>%1</p>\n").arg(escaped(incident.note));
    return html + QStringLiteral("</article>\n<hr>\n");
}

} // namespace casus::exchange
