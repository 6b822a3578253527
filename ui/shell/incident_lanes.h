// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"
#include "viewer/document_view.h"

#include <QList>
#include <QPalette>

#include <optional>

namespace casus::ui {

/// The passages of one document's incidents, for the margin of its text; colours as in the incident list.
[[nodiscard]] QList<IncidentLane> lanesOf(const QList<model::Incident>& incidents, model::DocumentId document,
                                          std::optional<model::IncidentId> current, const QPalette& palette);

} // namespace casus::ui
