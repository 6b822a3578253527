// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_table.h"

#include <vector>

namespace casus::extraction::sequence {

QByteArray PackedTable::pack(const WordLists& entries)
{
    std::vector<quint32> starts(kBuckets + 1, 0);
    for (const auto& entry : entries)
        ++starts[(entry.first >> 16U) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    QByteArray bytes(static_cast<qsizetype>(kStarts + 4 * entries.size()), Qt::Uninitialized);
    auto* out = reinterpret_cast<uchar*>(bytes.data());
    for (const quint32 start : starts) {
        qToLittleEndian(start, out);
        out += 4;
    }
    for (const auto& [key, value] : entries) {
        qToLittleEndian(static_cast<quint16>(key & 0xFFFFU), out);
        qToLittleEndian(static_cast<quint16>(value), out + 2);
        out += 4;
    }
    return bytes;
}

WordLists PackedTable::entries() const
{
    WordLists entries;
    for (std::size_t bucket = 0; m_bytes && bucket < kBuckets; ++bucket) {
        const uchar* starts = m_bytes + 4 * bucket;
        for (auto i = qFromLittleEndian<quint32>(starts); i < qFromLittleEndian<quint32>(starts + 4); ++i) {
            const uchar* at = m_bytes + kStarts + 4 * static_cast<std::size_t>(i);
            entries[static_cast<std::uint32_t>(bucket << 16U) | qFromLittleEndian<quint16>(at)] =
                qFromLittleEndian<quint16>(at + 2);
        }
    }
    return entries;
}

std::optional<PackedTable> PackedTable::open(std::span<const uchar> bytes)
{
    if (bytes.size() < kStarts || (bytes.size() - kStarts) % 4 != 0)
        return std::nullopt;
    const std::size_t entries = (bytes.size() - kStarts) / 4;
    quint32 before = 0;
    for (std::size_t i = 0; i <= kBuckets; ++i) {
        const auto start = qFromLittleEndian<quint32>(bytes.data() + 4 * i);
        if (start < before || start > entries || (i == 0 && start != 0))
            return std::nullopt;
        before = start;
    }
    if (before != entries)
        return std::nullopt;
    PackedTable table;
    table.m_bytes = bytes.data();
    return table;
}

} // namespace casus::extraction::sequence
