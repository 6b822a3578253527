// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace casus::exchange {

/// A page (UTF-8) reduced to what an article can be found in: scripts (but JSON-LD), styles, frames, drawings
/// and formatting are gone, tags keep only the attributes that say something of the text, and nesting ends at
/// a depth that no page needs. So hostile markup (100,000 nested elements, a million attributes, formatting
/// that a parser has to open again in each paragraph) costs no more than its length.
[[nodiscard]] QByteArray cleanedHtml(const QByteArray& page);

} // namespace casus::exchange
