// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/fields.h"
#include "model/incident.h"
#include "model/mention.h"
#include "model/values.h"

#include <QString>

// The words that a person reads for each value of the closed sets, and the columns of tables; translated.
namespace casus::ui {

[[nodiscard]] QString label(model::MentionType type);
[[nodiscard]] QString label(model::MentionState state);
[[nodiscard]] QString label(model::DocumentStatus status);
[[nodiscard]] QString label(model::IncidentStatus status);
[[nodiscard]] QString label(model::IncidentRole role);
[[nodiscard]] QString label(model::Effect effect);
[[nodiscard]] QString label(model::VictimKind kind);
[[nodiscard]] QString label(model::VictimSide side);
[[nodiscard]] QString label(model::ClaimantType type);
[[nodiscard]] QString label(model::Attribution attribution);
[[nodiscard]] QString label(model::ActorRole role);
[[nodiscard]] QString label(model::PlaceRelation relation);
[[nodiscard]] QString label(model::Policy policy);
[[nodiscard]] QString label(model::FieldKey key);
/// What the field means and how to code it, one or two sentences in our own words; for tool tips.
[[nodiscard]] QString explanation(model::FieldKey key);
/// A choice of a field ("suicide_bombing" -> "Suicide bombing").
[[nodiscard]] QString choiceLabel(model::FieldKey key, const QString& choice);
/// "18 Apr 2023", "12–13 Mar 2023", "July 2022", "since 2012"; the EDTF itself where it says more.
[[nodiscard]] QString dateLabel(const QString& edtf);

/// Where a place is known from, of an id as "geonames:2453348": "GeoNames 2453348", "list of Casus".
[[nodiscard]] QString gazetteerLabel(const QString& gazetteerId);

} // namespace casus::ui
