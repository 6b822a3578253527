// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/reading/article.h"

#include <QByteArray>

namespace casus::exchange {

/// A mail: its text, or the text of its HTML; the sender as publisher, date and subject. Attachments are
/// named, not read.
[[nodiscard]] Result<Article> readMail(const QByteArray& bytes);

/// A page saved as one file (MHTML): the article of its first page.
[[nodiscard]] Result<Article> readWebArchive(const QByteArray& bytes);

} // namespace casus::exchange
