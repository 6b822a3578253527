// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated_text.h"
#include "text/analysis.h"
#include "text/decode.h"

#include <QTest>

using namespace casus::text;

namespace {

QStringList tokensOf(const QString& text)
{
    QStringList words;
    for (const Token& token : tokenize(text))
        words.append(text.mid(token.begin, token.end - token.begin));
    return words;
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens"); // separated by one space
        const auto row = [](const char* name, const char16_t* text, const char16_t* tokens) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(tokens);
        };
        row("plain", u"Seven died.", u"Seven died .");
        row("name with apostrophe", u"N'Djamena, Jama’at", u"N'Djamena , Jama’at");
        row("possessive", u"Mali's army, attacks’ size", u"Mali 's army , attacks ’ size");
        row("curly possessive in capitals", u"MALI’S", u"MALI ’S");
        row("not a possessive", u"didn't l'armée", u"didn't l'armée");
        row("hyphens apart", u"Al-Qaeda twenty-five", u"Al - Qaeda twenty - five");
        row("numbers", u"1,000 and 3.5, 12.", u"1,000 and 3.5 , 12 .");
        row("French thousands", u"14\u202F000 personnes", u"14\u202F000 personnes");
        row("ordinals", u"the 16th, 2nd and 1er", u"the 16th , 2nd and 1er");
        row("number with unit", u"10pm 25km", u"10 pm 25 km");
        row("letters with digits", u"M23 KM4", u"M23 KM4");
        row("initialism", u"the U.N. and U.S. forces", u"the U.N. and U.S. forces");
        row("initialism without last stop", u"U.S-led", u"U.S - led");
        row("initial", u"Bilal L. Ould", u"Bilal L. Ould");
        row("ranks", u"Lt. Col. and Gen. Ag", u"Lt. Col. and Gen. Ag");
        row("month and hour", u"Dec. 31 at 9 p.m. sharp", u"Dec. 31 at 9 p.m. sharp");
        row("number sign", u"No. 41", u"No . 41");
        row("quotes", u"“three”according", u"“ three ” according");
        row("emoji stay whole", u"😀👩‍👩‍👧 x", u"😀👩‍👩‍👧 x");
        row("Arabic", u"الجيش، المالي", u"الجيش ، المالي");
        row("dots", u"army… and...", u"army … and ...");
        row("slash", u"20/01/2024", u"20 / 01 / 2024");
        row("decomposed", u"Se\u0301gou", u"Se\u0301gou");
    }
    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QCOMPARE(tokensOf(text), tokens.split(u' '));
    }

    void kindsAndSpaces()
    {
        const QString text = QStringLiteral("On 12 March, 😀 x-y");
        const std::vector<Token> tokens = tokenize(text);
        QCOMPARE(tokens.size(), 8U);
        QCOMPARE(tokens[0].kind, TokenKind::Word);
        QCOMPARE(tokens[1].kind, TokenKind::Number);
        QCOMPARE(tokens[3].kind, TokenKind::Punctuation);
        QCOMPARE(tokens[4].kind, TokenKind::Other);
        QVERIFY(!tokens[0].spaceBefore);
        QVERIFY(tokens[1].spaceBefore);
        QVERIFY(!tokens[3].spaceBefore);
        QVERIFY(!tokens[6].spaceBefore);
    }

    void tokensCoverEverythingButSpace()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            const QString text = canonical(casus::test::generatedText(seed));
            qsizetype at = 0;
            for (const Token& token : tokenize(text)) {
                QVERIFY(token.begin >= at && token.end > token.begin && token.end <= text.size());
                for (qsizetype i = at; i < token.begin; ++i)
                    QVERIFY(text[i].isSpace());
                QVERIFY(!text[token.begin].isLowSurrogate());
                QVERIFY(token.end == text.size() || !text[token.end].isLowSurrogate());
                at = token.end;
            }
            QVERIFY(text.mid(at).trimmed().isEmpty());
        }
    }

    void folds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char* name, const char16_t* text, const char16_t* folded) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(folded);
        };
        row("empty", u"", u"");
        row("plain", u"Sokolo", u"sokolo");
        row("accents", u"Ségou", u"segou");
        row("accents in capitals", u"TILLABÉRI", u"tillaberi");
        row("decomposed", u"Se\u0301gou", u"segou");
        row("hyphen", u"Al-Qaeda", u"al qaeda");
        row("no hyphen", u"al  Qaeda", u"al qaeda");
        row("typographic hyphen", u"al\u2011Qaeda", u"al qaeda");
        row("apostrophe", u"Al Qa'ida", u"al qaida");
        row("macron and ayn", u"al-Qāʿida", u"al qaida");
        row("curly apostrophe", u"Jama’at", u"jamaat");
        row("straight apostrophe", u"Jama'at", u"jamaat");
        row("capital of Chad", u"N’Djaména", u"ndjamena");
        row("possessive is a word", u"Mali’s army", u"mali s army");
        row("stops of initialisms", u"U.N.", u"un");
        row("abbreviation", u"St. Louis", u"st louis");
        row("hyphen alone", u"-", u"");
        row("dash between words", u"Mali - Niger", u"mali - niger");
        row("ligatures", u"Œuvre Ærø", u"oeuvre aero");
        row("stroke", u"Łódź Đà", u"lodz da");
        row("dotless", u"Iğdır", u"igdir");
        row("West African letters", u"Kɔɔrɛ Ɓamako ŋ", u"koore bamako n");
        row("Arabic marks and hamza", u"أَلجيش", u"الجيش");
        row("Arabic elongation", u"الجـــيش", u"الجيش");
        row("brackets", u"Group (JNIM)", u"group ( jnim )");
        row("full-width", u"ＪＮＩＭ", u"jnim");
    }
    void folds()
    {
        QFETCH(QString, name);
        QFETCH(QString, folded);
        QCOMPARE(foldName(name), folded);
        QCOMPARE(foldName(folded), folded);
    }

    void phraseFoldsAsItsTokens()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            const QString text = canonical(casus::test::generatedText(seed, 12));
            const Analysis analysis = analyze(text);
            const std::vector<QString> tokens = foldTokens(analysis);
            QCOMPARE(tokens.size(), analysis.tokens.size());
            QStringList words;
            for (const QString& token : tokens) {
                if (!token.isEmpty())
                    words.append(token);
            }
            QCOMPARE(foldWords(text), words);
            if (analysis.tokens.size() != 1)
                QCOMPARE(foldName(text), words.join(u' '));
        }
    }

    void oneTokenFoldsAsInItsText()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            const Analysis analysis = analyze(canonical(casus::test::generatedText(seed)));
            const std::vector<QString> folded = foldTokens(analysis);
            for (std::size_t i = 0; i < folded.size(); ++i) {
                if (folded[i] != QStringLiteral("-"))
                    QCOMPARE(foldName(analysis.view(analysis.tokens[i])), folded[i]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
