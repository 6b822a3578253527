// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace casus::exchange {

/// What an export wrote, what it left out and what it could not say in full, and why. One for every format;
/// memory is bound by the number of reasons, not of rows. Reasons are phrases ("not accepted"), examples are
/// ids.
struct LossReport {
    struct Refusal {
        QString reason;
        qint64 count = 0;
        bool chosen = false; // the user asked for it (a filter, accepted only)
        QStringList examples;
    };
    struct Narrowing {
        QString field;  // the column or member of the format
        QString reason; // "rounded to four decimals"
        qint64 count = 0;
        bool chosen = true; // false: something is lost that the format could hold
        QStringList examples;
    };

    QString path;       // empty: an open device
    QString format;     // name as for the command line; empty where unknown
    qint64 written = 0; // things of the format: rows, features, records, documents
    QString unit = QStringLiteral("row");
    QString units = QStringLiteral("rows");
    QList<Refusal> refused; // in the order of their first occurrence
    QList<Narrowing> narrowed;
    QStringList notes; // sentences on the whole export

    void refuse(const QString& reason, const QString& example, bool chosen);
    void narrow(const QString& field, const QString& reason, const QString& example, bool chosen = true);
    void note(const QString& sentence); // once
    /// Nothing was left out but what was chosen: exit code 0.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QString toText() const; // a sentence, then a line for each reason
    [[nodiscard]] QJsonObject toJson() const;
};

/// The report as a file of its own; atomic.
[[nodiscard]] Result<void> writeLossReport(const QString& path, const LossReport& report);

} // namespace casus::exchange
