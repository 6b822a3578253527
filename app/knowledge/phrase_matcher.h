// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace casus::knowledge {

/// Finds phrases in token streams: a trie over folded words (text::foldWords), longest match first. Build
/// once, then const and shareable between threads. Linear in the text times the longest phrase. Tokens that
/// fold to nothing (hyphens) are passed over inside a phrase.
class PhraseMatcher {
public:
    struct Match {
        std::size_t firstToken = 0;
        std::size_t lastToken = 0;           // one past the last
        std::vector<std::uint32_t> payloads; // of every phrase with this form, in the order of add()
    };

    void add(QStringView phrase, std::uint32_t payload);
    void addWords(const QStringList& words, std::uint32_t payload);
    /// Call once after the last add(); before it nothing is found.
    void build();
    [[nodiscard]] bool isEmpty() const { return m_nodes.size() <= 1; }

    /// The longest phrase that begins at token `at`; `folded[i]` is foldName of token i (computed once per
    /// document).
    [[nodiscard]] std::optional<Match> longestAt(const std::vector<QString>& folded, std::size_t at) const;

private:
    struct Node {
        std::uint32_t edgesBegin = 0;
        std::uint32_t edgesEnd = 0;
        std::uint32_t payloadsBegin = 0;
        std::uint32_t payloadsEnd = 0;
    };
    struct Edge {
        std::uint32_t word = 0;
        std::uint32_t node = 0;
    };
    struct Phrase {
        std::vector<std::uint32_t> words;
        std::uint32_t payload = 0;
        std::uint32_t order = 0;
    };

    [[nodiscard]] std::uint32_t step(std::uint32_t node, std::uint32_t word) const; // 0 = none
    /// Whether a phrase may begin with this word, from its length and three letters: most words of a text
    /// begin none, and are not looked up.
    [[nodiscard]] bool mayBegin(QStringView word) const;
    void markFirst(QStringView word);

    QHash<QString, std::uint32_t> m_words;
    std::vector<Phrase> m_phrases;      // emptied by build()
    std::vector<std::uint32_t> m_roots; // word -> node of depth 1, 0 = none
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges; // those of a node are contiguous and sorted by word
    std::vector<std::uint32_t> m_payloads;
    std::vector<std::uint64_t> m_firsts; // bits by looksOf() of words that begin a phrase; a power of two
};

} // namespace casus::knowledge
