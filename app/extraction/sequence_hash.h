// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>

// Hashes of words and features. They are written into model files: a change of any of them needs a new
// kFeatureVersion (sequence_features.h).
namespace casus::extraction::sequence {

[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t value)
{
    value ^= value >> 32U;
    value *= 0xD6E8FEB86659FD93ULL;
    value ^= value >> 32U;
    return value;
}

[[nodiscard]] constexpr std::uint64_t withUnit(std::uint64_t hash, char16_t unit)
{
    return (hash ^ unit) * 0x9E3779B97F4A7C15ULL + 0x7F4A7C15U;
}

/// Of a folded word; 0 for the empty one.
[[nodiscard]] inline std::uint32_t wordHash(QStringView folded)
{
    if (folded.isEmpty())
        return 0;
    std::uint64_t hash = 0x51ED270B;
    for (const QChar c : folded)
        hash = withUnit(hash, c.unicode());
    return static_cast<std::uint32_t>(mixed(hash) >> 32U);
}

/// Of two values in order: words of a phrase, or a template and its value.
[[nodiscard]] constexpr std::uint32_t joined(std::uint32_t first, std::uint32_t second)
{
    return static_cast<std::uint32_t>(
        mixed((static_cast<std::uint64_t>(first) * 0xA0761D6478BD642FULL) ^ second) >> 20U);
}

} // namespace casus::extraction::sequence
