// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "model/reference_event.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

// Event data sets as their users download them, read by the names of their columns.
namespace casus::exchange {

/// What the columns of a table make it; empty where they are of none of the three.
[[nodiscard]] std::optional<model::EventDataKind> eventDataKind(const QStringList& headers);
/// A sentence that says which columns each of the three would have, for a table that is none of them.
[[nodiscard]] QString whyNoEventData(const QString& file, const QStringList& headers);

struct EventSink {
    /// Country and ids of the project are left to the caller: `country` is empty, `set` and `id` are none.
    /// For ACLED `countryCode` is the ISO 3166-1 number, else 0. False stops the reading.
    std::function<bool(model::ReferenceEvent&& event, int countryCode)> event;
    /// A row that cannot be taken, with its line or row in the file; the rest goes on.
    std::function<void(int row, const QString& why)> refused;
    /// Bytes of the file; may be empty.
    Progress progress;
};

/// Reads ACLED, UCDP GED or GTD from CSV (comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252), XLSX, JSON
/// or a ZIP that holds one such file. Row by row: memory does not grow with a CSV (of an XLSX its words are
/// kept). Gives the kind, or a sentence that names the file where it is none of them or cannot be read; rows
/// given until then have been taken.
[[nodiscard]] Result<model::EventDataKind> readEventData(const QString& file, const EventSink& sink,
                                                         const Cancellation& cancellation);

} // namespace casus::exchange
