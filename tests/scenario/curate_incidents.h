// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/keyboard.h"
#include "support/window_driver.h"

#include <QJsonArray>
#include <QJsonObject>

namespace casus::test {

/// Brings the incidents of the document to those of its answer key, by keys: drafts without a counterpart are
/// rejected, missing ones made, the parts of the others corrected; then each is accepted. `decisions` grows
/// by one for each part that the key names.
void curateIncidents(WindowDriver& driver, Keyboard& keys, model::DocumentId document, const QJsonArray& gold,
                     int& decisions);

} // namespace casus::test
