// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casus::store {

/// The user's words as an FTS5 query that is always valid. Words must all occur; "quoted phrases", OR, NOT
/// (or a leading minus) and a trailing * are understood; everything else is words. Empty where no word is
/// left.
[[nodiscard]] QString ftsQuery(const QString& words);

} // namespace casus::store
