// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/record_filter.h"

#include "model/edtf.h"
#include "model/json_parts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace casus::model {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::model::RecordFilter)
};

bool happenedBetween(const Incident& incident, QDate from, QDate to)
{
    const auto date = Edtf::parse(text(incident, FieldKey::Date));
    if (!date || (!date->earliest() && !date->latest()))
        return false;
    const bool beforeRange = from.isValid() && date->latest() && *date->latest() < from;
    const bool afterRange = to.isValid() && date->earliest() && *date->earliest() > to;
    return !beforeRange && !afterRange;
}

bool happenedIn(const Incident& incident, const QStringList& countries)
{
    const QString country = text(incident, FieldKey::Country);
    if (!country.isEmpty())
        return countries.contains(country);
    return std::any_of(incident.places.cbegin(), incident.places.cend(),
                       [&](const IncidentPlace& place) { return countries.contains(place.country); });
}

/// Does each of `wanted` begin a word of `words`?
bool holdsBeginnings(const QStringList& words, const QStringList& wanted)
{
    return std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString& beginning) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&](const QString& word) { return word.startsWith(beginning); });
    });
}

bool hasParty(const Incident& incident, const QString& asked)
{
    const QStringList wanted = foldedWords(asked);
    return std::any_of(incident.actors.cbegin(), incident.actors.cend(), [&](const IncidentActor& actor) {
        return actor.actor.compare(asked.trimmed(), Qt::CaseInsensitive) == 0 ||
               (!wanted.isEmpty() && holdsBeginnings(foldedWords(actor.name), wanted));
    });
}

bool hasTactic(const Incident& incident, const QStringList& tactics)
{
    const auto* list = std::get_if<QStringList>(&value(incident, FieldKey::Tactics));
    return list && std::any_of(list->cbegin(), list->cend(),
                               [&](const QString& tactic) { return tactics.contains(tactic); });
}

QString inWords(QString name)
{
    return name.replace(u'_', u' ');
}

QString inWords(QDate day)
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString rangeInWords(QDate from, QDate to)
{
    if (!to.isValid())
        return Words::tr("from %1").arg(inWords(from));
    if (!from.isValid())
        return Words::tr("until %1").arg(inWords(to));
    return from == to ? inWords(from) : Words::tr("%1 to %2").arg(inWords(from), inWords(to));
}

void insertList(QJsonObject& json, const QString& name, const QStringList& list)
{
    if (!list.isEmpty())
        json[name] = QJsonArray::fromStringList(list);
}

void insertText(QJsonObject& json, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        json[name] = text;
}

} // namespace

bool matches(const RecordFilter& filter, const Incident& incident)
{
    if (filter.flaggedOnly && !incident.flagged)
        return false;
    if (!filter.statuses.isEmpty() && !filter.statuses.contains(incident.status))
        return false;
    if (!filter.coder.isEmpty() && incident.coder != filter.coder)
        return false;
    if (!filter.kinds.isEmpty() && !filter.kinds.contains(text(incident, FieldKey::Kind)))
        return false;
    if (!filter.tactics.isEmpty() && !hasTactic(incident, filter.tactics))
        return false;
    if (!filter.countries.isEmpty() && !happenedIn(incident, filter.countries))
        return false;
    if ((filter.from.isValid() || filter.to.isValid()) && !happenedBetween(incident, filter.from, filter.to))
        return false;
    if (filter.area) {
        const auto place = location(incident);
        if (!place || !contains(*filter.area, place->lat, place->lon))
            return false;
    }
    if (!filter.actor.trimmed().isEmpty() && !hasParty(incident, filter.actor))
        return false;
    const QStringList wanted = foldedWords(filter.text);
    return wanted.isEmpty() || holdsBeginnings(searchText(incident).split(u' '), wanted);
}

QJsonObject toJson(const RecordFilter& filter)
{
    QJsonObject json;
    if (filter.from.isValid())
        json[QStringLiteral("from")] = dateJson(filter.from);
    if (filter.to.isValid())
        json[QStringLiteral("to")] = dateJson(filter.to);
    insertList(json, QStringLiteral("countries"), filter.countries);
    insertText(json, QStringLiteral("actor"), filter.actor);
    insertList(json, QStringLiteral("kinds"), filter.kinds);
    insertList(json, QStringLiteral("tactics"), filter.tactics);
    QStringList statuses;
    for (const IncidentStatus status : filter.statuses)
        statuses.append(toString(status));
    insertList(json, QStringLiteral("statuses"), statuses);
    insertText(json, QStringLiteral("coder"), filter.coder);
    insertText(json, QStringLiteral("text"), filter.text);
    if (filter.flaggedOnly)
        json[QStringLiteral("flagged")] = true;
    if (filter.area)
        json[QStringLiteral("area")] = toJson(*filter.area);
    return json;
}

RecordFilter recordFilterFromJson(const QJsonObject& json)
{
    RecordFilter filter;
    filter.from = dateFromJson(json[QStringLiteral("from")]);
    filter.to = dateFromJson(json[QStringLiteral("to")]);
    filter.countries = textsFromJson(json[QStringLiteral("countries")]);
    filter.actor = json[QStringLiteral("actor")].toString();
    filter.kinds = textsFromJson(json[QStringLiteral("kinds")]);
    filter.tactics = textsFromJson(json[QStringLiteral("tactics")]);
    for (const QString& name : textsFromJson(json[QStringLiteral("statuses")])) {
        if (const auto status = parse<IncidentStatus>(name))
            filter.statuses.append(*status);
    }
    filter.coder = json[QStringLiteral("coder")].toString();
    filter.text = json[QStringLiteral("text")].toString();
    filter.flaggedOnly = json[QStringLiteral("flagged")].toBool();
    filter.area = geoAreaFromJson(json[QStringLiteral("area")].toArray());
    return filter;
}

QString describe(const RecordFilter& filter)
{
    const QString comma = QStringLiteral(", ");
    QStringList parts;
    if (filter.from.isValid() || filter.to.isValid())
        parts.append(rangeInWords(filter.from, filter.to));
    if (!filter.countries.isEmpty())
        parts.append(filter.countries.join(comma));
    if (!filter.actor.trimmed().isEmpty())
        parts.append(filter.actor.trimmed());
    if (!filter.kinds.isEmpty())
        parts.append(inWords(filter.kinds.join(comma)));
    if (!filter.tactics.isEmpty())
        parts.append(inWords(filter.tactics.join(comma)));
    QStringList statuses;
    for (const IncidentStatus status : filter.statuses)
        statuses.append(inWords(toString(status)));
    if (!statuses.isEmpty())
        parts.append(statuses.join(comma));
    if (!filter.coder.isEmpty())
        parts.append(Words::tr("decided by %1").arg(filter.coder));
    if (!filter.text.trimmed().isEmpty())
        parts.append(Words::tr("with “%1”").arg(filter.text.trimmed()));
    if (filter.flaggedOnly)
        parts.append(Words::tr("flagged"));
    if (filter.area)
        parts.append(describe(*filter.area));
    return parts.isEmpty() ? Words::tr("all incidents") : parts.join(QStringLiteral(" · "));
}

QString searchText(const Incident& incident)
{
    QStringList parts{incident.publicId, incident.note};
    for (const Field& field : incident.fields)
        parts.append(toText(field.value));
    for (const IncidentPlace& place : incident.places)
        parts.append(place.name);
    for (const IncidentActor& actor : incident.actors)
        parts << actor.name << actor.actor;
    for (const Claim& claim : incident.claims)
        parts.append(claim.claimant);
    QStringList words = foldedWords(parts.join(u' '));
    words.removeDuplicates();
    return words.join(u' ');
}

QStringList foldedWords(const QString& text)
{
    QStringList words;
    QString word;
    for (const char32_t character : text.normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4()) {
        if (QChar::isMark(character))
            continue;
        if (QChar::isLetterOrNumber(character))
            word.append(QChar::fromUcs4(character));
        else if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

} // namespace casus::model
