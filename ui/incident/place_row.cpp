// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/place_row.h"

#include "support/labels.h"
#include "widgets/field_choice.h"
#include "widgets/place_map.h"

#include <QBoxLayout>
#include <QDoubleValidator>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace casus::ui {

PlaceRow::PlaceRow(const FormContext& context, QWidget* parent)
    : EntryRow(placeCompletions(context.knowledge(), [this] { return otherPlaces(); }), tr("Place"), parent)
    , m_context(context)
{
    new PlaceMap(*name(), [this] { return otherPlaces(); }); // the field owns it
    connect(name(), &FieldLine::focusGained, this, [this] { m_othersKnown = false; });
    name()->setPlaceholderText(tr("name of a place"));
    m_relation = new FieldChoice(this);
    m_relation->setAccessibleName(tr("How the incident lies to the place"));
    m_relation->setToolTip(tr("How the incident lies to the place"));
    for (const model::PlaceRelation relation : model::all<model::PlaceRelation>())
        m_relation->addItem(label(relation), static_cast<int>(relation));
    m_relation->setMinimumContentsLength(9);
    m_km = new FieldLine(this);
    auto* numbers = new QDoubleValidator(0, 2000, 1, m_km);
    numbers->setLocale(QLocale::c());
    m_km->setValidator(numbers);
    m_km->setFixedWidth(fontMetrics().averageCharWidth() * 8);
    m_km->setAlignment(Qt::AlignRight);
    m_km->setAccessibleName(tr("Distance from the place in kilometres"));
    m_unit = new QLabel(tr("km"), this);
    m_bearing = new FieldChoice(this);
    m_bearing->setAccessibleName(tr("Direction from the place"));
    m_bearing->setToolTip(tr("Direction from the place"));
    m_bearing->addItem(QStringLiteral("–"), QString());
    for (const char* point : {"N", "NE", "E", "SE", "S", "SW", "W", "NW"})
        m_bearing->addItem(QString::fromLatin1(point), QString::fromLatin1(point));
    m_bearing->setMinimumContentsLength(3);
    details()->addWidget(m_relation);
    details()->addWidget(m_km);
    details()->addWidget(m_unit);
    details()->addWidget(m_bearing);
    details()->addStretch(1);
    connect(m_relation, &FieldChoice::chosen, this, [this](const QVariant& item) {
        Q_EMIT relationChosen(static_cast<model::PlaceRelation>(item.toInt()));
    });
    connect(m_bearing, &FieldChoice::chosen, this,
            [this](const QVariant& item) { Q_EMIT bearingChosen(item.toString()); });
    connect(m_km, &FieldLine::committed, this, [this](const QString& text) {
        bool ok = false;
        const double km = text.trimmed().toDouble(&ok);
        Q_EMIT distanceTyped(ok ? std::optional<double>(km) : std::nullopt);
    });
    connect(m_relation, &FieldChoice::focusGained, this, &FormRow::focusGained);
    connect(m_km, &FieldLine::focusGained, this, &FormRow::focusGained);
    connect(m_bearing, &FieldChoice::focusGained, this, &FormRow::focusGained);
}

const QList<NamedPlace>& PlaceRow::otherPlaces()
{
    constexpr qsizetype kMost = 40;
    if (std::exchange(m_othersKnown, true))
        return m_others;
    m_others.clear();
    const auto add = [this](const QString& placeName, const QString& country,
                            const std::optional<double>& lat, const std::optional<double>& lon) {
        const bool known = std::any_of(m_others.cbegin(), m_others.cend(),
                                       [&](const NamedPlace& other) { return other.name == placeName; });
        if (lat && lon && !known && placeName != name()->stored() && m_others.size() < kMost)
            m_others.append({placeName, country, *lat, *lon});
    };
    const auto incidents = m_context.project->reader().incidents(m_context.document);
    for (const model::Incident& incident : incidents ? *incidents : QList<model::Incident>()) {
        for (const model::IncidentPlace& place : incident.places)
            add(place.name, place.country, place.lat, place.lon);
    }
    const auto mentions = m_context.project->reader().mentions(m_context.document);
    for (const model::Mention& mention : mentions ? *mentions : QList<model::Mention>()) {
        const auto* place = std::get_if<model::PlaceValue>(&mention.value);
        if (place && mention.state != model::MentionState::Rejected)
            add(place->name.isEmpty() ? mention.quote : place->name, place->country, place->lat, place->lon);
    }
    return m_others;
}

void PlaceRow::setIndex(int index)
{
    setNames(QStringLiteral("place"), index);
    m_relation->setObjectName(QStringLiteral("place_%1_relation").arg(index));
    m_km->setObjectName(QStringLiteral("place_%1_km").arg(index));
    m_bearing->setObjectName(QStringLiteral("place_%1_bearing").arg(index));
}

void PlaceRow::setPlace(const model::IncidentPlace& place)
{
    showEntry(place.name, place.state, place.score, place.reason, place.coder, place.evidence);
    m_relation->setStored(static_cast<int>(place.relation));
    const bool distance =
        place.relation == model::PlaceRelation::Distance || place.km || !place.bearing.isEmpty();
    m_km->setStored(place.km ? QString::number(*place.km) : QString());
    m_bearing->setStored(place.bearing);
    for (QWidget* part : {static_cast<QWidget*>(m_km), m_unit, static_cast<QWidget*>(m_bearing)})
        part->setVisible(distance);
    QStringList facts;
    if (!place.country.isEmpty()) {
        const auto* country = m_context.knowledge().countries().byIso2(place.country);
        facts << (country ? country->name : place.country);
    }
    if (place.lat && place.lon)
        facts << coordinatesText(*place.lat, *place.lon);
    else if (!place.name.isEmpty())
        facts << tr("no coordinates");
    if (!place.gazetteerId.isEmpty())
        facts << gazetteerLabel(place.gazetteerId);
    showFacts(facts.join(QStringLiteral(" · ")));
}

void PlaceRow::setReadOnly(bool readOnly)
{
    EntryRow::setReadOnly(readOnly);
    m_relation->setReadOnly(readOnly);
    m_km->setReadOnly(readOnly);
    m_bearing->setReadOnly(readOnly);
}

void PlaceRow::flush()
{
    EntryRow::flush();
    m_km->commit();
}

void PlaceRow::discard()
{
    EntryRow::discard();
    m_km->giveUp();
}

} // namespace casus::ui
