// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "model/document.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace casus::exchange {

/// Publication metadata of one file, from a CSV with the columns file, published, publisher, title, url (any
/// may be empty or absent; `file` is matched by base name).
struct Metadata {
    QDate published;
    QString publisher;
    QString title;
    QString url;
};
struct MetadataTable {
    QHash<QString, Metadata> byFile; // by base name with extension
    QStringList warnings;            // bad rows, with their line numbers
};
[[nodiscard]] Result<MetadataTable> readMetadata(const QString& csvFile);

/// Reads one file into a document: decoded, canonical, headline as title, language, fingerprint, reading
/// note. An empty file gives an empty document whose reading note says so.
[[nodiscard]] Result<model::Document> readDocument(const QString& file, const Metadata& metadata);
/// The same for a text that was pasted; `name` as given by the user.
[[nodiscard]] Result<model::Document> documentFromText(const QString& text, const QString& name,
                                                       const Metadata& metadata);

/// ISO dates only (2023-04-22); says which date does not exist.
[[nodiscard]] Result<QDate> parseDate(const QString& text);

} // namespace casus::exchange
