// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace casus::exchange {

/// Numbers by which near copies of a text are found: the least hash of its sequences of four words under each
/// of 48 permutations (MinHash). The share of equal numbers estimates the share of sequences in common.
/// Case, punctuation and line ends make no difference. Empty for a text of fewer than 20 words.
[[nodiscard]] QList<quint32> sketchOf(const QString& text);

} // namespace casus::exchange
