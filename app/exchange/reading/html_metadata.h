// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading/html_tree.h"

#include <QString>

namespace casus::exchange {

/// What a page says of itself, as it says it: JSON-LD before OpenGraph before other <meta> before markup.
struct PageMetadata {
    QString headline;  // as written for the article
    QString pageTitle; // <title>, mostly with the site's name behind it
    QString published; // words
    QString publisher;
    QString url; // canonical; http or https
};
[[nodiscard]] PageMetadata pageMetadata(const GumboNode* root);

/// http and https addresses only, without the fragment; else empty.
[[nodiscard]] QString webAddress(const QString& words);

} // namespace casus::exchange
