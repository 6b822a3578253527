// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/places_editor.h"

#include "incident/place_row.h"
#include "incident/words_to_value.h"
#include "widgets/field_link.h"

#include <QVBoxLayout>

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
    : QWidget(parent)
    , m_context(context)
    , m_commit(std::move(commit))
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_add = new FieldLink(this);
    m_add->setText(tr("+ Add a place"));
    m_add->setObjectName(QStringLiteral("addPlace"));
    m_add->setAccessibleName(tr("Add a place"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 0, 0);
    foot->addWidget(m_add);
    foot->addStretch(1);
    m_layout->addLayout(foot);
    connect(m_add, &FieldLink::clicked, this, &PlacesEditor::addRow);
}

void PlacesEditor::setPlaces(const QList<model::IncidentPlace>& places)
{
    const bool keepNew = m_pendingNew && m_rows.size() == places.size() + 1;
    const model::IncidentPlace typed = keepNew ? m_places.constLast() : model::IncidentPlace();
    m_pendingNew = keepNew;
    m_places = places;
    if (keepNew)
        m_places.append(typed);
    syncRows(m_places.size());
    for (qsizetype i = 0; i < m_places.size(); ++i)
        m_rows.at(i)->setPlace(m_places.at(i));
}

void PlacesEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (PlaceRow* row : std::as_const(m_rows))
        row->setReadOnly(readOnly);
}

void PlacesEditor::discard()
{
    m_pendingNew = false;
    for (PlaceRow* row : std::as_const(m_rows))
        row->discard();
}

QList<FormRow*> PlacesEditor::rows() const
{
    return {m_rows.begin(), m_rows.end()};
}

void PlacesEditor::addRow()
{
    if (m_readOnly)
        return;
    if (!m_pendingNew) {
        m_pendingNew = true;
        model::IncidentPlace empty;
        empty.state = model::FieldState::Entered;
        m_places.append(empty);
        syncRows(m_places.size());
        m_rows.constLast()->setPlace(empty);
    }
    m_rows.constLast()->name()->setFocus(Qt::OtherFocusReason);
}

void PlacesEditor::syncRows(qsizetype wanted)
{
    if (m_rows.size() == wanted)
        return;
    while (m_rows.size() > wanted) {
        PlaceRow* row = m_rows.takeLast();
        row->hide();
        m_layout->removeWidget(row);
        row->deleteLater(); // its own signal may be what took it away
    }
    while (m_rows.size() < wanted) {
        PlaceRow* row = makeRow(static_cast<int>(m_rows.size()));
        m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
        row->show();
    }
    Q_EMIT rowsChanged();
}

PlaceRow* PlacesEditor::makeRow(int index)
{
    auto* row = new PlaceRow(m_context, this);
    row->setIndex(index);
    row->setReadOnly(m_readOnly);
    connect(row, &EntryRow::confirmAsked, this, [this, index] {
        change(index, [](model::IncidentPlace& place) { place.state = model::FieldState::Confirmed; });
    });
    connect(row, &EntryRow::removeAsked, this, [this, index] { remove(index); });
    connect(row, &EntryRow::named, this, [this, index](const QString& name) { takeName(index, name); });
    connect(row, &EntryRow::picked, this,
            [this, index](const Suggestion& chosen) { takeEntry(index, chosen.data.toString()); });
    connect(row, &EntryRow::filled, this,
            [this, index](const PickedWords& picked) { takeWords(index, picked); });
    connect(row, &PlaceRow::relationChosen, this, [this, index](model::PlaceRelation relation) {
        change(index, [relation](model::IncidentPlace& place) {
            place.relation = relation;
            place.state = model::FieldState::Entered;
            if (relation != model::PlaceRelation::Distance) {
                place.km.reset();
                place.bearing.clear();
            }
        });
    });
    connect(row, &PlaceRow::distanceTyped, this, [this, index](std::optional<double> km) {
        change(index, [km](model::IncidentPlace& place) {
            place.km = km;
            place.state = model::FieldState::Entered;
        });
    });
    connect(row, &PlaceRow::bearingChosen, this, [this, index](const QString& bearing) {
        change(index, [&bearing](model::IncidentPlace& place) {
            place.bearing = bearing;
            place.state = model::FieldState::Entered;
        });
    });
    return row;
}

void PlacesEditor::change(qsizetype index, const std::function<void(model::IncidentPlace&)>& edit)
{
    if (m_readOnly || index >= m_places.size() || index >= m_rows.size())
        return;
    QList<model::IncidentPlace> wanted = m_places;
    edit(wanted[index]);
    const bool wasNew = m_pendingNew && index == m_places.size() - 1;
    if (wasNew && wanted.at(index).name.isEmpty()) { // the relation was chosen before the name was typed
        m_places = wanted;
        m_rows.at(index)->setPlace(wanted.at(index));
        return;
    }
    wanted[index].coder = m_context.project->coder();
    if (m_pendingNew && !wasNew)
        wanted.removeLast();
    if (wasNew)
        m_pendingNew = false;
    PlaceRow* row = m_rows.value(index);
    const auto why = m_commit(wanted);
    if (why && wasNew)
        m_pendingNew = true;
    row->showError(why ? *why : QString());
}

void PlacesEditor::remove(qsizetype index)
{
    if (m_readOnly || index >= m_places.size())
        return;
    if (m_pendingNew && index == m_places.size() - 1) {
        m_pendingNew = false;
        QList<model::IncidentPlace> stored = m_places;
        stored.removeLast();
        setPlaces(stored);
        m_add->setFocus();
        return;
    }
    QList<model::IncidentPlace> wanted = m_places;
    if (m_pendingNew)
        wanted.removeLast();
    wanted.removeAt(index);
    if (const auto why = m_commit(wanted))
        m_rows.value(index)->showError(*why);
}

void PlacesEditor::takeEntry(qsizetype index, const QString& gazetteerId)
{
    const auto entry = m_context.knowledge().gazetteer().byId(gazetteerId);
    if (!entry)
        return;
    change(index, [&entry](model::IncidentPlace& place) {
        describeBy(place, *entry);
        place.state = model::FieldState::Entered;
    });
}

void PlacesEditor::takeName(qsizetype index, const QString& name)
{
    if (index >= m_rows.size())
        return; // a row that was just taken away loses the focus
    const QString wanted = name.simplified();
    if (wanted.isEmpty()) {
        const bool isNew = m_pendingNew && index == m_places.size() - 1;
        if (!isNew)
            m_rows.value(index)->showError(tr("A place needs a name. Remove it with Alt+Delete."));
        return;
    }
    const QList<knowledge::PlaceEntry> known = m_context.knowledge().gazetteer().find(wanted);
    change(index, [&](model::IncidentPlace& place) {
        const bool renamed = place.name != wanted;
        place.name = wanted;
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
            place.name = wanted;
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
