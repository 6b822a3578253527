// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/parties.h"

namespace casus::drafting {

[[nodiscard]] CountryProfile countriesOf(const std::vector<Frame>& frames,
                                         const knowledge::Knowledge& knowledge);

/// Country, places, regions and coordinates.
void fillWhere(const Scene& scene, const Group& group, model::Incident& incident);

} // namespace casus::drafting
