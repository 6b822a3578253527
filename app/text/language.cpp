// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/analysis.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

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

template <typename Words>
bool contains(const Words& words, QStringView word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

QString detectLanguage(const QString& canonicalText)
{
    const QString sample = canonicalText.left(kEnough).toLower();
    qsizetype arabic = 0;
    qsizetype letters = 0;
    int english = 0;
    int french = 0;
    int spanish = 0;
    const auto count = [&](QStringView word) {
        english += contains(kEnglish, word);
        french += contains(kFrench, word);
        spanish += contains(kSpanish, word);
    };
    qsizetype wordBegin = -1;
    for (qsizetype i = 0; i <= sample.size(); ++i) {
        const bool letter = i < sample.size() && sample[i].isLetter();
        if (letter) {
            ++letters;
            arabic += sample[i].script() == QChar::Script_Arabic;
            if (wordBegin < 0)
                wordBegin = i;
        } else if (wordBegin >= 0) {
            if (i - wordBegin <= 6)
                count(QStringView(sample).mid(wordBegin, i - wordBegin));
            wordBegin = -1;
        }
    }
    if (letters == 0)
        return {};
    if (arabic * 2 > letters)
        return QStringLiteral("ar");
    const int best = std::max({english, french, spanish});
    const int others = english + french + spanish - best;
    if (best < 2 || best <= others)
        return {};
    if (best == english)
        return QStringLiteral("en");
    return best == french ? QStringLiteral("fr") : QStringLiteral("es");
}

} // namespace casus::text
