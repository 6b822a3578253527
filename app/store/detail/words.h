// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/span.h"

#include <QString>

namespace casus::store {

/// Walks a text once, forward, and gives the words of spans in code points. The text must outlive it.
class Words {
public:
    explicit Words(const QString& text)
        : m_text(text)
    {}

    /// Requires spans in the order of their begins. Null where the text ends before the span does.
    [[nodiscard]] QString at(model::Span span)
    {
        if (span.begin < m_point || !skipTo(span.begin))
            return {};
        const qsizetype from = m_unit;
        qsizetype to = from;
        for (int point = span.begin; point < span.end; ++point) {
            if (to >= m_text.size())
                return {};
            to += width(to);
        }
        return m_text.sliced(from, to - from);
    }

private:
    [[nodiscard]] qsizetype width(qsizetype unit) const
    {
        return m_text[unit].isHighSurrogate() && unit + 1 < m_text.size() && m_text[unit + 1].isLowSurrogate()
                   ? 2
                   : 1;
    }
    bool skipTo(int point)
    {
        for (; m_point < point; ++m_point) {
            if (m_unit >= m_text.size())
                return false;
            m_unit += width(m_unit);
        }
        return true;
    }

    const QString& m_text;
    int m_point = 0;
    qsizetype m_unit = 0;
};

/// Code points of a text.
[[nodiscard]] inline int codePoints(const QString& text)
{
    qsizetype lowSurrogates = 0;
    for (const QChar unit : text)
        lowSurrogates += unit.isLowSurrogate() ? 1 : 0;
    return static_cast<int>(text.size() - lowSurrogates);
}

} // namespace casus::store
