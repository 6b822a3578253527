// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sequence_facts.h"
#include "extraction/sequence_runs.h"

#include <cstdint>
#include <vector>

namespace casus::extraction::sequence {

/// To be raised with every change of features, hashes, shapes or islands: older models are then refused.
inline constexpr std::uint32_t kFeatureVersion = 3;

/// Features of the tokens of one document: the word, its neighbours, affixes and look, what lists say of it,
/// and what the same word meets elsewhere in the document. Lives as long as its arguments.
class FeatureReader {
public:
    FeatureReader(const text::Analysis& analysis, const std::vector<QString>& folded,
                  const std::vector<TokenFacts>& facts, const std::vector<Island>& islands);

    /// Hashes of the features of token `at`, appended. Only tokens of islands know their document.
    void read(std::size_t at, std::vector<std::uint32_t>& features) const;

private:
    struct Occurrence {
        std::uint32_t word;
        std::uint32_t token;
        std::uint16_t evidence;
    };
    [[nodiscard]] std::uint16_t evidenceAt(std::size_t at) const;
    void gatherEvidence(const std::vector<Island>& islands);
    void readMarks(std::size_t at, const text::Sentence& sentence,
                   std::vector<std::uint32_t>& features) const;
    void readOthers(std::size_t at, std::vector<std::uint32_t>& features) const;
    void readOtherRuns(std::size_t at, std::vector<std::uint32_t>& features) const;
    [[nodiscard]] std::size_t before(std::size_t at, std::size_t first) const;
    [[nodiscard]] std::size_t after(std::size_t at, std::size_t last) const;
    void readRun(std::size_t at, const text::Sentence& sentence, std::vector<std::uint32_t>& features) const;
    void readRunWords(std::size_t at, const Run& run, const text::Sentence& sentence,
                      std::vector<std::uint32_t>& features) const;
    void readAbbreviation(std::size_t at, std::vector<std::uint32_t>& features) const;
    void readPhrases(std::size_t at, const TokenFacts& before, const TokenFacts& after,
                     std::vector<std::uint32_t>& features) const;
    void readAffixes(std::size_t at, std::vector<std::uint32_t>& features) const;

    const text::Analysis& m_analysis;
    const std::vector<QString>& m_folded;
    const std::vector<TokenFacts>& m_facts;
    Runs m_runs;
    std::vector<std::uint16_t> m_document; // evidence of the same word elsewhere, by token
    struct Range {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    std::vector<Range> m_otherRanges;    // by token, into
    std::vector<std::uint32_t> m_others; // tokens of the same word near by, capitalised as well
};

} // namespace casus::extraction::sequence
