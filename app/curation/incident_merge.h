// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"
#include "model/record_items.h"

#include <QDateTime>

// Two incidents that are one, and two that are not. Pure functions; the open project commits the outcome.
namespace casus::curation {

/// `into` with what the documents of `from` say: their reports and claims (without ids, so that both sides'
/// figures stand side by side), places and parties that it has not, fields that it has not. Where both have
/// the same value the evidence is joined; where they differ, `into` keeps its own.
[[nodiscard]] model::Incident merged(model::Incident into, const model::Incident& from);

/// A coder's relation to another incident; the others stay.
void addRelation(model::Incident& incident, const model::Relation& relation, const QString& coder,
                 const QDateTime& when);
[[nodiscard]] bool isKeptApart(const model::Incident& a, const model::Incident& b);

} // namespace casus::curation
