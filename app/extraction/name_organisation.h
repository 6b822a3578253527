// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/name_tokens.h"
#include "knowledge/phrase_matcher.h"

#include <QSet>

#include <vector>

namespace casus::extraction {

/// ORG mentions by lexicon ("Reuters", "Security Council") and by a generic head ("Medina Hospital",
/// "University of Nairobi", "education ministry").
class OrganisationReader {
public:
    OrganisationReader(const knowledge::Knowledge& knowledge, const NameWords& words);

    [[nodiscard]] std::vector<Candidate> find(const FinderInput& input, const NameTokens& tokens,
                                              const std::vector<Candidate>& earlier) const;

private:
    struct Form {
        bool capitals = false;          // an abbreviation: capitals only
        bool small = false;             // may stand in small letters ("defence ministry")
        bool ordinary = false;          // a common word as well ("Dawn")
        std::vector<bool> smallWords{}; // which of its words the list itself writes small ("Union africaine")
    };
    class Reader;

    const NameWords& m_words;
    knowledge::PhraseMatcher m_names;
    std::vector<Form> m_forms;
    QSet<QString> m_heads;
    QSet<QString> m_frenchHeads; // kinds of body that only French texts name so
};

} // namespace casus::extraction
