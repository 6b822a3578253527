// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/parties.h"

namespace casus::drafting {

/// What is said of all acts together holds for each: "in three attacks attributed to jihadists". A part takes
/// the perpetrators of its whole.
void inheritParties(const Scene& scene, const Group& group, std::vector<Party>& parties);

} // namespace casus::drafting
