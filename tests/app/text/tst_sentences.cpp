// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated_text.h"
#include "text/analysis.h"
#include "text/decode.h"

#include <QTest>

using namespace casus::text;

namespace {

QStringList sentencesOf(const QString& text)
{
    const Analysis analysis = analyze(text);
    QStringList sentences;
    for (const Sentence& sentence : analysis.sentences) {
        const qsizetype begin = analysis.tokens[sentence.firstToken].begin;
        const qsizetype end = analysis.tokens[sentence.lastToken - 1].end;
        sentences.append(text.mid(begin, end - begin));
    }
    return sentences;
}

} // namespace

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text"); // "¶" marks where a sentence ends
        const auto row = [](const char* name, const char16_t* text) {
            QTest::newRow(name) << QString::fromUtf16(text);
        };
        row("two", u"Seven died.¶ Three were hurt.");
        row("question and shout", u"Who did it?¶ Nobody knows!¶ Nobody.");
        row("ranks", u"Lt. Col. Diallo and Gen. Ag spoke to Capt. Maiga.¶ He left.");
        row("initials", u"Hassan W. Ali and J. P. Sow were there.¶ They left.");
        row("UN inside", u"The U.N. Security Council met.¶ It said nothing.");
        row("US at the end", u"They came from the U.S. The army denied it.¶ Later it rained.");
        row("hour inside", u"It exploded at 9 p.m. on Tuesday.¶ Nobody was hurt.");
        row("hour with weekday", u"It exploded at 9 p.m. Tuesday near Gao.");
        row("hour at the end", u"It exploded at 9 p.m.¶ Gunmen then opened fire.");
        row("month", u"They have until Dec. 31 to leave.¶ Sept. 12 was worse.");
        row("number sign", u"Report No. 41 is out.¶ No. 42 follows.");
        row("decimals", u"Some 3.5 million fled.¶ Another 1.2 million may.");
        row("saint", u"He was born in St. Louis.¶ She was not.");
        row("quote after the stop", u"\"They burned it.\"¶ He left.");
        row("quote with tag", u"\"They burned it,\" he said.¶ \"We ran.\"");
        row("curly quote without space", u"“We saw them.”¶According to him, ten died.");
        row("no space after the stop", u"Ten were killed.¶The army said so.");
        row("web address", u"See example.com for more.¶ Or do not.");
        row("bracket after the stop", u"(Ten died.)¶ The rest fled.");
        row("ellipsis goes on", u"a convoy of the army… and attacked it.¶ Then they left.");
        row("question inside speech", u"\"Why?\" asked the mayor.¶ Nobody answered.");
        row("numbered item", u"3. Mueda district.¶ On 9 June a truck was hit.");
        row("company", u"Acme Inc. drills for water.¶ Acme Ltd. does not.");
        row("inline dateline", u"OUAGADOUGOU (AFP) -¶ Fourteen people were killed.");
        row("inline dateline with date", u"MOGADISHU, Sept 12 (Reuters) -¶ The number rose to 21.");
        row("no dateline", u"JNIM fighters - some of them wounded - fled.");
        row("French", u"M. Traoré a parlé.¶ L’armée n’a rien dit.");
        row("Arabic question", u"من فعل ذلك؟¶ لا أحد يعرف.");
    }
    void splits()
    {
        QFETCH(QString, text);
        QStringList expected = text.split(QChar(0x00B6));
        for (QString& sentence : expected)
            sentence = sentence.trimmed();
        if (QByteArray(QTest::currentDataTag()) ==
            "US at the end") // an abbreviation may close: a starter word tells
            expected = {QStringLiteral("They came from the U.S."), QStringLiteral("The army denied it."),
                        QStringLiteral("Later it rained.")};
        QCOMPARE(sentencesOf(text.remove(QChar(0x00B6))), expected);
    }

    void lineEndsAreBoundaries()
    {
        QCOMPARE(sentencesOf(QStringLiteral("Seven killed in Mopti\nThe army said so.\n\nNo more")),
                 QStringList({QStringLiteral("Seven killed in Mopti"), QStringLiteral("The army said so."),
                              QStringLiteral("No more")}));
    }

    void wrappedParagraphsAreWhole()
    {
        const QString wrapped =
            QStringLiteral("Seven soldiers were killed on Tuesday when gunmen on motorbikes attacked\n"
                           "their post near the border. The army said that reinforcements had been\n"
                           "sent from the regional capital and that the search for the gunmen and\n"
                           "their leader was going on.\n\nNobody claimed it.\n");
        const QStringList sentences = sentencesOf(wrapped);
        QCOMPARE(sentences.size(), 3);
        QVERIFY(sentences[0].endsWith(QStringLiteral("near the border.")));
        QVERIFY(sentences[1].endsWith(QStringLiteral("their leader was going on.")));
    }

    void everyTokenIsInOneSentence()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            const Analysis analysis = analyze(canonical(casus::test::generatedText(seed, 120)));
            std::size_t next = 0;
            for (const Sentence& sentence : analysis.sentences) {
                QCOMPARE(sentence.firstToken, next);
                QVERIFY(sentence.lastToken > sentence.firstToken);
                const Line& line = analysis.lines[sentence.line];
                QVERIFY(analysis.tokens[sentence.firstToken].begin >= line.begin);
                QVERIFY(analysis.tokens[sentence.lastToken - 1].end <= line.end);
                next = sentence.lastToken;
            }
            QCOMPARE(next, analysis.tokens.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
