// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/frames.h"

namespace casus::drafting {

/// A named person whom the text says was killed in the act; counts as one.
struct NamedVictim {
    const Item* person = nullptr;
    model::VictimGroup group = model::VictimGroup::Unknown;
};

/// "killed X", "X was killed", "X was among several people who died". Not "including X", not "died of an
/// illness".
[[nodiscard]] std::vector<NamedVictim> namedVictimsIn(const Reading& reading, const Frame& frame,
                                                      Tokens tokens);

} // namespace casus::drafting
