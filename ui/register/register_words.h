// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/engine.h"
#include "model/fields.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace casus::ui {

/// The value that someone means by a line in a cell: EDTF or words for a date, a code or a name for a
/// country, a choice by name or label, items of a list apart by semicolons. Empty is the unknown value. The
/// error is a sentence for a person.
[[nodiscard]] Result<model::FieldValue> valueFromLine(model::FieldKey key, const QString& line,
                                                      const curation::Engine& engine, QDate published);

/// First and last day of what is typed ("2023", "April 2023", "12 March 2023"); null dates where it is none.
[[nodiscard]] std::pair<QDate, QDate> daysFromLine(const QString& line, const curation::Engine& engine);

/// Rows as a spreadsheet takes them from the clipboard: cells apart by tabs; cells with tabs, quotes or line
/// breaks in quotes that are doubled within (as RFC 4180 has it).
[[nodiscard]] QString tabSeparated(const QList<QStringList>& rows);

} // namespace casus::ui
