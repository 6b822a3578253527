// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace casus::ui {

/// Intervals [begin, end) with a payload, sorted by begin and, at the same begin, longer first; an implicit
/// tree of the greatest ends answers "which overlap [a, b)" in O(log n + hits). An empty interval overlaps
/// nothing.
class IntervalIndex {
public:
    struct Entry {
        int begin = 0;
        int end = 0;
        int payload = 0;
        friend bool operator==(const Entry&, const Entry&) = default;
    };

    void assign(std::vector<Entry> entries);
    void insert(const Entry& entry); // O(n), memory moves only
    bool remove(const Entry& entry); // false where there is none
    void clear() { assign({}); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    /// In the order of the index.
    void forEachOverlapping(int begin, int end, const std::function<void(const Entry&)>& visit) const;
    [[nodiscard]] std::vector<Entry> overlapping(int begin, int end) const;

private:
    void rebuild();
    void visitNode(std::size_t first, std::size_t last, int begin, int end,
                   const std::function<void(const Entry&)>& visit) const;
    int buildNode(std::size_t first, std::size_t last);

    std::vector<Entry> m_entries;
    std::vector<int> m_maxEnd; // of the subtree whose root is the entry at the same place
};

} // namespace casus::ui
