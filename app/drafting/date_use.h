// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/frames.h"

namespace casus::drafting {

/// The dates of a sentence with what each is for: "killed on Tuesday" against "said on Thursday".
[[nodiscard]] std::vector<DateMark> datesOf(const Reading& reading, const SentenceParts& sentence);

} // namespace casus::drafting
