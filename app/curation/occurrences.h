// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/mention.h"

#include <QList>
#include <QString>

#include <optional>

namespace casus::curation {

/// Where else the words of a mention are looked for.
struct OccurrenceOptions {
    enum class Scope { Document, Project } scope = Scope::Document;
    enum class Take {
        All,           // unmarked places, and suggestions of just these words
        UnmarkedOnly,  // where nothing is marked or suggested
        UndecidedOnly, // suggestions of just these words
    } take = Take::All;
    bool wholeWords = true;
    bool matchCase = true;
};

/// A place with the same words that nobody has decided on.
struct Occurrence {
    model::DocumentId document;
    model::Span span;
    std::optional<model::MentionId> suggestion; // that stands on just these words
    QString title;                              // of the document
    QString before, words, after;               // with some context, each one line
};

struct Occurrences {
    QList<Occurrence> places; // the mention's own document first, then by import; in reading order
    bool more = false;        // there are more than kMostOccurrences
};

inline constexpr int kMostOccurrences = 10'000;

} // namespace casus::curation
