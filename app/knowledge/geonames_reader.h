// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "knowledge/gazetteer_layer.h"

#include <QStringList>

#include <vector>

namespace casus::knowledge {

/// Which written forms of a dump are taken.
enum class AlternateNames {
    All, // every form in Latin or Arabic script
    None,
};

/// One line of a GeoNames dump (19 columns). The sentence says why a line is refused.
[[nodiscard]] Result<PlaceRecord> readGeoNamesLine(QByteArrayView line, AlternateNames alternates);

/// Reads a dump (.txt, .txt.gz or .zip, told by content), appending to `records`. Lines that cannot be read
/// are warnings with their number (the first 20 of a file, then their sum); features that are no places to
/// report from (streams, wells, roads ...) are passed over.
[[nodiscard]] Result<qint64> readGeoNames(const QString& file, std::vector<PlaceRecord>& records,
                                          QStringList* warnings, const Progress& progress,
                                          const Cancellation& cancellation);

} // namespace casus::knowledge
