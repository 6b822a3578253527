// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/engine.h"
#include "curation/project_private.h"
#include "model/mention.h"

#include <functional>
#include <optional>

namespace casus::curation {

/// The mentions of the document, fetched when they are needed.
using KnownMentions = std::function<QList<model::Mention>()>;

/// The value of a passage that a coder marked: what the finders see at that place, else what a mention with
/// the same words has (`known`, of the same document), else what register and gazetteer know of the words.
/// monostate where none of them knows it.
[[nodiscard]] model::MentionValue workOutValue(const Engine& engine, const DocumentText& text,
                                               model::Span span, model::MentionType type,
                                               const extraction::Context& context,
                                               const KnownMentions& known);

/// A sentence where the value does not belong to the type or breaks its rules (a date that does not exist, a
/// place off the globe, low above high).
[[nodiscard]] std::optional<QString> whyInvalidValue(model::MentionType type,
                                                     const model::MentionValue& value);

} // namespace casus::curation
