// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/detail/connection.h"

#include <QSqlQuery>

namespace casus::store {

/// Several reads that see one state of the project. May be nested; nothing may be written within.
class Snapshot {
public:
    explicit Snapshot(const Connection& connection)
        : m_connection(connection)
    {
        m_connection.execute(QStringLiteral("SAVEPOINT casus_reading"));
    }
    ~Snapshot()
    {
        QSqlQuery query(m_connection.database());
        query.exec(QStringLiteral("RELEASE casus_reading"));
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    const Connection& m_connection;
};

} // namespace casus::store
