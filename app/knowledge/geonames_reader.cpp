// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/geonames_reader.h"

#include "knowledge/table_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace casus::knowledge {

namespace {

constexpr qsizetype kColumns = 19;
constexpr int kWarningsPerFile = 20;
constexpr qsizetype kLongestLine = 256 * 1024;
constexpr std::size_t kMostRecords = (1U << 24U) - 1;
constexpr std::size_t kBlock = 256 * 1024;

std::optional<PlaceKind> kindOf(QByteArrayView featureClass, QByteArrayView code)
{
    if (featureClass.size() != 1)
        return std::nullopt;
    switch (featureClass[0]) {
    case 'P': return PlaceKind::Settlement;
    case 'A':
        if (code.startsWith("PCL"))
            return PlaceKind::Country;
        return code == "ADM1"           ? PlaceKind::Admin1
               : code.startsWith("ADM") ? PlaceKind::Admin2
                                        : PlaceKind::Region;
    case 'L': return code == "MILB" || code == "CMPRF" ? PlaceKind::Site : PlaceKind::Region;
    case 'H':
        // Wells, streams by the thousand and canals share their names with villages and are no places to
        // report from.
        if (code.startsWith("LK") || code == "RSV" || code == "GULF" || code == "BAY" || code == "SEA")
            return PlaceKind::Water;
        return std::nullopt;
    case 'V': return PlaceKind::Natural;
    case 'T':
        if (code.startsWith("MT") || code == "DSRT" || code == "PLN" || code == "PLAT" || code == "ISL" ||
            code == "VAL")
            return PlaceKind::Natural;
        return std::nullopt;
    case 'S':
        if (code == "CMPRF" || code == "INSM" || code == "AIRP" || code == "AIRB" || code == "MN" ||
            code == "MNAU" || code == "PO" || code == "CSTM")
            return PlaceKind::Site;
        return std::nullopt;
    default: return std::nullopt;
    }
}

/// Latin and Arabic script only: what reports of the languages read here are written in.
bool isReadableScript(QStringView name)
{
    for (const QChar c : name) {
        if (!c.isLetter())
            continue;
        const QChar::Script script = c.script();
        if (script != QChar::Script_Latin && script != QChar::Script_Arabic &&
            script != QChar::Script_Common && script != QChar::Script_Inherited)
            return false;
    }
    return true;
}

QStringList alternatesOf(const QString& cell, const QString& ascii)
{
    QStringList names;
    if (!ascii.isEmpty())
        names.append(ascii);
    for (QStringView part : QStringView(cell).split(u',')) {
        part = part.trimmed();
        // Codes ("MLN", airport codes) and one-letter forms would match ordinary words.
        if (part.size() < 3 || part.size() > 60 || part.startsWith(u"http") || part.contains(u':') ||
            part.contains(u'/') || !isReadableScript(part))
            continue;
        if (part.size() <= 4 && part == part.toString().toUpper())
            continue;
        names.append(part.toString());
    }
    return names;
}

using Archive = std::unique_ptr<archive, int (*)(archive*)>;

/// Splits a stream of blocks into lines.
class LineSplitter {
public:
    template <typename Take>
    void feed(const QByteArray& block, const Take& take)
    {
        m_rest += block;
        qsizetype begin = 0;
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', begin)) {
            take(QByteArrayView(m_rest).sliced(begin, end - begin));
            begin = end + 1;
        }
        m_rest.remove(0, begin);
        if (m_rest.size() >
            kLongestLine) { // no table at all: keep memory bounded, the line is refused by its columns
            take(QByteArrayView(m_rest));
            m_rest.clear();
        }
    }
    template <typename Take>
    void finish(const Take& take)
    {
        if (!m_rest.isEmpty())
            take(QByteArrayView(m_rest));
        m_rest.clear();
    }

private:
    QByteArray m_rest;
};

/// Counts lines and keeps the warnings of one file.
class DumpReader {
public:
    DumpReader(QString file, std::vector<PlaceRecord>& records, QStringList* warnings)
        : m_file(std::move(file))
        , m_records(records)
        , m_warnings(warnings)
    {}

    void beginPart() { m_line = 0; }
    void takeLine(QByteArrayView line)
    {
        ++m_line;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() || line.front() == '#')
            return;
        Result<PlaceRecord> record = readGeoNamesLine(line, AlternateNames::All);
        if (!record) {
            if (++m_refused <= kWarningsPerFile)
                warnLine(m_warnings, m_file, m_line, record.error().message);
            return;
        }
        if (record->entry.name.isEmpty() || m_records.size() >= kMostRecords)
            return;
        m_records.push_back(std::move(*record));
        ++m_taken;
    }
    void finish()
    {
        if (m_refused > kWarningsPerFile && m_warnings)
            m_warnings->append(QStringLiteral("%1: %2 further lines were left out.")
                                   .arg(QFileInfo(m_file).fileName())
                                   .arg(m_refused - kWarningsPerFile));
    }
    [[nodiscard]] qint64 taken() const { return m_taken; }
    [[nodiscard]] qint64 refused() const { return m_refused; }

private:
    QString m_file;
    std::vector<PlaceRecord>& m_records;
    QStringList* m_warnings;
    int m_line = 0;
    qint64 m_refused = 0;
    qint64 m_taken = 0;
};

/// GeoNames archives hold a readme and the table; only tables are read.
bool isTablePart(const char* path)
{
    if (!path)
        return true;
    const QString name = QFileInfo(QString::fromUtf8(path)).fileName();
    return name.isEmpty() || name == u"data" ||
           (name.endsWith(u".txt") && !name.startsWith(u"readme", Qt::CaseInsensitive));
}

Error unreadable(const QString& file, const QString& why)
{
    return {ErrorCode::Unreadable,
            QStringLiteral("The GeoNames dump “%1” cannot be read: %2.").arg(file, why),
            {}};
}

} // namespace

Result<PlaceRecord> readGeoNamesLine(QByteArrayView line, AlternateNames alternates)
{
    const auto refuse = [](const QString& why) { return Error{ErrorCode::Refused, why, {}}; };
    if (line.contains('\0'))
        return refuse(QStringLiteral("the line holds a NUL and was left out."));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(line);
    if (decoder.hasError())
        return refuse(QStringLiteral("the line is not UTF-8 and was left out."));
    const QList<QStringView> columns = QStringView(text).split(u'\t');
    if (columns.size() != kColumns)
        return refuse(QStringLiteral("%1 columns instead of %2; the line was left out.")
                          .arg(columns.size())
                          .arg(kColumns));
    bool idOk = false;
    bool latOk = false;
    bool lonOk = false;
    const uint id = columns[0].toUInt(&idOk);
    PlaceRecord record;
    PlaceEntry& entry = record.entry;
    entry.lat = columns[4].toDouble(&latOk);
    entry.lon = columns[5].toDouble(&lonOk);
    if (!idOk || id == 0 || id >= 0x80000000U)
        return refuse(
            QStringLiteral("“%1” is no GeoNames number; the line was left out.").arg(columns[0].left(40)));
    if (!latOk || !lonOk || !(entry.lat >= -90 && entry.lat <= 90 && entry.lon >= -180 && entry.lon <= 180))
        return refuse(QStringLiteral("the coordinates are missing or out of range; the line was left out."));
    if (columns[1].trimmed().isEmpty())
        return refuse(QStringLiteral("the name is empty; the line was left out."));
    const std::optional<PlaceKind> kind = kindOf(columns[6].toLatin1(), columns[7].toLatin1());
    if (!kind || columns[7].endsWith(u'H'))
        return PlaceRecord{};
    entry.id = QStringLiteral("geonames:%1").arg(id);
    entry.name = columns[1].trimmed().toString();
    entry.country = columns[8].left(2).toString();
    entry.kind = *kind;
    entry.population = columns[14].toLongLong();
    if (alternates == AlternateNames::All)
        record.aliases = alternatesOf(columns[3].toString(), columns[2].trimmed().toString());
    return record;
}

Result<qint64> readGeoNames(const QString& file, std::vector<PlaceRecord>& records, QStringList* warnings,
                            const Progress& progress, const Cancellation& cancellation)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return unreadable(file, device.errorString());
    const qint64 total = device.size();
    device.close();

    const Archive reader(archive_read_new(), archive_read_free);
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_format_zip(reader.get());
    archive_read_support_format_raw(reader.get());
    archive_read_support_format_empty(reader.get());
    if (archive_read_open_filename(reader.get(), QFile::encodeName(file).constData(), kBlock) != ARCHIVE_OK)
        return unreadable(file, QString::fromUtf8(archive_error_string(reader.get())));

    DumpReader dump(file, records, warnings);
    const auto take = [&](QByteArrayView line) { dump.takeLine(line); };
    QByteArray block(static_cast<qsizetype>(kBlock), Qt::Uninitialized);
    archive_entry* part = nullptr;
    int state = ARCHIVE_OK;
    while ((state = archive_read_next_header(reader.get(), &part)) == ARCHIVE_OK || state == ARCHIVE_WARN) {
        if (!isTablePart(archive_entry_pathname(part)))
            continue;
        dump.beginPart();
        LineSplitter lines;
        la_ssize_t size = 0;
        while ((size = archive_read_data(reader.get(), block.data(), kBlock)) > 0) {
            if (cancellation.requested())
                return Error{
                    ErrorCode::Cancelled, QStringLiteral("Reading the GeoNames dump was cancelled."), {}};
            lines.feed(block.left(size), take);
            if (progress)
                progress(archive_filter_bytes(reader.get(), -1), total, QFileInfo(file).fileName());
        }
        if (size < 0)
            return unreadable(file, QString::fromUtf8(archive_error_string(reader.get())));
        lines.finish(take);
    }
    if (state != ARCHIVE_EOF)
        return unreadable(file, QString::fromUtf8(archive_error_string(reader.get())));
    dump.finish();
    if (dump.taken() == 0 && dump.refused() > 0)
        return Error{
            ErrorCode::Refused,
            QStringLiteral("“%1” is no GeoNames dump: none of its lines has the 19 columns.").arg(file),
            {}};
    return dump.taken();
}

} // namespace casus::knowledge
