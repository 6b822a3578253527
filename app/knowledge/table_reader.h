// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace casus::knowledge {

/// One line of a tab-separated table, columns trimmed. `number` counts from 1.
struct TableRow {
    int number = 0;
    QStringList columns;

    /// Empty where the line is shorter.
    [[nodiscard]] QString column(qsizetype index) const { return columns.value(index); }
};

/// Reads a UTF-8 table (BOM and CRLF allowed); '#' opens a comment line, blank lines are passed over. Lines
/// that are no UTF-8, hold NUL or are longer than 64 KB are warnings with file and number; the rest is taken.
[[nodiscard]] Result<std::vector<TableRow>> readTable(const QString& file, QStringList* warnings);

/// "file.tsv, line 12: sentence"
void warnLine(QStringList* warnings, const QString& file, int line, const QString& sentence);

/// Parts of a cell between '|', trimmed, empty ones left out.
[[nodiscard]] QStringList cellList(const QString& cell);

} // namespace casus::knowledge
