// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace casus::model {

/// Named rules that derive low / best / high from claims. Source: research on ACLED, UCDP GED and GTD
/// counting rules; `native` is the project's own default.
enum class Policy { Native, Acled, Gtd };
[[nodiscard]] QString toString(Policy policy);
[[nodiscard]] std::optional<Policy> policyFromString(QStringView name);

/// The row a total stands for. `all` sums the sides.
enum class TotalSide { A, B, Civilian, Unknown, All };
[[nodiscard]] QString toString(TotalSide side);

struct Total {
    std::optional<int> low;
    std::optional<int> best;
    std::optional<int> high; // empty = unknown or open
    QString reason;          // which rule took which claims, in words
    QList<int> claims;       // indexes into the claims given
    bool overridden = false;
    bool conflicting = false; // independent claimants differ
    friend bool operator==(const Total&, const Total&) = default;
};

/// A coder's figure in place of the derived one.
struct TotalOverride {
    std::optional<int> low;
    std::optional<int> best;
    std::optional<int> high;
    QString reason;
    QString coder;
    QDateTime decidedAt;
    friend bool operator==(const TotalOverride&, const TotalOverride&) = default;
};

/// "killed/all", "wounded/civilian"
[[nodiscard]] QString totalKey(Effect effect, TotalSide side);

struct Totals {
    QMap<QString, Total> byKey; // by totalKey(); absent = nothing said
    [[nodiscard]] const Total* find(Effect effect, TotalSide side) const;
};

/// Claims are grouped by claimant first (sides summed, `includes` counts left out); only then are claimants
/// compared. Superseded, rejected, out-of-scope and context-only claims take no part. Silence is not zero.
/// Always low <= best <= high where all are known.
[[nodiscard]] Totals derive(const QList<Claim>& claims, Policy policy,
                            const QMap<QString, TotalOverride>& overrides = {});

} // namespace casus::model
