// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/parties.h"

#include <QList>

#include <map>

namespace casus::drafting {

/// What the words around a count say of its standing among other counts.
struct CountMark {
    bool risen = false;     // "rose to 23", "revised to 23"
    bool later = false;     // "the army later said"
    bool earlier = false;   // "up from 12", "an earlier toll of 12"
    bool retracted = false; // "withdrew its claim of 40"

    [[nodiscard]] bool any() const { return risen || later || earlier || retracted; }
};

[[nodiscard]] CountMark countMarkOf(const Reading& reading, const Frame& frame, const Item& count);

/// By the first code point of a count.
using CountMarks = std::map<int, CountMark>;

/// Says which claims replace which: the replaced one gets a negative id of the draft, the other names it in
/// `supersedes`. Several replaced ones make a chain. Nothing is left out.
void settleRevisions(QList<model::Claim>& claims, const CountMarks& marks);

} // namespace casus::drafting
