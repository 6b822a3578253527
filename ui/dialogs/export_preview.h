// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "exchange/export.h"

#include <QList>
#include <QStringList>

namespace casus::ui {

struct ExportPreview {
    QStringList columns;
    QList<QStringList> rows;
};

/// The first rows as the export would write them, through the exporter itself.
[[nodiscard]] Result<ExportPreview> previewExport(const curation::Project& project,
                                                  exchange::ExportOptions options, int rows);

} // namespace casus::ui
