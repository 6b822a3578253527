// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/gazetteer_layer.h"

#include "text/analysis.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>

namespace casus::knowledge {

namespace {

constexpr char kMagic[8] = {'C', 'A', 'S', 'U', 'S', 'G', 'Z', '\n'};
constexpr std::uint32_t kVersion = 1;
constexpr qsizetype kHeaderSize =
    48; // magic, version, four counts and sizes, unused, fingerprint (8), unused (8)
constexpr qsizetype kEntrySize = 26;
constexpr std::uint32_t kOwnId = 0x80000000U; // the id is a string at the offset in the other bits
constexpr std::uint32_t kPopulationMask = 0x0FFFFFFFU;

void append32(QByteArray& bytes, std::uint32_t value)
{
    char raw[4];
    qToLittleEndian(value, raw);
    bytes.append(raw, 4);
}

void append16(QByteArray& bytes, quint16 value)
{
    char raw[2];
    qToLittleEndian(value, raw);
    bytes.append(raw, 2);
}

/// Fast, not cryptographic: finds damage, not malice. Every later read is bounds-checked as well.
std::uint64_t fingerprint(const uchar* bytes, qsizetype size)
{
    std::uint64_t hash = 0x9E3779B97F4A7C15ULL ^ static_cast<std::uint64_t>(size);
    qsizetype at = 0;
    for (; at + 8 <= size; at += 8) {
        hash ^= qFromLittleEndian<quint64>(bytes + at);
        hash *= 0xFF51AFD7ED558CCDULL;
        hash ^= hash >> 32;
    }
    for (; at < size; ++at) {
        hash ^= bytes[at];
        hash *= 0x100000001B3ULL;
    }
    return hash;
}

/// Strings with their length before them; equal ones are kept once.
class StringPool {
public:
    std::uint32_t add(const QString& text)
    {
        QByteArray utf8 = text.toUtf8();
        if (utf8.size() > 255)
            utf8 = text.left(63).toUtf8();
        const auto known = m_offsets.constFind(utf8);
        if (known != m_offsets.constEnd())
            return *known;
        const auto offset = static_cast<std::uint32_t>(m_bytes.size());
        m_bytes.append(static_cast<char>(static_cast<uchar>(utf8.size())));
        m_bytes.append(utf8);
        m_offsets.insert(utf8, offset);
        return offset;
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QHash<QByteArray, std::uint32_t> m_offsets;
};

std::uint32_t idField(const QString& id, StringPool& strings)
{
    constexpr QStringView scheme = u"geonames:";
    if (id.startsWith(scheme)) {
        bool ok = false;
        const uint number = QStringView(id).mid(scheme.size()).toUInt(&ok);
        if (ok && number < kOwnId)
            return number;
    }
    return kOwnId | strings.add(id);
}

std::uint32_t populationOf(const PlaceEntry& entry)
{
    return static_cast<std::uint32_t>(std::clamp<qint64>(entry.population, 0, kPopulationMask));
}

QByteArray entryBytes(const std::vector<PlaceRecord>& records, StringPool& strings)
{
    QByteArray entries;
    entries.reserve(static_cast<qsizetype>(records.size()) * kEntrySize);
    for (const PlaceRecord& record : records) {
        const PlaceEntry& entry = record.entry;
        const std::uint32_t name = strings.add(entry.name);
        const std::uint32_t admin1 = strings.add(entry.admin1);
        append32(entries, idField(entry.id, strings));
        append32(entries, name);
        append32(entries,
                 static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(entry.lat * 1e5))));
        append32(entries,
                 static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(entry.lon * 1e5))));
        append32(entries, populationOf(entry) | static_cast<std::uint32_t>(entry.kind) << 28U);
        append32(entries, admin1);
        const QByteArray country = entry.country.toLatin1().leftJustified(2, ' ', true);
        append16(entries,
                 static_cast<quint16>(static_cast<uchar>(country[0]) << 8U | static_cast<uchar>(country[1])));
    }
    return entries;
}

} // namespace

QByteArray buildLayer(const std::vector<PlaceRecord>& records)
{
    std::map<QByteArray, std::vector<std::uint32_t>> byKey;
    const auto addKey = [&](const QString& form, std::uint32_t index) {
        const QByteArray key = text::foldName(form).toUtf8();
        if (key.isEmpty() || key.size() > 255)
            return;
        std::vector<std::uint32_t>& entries = byKey[key];
        if (std::find(entries.begin(), entries.end(), index) == entries.end())
            entries.push_back(index);
    };
    for (std::uint32_t i = 0; i < records.size(); ++i) {
        addKey(records[i].entry.name, i);
        for (const QString& alias : records[i].aliases)
            addKey(alias, i);
    }

    StringPool strings;
    const QByteArray entries = entryBytes(records, strings);
    QByteArray keys;
    QByteArray pool;
    for (auto& [key, indexes] : byKey) {
        std::stable_sort(indexes.begin(), indexes.end(), [&](std::uint32_t a, std::uint32_t b) {
            return records[a].entry.population > records[b].entry.population;
        });
        append32(keys, static_cast<std::uint32_t>(pool.size()));
        pool.append(static_cast<char>(static_cast<uchar>(key.size())));
        pool.append(key);
        for (const std::uint32_t index : indexes) {
            pool.append(static_cast<char>(index & 0xFFU));
            pool.append(static_cast<char>(index >> 8U & 0xFFU));
            pool.append(static_cast<char>(index >> 16U & 0xFFU));
        }
    }
    append32(keys, static_cast<std::uint32_t>(pool.size()));

    const QByteArray body = entries + keys + pool + strings.bytes();
    QByteArray bytes(kMagic, sizeof kMagic);
    append32(bytes, kVersion);
    append32(bytes, static_cast<std::uint32_t>(records.size()));
    append32(bytes, static_cast<std::uint32_t>(byKey.size()));
    append32(bytes, static_cast<std::uint32_t>(pool.size()));
    append32(bytes, static_cast<std::uint32_t>(strings.bytes().size()));
    append32(bytes, 0);
    const std::uint64_t hash = fingerprint(reinterpret_cast<const uchar*>(body.constData()), body.size());
    append32(bytes, static_cast<std::uint32_t>(hash));
    append32(bytes, static_cast<std::uint32_t>(hash >> 32U));
    append32(bytes, 0);
    append32(bytes, 0);
    return bytes + body;
}

Result<GazetteerLayer> GazetteerLayer::open(const uchar* bytes, qsizetype size, const QString& name)
{
    const auto refuse = [&](const QString& why) {
        return Error{
            ErrorCode::Damaged, QStringLiteral("The gazetteer “%1” cannot be used: %2.").arg(name, why), {}};
    };
    if (size < kHeaderSize || std::memcmp(bytes, kMagic, sizeof kMagic) != 0)
        return refuse(QStringLiteral("it is no gazetteer file"));
    GazetteerLayer layer;
    layer.m_bytes = bytes;
    const std::uint32_t version = layer.word(8);
    if (version != kVersion)
        return Error{
            version > kVersion ? ErrorCode::NewerVersion : ErrorCode::Refused,
            QStringLiteral("The gazetteer “%1” has format version %2; this program reads version %3.")
                .arg(name)
                .arg(version)
                .arg(kVersion),
            {}};
    layer.m_entryCount = layer.word(12);
    layer.m_keyCount = layer.word(16);
    layer.m_poolSize = layer.word(20);
    layer.m_stringsSize = layer.word(24);
    layer.m_entries = kHeaderSize;
    layer.m_keys = layer.m_entries + qsizetype{layer.m_entryCount} * kEntrySize;
    layer.m_pool = layer.m_keys + (qsizetype{layer.m_keyCount} + 1) * 4;
    layer.m_strings = layer.m_pool + layer.m_poolSize;
    if (layer.m_strings + layer.m_stringsSize != size)
        return refuse(QStringLiteral("its length does not fit its header, so it is cut off or damaged"));
    const std::uint64_t stored = std::uint64_t{layer.word(36)} << 32U | layer.word(32);
    if (fingerprint(bytes + kHeaderSize, size - kHeaderSize) != stored)
        return refuse(QStringLiteral("its content is damaged"));
    return layer;
}

std::uint32_t GazetteerLayer::word(qsizetype offset) const
{
    return qFromLittleEndian<quint32>(m_bytes + offset);
}

QString GazetteerLayer::string(std::uint32_t offset) const
{
    if (qsizetype{offset} >= m_stringsSize)
        return {};
    const uchar* at = m_bytes + m_strings + offset;
    const qsizetype length = std::min<qsizetype>(*at, m_stringsSize - offset - 1);
    return QString::fromUtf8(reinterpret_cast<const char*>(at + 1), length);
}

QString GazetteerLayer::id(std::uint32_t index) const
{
    const std::uint32_t field = word(m_entries + qsizetype{index} * kEntrySize);
    return (field & kOwnId) != 0 ? string(field & ~kOwnId) : QStringLiteral("geonames:%1").arg(field);
}

std::optional<std::uint32_t> GazetteerLayer::geoNamesNumber(std::uint32_t index) const
{
    const std::uint32_t field = word(m_entries + qsizetype{index} * kEntrySize);
    return (field & kOwnId) != 0 ? std::nullopt : std::optional(field);
}

std::uint32_t GazetteerLayer::population(std::uint32_t index) const
{
    return word(m_entries + qsizetype{index} * kEntrySize + 16) & kPopulationMask;
}

PlaceEntry GazetteerLayer::entry(std::uint32_t index) const
{
    const qsizetype at = m_entries + qsizetype{index} * kEntrySize;
    PlaceEntry entry;
    entry.id = id(index);
    entry.name = string(word(at + 4));
    entry.lat = lat(index);
    entry.lon = lon(index);
    entry.population = population(index);
    entry.kind = static_cast<PlaceKind>(
        std::min<std::uint32_t>(word(at + 16) >> 28U, static_cast<std::uint32_t>(PlaceKind::Other)));
    entry.admin1 = string(word(at + 20));
    entry.country = country(index);
    return entry;
}

double GazetteerLayer::lat(std::uint32_t index) const
{
    return static_cast<std::int32_t>(word(m_entries + qsizetype{index} * kEntrySize + 8)) / 1e5;
}

double GazetteerLayer::lon(std::uint32_t index) const
{
    return static_cast<std::int32_t>(word(m_entries + qsizetype{index} * kEntrySize + 12)) / 1e5;
}

QString GazetteerLayer::country(std::uint32_t index) const
{
    const quint16 code = qFromLittleEndian<quint16>(m_bytes + m_entries + qsizetype{index} * kEntrySize + 24);
    const char letters[2] = {static_cast<char>(code >> 8U), static_cast<char>(code & 0xFFU)};
    return QString::fromLatin1(letters, 2).trimmed();
}

QByteArrayView GazetteerLayer::key(std::uint32_t index) const
{
    const qsizetype offset = word(m_keys + qsizetype{index} * 4);
    if (offset >= m_poolSize)
        return {};
    const uchar* at = m_bytes + m_pool + offset;
    return {at + 1, std::min<qsizetype>(*at, m_poolSize - offset - 1)};
}

std::uint32_t GazetteerLayer::lowerBound(QByteArrayView wanted) const
{
    std::uint32_t low = 0;
    std::uint32_t high = m_keyCount;
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        const QByteArrayView candidate = key(middle);
        const qsizetype common = std::min(candidate.size(), wanted.size());
        const int order =
            common == 0 ? 0 : std::memcmp(candidate.data(), wanted.data(), static_cast<std::size_t>(common));
        if (order < 0 || (order == 0 && candidate.size() < wanted.size()))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void GazetteerLayer::appendEntries(std::uint32_t keyIndex, std::vector<std::uint32_t>& entries) const
{
    const QByteArrayView form = key(keyIndex);
    if (form.isNull())
        return;
    const qsizetype end = std::min<qsizetype>(word(m_keys + (qsizetype{keyIndex} + 1) * 4), m_poolSize);
    const auto* first = reinterpret_cast<const uchar*>(form.data() + form.size());
    const uchar* last = m_bytes + m_pool + end;
    for (const uchar* at = first; at + 3 <= last; at += 3) {
        const std::uint32_t index =
            at[0] | static_cast<std::uint32_t>(at[1]) << 8U | static_cast<std::uint32_t>(at[2]) << 16U;
        if (index < m_entryCount)
            entries.push_back(index);
    }
}

bool GazetteerLayer::hasKey(QByteArrayView wanted) const
{
    const std::uint32_t at = lowerBound(wanted);
    return at < m_keyCount && key(at) == wanted;
}

bool GazetteerLayer::hasLonger(QByteArrayView wanted) const
{
    const QByteArray longer = QByteArray(wanted.data(), wanted.size()) + ' ';
    const std::uint32_t at = lowerBound(longer);
    return at < m_keyCount && key(at).startsWith(longer);
}

std::vector<std::uint32_t> GazetteerLayer::find(QByteArrayView wanted) const
{
    std::vector<std::uint32_t> entries;
    const std::uint32_t at = lowerBound(wanted);
    if (at < m_keyCount && key(at) == wanted)
        appendEntries(at, entries);
    return entries;
}

std::vector<GazetteerLayer::Match> GazetteerLayer::matches(QByteArrayView prefix, std::uint32_t limit) const
{
    std::vector<Match> found;
    std::vector<std::uint32_t> entries;
    std::uint32_t at = lowerBound(prefix);
    for (std::uint32_t n = 0; n < limit && at < m_keyCount && key(at).startsWith(prefix); ++n, ++at) {
        entries.clear();
        appendEntries(at, entries);
        for (const std::uint32_t index : entries)
            found.push_back({index, key(at)});
    }
    return found;
}

std::vector<std::uint32_t> GazetteerLayer::withPrefix(QByteArrayView prefix, std::uint32_t limit) const
{
    std::vector<std::uint32_t> entries;
    std::uint32_t at = lowerBound(prefix);
    for (std::uint32_t n = 0; n < limit && at < m_keyCount && key(at).startsWith(prefix); ++n, ++at)
        appendEntries(at, entries);
    return entries;
}

LayerIds::LayerIds(const GazetteerLayer& layer)
{
    m_numbers.reserve(layer.size());
    for (std::uint32_t index = 0; index < layer.size(); ++index) {
        if (const std::optional<std::uint32_t> number = layer.geoNamesNumber(index)) {
            m_numbers.emplace_back(*number, index);
            continue;
        }
        const QString id = layer.id(index);
        if (!m_others.contains(id))
            m_others.insert(id, index);
    }
    std::sort(m_numbers.begin(), m_numbers.end());
}

std::optional<std::uint32_t> LayerIds::find(QStringView id) const
{
    if (const auto other = m_others.constFind(id.toString()); other != m_others.constEnd())
        return *other;
    constexpr QStringView scheme = u"geonames:";
    if (!id.startsWith(scheme))
        return std::nullopt;
    bool ok = false;
    const std::uint32_t number = id.mid(scheme.size()).toUInt(&ok);
    if (!ok)
        return std::nullopt;
    const auto at = std::lower_bound(m_numbers.begin(), m_numbers.end(), std::pair(number, std::uint32_t{0}));
    if (at == m_numbers.end() || at->first != number)
        return std::nullopt;
    return at->second;
}

} // namespace casus::knowledge
