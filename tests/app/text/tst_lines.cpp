// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/analysis.h"

#include <QTest>

using namespace casus::text;

namespace {

const QString kProse =
    QStringLiteral("Seven soldiers were killed on Tuesday when gunmen on motorbikes attacked their post "
                   "near the border, the army said.");

LineKind kindOf(const QString& text, const QString& wanted)
{
    const Analysis analysis = analyze(text);
    for (const Line& line : analysis.lines) {
        if (analysis.view(line) == wanted)
            return line.kind;
    }
    return LineKind::Blank;
}

} // namespace

class TestLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsOfOneLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind");
        const auto row = [](const char16_t* line, LineKind kind) {
            QTest::newRow(qPrintable(QString::fromUtf16(line)))
                << QString::fromUtf16(line) << static_cast<int>(kind);
        };
        for (const char16_t* line :
             {u"X",
              u"Share this article",
              u"Tweet",
              u"Sign in | Register",
              u"Log in | My account | English edition",
              u"Share this story | Print",
              u"Post a Comment",
              u"Add a Comment",
              u"Leave a reply",
              u"Comments are closed.",
              u"Your email address will not be published. Required fields are marked *",
              u"Previous Post Next Post",
              u"ADVERTISEMENT",
              u"Advertisement",
              u"Skip to content",
              u"All rights reserved. Do not republish without our consent.",
              u"© 2023 Example News",
              u"Subscribe",
              u"Subscribe to our newsletter",
              u"Follow us on Facebook",
              u"Your privacy matters to us. Accept all | Manage settings",
              u"Terms of use",
              u"DISCLAIMER: The opinions in comments are those of their authors.",
              u"More to follow.",
              u"The end of this article is for subscribers only. Log in | Offers",
              u"About us | Corrections | Contact",
              u"This site sets cookies to count visitors; if you go on reading, you agree to that.",
              u"Partager",
              u"Tous droits réservés",
              u"Laisser un commentaire",
              u"Accepter tout",
              u"Article suivant",
              u"Related Posts",
              u"READ ALSO",
              u"Lire aussi"})
            row(line, LineKind::Boilerplate);
        for (const char16_t* line :
             {u"Read also: In Gao, the markets reopen", u"READ ALSO: Minister visits the troops",
              u"Lire aussi : à Gao, les marchés rouvrent", u"See also: Ten years of war",
              u"Home / News / Africa", u"World > Africa"})
            row(line, LineKind::Related);
        for (const char16_t* line :
             {u"April 22, 2023", u"22 April 2023", u"Niamey, 14 March 2023",
              u"Published on 20/01/2024 - 11:05",
              u"Posted on December 20, 2021 at 6:12 p.m. - Reading time 2 min.", u"date 2023-04-22 WORLD",
              u"By Jane Doe", u"By Our Correspondent, Maiduguri", u"With AFP", u"The World with AFP",
              u"Par Jean Dupont", u"(Reporting by Bamako newsroom; Editing by Jane Doe)",
              u"Publié le 3 août 2022 à 10:00", u"Updated: Monday, 3 July 2022"})
            row(line, LineKind::Dateline);
        for (const char16_t* line :
             {u"File photo: Soldiers at a parade in Gao",
              u"A man walks past a burnt car in Gao, Sept. 11, 2022. (AP Photo)",
              u"An undated image of fighters released by the group on May 16, 2019.",
              u"Soldiers stand guard at a checkpoint near the northern town in 2012. / TRTWorld"})
            row(line, LineKind::Caption);
        for (const char16_t* line :
             {u"Twelve people died.", u"Cotonou has made no comment.", u"“We ran,” he said.",
              u"Police shared no figure.",
              u"Subscribers to the fund lost money in the attack on the bank, police said.",
              u"By Tuesday evening nobody had claimed the attack on the village.",
              u"Related violence has killed scores of people in the region this year, according to the "
              u"governor."})
            row(line, LineKind::Body);
    }
    void kindsOfOneLine()
    {
        QFETCH(QString, line);
        QFETCH(int, kind);
        const QString text = QStringLiteral("Gunmen kill seven soldiers near border\n\n") + kProse +
                             QStringLiteral("\n\n") + line + QStringLiteral("\n\n") +
                             QString(kProse).replace(QStringLiteral("Seven"), QStringLiteral("Eight")) +
                             u'\n';
        QCOMPARE(static_cast<int>(kindOf(text, line)), kind);
    }

    void article()
    {
        const QString text = QStringLiteral("Metro\n"
                                            "Gunmen kill seven soldiers near border\n"
                                            "\n"
                                            "May 25, 2024\n"
                                            "\n") +
                             kProse +
                             QStringLiteral("\n\nA long night\n\nThe fight lasted two hours.\n\n"
                                            "Friendly side:\n- seven soldiers dead;\n- two wounded.\n\n"
                                            "Also read\n- In Gao, the markets reopen\n"
                                            "- The states announce a passport\n\nNobody claimed it.\n");
        const Analysis analysis = analyze(text);
        QString kinds;
        for (const Line& line : analysis.lines)
            kinds += QString::fromLatin1("bhdcsx.r")[static_cast<int>(line.kind)];
        //                 M h . d . p . s . b . s - - . x r r . b
        QCOMPARE(kinds, QStringLiteral("hh.d.b.s.b.sbb.xrr.b"));
        QCOMPARE(headlineOf(analysis), QStringLiteral("Gunmen kill seven soldiers near border"));
        QVERIFY(analysis.lines[12].listItem);
        QVERIFY(!analysis.lines[11].listItem);
    }

    void smallCaptionUnderTheHeadline()
    {
        const QString text =
            QStringLiteral("Gunmen kill seven soldiers near border\n\nArmed men\n\n") + kProse;
        QCOMPARE(kindOf(text, QStringLiteral("Armed men")), LineKind::Caption);
    }

    void inlineDateline_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("dateline");
        const auto row = [](const char16_t* line, const char16_t* dateline) {
            QTest::newRow(qPrintable(QString::fromUtf16(line)))
                << QString::fromUtf16(line) << QString::fromUtf16(dateline);
        };
        row(u"KANO, Nigeria (AFP) - Gunmen raided a school.", u"KANO, Nigeria (AFP) -");
        row(u"Bamako (AFP) – Gunmen raided a school.", u"Bamako (AFP) –");
        row(u"QUETTA: Two more died.", u"QUETTA:");
        row(u"LOME/COTONOU - The group has said so.", u"LOME/COTONOU -");
        row(u"BANGUI, July 26 - The government accused them.", u"BANGUI, July 26 -");
        row(u"Mali: the army denies it.", u"");
        row(u"FARDC soldiers killed ten - the army said so.", u"");
        row(u"The army - the largest - said so.", u"");
        row(u"IS: a history of the group.", u"");
    }
    void inlineDateline()
    {
        QFETCH(QString, line);
        QFETCH(QString, dateline);
        const QString text = QStringLiteral("Gunmen kill seven soldiers near border\n\n") + kProse + u'\n' +
                             line + u'\n' + kProse;
        const Analysis analysis = analyze(text);
        const Line& found = analysis.lines[3];
        QCOMPARE(analysis.view(found), line);
        QCOMPARE(analysis.text.mid(found.begin, found.datelineEnd - found.begin), dateline);
    }

    void headlines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("headline");
        QTest::newRow("site label")
            << QString(QStringLiteral("Gunmen kill seven soldiers | Example News\n\n") + kProse)
            << QStringLiteral("Gunmen kill seven soldiers");
        QTest::newRow("section before")
            << QString(QStringLiteral("OBITUARY\nJane Doe, surgeon in two wars, dies\n\n") + kProse)
            << QStringLiteral("Jane Doe, surgeon in two wars, dies");
        QTest::newRow("only a label")
            << QString(QStringLiteral("PRESS RELEASE\n\n") + kProse) << QStringLiteral("PRESS RELEASE");
        QTest::newRow("none") << kProse << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("buttons first")
            << QString(QStringLiteral("X\nSign in | Register\nGunmen kill seven soldiers here\n\n") + kProse)
            << QStringLiteral("Gunmen kill seven soldiers here");
        QTest::newRow("short note") << QStringLiteral("Seven killed in Gao\nNobody claimed it.")
                                    << QStringLiteral("Seven killed in Gao");
    }
    void headlines()
    {
        QFETCH(QString, text);
        QFETCH(QString, headline);
        QCOMPARE(headlineOf(analyze(text)), headline);
    }

    void brokenByChoiceIsNotWrapped()
    {
        const QString text = QStringLiteral("- seven soldiers were killed in the first attack on the town;\n"
                                            "- eight soldiers were killed in the second attack on a camp;\n"
                                            "- two vehicles were destroyed and several others were taken.\n");
        QCOMPARE(analyze(text).lines.size(), 3U);
        const QString poem = QStringLiteral(
            "Gunmen kill seven soldiers near border\nThe army\ndenies it\nand says\nno more\n");
        QCOMPARE(analyze(poem).lines.size(), 5U);
    }

    void linesCoverTheText()
    {
        for (const QString& text : {QString(), QStringLiteral("\n"), QStringLiteral("a"),
                                    QStringLiteral("a\n\nb\n"), QStringLiteral("\n\n\na")}) {
            const Analysis analysis = analyze(text);
            qsizetype at = 0;
            for (const Line& line : analysis.lines) {
                QCOMPARE(line.begin, at);
                at = line.end + 1;
            }
            QVERIFY(at == text.size() || at == text.size() + 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"
