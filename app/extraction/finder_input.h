// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/extractor.h"
#include "knowledge/knowledge.h"
#include "model/mention.h"
#include "text/analysis.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace casus::extraction {

/// What every finder sees of one document. References live as long as the call of Extractor::extract().
struct FinderInput {
    const text::Analysis& analysis;
    const std::vector<QString>& folded; // text::foldName of every token, computed once
    const Context& context;
    const QString& language; // "en", "fr", ... ; empty where undetermined
    const knowledge::Knowledge& knowledge;
    bool french = language == u"fr"; // asked of every token
};

/// A mention in tokens, before merging decides between finders. Finders may overlap; merge.h settles it.
struct Candidate {
    std::size_t firstToken = 0;
    std::size_t lastToken = 0; // one past the last; requires firstToken < lastToken
    model::MentionType type = model::MentionType::Person;
    model::MentionValue value;
    double score = 0; // 0..1: how likely span, type and value are right
    QString reason;   // name of the rule, in words
};

/// Tokens of boilerplate lines are passed over by every finder: token index -> looked at. Size of
/// analysis.tokens.
[[nodiscard]] std::vector<bool> readableTokens(const text::Analysis& analysis);

} // namespace casus::extraction
