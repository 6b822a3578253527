// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/reading.h"
#include "drafting/rules.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace casus::drafting {

/// Who speaks. An empty name with type JournalistOwn is the article itself.
struct Speaker {
    QString name;  // as named in the text
    QString actor; // register id
    model::ClaimantType type = model::ClaimantType::JournalistOwn;
    QStringList via;
    Tokens words;       // evidence
    bool named = false; // a person, an organisation or a party, not a kind of source

    [[nodiscard]] bool isArticle() const { return type == model::ClaimantType::JournalistOwn; }
};

enum class SpeechForm : quint8 {
    Reports, // "X said that ...": governs what follows
    Closes,  // "..., X said": governs what went before
    Opens,   // "According to X, ...": governs the whole sentence
};

/// One act of speech with its resolved speaker.
struct Speech {
    Speaker speaker;
    SpeechForm form = SpeechForm::Reports;
    Tokens words;         // speaker and verb
    std::size_t verb = 0; // first token of the verb
    bool claim = false;   // claims responsibility
    bool denies = false;
};

/// All speech of a document, by sentence, with pronouns and definite nouns ("he", "the officer", "the group",
/// "the same source") resolved to the last fitting speaker.
class Speeches {
public:
    Speeches(const Reading& reading, const knowledge::ActorRegister& actors, Rules without = {});

    [[nodiscard]] const std::vector<Speech>& in(std::size_t sentence) const { return m_speeches[sentence]; }
    /// Who says what stands at `token`: the sentence's own speech, else what carries over inside the
    /// paragraph, else the issuer of the document, else the article.
    [[nodiscard]] Speaker speakerAt(std::size_t sentence, std::size_t token) const;
    /// Who denies what stands at `token`: "the army denied that 12 had died"; empty where nobody does.
    [[nodiscard]] std::optional<Speaker> denierAt(std::size_t sentence, std::size_t token) const;
    [[nodiscard]] const Speaker& issuer() const { return m_issuer; }

private:
    [[nodiscard]] std::optional<Speaker> own(std::size_t sentence, std::size_t token) const;
    [[nodiscard]] std::optional<Speaker> carriedTo(std::size_t sentence) const;
    [[nodiscard]] std::optional<Speaker> closing(std::size_t sentence) const;

    const Reading& m_reading;
    Rules m_without;
    std::vector<std::vector<Speech>> m_speeches;
    Speaker m_issuer;
};

/// The party or source that a stretch of words names; empty type Unknown where it names none.
[[nodiscard]] Speaker speakerIn(const Reading& reading, const knowledge::ActorRegister& actors, Tokens words);

/// "according to a resident": one person marked as a count who is the source, not a victim.
[[nodiscard]] bool isSource(const Reading& reading, const Item& casualty);

} // namespace casus::drafting
