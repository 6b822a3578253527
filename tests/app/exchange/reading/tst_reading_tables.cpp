// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::exchange;
using namespace casus::test;

class TestReadingTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The CSV and what a spreadsheet program made of it give the same documents.
    void csvAndSheetAreTheSame()
    {
        const QString folder = QStringLiteral(CASUS_TEST_DATA "/reading/");
        const Reading csv = readFile(folder + QStringLiteral("articles.csv"));
        const Reading sheet = readFile(folder + QStringLiteral("articles.xlsx"));
        QCOMPARE(csv.documents.size(), 4);
        QCOMPARE(sheet.documents.size(), 4);
        for (qsizetype i = 0; i < 4; ++i) {
            QCOMPARE(sheet.text(i), csv.text(i));
            QCOMPARE(sheet.info(i).title, csv.info(i).title);
            QCOMPARE(csv.info(i).published, QDate(2022, 6, 10 + static_cast<int>(i)));
            QCOMPARE(sheet.info(i).published, csv.info(i).published);
            QCOMPARE(sheet.info(i).url, QStringLiteral("https://example.org/%1").arg(i));
            QVERIFY(csv.text(i).startsWith(QString(csv.info(i).title % u"\n\n")));
        }
        QVERIFY(csv.refused.isEmpty());
    }

    void rowsOfATable()
    {
        const Reading reading =
            readBytes("id;Titre;Texte;Date;\xC9"
                      "diteur\r\nx-1;\"Attaque; encore\";\"Une ligne.\r\n\r\nDeux \"\"mots\"\".\";12 mars "
                      "2024;Exemple\r\nx-2;;=SUM(A1:A9);03/04/2024;\r\nx-3;T;;;\r\n",
                      QStringLiteral("a.csv"));
        QCOMPARE(reading.documents.size(), 2);
        QCOMPARE(reading.text(0), QStringLiteral("Attaque; encore\n\nUne ligne.\n\nDeux \"mots\"."));
        QCOMPARE(reading.info(0).name, QStringLiteral("x-1"));
        QCOMPARE(reading.info(0).published, QDate(2024, 3, 12));
        QCOMPARE(reading.info(0).publisher, QStringLiteral("Exemple"));
        QCOMPARE(reading.text(1), QStringLiteral("=SUM(A1:A9)")); // characters, never calculated
        QVERIFY(!reading.info(1).published.isValid());
        QVERIFY(reading.notes.join(u' ').contains(QStringLiteral("03/04/2024")));
        QVERIFY(reading.refuses(QStringLiteral("1 row(s) have no text (6)")));
    }

    void theMappingThatWasDecided()
    {
        ReadOptions options;
        options.columns = [](const QStringList&) {
            ColumnMapping mapping;
            mapping.text = QStringLiteral("b");
            mapping.title = QStringLiteral("a");
            mapping.published = QStringLiteral("c");
            mapping.dateOrder = DateOrder::DayFirst;
            return mapping;
        };
        const Reading reading = readBytes("a,b,c\nT,Words,03/04/2024\n", QStringLiteral("a.csv"), options);
        QCOMPARE(reading.text(), QStringLiteral("T\n\nWords"));
        QCOMPARE(reading.info().published, QDate(2024, 4, 3));
        const Reading other = readBytes("a,c\nT,Words\n", QStringLiteral("a.csv"), options);
        QVERIFY(other.documents.isEmpty());
        QVERIFY(other.refuses(QStringLiteral("not all of the columns")));
    }

    void tablesWithoutText()
    {
        QVERIFY(
            readBytes("a,b\n1,2\n", QStringLiteral("a.csv")).refuses(QStringLiteral("its columns are a, b")));
        QVERIFY(readBytes("file,published\nx.txt,2024-01-01\n", QStringLiteral("a.csv"))
                    .refuses(QStringLiteral("publication data")));
        QVERIFY(readBytes("", QStringLiteral("a.csv")).refuses(QStringLiteral("empty")));
        QVERIFY(readBytes("text\n\"open\n", QStringLiteral("a.csv")).refuses(QStringLiteral("line 2")));
    }

    void recordsInLines()
    {
        const Reading reading = readBytes(
            "{\"text\":\"One.\",\"meta\":{\"title\":\"T1\",\"source\":\"Wire\"},\"spans\":[{\"start\":0}]}\n"
            "{\"text\":\"Two.\",\"meta\":{\"date\":1710237600}}\n"
            "{\"text\":\n"
            "[1]\n\n"
            "{\"other\":1}\n"
            "{\"text\":\"Six \\ud83d\\ude00\",\"meta\":{\"title\":\"T6\"}}",
            QStringLiteral("a.jsonl"));
        QCOMPARE(reading.documents.size(), 3);
        QCOMPARE(reading.text(0), QStringLiteral("T1\n\nOne."));
        QCOMPARE(reading.info(0).publisher, QStringLiteral("Wire"));
        QCOMPARE(reading.info(1).published, QDate(2024, 3, 12));
        QCOMPARE(reading.text(2), QStringLiteral("T6\n\nSix 😀"));
        QVERIFY(reading.refuses(QStringLiteral("a.jsonl: 3")));
        QVERIFY(reading.refuses(QStringLiteral("a.jsonl: 4")));
        QVERIFY(reading.notes.join(u' ').contains(QStringLiteral("spans")));
    }

    void recordsInOneFile()
    {
        QCOMPARE(
            readBytes("[{\"body\":\"One\"},{\"body\":\"Two\"}]", QStringLiteral("a.json")).documents.size(),
            2);
        QCOMPARE(readBytes("{\"total\":2,\"articles\":[{\"content\":\"One\",\"title\":\"T\"}]}",
                           QStringLiteral("a.json"))
                     .text(),
                 QStringLiteral("T\n\nOne"));
        QVERIFY(readBytes("[{", QStringLiteral("a.json")).refuses(QStringLiteral("no JSON")));
    }

    void cellsOfASheet()
    {
        const Reading reading =
            readBytes(xlsxOf("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>text</t></is></c><c r=\"C1\" "
                             "t=\"inlineStr\"><is><t>title</t>"
                             "</is></c></row><row r=\"4\"><c r=\"C4\" t=\"str\"><f>CONCAT(1)</f><v>Saved "
                             "value</v></c><c r=\"A4\" "
                             "t=\"inlineStr\"><is><r><t>Two </t></r><r><t>runs</t></r></is></c></row>"),
                      QStringLiteral("a.xlsx"));
        QCOMPARE(reading.text(), QStringLiteral("Saved value\n\nTwo runs"));
        QCOMPARE(reading.names.first(), QStringLiteral("a.xlsx: 4"));
    }

    void cellsWithMarkup()
    {
        QCOMPARE(
            readBytes("title,text\nT,<p>One &amp; two</p><p>Three</p>\n", QStringLiteral("a.csv")).text(),
            QStringLiteral("T\n\nOne & two\n\nThree"));
    }

    void aPreviewReadsTheFirstRows()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(" text ,b\n" + QByteArray("one,two\n").repeated(100));
        file.close();
        const auto preview = previewTable(file.fileName());
        QVERIFY(preview.ok() && *preview);
        QCOMPARE((*preview)->headers, QStringList({QStringLiteral("text"), QStringLiteral("b")}));
        QCOMPARE((*preview)->rows.size(), 5);
        const auto text = previewTable(QStringLiteral(CASUS_TEST_DATA "/README.md"));
        QVERIFY(text.ok() && !*text);
        QVERIFY(!previewTable(folder.filePath(QStringLiteral("gone.csv"))).ok());
    }
};

QTEST_GUILESS_MAIN(TestReadingTables)
#include "tst_reading_tables.moc"
