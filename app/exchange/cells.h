// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/evidence.h"
#include "model/incident.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

// How values stand in the cells of a table. Unknown is an empty cell, never 0.
namespace casus::exchange {

/// Items joined with "; "; a semicolon inside an item becomes a comma, doubles and empty items are left out.
[[nodiscard]] QString listCell(const QStringList& items);
[[nodiscard]] QString dateCell(QDate date);
[[nodiscard]] QString timeCell(const QDateTime& time); // UTC, 2026-11-21T06:32:48Z
/// Decimal point, at most six decimals, no zeros at the end.
[[nodiscard]] QString decimalCell(double value);
[[nodiscard]] QString countCell(std::optional<int> value);
/// "7", "12–20–50"; "?" where a bound is unknown; empty where nothing is said.
[[nodiscard]] QString rangeCell(std::optional<int> low, std::optional<int> best, std::optional<int> high);
[[nodiscard]] QString fieldCell(const model::Incident& incident, model::FieldKey key);

/// The documents of an incident's reports, in their order. Missing ones are left out and counted by the
/// export.
using Documents = QList<model::DocumentInfo>;

[[nodiscard]] QString documentNames(const Documents& documents);
/// Publishers, or the names of documents that have none.
[[nodiscard]] QString sourceNames(const Documents& documents);

} // namespace casus::exchange
