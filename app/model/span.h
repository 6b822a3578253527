// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace casus::model {

/// Half-open range [begin, end) of Unicode code points of a document's canonical text.
struct Span {
    int begin = 0;
    int end = 0;

    [[nodiscard]] constexpr int length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool overlaps(const Span& other) const
    {
        return begin < other.end && other.begin < end;
    }
    [[nodiscard]] constexpr bool contains(const Span& other) const
    {
        return begin <= other.begin && other.end <= end;
    }
    friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

} // namespace casus::model
