// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/speech.h"

#include <QHash>

#include <deque>
#include <optional>

namespace casus::drafting {

/// Who has spoken so far, so that "he", "the officer", "the group" and "the same source" find their speaker
/// and a person who was introduced once ("the mayor, X") keeps that part when named again.
class SpeakerMemory {
public:
    /// Without `resolves` only what the words name themselves is a speaker.
    SpeakerMemory(const Reading& reading, const knowledge::ActorRegister& actors, bool resolves);

    /// The speaker that the words name or stand for; empty where they name none.
    [[nodiscard]] std::optional<Speaker> resolve(Tokens words, std::size_t sentence) const;
    void remember(const Speaker& speaker, std::size_t sentence);
    /// "the military's media wing, X": what kind of source an organisation is, for when it is named alone.
    void introduce(Tokens words, const Speaker& speaker);

private:
    [[nodiscard]] std::optional<Speaker> last() const;
    [[nodiscard]] std::optional<Speaker> lastGroup(std::size_t token) const;
    [[nodiscard]] std::optional<Speaker> lastParty(std::size_t sentence, std::size_t token) const;

    const Reading& m_reading;
    const knowledge::ActorRegister& m_actors;
    bool m_resolves;
    std::deque<Speaker> m_spoken;                        // the last ones
    QHash<QString, Speaker> m_persons;                   // folded last name
    QHash<QString, model::ClaimantType> m_organisations; // folded last word
};

/// Who issues the document, where it is a communiqué or a report of an organisation; else the article itself.
[[nodiscard]] Speaker issuerOf(const Reading& reading, const knowledge::ActorRegister& actors);

/// The claimant type of a registered party.
[[nodiscard]] model::ClaimantType claimantTypeOf(knowledge::ActorType type);

} // namespace casus::drafting
