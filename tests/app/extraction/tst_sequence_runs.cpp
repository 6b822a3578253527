// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_runs.h"
#include "text/analysis.h"

#include <QtTest>

using namespace casus;
using namespace casus::extraction::sequence;

namespace {

/// A text with its runs. The lists are empty.
struct Reading {
    explicit Reading(const QString& words)
        : analysis(text::analyze(words))
        , folded(text::foldTokens(analysis))
        , facts(readFacts(analysis, folded, PackedTable()))
        , runs(folded, facts, findIslands(analysis, facts))
    {}
    [[nodiscard]] std::size_t token(QStringView word) const
    {
        std::size_t at = 0;
        while (at < analysis.tokens.size() && analysis.view(analysis.tokens[at]) != word)
            ++at;
        return at;
    }
    [[nodiscard]] QString show(const Run* run) const
    {
        if (!run)
            return {};
        const qsizetype begin = analysis.tokens[run->first].begin;
        return analysis.text.mid(begin, analysis.tokens[run->last - 1].end - begin);
    }
    text::Analysis analysis;
    std::vector<QString> folded;
    std::vector<TokenFacts> facts;
    Runs runs;
};

} // namespace

class TestSequenceRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void capitalisedWordsInARow_data();
    void capitalisedWordsInARow();
    void initialsMeanTheirName_data();
    void initialsMeanTheirName();
    void manyNamesakesStayCheap();
};

void TestSequenceRuns::capitalisedWordsInARow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("run");
    const auto row = [](const char* name, const QString& text, const QString& word, const QString& run) {
        QTest::newRow(name) << text << word << run;
    };
    row("one word", u"Later Kossa fell."_qs, u"Kossa"_qs, u"Later Kossa"_qs);
    row("several", u"Then the Kossa Relief Committee met."_qs, u"Relief"_qs, u"Kossa Relief Committee"_qs);
    row("hyphens are inside", u"He left Guinea-Bissau today."_qs, u"Bissau"_qs, u"Guinea-Bissau"_qs);
    row("a comma ends it", u"He left Kossa, Tiram and Beldo."_qs, u"Tiram"_qs, u"Tiram"_qs);
    row("small words are of none", u"He left the Union of Herders."_qs, u"of"_qs, QString());
}

void TestSequenceRuns::capitalisedWordsInARow()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(QString, run);
    const Reading reading(text);
    QCOMPARE(reading.show(reading.runs.at(reading.token(word))), run);
}

void TestSequenceRuns::initialsMeanTheirName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("run");
    const auto row = [](const char* name, const QString& text, const QString& word, const QString& run) {
        QTest::newRow(name) << text << word << run;
    };
    row("in brackets behind", u"He joined the Kossa Relief Committee (KRC)."_qs, u"KRC"_qs,
        u"Kossa Relief Committee"_qs);
    row("sentences before", u"The KRC came. He left. It was the Kossa Relief Committee."_qs, u"KRC"_qs,
        u"Kossa Relief Committee"_qs);
    row("over small words", u"He joined the Union of Tiram Herders (UTH)."_qs, u"UTH"_qs, u"Union"_qs);
    row("with stops", u"He saw the Kossa Relief Committee; the K.R.C. met today."_qs, u"K.R.C."_qs,
        u"Kossa Relief Committee"_qs);
    row("other letters", u"He joined the Kossa Relief Committee (TRC)."_qs, u"TRC"_qs, QString());
    row("two letters are anybody's", u"He joined the Kossa Relief (KR)."_qs, u"KR"_qs, QString());
}

void TestSequenceRuns::initialsMeanTheirName()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(QString, run);
    const Reading reading(text);
    const Run* meant = reading.runs.abbreviatedBy(reading.token(word));
    QCOMPARE(reading.show(meant), run);
    QVERIFY(!meant || meant->abbreviated);
}

void TestSequenceRuns::manyNamesakesStayCheap()
{
    // A thousand names with the same initials, as often those: only so many are looked at for each.
    const Reading reading(
        QStringLiteral("In Tiram the Kossa Relief Committee and the KRC met. ").repeated(1000));
    std::size_t meant = 0;
    for (std::size_t i = 0; i < reading.facts.size(); ++i)
        meant += reading.runs.abbreviatedBy(i) ? 1U : 0U;
    QCOMPARE(meant, std::size_t(1000));
}

QTEST_GUILESS_MAIN(TestSequenceRuns)
#include "tst_sequence_runs.moc"
