// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"
#include "model/mention.h"

#include <QString>

// Values and incidents in the language of the window. Files have the English of model::describe and
// model::headline, whatever that language is.
namespace casus::ui {

/// "killed: 14 civilians", "15 km N of Sokolo (ML)", "18 Apr 2023"; empty where there is no value.
[[nodiscard]] QString valueLabel(const model::MentionValue& value);
/// "18 Apr 2023 · Sokolo (ML) · ambush · JNIM": one line that tells the incident from its neighbours.
[[nodiscard]] QString incidentLabel(const model::Incident& incident);

} // namespace casus::ui
