// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/reading/file_kind.h"
#include "exchange/reading/publication_date.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace casus::exchange {

/// Which column of a table is what of a document; names as in the table's first row, empty: none.
struct ColumnMapping {
    QString text;
    QString title;
    QString published;
    QString publisher;
    QString url;
    QString id; // the document's name
    DateOrder dateOrder = DateOrder::Unknown;

    [[nodiscard]] bool isUsable() const { return !text.isEmpty(); }
    [[nodiscard]] QString toJson() const;
    [[nodiscard]] static std::optional<ColumnMapping> fromJson(const QString& json);
    /// "text = body, title = headline"
    [[nodiscard]] QString inWords() const;

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// By the names of columns, in English and French; parts that no name tells stay empty.
[[nodiscard]] ColumnMapping guessedColumns(const QStringList& headers);

/// Does the mapping name only columns that are there?
[[nodiscard]] bool fits(const ColumnMapping& mapping, const QStringList& headers);

/// Under which a mapping is remembered: the same for the same columns in any order.
[[nodiscard]] QString headerKey(const QStringList& headers);

/// "text=body,title=headline,date=pubdate,publisher=source,url=link,id=key,date-order=dmy"
[[nodiscard]] Result<ColumnMapping> columnsFromWords(const QString& words);

/// A table of publication data: it has a column "file" and none for a text. It belongs to other files.
[[nodiscard]] bool isMetadataTable(const QStringList& headers);

struct TablePreview {
    FileKind kind = FileKind::Other;
    QStringList headers;
    QList<QStringList> rows; // the first ones, cells cut short
};
/// The first rows of a table file; empty where it is no table. An Error where it cannot be read as one.
[[nodiscard]] Result<std::optional<TablePreview>> previewTable(const QString& file);

} // namespace casus::exchange
