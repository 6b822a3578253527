// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_words.h"

#include "model/edtf.h"

#include <QCoreApplication>

#include <algorithm>

namespace casus::ui {

std::optional<model::Mention> mentionInWords(model::MentionType type, const QString& words,
                                             const curation::Engine& engine,
                                             const extraction::Context& context)
{
    const extraction::Extraction found = engine.extractor().extract(words, context);
    for (const model::Mention& mention : found.mentions) {
        if (mention.type == type)
            return mention;
    }
    return std::nullopt;
}

QString edtfFromWords(const QString& text, const curation::Engine& engine, const extraction::Context& context)
{
    const QString words = text.simplified();
    if (const auto edtf = model::Edtf::parse(words))
        return edtf->text();
    // Digits and signs alone that are no EDTF are a date that does not exist, not words to be read.
    const bool hasLetter = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
    if (!hasLetter)
        return {};
    const auto mention = mentionInWords(model::MentionType::Date, words, engine, context);
    const auto* date = mention ? std::get_if<model::DateValue>(&mention->value) : nullptr;
    return date ? date->edtf : QString();
}

QString noDateSentence(const QString& text)
{
    return QCoreApplication::translate(
               "FieldValues", "“%1” is no date. Write 2023-04-18, 2023-04, 2023-04-18/2023-04-20 or words "
                              "such as “12 March 2023”.")
        .arg(text);
}

} // namespace casus::ui
