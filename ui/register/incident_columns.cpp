// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/incident_columns.h"

#include "support/labels.h"
#include "widgets/field_completions.h"

#include <QCoreApplication>
#include <QLocale>

namespace casus::ui {

using namespace Qt::StringLiterals;
using model::FieldKey;
using model::Incident;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::Register)
};

ColumnSpec fieldColumn(FieldKey key, int width, bool shown)
{
    const model::FieldSpec& spec = model::fieldSpec(key);
    const bool number = spec.type == model::FieldType::Integer || spec.type == model::FieldType::Decimal;
    return {QString(spec.name), label(key), explanation(key), width, shown, number};
}

QString figures(const Incident& incident, model::Effect effect)
{
    const model::Totals totals = model::derive(incident.claims, model::Policy::Native, incident.overrides);
    const model::Total* total = totals.find(effect, model::TotalSide::All);
    if (!total || (!total->best && !total->low))
        return {};
    const QString best = QString::number(total->best ? *total->best : *total->low);
    if (total->low == total->high && total->low == total->best)
        return best;
    return u"%1 (%2–%3)"_s.arg(best, total->low ? QString::number(*total->low) : QString(),
                               total->high ? QString::number(*total->high) : QString());
}

QString parties(const Incident& incident, model::ActorRole role)
{
    QStringList names;
    for (const model::IncidentActor& actor : incident.actors) {
        if (actor.role == role)
            names.append(actor.name);
    }
    return names.join(u", "_s);
}

QString places(const Incident& incident)
{
    QStringList names;
    for (const model::IncidentPlace& place : incident.places)
        names.append(place.name);
    return names.join(u", "_s);
}

QString fieldText(FieldKey key, const Incident& incident, const knowledge::Countries& countries)
{
    const model::FieldValue& value = model::value(incident, key);
    const model::FieldSpec& spec = model::fieldSpec(key);
    if (const auto* text = std::get_if<QString>(&value)) {
        switch (spec.type) {
        case model::FieldType::Edtf: return dateLabel(*text);
        case model::FieldType::Country: return countryText(countries, *text);
        case model::FieldType::Choice: return choiceLabel(key, *text);
        default: return text->simplified();
        }
    }
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? Words::tr("yes") : Words::tr("no");
    if (const auto* list = std::get_if<QStringList>(&value);
        list && spec.type == model::FieldType::ChoiceList) {
        QStringList labels;
        for (const QString& item : *list)
            labels.append(choiceLabel(key, item));
        return labels.join(u", "_s);
    }
    return model::toText(value);
}

QString when(const QDateTime& time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), u"d MMM yyyy HH:mm"_s) : QString();
}

} // namespace

QList<ColumnSpec> incidentColumns()
{
    QList<ColumnSpec> columns{
        {u"flagged"_s, u"⚑"_s, Words::tr("Flagged by a coder"), 28, true, false},
        fieldColumn(FieldKey::Date, 116, true),
        fieldColumn(FieldKey::Country, 104, true),
        {u"place"_s, Words::tr("Places"), Words::tr("Where it happened, most specific first"), 140, true,
         false},
        fieldColumn(FieldKey::Kind, 150, true),
        {u"perpetrator"_s, Words::tr("Perpetrators"), Words::tr("Parties that did it"), 130, true, false},
        {u"target"_s, Words::tr("Targets hit"), Words::tr("Parties that it hit"), 130, true, false},
        {u"killed"_s, Words::tr("Killed"),
         Words::tr("Best figure by the project's own policy, and lowest to highest where the sources differ"),
         76, true, true},
        {u"wounded"_s, Words::tr("Wounded"),
         Words::tr("Best figure by the project's own policy, and lowest to highest where the sources differ"),
         76, true, true},
        {u"status"_s, Words::tr("Status"), Words::tr("Accepted incidents are exported"), 92, true, false},
        {u"notes"_s, Words::tr("Notes"), Words::tr("How many checks of the record have something to say"), 56,
         true, true},
        {u"coder"_s, Words::tr("Coder"), Words::tr("Who decided last"), 90, true, false},
        {u"reports"_s, Words::tr("Reports"), Words::tr("How many documents tell it"), 64, false, true},
        {u"role"_s, Words::tr("Role"), Words::tr("Main incident, part of another, aggregate, or background"),
         90, false, false},
        {u"note"_s, Words::tr("Coder's note"), Words::tr("Remark of the coders on the record"), 160, false,
         false},
        {u"score"_s, Words::tr("Score"), Words::tr("How sure the draft was"), 56, false, true},
        {u"public_id"_s, Words::tr("Id"), Words::tr("Stays for ever and is never given twice"), 108, false,
         false},
        {u"created_at"_s, Words::tr("Made"), Words::tr("When it was drafted or added"), 130, false, false},
        {u"updated_at"_s, Words::tr("Changed"), Words::tr("When somebody decided last"), 130, false, false},
    };
    for (const model::FieldSpec& spec : model::fieldTable()) {
        if (spec.key != FieldKey::Date && spec.key != FieldKey::Country && spec.key != FieldKey::Kind)
            columns.append(fieldColumn(spec.key, 120, false));
    }
    return columns;
}

std::optional<FieldKey> fieldOfColumn(const QString& column)
{
    return model::fieldKeyFromName(column);
}

bool isEditable(const QString& column)
{
    const auto key = fieldOfColumn(column);
    if (key)
        return *key != FieldKey::Minutes;
    return column == u"status" || column == u"role" || column == u"note" || column == u"flagged";
}

QString incidentText(const QString& column, const Incident& incident, const knowledge::Countries& countries)
{
    if (const auto key = fieldOfColumn(column))
        return fieldText(*key, incident, countries);
    if (column == u"flagged")
        return incident.flagged ? u"⚑"_s : QString();
    if (column == u"place")
        return places(incident);
    if (column == u"perpetrator")
        return parties(incident, model::ActorRole::Perpetrator);
    if (column == u"target")
        return parties(incident, model::ActorRole::Target);
    if (column == u"killed")
        return figures(incident, model::Effect::Killed);
    if (column == u"wounded")
        return figures(incident, model::Effect::Wounded);
    if (column == u"status")
        return label(incident.status);
    if (column == u"role")
        return label(incident.role);
    if (column == u"coder")
        return incident.coder;
    if (column == u"reports")
        return QString::number(incident.reports.size());
    if (column == u"note")
        return incident.note.simplified();
    if (column == u"score")
        return incident.score > 0 ? QLocale().toString(incident.score, 'f', 2) : QString();
    if (column == u"public_id")
        return incident.publicId;
    if (column == u"created_at")
        return when(incident.createdAt);
    if (column == u"updated_at")
        return when(incident.updatedAt);
    return {};
}

QList<model::Evidence> evidenceOf(const QString& column, const Incident& incident)
{
    QList<model::Evidence> evidence;
    if (const auto key = fieldOfColumn(column)) {
        evidence = incident.fields.value(*key).evidence;
    } else if (column == u"place") {
        for (const model::IncidentPlace& place : incident.places)
            evidence.append(place.evidence);
    } else if (column == u"perpetrator" || column == u"target") {
        const auto role = column == u"target" ? model::ActorRole::Target : model::ActorRole::Perpetrator;
        for (const model::IncidentActor& actor : incident.actors) {
            if (actor.role == role)
                evidence.append(actor.evidence);
        }
    } else if (column == u"killed" || column == u"wounded") {
        const auto effect = column == u"killed" ? model::Effect::Killed : model::Effect::Wounded;
        for (const model::Claim& claim : incident.claims) {
            if (claim.effect == effect)
                evidence.append(claim.evidence);
        }
    }
    if (evidence.isEmpty() && !incident.reports.isEmpty())
        evidence = incident.reports.constFirst().evidence;
    return evidence;
}

} // namespace casus::ui
