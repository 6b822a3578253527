// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/finder_input.h"

#include <memory>
#include <mutex>
#include <optional>

namespace casus::extraction {

/// Cables and old wires are all in capitals, which hides what is a name. Gives such lines the letter case of
/// usual writing: names that the register, the country list, the list of organisations or the gazetteer know
/// as those write them, ordinary words in small letters, other words as names or abbreviations. Tokens,
/// sentences, lines and positions stay as they are: letters change one for one. Any thread.
class NameCase {
public:
    /// Keeps a reference to the knowledge, which must outlive it.
    explicit NameCase(const knowledge::Knowledge& knowledge);
    ~NameCase();

    /// Empty where no line is in capitals.
    [[nodiscard]] std::optional<text::Analysis> restored(const FinderInput& input) const;

private:
    class Line;
    struct Words;

    /// Most texts have no line in capitals: what is needed for one is made when the first is met.
    [[nodiscard]] const Words& words() const;

    const knowledge::Knowledge& m_knowledge;
    mutable std::once_flag m_made;
    mutable std::unique_ptr<const Words> m_words;
};

} // namespace casus::extraction
