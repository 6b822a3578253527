// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading/column_mapping.h"
#include "store/reader.h"

#include <optional>

namespace casus::curation {

/// The project setting under which the mapping of tables with these columns is remembered.
[[nodiscard]] QString columnsSetting(const QStringList& headers);

/// What was decided before for tables with these columns.
[[nodiscard]] std::optional<exchange::ColumnMapping> rememberedColumns(const store::Reader& reader,
                                                                       const QStringList& headers);

} // namespace casus::curation
