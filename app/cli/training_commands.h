// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

// Marks as training data: the second family of formats of export, and the corpora of import.
namespace casus::cli {

/// Is this the name of a training format ("spacy", "brat" ...)?
[[nodiscard]] bool isTrainingFormat(const QString& name);
/// "spacy, doccano, ..."
[[nodiscard]] QString trainingFormatNames();

[[nodiscard]] QList<Option> trainingExportOptions();
[[nodiscard]] int exportTraining(const CommandLine& line, Console& console);

[[nodiscard]] QList<Option> corpusImportOptions();
/// `casus import PROJECT --from FORMAT PATH...`; the project is there or is made.
[[nodiscard]] int importCorpus(const CommandLine& line, Console& console);

} // namespace casus::cli
