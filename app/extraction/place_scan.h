// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/place_country.h"
#include "knowledge/gazetteer.h"

#include <QString>

#include <optional>
#include <vector>

namespace casus::extraction {

/// What beside the name says that it is a place.
enum class PlaceCue {
    None,
    List,        // joined to another place by a comma, "and" or a slash
    Preposition, // "in X", "near X"
    Strong,      // "the village of X", "X district", a dateline, "12 km from X"
};

/// A possible place name in a text.
struct PlaceName {
    std::size_t firstToken = 0;
    std::size_t lastToken = 0;
    std::size_t coreFirst = 0; // the name without "northern" and "border"
    std::size_t coreLast = 0;
    QString key;                    // gazetteer key; empty where the gazetteer has none
    QString memory;                 // folded name, for second mentions
    std::optional<QString> country; // iso2 where it names a country
    QString placeWord;              // kind of place word beside it: "admin", "settlement" ...
    PlaceCue cue = PlaceCue::None;
    bool border = false;
    double doubt = 0; // taken off the score: next to other names, at a sentence's beginning ...
    double score = 0;
    QString reason;
    knowledge::PlaceEntry entry;
    bool placed = false; // `entry` is settled
};

/// Finds possible place names by gazetteer and by pattern. Lives as long as its arguments.
class PlaceScan {
public:
    PlaceScan(const knowledge::Knowledge& knowledge, const NameWords& words, const CountryReader& countries,
              const FinderInput& input, const NameTokens& tokens, std::vector<bool> taken);

    [[nodiscard]] std::vector<PlaceName> names() const;

private:
    [[nodiscard]] std::optional<PlaceName> countryAt(std::size_t at) const;
    void becomeBorder(PlaceName& name) const; // "Malian border"
    [[nodiscard]] std::optional<PlaceName> listedAt(std::size_t at) const;
    [[nodiscard]] std::optional<PlaceName> unknownAt(std::size_t at, const PlaceName* previous) const;
    [[nodiscard]] std::optional<PlaceName> roadAt(std::size_t at) const;
    [[nodiscard]] std::optional<PlaceName> frenchLakeAt(std::size_t at) const;
    [[nodiscard]] std::optional<PlaceName> wholeRun(const PlaceName& name, const PlaceName* previous) const;
    void joinDirection(PlaceName& name) const;
    void widen(PlaceName& name) const;
    void readCues(PlaceName& name, const PlaceName* previous) const;
    [[nodiscard]] PlaceCue cueBefore(std::size_t first) const;
    [[nodiscard]] bool isJoinedTo(const PlaceName& previous, std::size_t first) const;
    [[nodiscard]] std::size_t runEnd(std::size_t at) const;
    [[nodiscard]] bool isPersonNear(std::size_t first, std::size_t last) const;

    const knowledge::Knowledge& m_knowledge;
    const NameWords& m_words;
    const CountryReader& m_countries;
    const FinderInput& m_input;
    const NameTokens& m_tokens;
    std::vector<bool> m_taken;
};

} // namespace casus::extraction
