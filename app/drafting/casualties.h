// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/parties.h"

namespace casus::drafting {

/// The casualty claims of a group, each with who says so. Counts told twice (headline, lead and body; a relay
/// and its source) are one claim with all its evidence. Victims who are not named in the count follow from
/// the incident where everything else says the same.
[[nodiscard]] QList<model::Claim> claimsOf(const Scene& scene, const Group& group,
                                           const std::vector<Party>& perpetrators);

} // namespace casus::drafting
