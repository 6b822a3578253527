// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/extractor.h"
#include "model/incident.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace casus::drafting {

/// One line of `casus extract --format jsonl`, without the LF. Keys and value sets: annotation guidelines.
[[nodiscard]] QByteArray toJsonLine(const QString& id, const extraction::Context& context,
                                    const extraction::Extraction& extraction,
                                    const std::vector<model::Incident>& incidents);
/// The same for a person to read.
[[nodiscard]] QString toReadableText(const QString& id, const extraction::Context& context,
                                     const extraction::Extraction& extraction,
                                     const std::vector<model::Incident>& incidents);

} // namespace casus::drafting
