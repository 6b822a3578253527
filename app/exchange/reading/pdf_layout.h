// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace casus::exchange {

/// A line as it stands on a page; lengths in points, from the top left corner.
struct PageLine {
    QString words;
    double left = 0;
    double right = 0;
    double top = 0;
    double height = 0;
    double firstWord = 0; // width of the first word
};
struct PageLines {
    QList<PageLine> lines; // in reading order
    double height = 0;
};

struct LaidOutText {
    QString text;                // paragraphs parted by blank lines
    QList<qsizetype> pageBegins; // UTF-16 unit of `text` at which each page begins
    int headsRemoved = 0;        // lines that repeat at the edge of pages, page numbers
};

/// Running heads and page numbers go; the lines of a paragraph are joined, also over the end of a column or
/// page, and words that were parted at a line's end are one again. A line ends a paragraph where the next
/// word would have fitted behind it, where the next line stands apart or is set in, or in another size.
[[nodiscard]] LaidOutText layOut(QList<PageLines> pages);

} // namespace casus::exchange
