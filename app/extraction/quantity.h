// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/finder_input.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace casus::extraction {

/// A count as it stands in the text, with its bounds after hedges. "between 20 and 25" and "20 to 25" are one
/// count.
struct Quantity {
    std::size_t firstToken = 0; // of the count; hedges stay outside
    std::size_t lastToken = 0;  // one past the last
    std::size_t hedgeToken = 0; // where the hedge begins, else firstToken
    std::optional<int> low;
    std::optional<int> high;
    bool article = false;   // "a soldier": counts only with a noun in the singular
    bool vague = false;     // dozens, scores, hundreds, several
    bool boundless = false; // thousands and more: no claim
    bool digits = false;
};

/// Number words of English and French. Closed classes, so tables of the program. Immutable; any thread.
class QuantityReader {
public:
    QuantityReader();

    /// The count that begins at token `at` and ends before `end`, with the hedge before it (not before
    /// `begin`).
    [[nodiscard]] std::optional<Quantity> read(const FinderInput& input, std::size_t begin, std::size_t at,
                                               std::size_t end) const;

private:
    enum class Kind : quint8 { None, Small, Tens, Hundred, Thousand, Million, Dozen, Vague, Article, Digits };
    struct Word {
        Kind kind = Kind::None;
        int value = 0; // of Vague: the high bound
        int low = 0;
    };

    [[nodiscard]] Word wordAt(const FinderInput& input, std::size_t i, std::size_t end) const;
    [[nodiscard]] std::size_t skipJoint(const FinderInput& input, std::size_t i, std::size_t end,
                                        qint64 group, Kind before) const;
    [[nodiscard]] std::optional<qint64> number(const FinderInput& input, std::size_t& at,
                                               std::size_t end) const;
    static void applyHedge(const FinderInput& input, std::size_t begin, Quantity& quantity);

    QHash<QString, Word> m_english;
    QHash<QString, Word> m_french;
};

} // namespace casus::extraction
