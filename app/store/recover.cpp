// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/files.h"
#include "store/detail/migrations.h"
#include "store/detail/salvage.h"
#include "store/store.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace casus::store {

Result<RecoverReport> recover(const QString& damaged, const QString& target)
{
    return attempt([&] {
        if (!QFileInfo::exists(damaged))
            fail(ErrorCode::NotFound, u"“%1” does not exist."_s.arg(QFileInfo(damaged).fileName()));
        if (QFileInfo::exists(target)) {
            fail(ErrorCode::Refused, u"“%1” exists already; what is saved goes into a new file."_s.arg(
                                         QFileInfo(target).fileName()));
        }
        const Result<QList<Migration>> migrations = readMigrations(builtInMigrations());
        if (!migrations)
            throw Failure{migrations.error()};
        PageReader pages(damaged);
        const QString part = freeName(target, u".part-"_s);
        RecoverReport report;
        try {
            const Result<std::shared_ptr<Connection>> connection =
                Connection::open(part, Connection::Access::Create);
            if (!connection)
                throw Failure{connection.error()};
            migrate(**connection, *migrations, systemClock());
            Salvage salvage(**connection);
            salvage.run(pages);
            report = salvage.report();
        } catch (const Failure&) {
            removeDatabaseFiles(part);
            throw;
        }
        if (const Result<void> moved = replaceFile(part, target); !moved) {
            removeDatabaseFiles(part);
            throw Failure{moved.error()};
        }
        return report;
    });
}

} // namespace casus::store
