// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/records/scheme.h"

// Codes of GTD's codebook (June 2017) as far as records need them.
namespace casus::exchange {

struct GtdCode {
    int code = 0; // 0: none
    QStringView name;
};

struct GtdTarget {
    GtdCode type;
    int subtype = 0;
    QString name;
    QString country; // ISO alpha-2 of forces of a state
};

struct GtdWeapon {
    GtdCode type;
    int subtype = 0;
};

[[nodiscard]] QStringList gtdColumnNames();
/// By precedence, at most three; none where the kind has no attack type.
[[nodiscard]] QList<GtdCode> gtdAttacks(const SchemeInput& input);
[[nodiscard]] QList<GtdTarget> gtdTargets(const SchemeInput& input);
[[nodiscard]] QList<GtdWeapon> gtdWeapons(const SchemeInput& input);
[[nodiscard]] GtdCode gtdAlternative(QStringView doubtReason);
[[nodiscard]] int gtdClaimMode(QStringView mode);

} // namespace casus::exchange
