// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/queue.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace casus::curation {

namespace {

bool isOpen(const model::Mention& mention)
{
    return mention.state == model::MentionState::Suggested;
}

} // namespace

QString toString(QueueOrder order)
{
    switch (order) {
    case QueueOrder::Reading: return QStringLiteral("reading");
    case QueueOrder::Surest: return QStringLiteral("surest");
    case QueueOrder::MostInformative: return QStringLiteral("most-informative");
    }
    return QStringLiteral("reading");
}

QueueOrder queueOrderFromString(QStringView name)
{
    for (const QueueOrder order : {QueueOrder::Surest, QueueOrder::MostInformative}) {
        if (name == toString(order))
            return order;
    }
    return QueueOrder::Reading;
}

Queue::Queue(QList<model::Mention> mentions, const QueueOptions& options)
    : m_options(options)
    , m_mentions(std::move(mentions))
{
    m_mentions.removeIf([this](const model::Mention& mention) {
        if (mention.state == model::MentionState::Rejected)
            return true;
        if (!isOpen(mention))
            return false;
        const bool low = mention.score < m_options.threshold;
        if (low && !m_options.draftsHidden)
            ++m_putAside;
        return low || m_options.draftsHidden;
    });
    std::stable_sort(m_mentions.begin(), m_mentions.end(),
                     [](const model::Mention& a, const model::Mention& b) { return a.span < b.span; });
    for (qsizetype i = 0; i < m_mentions.size(); ++i) {
        if (isOpen(m_mentions.at(i)))
            m_open.append(i);
    }
    if (m_options.order != QueueOrder::Reading) {
        std::stable_sort(m_open.begin(), m_open.end(), [this](qsizetype a, qsizetype b) {
            return comesBefore(m_mentions.at(a), m_mentions.at(b));
        });
    }
}

bool Queue::comesBefore(const model::Mention& a, const model::Mention& b) const
{
    if (m_options.order == QueueOrder::Surest && a.score != b.score)
        return a.score > b.score;
    if (m_options.order == QueueOrder::MostInformative) {
        const double fromA = std::abs(a.score - 0.5);
        const double fromB = std::abs(b.score - 0.5);
        if (fromA != fromB)
            return fromA < fromB;
    }
    if (a.span == b.span)
        return a.id.value() < b.id.value();
    return a.span < b.span;
}

std::optional<model::Mention> Queue::nextOpen(int fromCodePoint) const
{
    if (m_open.isEmpty())
        return std::nullopt;
    if (m_options.order != QueueOrder::Reading)
        return m_mentions.at(m_open.constFirst());
    const auto after = std::find_if(m_open.cbegin(), m_open.cend(), [this, fromCodePoint](qsizetype place) {
        return m_mentions.at(place).span.begin >= fromCodePoint;
    });
    return m_mentions.at(after != m_open.cend() ? *after : m_open.constFirst());
}

std::optional<model::Mention> Queue::nextAfter(const model::Mention& current) const
{
    if (m_open.isEmpty())
        return std::nullopt;
    const auto after = std::find_if(m_open.cbegin(), m_open.cend(), [&](qsizetype place) {
        return comesBefore(current, m_mentions.at(place));
    });
    return m_mentions.at(after != m_open.cend() ? *after : m_open.constFirst());
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
