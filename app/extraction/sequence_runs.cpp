// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_runs.h"

#include "extraction/sequence_hash.h"

#include <algorithm>
#include <tuple>

namespace casus::extraction::sequence {

namespace {

constexpr std::uint32_t kLongestRun = 8;   // words
constexpr std::size_t kMostRuns = 5;       // of one name, small words between them
constexpr std::size_t kWidestGap = 3;      // tokens between two of them
constexpr int kLeastLetters = 3;           // of an abbreviation
constexpr std::size_t kMostNamesakes = 12; // runs with these initials that are looked at

} // namespace

Runs::Runs(const std::vector<QString>& folded, const std::vector<TokenFacts>& facts,
           const std::vector<Island>& islands)
    : m_folded(folded)
    , m_facts(facts)
    , m_of(facts.size(), 0)
    , m_meant(facts.size(), 0)
{
    for (const Island& island : islands)
        readIsland(island);
    std::vector<Initials> initials;
    for (std::size_t run = 0; run < m_runs.size(); ++run)
        readInitials(run, initials);
    std::sort(initials.begin(), initials.end(), [](const Initials& a, const Initials& b) {
        return std::tie(a.hash, a.sentence, a.run) < std::tie(b.hash, b.sentence, b.run);
    });
    for (const Island& island : islands) {
        for (std::size_t token = island.first; token < island.last; ++token) {
            if (facts[token].shape == Shape::AllCapitals || facts[token].shape == Shape::Stops)
                findAbbreviation(token, initials);
        }
    }
}

void Runs::readIsland(const Island& island)
{
    for (std::size_t token = island.first; token < island.last;) {
        if (!m_facts[token].mayName) {
            ++token;
            continue;
        }
        Run run{token, token + 1, m_facts[token].word, 1, false};
        for (std::size_t next = token + 1; next < island.last && run.count < kLongestRun; ++next) {
            if (m_facts[next].mayName) {
                run.last = next + 1;
                run.words = joined(run.words, m_facts[next].word);
                ++run.count;
            } else if (m_facts[next].shape != Shape::Hyphen && m_facts[next].shape != Shape::Stop) {
                break;
            }
        }
        m_runs.push_back(run);
        for (; token < run.last; ++token)
            m_of[token] = m_facts[token].mayName ? static_cast<std::uint32_t>(m_runs.size()) : 0;
    }
}

void Runs::readInitials(std::size_t run, std::vector<Initials>& initials) const
{
    const std::uint32_t sentence = m_facts[m_runs[run].first].sentence;
    std::uint64_t hash = 0;
    int letters = 0;
    for (std::size_t part = run; part < std::min(m_runs.size(), run + kMostRuns); ++part) {
        const Run& here = m_runs[part];
        if (part > run) {
            const std::size_t end = m_runs[part - 1].last;
            if (m_facts[here.first].sentence != sentence || here.first - end > kWidestGap)
                return;
            for (std::size_t between = end; between < here.first; ++between) {
                if (!m_facts[between].links)
                    return;
            }
        }
        for (std::size_t token = here.first; token < here.last; ++token) {
            if (!m_facts[token].mayName || m_folded[token].isEmpty())
                continue;
            hash = withUnit(hash, m_folded[token].front().unicode());
            if (++letters >= kLeastLetters)
                initials.push_back(
                    {static_cast<std::uint32_t>(mixed(hash)), sentence, static_cast<std::uint32_t>(run)});
        }
    }
}

void Runs::findAbbreviation(std::size_t token, const std::vector<Initials>& initials)
{
    std::uint64_t hash = 0;
    int letters = 0;
    for (const QChar c : m_folded[token]) {
        if (!c.isLetter())
            continue;
        hash = withUnit(hash, c.unicode());
        ++letters;
    }
    if (letters < kLeastLetters)
        return;
    const std::uint32_t sentence = m_facts[token].sentence;
    const Initials wanted{static_cast<std::uint32_t>(mixed(hash)), sentence - std::min(sentence, kSameName),
                          0};
    auto found =
        std::lower_bound(initials.begin(), initials.end(), wanted, [](const Initials& a, const Initials& b) {
            return std::tie(a.hash, a.sentence) < std::tie(b.hash, b.sentence);
        });
    for (std::size_t n = 0; n < kMostNamesakes && found != initials.end() && found->hash == wanted.hash &&
                            found->sentence <= sentence + kSameName;
         ++n, ++found) {
        m_meant[token] = found->run + 1;
        m_runs[found->run].abbreviated = true;
    }
}

} // namespace casus::extraction::sequence
