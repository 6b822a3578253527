// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/analysis.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <vector>

namespace casus::text {

namespace {

// Function words that the other languages of the list do not have, or hardly.
constexpr std::array kEnglish{
    QStringView(u"the"),  QStringView(u"of"),    QStringView(u"and"),  QStringView(u"was"),
    QStringView(u"were"), QStringView(u"that"),  QStringView(u"with"), QStringView(u"by"),
    QStringView(u"said"), QStringView(u"from"),  QStringView(u"is"),   QStringView(u"has"),
    QStringView(u"have"), QStringView(u"at"),    QStringView(u"for"),  QStringView(u"to"),
    QStringView(u"in"),   QStringView(u"their"), QStringView(u"who"),  QStringView(u"an")};
constexpr std::array kFrench{
    QStringView(u"le"),    QStringView(u"les"),  QStringView(u"des"),   QStringView(u"du"),
    QStringView(u"et"),    QStringView(u"une"),  QStringView(u"dans"),  QStringView(u"est"),
    QStringView(u"par"),   QStringView(u"sur"),  QStringView(u"au"),    QStringView(u"aux"),
    QStringView(u"ont"),   QStringView(u"été"),  QStringView(u"qui"),   QStringView(u"pour"),
    QStringView(u"selon"), QStringView(u"avec"), QStringView(u"cette"), QStringView(u"dont")};
constexpr std::array kSpanish{
    QStringView(u"el"),     QStringView(u"los"),   QStringView(u"las"),  QStringView(u"del"),
    QStringView(u"y"),      QStringView(u"una"),   QStringView(u"por"),  QStringView(u"fue"),
    QStringView(u"con"),    QStringView(u"según"), QStringView(u"para"), QStringView(u"al"),
    QStringView(u"fueron"), QStringView(u"entre"), QStringView(u"han"),  QStringView(u"su"),
    QStringView(u"sus"),    QStringView(u"este"),  QStringView(u"está"), QStringView(u"ha")};

constexpr qsizetype kEnough = 20000; // UTF-16 units looked at
constexpr qsizetype kLongestWord = 6;

/// A word of at most six lower-case letters of Latin-1 as a number.
quint64 packed(QStringView word)
{
    quint64 value = 0;
    for (const QChar c : word)
        value = value << 8U | c.unicode();
    return value;
}

struct Word {
    quint64 packed = 0;
    int language = 0; // index into the counts
};

/// All words of the lists, sorted by their number.
const std::vector<Word>& knownWords()
{
    static const std::vector<Word> words = [] {
        std::vector<Word> all;
        const auto add = [&](const auto& list, int language) {
            for (const QStringView word : list)
                all.push_back({packed(word), language});
        };
        add(kEnglish, 0);
        add(kFrench, 1);
        add(kSpanish, 2);
        std::sort(all.begin(), all.end(), [](const Word& a, const Word& b) { return a.packed < b.packed; });
        return all;
    }();
    return words;
}

} // namespace

QString detectLanguage(const QString& canonicalText)
{
    const QStringView sample = QStringView(canonicalText).left(kEnough);
    const std::vector<Word>& known = knownWords();
    qsizetype arabic = 0;
    qsizetype letters = 0;
    std::array<int, 3> counts{};
    quint64 word = 0;
    qsizetype length = 0;
    const auto endWord = [&] {
        if (length > 0 && length <= kLongestWord) {
            const auto found =
                std::lower_bound(known.begin(), known.end(), word,
                                 [](const Word& entry, quint64 value) { return entry.packed < value; });
            if (found != known.end() && found->packed == word)
                ++counts[static_cast<std::size_t>(found->language)];
        }
        word = 0;
        length = 0;
    };
    for (const QChar c : sample) {
        char16_t u = c.unicode();
        if (u < 128) {
            if (detail::kAsciiClasses[u] != CharClass::Letter) {
                endWord();
                continue;
            }
            u |= 0x20U;
        } else {
            if (!c.isLetter()) {
                endWord();
                continue;
            }
            arabic += c.script() == QChar::Script_Arabic;
            u = c.toLower().unicode();
        }
        ++letters;
        // A letter that no list has makes the word unknown, whatever follows.
        word = word << 8U | (u <= 0xFF ? u : 0x01U);
        ++length;
    }
    endWord();
    if (letters == 0)
        return {};
    if (arabic * 2 > letters)
        return QStringLiteral("ar");
    const int best = *std::max_element(counts.begin(), counts.end());
    const int others = counts[0] + counts[1] + counts[2] - best;
    if (best < 2 || best <= others)
        return {};
    if (best == counts[0])
        return QStringLiteral("en");
    return best == counts[1] ? QStringLiteral("fr") : QStringLiteral("es");
}

} // namespace casus::text
