// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/event_finder.h"

#include "knowledge/phrase_matcher.h"

namespace casus::extraction {

struct EventFinder::Words {
    knowledge::PhraseMatcher matcher;
    const std::vector<knowledge::LexiconEntry>* entries = nullptr;
};

EventFinder::EventFinder(const knowledge::Knowledge& knowledge)
{
    auto words = std::make_unique<Words>();
    words->entries = &knowledge.lexicon(QStringLiteral("events")).entries();
    for (std::size_t i = 0; i < words->entries->size(); ++i)
        words->matcher.add((*words->entries)[i].phrase, static_cast<std::uint32_t>(i));
    words->matcher.build();
    m_words = std::move(words);
}
EventFinder::~EventFinder() = default;

std::vector<Candidate> EventFinder::find(const FinderInput& input) const
{
    std::vector<Candidate> found;
    for (std::size_t i = 0; i < input.folded.size();) {
        const auto match = m_words->matcher.longestAt(input.folded, i);
        if (!match) {
            ++i;
            continue;
        }
        const knowledge::LexiconEntry& entry = (*m_words->entries)[match->payloads.front()];
        const auto tactic = model::parse<model::Tactic>(entry.category);
        found.push_back({match->firstToken, match->lastToken, model::MentionType::Event,
                         model::EventValue{tactic.value_or(model::Tactic::Other)}, 0.85,
                         QStringLiteral("word for an act of violence")});
        i = match->lastToken;
    }
    return found;
}

} // namespace casus::extraction
