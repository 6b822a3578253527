// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "extraction/sequence_chain.h"
#include "extraction/sequence_table.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

class QFile;

namespace casus::extraction::sequence {

/// What training leaves: weights by feature hash, transitions, and the lists that features ask.
struct Weights {
    struct Entry {
        State state = 0;
        float weight = 0;
    };
    struct Feature {
        std::uint32_t hash = 0;
        std::uint32_t begin = 0; // into entries
        std::uint32_t end = 0;
    };
    std::vector<Feature> features; // sorted by hash, no hash twice
    std::vector<Entry> entries;
    Transitions transitions{};
    WordLists lists;
};

/// The bytes of a model file. Entries whose quantised weight is 0 are left out. Equal weights give equal
/// bytes. Weights are one byte each on a square-root scale; little-endian. Parts: header (magic, format,
/// fingerprint of features and labels, sizes, checksum), transitions, lists (PackedTable), starts of 65,536
/// buckets of features and of their entries, then the low half of each hash, its number of entries, and the
/// entries (state, weight).
[[nodiscard]] QByteArray packModel(const Weights& weights);

/// Writes the checksum of changed bytes anew, so that tests reach the checks behind it.
void resealModel(QByteArray& bytes);

/// A trained model, read in place from a mapped file or from bytes. Immutable; any thread.
class Model {
public:
    /// Refuses what is no model, is damaged, or was made for other features or labels; `name` is for the
    /// sentence.
    [[nodiscard]] static Result<std::shared_ptr<const Model>> fromBytes(QByteArray bytes,
                                                                        const QString& name);
    [[nodiscard]] static Result<std::shared_ptr<const Model>> open(const QString& file);
    ~Model();
    Q_DISABLE_COPY_MOVE(Model)

    [[nodiscard]] const PackedTable& lists() const { return m_lists; }
    [[nodiscard]] const Transitions& transitions() const { return m_transitions; }
    /// Adds what each feature says of each state.
    void addScores(std::span<const std::uint32_t> features, Scores& scores) const;
    [[nodiscard]] std::uint32_t featureCount() const { return m_featureCount; }

private:
    Model();
    [[nodiscard]] Result<void> read(std::span<const uchar> bytes, const QString& name);

    QByteArray m_bytes;            // or
    std::unique_ptr<QFile> m_file; // which keeps the mapping alive
    PackedTable m_lists;
    Transitions m_transitions{};
    std::array<float, 256> m_weights{}; // of each quantised byte
    std::uint32_t m_featureCount = 0;
    std::vector<std::uint64_t> m_present; // bits by the low part of the hashes of all features
    const uchar* m_starts = nullptr;      // pairs: first feature, first entry of each bucket
    const uchar* m_hashes = nullptr;
    const uchar* m_counts = nullptr;
    const uchar* m_entries = nullptr;
};

} // namespace casus::extraction::sequence
