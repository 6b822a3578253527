// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/offsets.h"

#include <algorithm>

namespace casus::text {

namespace {

bool isPairAt(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

} // namespace

OffsetMap::OffsetMap(QStringView text)
    : m_utf16(text.size())
{
    int codePoint = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++codePoint) {
        if (isPairAt(text, i)) {
            m_pairs.push_back(codePoint);
            ++i;
        }
    }
    m_codePoints = codePoint;
}

qsizetype OffsetMap::toUtf16(int codePoint) const
{
    const int clamped = std::clamp(codePoint, 0, m_codePoints);
    const auto before = std::lower_bound(m_pairs.begin(), m_pairs.end(), clamped) - m_pairs.begin();
    return clamped + before;
}

int OffsetMap::toCodePoint(qsizetype utf16) const
{
    const qsizetype clamped = std::clamp<qsizetype>(utf16, 0, m_utf16);
    // Pair k begins at unit m_pairs[k] + k; count the pairs that end at or before the position.
    std::size_t low = 0;
    std::size_t high = m_pairs.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (m_pairs[middle] + static_cast<qsizetype>(middle) + 2 <= clamped)
            low = middle + 1;
        else
            high = middle;
    }
    qsizetype position = clamped - static_cast<qsizetype>(low);
    const bool insidePair = low < m_pairs.size() && m_pairs[low] + static_cast<qsizetype>(low) + 1 == clamped;
    if (insidePair)
        --position;
    return static_cast<int>(position);
}

std::vector<qsizetype> OffsetMap::byteOffsets(QStringView text)
{
    std::vector<qsizetype> offsets;
    offsets.reserve(static_cast<std::size_t>(text.size()) + 1);
    qsizetype byte = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        offsets.push_back(byte);
        const char16_t c = text[i].unicode();
        if (c < 0x80) {
            byte += 1;
        } else if (c < 0x800) {
            byte += 2;
        } else if (isPairAt(text, i)) {
            byte += 4;
            ++i;
        } else {
            byte += 3; // a lone surrogate is written as U+FFFD, three bytes as well
        }
    }
    offsets.push_back(byte);
    return offsets;
}

} // namespace casus::text
