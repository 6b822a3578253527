// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"
#include "exchange/export.h"

namespace casus::cli {

/// Changes `options` by what the line says. False where a word is wrong, which has been said.
[[nodiscard]] bool readExportOptions(const CommandLine& line, const QString& command, Console& console,
                                     exchange::ExportOptions& options);

/// "from, to, country, ...": the keys of --filter.
[[nodiscard]] QString filterKeys();
/// One KEY=VALUE into the filter; the sentence says what is wrong with it.
[[nodiscard]] std::optional<QString> addToFilter(model::RecordFilter& filter, const QString& word);

} // namespace casus::cli
