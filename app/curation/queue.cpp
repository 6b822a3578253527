// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/queue.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace casus::curation {

namespace {

bool isOpen(const model::Mention& mention)
{
    return mention.state == model::MentionState::Suggested;
}

} // namespace

Queue::Queue(QList<model::Mention> mentions)
    : m_mentions(std::move(mentions))
{
    m_mentions.removeIf(
        [](const model::Mention& mention) { return mention.state == model::MentionState::Rejected; });
    std::stable_sort(m_mentions.begin(), m_mentions.end(),
                     [](const model::Mention& a, const model::Mention& b) { return a.span < b.span; });
}

int Queue::openCount() const
{
    return static_cast<int>(std::count_if(m_mentions.cbegin(), m_mentions.cend(), isOpen));
}

std::optional<model::Mention> Queue::nextOpen(int fromCodePoint) const
{
    const auto start =
        std::find_if(m_mentions.cbegin(), m_mentions.cend(),
                     [fromCodePoint](const auto& mention) { return mention.span.begin >= fromCodePoint; });
    if (const auto after = std::find_if(start, m_mentions.cend(), isOpen); after != m_mentions.cend())
        return *after;
    if (const auto wrapped = std::find_if(m_mentions.cbegin(), start, isOpen); wrapped != start)
        return *wrapped;
    return std::nullopt;
}

std::optional<model::Mention> Queue::previous(int beforeCodePoint) const
{
    const auto after =
        std::find_if(m_mentions.cbegin(), m_mentions.cend(), [beforeCodePoint](const auto& mention) {
            return mention.span.begin >= beforeCodePoint;
        });
    if (after != m_mentions.cbegin())
        return *std::prev(after);
    if (!m_mentions.isEmpty())
        return m_mentions.constLast();
    return std::nullopt;
}

QList<model::Mention> Queue::at(int codePoint) const
{
    QList<model::Mention> hits;
    for (const model::Mention& mention : m_mentions) {
        if (mention.span.begin > codePoint)
            break;
        if (codePoint < mention.span.end)
            hits.append(mention);
    }
    return hits;
}

} // namespace casus::curation
