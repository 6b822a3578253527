// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/finder_input.h"
#include "extraction/name_organisation.h"
#include "extraction/name_person.h"
#include "extraction/name_tokens.h"

#include <vector>

namespace casus::extraction {

/// PERSON and ORG mentions, and names of unknown kind. `earlier` are the actors and places found.
/// Immutable after construction; any thread.
class NameFinder {
public:
    explicit NameFinder(const knowledge::Knowledge& knowledge);

    [[nodiscard]] std::vector<Candidate> find(const FinderInput& input,
                                              const std::vector<Candidate>& earlier) const;

private:
    NameWords m_words;
    PersonReader m_persons;
    OrganisationReader m_organisations;
};

} // namespace casus::extraction
