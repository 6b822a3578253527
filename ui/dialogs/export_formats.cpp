// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/export_formats.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QStandardItemModel>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::ExportFormats)
};

} // namespace

QList<ExportFormatChoice> exportFormatChoices()
{
    using exchange::ExportFormat;
    const QString reading = Words::tr("For reading");
    const QString whole = Words::tr("The whole record");
    const QString schemes = Words::tr("As other data sets have it");
    const QString maps = Words::tr("For maps and models");
    const QString csv = Words::tr("CSV files (*.csv)");
    return {
        {ExportFormat::ReportCsv, false, reading, Words::tr("Report table (CSV)"),
         Words::tr("One row an incident, for people: casualties as low–best–high, sources, the words that "
                   "prove it."),
         QStringLiteral("-incidents.csv"), csv},
        {ExportFormat::Dossier, false, reading, Words::tr("Dossier (HTML)"),
         Words::tr("A page an incident for a browser: record, claims by source, quotes in context, map."),
         QStringLiteral("-dossier.html"), Words::tr("Web pages (*.html)")},
        {ExportFormat::Dossier, true, reading, Words::tr("Dossier (PDF)"),
         Words::tr("The same pages for printing and passing on."), QStringLiteral("-dossier.pdf"),
         Words::tr("PDF files (*.pdf)")},
        {ExportFormat::Xlsx, false, whole, Words::tr("Workbook (XLSX)"),
         Words::tr(
             "For a spreadsheet: sheets of incidents, claims, sources and value lists, with real dates and "
             "numbers."),
         QStringLiteral("-records.xlsx"), Words::tr("Workbooks (*.xlsx)")},
        {ExportFormat::RecordCsv, false, whole, Words::tr("Full record (CSV)"),
         Words::tr("One row an incident with every field, all parties and all claims; for analysis in R or "
                   "Python."),
         QStringLiteral("-records.csv"), csv},
        {ExportFormat::Jsonl, false, whole, Words::tr("Full record (JSON Lines)"),
         Words::tr("Everything with its evidence, nothing lost; for archives and for other programs."),
         QStringLiteral("-records.jsonl"), Words::tr("JSON Lines (*.jsonl)")},
        {ExportFormat::AcledCsv, false, schemes, Words::tr("ACLED columns (CSV)"),
         Words::tr("The 31 columns of ACLED, one row a day; fatalities are the low figure. What has no place "
                   "is named."),
         QStringLiteral("-acled.csv"), csv},
        {ExportFormat::UcdpGedCsv, false, schemes, Words::tr("UCDP GED columns (CSV)"),
         Words::tr(
             "The 49 columns of UCDP GED: deadly events of named dyads, deaths by side. What has no place is "
             "named."),
         QStringLiteral("-ucdp-ged.csv"), csv},
        {ExportFormat::GtdCsv, false, schemes, Words::tr("GTD columns (CSV)"),
         Words::tr("The 135 columns of the Global Terrorism Database; acts of states are refused and named."),
         QStringLiteral("-gtd.csv"), csv},
        {ExportFormat::GeoJson, false, maps, Words::tr("Points on a map (GeoJSON)"),
         Words::tr("For QGIS and web maps: a point an incident with its precision; those without coordinates "
                   "are named."),
         QStringLiteral("-incidents.geojson"), Words::tr("GeoJSON (*.geojson)")},
        {ExportFormat::MentionsCsv, false, maps, Words::tr("Mentions (CSV)"),
         Words::tr("One row a marked mention with document, place in the text, type and value."),
         QStringLiteral("-mentions.csv"), csv},
    };
}

void fillExportFormats(QComboBox& list)
{
    const QList<ExportFormatChoice> choices = exportFormatChoices();
    QString group;
    auto* model = qobject_cast<QStandardItemModel*>(list.model());
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (choices[i].group != group) {
            group = choices[i].group;
            list.addItem(group);
            if (model) {
                QStandardItem* heading = model->item(list.count() - 1);
                heading->setFlags(Qt::NoItemFlags);
                QFont font = list.font();
                font.setBold(true);
                heading->setFont(font);
            }
        }
        list.addItem(QStringLiteral("    ") + choices[i].name, static_cast<int>(i));
    }
    list.setMaxVisibleItems(list.count());
    list.setCurrentIndex(1);
}

ExportFormatChoice chosenExportFormat(const QComboBox& list)
{
    const QVariant data = list.currentData();
    return exportFormatChoices().value(data.isValid() ? data.toInt() : 0);
}

void chooseExportFormat(QComboBox& list, exchange::ExportFormat format)
{
    const QList<ExportFormatChoice> choices = exportFormatChoices();
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (choices[i].format == format) {
            list.setCurrentIndex(list.findData(static_cast<int>(i)));
            return;
        }
    }
}

} // namespace casus::ui
