// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/reading/article.h"

#include <QByteArray>
#include <QXmlStreamReader>

namespace casus::exchange {

/// Paragraphs of the main text. Deleted passages, comments, notes, heads and feet of pages are left out; a
/// list is one paragraph, a table has a line for each row.
[[nodiscard]] Result<Article> readDocx(const QByteArray& bytes);
[[nodiscard]] Result<Article> readOdt(const QByteArray& bytes);

/// Goes to the next token. False at the end; where the XML brings a document type of its own (entities that
/// expand to gigabytes come that way, and no office file has one) the reader has an error from then on.
[[nodiscard]] bool nextToken(QXmlStreamReader& xml);

} // namespace casus::exchange
