// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading/reading.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace casus::test {

using Member = std::pair<QByteArray, QByteArray>; // path, content
/// A ZIP with these members, packed; a path that ends in "@" is a symbolic link to its content.
[[nodiscard]] QByteArray zipOf(const QList<Member>& members);
[[nodiscard]] QByteArray gzipOf(const QByteArray& bytes);

/// An office file around its one part.
[[nodiscard]] QByteArray docxOf(const QByteArray& body);
[[nodiscard]] QByteArray odtOf(const QByteArray& body);
[[nodiscard]] QByteArray xlsxOf(const QByteArray& rows);
/// A PDF of pages with nothing but these content streams, with a right table of contents.
[[nodiscard]] QByteArray pdfOf(const QList<QByteArray>& pages);

/// What reading a file gave.
struct Reading {
    QList<model::Document> documents;
    QStringList names, refused, notes;
    [[nodiscard]] QString text(qsizetype i = 0) const { return documents.value(i).text; }
    [[nodiscard]] model::DocumentInfo info(qsizetype i = 0) const { return documents.value(i).info; }
    [[nodiscard]] bool refuses(const QString& words) const { return !refused.filter(words).isEmpty(); }
};
[[nodiscard]] Reading readFile(const QString& file, const exchange::ReadOptions& options = {});
/// The same for bytes under a name, in a folder that goes again.
[[nodiscard]] Reading readBytes(const QByteArray& bytes, const QString& name,
                                const exchange::ReadOptions& options = {});

[[nodiscard]] QByteArray fileBytes(const QString& path);

} // namespace casus::test
