// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/export_preview.h"

#include <QBuffer>

namespace casus::ui {

namespace {

constexpr int kMaxScanned = 2000;    // a preview never reads a whole large project
constexpr int kMaxGiven = 200;       // to a format that may refuse many
constexpr qsizetype kMaxText = 4000; // characters

/// Passes on the first rows that the export will write, and stops.
struct Head {
    int wanted = 0;
    int scanned = 0;

    /// false: enough
    bool pass(bool exported, const std::function<bool()>& give)
    {
        if (++scanned > kMaxScanned)
            return false;
        if (!exported)
            return true;
        return give() && --wanted > 0;
    }
};

bool isExported(const model::Incident& incident, const exchange::ExportOptions& options)
{
    const bool status = options.all || !options.filter.statuses.isEmpty() ||
                        incident.status == model::IncidentStatus::Accepted;
    return status && !incident.trashed && model::matches(options.filter, incident);
}

exchange::ExportSource headOf(const curation::Project& project, const exchange::ExportOptions& options,
                              int rows)
{
    const store::Reader& reader = project.reader();
    const std::shared_ptr<const knowledge::Knowledge> knowledge(std::shared_ptr<void>(),
                                                                &project.engine().knowledge());
    exchange::ExportSource source = curation::exportSource(reader, knowledge);
    source.incidents = [&reader, options, rows](const std::function<bool(const model::Incident&)>& row) {
        Head head{.wanted = rows};
        return reader.forEachIncident([&](const model::Incident& incident) {
            return head.pass(isExported(incident, options), [&] { return row(incident); });
        });
    };
    source.mentions = [&reader, all = options.all, rows](
                          const std::function<bool(const model::Mention&, const model::DocumentInfo&)>& row) {
        Head head{.wanted = rows};
        return reader.forEachMention([&](const model::Mention& mention, const model::DocumentInfo& document) {
            const bool decided = mention.state != model::MentionState::Suggested &&
                                 mention.state != model::MentionState::Rejected;
            return head.pass(all || decided, [&] { return row(mention, document); });
        });
    };
    return source;
}

Result<ExportPreview> previewPage(const curation::Project& project, const exchange::ExportOptions& options)
{
    ExportPreview preview;
    const auto report = exchange::exportPages(
        [&preview](const exchange::DossierPage& page) {
            preview.page = page;
            return true;
        },
        options, headOf(project, options, 1));
    if (!report)
        return report.error();
    preview.report = *report;
    return preview;
}

} // namespace

Result<ExportPreview> previewExport(const curation::Project& project, exchange::ExportOptions options,
                                    int rows)
{
    using exchange::ExportFormat;
    if (options.format == ExportFormat::Dossier)
        return previewPage(project, options);
    options.csv.byteOrderMark = false;
    if (options.format == ExportFormat::Xlsx) { // the sheet of incidents has the same cells
        if (options.columns.isEmpty()) {
            for (const QString& column : exchange::exportColumns(ExportFormat::Xlsx))
                options.columns.append({column, {}});
        }
        options.format = ExportFormat::RecordCsv;
    }
    const bool mayRefuse = options.format == ExportFormat::AcledCsv ||
                           options.format == ExportFormat::UcdpGedCsv ||
                           options.format == ExportFormat::GtdCsv || options.format == ExportFormat::GeoJson;
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    const auto report =
        exchange::exportTo(buffer, options, headOf(project, options, mayRefuse ? kMaxGiven : rows));
    if (!report)
        return report.error();
    ExportPreview preview;
    preview.report = *report;
    if (!exchange::hasColumns(options.format)) {
        preview.text = QString::fromUtf8(buffer.data().left(kMaxText));
        return preview;
    }
    buffer.seek(0);
    const auto read = exchange::readCsv(buffer, [&](const QStringList& cells, int /*line*/) {
        if (preview.columns.isEmpty())
            preview.columns = cells;
        else
            preview.rows << cells;
        return preview.rows.size() < rows;
    });
    if (!read)
        return read.error();
    return preview;
}

} // namespace casus::ui
