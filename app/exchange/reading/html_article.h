// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading/html_tree.h"

#include <QString>
#include <QStringList>

namespace casus::exchange {

/// The paragraphs of the page's article: what the page itself marks as the body, or the smallest part that
/// holds nearly all running text. Menus, forms, comments, teasers and other boilerplate are left out. A list
/// is one paragraph with a line for each item, a table one with a line for each row.
struct PageText {
    QString heading; // the page's main heading where it has one
    QStringList paragraphs;
    bool whole = false; // no article could be told from the rest: all text was taken
};
[[nodiscard]] PageText pageText(const GumboNode* root);

/// All text below a node as paragraphs; for a fragment that is known to be an article (a mail, a cell).
[[nodiscard]] QStringList allParagraphs(const GumboNode* root);

} // namespace casus::exchange
