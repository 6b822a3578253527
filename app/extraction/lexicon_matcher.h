// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/finder_input.h"
#include "knowledge/phrase_matcher.h"

#include <functional>
#include <optional>
#include <vector>

namespace casus::extraction {

/// Is an entry of this language read in a text of that language? Texts that are not French are read as
/// English.
[[nodiscard]] bool fitsLanguage(const knowledge::LexiconEntry& entry, QStringView textLanguage);

/// A lexicon as phrase matchers, one a language. Keeps a reference to the lexicon, which must outlive it.
class LexiconMatcher {
public:
    struct Hit {
        std::size_t firstToken = 0;
        std::size_t lastToken = 0; // one past the last
        const knowledge::LexiconEntry* entry = nullptr;
        [[nodiscard]] bool isWeak() const;
        [[nodiscard]] bool isVerb() const;
    };

    using Filter = std::function<bool(const knowledge::LexiconEntry&)>;
    /// Entries for which `keep` is false are left out.
    explicit LexiconMatcher(const knowledge::Lexicon& lexicon, const Filter& keep = {});

    [[nodiscard]] std::optional<Hit> longestAt(const FinderInput& input, std::size_t at) const;
    /// All of a text, the longest at each place; none begins within the one before.
    [[nodiscard]] std::vector<Hit> allIn(const FinderInput& input) const;

private:
    const std::vector<knowledge::LexiconEntry>& m_entries;
    knowledge::PhraseMatcher m_english;
    knowledge::PhraseMatcher m_french;
};

} // namespace casus::extraction
