// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "knowledge/gazetteer_layer.h"

#include <QStringList>

#include <vector>

namespace casus::knowledge {

/// What a hand-kept table of places says of itself in its first comment lines: "# source: ..." and
/// "# credit: ...".
struct PlaceTable {
    qint64 places = 0;
    QString source;
    QString credit;
};

/// Reads a table of places (columns: resources/gazetteer/README.md), appending to `records`. Lines that
/// cannot be read are warnings with their number.
[[nodiscard]] Result<PlaceTable> readPlaceTable(const QString& tsvFile, std::vector<PlaceRecord>& records,
                                                QStringList* warnings);

} // namespace casus::knowledge
