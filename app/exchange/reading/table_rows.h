// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/reading/file_kind.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <functional>

namespace casus::exchange {

struct TableRow {
    int number = 0;    // line of the file, or row of the sheet, counted from 1
    QStringList cells; // in the order of the header
    QString problem;   // why this row cannot be read: then there are no cells; the rest can
};

/// Rows of a CSV, TSV, XLSX, JSON or JSONL, the header first (of records in JSON the names that the first of
/// them use; details of an inner object as "meta.title"). Formulas are never calculated: of a sheet the value
/// that was saved counts, of a CSV the characters. The callback returns false to stop. An Error's message
/// says only why.
[[nodiscard]] Result<void> forEachRow(QIODevice& device, FileKind kind,
                                      const std::function<bool(const TableRow&)>& take);

/// The rows of the first sheet that has any; the same contract.
[[nodiscard]] Result<void> forEachSheetRow(const QByteArray& xlsx,
                                           const std::function<bool(const TableRow&)>& take);
/// The same of a file, of which the sheet is read piece by piece: only its words are kept.
[[nodiscard]] Result<void> forEachSheetRowOf(const QString& xlsxFile,
                                             const std::function<bool(const TableRow&)>& take);

} // namespace casus::exchange
