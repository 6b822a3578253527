// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/parties.h"

namespace casus::drafting {

/// Date with its words. A component without a day of its own takes that of the sum.
void fillWhen(const Scene& scene, const Group& group, model::Incident& incident);

} // namespace casus::drafting
