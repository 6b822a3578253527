// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/query.h"

#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

/// Digits of `text` at `from`; -1 where one is none. Lists of 100,000 rows are read through this.
int digits(QStringView text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < u'0' || unit > u'9')
            return -1;
        value = value * 10 + (unit - u'0');
    }
    return value;
}

} // namespace

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate dateFromText(QStringView text)
{
    if (text.size() != 10)
        return QDate::fromString(text, Qt::ISODate);
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    return year < 0 || month < 0 || day < 0 ? QDate() : QDate(year, month, day);
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromText(QStringView text)
{
    if (text.size() != 24)
        return QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toUTC();
    const QDate date = dateFromText(text.first(10));
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), digits(text, 20, 3));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

Query::Query(const Connection& connection, const QString& sql)
    : m_connection(connection)
    , m_query(connection.database())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        throw Failure{connection.error(m_query.lastError(), sql)};
}

void Query::bind(QDate value)
{
    if (value.isValid())
        put(dateText(value));
    else
        bind(Null());
}

void Query::bind(const QDateTime& value)
{
    if (value.isValid())
        put(timeText(value));
    else
        bind(Null());
}

void Query::execute()
{
    [[maybe_unused]] const QSqlDatabase& sameThread = m_connection.database();
    if (!m_query.exec())
        throw Failure{m_connection.error(m_query.lastError(), m_query.lastQuery())};
}

Query& Query::runList(const QVariantList& values)
{
    m_position = 0;
    for (const QVariant& value : values)
        put(value);
    execute();
    return *this;
}

bool Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw Failure{m_connection.error(m_query.lastError(), m_query.lastQuery())};
    return false;
}

Query& Query::one()
{
    if (!next()) {
        fail(ErrorCode::Internal, u"A fault of the program: the project did not answer a question."_s,
             m_query.lastQuery().left(200));
    }
    return *this;
}

QString Query::text(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.metaType().id() == QMetaType::QByteArray)
        return QString::fromUtf8(*static_cast<const QByteArray*>(value.constData()));
    return value.toString();
}

QDate Query::date(int column) const
{
    return isNull(column) ? QDate() : dateFromText(text(column));
}

QDateTime Query::time(int column) const
{
    return isNull(column) ? QDateTime() : timeFromText(text(column));
}

std::optional<int> Query::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<int>(number(column));
}

std::optional<bool> Query::optionalFlag(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<bool>(flag(column));
}

std::optional<double> Query::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<double>(real(column));
}

} // namespace casus::store
