// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_model.h"

#include "extraction/sequence_features.h"
#include "extraction/sequence_hash.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace casus::extraction::sequence {

namespace {

constexpr char kMagic[8] = {'C', 'A', 'S', 'U', 'S', 'N', 'M', '\n'};
constexpr std::uint32_t kFormat = 1;
constexpr std::size_t kHeader =
    48; // magic 8, format, fingerprint, features, entries, lists, scale, checksum 8, 0
constexpr std::size_t kChecksumAt = 32;
constexpr std::size_t kBuckets = 65536;
constexpr std::size_t kStarts = 8 * (kBuckets + 1);
constexpr std::size_t kTransitions = 4 * kStateCount * kStateCount;

/// Most features of a text are not in the model: one bit tells so for most of them without a look into it.
constexpr std::size_t kPresentBits = std::size_t{1} << 22U; // 512 KB

constexpr std::size_t presentBit(std::uint32_t hash)
{
    return hash & (kPresentBits - 1);
}

std::uint32_t fingerprint()
{
    std::uint64_t hash = kFeatureVersion;
    for (const char* c = kLabelNames; *c != '\0'; ++c)
        hash = withUnit(hash, static_cast<unsigned char>(*c));
    return static_cast<std::uint32_t>(mixed(hash));
}

/// Finds damage, not malice: what is read later is checked as well.
std::uint64_t checksum(const uchar* bytes, std::size_t size)
{
    std::uint64_t hash = 0x9E3779B97F4A7C15ULL ^ size;
    std::size_t at = 0;
    for (; at + 8 <= size; at += 8) {
        hash ^= qFromLittleEndian<quint64>(bytes + at);
        hash *= 0xFF51AFD7ED558CCDULL;
        hash ^= hash >> 32U;
    }
    for (; at < size; ++at)
        hash = withUnit(hash, bytes[at]);
    return hash;
}

/// Of everything but itself. requires bytes.size() >= kHeader
std::uint64_t checksumOfModel(std::span<const uchar> bytes)
{
    const std::uint64_t header = checksum(bytes.data(), kChecksumAt);
    return mixed(header) ^ checksum(bytes.data() + kChecksumAt + 8, bytes.size() - kChecksumAt - 8);
}

void append32(QByteArray& bytes, std::uint32_t value)
{
    char raw[4];
    qToLittleEndian(value, raw);
    bytes.append(raw, 4);
}

void append16(QByteArray& bytes, std::uint16_t value)
{
    char raw[2];
    qToLittleEndian(value, raw);
    bytes.append(raw, 2);
}

/// Tells the processor that these bytes are read soon, where the compiler knows how.
void askFor([[maybe_unused]] const uchar* bytes)
{
#if defined(__GNUC__)
    __builtin_prefetch(bytes);
#endif
}

int quantised(float weight, float most)
{
    const double share =
        std::sqrt(std::min(1.0, std::abs(static_cast<double>(weight)) / static_cast<double>(most)));
    const int level = static_cast<int>(std::floor(share * 127.0 + 0.5));
    return weight < 0 ? -level : level;
}

} // namespace

QByteArray packModel(const Weights& weights)
{
    float most = 1e-6F;
    for (const Weights::Entry& entry : weights.entries)
        most = std::max(most, std::abs(entry.weight));

    QByteArray hashes;
    QByteArray counts;
    QByteArray entries;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> starts(kBuckets + 1);
    std::uint32_t features = 0;
    std::size_t bucket = 0;
    const auto openBuckets = [&](std::size_t end) {
        for (; bucket < end; ++bucket)
            starts[bucket] = {features, static_cast<std::uint32_t>(entries.size() / 2)};
    };
    for (const Weights::Feature& feature : weights.features) {
        openBuckets((feature.hash >> 16U) + 1);
        int count = 0;
        for (std::uint32_t e = feature.begin; e < feature.end; ++e) {
            const int level = quantised(weights.entries[e].weight, most);
            if (level == 0)
                continue;
            entries.append(static_cast<char>(weights.entries[e].state));
            entries.append(static_cast<char>(level));
            ++count;
        }
        if (count == 0)
            continue;
        append16(hashes, static_cast<std::uint16_t>(feature.hash & 0xFFFFU));
        counts.append(static_cast<char>(count));
        ++features;
    }
    openBuckets(kBuckets + 1);

    QByteArray body;
    for (const Scores& row : weights.transitions) {
        for (const float weight : row)
            append32(body, std::bit_cast<std::uint32_t>(weight));
    }
    const QByteArray lists = PackedTable::pack(weights.lists);
    body.append(lists);
    for (const auto& start : starts) {
        append32(body, start.first);
        append32(body, start.second);
    }
    body.append(hashes);
    body.append(counts);
    body.append(entries);

    QByteArray header(kMagic, sizeof kMagic);
    append32(header, kFormat);
    append32(header, fingerprint());
    append32(header, features);
    append32(header, static_cast<std::uint32_t>(entries.size() / 2));
    append32(header, static_cast<std::uint32_t>(lists.size()));
    append32(header, std::bit_cast<std::uint32_t>(most));
    header.append(16, '\0'); // checksum, and 8 bytes not used
    QByteArray bytes = header + body;
    resealModel(bytes);
    return bytes;
}

void resealModel(QByteArray& bytes)
{
    if (bytes.size() < static_cast<qsizetype>(kHeader))
        return;
    const std::uint64_t sum = checksumOfModel(
        {reinterpret_cast<const uchar*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    qToLittleEndian(static_cast<quint64>(sum), bytes.data() + kChecksumAt);
}

Model::Model() = default;
Model::~Model() = default;

Result<std::shared_ptr<const Model>> Model::fromBytes(QByteArray bytes, const QString& name)
{
    const std::shared_ptr<Model> model(new Model);
    model->m_bytes = std::move(bytes);
    const auto* data = reinterpret_cast<const uchar*>(model->m_bytes.constData());
    if (const Result<void> read = model->read({data, static_cast<std::size_t>(model->m_bytes.size())}, name);
        !read)
        return read.error();
    return std::shared_ptr<const Model>(model);
}

Result<std::shared_ptr<const Model>> Model::open(const QString& file)
{
    const std::shared_ptr<Model> model(new Model);
    model->m_file = std::make_unique<QFile>(file);
    if (!model->m_file->open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::Unreadable,
            QStringLiteral("The name model “%1” cannot be read: %2.").arg(file, model->m_file->errorString()),
            {}};
    const qint64 size = model->m_file->size();
    const uchar* bytes = size > 0 ? model->m_file->map(0, size) : nullptr;
    if (!bytes)
        return Error{ErrorCode::Unreadable,
                     QStringLiteral("The name model “%1” is empty or cannot be mapped.").arg(file),
                     {}};
    if (const Result<void> read = model->read({bytes, static_cast<std::size_t>(size)}, file); !read)
        return read.error();
    return std::shared_ptr<const Model>(model);
}

Result<void> Model::read(std::span<const uchar> bytes, const QString& name)
{
    const auto refuse = [&](ErrorCode code, const QString& sentence) {
        return Result<void>(Error{code, sentence.arg(name), {}});
    };
    const auto damaged = [&] {
        return refuse(ErrorCode::Damaged, QStringLiteral("The name model “%1” is damaged."));
    };
    if (bytes.size() < kHeader || std::memcmp(bytes.data(), kMagic, sizeof kMagic) != 0)
        return refuse(ErrorCode::Refused, QStringLiteral("“%1” is no name model of this program."));
    const auto word = [&](std::size_t offset) { return qFromLittleEndian<quint32>(bytes.data() + offset); };
    if (word(8) != kFormat)
        return refuse(
            ErrorCode::NewerVersion,
            QStringLiteral("The name model “%1” has another format than this version of the program reads."));
    if (word(12) != fingerprint())
        return refuse(ErrorCode::Refused,
                      QStringLiteral("The name model “%1” was trained for other features or labels than this "
                                     "version of the program has; train it again."));
    const std::size_t features = word(16);
    const std::size_t entries = word(20);
    const std::size_t lists = word(24);
    const auto most = std::bit_cast<float>(word(28));
    if (bytes.size() != kHeader + kTransitions + lists + kStarts + 3 * features + 2 * entries)
        return damaged();
    const std::uint64_t sum = checksumOfModel(bytes);
    if (word(kChecksumAt) != static_cast<std::uint32_t>(sum & 0xFFFFFFFFU) ||
        word(kChecksumAt + 4) != static_cast<std::uint32_t>(sum >> 32U))
        return damaged();
    if (!(most > 0 && most < 1e6F))
        return damaged();
    std::size_t at = kHeader;
    for (Scores& row : m_transitions) {
        for (float& weight : row) {
            weight = std::bit_cast<float>(word(at));
            if (!(weight > -1e6F && weight < 1e6F))
                return damaged();
            at += 4;
        }
    }
    const auto table = PackedTable::open(bytes.subspan(at, lists));
    if (!table)
        return damaged();
    m_lists = *table;
    at += lists;
    m_starts = bytes.data() + at;
    m_hashes = m_starts + kStarts;
    m_counts = m_hashes + 2 * features;
    m_entries = m_counts + features;

    // Every place that addScores() will read is inside the parts.
    std::size_t feature = 0;
    std::size_t entry = 0;
    for (std::size_t bucket = 0; bucket <= kBuckets; ++bucket) {
        const std::size_t end = word(at + 8 * bucket);
        if (end < feature || end > features)
            return damaged();
        for (; feature < end; ++feature)
            entry += m_counts[feature];
        if (word(at + 8 * bucket + 4) != entry)
            return damaged();
    }
    if (feature != features || entry != entries)
        return damaged();
    for (std::size_t e = 0; e < entries; ++e) {
        if (m_entries[2 * e] >= kStateCount)
            return damaged();
    }
    m_featureCount = static_cast<std::uint32_t>(features);
    m_present.assign(kPresentBits / 64, 0);
    feature = 0;
    for (std::size_t bucket = 0; bucket < kBuckets; ++bucket) {
        for (const std::size_t end = word(at + 8 * (bucket + 1)); feature < end; ++feature) {
            const std::size_t bit = presentBit(static_cast<std::uint32_t>(bucket << 16U) |
                                               qFromLittleEndian<quint16>(m_hashes + 2 * feature));
            m_present[bit / 64] |= std::uint64_t{1} << (bit % 64);
        }
    }
    for (int level = -128; level < 128; ++level) {
        const float share = static_cast<float>(level) / 127.0F;
        m_weights[static_cast<std::uint8_t>(level)] = most * share * std::abs(share);
    }
    return {};
}

void Model::addScores(std::span<const std::uint32_t> features, Scores& scores) const
{
    // The looks into the model wait for memory, not for each other: those of a batch are asked for first.
    struct Look {
        std::uint32_t hash = 0;
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        std::uint32_t entry = 0;
    };
    std::array<Look, 32> looks;
    for (std::size_t at = 0; at < features.size();) {
        std::size_t count = 0;
        for (; at < features.size() && count < looks.size(); ++at) {
            const std::uint32_t hash = features[at];
            const std::size_t bit = presentBit(hash);
            if ((m_present[bit / 64] >> (bit % 64) & 1U) == 0)
                continue;
            looks[count++].hash = hash;
            askFor(m_starts + 8 * static_cast<std::size_t>(hash >> 16U));
        }
        for (std::size_t i = 0; i < count; ++i) {
            Look& look = looks[i];
            const uchar* start = m_starts + 8 * static_cast<std::size_t>(look.hash >> 16U);
            look.begin = qFromLittleEndian<quint32>(start);
            look.end = qFromLittleEndian<quint32>(start + 8);
            look.entry = qFromLittleEndian<quint32>(start + 4);
            askFor(m_hashes + 2 * static_cast<std::size_t>(look.begin));
            askFor(m_counts + look.begin);
            askFor(m_entries + 2 * static_cast<std::size_t>(look.entry));
        }
        for (std::size_t i = 0; i < count; ++i) {
            const Look& look = looks[i];
            const auto low = static_cast<quint16>(look.hash & 0xFFFFU);
            std::size_t entry = look.entry;
            for (std::uint32_t f = look.begin; f < look.end; ++f) {
                if (qFromLittleEndian<quint16>(m_hashes + 2 * static_cast<std::size_t>(f)) != low) {
                    entry += m_counts[f];
                    continue;
                }
                const uchar* one = m_entries + 2 * entry;
                for (const uchar* last = one + 2 * static_cast<std::size_t>(m_counts[f]); one < last;
                     one += 2)
                    scores[one[0]] += m_weights[one[1]];
                break;
            }
        }
    }
}

} // namespace casus::extraction::sequence
