// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"

namespace casus::test {

/// An incident whose every part may hold anything: emoji and their sequences, decomposed accents, Arabic,
/// line breaks, tabs, quotes, control characters, formulas. The same number gives the same incident.
[[nodiscard]] model::Incident generatedIncident(quint32 number);

} // namespace casus::test
