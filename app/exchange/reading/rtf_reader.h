// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/reading/article.h"

#include <QByteArray>

namespace casus::exchange {

/// Text of an RTF file (specification 1.9.1): paragraphs, tabs, symbols, code pages and \u characters.
/// Pictures, heads, feet, notes, hidden and deleted text are left out. Groups may nest as deep as they like:
/// the stack of groups is on the heap.
[[nodiscard]] Result<Article> readRtf(const QByteArray& bytes);

} // namespace casus::exchange
