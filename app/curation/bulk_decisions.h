// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "model/mention.h"

#include <QList>
#include <QString>

#include <optional>

namespace casus::curation {

/// Which undecided mentions a decision on many is about.
struct BulkFilter {
    std::optional<model::DocumentId> document; // none: all of the project that are not in the trash
    std::optional<model::MentionType> type;    // none: every type
    double lowest = 0;                         // scores from here ...
    double highest = 1;                        // ... to here, both included
};

enum class BulkVerb { Accept, Reject };

/// Undecided mentions of one type with the same words, as they are offered for a decision.
struct BulkGroup {
    model::MentionType type = model::MentionType::Person;
    QString words;
    QList<model::MentionId> mentions; // in the order of their documents and places
    int documents = 0;
    double lowest = 1;
    double highest = 0;
    model::DocumentId exampleDocument; // where the first one stands
    model::Span exampleSpan;
};

struct BulkPreview {
    QList<BulkGroup> groups; // the most frequent first, then by their words
    int mentions = 0;
    int documents = 0;
    bool more = false; // there are more than kMostBulk; decide these first
};

/// So many are decided in one step at most: one transaction, one line of the Undo menu.
inline constexpr int kMostBulk = 50'000;

} // namespace casus::curation
