// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge.h"
#include "model/mention.h"
#include "text/analysis.h"

#include <QDate>
#include <QString>

#include <memory>
#include <vector>

namespace casus::extraction {

/// What is known of a document besides its text.
struct Context {
    QDate published; // null: relative dates stay without a value
    QString publisher;
    QString language; // empty: detected
};

/// Mentions of one document, in order of their place. Spans in code points, state Suggested, no ids. Mentions
/// do not overlap (annotation guidelines).
struct Extraction {
    std::shared_ptr<const text::Analysis> analysis;
    QString language;
    std::vector<model::Mention> mentions;
};

/// With what the extractor reads; each is switched off to measure what it contributes.
struct ExtractorOptions {
    bool rules = true;     // patterns and grammars
    bool knowledge = true; // register, gazetteer, list of organisations
    bool model = true;     // the trained model of names
    QString modelFile;     // empty: the shipped one
};

/// Finds mentions. Immutable after construction; extract() may run on several threads at once.
/// Cost is linear in the length of the text.
class Extractor {
public:
    /// Without a model that can be read, names are found by rules and knowledge alone, and a warning is
    /// logged.
    explicit Extractor(std::shared_ptr<const knowledge::Knowledge> knowledge,
                       const ExtractorOptions& options = {});
    ~Extractor();

    [[nodiscard]] Extraction extract(const QString& canonicalText, const Context& context) const;

    /// New values of DATE mentions when the publication date changes: same spans, new values, scores and
    /// reasons. `mentions` keeps its order; other types are returned as they are.
    [[nodiscard]] std::vector<model::Mention> revalueDates(const QString& canonicalText,
                                                           std::vector<model::Mention> mentions,
                                                           const Context& context) const;

    [[nodiscard]] const knowledge::Knowledge& knowledge() const;

private:
    struct Finders;
    std::unique_ptr<const Finders> m_finders;
};

/// "casus 0.1.0": author of drafted mentions and incidents.
[[nodiscard]] QString drafterName();

} // namespace casus::extraction
