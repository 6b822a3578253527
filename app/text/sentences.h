// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/analysis.h"

namespace casus::text {

/// Fills `sentences` from the lines and tokens of `analysis`.
void splitSentences(Analysis& analysis);

} // namespace casus::text
