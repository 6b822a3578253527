// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "exchange/reading/article.h"

#include <QByteArray>

namespace casus::exchange {

/// The text layer of a PDF as paragraphs; the reading note says where pages begin and which have no text.
/// Refused where no page has a text layer (a scan), and where a password is needed.
[[nodiscard]] Result<Article> readPdf(const QByteArray& bytes, const Cancellation& cancellation = {});

} // namespace casus::exchange
