// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"
#include "curation/engine.h"

// Options that several subcommands have.
namespace casus::cli {

[[nodiscard]] Option metadataOption();
[[nodiscard]] Option gazetteerOption();

/// --without rules|knowledge|model, repeatable.
[[nodiscard]] Option withoutOption();
/// What --without leaves; nothing where it names none of the three, which has been said.
[[nodiscard]] std::optional<extraction::ExtractorOptions>
extractorOptions(const CommandLine& line, const QString& command, Console& console);

/// The engine with these sources and the places of --gazetteer. What is wrong with them has been said, and
/// `code` changed; null where there is no engine.
[[nodiscard]] std::shared_ptr<const curation::Engine>
loadEngine(knowledge::KnowledgeSources sources, const CommandLine& line, Console& console, int& code);

} // namespace casus::cli
