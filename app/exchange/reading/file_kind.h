// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace casus::exchange {

enum class FileKind {
    Text,
    Html,
    Pdf,
    Docx,
    Odt,
    Rtf,
    Mail,
    WebArchive, // MHTML
    Warc,
    Csv,
    Tsv,
    Xlsx,
    Json,
    JsonLines,
    Zip,
    Gzip,
    Other, // none of those that hold articles
};

/// Where the kind of a file is seen: this many bytes of its beginning.
constexpr qsizetype kKindBytes = 16384;

/// By the content first, then by the name: a web page that is called report.txt is a web page, but a text
/// with commas in it is a table only where its name says so.
[[nodiscard]] FileKind fileKind(const QByteArray& head, const QString& name);

/// By the name alone; Other where it says nothing.
[[nodiscard]] FileKind kindOfName(const QString& name);

[[nodiscard]] bool isTable(FileKind kind);

/// "web page", "PDF" ...: for reports, in the singular.
[[nodiscard]] QString kindLabel(FileKind kind);

/// Endings of the files that are looked for in folders and archives: "txt", "html" ...
[[nodiscard]] QStringList importSuffixes();

} // namespace casus::exchange
