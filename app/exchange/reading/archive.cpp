// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/archive.h"

#include "exchange/reading/article.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace casus::exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::Archive)
};

constexpr std::size_t kBlock = 64 * 1024;

struct Free {
    void operator()(struct archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<struct archive, Free>;

QString reasonOf(struct archive* reader)
{
    const char* words = archive_error_string(reader);
    return words ? Words::tr("it is damaged (%1)").arg(QString::fromUtf8(words)) : Words::tr("it is damaged");
}

QString pathOf(struct archive_entry* entry)
{
    if (const char* utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    const QByteArray raw(archive_entry_pathname(entry));
    const QString path = QString::fromUtf8(raw);
    return path.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(raw) : path;
}

/// The member's bytes, within what is left of the limits.
void readMember(struct archive* reader, qint64 limit, ArchiveMember& member)
{
    QByteArray block(static_cast<qsizetype>(kBlock), Qt::Uninitialized);
    for (;;) {
        const la_ssize_t count = archive_read_data(reader, block.data(), kBlock);
        if (count == 0)
            return;
        if (count < 0) {
            member.problem = reasonOf(reader);
            member.bytes.clear();
            return;
        }
        if (member.bytes.size() + count > limit) {
            member.problem = Words::tr("it unpacks to more than is sane; it may be made to fill the memory");
            member.bytes.clear();
            return;
        }
        member.bytes.append(block.constData(), static_cast<qsizetype>(count));
    }
}

} // namespace

Result<void> readZip(const QByteArray& zip, const ArchiveLimits& limits,
                     const std::function<bool(const QString& path)>& wanted,
                     const std::function<bool(ArchiveMember&&)>& take)
{
    const Reader reader(archive_read_new());
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), zip.constData(), static_cast<std::size_t>(zip.size())) !=
        ARCHIVE_OK)
        return because(reasonOf(reader.get()));
    const qint64 total = std::min(limits.total, std::max(limits.always, zip.size() * limits.ratio));
    qint64 unpacked = 0;
    for (int count = 0;; ++count) {
        struct archive_entry* entry = nullptr;
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF)
            return {};
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return because(reasonOf(reader.get()));
        if (count >= limits.members)
            return because(Words::tr("it holds more than %1 members").arg(limits.members));
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry))
            continue;
        ArchiveMember member{pathOf(entry), {}, {}};
        if (!wanted(member.path))
            continue;
        if (archive_entry_is_encrypted(entry)) {
            member.problem = Words::tr("it is encrypted");
        } else {
            readMember(reader.get(), std::min(limits.member, total - unpacked), member);
            unpacked += member.bytes.size();
        }
        const bool exhausted = !member.problem.isEmpty() && total - unpacked < limits.member;
        if (!take(std::move(member)))
            return {};
        if (exhausted && unpacked >= total)
            return because(Words::tr("it unpacks to more than is sane; it may be made to fill the memory"));
    }
}

Result<QList<QByteArray>> zipParts(const QByteArray& zip, const QStringList& paths)
{
    QList<QByteArray> parts(paths.size());
    QString problem;
    const auto read = readZip(
        zip, {}, [&](const QString& path) { return paths.contains(path); },
        [&](ArchiveMember&& member) {
            problem = member.problem;
            parts[paths.indexOf(member.path)] = std::move(member.bytes);
            return problem.isEmpty();
        });
    if (!read)
        return read.error();
    if (!problem.isEmpty())
        return because(problem);
    return parts;
}

Result<QByteArray> unpackedGzip(const QByteArray& packed, qint64 limit)
{
    PackedFile file(packed);
    QByteArray bytes;
    for (QByteArray piece = file.next(); !piece.isEmpty(); piece = file.next()) {
        if (bytes.size() + piece.size() > limit)
            return because(Words::tr("it unpacks to more than is sane; it may be made to fill the memory"));
        bytes.append(piece);
    }
    if (!file.problem().isEmpty())
        return because(file.problem());
    return bytes;
}

PackedFile::PackedFile(const QString& file)
    : m_archive(archive_read_new())
{
    archive_read_support_filter_gzip(m_archive);
    archive_read_support_format_raw(m_archive);
    archive_read_support_format_empty(m_archive);
    begin(archive_read_open_filename(m_archive, QFile::encodeName(file).constData(), kBlock) == ARCHIVE_OK);
}

PackedFile::PackedFile(const QByteArray& bytes)
    : m_archive(archive_read_new())
{
    archive_read_support_filter_gzip(m_archive);
    archive_read_support_format_raw(m_archive);
    archive_read_support_format_empty(m_archive);
    begin(archive_read_open_memory(m_archive, bytes.constData(), static_cast<std::size_t>(bytes.size())) ==
          ARCHIVE_OK);
}

void PackedFile::begin(bool opened)
{
    struct archive_entry* entry = nullptr;
    const int status = opened ? archive_read_next_header(m_archive, &entry) : ARCHIVE_FATAL;
    m_open = status == ARCHIVE_OK || status == ARCHIVE_WARN;
    if (!m_open && status != ARCHIVE_EOF)
        m_problem = reasonOf(m_archive);
}

PackedFile::~PackedFile()
{
    archive_read_free(m_archive);
}

QByteArray PackedFile::next()
{
    if (!m_open)
        return {};
    QByteArray block(static_cast<qsizetype>(kBlock), Qt::Uninitialized);
    const la_ssize_t count = archive_read_data(m_archive, block.data(), kBlock);
    if (count < 0)
        m_problem = reasonOf(m_archive);
    if (count <= 0) {
        m_open = false;
        return {};
    }
    block.truncate(static_cast<qsizetype>(count));
    return block;
}

} // namespace casus::exchange
