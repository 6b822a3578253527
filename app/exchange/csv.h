// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <functional>

namespace casus::exchange {

/// RFC 4180 writer: CRLF line ends, UTF-8, quotes where needed, line breaks inside cells kept.
struct CsvOptions {
    bool byteOrderMark = false;
    bool guardFormulas = false; // an apostrophe before cells that begin with = + - @ tab or CR
};
class CsvWriter {
public:
    CsvWriter(QIODevice& device, CsvOptions options);
    /// False when the device took less than was written; the device's errorString says why.
    [[nodiscard]] bool writeRow(const QStringList& cells);

private:
    QIODevice& m_device;
    CsvOptions m_options;
    bool m_started = false;
};

/// RFC 4180 reader, tolerant of LF, CR and a BOM, of quotes inside unquoted cells and of text after a closing
/// quote. UTF-8; UTF-16 where a BOM says so; cells that are no UTF-8 are read as Windows-1252. Row by row in
/// constant memory per row; `line` is the number of the row's first line. Blank lines are passed over. The
/// callback returns false to stop. An unclosed quote is an error naming its line, and so are NUL and a row of
/// more than 64 MB.
[[nodiscard]] Result<void> readCsv(QIODevice& device,
                                   const std::function<bool(const QStringList& cells, int line)>& row,
                                   char separator = ',');

} // namespace casus::exchange
