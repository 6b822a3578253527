// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/phrase_matcher.h"

#include "text/analysis.h"

#include <algorithm>
#include <bit>

namespace casus::knowledge {

namespace {

/// requires !word.isEmpty()
std::size_t looksOf(QStringView word)
{
    const auto size = static_cast<std::size_t>(word.size());
    const QChar* const c = word.data();
    const std::size_t ends = c[0].unicode() | static_cast<std::size_t>(c[size - 1].unicode()) << 16U;
    const std::size_t inner = c[size / 2].unicode() | size << 16U;
    const std::size_t mixed = (ends * 0x9E3779B97F4A7C15U) ^ (inner * 0xC2B2AE3D27D4EB4FU);
    return mixed >> 40U;
}

} // namespace

bool PhraseMatcher::mayBegin(QStringView word) const
{
    const std::size_t bit = looksOf(word) & (64 * m_firsts.size() - 1);
    return (m_firsts[bit / 64] >> (bit % 64) & 1U) != 0;
}

void PhraseMatcher::markFirst(QStringView word)
{
    const std::size_t bit = looksOf(word) & (64 * m_firsts.size() - 1);
    m_firsts[bit / 64] |= std::uint64_t{1} << (bit % 64);
}

void PhraseMatcher::add(QStringView phrase, std::uint32_t payload)
{
    addWords(text::foldWords(phrase), payload);
}

void PhraseMatcher::addWords(const QStringList& words, std::uint32_t payload)
{
    if (words.isEmpty())
        return;
    Phrase phrase;
    phrase.payload = payload;
    phrase.order = static_cast<std::uint32_t>(m_phrases.size());
    for (const QString& word : words) {
        auto found = m_words.constFind(word);
        if (found == m_words.constEnd())
            found = m_words.insert(word, static_cast<std::uint32_t>(m_words.size()));
        phrase.words.push_back(*found);
    }
    m_phrases.push_back(std::move(phrase));
}

void PhraseMatcher::build()
{
    std::sort(m_phrases.begin(), m_phrases.end(), [](const Phrase& a, const Phrase& b) {
        return a.words != b.words ? a.words < b.words : a.order < b.order;
    });
    m_roots.assign(static_cast<std::size_t>(m_words.size()), 0);
    m_nodes.assign(1, {});
    m_edges.clear();
    m_payloads.clear();

    // Breadth first, so that the edges of a node lie side by side: a node stands for a range of sorted
    // phrases.
    struct Range {
        std::uint32_t node;
        std::size_t begin;
        std::size_t end;
        std::size_t depth;
    };
    std::vector<Range> queue{{0, 0, m_phrases.size(), 0}};
    for (std::size_t next = 0; next < queue.size(); ++next) {
        const Range range = queue[next];
        std::size_t at = range.begin;
        m_nodes[range.node].payloadsBegin = static_cast<std::uint32_t>(m_payloads.size());
        while (at < range.end && m_phrases[at].words.size() == range.depth)
            m_payloads.push_back(m_phrases[at++].payload);
        m_nodes[range.node].payloadsEnd = static_cast<std::uint32_t>(m_payloads.size());
        m_nodes[range.node].edgesBegin = static_cast<std::uint32_t>(m_edges.size());
        while (at < range.end) {
            const std::uint32_t word = m_phrases[at].words[range.depth];
            std::size_t last = at;
            while (last < range.end && m_phrases[last].words[range.depth] == word)
                ++last;
            const auto child = static_cast<std::uint32_t>(m_nodes.size());
            m_nodes.push_back({});
            m_edges.push_back({word, child});
            if (range.depth == 0)
                m_roots[word] = child;
            queue.push_back({child, at, last, range.depth + 1});
            at = last;
        }
        m_nodes[range.node].edgesEnd = static_cast<std::uint32_t>(m_edges.size());
    }
    m_phrases.clear();
    m_phrases.shrink_to_fit();

    constexpr std::size_t kBitsAWord = 16;
    const auto firsts =
        std::count_if(m_roots.begin(), m_roots.end(), [](std::uint32_t root) { return root != 0; });
    m_firsts.assign(std::bit_ceil(kBitsAWord * static_cast<std::size_t>(firsts) / 64 + 1), 0);
    for (auto word = m_words.constBegin(); word != m_words.constEnd(); ++word) {
        if (m_roots[*word] != 0 && !word.key().isEmpty())
            markFirst(word.key());
    }
}

std::uint32_t PhraseMatcher::step(std::uint32_t node, std::uint32_t word) const
{
    const auto begin = m_edges.begin() + m_nodes[node].edgesBegin;
    const auto end = m_edges.begin() + m_nodes[node].edgesEnd;
    const auto found =
        std::lower_bound(begin, end, word, [](const Edge& edge, std::uint32_t w) { return edge.word < w; });
    return found != end && found->word == word ? found->node : 0;
}

std::optional<PhraseMatcher::Match> PhraseMatcher::longestAt(const std::vector<QString>& folded,
                                                             std::size_t at) const
{
    if (at >= folded.size() || m_roots.empty() || folded[at].isEmpty() || !mayBegin(folded[at]))
        return std::nullopt;
    const auto first = m_words.constFind(folded[at]);
    if (first == m_words.constEnd())
        return std::nullopt;
    std::uint32_t node = m_roots[*first];
    std::uint32_t best = 0;
    std::size_t bestEnd = 0;
    std::size_t next = at + 1;
    while (node != 0) {
        if (m_nodes[node].payloadsBegin != m_nodes[node].payloadsEnd) {
            best = node;
            bestEnd = next;
        }
        if (m_nodes[node].edgesBegin == m_nodes[node].edgesEnd)
            break;
        while (next < folded.size() && folded[next].isEmpty())
            ++next;
        if (next >= folded.size())
            break;
        const auto word = m_words.constFind(folded[next]);
        if (word == m_words.constEnd())
            break;
        node = step(node, *word);
        ++next;
    }
    if (best == 0)
        return std::nullopt;
    return Match{
        at,
        bestEnd,
        {m_payloads.begin() + m_nodes[best].payloadsBegin, m_payloads.begin() + m_nodes[best].payloadsEnd}};
}

} // namespace casus::knowledge
