// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/finder_input.h"
#include "extraction/name_tokens.h"
#include "extraction/place_country.h"
#include "knowledge/phrase_matcher.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace casus::extraction {

/// ACTOR mentions: registered parties, state forces, groups by pattern. Immutable after construction; any
/// thread.
class ActorFinder {
public:
    explicit ActorFinder(const knowledge::Knowledge& knowledge);

    [[nodiscard]] std::vector<Candidate> find(const FinderInput& input) const;

private:
    struct Form {
        std::size_t actor = 0;     // index in the register
        bool capitalsOnly = false; // "IS", "FLA"
    };
    struct Head {
        std::size_t force = 0; // index in the register's state forces
        bool french = false;
    };
    class Reader;

    const knowledge::ActorRegister& m_register;
    NameWords m_words;
    CountryReader m_countries;
    knowledge::PhraseMatcher m_names;
    std::vector<Form> m_forms;
    knowledge::PhraseMatcher m_heads;
    std::vector<Head> m_headForms;
};

} // namespace casus::extraction
