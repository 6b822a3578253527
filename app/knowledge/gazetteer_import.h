// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace casus::knowledge {

/// One file of places in the gazetteer's binary form, on its way into a project.
struct PlaceFile {
    QString name;   // the file's name without folder and endings: importing "ML.zip" again replaces "ML"
    QString source; // where the places come from, in words
    QString credit; // to be named with published results; may be empty
    qint64 places = 0;
    QByteArray layer;
};

/// Reads a GeoNames dump (19 columns: .zip, .txt, .txt.gz) or a table of the project's own form (.tsv). Bad
/// lines are warnings with their number, the rest is taken; a file without any place is refused.
[[nodiscard]] Result<PlaceFile> readPlaceFile(const QString& file, QStringList* warnings,
                                              const Progress& progress = {},
                                              const Cancellation& cancellation = {});
/// "ML" of "/home/x/ML.txt.gz"
[[nodiscard]] QString placeFileName(const QString& file);

} // namespace casus::knowledge
