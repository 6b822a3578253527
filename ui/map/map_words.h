// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/register.h"

#include <QString>
#include <QStringList>

namespace casus::ui {

/// "18 Apr 2023", "April 2023"; "no date" where it has none.
[[nodiscard]] QString dateWords(const store::IncidentPoint& point);
/// "Sokolo (ML)"; "no place" where none is named.
[[nodiscard]] QString placeWords(const store::IncidentPoint& point);
/// "7 killed"; "deaths not known"
[[nodiscard]] QString deathsWords(const store::IncidentPoint& point);
/// "to the first-level unit", "within 25 km"; empty where it is exact or not coded.
[[nodiscard]] QString precisionWords(const store::IncidentPoint& point);
/// Title, kind and deaths, status, precision.
[[nodiscard]] QStringList pointWords(const store::IncidentPoint& point);

} // namespace casus::ui
