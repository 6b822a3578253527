// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/engine.h"
#include "model/record_checks.h"
#include "model/record_filter.h"
#include "store/reader.h"

// The checks of records with what the project and the engine know.
namespace casus::curation {

/// Refers to `engine`, which must outlive it.
[[nodiscard]] model::RecordFacts recordFacts(const store::Reader& reader, const Engine& engine,
                                             const model::Incident& incident);

/// One kind of note over many records, for a look before an export.
struct NoteSummary {
    QString check;
    model::NoteSeverity severity = model::NoteSeverity::Hint;
    QString example;       // the message at the first of them
    QStringList incidents; // public ids, at most kMostNamed
    int count = 0;
    static constexpr int kMostNamed = 20;
};

enum class NotedIncidents { Accepted, All };

/// Notes of the incidents that match, warnings first, then the most frequent. Reads in constant memory.
[[nodiscard]] Result<QList<NoteSummary>> notesBeforeExport(const store::Reader& reader, const Engine& engine,
                                                           const model::RecordFilter& filter,
                                                           NotedIncidents which);

} // namespace casus::curation
