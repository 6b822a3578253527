// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer_key.h"

#include <array>
#include <map>

namespace casus::test {

/// Suggestions by band of score: how many, and how many are right.
class Reliability {
public:
    struct Band {
        int count = 0;
        int right = 0;
        double scores = 0; // their sum

        [[nodiscard]] double share() const { return count == 0 ? 0.0 : double(right) / count; }
        [[nodiscard]] double meanScore() const { return count == 0 ? 0.0 : scores / count; }
    };
    /// 0.9-1.0, 0.8-0.9, 0.7-0.8, 0.6-0.7, 0.5-0.6 and what is below
    static constexpr std::size_t kBands = 6;
    using Bands = std::array<Band, kBands>;

    void add(const AnswerKey& key, const std::vector<model::Mention>& found);
    [[nodiscard]] const Bands& all() const { return m_all; }
    [[nodiscard]] static QString bandName(std::size_t band);
    [[nodiscard]] static double lowerBound(std::size_t band);
    [[nodiscard]] QString table(bool byRule) const;

private:
    Bands m_all;
    std::map<QString, Bands> m_types;
    std::map<QString, Band> m_rules; // "TYPE rule at 0.93"
};

} // namespace casus::test
