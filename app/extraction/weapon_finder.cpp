// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/weapon_finder.h"

#include "knowledge/phrase_matcher.h"

namespace casus::extraction {

struct WeaponFinder::Words {
    knowledge::PhraseMatcher matcher;
    const std::vector<knowledge::LexiconEntry>* entries = nullptr;
};

WeaponFinder::WeaponFinder(const knowledge::Knowledge& knowledge)
{
    auto words = std::make_unique<Words>();
    words->entries = &knowledge.lexicon(QStringLiteral("weapons")).entries();
    for (std::size_t i = 0; i < words->entries->size(); ++i)
        words->matcher.add((*words->entries)[i].phrase, static_cast<std::uint32_t>(i));
    words->matcher.build();
    m_words = std::move(words);
}
WeaponFinder::~WeaponFinder() = default;

std::vector<Candidate> WeaponFinder::find(const FinderInput& input) const
{
    std::vector<Candidate> found;
    for (std::size_t i = 0; i < input.folded.size();) {
        const auto match = m_words->matcher.longestAt(input.folded, i);
        if (!match) {
            ++i;
            continue;
        }
        const knowledge::LexiconEntry& entry = (*m_words->entries)[match->payloads.front()];
        found.push_back({match->firstToken, match->lastToken, model::MentionType::Weapon,
                         model::WeaponValue{entry.category}, 0.85, QStringLiteral("word for a weapon")});
        i = match->lastToken;
    }
    return found;
}

} // namespace casus::extraction
