// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cells.h"
#include "exchange/export.h"

#include <QIODevice>

#include <memory>

namespace casus::exchange {

class PersonFilter;

/// What is known of one incident when it is written: names of persons are replaced already where asked.
struct Record {
    const model::Incident& incident;
    const Documents& documents;
    const PersonFilter* persons = nullptr; // for further words of the documents; null: names are kept
};

/// One format of incidents: writes record by record as they come and counts in the report what it wrote,
/// refused and narrowed. False: the device took less than was written, or problem() says what went wrong.
class RecordWriter {
public:
    virtual ~RecordWriter() = default;
    [[nodiscard]] virtual bool begin(LossReport& loss) = 0;
    [[nodiscard]] virtual bool write(const Record& record, LossReport& loss) = 0;
    [[nodiscard]] virtual bool end(LossReport& loss) = 0;
    [[nodiscard]] virtual QString problem() const { return {}; }
};

[[nodiscard]] std::unique_ptr<RecordWriter> makeTableWriter(QIODevice& device, const ExportOptions& options,
                                                            const ExportSource& source);
[[nodiscard]] std::unique_ptr<RecordWriter> makeXlsxWriter(QIODevice& device, const ExportOptions& options);
[[nodiscard]] std::unique_ptr<RecordWriter> makeGeoJsonWriter(QIODevice& device,
                                                              const ExportOptions& options);
[[nodiscard]] std::unique_ptr<RecordWriter> makeJsonlWriter(QIODevice& device, const ExportOptions& options);
[[nodiscard]] std::unique_ptr<RecordWriter> makeDossierWriter(QIODevice& device, const ExportOptions& options,
                                                              const ExportSource& source);

[[nodiscard]] std::unique_ptr<RecordWriter>
makePageWriter(const ExportOptions& options, const ExportSource& source, const DossierPages& pages);

/// A column with another heading, or at another place, as a profile has it.
class ColumnSelection {
public:
    /// Unknown columns are passed over; whyWrongColumns() says so beforehand.
    ColumnSelection(const QStringList& columns, const QList<ColumnChoice>& chosen);
    [[nodiscard]] const QStringList& headings() const { return m_headings; }
    [[nodiscard]] const QList<qsizetype>& indexes() const { return m_indexes; }
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] QStringList cells(const QStringList& row) const;

private:
    QStringList m_headings;
    QList<qsizetype> m_indexes; // of the format's columns
    bool m_whole = true;
};

} // namespace casus::exchange
