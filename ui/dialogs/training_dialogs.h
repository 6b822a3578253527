// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "support/prompts.h"

#include <QDialog>

// Marks out as training data, marks of other tools in. As in dialogs.h: made, opened, returned; nothing
// blocks.
namespace casus::ui {

/// Format with a line of explanation, choices, what would be written and left out; then the report.
QDialog* openTrainingExport(QWidget* parent, curation::Project& project, Prompts& prompts);

/// Files, format guessed from what stands in them, what each label means; then the report.
QDialog* openCorpusImport(QWidget* parent, curation::Project& project, Prompts& prompts);

} // namespace casus::ui
