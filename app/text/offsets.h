// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace casus::text {

/// Converts positions in one text between Unicode code points (stored spans), UTF-16 units (QString, the
/// viewer) and UTF-8 bytes (standoff files). O(1) where the text has no surrogates, else O(log n). Positions
/// inside a surrogate pair round down; positions outside are clamped to the text.
class OffsetMap {
public:
    OffsetMap() = default;
    explicit OffsetMap(QStringView text);

    [[nodiscard]] int codePointCount() const { return m_codePoints; }
    [[nodiscard]] qsizetype utf16Length() const { return m_utf16; }
    [[nodiscard]] qsizetype toUtf16(int codePoint) const;
    [[nodiscard]] int toCodePoint(qsizetype utf16) const;
    /// Builds its table on first use of bytes: O(n) once. `text` must be the text of construction.
    [[nodiscard]] static std::vector<qsizetype>
    byteOffsets(QStringView text); // [code point] -> byte, size n+1

private:
    std::vector<int> m_pairs; // code point index of each surrogate pair, ascending
    int m_codePoints = 0;
    qsizetype m_utf16 = 0;
};

} // namespace casus::text
