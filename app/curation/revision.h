// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "store/change.h"

#include <QList>
#include <QStringList>

namespace casus::curation {

/// What was decided on a document, brought to its revision. Nothing is decided there by it: marks come as
/// suggestions with a reason that says so.
struct CarriedOver {
    QList<store::AnyChange> changes;
    int carried = 0;      // decisions that now stand in the revision as suggestions
    int alreadyThere = 0; // decided there too
    QStringList
        lost; // words of marks that the revision no longer holds, or holds where it cannot be told apart
};
/// Passages are found again by their words and those around them (text/anchor.h). An undecided mention of the
/// same type in the same place takes the decided span, type and value; a suggestion that was rejected before
/// falls to a low score. New mentions come without an author.
[[nodiscard]] CarriedOver carriedOver(const model::Document& former, const QList<model::Mention>& decided,
                                      const model::Document& revision, const QList<model::Mention>& present);

} // namespace casus::curation
