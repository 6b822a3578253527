// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/actors_editor.h"
#include "incident/claims_table.h"
#include "incident/incident_form.h"
#include "incident/places_editor.h"
#include "incident/words_to_value.h"

namespace casus::ui {

using model::FieldKey;

namespace {

template <typename Entry>
Entry& at(QList<Entry>& entries, qsizetype number)
{
    if (number >= entries.size())
        entries.append(Entry());
    return entries[qMin(number, entries.size() - 1)];
}

} // namespace

model::Incident IncidentForm::asTyped() const
{
    model::Incident typed = m_incident;
    for (const FieldKey key : {FieldKey::Date, FieldKey::Country}) {
        const FieldRow* row = m_fields.value(static_cast<int>(key));
        const QString words = row ? row->pendingText() : QString();
        if (words.isEmpty())
            continue;
        if (const auto value = valueFromText(row->spec(), words, m_context))
            typed.fields[key].value = *value;
    }
    const QMap<qsizetype, QString> places = m_places->pendingNames();
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        model::IncidentPlace& place = at(typed.places, it.key());
        place = {};
        place.name = *it;
        const QList<knowledge::PlaceEntry> known = m_context.knowledge().gazetteer().find(*it);
        if (known.size() != 1)
            continue;
        place.country = known.constFirst().country;
        place.lat = known.constFirst().lat;
        place.lon = known.constFirst().lon;
        place.gazetteerId = known.constFirst().id;
    }
    const QMap<qsizetype, QString> parties = m_actors->pendingNames();
    for (auto it = parties.cbegin(); it != parties.cend(); ++it) {
        model::IncidentActor& actor = at(typed.actors, it.key());
        actor.name = *it;
        const auto known = m_context.knowledge().actors().withAlias(*it);
        actor.actor = known.size() == 1 ? known.constFirst()->id : QString();
    }
    return typed;
}

QList<model::ClaimId> IncidentForm::currentClaims() const
{
    return m_claims->currentIds();
}

} // namespace casus::ui
