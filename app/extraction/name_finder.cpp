// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/name_finder.h"

#include <iterator>

namespace casus::extraction {

NameFinder::NameFinder(const knowledge::Knowledge& knowledge)
    : m_words(knowledge)
    , m_persons(knowledge, m_words)
    , m_organisations(knowledge, m_words)
{}

std::vector<Candidate> NameFinder::find(const FinderInput& input, const std::vector<Candidate>& earlier) const
{
    const NameTokens tokens(input, m_words);
    std::vector<Candidate> found = m_organisations.find(input, tokens, earlier);
    std::vector<Candidate> known = earlier;
    known.insert(known.end(), found.begin(), found.end());
    std::vector<Candidate> persons = m_persons.find(input, tokens, known);
    found.insert(found.end(), std::make_move_iterator(persons.begin()),
                 std::make_move_iterator(persons.end()));
    return found;
}

} // namespace casus::extraction
