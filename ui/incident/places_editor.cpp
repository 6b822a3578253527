// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/places_editor.h"

#include "incident/words_to_value.h"

#include <utility>

namespace casus::ui {

namespace {

void describeBy(model::IncidentPlace& place, const knowledge::PlaceEntry& entry)
{
    place.name = entry.name;
    place.country = entry.country;
    place.lat = entry.lat;
    place.lon = entry.lon;
    place.gazetteerId = entry.id;
}

} // namespace

PlacesEditor::PlacesEditor(const FormContext& context, Commit<QList<model::IncidentPlace>> commit,
                           QWidget* parent)
    : EntriesOf(
          context, std::move(commit),
          {tr("+ Add a place"), tr("Add a place"), tr("A place needs a name. Remove it with Alt+Delete.")},
          QStringLiteral("addPlace"), parent)
{}

model::IncidentPlace PlacesEditor::newEntry() const
{
    model::IncidentPlace empty;
    empty.state = model::FieldState::Entered;
    return empty;
}

void PlacesEditor::showEntry(PlaceRow& row, const model::IncidentPlace& entry)
{
    row.setPlace(entry);
}

void PlacesEditor::connectDetails(PlaceRow& row, int index)
{
    connect(&row, &PlaceRow::relationChosen, this, [this, index](model::PlaceRelation relation) {
        change(index, [relation](model::IncidentPlace& place) {
            place.relation = relation;
            place.state = model::FieldState::Entered;
            if (relation != model::PlaceRelation::Distance) {
                place.km.reset();
                place.bearing.clear();
            }
        });
    });
    connect(&row, &PlaceRow::distanceTyped, this, [this, index](std::optional<double> km) {
        change(index, [km](model::IncidentPlace& place) {
            place.km = km;
            place.state = model::FieldState::Entered;
        });
    });
    connect(&row, &PlaceRow::bearingChosen, this, [this, index](const QString& bearing) {
        change(index, [&bearing](model::IncidentPlace& place) {
            place.bearing = bearing;
            place.state = model::FieldState::Entered;
        });
    });
}

void PlacesEditor::takeChosen(qsizetype index, const Suggestion& chosen)
{
    const auto entry = m_context.knowledge().gazetteer().byId(chosen.data.toString());
    if (!entry)
        return;
    change(index, [&entry](model::IncidentPlace& place) {
        describeBy(place, *entry);
        place.state = model::FieldState::Entered;
    });
}

void PlacesEditor::takeName(qsizetype index, const QString& name)
{
    const QList<knowledge::PlaceEntry> known = m_context.knowledge().gazetteer().find(name);
    change(index, [&](model::IncidentPlace& place) {
        const bool renamed = place.name != name;
        place.name = name;
        place.state = model::FieldState::Entered;
        if (!renamed)
            return;
        // Only an unambiguous name brings coordinates; of several the coder chooses.
        place.gazetteerId.clear();
        place.country.clear();
        place.lat.reset();
        place.lon.reset();
        if (known.size() == 1) {
            describeBy(place, known.constFirst());
            place.name = name;
        }
    });
}

void PlacesEditor::takeWords(qsizetype index, const PickedWords& picked)
{
    std::optional<model::Mention> mention = picked.mention;
    if (!mention || !std::holds_alternative<model::PlaceValue>(mention->value))
        mention = mentionInWords(model::MentionType::Place, picked.words, m_context);
    const auto* value = mention ? std::get_if<model::PlaceValue>(&mention->value) : nullptr;
    change(index, [&](model::IncidentPlace& place) {
        place.name = picked.words.simplified();
        place.evidence = {picked.evidence};
        place.state = model::FieldState::Entered;
        if (!value)
            return;
        place.relation = value->relation;
        place.km = value->km;
        place.bearing = value->bearing;
        place.country = value->country;
        place.lat = value->lat;
        place.lon = value->lon;
        place.gazetteerId = value->gazetteerId;
    });
}

} // namespace casus::ui
