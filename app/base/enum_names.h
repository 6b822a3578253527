// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace casus {

/// One table ties an enum to its names in files; both directions read it.
template <typename Enum>
struct EnumName {
    Enum value;
    QLatin1StringView name;
};

template <typename Enum, std::size_t N>
[[nodiscard]] QString enumName(const std::array<EnumName<Enum>, N>& table, Enum value)
{
    for (const auto& row : table) {
        if (row.value == value)
            return QString(row.name);
    }
    return {};
}

template <typename Enum, std::size_t N>
[[nodiscard]] std::optional<Enum> enumValue(const std::array<EnumName<Enum>, N>& table, QStringView name)
{
    for (const auto& row : table) {
        if (name == row.name)
            return row.value;
    }
    return std::nullopt;
}

} // namespace casus
