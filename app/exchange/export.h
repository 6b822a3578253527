// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "exchange/csv.h"
#include "model/document.h"
#include "model/incident.h"
#include "model/mention.h"
#include "model/policy.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace casus::exchange {

enum class ExportFormat {
    ReportCsv,   // "csv": the table that a person reads
    RecordCsv,   // "record-csv": the full record
    MentionsCsv, // "mentions-csv"
};
[[nodiscard]] QString toString(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromString(QStringView name);
[[nodiscard]] QList<ExportFormat> exportFormats();

struct ExportOptions {
    ExportFormat format = ExportFormat::ReportCsv;
    bool all = false; // with incidents that are not accepted, and undecided mentions, with their status
    model::Policy policy = model::Policy::Native;
    CsvOptions csv;
    QString codebook = QStringLiteral("casus-1"); // the rule set of the records, for their column
};

/// Where rows come from; the store's reader is wired to it by curation, tests use lists.
struct ExportSource {
    std::function<Result<void>(const std::function<bool(const model::Incident&)>&)> incidents;
    std::function<Result<void>(const std::function<bool(const model::Mention&, const model::DocumentInfo&)>&)>
        mentions;
    std::function<Result<model::DocumentInfo>(model::DocumentId)> document;
};

/// What went out and what did not, and why.
struct ExportReport {
    QString path;
    qint64 written = 0;
    struct Omission {
        QString reason; // "not accepted", "in the trash" ...
        qint64 count = 0;
        bool chosen = true; // the user asked for it; else the exit code is 1
    };
    QList<Omission> omitted;
    [[nodiscard]] QString toText() const; // sentences
};

/// Streams to a temporary file and renames it: the target is either the old file or the whole new one.
[[nodiscard]] Result<ExportReport> exportTo(const QString& path, const ExportOptions& options,
                                            const ExportSource& source, const Progress& progress = {},
                                            const Cancellation& cancellation = {});
/// The same to an open device (standard output).
[[nodiscard]] Result<ExportReport> exportTo(QIODevice& device, const ExportOptions& options,
                                            const ExportSource& source, const Progress& progress = {},
                                            const Cancellation& cancellation = {});

/// The column names of a format, in order.
[[nodiscard]] QStringList exportColumns(ExportFormat format);

} // namespace casus::exchange
