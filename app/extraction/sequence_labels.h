// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

// Classes of names and the states of the chain that marks them (BILOU: begin, inside, last, outside, unit).
namespace casus::extraction::sequence {

enum class Label : std::uint8_t { Person, Org, Place, Nationality, Date };
inline constexpr std::size_t kLabelCount = 5;
/// Part of a model's fingerprint: a model with other labels or another order is refused.
inline constexpr char kLabelNames[] = "PERSON ORG PLACE NAT DATE";

enum class Position : std::uint8_t { Begin, Inside, Last, Unit };
inline constexpr std::size_t kStateCount = 1 + 4 * kLabelCount;
inline constexpr std::size_t kOutside = 0;

using State = std::uint8_t;

[[nodiscard]] constexpr State stateOf(Label label, Position position)
{
    return static_cast<State>(1 + 4 * static_cast<unsigned>(label) + static_cast<unsigned>(position));
}
/// requires state != kOutside
[[nodiscard]] constexpr Label labelOf(State state)
{
    return static_cast<Label>((state - 1) / 4);
}
/// requires state != kOutside
[[nodiscard]] constexpr Position positionOf(State state)
{
    return static_cast<Position>((state - 1) % 4);
}
/// After it a name is over (or none had begun).
[[nodiscard]] constexpr bool closes(State state)
{
    return state == kOutside || positionOf(state) == Position::Last || positionOf(state) == Position::Unit;
}
/// Before it no name is open.
[[nodiscard]] constexpr bool opens(State state)
{
    return state == kOutside || positionOf(state) == Position::Begin || positionOf(state) == Position::Unit;
}

/// A name in tokens, `last` one past the last.
struct NameSpan {
    std::size_t first = 0;
    std::size_t last = 0;
    Label label = Label::Person;
    friend bool operator==(const NameSpan&, const NameSpan&) = default;
};
/// Order of place.
[[nodiscard]] constexpr bool before(const NameSpan& a, const NameSpan& b)
{
    if (a.first != b.first)
        return a.first < b.first;
    return a.last != b.last ? a.last < b.last : a.label < b.label;
}

} // namespace casus::extraction::sequence
