// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/mention.h"

#include <QFont>
#include <QList>
#include <QString>

class QPagedPaintDevice;

namespace casus::ui {

/// An article as it goes on paper.
struct PrintedArticle {
    model::Document document;
    QList<model::Mention> mentions; // rejected ones are passed over
    QFont font;                     // of the text
    QString facts;                  // publisher, date, ... in one line
};

/// Paints the article with its marks on as many pages as it takes: a heading, the text (outline: suggested,
/// filled and underlined: decided; the type's tag above each), a legend with the tags and counts, a foot on
/// each page. Readable without colours. Always light. Returns the number of pages.
int printArticle(const PrintedArticle& article, QPagedPaintDevice& device);

} // namespace casus::ui
