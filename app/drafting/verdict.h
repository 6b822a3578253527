// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/parties.h"

namespace casus::drafting {

/// Is there enough of a basis to put the draft before an analyst? Sets its score. A main incident needs a day
/// of its own in the news window (or no date in the whole report of it), and two of place, party, count.
[[nodiscard]] bool standsAsDraft(const Scene& scene, const Group& group, model::Incident& incident);

} // namespace casus::drafting
