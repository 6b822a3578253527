// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "exchange/import.h"
#include "exchange/reading/archive.h"
#include "exchange/reading/column_mapping.h"
#include "exchange/reading/file_kind.h"
#include "model/document.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace casus::exchange {

struct ReadOptions {
    QHash<QString, Metadata> metadata; // by base name; counts before what a file says of itself
    /// The mapping that was decided for a table with these columns; where it gives nothing, the names decide.
    std::function<std::optional<ColumnMapping>(const QStringList& headers)> columns;
    ArchiveLimits limits;
    Cancellation cancellation;
};

/// Where documents go as they are read. `name` is the file's, with the member or row behind a colon where it
/// holds many ("articles.zip: a/page.html").
struct ReadSink {
    /// `warnings` are those of the reading note that belong into a report. False stops the reading.
    std::function<bool(const QString& name, FileKind kind, model::Document&& document,
                       const QStringList& warnings)>
        document;
    std::function<void(const QString& name, const Error& error)> refused;
    std::function<void(const QString& name, const QString& note)> noted; // on a file as a whole
};

/// Reads all documents of a file: one of a text, page, PDF ..., many of a table or an archive. What cannot be
/// read is named and the rest goes on. Members are read in memory; nothing is written, nothing fetched.
void readDocuments(const QString& file, const ReadOptions& options, const ReadSink& sink);

struct FileList {
    QStringList files;
    QStringList notes; // what was left out of folders
};
/// Files of the paths, folders searched through for kinds that hold articles, in the order of names. Paths
/// that do not exist stay in the list, so that reading names them. The parts of a saved page ("a_files"
/// beside "a.html") are not looked at.
[[nodiscard]] FileList filesToRead(const QStringList& paths);

} // namespace casus::exchange
