// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/phrase_matcher.h"
#include "text/analysis.h"

#include <QRandomGenerator>
#include <QTest>

using casus::knowledge::PhraseMatcher;

namespace {

std::vector<QString> foldedTokens(const QString& text)
{
    return casus::text::foldTokens(casus::text::analyze(text));
}

struct Phrase {
    QStringList words;
    std::uint32_t payload;
};

/// The same contract by brute force.
std::optional<PhraseMatcher::Match> naive(const std::vector<Phrase>& phrases,
                                          const std::vector<QString>& folded, std::size_t at)
{
    std::optional<PhraseMatcher::Match> best;
    if (folded[at].isEmpty())
        return best;
    for (const Phrase& phrase : phrases) {
        std::size_t next = at;
        bool fits = true;
        for (const QString& word : phrase.words) {
            while (next < folded.size() && folded[next].isEmpty())
                ++next;
            if (next >= folded.size() || folded[next] != word) {
                fits = false;
                break;
            }
            ++next;
        }
        if (!fits)
            continue;
        if (!best || next > best->lastToken)
            best = PhraseMatcher::Match{at, next, {phrase.payload}};
        else if (next == best->lastToken)
            best->payloads.push_back(phrase.payload);
    }
    return best;
}

} // namespace

class TestPhraseMatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheLongest()
    {
        PhraseMatcher matcher;
        matcher.add(u"Islamic State", 1);
        matcher.add(u"Islamic State in the Greater Sahara", 2);
        matcher.add(u"Al-Qaeda", 3);
        matcher.build();
        const auto folded =
            foldedTokens(QStringLiteral("the Islamic State in the Greater Sahara and al Qaeda"));
        const auto match = matcher.longestAt(folded, 1);
        QVERIFY(match);
        QCOMPARE(match->lastToken, std::size_t{7});
        QCOMPARE(match->payloads, std::vector<std::uint32_t>{2});
        QVERIFY(matcher.longestAt(folded, 8));
        QVERIFY(!matcher.longestAt(folded, 0));
        QVERIFY(!matcher.longestAt(folded, folded.size()));
    }

    void passesOverHyphensButNotCommas()
    {
        PhraseMatcher matcher;
        matcher.add(u"Dan Na Ambassagou", 1);
        matcher.build();
        QVERIFY(matcher.longestAt(foldedTokens(QStringLiteral("Dan-Na-Ambassagou")), 0));
        QVERIFY(!matcher.longestAt(foldedTokens(QStringLiteral("Dan, Na Ambassagou")), 0));
    }

    void isEmptyWithoutPhrases()
    {
        PhraseMatcher matcher;
        matcher.add(u"", 1);
        matcher.add(u"-", 2);
        matcher.build();
        QVERIFY(matcher.isEmpty());
        QVERIFY(!matcher.longestAt({QStringLiteral("a"), QString()}, 0));
    }

    void agreesWithBruteForce()
    {
        QRandomGenerator random(20240117);
        const QStringList words{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                                QStringLiteral("d")};
        for (int round = 0; round < 200; ++round) {
            std::vector<Phrase> phrases;
            PhraseMatcher matcher;
            const int count = random.bounded(1, 15);
            for (int p = 0; p < count; ++p) {
                QStringList phrase;
                const int length = random.bounded(1, 5);
                for (int w = 0; w < length; ++w)
                    phrase.append(words[random.bounded(words.size())]);
                phrases.push_back({phrase, static_cast<std::uint32_t>(p)});
                matcher.addWords(phrase, static_cast<std::uint32_t>(p));
            }
            matcher.build();
            std::vector<QString> folded;
            for (int t = 0; t < 40; ++t) {
                const int pick = random.bounded(6);
                folded.push_back(pick < 4 ? words[pick] : pick == 4 ? QString() : QStringLiteral("unknown"));
            }
            for (std::size_t at = 0; at < folded.size(); ++at) {
                const auto expected = naive(phrases, folded, at);
                const auto found = matcher.longestAt(folded, at);
                QCOMPARE(found.has_value(), expected.has_value());
                if (!found)
                    continue;
                QCOMPARE(found->firstToken, expected->firstToken);
                QCOMPARE(found->lastToken, expected->lastToken);
                QCOMPARE(found->payloads, expected->payloads);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPhraseMatcher)
#include "tst_phrase_matcher.moc"
