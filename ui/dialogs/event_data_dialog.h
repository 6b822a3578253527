// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "support/prompts.h"

#include <QDialog>

namespace casus::ui {

/// Event data for comparison: the files that were imported, import, remove; rows that could not be taken.
QDialog* openEventData(QWidget* parent, curation::Project& project, Prompts& prompts);

} // namespace casus::ui
