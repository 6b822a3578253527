// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"

#include <QDateTime>

#include <optional>

// What a coder's decision does to an incident value. Pure functions; the open project commits the outcome.
namespace casus::curation {

void decide(model::Field& field, model::FieldState state, const QString& coder, const QDateTime& when);
/// Every field, place, party and claim that is still suggested becomes confirmed.
void confirmParts(model::Incident& incident, const QString& coder, const QDateTime& when);

/// Sets or, with monostate, clears a field. What the program had drafted stays in `derived`; a value that
/// equals the draft confirms it.
void enterField(model::Incident& incident, model::FieldKey key, const model::FieldValue& value,
                const QList<model::Evidence>& evidence, const QString& reason, const QString& coder,
                const QDateTime& when);
/// The same of a field that the codebook has added, by its id.
void enterOwnField(model::Incident& incident, const QString& field, const model::FieldValue& value,
                   const QList<model::Evidence>& evidence, const QString& reason, const QString& coder,
                   const QDateTime& when);

// Parts that are as they were keep their state; a part whose state alone was raised is the coder's
// confirmation; every other part is the coder's own.
void enterPlaces(model::Incident& incident, const QList<model::IncidentPlace>& places, const QString& coder);
void enterActors(model::Incident& incident, const QList<model::IncidentActor>& actors, const QString& coder);
void enterClaims(model::Incident& incident, const QList<model::Claim>& claims, const QString& coder);

/// Documents that evidence comes from report the incident.
void addReports(model::Incident& incident, const QList<model::Evidence>& evidence);

[[nodiscard]] std::optional<QString> whyInvalidPlace(const model::IncidentPlace& place);
[[nodiscard]] std::optional<QString> whyInvalidClaim(const model::Claim& claim);
[[nodiscard]] std::optional<QString> whyInvalidTotal(const model::TotalOverride& total);

} // namespace casus::curation
