// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/near_copies.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace casus::store {

namespace {

constexpr int kRows = 3;
constexpr int kBands = kSketchSize / kRows;
// Texts with 60 % of their word sequences in common share a band in 98 of 100 cases.
constexpr int kNearCopy = 27;  // of 48 numbers
constexpr int kResembles = 12; // of 48
// Thousands of copies of one text lie in one band: the first of them stand for all.
constexpr int kComparedInBand = 8;
constexpr qsizetype kCompared = 12;

QString method()
{
    return u"words4x48"_s;
}

std::array<qint64, kBands> bandsOf(const Sketch& sketch)
{
    std::array<qint64, kBands> bands{};
    for (int band = 0; band < kBands; ++band) {
        quint64 hash = 0xCBF29CE484222325ULL + static_cast<quint64>(band);
        for (int row = 0; row < kRows; ++row) {
            hash ^= sketch[band * kRows + row];
            hash *= 0x100000001B3ULL;
            hash ^= hash >> 29;
        }
        bands[static_cast<std::size_t>(band)] = static_cast<qint64>(hash >> 16); // six bytes are enough
    }
    return bands;
}

QByteArray toBytes(const Sketch& sketch)
{
    QByteArray bytes;
    bytes.reserve(sketch.size() * 4);
    for (const quint32 number : sketch) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes.append(static_cast<char>((number >> shift) & 0xFF));
    }
    return bytes;
}

Sketch fromBytes(const QByteArray& bytes)
{
    if (bytes.size() != qsizetype{kSketchSize} * 4)
        return {};
    Sketch sketch(kSketchSize);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        sketch[i / 4] |= static_cast<quint32>(static_cast<unsigned char>(bytes[i])) << (8 * (i % 4));
    return sketch;
}

} // namespace

int NearCopies::agreement(model::DocumentId document, const Sketch& sketch) const
{
    if (!m_sketch)
        m_sketch.emplace(m_connection,
                         u"SELECT sketch FROM document_sketches WHERE document = ? AND method = ?"_s);
    m_sketch->run(document, method());
    const Sketch other = m_sketch->next() ? fromBytes(m_sketch->bytes(0)) : Sketch();
    m_sketch->finish();
    int equal = 0;
    for (qsizetype i = 0; i < other.size(); ++i)
        equal += other[i] == sketch[i] ? 1 : 0;
    return equal;
}

std::optional<model::DocumentId> NearCopies::original(const Sketch& sketch) const
{
    if (sketch.size() != kSketchSize)
        return std::nullopt;
    if (!m_inBand)
        m_inBand.emplace(
            m_connection,
            u"SELECT document FROM document_bands WHERE band = ? ORDER BY document LIMIT %1"_s.arg(
                kComparedInBand));
    QHash<qint64, int> shared;
    for (const qint64 band : bandsOf(sketch)) {
        m_inBand->run(band);
        while (m_inBand->next())
            ++shared[m_inBand->integer(0)];
        m_inBand->finish();
    }
    QList<std::pair<int, qint64>> likeliest;
    for (auto it = shared.cbegin(); it != shared.cend(); ++it)
        likeliest.append({-it.value(), it.key()});
    std::sort(likeliest.begin(), likeliest.end());
    int best = kNearCopy - 1;
    std::optional<model::DocumentId> found;
    for (const auto& [bands, id] : likeliest.mid(0, kCompared)) {
        if (const int agrees = agreement(model::DocumentId(id), sketch); agrees > best) {
            best = agrees;
            found = model::DocumentId(id);
        }
    }
    if (!found)
        return std::nullopt;
    if (!m_first)
        m_first.emplace(m_connection, u"SELECT coalesce(copy_of, id) FROM documents WHERE id = ?"_s);
    m_first->run(*found);
    const auto first = m_first->one().id<model::DocumentId>(0);
    m_first->finish();
    return first;
}

bool NearCopies::resembles(model::DocumentId document, const Sketch& sketch) const
{
    return sketch.size() == kSketchSize && agreement(document, sketch) >= kResembles;
}

void NearCopies::insert(model::DocumentId document, const Sketch& sketch) const
{
    if (sketch.size() != kSketchSize)
        return;
    if (!m_insert)
        m_insert.emplace(m_connection,
                         u"INSERT INTO document_sketches (document, method, sketch) VALUES (?, ?, ?)"_s);
    m_insert->run(document, method(), toBytes(sketch));
    insertBands(document, sketch);
}

void NearCopies::insertBands(model::DocumentId document, const Sketch& sketch) const
{
    if (!m_insertBand)
        m_insertBand.emplace(m_connection,
                             u"INSERT OR IGNORE INTO document_bands (band, document) VALUES (?, ?)"_s);
    for (const qint64 band : bandsOf(sketch))
        m_insertBand->run(band, document);
}

void NearCopies::rebuildBands() const
{
    m_connection.execute(u"DELETE FROM document_bands"_s);
    Query query(m_connection, u"SELECT document, sketch FROM document_sketches WHERE method = ?"_s);
    query.run(method());
    QList<std::pair<model::DocumentId, Sketch>> all;
    while (query.next())
        all.append({query.id<model::DocumentId>(0), fromBytes(query.bytes(1))});
    query.finish();
    for (const auto& [document, sketch] : std::as_const(all)) {
        if (sketch.size() == kSketchSize)
            insertBands(document, sketch);
    }
}

} // namespace casus::store
