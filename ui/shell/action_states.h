// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/actions.h"

namespace casus::ui {

/// What decides which commands make sense.
struct WindowState {
    bool project = false;  // one is open
    bool writable = false; // and may be changed
    bool document = false; // and a document is shown
};

/// Undo and redo follow the log of an open project and are only switched off without one.
void enableActions(const Actions& actions, const WindowState& state);

} // namespace casus::ui
