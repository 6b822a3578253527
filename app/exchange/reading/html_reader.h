// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/reading/article.h"

#include <QByteArray>

namespace casus::exchange {

/// What came with a page from the outside: a web archive, a mail.
struct PageOrigin {
    QString charset; // as declared; empty where nothing was said
    QString url;
};

/// The article of a saved page. Nothing is fetched: pictures, frames, scripts and styles are not even looked
/// at.
[[nodiscard]] Result<Article> readHtml(const QByteArray& bytes, const PageOrigin& origin = {});

/// All text of a fragment that is known to be an article, without looking for its body.
[[nodiscard]] QStringList htmlParagraphs(const QString& fragment);
/// Does a cell of a table hold markup rather than text?
[[nodiscard]] bool isHtmlFragment(const QString& cell);

/// Bytes as Unicode: byte order mark, then `declared`, then what the page declares, then by the bytes.
[[nodiscard]] Result<QString> decodeMarkup(const QByteArray& bytes, const QString& declared);

} // namespace casus::exchange
