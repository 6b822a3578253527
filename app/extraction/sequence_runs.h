// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/sequence_facts.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace casus::extraction::sequence {

/// Sentences before and after in which a word is taken for the same name.
inline constexpr std::uint32_t kSameName = 12;

/// Capitalised words in a row, hyphens and stops inside: "Al-Shabaab", "John F. Kennedy".
struct Run {
    std::size_t first = 0;    // token
    std::size_t last = 0;     // one past the last
    std::uint32_t words = 0;  // hash of all its words
    std::uint32_t count = 0;  // of words
    bool abbreviated = false; // its initials stand near by as a word of their own
};

/// The runs of a document, and which words in capitals are the initials of which run: "World Food Programme",
/// "WFP".
class Runs {
public:
    Runs(const std::vector<QString>& folded, const std::vector<TokenFacts>& facts,
         const std::vector<Island>& islands);

    /// The run that the token is a word of; nothing for other tokens.
    [[nodiscard]] const Run* at(std::size_t token) const { return find(m_of, token); }
    /// The run whose initials the token is, small words left out; it may go on over "of" and "and" in runs
    /// behind it.
    [[nodiscard]] const Run* abbreviatedBy(std::size_t token) const { return find(m_meant, token); }

private:
    [[nodiscard]] const Run* find(const std::vector<std::uint32_t>& runs, std::size_t token) const
    {
        return runs[token] == 0 ? nullptr : &m_runs[runs[token] - 1];
    }
    struct Initials {
        std::uint32_t hash;
        std::uint32_t sentence;
        std::uint32_t run;
    };
    void readIsland(const Island& island);
    void readInitials(std::size_t run, std::vector<Initials>& initials) const;
    void findAbbreviation(std::size_t token, const std::vector<Initials>& initials);

    const std::vector<QString>& m_folded;
    const std::vector<TokenFacts>& m_facts;
    std::vector<Run> m_runs;
    std::vector<std::uint32_t> m_of;    // by token: run + 1
    std::vector<std::uint32_t> m_meant; // by token: run + 1
};

} // namespace casus::extraction::sequence
