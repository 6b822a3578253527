// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/sketch.h"

#include <algorithm>
#include <array>
#include <limits>

namespace casus::exchange {

namespace {

constexpr std::size_t kSize = 48;
constexpr std::size_t kWords = 4;
constexpr int kFewest = 20;

/// The finaliser of MurmurHash3: each bit of the input moves each of the output.
constexpr quint64 mixed(quint64 x)
{
    x ^= x >> 33;
    x *= 0xFF51AFD7ED558CCDULL;
    x ^= x >> 33;
    x *= 0xC4CEB9FE1A85EC53ULL;
    return x ^ (x >> 33);
}

struct Permutation {
    quint64 factor, addend;
};

constexpr std::array<Permutation, kSize> permutations()
{
    std::array<Permutation, kSize> all{};
    for (std::size_t i = 0; i < kSize; ++i)
        all[i] = {mixed(2 * i + 1) | 1, mixed(2 * i + 2)};
    return all;
}

} // namespace

QList<quint32> sketchOf(const QString& text)
{
    static constexpr auto kPermutations = permutations();
    std::array<quint32, kSize> least;
    least.fill(std::numeric_limits<quint32>::max());
    std::array<quint64, kWords> last{};
    std::size_t count = 0;
    const auto endWord = [&](quint64 word) {
        last[count % kWords] = word;
        if (++count < kWords)
            return;
        quint64 sequence = 0;
        for (std::size_t i = 0; i < kWords; ++i) // oldest first
            sequence = mixed(sequence * 31 + last[(count + i) % kWords]);
        for (std::size_t i = 0; i < kSize; ++i) {
            const quint64 hash = sequence * kPermutations[i].factor + kPermutations[i].addend;
            least[i] = std::min(least[i], static_cast<quint32>(hash >> 32));
        }
    };
    quint64 word = 0;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Format) // soft hyphens, joiners
            continue;
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark()) {
            word = (word ^ c.toLower().unicode()) * 0x100000001B3ULL + 1;
        } else if (word != 0 && c != u'\'' && c != u'’') {
            endWord(word);
            word = 0;
        }
    }
    if (word != 0)
        endWord(word);
    if (count < kFewest)
        return {};
    return QList<quint32>(least.begin(), least.end());
}

} // namespace casus::exchange
