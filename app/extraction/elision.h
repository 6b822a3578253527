// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/analysis.h"

namespace casus::extraction {

/// Splits French elided words ("l'armée", "d'une") into two tokens, so that finders see the noun by itself.
/// Names with an inner apostrophe ("N'Djamena") and "aujourd'hui" stay whole. Sentences follow.
void splitElisions(text::Analysis& analysis);

/// The same for a phrase of a French lexicon: "fusil d'assaut" -> "fusil d' assaut".
[[nodiscard]] QString splitElisions(const QString& phrase);

} // namespace casus::extraction
