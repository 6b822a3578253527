// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/page_reader.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

constexpr qsizetype kHeaderSize = 100;
constexpr uchar kTableLeaf = 0x0d;
constexpr uchar kIndexLeaf = 0x0a;
constexpr uchar kIndexInterior = 0x02;
constexpr uchar kTableInterior = 0x05;
constexpr quint64 kLongestRecord = 1'000'000'000; // SQLite's own limit
constexpr qint64 kLogHeader = 32;
constexpr qint64 kFrameHeader = 24;

quint32 big32(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

quint16 big16(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

/// SQLite's varint; moves `at` behind it. False where the bytes end.
bool varint(const QByteArray& bytes, qsizetype& at, quint64& value)
{
    value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return false;
        const auto byte = static_cast<uchar>(bytes[at++]);
        if (i == 8) {
            value = (value << 8) | byte;
            return true;
        }
        value = (value << 7) | (byte & 0x7fU);
        if ((byte & 0x80U) == 0)
            return true;
    }
    return true;
}

/// Checksum of the log: pairs of 32-bit words in the byte order that its magic number names.
struct LogSum {
    quint32 a = 0;
    quint32 b = 0;
    bool bigEndian = false;

    void add(const QByteArray& bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            a += word(bytes, at) + b;
            b += word(bytes, at + 4) + a;
        }
    }
    [[nodiscard]] quint32 word(const QByteArray& bytes, qsizetype at) const
    {
        return bigEndian ? qFromBigEndian<quint32>(bytes.constData() + at)
                         : qFromLittleEndian<quint32>(bytes.constData() + at);
    }
};

qint64 signedInteger(const char* bytes, int width)
{
    const auto first = static_cast<signed char>(bytes[0]);
    auto value = static_cast<quint64>(qint64(first));
    for (int i = 1; i < width; ++i)
        value = (value << 8) | static_cast<uchar>(bytes[i]);
    return static_cast<qint64>(value);
}

/// Bytes of a value with this serial type.
quint64 widthOf(quint64 serial)
{
    constexpr quint64 kWidths[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return serial < 12 ? kWidths[serial] : (serial - 12) / 2;
}

QVariant valueOf(quint64 serial, const char* bytes)
{
    switch (serial) {
    case 0: return {};
    case 7: return std::bit_cast<double>(qFromBigEndian<quint64>(bytes));
    case 8: return qint64(0);
    case 9: return qint64(1);
    default: break;
    }
    if (serial <= 6)
        return signedInteger(bytes, static_cast<int>(widthOf(serial)));
    const auto width = static_cast<qsizetype>(widthOf(serial));
    if (serial % 2 == 1)
        return QString::fromUtf8(bytes, width);
    return QByteArray(bytes, width);
}

} // namespace

PageReader::PageReader(const QString& path)
    : m_file(path)
    , m_log(path + u"-wal"_s)
{
    if (!m_file.open(QIODevice::ReadOnly))
        fail(ErrorCode::Unreadable, u"“%1” cannot be read."_s.arg(QFileInfo(path).fileName()),
             m_file.errorString());
    readHeader();
    if (m_log.open(QIODevice::ReadOnly))
        readLog(path);
    readFreePages();
}

void PageReader::readHeader()
{
    const QByteArray header = m_file.read(kHeaderSize);
    if (header.size() == kHeaderSize) {
        const quint32 size = big16(header, 16) == 1 ? 65536 : big16(header, 16);
        if (size >= 512 && std::has_single_bit(size))
            m_pageSize = size;
    }
    m_pages = static_cast<quint32>(m_file.size() / m_pageSize);
    m_expectedPages = m_pages;
    // Offset 28: size in pages. Only where the rest of the header is one.
    if (header.size() == kHeaderSize && header.startsWith("SQLite format 3"))
        m_expectedPages = std::max(m_expectedPages, big32(header, 28));
}

void PageReader::readLog(const QString&)
{
    const QByteArray header = m_log.read(kLogHeader);
    if (header.size() < kLogHeader || (big32(header, 0) & ~1U) != 0x377f0682U ||
        big32(header, 8) != m_pageSize)
        return;
    LogSum sum;
    sum.bigEndian = (big32(header, 0) & 1U) != 0;
    sum.add(header.first(24));
    if (sum.a != big32(header, 24) || sum.b != big32(header, 28))
        return;
    QHash<quint32, qint64> uncommitted;
    for (;;) {
        const QByteArray frame = m_log.read(kFrameHeader);
        const qint64 at = m_log.pos();
        const QByteArray content = m_log.read(m_pageSize);
        if (frame.size() < kFrameHeader || content.size() < qsizetype(m_pageSize) ||
            frame.sliced(8, 8) != header.sliced(16, 8))
            return;
        sum.add(frame.first(8));
        sum.add(content);
        if (sum.a != big32(frame, 16) || sum.b != big32(frame, 20))
            return;
        uncommitted.insert(big32(frame, 0), at);
        if (const quint32 pages = big32(frame, 4); pages != 0) { // the last frame of a transaction
            for (auto it = uncommitted.cbegin(); it != uncommitted.cend(); ++it)
                m_logPages.insert(it.key(), it.value());
            uncommitted.clear();
            m_pages = std::max(m_pages, pages);
            m_expectedPages = std::max(m_expectedPages, pages);
        }
    }
}

QByteArray PageReader::page(quint32 number)
{
    const auto logged = m_logPages.constFind(number);
    QFile& file = logged == m_logPages.constEnd() ? m_file : m_log;
    const qint64 at = logged == m_logPages.constEnd() ? qint64(number - 1) * m_pageSize : *logged;
    if (number == 0 || number > m_pages || !file.seek(at))
        return {};
    const QByteArray bytes = file.read(m_pageSize);
    return bytes.size() == qsizetype(m_pageSize) ? bytes : QByteArray();
}

/// What lies on free pages was deleted.
void PageReader::readFreePages()
{
    const QByteArray first = page(1);
    if (first.isEmpty() || !first.startsWith("SQLite format 3"))
        return;
    quint32 trunk = big32(first, 32);
    while (trunk != 0 && trunk <= m_pages && !m_free.contains(trunk)) {
        m_free.insert(trunk);
        const QByteArray bytes = page(trunk);
        if (bytes.isEmpty())
            return;
        const quint32 leaves = std::min(big32(bytes, 4), m_pageSize / 4 - 2);
        for (quint32 i = 0; i < leaves; ++i)
            m_free.insert(big32(bytes, 8 + qsizetype(i) * 4));
        trunk = big32(bytes, 0);
    }
}

void PageReader::forEachRecord(const std::function<void(const RawRecord&)>& found)
{
    for (quint32 number = 1; number <= m_pages; ++number) {
        if (!m_free.contains(number))
            readPage(number, found);
    }
}

qint64 PageReader::lostPages() const
{
    qint64 lost = 0;
    for (quint32 number = 1; number <= m_expectedPages; ++number)
        lost += m_known.contains(number) || m_free.contains(number) ? 0 : 1;
    return lost;
}

void PageReader::readPage(quint32 number, const std::function<void(const RawRecord&)>& found)
{
    const QByteArray bytes = page(number);
    if (bytes.isEmpty())
        return;
    const qsizetype header = number == 1 ? kHeaderSize : 0;
    const auto kind = static_cast<uchar>(bytes[header]);
    if (kind == kTableLeaf || kind == kIndexLeaf || kind == kIndexInterior || kind == kTableInterior)
        m_known.insert(number);
    if (kind != kTableLeaf && kind != kIndexLeaf && kind != kIndexInterior)
        return;
    const int cells = big16(bytes, header + 3);
    const qsizetype pointers = header + (kind == kIndexInterior ? 12 : 8);
    for (int cell = 0; cell < cells; ++cell) {
        const qsizetype pointer = pointers + cell * 2;
        if (pointer + 2 > bytes.size())
            return;
        qsizetype at = big16(bytes, pointer);
        if (kind == kIndexInterior)
            at += 4; // the page to the left
        quint64 size = 0;
        quint64 rowId = 0;
        if (at < pointers || !varint(bytes, at, size) || size == 0 || size > kLongestRecord)
            continue;
        if (kind == kTableLeaf && !varint(bytes, at, rowId))
            continue;
        const std::optional<QByteArray> content = payload(bytes, at, size, kind == kTableLeaf);
        std::optional<QVariantList> values = content ? decode(*content) : std::nullopt;
        if (!values) {
            ++m_broken;
            continue;
        }
        found(RawRecord{kind == kTableLeaf, static_cast<qint64>(rowId), std::move(*values)});
    }
}

/// "Cell payload overflow pages" of the format's description.
std::optional<QByteArray> PageReader::payload(const QByteArray& bytes, qsizetype at, quint64 size,
                                              bool ofTable)
{
    const quint64 usable = m_pageSize;
    const quint64 most = ofTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    quint64 local = size;
    if (size > most) {
        const quint64 least = (usable - 12) * 32 / 255 - 23;
        local = least + (size - least) % (usable - 4);
        if (local > most)
            local = least;
    }
    if (at + qsizetype(local) + (size > local ? 4 : 0) > bytes.size())
        return std::nullopt;
    QByteArray content = bytes.sliced(at, qsizetype(local));
    if (size == local)
        return content;
    quint32 next = big32(bytes, at + qsizetype(local));
    QSet<quint32> seen;
    while (quint64(content.size()) < size) {
        const QByteArray overflow = seen.contains(next) ? QByteArray() : page(next);
        if (overflow.isEmpty())
            return std::nullopt;
        seen.insert(next);
        m_known.insert(next);
        content.append(overflow.sliced(4, std::min(qsizetype(size) - content.size(), overflow.size() - 4)));
        next = big32(overflow, 0);
    }
    return content;
}

std::optional<QVariantList> PageReader::decode(const QByteArray& payload)
{
    qsizetype at = 0;
    quint64 headerSize = 0;
    if (!varint(payload, at, headerSize) || headerSize > quint64(payload.size()))
        return std::nullopt;
    auto body = static_cast<qsizetype>(headerSize);
    QVariantList values;
    while (at < qsizetype(headerSize)) {
        quint64 serial = 0;
        if (!varint(payload, at, serial) || serial == 10 || serial == 11)
            return std::nullopt;
        const quint64 width = widthOf(serial);
        if (width > quint64(payload.size() - body))
            return std::nullopt;
        values.append(valueOf(serial, payload.constData() + body));
        body += qsizetype(width);
    }
    if (body != payload.size())
        return std::nullopt;
    return values;
}

} // namespace casus::store
