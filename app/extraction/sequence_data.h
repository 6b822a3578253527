// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "extraction/sequence_cleaning.h"
#include "extraction/sequence_labels.h"
#include "text/analysis.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace casus::knowledge {
class Knowledge;
}

namespace casus::extraction::sequence {

/// A text with its names, in tokens as the program makes them.
struct AnnotatedText {
    text::Analysis analysis;
    std::vector<QString> folded;
    std::vector<NameSpan> names; // in order, free of overlaps
};

/// Reads annotated texts; the form is told by the name.
///  - .conll, .conll.gz: token and BIO tag on a line, a blank line between sentences, "-DOCSTART-" between
///    documents. Tags are named as this program's labels or as per, org, gpe ... ; README.md of
///    resources/models lists them with the rules of cleaning. Tokens are split as the program splits them.
///  - .jsonl, .jsonl.gz: {"id","text","entities":[{"start","end","type","confidence"}]} with offsets in code
///    points; see normalisedNames().
/// `warnings` gets what was passed over.
[[nodiscard]] Result<std::vector<AnnotatedText>> readAnnotated(const QString& file,
                                                               const knowledge::Knowledge& knowledge,
                                                               QStringList* warnings,
                                                               Labels labels = Labels::Cleaned);

/// Pieces of at most so many sentences, for column files without borders of documents.
[[nodiscard]] std::vector<AnnotatedText> inPieces(const AnnotatedText& text, std::size_t sentences);
/// The same texts in capitals, and so the same names.
[[nodiscard]] AnnotatedText inCapitals(const AnnotatedText& text);
/// Each word with a capital, as headlines are written.
[[nodiscard]] AnnotatedText inTitleCase(const AnnotatedText& text);
/// Without accents on letters.
[[nodiscard]] AnnotatedText withoutAccents(const AnnotatedText& text);

/// Lays tokens out as a text of one line a sentence and keeps their names.
class TextBuilder {
public:
    enum class Tag { Outside, Begin, Inside };
    void add(const QString& token, Tag tag, Label label, bool spaceBefore = true);
    void endSentence();
    [[nodiscard]] bool isEmpty() const { return m_text.analysis.tokens.empty(); }
    /// The text so far; the builder begins anew.
    [[nodiscard]] AnnotatedText take();

private:
    void closeName();

    AnnotatedText m_text;
    std::size_t m_sentenceStart = 0;
    bool m_open = false;
    NameSpan m_name;
};

} // namespace casus::extraction::sequence
