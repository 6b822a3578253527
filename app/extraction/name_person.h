// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/name_tokens.h"
#include "knowledge/phrase_matcher.h"

#include <vector>

namespace casus::extraction {

/// PERSON mentions: a run of capitalised words with a title, a role, a given name or a verb of saying beside
/// it; then the same person by surname.
class PersonReader {
public:
    PersonReader(const knowledge::Knowledge& knowledge, const NameWords& words);

    [[nodiscard]] std::vector<Candidate> find(const FinderInput& input, const NameTokens& tokens,
                                              const std::vector<Candidate>& earlier) const;

private:
    class Reader;

    const NameWords& m_words;
    knowledge::PhraseMatcher m_titles;
};

} // namespace casus::extraction
