// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/place_value_editor.h"

#include "support/labels.h"
#include "support/theme.h"
#include "widgets/field_completions.h"
#include "widgets/field_note.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace casus::ui {

namespace {

Error refusal(const QString& sentence)
{
    return {.code = ErrorCode::Refused, .message = sentence, .detail = {}};
}

/// Empty: none. An error names the line.
Result<std::optional<double>> degrees(const QLineEdit* line, const QString& what, double limit)
{
    const QString text = line->text().trimmed();
    if (text.isEmpty())
        return std::optional<double>();
    bool ok = false;
    double number = text.toDouble(&ok);
    if (!ok)
        number = QLocale().toDouble(text, &ok);
    if (!ok || number < -limit || number > limit)
        return refusal(
            PlaceValueEditor::tr("%1: “%2” is no number from −%3 to %3.").arg(what, text).arg(limit));
    return std::optional<double>(number);
}

QString degreesText(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 9) : QString();
}

} // namespace

PlaceValueEditor::PlaceValueEditor(const ValueContext& context, QWidget* parent)
    : ValueEditor(parent)
    , m_context(context)
{
    const auto line = [this](const char* name, const QString& accessible) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(accessible);
        return edit;
    };
    m_name = new FieldSuggest(placeCompletions(context.engine.knowledge()), this);
    m_name->setObjectName(QStringLiteral("name"));
    m_country = new FieldSuggest(countryCompletions(context.engine.knowledge().countries()), this);
    m_country->setObjectName(QStringLiteral("country"));
    m_lat = line("lat", tr("Latitude in degrees north"));
    m_lon = line("lon", tr("Longitude in degrees east"));
    m_relation = new QComboBox(this);
    m_relation->setObjectName(QStringLiteral("relation"));
    for (const model::PlaceRelation relation : model::all<model::PlaceRelation>())
        m_relation->addItem(label(relation), static_cast<int>(relation));
    m_km = line("km", tr("Distance in kilometres"));
    m_bearing = new QComboBox(this);
    m_bearing->setObjectName(QStringLiteral("bearing"));
    m_bearing->setAccessibleName(tr("Direction from the place"));
    m_bearing->addItem(tr("any direction"), QString());
    for (const char* point : {"N", "NE", "E", "SE", "S", "SW", "W", "NW"})
        m_bearing->addItem(QString::fromLatin1(point), QString::fromLatin1(point));
    m_entry = new FieldNote(quietText, this);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Place"), m_name);
    form->addRow(QString(), m_entry);
    form->addRow(tr("&Country"), m_country);
    auto* point = new QHBoxLayout;
    point->addWidget(m_lat);
    point->addWidget(new QLabel(tr("N"), this));
    point->addWidget(m_lon);
    point->addWidget(new QLabel(tr("E"), this));
    form->addRow(tr("Coor&dinates"), point);
    form->addRow(tr("&Relation"), m_relation);
    m_distance = new QWidget(this);
    auto* distance = new QHBoxLayout(m_distance);
    distance->setContentsMargins(0, 0, 0, 0);
    distance->addWidget(m_km);
    distance->addWidget(new QLabel(tr("km"), this));
    distance->addWidget(m_bearing, 1);
    form->addRow(QString(), m_distance);
    setFocusProxy(m_name);
    connect(m_name, &FieldSuggest::picked, this,
            [this](const Suggestion& chosen) { takeEntry(chosen.data.toString()); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { showId({}); });
    connect(m_relation, &QComboBox::currentIndexChanged, this, &PlaceValueEditor::showRelation);
}

void PlaceValueEditor::setValue(const model::MentionValue& value)
{
    const auto* given = std::get_if<model::PlaceValue>(&value);
    const model::PlaceValue place = given ? *given : model::PlaceValue();
    m_name->setStored(place.name);
    m_country->setStored(place.country.isEmpty()
                             ? QString()
                             : countryText(m_context.engine.knowledge().countries(), place.country));
    m_lat->setText(degreesText(place.lat));
    m_lon->setText(degreesText(place.lon));
    m_relation->setCurrentIndex(m_relation->findData(static_cast<int>(place.relation)));
    m_km->setText(degreesText(place.km));
    m_bearing->setCurrentIndex(qMax(0, m_bearing->findData(place.bearing)));
    showId(place.gazetteerId);
    showRelation();
}

void PlaceValueEditor::takeEntry(const QString& id)
{
    const auto entry = m_context.engine.knowledge().gazetteer().byId(id);
    if (!entry)
        return;
    m_country->setText(countryText(m_context.engine.knowledge().countries(), entry->country));
    m_lat->setText(degreesText(entry->lat));
    m_lon->setText(degreesText(entry->lon));
    showId(id);
}

void PlaceValueEditor::showId(const QString& id)
{
    m_gazetteerId = id;
    const auto entry = m_context.engine.knowledge().gazetteer().byId(id);
    QStringList facts;
    if (entry) {
        facts << entry->name << entry->admin1;
        if (entry->population > 0)
            facts << tr("%1 inhabitants").arg(QLocale().toString(entry->population));
    }
    facts << id;
    facts.removeAll(QString());
    m_entry->say(facts.isEmpty() ? tr("no gazetteer entry chosen") : facts.join(QStringLiteral(" · ")));
}

void PlaceValueEditor::showRelation()
{
    const auto relation = static_cast<model::PlaceRelation>(m_relation->currentData().toInt());
    m_distance->setVisible(relation == model::PlaceRelation::Distance);
}

Result<model::MentionValue> PlaceValueEditor::value() const
{
    model::PlaceValue place;
    place.name = m_name->text().simplified();
    if (place.name.isEmpty())
        return model::MentionValue();
    if (const QString country = m_country->text().simplified(); !country.isEmpty()) {
        const auto* known = countryFromText(m_context.engine.knowledge().countries(), country);
        if (!known)
            return refusal(tr("“%1” is no country. Write its name or its two-letter code.").arg(country));
        place.country = known->iso2;
    }
    const auto lat = degrees(m_lat, tr("Latitude"), 90);
    if (!lat)
        return lat.error();
    const auto lon = degrees(m_lon, tr("Longitude"), 180);
    if (!lon)
        return lon.error();
    if (lat->has_value() != lon->has_value())
        return refusal(tr("Coordinates need both latitude and longitude."));
    place.lat = *lat;
    place.lon = *lon;
    place.gazetteerId = m_gazetteerId;
    place.relation = static_cast<model::PlaceRelation>(m_relation->currentData().toInt());
    if (place.relation == model::PlaceRelation::Distance) {
        const auto km = degrees(m_km, tr("Distance"), 2000);
        if (!km)
            return km.error();
        place.km = *km;
        place.bearing = m_bearing->currentData().toString();
    }
    return model::MentionValue(place);
}

} // namespace casus::ui
