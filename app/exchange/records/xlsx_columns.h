// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace casus::exchange {

/// Of the sheet of incidents: the full record without its JSON columns, whose content has sheets or columns
/// of its own.
[[nodiscard]] QStringList xlsxColumns();

enum class CellType { Text, Number, Date, Time };
[[nodiscard]] CellType xlsxType(const QString& column);

/// A list of values of the sheet "Value lists".
struct ValueList {
    QString name; // the column of incidents or claims
    QStringList values;
};
[[nodiscard]] QList<ValueList> xlsxIncidentLists();
[[nodiscard]] QList<ValueList> xlsxClaimLists();

} // namespace casus::exchange
