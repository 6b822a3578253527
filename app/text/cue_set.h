// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <bitset>
#include <cstdint>
#include <vector>

namespace casus::text {

/// Up to 64 phrases that are looked for in one pass over a text, wherever in a word they begin.
class CueSet {
public:
    /// requires 0 < N <= 64 cues of two characters or more, which outlive the set
    template <std::size_t N>
    explicit CueSet(const std::array<QStringView, N>& cues)
        : m_cues(cues.begin(), cues.end())
    {
        static_assert(N > 0 && N <= 64);
        for (const QStringView cue : m_cues)
            m_openings.set(openingOf(cue.data()));
    }

    /// How many different cues stand in the text; counts no further than `enough`.
    [[nodiscard]] int countIn(QStringView text, int enough) const
    {
        std::uint64_t seen = 0;
        int count = 0;
        for (qsizetype i = 0; i + 1 < text.size() && count < enough; ++i) {
            if (!m_openings.test(openingOf(text.data() + i)))
                continue;
            const QStringView rest = text.mid(i);
            for (std::size_t c = 0; c < m_cues.size(); ++c) {
                if (m_cues[c].front() != rest.front() || (seen >> c & 1U) != 0 || !rest.startsWith(m_cues[c]))
                    continue;
                seen |= std::uint64_t{1} << c;
                ++count;
            }
        }
        return count;
    }

private:
    static std::size_t openingOf(const QChar* two)
    {
        return (two[0].unicode() * 61U + two[1].unicode()) % kOpenings;
    }

    static constexpr std::size_t kOpenings = 4096;
    std::vector<QStringView> m_cues;
    std::bitset<kOpenings> m_openings; // of the first two characters of each cue
};

} // namespace casus::text
