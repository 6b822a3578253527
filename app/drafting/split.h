// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/segmentation.h"

#include <optional>

namespace casus::drafting {

/// A sentence that reports one act and recalls another: the part that recalls.
struct Recall {
    Tokens tokens;
    QString reason;
};

/// "Five days after the attack in A, which killed one, ...", "... to punish them for the raid on B last
/// year", "It came the same day as a massacre in C".
[[nodiscard]] std::optional<Recall> recalledPart(const Reading& reading, const Frame& frame,
                                                 const NewsWindow& window);

/// "fourteen dead in A, eight in B and three in C": the ranges of the pieces; empty where there are fewer
/// than two.
struct Piece {
    Tokens tokens;
    const Item* casualty = nullptr;
    const Item* place = nullptr;
};
[[nodiscard]] std::vector<Piece> piecesByPlace(const Reading& reading, const Frame& frame);

} // namespace casus::drafting
