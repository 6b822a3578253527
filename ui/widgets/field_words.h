// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/engine.h"
#include "model/mention.h"

#include <QString>

#include <optional>

// What a person means by a few typed or picked words, as the engine reads them.
namespace casus::ui {

/// The first mention of the type in the words.
[[nodiscard]] std::optional<model::Mention> mentionInWords(model::MentionType type, const QString& words,
                                                           const curation::Engine& engine,
                                                           const extraction::Context& context);
/// EDTF as written, else what the engine makes of words ("12 March 2023", "last Tuesday"); empty where it is
/// no date or one that does not exist.
[[nodiscard]] QString edtfFromWords(const QString& text, const curation::Engine& engine,
                                    const extraction::Context& context);
/// The sentence beside a date that cannot be read.
[[nodiscard]] QString noDateSentence(const QString& text);

} // namespace casus::ui
