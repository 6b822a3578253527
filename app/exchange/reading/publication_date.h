// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace casus::exchange {

/// Which number of 03/04/2024 is the day, where the user has said it.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// When something was published, as pages, mails and tables say it: ISO 8601, RFC 2822, "12 March 2024",
/// "March 12, 2024", "12 mars 2024", 25/03/2024. The day as written, without counting in time zones. Numbers
/// alone count where they can be read in one way only. `problem` is a sentence where there are words but no
/// date was taken from them; empty words give neither.
struct PublicationDate {
    QDate date;
    QString problem;
};
[[nodiscard]] PublicationDate publicationDate(const QString& words, DateOrder order = DateOrder::Unknown);

} // namespace casus::exchange
