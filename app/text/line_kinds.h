// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/analysis.h"

#include <QStringView>

#include <vector>

namespace casus::text {

/// Sets kind and datelineEnd of the lines of `text`. Cues are those of web pages and agency copy at large, in
/// English and French; a line is Boilerplate only where all of it is.
void classifyLines(QStringView text, std::vector<Line>& lines);

} // namespace casus::text
