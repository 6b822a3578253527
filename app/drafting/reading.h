// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/cues.h"
#include "extraction/extractor.h"
#include "model/evidence.h"
#include "text/offsets.h"

#include <span>
#include <vector>

namespace casus::drafting {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Half-open range of tokens.
struct Tokens {
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] bool contains(std::size_t token) const { return first <= token && token < last; }
    [[nodiscard]] bool empty() const { return last <= first; }
};

/// A mention with its place among the tokens.
struct Item {
    const model::Mention* mention = nullptr;
    Tokens tokens;
    std::size_t sentence = 0;
    bool quoted = false; // between quotation marks

    [[nodiscard]] model::MentionType type() const { return mention->type; }
};

struct SentenceParts {
    Tokens tokens;
    std::size_t line = 0;
    text::LineKind kind = text::LineKind::Body;
    std::span<const Item> items;
    std::span<const CueHit> cues;
};

/// A document prepared for drafting: folded words, mentions and cues by sentence. Holds references into the
/// extraction, which must outlive it.
class Reading {
public:
    Reading(const extraction::Extraction& extraction, const extraction::Context& context, const Cues& cues);

    [[nodiscard]] const extraction::Extraction& extraction() const { return m_extraction; }
    [[nodiscard]] const extraction::Context& context() const { return m_context; }
    [[nodiscard]] const text::Analysis& analysis() const { return *m_extraction.analysis; }
    [[nodiscard]] const std::vector<QString>& words() const { return m_folded; }
    [[nodiscard]] const QString& word(std::size_t token) const; // empty past the end
    [[nodiscard]] QStringView raw(std::size_t token) const;     // as written
    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }
    [[nodiscard]] const std::vector<CueHit>& cues() const { return m_cues; }
    [[nodiscard]] const std::vector<SentenceParts>& sentences() const { return m_sentences; }
    [[nodiscard]] bool quoted(std::size_t token) const { return m_quoted[token]; }
    /// The sentence of a token; requires one.
    [[nodiscard]] std::size_t sentenceAt(std::size_t token) const;
    /// The item that covers the token; null where none.
    [[nodiscard]] const Item* itemAt(std::size_t token) const;

    [[nodiscard]] QString textOf(Tokens tokens) const;
    [[nodiscard]] model::Evidence evidence(Tokens tokens) const;
    [[nodiscard]] model::Evidence evidence(const Item& item) const;

    /// Cues of the kind inside the range.
    [[nodiscard]] const CueHit* firstCue(Tokens range, Cue cue) const;
    [[nodiscard]] const CueHit* lastCue(Tokens range, Cue cue) const;
    [[nodiscard]] std::span<const CueHit> cuesIn(Tokens range) const;
    [[nodiscard]] std::span<const Item> itemsIn(Tokens range) const;
    [[nodiscard]] bool hasItem(Tokens range, model::MentionType type) const;
    /// How often mentions and cues were looked up so far; a reading belongs to one thread.
    [[nodiscard]] std::uint64_t lookups() const { return m_lookups; }

private:
    void placeMentions();
    void markQuotes();

    const extraction::Extraction& m_extraction;
    const extraction::Context& m_context;
    mutable std::uint64_t m_lookups = 0;
    text::OffsetMap m_offsets;
    std::vector<QString> m_folded;
    std::vector<bool> m_quoted;
    std::vector<Item> m_items;
    std::vector<CueHit> m_cues;
    std::vector<SentenceParts> m_sentences;
};

/// Where "KANO, Nigeria (AFP) - " ends that opens a sentence; the sentence's first token where none does.
[[nodiscard]] std::size_t datelineEnd(const Reading& reading, Tokens sentence);

/// A count as a word or a number: 2 for "two", 0 where it is none.
[[nodiscard]] int smallNumber(QStringView folded);

} // namespace casus::drafting
