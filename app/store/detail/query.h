// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "store/detail/connection.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <cstddef>
#include <optional>

namespace casus::store {

/// SQL NULL
struct Null {};

/// A prepared, forward-only statement with typed values. Throws Failure; may be run any number of times.
/// Finished at the end of its scope.
class Query {
public:
    Query(const Connection& connection, const QString& sql);

    /// Binds the values in the order of the question marks and executes.
    template <typename... Values>
    Query& run(const Values&... values)
    {
        m_position = 0;
        (bind(values), ...);
        execute();
        return *this;
    }
    /// The same for a statement that was put together.
    Query& runList(const QVariantList& values);
    /// To the next row; false after the last one.
    bool next();
    /// The first row must be there; for counts and RETURNING.
    Query& one();
    void finish() { m_query.finish(); }
    [[nodiscard]] qint64 changedRows() const { return m_query.numRowsAffected(); }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] bool flag(int column) const { return m_query.value(column).toInt() != 0; }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const; // also of a text that was cast to bytes
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] std::optional<int> optionalNumber(int column) const;
    [[nodiscard]] std::optional<bool> optionalFlag(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] std::optional<double> optionalReal(int column) const;
    template <typename Id>
    [[nodiscard]] Id id(int column) const
    {
        return Id(integer(column));
    }

private:
    void bind(Null) { put(QVariant()); }
    void bind(qint64 value) { put(value); }
    void bind(int value) { put(value); }
    void bind(bool value) { put(value ? 1 : 0); }
    void bind(double value) { put(value); }
    void bind(const QString& value) { put(value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value)); }
    void bind(const QByteArray& value) { put(value); }
    void bind(QDate value); // NULL where null
    void bind(const QDateTime& value);
    template <typename T>
    void bind(const std::optional<T>& value)
    {
        if (value)
            bind(*value);
        else
            bind(Null());
    }
    template <typename Tag>
    void bind(const model::Id<Tag>& value)
    {
        if (value.isStored())
            bind(value.value());
        else
            bind(Null());
    }
    void put(const QVariant& value) { m_query.bindValue(m_position++, value); }
    void execute();

    const Connection& m_connection;
    QSqlQuery m_query;
    int m_position = 0;
};

/// "2023-04-18"; empty where null
[[nodiscard]] QString dateText(QDate date);
[[nodiscard]] QDate dateFromText(QStringView text);
/// "2023-04-18T09:30:00.123Z"
[[nodiscard]] QString timeText(const QDateTime& time);
[[nodiscard]] QDateTime timeFromText(QStringView text);

} // namespace casus::store
