// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/parties.h"

namespace casus::drafting {

/// Victims of a count, read with its surroundings: own and enemy sides of a communiqué, "seven of its men",
/// "martyrs".
[[nodiscard]] model::VictimGroup victimsInContext(const Scene& scene, const Frame& frame, const Item& item,
                                                  model::VictimGroup found, const Speaker& speaker);

/// The fine kind of the victims from the words of the count ("gendarmes", "children").
[[nodiscard]] model::VictimKind kindOf(const Reading& reading, const Item& item, model::VictimGroup group);

/// Gives "nine dead" the victims of the incident where all that is said of it agrees; else it stays unknown.
void settleVictims(const Scene& scene, const Group& group, QList<model::Claim>& claims);

} // namespace casus::drafting
