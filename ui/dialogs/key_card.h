// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/actions.h"

class QPagedPaintDevice;

namespace casus::ui {

/// Keys that are no command of the window: of the caret, the incident form and the claims table.
[[nodiscard]] QString keyCardNote();

/// The key card on paper: every command with its keys, by category, in two columns. Black on white.
void printKeyCard(const Actions& actions, QPagedPaintDevice& device);

} // namespace casus::ui
