// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/export_preview.h"

#include <QBuffer>

namespace casus::ui {

namespace {

constexpr int kMaxScanned = 2000; // a preview never reads a whole large project

/// Passes on the first rows that the export will write, and stops.
template <typename Row>
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

exchange::ExportSource headOf(const curation::Project& project, const exchange::ExportOptions& options,
                              int rows)
{
    const store::Reader& reader = project.reader();
    exchange::ExportSource source;
    source.incidents = [&reader, all = options.all,
                        rows](const std::function<bool(const model::Incident&)>& row) {
        Head<model::Incident> head{.wanted = rows};
        return reader.forEachIncident([&](const model::Incident& incident) {
            const bool exported = all || incident.status == model::IncidentStatus::Accepted;
            return head.pass(exported, [&] { return row(incident); });
        });
    };
    source.mentions = [&reader, all = options.all, rows](
                          const std::function<bool(const model::Mention&, const model::DocumentInfo&)>& row) {
        Head<model::Mention> head{.wanted = rows};
        return reader.forEachMention([&](const model::Mention& mention, const model::DocumentInfo& document) {
            const bool decided = mention.state != model::MentionState::Suggested &&
                                 mention.state != model::MentionState::Rejected;
            return head.pass(all || decided, [&] { return row(mention, document); });
        });
    };
    source.document = [&reader](model::DocumentId id) { return reader.documentInfo(id); };
    return source;
}

} // namespace

Result<ExportPreview> previewExport(const curation::Project& project, exchange::ExportOptions options,
                                    int rows)
{
    options.csv.byteOrderMark = false;
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    const auto report = exchange::exportTo(buffer, options, headOf(project, options, rows));
    if (!report)
        return report.error();
    buffer.seek(0);
    ExportPreview preview;
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
