// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotations/annotated.h"

#include <QRandomGenerator>

// Annotated documents made from a seed, with everything that offsets stumble over.
namespace casus::tests {

struct Wanted {
    bool overlaps = true;
    bool gaps = true; // marks of several parts
    bool rejected = true;
    bool suggestions = true;
    bool details = true;     // author, note, value, score, states
    bool metadata = true;    // title, publisher, date, address, complete or not
    bool wholeWords = false; // no white space at the ends of marks
    bool someInk = false;    // no marks of nothing but white space
    bool wordFirst = false;  // the text begins with a word and is not empty
    bool controls = true;    // form feeds and bells in the text
};

[[nodiscard]] exchange::annotations::AnnotatedDocument generated(quint32 seed, const Wanted& wanted);
[[nodiscard]] QList<exchange::annotations::AnnotatedDocument> generatedCorpus(quint32 firstSeed, int count,
                                                                              const Wanted& wanted);
/// Everything of a document as lines of text, marks sorted: two documents are equal where these are.
[[nodiscard]] QStringList described(exchange::annotations::AnnotatedDocument document);

} // namespace casus::tests
