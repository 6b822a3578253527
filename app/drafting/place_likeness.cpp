// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/place_likeness.h"

#include <QStringList>
#include <QtMath>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace casus::drafting {
namespace {

constexpr qsizetype kOneSlip = 5;  // letters from which one wrong letter may be a spelling
constexpr qsizetype kTwoSlips = 9; // and two

bool isArticle(QStringView word)
{
    return word == u"al" || word == u"el" || word == u"the" || word == u"le" || word == u"la" ||
           word == u"les" || word == u"ez" || word == u"az" || word == u"es" || word == u"er" ||
           word == u"ad" || word == u"as" || word == u"ar" || word == u"an";
}

/// "North Kivu" and "South Kivu", "Riyom Est": the words make two places of one name.
bool isDirection(QStringView word)
{
    static constexpr std::array kWords{u"north",   u"south",   u"east", u"west", u"northern", u"southern",
                                       u"eastern", u"western", u"nord", u"sud",  u"est",      u"ouest",
                                       u"upper",   u"lower",   u"old",  u"new",  u"central"};
    return std::any_of(kWords.begin(), kWords.end(), [&](const char16_t* other) { return word == other; });
}

QString digitsIn(const QString& name)
{
    QString digits;
    for (const QChar c : name) {
        if (c.isDigit())
            digits.append(c);
    }
    return digits;
}

QStringList directionsIn(const QString& name)
{
    QStringList words;
    for (const QString& word : name.split(u' ')) {
        if (isDirection(word))
            words.append(word);
    }
    return words;
}

/// Edit distance, no more than `most` + 1.
int slips(const QString& a, const QString& b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> above(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j)
        above[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        row[0] = static_cast<int>(i) + 1;
        int least = row[0];
        for (std::size_t j = 1; j < width; ++j) {
            const int change = a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
            least = std::min(least, row[j]);
        }
        if (least > most)
            return most + 1;
        std::swap(above, row);
    }
    return above.back();
}

bool holdsWords(const QString& longer, const QString& shorter)
{
    constexpr qsizetype kWord = 4;
    return shorter.size() >= kWord && longer.size() > shorter.size() &&
           QString(u' ' + longer + u' ').contains(QString(u' ' + shorter + u' '));
}

} // namespace

QString spellingKey(const QString& folded)
{
    QString key;
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (words.size() == 1 || !isArticle(word))
            key += word;
    }
    static const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 19> kWritings{{
        {QLatin1StringView("tch"), QLatin1StringView("s")},
        {QLatin1StringView("sch"), QLatin1StringView("s")},
        {QLatin1StringView("ou"), QLatin1StringView("u")},
        {QLatin1StringView("oo"), QLatin1StringView("u")},
        {QLatin1StringView("ee"), QLatin1StringView("i")},
        {QLatin1StringView("kh"), QLatin1StringView("k")},
        {QLatin1StringView("gh"), QLatin1StringView("g")},
        {QLatin1StringView("gu"), QLatin1StringView("g")},
        {QLatin1StringView("dj"), QLatin1StringView("j")},
        {QLatin1StringView("ph"), QLatin1StringView("f")},
        {QLatin1StringView("sh"), QLatin1StringView("s")},
        {QLatin1StringView("ch"), QLatin1StringView("s")},
        {QLatin1StringView("w"), QLatin1StringView("u")},
        {QLatin1StringView("q"), QLatin1StringView("k")},
        {QLatin1StringView("c"), QLatin1StringView("k")},
        {QLatin1StringView("y"), QLatin1StringView("i")},
        {QLatin1StringView("h"), QLatin1StringView("")},
        {QLatin1StringView("z"), QLatin1StringView("s")},
        {QLatin1StringView("v"), QLatin1StringView("u")},
    }};
    for (const auto& [from, to] : kWritings)
        key.replace(from, to);
    QString single;
    for (const QChar c : std::as_const(key)) {
        if (single.isEmpty() || single.back() != c)
            single.append(c);
    }
    return single;
}

NameLikeness likenessOfNames(const QString& a, const QString& keyA, const QString& b, const QString& keyB)
{
    if (a == b)
        return a.isEmpty() ? NameLikeness::None : NameLikeness::Same;
    if (a.isEmpty() || b.isEmpty() || digitsIn(a) != digitsIn(b) || directionsIn(a) != directionsIn(b))
        return NameLikeness::None;
    constexpr qsizetype kShortestKey = 4;
    if (keyA == keyB && keyA.size() >= kShortestKey)
        return NameLikeness::Variant;
    const qsizetype shorter = std::min(keyA.size(), keyB.size());
    const int allowed = shorter >= kTwoSlips ? 2 : shorter >= kOneSlip ? 1 : 0;
    if (allowed > 0 && keyA.front() == keyB.front() && slips(keyA, keyB, allowed) <= allowed)
        return NameLikeness::Variant;
    return holdsWords(a, b) || holdsWords(b, a) ? NameLikeness::Within : NameLikeness::None;
}

double kilometres(double latA, double lonA, double latB, double lonB)
{
    constexpr double kEarthRadius = 6371.0;
    const double dLat = qDegreesToRadians(latB - latA) / 2;
    const double dLon = qDegreesToRadians(lonB - lonA) / 2;
    const double h = std::sin(dLat) * std::sin(dLat) + std::cos(qDegreesToRadians(latA)) *
                                                           std::cos(qDegreesToRadians(latB)) *
                                                           std::sin(dLon) * std::sin(dLon);
    return 2 * kEarthRadius * std::asin(std::sqrt(std::min(1.0, h)));
}

} // namespace casus::drafting
