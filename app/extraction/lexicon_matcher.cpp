// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/lexicon_matcher.h"

#include "extraction/elision.h"

#include <algorithm>
#include <array>

namespace casus::extraction {

bool fitsLanguage(const knowledge::LexiconEntry& entry, QStringView textLanguage)
{
    return entry.language == u"*" || entry.language == (textLanguage == u"fr" ? u"fr" : u"en");
}

bool LexiconMatcher::Hit::isWeak() const
{
    return entry->attributes.value(QStringLiteral("weak")) == u"1";
}

bool LexiconMatcher::Hit::isVerb() const
{
    return entry->attributes.value(QStringLiteral("pos")) == u"verb";
}

LexiconMatcher::LexiconMatcher(const knowledge::Lexicon& lexicon, const Filter& keep)
    : m_entries(lexicon.entries())
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (keep && !keep(m_entries[i]))
            continue;
        const auto payload = static_cast<std::uint32_t>(i);
        if (fitsLanguage(m_entries[i], u"en"))
            m_english.add(m_entries[i].phrase, payload);
        if (fitsLanguage(m_entries[i], u"fr"))
            m_french.add(splitElisions(m_entries[i].phrase), payload);
    }
    m_english.build();
    m_french.build();
}

std::optional<LexiconMatcher::Hit> LexiconMatcher::longestAt(const FinderInput& input, std::size_t at) const
{
    const auto match = (input.french ? m_french : m_english).longestAt(input.folded, at);
    if (!match)
        return std::nullopt;
    const knowledge::LexiconEntry* entry = &m_entries[match->payloads.front()];
    if (match->payloads.size() > 1) {
        // "incendie" and "incendié" fold to one form: the accent decides, without accents an auxiliary before
        // it
        const QStringView written = input.analysis.view(input.analysis.tokens[at]);
        static constexpr std::array<QStringView, 8> kAuxiliaries{u"ont",   u"a",   u"avaient", u"avait",
                                                                 u"ayant", u"ete", u"avoir",   u"aurait"};
        const bool afterAuxiliary = at > 0 && std::find(kAuxiliaries.begin(), kAuxiliaries.end(),
                                                        input.folded[at - 1]) != kAuxiliaries.end();
        for (const std::uint32_t payload : match->payloads) {
            const knowledge::LexiconEntry& other = m_entries[payload];
            const bool accented = written.compare(other.phrase, Qt::CaseInsensitive) == 0 &&
                                  text::foldName(other.phrase) != written.toString().toLower();
            if (accented || (afterAuxiliary && other.attributes.value(QStringLiteral("pos")) == u"verb")) {
                entry = &other;
                break;
            }
        }
    }
    return Hit{match->firstToken, match->lastToken, entry};
}

std::vector<LexiconMatcher::Hit> LexiconMatcher::allIn(const FinderInput& input) const
{
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < input.folded.size();) {
        const std::optional<Hit> hit = longestAt(input, i);
        if (!hit) {
            ++i;
            continue;
        }
        i = hit->lastToken;
        hits.push_back(*hit);
    }
    return hits;
}

} // namespace casus::extraction
