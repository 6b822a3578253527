// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/height_index.h"

#include <algorithm>
#include <bit>

namespace casus::ui {

void HeightIndex::assign(const std::vector<double>& heights)
{
    m_heights = heights;
    m_tree.assign(heights.size() + 1, 0.0);
    for (std::size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_heights[i - 1];
        const std::size_t parent = i + (i & (~i + 1));
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

void HeightIndex::set(std::size_t block, double height)
{
    const double difference = height - m_heights[block];
    m_heights[block] = height;
    for (std::size_t i = block + 1; i < m_tree.size(); i += i & (~i + 1))
        m_tree[i] += difference;
}

double HeightIndex::top(std::size_t block) const
{
    double sum = 0;
    for (std::size_t i = block; i > 0; i -= i & (~i + 1))
        sum += m_tree[i];
    return sum;
}

std::size_t HeightIndex::blockAt(double y) const
{
    if (m_heights.empty())
        return 0;
    std::size_t position = 0;
    for (std::size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (position + step < m_tree.size() && m_tree[position + step] <= y) {
            position += step;
            y -= m_tree[position];
        }
    }
    return std::min(position, m_heights.size() - 1);
}

} // namespace casus::ui
