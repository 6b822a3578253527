// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

struct archive; // of libarchive

namespace casus::exchange {

/// What an archive may unpack to. A file of a few hundred kilobytes can hold petabytes of zeros.
struct ArchiveLimits {
    qint64 member = 256LL * 1024 * 1024;
    qint64 total = 2048LL * 1024 * 1024;
    qint64 ratio = 200;                 // unpacked to packed, for the archive as a whole ...
    qint64 always = 64LL * 1024 * 1024; // ... but this much may always be unpacked
    int members = 200'000;
};

/// A member, read into memory. Nothing of an archive is ever written to disk, so its path is a name and
/// nothing more.
struct ArchiveMember {
    QString path;
    QByteArray bytes;
    QString problem; // why it could not be read: then `bytes` is empty
};

/// Members of a ZIP that `wanted` names, in their order; folders and links are passed over (`wanted` is not
/// asked). `take` returns false to stop. An Error says why nothing more can be read of it.
[[nodiscard]] Result<void> readZip(const QByteArray& zip, const ArchiveLimits& limits,
                                   const std::function<bool(const QString& path)>& wanted,
                                   const std::function<bool(ArchiveMember&&)>& take);

/// The named parts of an office file, in the order of the names; missing ones are null.
[[nodiscard]] Result<QList<QByteArray>> zipParts(const QByteArray& zip, const QStringList& paths);

/// What a gzip file holds (of several streams in one file all), at most `limit` bytes.
[[nodiscard]] Result<QByteArray> unpackedGzip(const QByteArray& packed, qint64 limit);

/// Reads a file, unpacked where it is a gzip, piece by piece.
class PackedFile {
public:
    explicit PackedFile(const QString& file);
    explicit PackedFile(const QByteArray& bytes); // must outlive this
    ~PackedFile();
    PackedFile(const PackedFile&) = delete;
    PackedFile& operator=(const PackedFile&) = delete;

    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Empty at the end, or where it is damaged: then problem() says so.
    [[nodiscard]] QByteArray next();
    [[nodiscard]] const QString& problem() const { return m_problem; }

private:
    void begin(bool opened);

    ::archive* m_archive;
    bool m_open = false;
    QString m_problem;
};

} // namespace casus::exchange
