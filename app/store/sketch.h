// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace casus::store {

/// What a text is compared by without reading it again: the least hash of its word sequences under each of
/// kSketchSize permutations. The share of equal numbers in two sketches estimates the share of word
/// sequences that the texts have in common. Empty: the text is too short to be compared.
using Sketch = QList<quint32>;
constexpr int kSketchSize = 48;

} // namespace casus::store
