// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/frames.h"

namespace casus::drafting {

/// The places of a sentence with what each is for: "in Sokolo" against "the mayor of Sokolo", "evacuated to
/// Gao".
[[nodiscard]] std::vector<PlaceMark> placesOf(const Reading& reading, const SentenceParts& sentence,
                                              const knowledge::Knowledge& knowledge);

} // namespace casus::drafting
