// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy.h"

#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

// Inside a claimant: from its claims to one figure for each group of victims. Comparing claimants is
// policy.cpp's part.
namespace casus::model {

/// Whom a figure counts. A, B and Civilian are cells of their own; victims of unknown side are kept apart by
/// their group (soldiers and militants are not two counts of the same people); unknown side and group:
/// "people".
struct VictimCell {
    TotalSide side = TotalSide::Unknown;
    VictimGroup group = VictimGroup::Unknown;
    [[nodiscard]] bool isAnyone() const
    {
        return side == TotalSide::Unknown && group == VictimGroup::Unknown;
    }
    friend auto operator<=>(const VictimCell&, const VictimCell&) = default;
};

/// A count of one claimant. `high` is the n_low of an open claim, as the counting rule of the record says.
struct Figure {
    std::optional<int> low;
    std::optional<int> high;
    int letter =
        3; // reliability A = 1 ... E = 5 of the worst claim in it; ungraded and F (cannot be judged) = C
    int digit = 3;            // credibility 1 ... 5; ungraded and 6 = 3
    QDate date;               // of the latest claim in it
    bool enemyLosses = false; // by a party to the fight, on the other side's losses
    bool byPerpetrator = false;
    std::vector<int> claims; // indexes into the claims given, ascending

    /// The one number that stands for it: what is certain of it, else its upper bound.
    [[nodiscard]] std::optional<int> point() const { return low ? low : high; }
    [[nodiscard]] bool isDoubtful() const { return letter >= 4 && digit >= 4; }
};

struct ClaimantFigures {
    QString name; // for reasons: "JNIM", "the article itself"
    std::map<VictimCell, Figure> cells;
    std::optional<Figure> total; // where it states one over all victims

    /// A total that it states, or a count of "people": nothing is to be added to it.
    [[nodiscard]] bool countsEveryone() const;
};

/// The sum of two counts of different people.
[[nodiscard]] Figure sum(const Figure& a, const Figure& b);

/// Figures of one effect by independent claimant, in the order of their first claim. Claims that take no part
/// (superseded, rejected, out of scope, `includes`, context only) are left out.
[[nodiscard]] std::vector<ClaimantFigures> figuresByClaimant(const QList<Claim>& claims, Effect effect,
                                                             Policy policy);

} // namespace casus::model
