// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace casus::knowledge {
class Knowledge;
}

class QString;

namespace casus::extraction::sequence {

/// What a word or phrase is known as. The bits are written into model files.
enum ListBit : std::uint16_t {
    GivenName = 1U << 0U,
    FamilyName = 1U << 1U,
    CountryName = 1U << 2U,
    BigPlace = 1U << 3U, // from 100,000 people
    MidPlace = 1U << 4U,
    SmallPlace = 1U << 5U, // below 10,000, or of unknown size
    RegionName = 1U << 6U,
    Adjective = 1U << 7U, // of a country
    OrgName = 1U << 8U,
    ActorName = 1U << 9U,
    TitleWord = 1U << 10U,
    OrgHead = 1U << 11U,
    PlaceWord = 1U << 12U,
    NotName = 1U << 13U,
    DateWord = 1U << 14U,
    LongerPhrase = 1U << 15U, // words that begin a longer phrase
};
inline constexpr int kListBits = 15; // without LongerPhrase

using WordLists = std::map<std::uint32_t, std::uint16_t>; // phrase hash -> bits

/// Collects the lists that are compiled into a model: what the program knows when it trains. Names of
/// persons (name, kind: given, family or both) and of organisations (name) come from tables.
class ListBuilder {
public:
    void addKnowledge(const knowledge::Knowledge& knowledge);
    /// Populated places of the shipped binary gazetteer; nothing where the file is missing.
    void addGazetteer(const QString& binaryFile);
    void addPersonNames(const QString& tsvFile);
    void addOrganisationNames(const QString& tsvFile);
    void add(const QString& phrase, std::uint16_t bits);
    [[nodiscard]] const WordLists& lists() const { return m_lists; }

private:
    WordLists m_lists;
};

} // namespace casus::extraction::sequence
