// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/name_tokens.h"
#include "model/values.h"

#include <QString>

#include <optional>

namespace casus::extraction {

/// How the text relates an event to a place: "15 km from X", "near X", "between A and B".
struct PlaceRelationFound {
    model::PlaceRelation relation = model::PlaceRelation::In;
    std::optional<double> km;
    QString bearing;
};

/// Read from the words before the place that begins at token `first` (and ends before `last`).
[[nodiscard]] PlaceRelationFound relationBefore(const NameTokens& tokens, std::size_t first,
                                                std::size_t last);

/// "N", "NE" ... of a compass word or two ("south-west", "sud ouest" as folded words), else empty.
[[nodiscard]] QString bearingOf(const QString& folded);

} // namespace casus::extraction
