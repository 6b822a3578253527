// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reference_event.h"

#include <QList>

namespace casus::store {

/// What became of the rows of a batch.
struct ReferenceCounts {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0; // also those of which the project has a later revision
    ReferenceCounts& operator+=(const ReferenceCounts& more)
    {
        added += more.added;
        changed += more.changed;
        same += more.same;
        return *this;
    }
    friend bool operator==(const ReferenceCounts&, const ReferenceCounts&) = default;
};

enum class ReferenceSetRows { Count, LeaveOut };

/// Which events of other data may be one that happened on these days at this place.
struct ReferenceWindow {
    QDate first;
    QDate last;
    QString country; // empty: in any
    std::optional<double> lat;
    std::optional<double> lon; // with `lat`: those around it are found in neighbouring countries as well
};

/// Events that may have happened on more days than this are in no window: they say nothing of a day.
constexpr int kLongestReferenceDays = 31;

} // namespace casus::store
