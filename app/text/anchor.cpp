// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/anchor.h"

#include <algorithm>

namespace casus::text {

namespace {

// How far around a passage the two versions are compared, in UTF-16 units: about a line to each side.
constexpr qsizetype kReach = 64;
// Words that stand more than once need this much of the same around them: about two words.
constexpr qsizetype kLeastAgreement = 10;

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// The word that begins at `at`, or the single unit where none does.
QStringView wordAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isWordUnit(text.at(end)))
        ++end;
    return text.sliced(at, std::max<qsizetype>(end - at, 1));
}

template <typename Visit>
void forEachWord(QStringView text, Visit visit)
{
    for (qsizetype at = 0; at < text.size();) {
        const QStringView word = wordAt(text, at);
        visit(word, at);
        at += word.size();
    }
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    const qsizetype most = std::min({a.size(), b.size(), kReach});
    qsizetype same = 0;
    while (same < most && a.at(a.size() - 1 - same) == b.at(b.size() - 1 - same))
        ++same;
    return same;
}

qsizetype commonStart(QStringView a, QStringView b)
{
    const qsizetype most = std::min({a.size(), b.size(), kReach});
    qsizetype same = 0;
    while (same < most && a.at(same) == b.at(same))
        ++same;
    return same;
}

} // namespace

Anchor::Anchor(QStringView from, QStringView to)
    : m_from(from)
    , m_to(to)
{
    forEachWord(from, [this](QStringView word, qsizetype at) { m_fromWords[word].append(at); });
    forEachWord(to, [this](QStringView word, qsizetype at) { m_toWords[word].append(at); });
}

QList<qsizetype> Anchor::occurrences(const Places& index, QStringView text, QStringView words) const
{
    QList<qsizetype> found;
    const auto places = index.constFind(wordAt(words, 0));
    if (places == index.cend())
        return found;
    for (const qsizetype at : *places) {
        if (text.sliced(at).startsWith(words))
            found.append(at);
    }
    return found;
}

std::optional<std::pair<qsizetype, qsizetype>> Anchor::find(qsizetype begin, qsizetype end) const
{
    if (begin < 0 || end <= begin || end > m_from.size())
        return std::nullopt;
    const QStringView words = m_from.sliced(begin, end - begin);
    const QStringView before = m_from.first(begin);
    const QStringView after = m_from.sliced(end);
    qsizetype best = -1;
    qsizetype bestAgreement = -1;
    bool tie = false;
    const QList<qsizetype> candidates = occurrences(m_toWords, m_to, words);
    for (const qsizetype at : candidates) {
        const qsizetype agreement =
            commonEnd(before, m_to.first(at)) + commonStart(after, m_to.sliced(at + words.size()));
        tie = agreement == bestAgreement || (tie && agreement < bestAgreement);
        if (agreement > bestAgreement) {
            best = at;
            bestAgreement = agreement;
        }
    }
    if (best < 0 || tie)
        return std::nullopt;
    const bool single = candidates.size() == 1 && occurrences(m_fromWords, m_from, words).size() == 1;
    if (!single && bestAgreement < kLeastAgreement)
        return std::nullopt;
    return std::pair(best, best + words.size());
}

} // namespace casus::text
