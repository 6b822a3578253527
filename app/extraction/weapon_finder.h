// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/finder_input.h"

#include <memory>
#include <vector>

namespace casus::extraction {

class WeaponFinder {
public:
    explicit WeaponFinder(const knowledge::Knowledge& knowledge);
    ~WeaponFinder();

    [[nodiscard]] std::vector<Candidate> find(const FinderInput& input) const;

private:
    struct Words;
    std::unique_ptr<const Words> m_words;
};

} // namespace casus::extraction
