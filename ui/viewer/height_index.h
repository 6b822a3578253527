// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace casus::ui {

/// Heights of blocks under each other (a Fenwick tree): the top of a block, the block at a height and a
/// change of one height in O(log n).
class HeightIndex {
public:
    void assign(const std::vector<double>& heights);
    void set(std::size_t block, double height);
    [[nodiscard]] double height(std::size_t block) const { return m_heights[block]; }
    [[nodiscard]] double top(std::size_t block) const; // sum of all before; size() gives the total
    [[nodiscard]] double total() const { return top(m_heights.size()); }
    [[nodiscard]] std::size_t
    blockAt(double y) const; // clamped to the blocks there are; 0 where there are none
    [[nodiscard]] std::size_t size() const { return m_heights.size(); }

private:
    std::vector<double> m_heights;
    std::vector<double> m_tree; // 1-based
};

} // namespace casus::ui
