// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/files.h"

#include "store/detail/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

// SQLite file format, https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qint64 kHeaderSize = 100;
constexpr qint64 kApplicationIdOffset = 68;
constexpr char kMagic[] = "SQLite format 3"; // with its final NUL: 16 bytes

Error systemError(const QString& path)
{
    const int code = errno;
    const QString detail = QString::fromLocal8Bit(std::strerror(code));
    const QString file = QFileInfo(path).fileName();
    if (code == ENOSPC || code == EDQUOT)
        return {ErrorCode::DiskFull, u"The disk is full: “%1” could not be written."_s.arg(file), detail};
    return {ErrorCode::Unreadable, u"“%1” could not be written: %2."_s.arg(file, detail), detail};
}

#ifdef Q_OS_UNIX
bool sync(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    const int code = errno;
    ::close(descriptor);
    errno = code;
    return done;
}
#endif

} // namespace

FileKind sniff(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return FileKind::Missing;
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return FileKind::Unreadable;
    const QByteArray header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize)
        return FileKind::Other;
    const bool isOurs = qFromBigEndian<quint32>(header.constData() + kApplicationIdOffset) == kApplicationId;
    // A damaged first line above our mark still is a project: it can be told so, and saved.
    if (isOurs)
        return FileKind::Project;
    return std::memcmp(header.constData(), kMagic, sizeof kMagic) == 0 ? FileKind::OtherDatabase
                                                                       : FileKind::Other;
}

Result<void> syncFile(const QString& path)
{
#ifdef Q_OS_UNIX
    if (!sync(path, O_RDONLY) || !sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY))
        return systemError(path);
#endif
    return {};
}

Result<void> replaceFile(const QString& from, const QString& to)
{
#ifdef Q_OS_UNIX
    if (const Result<void> synced = syncFile(from); !synced)
        return synced;
    // QFile::rename does not replace; rename(2) does, in one move.
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(to);
    return syncFile(to);
#else
    if (QFile::exists(to) && !QFile::remove(to))
        return systemError(to);
    if (!QFile::rename(from, to))
        return systemError(to);
    return {};
#endif
}

QString freeName(const QString& path, const QString& suffix)
{
    for (int number = 1;; ++number) {
        const QString name = path + suffix + QString::number(number);
        if (!QFileInfo::exists(name))
            return name;
    }
}

void removeDatabaseFiles(const QString& path)
{
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace casus::store
