// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/text_blocks.h"
#include "viewer/text_column.h"

#include <QFontDatabase>
#include <QTest>

using namespace casus::ui;

namespace {

QFont readingFont()
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPointSizeF(11);
    return font;
}

} // namespace

class TextColumnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksCoverTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("one line") << QStringLiteral("One line.");
        QTest::newRow("ends with a line feed") << QStringLiteral("One.\n");
        QTest::newRow("blank lines") << QStringLiteral("\n\nOne.\n\n\nTwo.\n\n");
        QTest::newRow("one very long line") << QStringLiteral("word ").repeated(5000);
        QTest::newRow("a long line without a space") << QString(20000, QChar(0x4E00));
        QTest::newRow("a long line of emoji") << QString::fromUcs4(U"\U0001F600").repeated(8000);
    }
    void blocksCoverTheText()
    {
        QFETCH(QString, text);
        const std::vector<TextBlock> blocks = splitBlocks(text, {});
        QVERIFY(!blocks.empty());
        QCOMPARE(blocks.front().begin, 0);
        QCOMPARE(blocks.back().end(), static_cast<int>(text.size()));
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            QVERIFY(blocks[i].length <= kLongestBlock);
            if (i + 1 < blocks.size())
                QCOMPARE(blocks[i + 1].begin, blocks[i].end() + (blocks[i].endsParagraph ? 1 : 0));
            if (blocks[i].length > 0) {
                QVERIFY(!text[blocks[i].begin].isLowSurrogate());
                QCOMPARE(blockAtPosition(blocks, blocks[i].begin), i);
            }
        }
    }

    void theTitleIsAHeadline()
    {
        const QString text =
            QStringLiteral("Mali\n\nArmy kills seven in ambush\n\nThe army said so. It did not say more.");
        const std::vector<TextBlock> blocks = splitBlocks(text, QStringLiteral("Army kills seven in ambush"));
        QVERIFY(blocks[2].kind == BlockKind::Headline);
        QVERIFY(blocks.back().kind == BlockKind::Body);
    }

    void positionsAndPointsAgree_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("latin") << QStringLiteral(
                                      "Seven soldiers were killed when gunmen attacked a post near Sokolo. ")
                                      .repeated(6);
        QTest::newRow("emoji and combining marks")
            << QString::fromUtf8("A 😀 and a 👩‍👩‍👧 at N'Djame\u0301na said so. ").repeated(8);
        QTest::newRow("arabic") << QString::fromUtf8("قتل سبعة جنود في كمين قرب الحدود. ").repeated(8);
        QTest::newRow("mixed") << QString::fromUtf8("The group (حركة الشباب) said seven died. ").repeated(8);
        QTest::newRow("two pieces of one line") << QStringLiteral("longword ").repeated(700);
    }
    void positionsAndPointsAgree()
    {
        QFETCH(QString, text);
        TextColumn column;
        column.setText(text, {});
        column.setStyle(readingFont(), 420);
        int position = 0;
        int steps = 0;
        while (position < text.size() && steps < 4000) {
            const QRectF caret = column.caretRect(position);
            QVERIFY(caret.left() >= -1 && caret.left() <= 425);
            const int found = column.positionAt(QPointF(caret.left() + 0.01, caret.center().y()));
            // At a turn of direction and at a line's end two positions share a place; elsewhere it is the
            // same.
            const QRectF back = column.caretRect(found);
            if (found != position)
                QVERIFY2(std::abs(back.top() - caret.top()) < 1,
                         qPrintable(QStringLiteral("%1 at %2,%3 gives %4 at %5,%6")
                                        .arg(position)
                                        .arg(caret.left())
                                        .arg(caret.top())
                                        .arg(found)
                                        .arg(back.left())
                                        .arg(back.top())));
            const int next = column.moved(position, true, TextColumn::Step::Character);
            QVERIFY(next > position);
            QVERIFY(!text[position].isLowSurrogate());
            const int backward = column.moved(next, false, TextColumn::Step::Character);
            QCOMPARE(backward, position);
            position = next;
            ++steps;
        }
    }

    void rangesAreBoxedInEveryDirection_data() { positionsAndPointsAgree_data(); }
    void rangesAreBoxedInEveryDirection()
    {
        QFETCH(QString, text);
        TextColumn column;
        column.setText(text, {});
        column.setStyle(readingFont(), 420);
        const int begin =
            column.moved(column.moved(0, true, TextColumn::Step::Word), true, TextColumn::Step::Word);
        const int end = column.moved(begin, true, TextColumn::Step::Word);
        const auto rects = column.rangeRects(begin, end, 0, column.blocks().size() - 1);
        QVERIFY(!rects.isEmpty());
        QVERIFY(rects.front().first);
        QVERIFY(rects.back().last);
        double width = 0;
        for (const RangeRect& rect : rects) {
            QVERIFY(rect.rect.width() > 0.5);
            width += rect.rect.width();
        }
        const auto all = column.rangeRects(0, static_cast<int>(text.size()), 0, column.blocks().size() - 1);
        QVERIFY(all.size() > rects.size());
        QVERIFY(width < 420);
    }

    void aWordIsOneBoxInEveryDirection_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("arabic with a ligature")
            << QString::fromUtf8("قتلوا يوم الثلاثاء في كمين") << QString::fromUtf8("الثلاثاء");
        QTest::newRow("latin in arabic")
            << QString::fromUtf8("وتبنت جماعة JNIM الهجوم") << QStringLiteral("JNIM");
        QTest::newRow("arabic in latin")
            << QString::fromUtf8("The army (الجيش) said so") << QString::fromUtf8("الجيش");
        QTest::newRow("with a combining mark")
            << QString::fromUtf8("in Se\u0301gou today") << QString::fromUtf8("Se\u0301gou");
    }
    void aWordIsOneBoxInEveryDirection()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        TextColumn column;
        column.setText(text, {});
        column.setStyle(readingFont(), 600);
        const int begin = static_cast<int>(text.indexOf(word));
        const auto rects = column.rangeRects(begin, begin + static_cast<int>(word.size()), 0, 0);
        QCOMPARE(rects.size(), 1);
        QVERIFY(rects.front().first && rects.front().last);
        QVERIFY(rects.front().rect.width() > 10);
    }

    void onlyWhatIsAskedForIsLaidOut()
    {
        TextColumn column;
        column.setText(QStringLiteral("A paragraph of one line.\n").repeated(20000), {});
        column.setStyle(readingFont(), 500);
        const double estimated = column.height();
        (void)column.laid(10000);
        QVERIFY(column.isLaid(10000));
        QVERIFY(!column.isLaid(9999));
        QVERIFY(std::abs(column.height() - estimated) < 60);
    }

    void wordsAndParagraphs()
    {
        const QString text = QStringLiteral("First line.\nThe army's post\nEnd");
        TextColumn column;
        column.setText(text, {});
        column.setStyle(readingFont(), 500);
        const auto word = column.wordAt(static_cast<int>(text.indexOf(QStringLiteral("my's"))));
        QCOMPARE(text.mid(word.begin, word.end - word.begin), QStringLiteral("army's"));
        const auto last = column.wordAt(static_cast<int>(text.size()));
        QCOMPARE(text.mid(last.begin, last.end - last.begin), QStringLiteral("End"));
        const auto paragraph = column.paragraphAt(15);
        QCOMPARE(text.mid(paragraph.begin, paragraph.end - paragraph.begin),
                 QStringLiteral("The army's post"));
    }

    void verticalMovesPassBlankLines()
    {
        const QString text = QStringLiteral("One.\n\n\nTwo.\n\nThree.");
        TextColumn column;
        column.setText(text, {});
        column.setStyle(readingFont(), 500);
        int position = 0;
        QList<int> seen;
        for (int i = 0; i < 8; ++i) {
            position = column.movedVertically(position, column.pitch(), 0);
            seen.append(position);
        }
        QVERIFY(seen.contains(text.indexOf(QStringLiteral("Two"))));
        QVERIFY(seen.contains(text.indexOf(QStringLiteral("Three"))));
        for (int i = 0; i < 8; ++i)
            position = column.movedVertically(position, -column.pitch(), 0);
        QCOMPARE(position, 0);
    }
};

QTEST_MAIN(TextColumnTest)
#include "tst_ui_text_column.moc"
