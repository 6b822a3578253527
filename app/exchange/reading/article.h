// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "model/document.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace casus::exchange {

/// What a reader makes of a file, before it is a document. Readers are pure functions of bytes: they open
/// nothing, write nothing and know no network. An Error of theirs says only why ("it is encrypted").
struct Article {
    QString name; // of the document; empty: that of its file
    QString title;
    QString publisher;
    QString url;
    QDate published;
    QString text;         // paragraphs parted by blank lines, headline first
    QStringList facts;    // sentences for the document's reading note
    QStringList warnings; // the same, and for the report of the import too
};

/// The document of an article; what `known` says counts before what the file says of itself.
[[nodiscard]] model::Document toDocument(Article article, const QString& fileName, const Metadata& known);

/// Title, blank line, paragraphs; the title only where the first paragraph does not say it already.
[[nodiscard]] QString textOf(const QString& title, const QStringList& paragraphs);
[[nodiscard]] QString withTitle(const QString& title, const QString& text);

/// Runs of white space as one space, control characters gone; no-break spaces stay.
[[nodiscard]] QString collapsed(QStringView text);
/// Without NUL and other control characters but LF and tab, which no text has.
[[nodiscard]] QString withoutControls(QString text);

/// “name” cannot be read: why.
[[nodiscard]] Error unreadable(ErrorCode code, const QString& name, const QString& why);
[[nodiscard]] inline Error because(const QString& why)
{
    return {ErrorCode::Refused, why, {}};
}

} // namespace casus::exchange
