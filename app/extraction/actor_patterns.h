// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/name_tokens.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace casus::extraction {

/// A party that no register knows, found by how it is written: "20th Infantry Battalion", "Coalition of
/// Patriots for Change", "Operation Safe Haven".
struct ActorPattern {
    std::size_t firstToken = 0;
    std::size_t lastToken = 0;
    double score = 0;
    QString reason;
};

[[nodiscard]] std::vector<ActorPattern> findActorPatterns(const NameTokens& tokens);

/// "(VDP)", "[JNIM]", "(CSP-DPA)" at token `at`: first and one past the last token of the abbreviation.
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>>
bracketedAbbreviation(const NameTokens& tokens, std::size_t at);

/// Does the head of a state force stand for the institution, or only qualify what follows ("police station")?
[[nodiscard]] bool namesInstitution(const NameTokens& tokens, std::size_t first, std::size_t last);

/// A head without a nationality after this word ("the", "said", "by", "provincial")?
[[nodiscard]] bool allowsBareForce(const NameTokens& tokens, std::size_t at);

} // namespace casus::extraction
