// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim.h"

#include <QString>

namespace casus::exchange {

/// The claims as model::toJson gives them, compact and with sorted keys as QJsonDocument writes them; empty
/// without claims. Written straight to text: building the objects first takes ten times as long and was most
/// of an export.
[[nodiscard]] QString claimsJson(const QList<model::Claim>& claims);

} // namespace casus::exchange
