// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge.h"
#include "widgets/field_suggest.h"

namespace casus::ui {

// Providers of completions over what the engine knows. The knowledge must outlive the line that asks.

/// Countries by name, alias or ISO code; data is the ISO 3166-1 alpha-2 code.
[[nodiscard]] FieldSuggest::Provider countryCompletions(const knowledge::Countries& countries);
/// A place that the document names already.
struct NamedPlace {
    QString name;
    QString country;
    double lat = 0;
    double lon = 0;
};
using NamedPlaces = std::function<QList<NamedPlace>()>;
/// Places of the gazetteer, shipped and imported; data is the entry's id. Those near to `others`, and in
/// their countries, come first, with the distance to the nearest.
[[nodiscard]] FieldSuggest::Provider placeCompletions(const knowledge::Knowledge& knowledge,
                                                      const NamedPlaces& others = {});
/// Parties of the actor register; data is the register id.
[[nodiscard]] FieldSuggest::Provider actorCompletions(const knowledge::Knowledge& knowledge);

/// The country that someone meant by a code, a name or an alias; null where it is none.
[[nodiscard]] const knowledge::Country* countryFromText(const knowledge::Countries& countries,
                                                        const QString& text);
/// "Mali (ML)"; the code alone where it is unknown.
[[nodiscard]] QString countryText(const knowledge::Countries& countries, const QString& iso2);
/// "14.730, -6.120"
[[nodiscard]] QString coordinatesText(double lat, double lon);

} // namespace casus::ui
