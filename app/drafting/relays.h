// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/speech.h"

namespace casus::drafting {

/// Through whom a speech is heard, nearest to the reader first: "told AFP", "a UN report seen by Reuters",
/// "in a statement carried by SITE". The speaker is never its own relay. Empty where the text names none.
[[nodiscard]] QStringList relaysOf(const Reading& reading, Tokens sentence, const Speech& speech);

} // namespace casus::drafting
