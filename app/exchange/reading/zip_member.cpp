// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/zip_member.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::Archive)
};

constexpr std::size_t kBlock = 64 * 1024;

} // namespace

ZipMember::ZipMember(const QString& file)
    : m_archive(archive_read_new())
    , m_packedSize(QFileInfo(file).size())
{
    // A table of numbers packs well; what packs better than that is made to fill the memory.
    const ArchiveLimits limits;
    m_allowed = std::max(limits.always, m_packedSize * limits.ratio);
    archive_read_support_format_zip(m_archive);
    if (archive_read_open_filename(m_archive, QFile::encodeName(file).constData(), kBlock) != ARCHIVE_OK)
        fail(Words::tr("it is damaged"));
}

ZipMember::~ZipMember()
{
    archive_read_free(m_archive);
}

void ZipMember::fail(const QString& why)
{
    m_failed = true;
    m_ended = true;
    setErrorString(why);
}

bool ZipMember::find(const std::function<bool(const QString& path)>& wanted)
{
    const ArchiveLimits limits;
    for (int count = 0; !m_failed && count < limits.members; ++count) {
        struct archive_entry* entry = nullptr;
        const int status = archive_read_next_header(m_archive, &entry);
        if (status == ARCHIVE_EOF)
            return false;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            fail(Words::tr("it is damaged"));
            return false;
        }
        const char* utf8 = archive_entry_pathname_utf8(entry);
        const QString path =
            utf8 ? QString::fromUtf8(utf8) : QFile::decodeName(archive_entry_pathname(entry));
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) || !wanted(path))
            continue;
        if (archive_entry_is_encrypted(entry)) {
            fail(Words::tr("it is encrypted"));
            return false;
        }
        m_path = path;
        return open(QIODevice::ReadOnly);
    }
    return false;
}

qint64 ZipMember::packedRead() const
{
    return std::min<qint64>(archive_filter_bytes(m_archive, -1), m_packedSize);
}

qint64 ZipMember::readData(char* data, qint64 size)
{
    if (m_ended)
        return m_failed ? -1 : 0;
    const la_ssize_t count = archive_read_data(m_archive, data, static_cast<std::size_t>(size));
    if (count < 0) {
        fail(Words::tr("it is damaged"));
        return -1;
    }
    m_unpacked += count;
    m_ended = count == 0 && size > 0;
    if (m_unpacked > m_allowed) {
        fail(Words::tr("it unpacks to more than is sane; it may be made to fill the memory"));
        return -1;
    }
    return count;
}

} // namespace casus::exchange
