// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/parties.h"

namespace casus::drafting {

/// Tactics, weapons, targets, stage and the flags that follow from them. Needs the claims and actors of
/// `incident`.
void fillActs(const Scene& scene, const Group& group, model::Incident& incident);

} // namespace casus::drafting
