// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/analysis.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace casus::knowledge {

/// Finds phrases in token streams: a trie over folded tokens (text::foldName), longest match first. Build once, then
/// const and shareable between threads. Linear in the text times the longest phrase.
class PhraseMatcher {
public:
    PhraseMatcher();

    struct Match {
        std::size_t firstToken = 0;
        std::size_t lastToken = 0;      // one past the last
        std::vector<std::uint32_t> payloads; // of every phrase with this form
    };

    void add(QStringView phrase, std::uint32_t payload);
    void build();

    /// The longest phrase that begins at token `at`; `folded[i]` is foldName of token i (computed once per document).
    [[nodiscard]] std::optional<Match> longestAt(const std::vector<QString>& folded, std::size_t at) const;

private:
    struct Edge {
        QString word;
        std::uint32_t node = 0;
    };
    std::vector<std::vector<Edge>> m_edges;
    std::vector<std::vector<std::uint32_t>> m_payloads;
    bool m_built = false;
};

} // namespace casus::knowledge
