// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "register/register_model.h"

namespace casus::ui {

[[nodiscard]] QList<ColumnSpec> incidentColumns();
/// What stands in the cell, in words.
[[nodiscard]] QString incidentText(const QString& column, const model::Incident& incident,
                                   const knowledge::Countries& countries);
/// The field behind a column, if it is one.
[[nodiscard]] std::optional<model::FieldKey> fieldOfColumn(const QString& column);
/// Can the cell be edited in place?
[[nodiscard]] bool isEditable(const QString& column);
/// The words that prove the cell; those of the first report where the column has none of its own.
[[nodiscard]] QList<model::Evidence> evidenceOf(const QString& column, const model::Incident& incident);

} // namespace casus::ui
