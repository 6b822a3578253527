// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

namespace casus::text {

/// Is the word one of a short list? Asked several times of every token: size and first letter settle nearly
/// all of them before strings are compared.
template <std::size_t N>
[[nodiscard]] inline bool isOneOf(QStringView word, const std::array<QStringView, N>& words)
{
    if (word.isEmpty())
        return false;
    const QChar* const data = word.data();
    return std::any_of(words.begin(), words.end(), [&](QStringView other) {
        return other.size() == word.size() && *other.data() == *data && other == word;
    });
}

} // namespace casus::text
