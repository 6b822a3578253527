// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "exchange/export.h"

#include <QList>
#include <QStringList>

namespace casus::ui {

struct ExportPreview {
    QStringList columns; // of tables
    QList<QStringList> rows;
    QString text;                // of formats without columns
    exchange::DossierPage page;  // of dossiers: the first incident
    exchange::LossReport report; // of the records that were looked at
};

/// The first rows as the export would write them, through the exporter itself.
[[nodiscard]] Result<ExportPreview> previewExport(const curation::Project& project,
                                                  exchange::ExportOptions options, int rows);

} // namespace casus::ui
