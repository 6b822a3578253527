// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/incident_edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace casus::curation {

using model::Claim;
using model::Field;
using model::FieldKey;
using model::FieldState;
using model::FieldValue;
using model::Incident;
using model::IncidentActor;
using model::IncidentPlace;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::curation::IncidentEdits)
};

bool isOpen(FieldState state)
{
    return state == FieldState::Suggested;
}

/// Places and parties: equal but for who decided.
template <typename Part>
bool sameContent(Part a, const Part& b)
{
    a.state = b.state;
    a.coder = b.coder;
    return a == b;
}

template <typename Part>
QList<Part> entered(const QList<Part>& before, const QList<Part>& after, const QString& coder)
{
    QList<Part> parts = after;
    for (Part& part : parts) {
        if (before.contains(part))
            continue;
        const bool known = std::any_of(before.cbegin(), before.cend(),
                                       [&part](const Part& old) { return sameContent(old, part); });
        if (!known)
            part.state = FieldState::Entered;
        part.coder = isOpen(part.state) ? QString() : coder;
    }
    return parts;
}

/// An undecided field follows the first place; a decided one stays as the coder left it.
void follow(Incident& incident, FieldKey key, const FieldValue& value, const IncidentPlace& place)
{
    const auto field = incident.fields.constFind(key);
    if (field != incident.fields.cend() && !isOpen(field->state))
        return;
    if (std::holds_alternative<std::monostate>(value)) {
        incident.fields.remove(key);
        return;
    }
    Field derived;
    derived.value = value;
    derived.evidence = place.evidence;
    derived.score = 1;
    derived.reason = Words::tr("from the place %1").arg(place.name);
    incident.fields.insert(key, derived);
}

FieldValue coordinate(const std::optional<double>& value)
{
    return value ? FieldValue(*value) : FieldValue();
}

} // namespace

void decide(Field& field, FieldState state, const QString& coder, const QDateTime& when)
{
    field.state = state;
    field.coder = coder;
    field.decidedAt = when;
}

void confirmParts(Incident& incident, const QString& coder, const QDateTime& when)
{
    for (Field& field : incident.fields) {
        if (isOpen(field.state))
            decide(field, FieldState::Confirmed, coder, when);
    }
    const auto confirm = [&coder](auto& parts) {
        for (auto& part : parts) {
            if (isOpen(part.state)) {
                part.state = FieldState::Confirmed;
                part.coder = coder;
            }
        }
    };
    confirm(incident.places);
    confirm(incident.actors);
    for (Claim& claim : incident.claims) {
        if (claim.suggested) {
            claim.suggested = false;
            claim.coder = coder;
        }
    }
}

namespace {

/// `fields`: those of the table, or the project's own.
template <typename Fields>
void enter(Fields& fields, const typename Fields::key_type& key, const FieldValue& value,
           const QList<model::Evidence>& evidence, const QString& reason, const QString& coder,
           const QDateTime& when)
{
    const auto found = fields.constFind(key);
    const bool known = found != fields.cend();
    const Field old = known ? *found : Field();
    const FieldValue drafted = !known                             ? FieldValue()
                               : old.state == FieldState::Entered ? old.derived
                                                                  : old.value;
    const bool wasDrafted = !std::holds_alternative<std::monostate>(drafted);

    if (std::holds_alternative<std::monostate>(value) && !wasDrafted) {
        fields.remove(key);
        return;
    }
    if (known && !isOpen(old.state) && old.value == value && old.evidence == evidence && old.reason == reason)
        return;
    Field field;
    field.value = value;
    field.evidence = evidence;
    field.score = old.score;
    field.reason = reason;
    if (wasDrafted && value == drafted) {
        if (reason.isEmpty())
            field.reason = old.reason;
        if (evidence.isEmpty())
            field.evidence = old.evidence;
        decide(field, FieldState::Confirmed, coder, when);
    } else {
        field.derived = drafted;
        decide(field, FieldState::Entered, coder, when);
    }
    fields.insert(key, field);
}

} // namespace

void enterField(Incident& incident, FieldKey key, const FieldValue& value,
                const QList<model::Evidence>& evidence, const QString& reason, const QString& coder,
                const QDateTime& when)
{
    enter(incident.fields, key, value, evidence, reason, coder, when);
}

void enterOwnField(Incident& incident, const QString& field, const FieldValue& value,
                   const QList<model::Evidence>& evidence, const QString& reason, const QString& coder,
                   const QDateTime& when)
{
    enter(incident.ownFields, field, value, evidence, reason, coder, when);
}

void enterPlaces(Incident& incident, const QList<IncidentPlace>& places, const QString& coder)
{
    const QList<IncidentPlace> before = incident.places;
    incident.places = entered(before, places, coder);
    const IncidentPlace first = incident.places.isEmpty() ? IncidentPlace() : incident.places.constFirst();
    const IncidentPlace former = before.isEmpty() ? IncidentPlace() : before.constFirst();
    if (sameContent(former, first))
        return;
    follow(incident, FieldKey::Latitude, coordinate(first.lat), first);
    follow(incident, FieldKey::Longitude, coordinate(first.lon), first);
    if (!first.country.isEmpty())
        follow(incident, FieldKey::Country, first.country, first);
}

void enterActors(Incident& incident, const QList<IncidentActor>& actors, const QString& coder)
{
    incident.actors = entered(incident.actors, actors, coder);
}

void enterClaims(Incident& incident, const QList<Claim>& claims, const QString& coder)
{
    const QList<Claim> before = incident.claims;
    incident.claims = claims;
    for (Claim& claim : incident.claims) {
        if (before.contains(claim))
            continue;
        claim.suggested = false;
        claim.coder = coder;
    }
}

void addReports(Incident& incident, const QList<model::Evidence>& evidence)
{
    for (const model::Evidence& words : evidence) {
        const bool known =
            std::any_of(incident.reports.cbegin(), incident.reports.cend(),
                        [&words](const auto& report) { return report.document == words.document; });
        if (!known)
            incident.reports.append(model::Report{words.document, {}});
    }
}

std::optional<QString> whyInvalidPlace(const IncidentPlace& place)
{
    if (place.name.trimmed().isEmpty())
        return Words::tr("A place needs a name.");
    if (place.lat.has_value() != place.lon.has_value())
        return Words::tr("The place “%1” needs both latitude and longitude.").arg(place.name);
    if (place.lat && (*place.lat < -90 || *place.lat > 90 || *place.lon < -180 || *place.lon > 180))
        return Words::tr("The position of “%1” lies off the globe.").arg(place.name);
    if (place.km && *place.km < 0)
        return Words::tr("A distance is not below zero.");
    return std::nullopt;
}

std::optional<QString> whyInvalidClaim(const Claim& claim)
{
    if ((claim.low && *claim.low < 0) || (claim.high && *claim.high < 0))
        return Words::tr("A count is not below zero.");
    if (claim.low && claim.high && *claim.low > *claim.high)
        return Words::tr("The lowest count is above the highest.");
    if (!claim.low && !claim.high && claim.form != model::CountForm::NotStated)
        return Words::tr("A claim needs a lowest or a highest count.");
    return std::nullopt;
}

std::optional<QString> whyInvalidTotal(const model::TotalOverride& total)
{
    const auto above = [](const std::optional<int>& a, const std::optional<int>& b) {
        return a && b && *a > *b;
    };
    if ((total.low && *total.low < 0) || (total.best && *total.best < 0) || (total.high && *total.high < 0))
        return Words::tr("A count is not below zero.");
    if (above(total.low, total.best) || above(total.best, total.high) || above(total.low, total.high))
        return Words::tr("A total goes from low over best to high.");
    return std::nullopt;
}

} // namespace casus::curation
