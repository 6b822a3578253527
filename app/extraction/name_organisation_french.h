// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/name_tokens.h"

#include <functional>
#include <vector>

namespace casus::extraction {

/// "la", "l'", "du": stand before a name and not in it, even where they open a sentence.
[[nodiscard]] bool isFrenchArticle(const QString& folded);

/// How far a French name of a body goes that opens with its kind: behind it come adjectives in small letters
/// ("nationale"), proper names, and parts with "de", "pour" or "aux" whose nouns may be small as well
/// ("Agence d'information du Burkina", "ministère de la Sécurité publique").
class FrenchBody {
public:
    /// One past the last token of a listed name at the token, the token itself where there is none.
    using Listed = std::function<std::size_t(std::size_t)>;

    FrenchBody(const NameTokens& tokens, const NameWords& words, const std::vector<bool>& actors)
        : m_tokens(tokens)
        , m_words(words)
        , m_actors(actors)
    {}

    /// The kind stands in tokens [first, head). One past the last token of the name; `head` where it is none.
    [[nodiscard]] std::size_t endOf(std::size_t first, std::size_t head, const Listed& listed) const;

private:
    [[nodiscard]] bool isWord(std::size_t i) const;
    [[nodiscard]] std::size_t capitalsEnd(std::size_t at) const;
    [[nodiscard]] std::size_t adjectivesEnd(std::size_t at) const;
    [[nodiscard]] std::size_t linkEnd(std::size_t at, bool ministry) const;
    [[nodiscard]] bool isNoun(std::size_t i) const;

    const NameTokens& m_tokens;
    const NameWords& m_words;
    const std::vector<bool>& m_actors;
};

} // namespace casus::extraction
