// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vfs_shim.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <new>
#include <sqlite3.h>

namespace {

/// What SQLite allocates for one open file; the real file lies behind it.
struct ShimFile {
    sqlite3_file base;
    VfsShim* shim;
    QString* path; // null for temporary files, which a power cut may take
    sqlite3_file* real;
};

ShimFile* shimOf(sqlite3_file* file)
{
    return reinterpret_cast<ShimFile*>(file);
}

sqlite3_file* realOf(sqlite3_file* file)
{
    return shimOf(file)->real;
}

sqlite3_vfs* realVfs(sqlite3_vfs* vfs);

int closeFile(sqlite3_file* file)
{
    sqlite3_file* real = realOf(file);
    const int code = real->pMethods != nullptr ? real->pMethods->xClose(real) : SQLITE_OK;
    delete shimOf(file)->path;
    return code;
}

int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), into, size, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    ShimFile* shim = shimOf(file);
    if (!shim->shim->takeSpace(size))
        return SQLITE_FULL;
    const int code = shim->real->pMethods->xWrite(shim->real, bytes, size, offset);
    if (code == SQLITE_OK && shim->path != nullptr)
        shim->shim->wrote(*shim->path, {offset, QByteArray(static_cast<const char*>(bytes), size)});
    return code;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    ShimFile* shim = shimOf(file);
    const int code = shim->real->pMethods->xTruncate(shim->real, size);
    if (code == SQLITE_OK && shim->path != nullptr)
        shim->shim->wrote(*shim->path, {size, QByteArray()});
    return code;
}

int syncFile(sqlite3_file* file, int flags)
{
    ShimFile* shim = shimOf(file);
    if (shim->path != nullptr)
        shim->shim->syncing(*shim->path);
    const int code = shim->real->pMethods->xSync(shim->real, flags);
    if (code == SQLITE_OK && shim->path != nullptr)
        shim->shim->synced(*shim->path);
    return code;
}

const sqlite3_io_methods& methods()
{
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods m{};
        m.iVersion = 2; // no memory mapping: every write is seen
        m.xClose = closeFile;
        m.xRead = readFile;
        m.xWrite = writeFile;
        m.xTruncate = truncateFile;
        m.xSync = syncFile;
        m.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) {
            return realOf(f)->pMethods->xFileSize(realOf(f), size);
        };
        m.xLock = [](sqlite3_file* f, int lock) { return realOf(f)->pMethods->xLock(realOf(f), lock); };
        m.xUnlock = [](sqlite3_file* f, int lock) { return realOf(f)->pMethods->xUnlock(realOf(f), lock); };
        m.xCheckReservedLock = [](sqlite3_file* f, int* out) {
            return realOf(f)->pMethods->xCheckReservedLock(realOf(f), out);
        };
        m.xFileControl = [](sqlite3_file* f, int op, void* argument) {
            return realOf(f)->pMethods->xFileControl(realOf(f), op, argument);
        };
        m.xSectorSize = [](sqlite3_file* f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); };
        // Promises nothing of what a write does at a power cut.
        m.xDeviceCharacteristics = [](sqlite3_file*) { return 0; };
        m.xShmMap = [](sqlite3_file* f, int page, int size, int extend, void volatile** out) {
            return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, out);
        };
        m.xShmLock = [](sqlite3_file* f, int offset, int n, int flags) {
            return realOf(f)->pMethods->xShmLock(realOf(f), offset, n, flags);
        };
        m.xShmBarrier = [](sqlite3_file* f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); };
        m.xShmUnmap = [](sqlite3_file* f, int remove) {
            return realOf(f)->pMethods->xShmUnmap(realOf(f), remove);
        };
        return m;
    }();
    return table;
}

int openFile(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* shim = new (file) ShimFile{};
    shim->shim = static_cast<VfsShim*>(vfs->pAppData);
    shim->real = reinterpret_cast<sqlite3_file*>(shim + 1);
    const int code = realVfs(vfs)->xOpen(realVfs(vfs), name, shim->real, flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    if (name != nullptr && (flags & SQLITE_OPEN_DELETEONCLOSE) == 0) {
        shim->path = new QString(QString::fromUtf8(name));
        shim->shim->opened(*shim->path);
    }
    shim->base.pMethods = &methods();
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    static_cast<VfsShim*>(vfs->pAppData)->removed(QString::fromUtf8(name));
    return realVfs(vfs)->xDelete(realVfs(vfs), name, syncFolder);
}

void apply(QByteArray& content, const VfsShim::Operation& operation)
{
    if (operation.bytes.isNull()) {
        content.resize(operation.offset);
        return;
    }
    const qsizetype end = operation.offset + operation.bytes.size();
    if (content.size() < end)
        content.append(QByteArray(end - content.size(), '\0'));
    content.replace(operation.offset, operation.bytes.size(), operation.bytes);
}

} // namespace

struct VfsShim::Registration {
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
};

namespace {

/// The real file system stands behind ours in the list of SQLite; its name is remembered in ours.
sqlite3_vfs* realVfs(sqlite3_vfs* vfs)
{
    return sqlite3_vfs_find(vfs->zName + 5); // "shim:unix"
}

} // namespace

VfsShim::VfsShim()
    : m_registration(std::make_unique<Registration>())
{
    sqlite3_vfs* real = sqlite3_vfs_find(nullptr);
    m_registration->real = real;
    sqlite3_vfs& vfs = m_registration->vfs;
    vfs = *real; // what is not wrapped below goes to the real one as it is
    static const QByteArray name = QByteArray("shim:") + real->zName;
    vfs.zName = name.constData();
    vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + real->szOsFile;
    vfs.pAppData = this;
    vfs.pNext = nullptr;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = [](sqlite3_vfs* v, const char* path, int flags, int* out) {
        return realVfs(v)->xAccess(realVfs(v), path, flags, out);
    };
    vfs.xFullPathname = [](sqlite3_vfs* v, const char* path, int size, char* out) {
        return realVfs(v)->xFullPathname(realVfs(v), path, size, out);
    };
    sqlite3_vfs_register(&vfs, 1);
}

VfsShim::~VfsShim()
{
    sqlite3_vfs_unregister(&m_registration->vfs);
    sqlite3_vfs_register(m_registration->real, 1);
}

bool VfsShim::takeSpace(qint64 bytes)
{
    if (m_space < 0)
        return true;
    if (m_space < bytes)
        return false;
    m_space -= bytes;
    return true;
}

void VfsShim::opened(const QString& path)
{
    if (m_files.contains(path))
        return;
    // What lay there before is on the disk.
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_files[path].synced = file.readAll();
}

void VfsShim::wrote(const QString& path, Operation operation)
{
    ++m_writes;
    m_files[path].pending.append(std::move(operation));
    if (m_hook)
        m_hook();
}

void VfsShim::syncing(const QString&)
{
    ++m_syncs;
    if (m_hook)
        m_hook();
}

void VfsShim::synced(const QString& path)
{
    File& file = m_files[path];
    for (const Operation& operation : std::as_const(file.pending))
        apply(file.synced, operation);
    file.pending.clear();
}

void VfsShim::writeImage(const QString& folder, QRandomGenerator* random) const
{
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        QByteArray content = it->synced;
        for (const Operation& operation : it->pending) {
            if (random != nullptr && random->bounded(2) == 0)
                apply(content, operation);
        }
        if (content.isEmpty())
            continue;
        QFile file(folder + QLatin1Char('/') + QFileInfo(it.key()).fileName());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The image of a power cut could not be written.");
    }
}
