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

/// RFC 4180 reader, tolerant of LF, CR and a BOM. Row by row in constant memory per row; `line` is the number of the
/// row's first line. The callback returns false to stop. An unclosed quote is an error naming its line.
[[nodiscard]] Result<void> readCsv(QIODevice& device,
                                   const std::function<bool(const QStringList& cells, int line)>& row);

} // namespace casus::exchange
