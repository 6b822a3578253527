// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/mark_store.h"

#include <algorithm>
#include <numeric>

namespace casus::ui {

namespace {

// Levels are worked out pair by pair; where more marks than this meet in one place nobody could tell them
// apart.
constexpr std::size_t kMostLevelled = 400;

void setLevels(std::vector<VisibleMark>& marks)
{
    if (marks.size() > kMostLevelled)
        return;
    std::vector<std::size_t> order(marks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&marks](std::size_t a, std::size_t b) {
        return marks[a].end - marks[a].begin < marks[b].end - marks[b].begin;
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        VisibleMark& mark = marks[order[i]];
        for (std::size_t j = 0; j < i; ++j) {
            const VisibleMark& inner = marks[order[j]];
            if (inner.begin < mark.end && mark.begin < inner.end)
                mark.level = std::max(mark.level, inner.level + 1);
        }
        mark.level = std::min(mark.level, MarkStore::kDeepestLevel);
    }
}

} // namespace

std::vector<IntervalIndex::Entry> MarkStore::entriesOf(const model::Mention& mention, int mark) const
{
    std::vector<IntervalIndex::Entry> entries;
    if (mention.state == model::MentionState::Rejected || !m_offsets)
        return entries;
    const auto append = [&](const model::Span& span) {
        const int begin = static_cast<int>(m_offsets->toUtf16(span.begin));
        const int end = static_cast<int>(m_offsets->toUtf16(span.end));
        if (begin < end)
            entries.push_back({begin, end, mark});
    };
    append(mention.span);
    for (const model::Span& span : mention.furtherFragments)
        append(span);
    return entries;
}

void MarkStore::assign(const QList<model::Mention>& mentions)
{
    m_mentions.assign(mentions.begin(), mentions.end());
    m_byId.clear();
    m_byId.reserve(mentions.size());
    std::vector<IntervalIndex::Entry> entries;
    entries.reserve(m_mentions.size());
    for (std::size_t i = 0; i < m_mentions.size(); ++i) {
        m_byId.insert(m_mentions[i].id, static_cast<int>(i));
        const auto own = entriesOf(m_mentions[i], static_cast<int>(i));
        entries.insert(entries.end(), own.begin(), own.end());
    }
    m_index.assign(std::move(entries));
}

QList<MarkStore::Range> MarkStore::update(const model::Mention& mention)
{
    QList<Range> touched;
    int mark = 0;
    if (const auto known = find(mention.id)) {
        mark = *known;
        model::Mention& old = m_mentions[static_cast<std::size_t>(mark)];
        if (old == mention)
            return touched;
        const auto before = entriesOf(old, mark);
        const auto after = entriesOf(mention, mark);
        for (const auto& entry : before)
            appendTouched(touched, entry);
        if (before != after) {
            for (const auto& entry : before)
                m_index.remove(entry);
            for (const auto& entry : after)
                m_index.insert(entry);
        }
        old = mention;
    } else {
        mark = static_cast<int>(m_mentions.size());
        m_mentions.push_back(mention);
        m_byId.insert(mention.id, mark);
        for (const auto& entry : entriesOf(mention, mark))
            m_index.insert(entry);
    }
    for (const auto& entry : entriesOf(mention, mark))
        appendTouched(touched, entry);
    return touched;
}

/// The mark and those that overlap it: their levels may change with it.
void MarkStore::appendTouched(QList<Range>& ranges, const IntervalIndex::Entry& entry) const
{
    Range range{entry.begin, entry.end};
    m_index.forEachOverlapping(entry.begin, entry.end, [&range](const IntervalIndex::Entry& other) {
        range.begin = std::min(range.begin, other.begin);
        range.end = std::max(range.end, other.end);
    });
    ranges.append(range);
}

std::optional<int> MarkStore::find(model::MentionId id) const
{
    const auto place = m_byId.constFind(id);
    if (place == m_byId.constEnd())
        return std::nullopt;
    return place.value();
}

MarkStore::Range MarkStore::range(int mark) const
{
    Range range;
    bool first = true;
    for (const auto& entry : entriesOf(mention(mark), mark)) {
        range.begin = first ? entry.begin : std::min(range.begin, entry.begin);
        range.end = first ? entry.end : std::max(range.end, entry.end);
        first = false;
    }
    return range;
}

std::vector<VisibleMark> MarkStore::visible(int begin, int end) const
{
    std::vector<VisibleMark> marks;
    m_index.forEachOverlapping(begin, end, [&marks](const IntervalIndex::Entry& entry) {
        marks.push_back({entry.payload, entry.begin, entry.end, 0});
    });
    setLevels(marks);
    return marks;
}

std::vector<int> MarkStore::at(int position) const
{
    std::vector<IntervalIndex::Entry> found = m_index.overlapping(position, position + 1);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.end - a.begin < b.end - b.begin; });
    std::vector<int> marks;
    for (const auto& entry : found)
        marks.push_back(entry.payload);
    return marks;
}

} // namespace casus::ui
