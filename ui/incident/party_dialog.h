// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"

#include <QDialog>

#include <functional>

namespace casus::ui {

/// How a party fought: its side, whether it began, how many it was, how many of it were taken. Gives the
/// party with what was entered; opens at once and deletes itself.
QDialog* openPartyDialog(QWidget* parent, const model::IncidentActor& actor,
                         const std::function<void(const model::IncidentActor&)>& done);

/// "side A · began it · 40 to 50 persons · 2 captured"; empty where nothing is known.
[[nodiscard]] QString fightInWords(const model::IncidentActor& actor);

} // namespace casus::ui
