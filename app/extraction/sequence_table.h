// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sequence_lists.h"

#include <QByteArray>
#include <QtEndian>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace casus::extraction::sequence {

/// A read-only table from 32-bit keys to 16-bit values in one block of bytes, little-endian: 65,537 starts of
/// buckets by the high half of the key, then low half and value of each key, sorted. Read in place.
class PackedTable {
public:
    PackedTable() = default;

    [[nodiscard]] static QByteArray pack(const WordLists& entries);
    /// Nothing where the block is not one: sizes and order of the starts are checked. The bytes outlive it.
    [[nodiscard]] static std::optional<PackedTable> open(std::span<const uchar> bytes);

    /// 0 where the key is not in it.
    [[nodiscard]] std::uint16_t value(std::uint32_t key) const
    {
        if (!m_bytes)
            return 0;
        const uchar* starts = m_bytes + 4 * static_cast<std::size_t>(key >> 16U);
        const auto begin = qFromLittleEndian<quint32>(starts);
        const auto end = qFromLittleEndian<quint32>(starts + 4);
        const auto low = static_cast<quint16>(key & 0xFFFFU);
        for (const uchar *at = m_bytes + kStarts + 4 * static_cast<std::size_t>(begin),
                         *last = m_bytes + kStarts + 4 * static_cast<std::size_t>(end);
             at < last; at += 4) {
            if (qFromLittleEndian<quint16>(at) == low)
                return qFromLittleEndian<quint16>(at + 2);
        }
        return 0;
    }

    /// What was packed.
    [[nodiscard]] WordLists entries() const;

    static constexpr std::size_t kBuckets = 65536;
    static constexpr std::size_t kStarts = 4 * (kBuckets + 1);

private:
    const uchar* m_bytes = nullptr;
};

} // namespace casus::extraction::sequence
