// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

// One function and one syntax a subcommand; each returns the exit code.
namespace casus::cli {

[[nodiscard]] Syntax extractSyntax();
[[nodiscard]] int extract(const CommandLine& line, Console& console);

[[nodiscard]] Syntax importSyntax();
[[nodiscard]] int importFiles(const CommandLine& line, Console& console);

[[nodiscard]] Syntax draftSyntax();
[[nodiscard]] int draftFiles(const CommandLine& line, Console& console);

[[nodiscard]] Syntax exportSyntax();
[[nodiscard]] int exportRecords(const CommandLine& line, Console& console);

[[nodiscard]] Syntax trainSyntax();
[[nodiscard]] int trainModel(const CommandLine& line, Console& console);

[[nodiscard]] Syntax linkSyntax();
[[nodiscard]] int linkIncidents(const CommandLine& line, Console& console);

[[nodiscard]] Syntax compareSyntax();
[[nodiscard]] int compareWithEvents(const CommandLine& line, Console& console);

[[nodiscard]] Syntax gazetteerSyntax();
[[nodiscard]] int gazetteer(const CommandLine& line, Console& console);

[[nodiscard]] Syntax checkSyntax();
[[nodiscard]] int checkProject(const CommandLine& line, Console& console);

} // namespace casus::cli
