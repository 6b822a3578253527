// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/analysis.h"

#include <QStringView>

#include <vector>

namespace casus::text {

/// Is `word` an abbreviation whose full stop belongs to it ("Lt", "Gen", "St", "Jan")? Given without the
/// stop.
[[nodiscard]] bool isAbbreviation(QStringView word);

/// Of those, the ones that stand before a name or a number and so never close a sentence ("Lt", "Gen", "Mr").
[[nodiscard]] bool isTitleAbbreviation(QStringView word);

} // namespace casus::text
