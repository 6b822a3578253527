// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/records/record_writer.h"
#include "exchange/records/scheme.h"
#include "exchange/rows.h"

namespace casus::exchange {

namespace {

/// CSV of the project's own tables and of the schemes.
class TableWriter final : public RecordWriter {
public:
    TableWriter(QIODevice& device, const ExportOptions& options, const ExportSource& source)
        : m_options(options)
        , m_source(source)
        , m_writer(device, options.csv)
        , m_selection(exportColumns(options.format), options.columns)
        , m_gtdIds(source)
    {}

    bool begin(LossReport& loss) override
    {
        for (const QString& note : notes())
            loss.note(note);
        return m_writer.writeRow(m_selection.headings());
    }

    bool write(const Record& record, LossReport& loss) override
    {
        switch (m_options.format) {
        case ExportFormat::AcledCsv:
            return writeRows(acledRows(schemeInput(record, m_source, model::Policy::Acled)), record, loss);
        case ExportFormat::UcdpGedCsv:
            return writeRows(ucdpRows(schemeInput(record, m_source, model::Policy::Native)), record, loss);
        case ExportFormat::GtdCsv:
            return writeRows(gtdRows(schemeInput(record, m_source, model::Policy::Gtd), m_gtdIds), record,
                             loss);
        case ExportFormat::ReportCsv:
            return writeRow(reportRow(record.incident, record.documents, m_options.policy), loss);
        default:
            return writeRow(
                recordRow(record.incident, record.documents, m_options.policy, m_options.codebook), loss);
        }
    }

    bool end(LossReport& /*loss*/) override { return true; }

private:
    [[nodiscard]] QStringList notes() const
    {
        switch (m_options.format) {
        case ExportFormat::AcledCsv: return acledNotes();
        case ExportFormat::UcdpGedCsv: return ucdpNotes();
        case ExportFormat::GtdCsv: return gtdNotes();
        default: return {};
        }
    }

    bool writeRow(const QStringList& row, LossReport& loss)
    {
        ++loss.written;
        return m_writer.writeRow(m_selection.cells(row));
    }

    bool writeRows(const SchemeRows& rows, const Record& record, LossReport& loss)
    {
        const QString& id = record.incident.publicId;
        if (!rows.refused.isEmpty()) {
            loss.refuse(rows.refused, id, false);
            return true;
        }
        for (const auto& [field, reason] : rows.narrowed)
            loss.narrow(field, reason, id);
        for (const QStringList& row : rows.rows) {
            if (!writeRow(row, loss))
                return false;
        }
        return true;
    }

    const ExportOptions& m_options;
    const ExportSource& m_source;
    CsvWriter m_writer;
    ColumnSelection m_selection;
    GtdIds m_gtdIds;
};

} // namespace

ColumnSelection::ColumnSelection(const QStringList& columns, const QList<ColumnChoice>& chosen)
    : m_whole(chosen.isEmpty())
{
    if (m_whole) {
        m_headings = columns;
        for (qsizetype i = 0; i < columns.size(); ++i)
            m_indexes.append(i);
        return;
    }
    for (const ColumnChoice& choice : chosen) {
        const qsizetype index = columns.indexOf(choice.column);
        if (index < 0)
            continue;
        m_indexes.append(index);
        m_headings.append(choice.heading.isEmpty() ? choice.column : choice.heading);
    }
}

QStringList ColumnSelection::cells(const QStringList& row) const
{
    if (m_whole)
        return row;
    QStringList cells;
    cells.reserve(m_indexes.size());
    for (const qsizetype index : m_indexes)
        cells.append(row.at(index));
    return cells;
}

std::unique_ptr<RecordWriter> makeTableWriter(QIODevice& device, const ExportOptions& options,
                                              const ExportSource& source)
{
    return std::make_unique<TableWriter>(device, options, source);
}

} // namespace casus::exchange
