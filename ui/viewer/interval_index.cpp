// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/interval_index.h"

#include <algorithm>
#include <limits>

namespace casus::ui {

namespace {

bool before(const IntervalIndex::Entry& a, const IntervalIndex::Entry& b)
{
    if (a.begin != b.begin)
        return a.begin < b.begin;
    if (a.end != b.end)
        return a.end > b.end;
    return a.payload < b.payload;
}

} // namespace

void IntervalIndex::assign(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    std::sort(m_entries.begin(), m_entries.end(), before);
    rebuild();
}

void IntervalIndex::insert(const Entry& entry)
{
    m_entries.insert(std::upper_bound(m_entries.begin(), m_entries.end(), entry, before), entry);
    rebuild();
}

bool IntervalIndex::remove(const Entry& entry)
{
    const auto place = std::lower_bound(m_entries.begin(), m_entries.end(), entry, before);
    if (place == m_entries.end() || !(*place == entry))
        return false;
    m_entries.erase(place);
    rebuild();
    return true;
}

void IntervalIndex::forEachOverlapping(int begin, int end,
                                       const std::function<void(const Entry&)>& visit) const
{
    if (begin < end)
        visitNode(0, m_entries.size(), begin, end, visit);
}

std::vector<IntervalIndex::Entry> IntervalIndex::overlapping(int begin, int end) const
{
    std::vector<Entry> found;
    forEachOverlapping(begin, end, [&found](const Entry& entry) { found.push_back(entry); });
    return found;
}

void IntervalIndex::rebuild()
{
    m_maxEnd.resize(m_entries.size());
    buildNode(0, m_entries.size());
}

// The root of [first, last) is its middle; its children are the middles of both halves.
int IntervalIndex::buildNode(std::size_t first, std::size_t last)
{
    if (first >= last)
        return std::numeric_limits<int>::min();
    const std::size_t middle = first + (last - first) / 2;
    m_maxEnd[middle] =
        std::max({m_entries[middle].end, buildNode(first, middle), buildNode(middle + 1, last)});
    return m_maxEnd[middle];
}

void IntervalIndex::visitNode(std::size_t first, std::size_t last, int begin, int end,
                              const std::function<void(const Entry&)>& visit) const
{
    if (first >= last)
        return;
    const std::size_t middle = first + (last - first) / 2;
    if (m_maxEnd[middle] <= begin)
        return;
    visitNode(first, middle, begin, end, visit);
    const Entry& entry = m_entries[middle];
    if (entry.begin >= end)
        return; // so do all to the right
    if (entry.end > begin && entry.begin < entry.end)
        visit(entry);
    visitNode(middle + 1, last, begin, end, visit);
}

} // namespace casus::ui
