// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export.h"

#include <QList>
#include <QString>

class QComboBox;

namespace casus::ui {

/// One line of the list of formats. A PDF is made of the dossier's pages by the window.
struct ExportFormatChoice {
    exchange::ExportFormat format = exchange::ExportFormat::ReportCsv;
    bool pdf = false;
    QString group;
    QString name;
    QString explanation; // one line: what it is for
    QString fileEnd;     // "-incidents.csv"
    QString fileFilter;  // of the file dialog
};

[[nodiscard]] QList<ExportFormatChoice> exportFormatChoices();
/// Fills the list with headings that cannot be chosen; data of a line: its index in exportFormatChoices().
void fillExportFormats(QComboBox& list);
/// What the list stands on.
[[nodiscard]] ExportFormatChoice chosenExportFormat(const QComboBox& list);
void chooseExportFormat(QComboBox& list, exchange::ExportFormat format);

} // namespace casus::ui
