// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewer/text_column.h"

namespace casus::ui {

/// The sentence that holds a position, without the blanks behind it, as the text room cuts the paragraph.
[[nodiscard]] TextColumn::Range sentenceAt(const TextColumn& column, int position);

/// The begin of the next or the previous sentence; over the end of a paragraph into the next one.
[[nodiscard]] int sentenceStep(const TextColumn& column, int position, bool forward);

} // namespace casus::ui
