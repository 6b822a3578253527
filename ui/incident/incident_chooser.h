// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/form_context.h"
#include "model/incident.h"

#include <QDialog>

namespace casus::ui {

struct ChooserWords {
    QString title;
    QString lead;
    QString action; // on the button
};

/// Another incident of the project than `incident`: those of its documents and those that may be the same
/// stand there at once, any other is found by its words. `chosen` says why it cannot be. Opens at once and
/// deletes itself.
QDialog* openIncidentChooser(QWidget* parent, const FormContext& context, const model::Incident& incident,
                             const ChooserWords& words, const Commit<model::IncidentId>& chosen);

} // namespace casus::ui
