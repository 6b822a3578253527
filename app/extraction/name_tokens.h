// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/finder_input.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <cstdint>
#include <vector>

namespace casus::extraction {

/// What the finders of names ask of words. Built once from the lexicons; const afterwards.
class NameWords {
public:
    explicit NameWords(const knowledge::Knowledge& knowledge);

    [[nodiscard]] bool isNotName(const QString& folded) const { return m_notNames.contains(folded); }
    [[nodiscard]] bool isGivenName(const QString& folded) const { return m_givenNames.contains(folded); }
    /// "settlement", "admin", "natural", "site", "border", "direction", or empty.
    [[nodiscard]] QString placeWord(const QString& folded) const { return m_placeWords.value(folded); }

private:
    QSet<QString> m_notNames;
    QSet<QString> m_givenNames;
    QHash<QString, QString> m_placeWords;
};

/// The look of each token of one document: capitals, where a sentence begins, headlines in capitals. Lives as
/// long as the input.
class NameTokens {
public:
    NameTokens(const FinderInput& input, const NameWords& words);

    [[nodiscard]] std::size_t size() const { return m_flags.size(); }
    [[nodiscard]] QStringView view(std::size_t i) const
    {
        return m_input.analysis.view(m_input.analysis.tokens[i]);
    }
    [[nodiscard]] const QString& folded(std::size_t i) const { return m_input.folded[i]; }
    [[nodiscard]] const text::Token& token(std::size_t i) const { return m_input.analysis.tokens[i]; }

    [[nodiscard]] bool isReadable(std::size_t i) const { return has(i, Readable); }
    [[nodiscard]] bool isCapital(std::size_t i) const { return has(i, Capital); }
    [[nodiscard]] bool isAllCapitals(std::size_t i) const { return has(i, AllCapitals); }
    [[nodiscard]] bool isSentenceStart(std::size_t i) const { return has(i, SentenceStart); }
    /// In a line whose words nearly all begin with a capital, so that a capital says nothing.
    [[nodiscard]] bool isTitleCase(std::size_t i) const { return has(i, TitleCase); }
    /// In a line in capitals only.
    [[nodiscard]] bool isShouted(std::size_t i) const { return has(i, Shouted); }
    [[nodiscard]] bool isNotName(std::size_t i) const { return has(i, NotName); }
    [[nodiscard]] bool isHyphen(std::size_t i) const { return i < size() && folded(i).isEmpty(); }
    /// Token i + 1 follows in the same sentence.
    [[nodiscard]] bool goesOn(std::size_t i) const { return i + 1 < size() && !has(i + 1, SentenceStart); }
    [[nodiscard]] bool is(std::size_t i, QStringView foldedWord) const
    {
        return i < size() && folded(i) == foldedWord;
    }
    /// The text from token `first` to before `last`, as written.
    [[nodiscard]] QString text(std::size_t first, std::size_t last) const;
    /// Folded words of the range joined by spaces, hyphens left out.
    [[nodiscard]] QString key(std::size_t first, std::size_t last) const;
    /// A capitalised word that may be (part of) a name: no known other word, no number.
    [[nodiscard]] bool mayName(std::size_t i) const;

private:
    enum Flag : std::uint8_t {
        Readable = 1,
        Capital = 2,
        AllCapitals = 4,
        SentenceStart = 8,
        TitleCase = 16,
        Shouted = 32,
        NotName = 64,
    };
    [[nodiscard]] bool has(std::size_t i, Flag flag) const
    {
        return i < m_flags.size() && (m_flags[i] & flag) != 0;
    }
    void markSentence(const text::Sentence& sentence);

    const FinderInput& m_input;
    std::vector<std::uint8_t> m_flags;
};

/// The form as it stands in a text whose elisions are split ("l'islam" as two words); the form itself where
/// it has none.
[[nodiscard]] QString withSplitElisions(const QString& form);

/// Candidates taken as settled (score at least 0.5): which tokens they cover.
[[nodiscard]] std::vector<bool> coveredTokens(const std::vector<Candidate>& candidates, std::size_t size);

} // namespace casus::extraction
