// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/analysis.h"

#include <QStringView>

#include <vector>

namespace casus::text {

/// Logical lines with begin, end, listItem set and kind Body or Blank.
[[nodiscard]] std::vector<Line> splitLines(QStringView text);

/// Length of a list label and the space after it at the start of `line` ("- ", "* ", "3. ", "b) "), 0 without
/// one.
[[nodiscard]] qsizetype listLabelLength(QStringView line);

} // namespace casus::text
