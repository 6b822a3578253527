// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "knowledge/gazetteer.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

// The binary form of a gazetteer: one block of bytes, little-endian, read in place (mapped from a file or
// held in memory). Header, then four parts:
//   entries   26 bytes each: id, name, latitude, longitude (1e-5 degrees), population and kind, first-level
//             unit, country
//   keys      offset of each record of the key pool, sorted by key, and the end of the pool
//   key pool  records: length, folded name in UTF-8, entries (3 bytes each, most populous first)
//   strings   length and UTF-8: names of entries and units, ids that are no GeoNames numbers
namespace casus::knowledge {

/// A place on its way into a layer, with all its written forms.
struct PlaceRecord {
    PlaceEntry entry;
    QStringList aliases;
};

/// Builds the block. Equal records give equal bytes. Forms that fold to nothing or are longer than 255 bytes
/// are left out. requires fewer than 2^24 records
[[nodiscard]] QByteArray buildLayer(const std::vector<PlaceRecord>& records);

/// A view of such a block; the bytes outlive it.
class GazetteerLayer {
public:
    /// Checks magic, version, sizes and the fingerprint of the content; `name` is for the sentence.
    [[nodiscard]] static Result<GazetteerLayer> open(const uchar* bytes, qsizetype size, const QString& name);

    [[nodiscard]] std::uint32_t size() const { return m_entryCount; }
    [[nodiscard]] PlaceEntry entry(std::uint32_t index) const;
    [[nodiscard]] QString id(std::uint32_t index) const;
    /// GeoNames number of the entry; nothing where its id is another one.
    [[nodiscard]] std::optional<std::uint32_t> geoNamesNumber(std::uint32_t index) const;
    [[nodiscard]] std::uint32_t population(std::uint32_t index) const;
    /// Indexes of the entries with this key, most populous first.
    [[nodiscard]] std::vector<std::uint32_t> find(QByteArrayView key) const;
    [[nodiscard]] bool hasKey(QByteArrayView key) const;
    /// A longer name that begins with `key` and a space.
    [[nodiscard]] bool hasLonger(QByteArrayView key) const;
    [[nodiscard]] double lat(std::uint32_t index) const;
    [[nodiscard]] double lon(std::uint32_t index) const;
    [[nodiscard]] QString country(std::uint32_t index) const;
    /// Entries whose keys begin with `prefix`, in the order of the keys, at most `limit` keys.
    struct Match {
        std::uint32_t index;
        QByteArrayView key;
    };
    [[nodiscard]] std::vector<Match> matches(QByteArrayView prefix, std::uint32_t limit) const;
    /// Entries of keys that begin with `prefix`, at most `limit` keys.
    [[nodiscard]] std::vector<std::uint32_t> withPrefix(QByteArrayView prefix, std::uint32_t limit) const;

private:
    [[nodiscard]] QByteArrayView key(std::uint32_t index) const;
    [[nodiscard]] std::uint32_t lowerBound(QByteArrayView key) const;
    void appendEntries(std::uint32_t keyIndex, std::vector<std::uint32_t>& entries) const;
    [[nodiscard]] QString string(std::uint32_t offset) const;
    [[nodiscard]] std::uint32_t word(qsizetype offset) const;

    const uchar* m_bytes = nullptr;
    std::uint32_t m_entryCount = 0;
    std::uint32_t m_keyCount = 0;
    qsizetype m_entries = 0;
    qsizetype m_keys = 0;
    qsizetype m_pool = 0;
    qsizetype m_poolSize = 0;
    qsizetype m_strings = 0;
    qsizetype m_stringsSize = 0;
};

/// Entries of one layer by id. Where two have the same id, the first.
class LayerIds {
public:
    LayerIds() = default;
    explicit LayerIds(const GazetteerLayer& layer);
    [[nodiscard]] std::optional<std::uint32_t> find(QStringView id) const;

private:
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_numbers; // GeoNames number and entry, sorted
    QHash<QString, std::uint32_t> m_others;
};

} // namespace casus::knowledge
