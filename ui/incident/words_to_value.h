// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incident/form_context.h"
#include "model/fields.h"
#include "model/mention.h"

namespace casus::ui {

/// The value that someone means by these words in this field: as written where the field takes it so (EDTF, a
/// code, a number, a choice by name or label), else through the engine ("last Tuesday", "Malian",
/// "ambushed"). An empty text is the unknown value. The error is a sentence to stand beside the field.
[[nodiscard]] Result<model::FieldValue> valueFromText(const model::FieldSpec& spec, const QString& text,
                                                      const FormContext& context);
/// The same for words picked in the document: the value of their mention goes first. Lists take one more.
[[nodiscard]] Result<model::FieldValue> valueFromWords(const model::FieldSpec& spec,
                                                       const PickedWords& picked,
                                                       const model::FieldValue& present,
                                                       const FormContext& context);

/// EDTF of a date as people type it; empty where it is none.
[[nodiscard]] QString edtfFromText(const QString& text, const FormContext& context);
/// The first mention of the type that the engine finds in a few words.
[[nodiscard]] std::optional<model::Mention> mentionInWords(model::MentionType type, const QString& words,
                                                           const FormContext& context);

} // namespace casus::ui
