// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/form_context.h"
#include "model/incident.h"

#include <QDialog>

#include <functional>

namespace casus::ui {

/// What goes from the incident to a new one: reports, passages, claims, places, parties, each with a box and
/// a word on where it will be. `done` gets the new incident. Opens at once and deletes itself.
QDialog* openSplitDialog(QWidget* parent, const FormContext& context, const model::Incident& incident,
                         const std::function<void(model::IncidentId)>& done);

} // namespace casus::ui
