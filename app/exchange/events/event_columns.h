// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reading/publication_date.h"
#include "model/reference_event.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace casus::exchange {

/// Cells of one row by the names of the columns, in whatever case.
class NamedCells {
public:
    explicit NamedCells(const QStringList& headers);
    void setRow(const QStringList& cells) { m_cells = &cells; } // must outlive the use

    [[nodiscard]] bool has(QLatin1StringView column) const { return m_columns.contains(QString(column)); }
    /// Trimmed; empty where the column or the cell is missing.
    [[nodiscard]] QString operator[](QLatin1StringView column) const;
    /// A whole number, also written "4.0"; empty where there is none or it is negative (a code for unknown).
    [[nodiscard]] std::optional<int> count(QLatin1StringView column) const;
    [[nodiscard]] std::optional<double> decimal(QLatin1StringView column) const;
    /// The cells of these columns that are not empty.
    [[nodiscard]] QStringList all(std::initializer_list<QLatin1StringView> columns) const;

private:
    QHash<QString, qsizetype> m_columns;
    const QStringList* m_cells = nullptr;
};

/// The event of a row; `problem` says why there is none.
struct EventRow {
    model::ReferenceEvent event;
    int countryCode = 0;
    QString problem;
};

/// The rows of one of the data sets.
class EventLayout {
public:
    virtual ~EventLayout() = default;
    [[nodiscard]] virtual EventRow read(const NamedCells& cells, DateOrder order) const = 0;
    /// The column whose dates may be written in more than one order; empty: none.
    [[nodiscard]] virtual QLatin1StringView dateColumn() const = 0;
};
[[nodiscard]] std::unique_ptr<EventLayout> layoutOf(model::EventDataKind kind);

/// A day as the data sets write it: "2023-04-22", "2023-04-22 00:00:00.000", "22 April 2023", "22/04/2023".
[[nodiscard]] QDate eventDay(const QString& cell, DateOrder order, QString& problem);

} // namespace casus::exchange
