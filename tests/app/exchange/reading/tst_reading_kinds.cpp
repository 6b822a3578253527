// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/column_mapping.h"
#include "exchange/reading/file_kind.h"
#include "exchange/reading/publication_date.h"
#include "exchange/reading/sketch.h"

#include <QTest>

using namespace casus::exchange;

class TestReadingKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* title, const QByteArray& head, const char* name, FileKind kind) {
            QTest::newRow(title) << head << QString::fromLatin1(name) << static_cast<int>(kind);
        };
        row("text", "Seven killed, two wounded\n", "a.txt", FileKind::Text);
        row("text without an ending", "Seven killed", "article", FileKind::Text);
        row("page called text", "<!-- x -->\n<!DOCTYPE html><html>", "a.txt", FileKind::Html);
        row("page with an XML line", "<?xml version=\"1.0\"?>\n<html lang=\"en\">", "a", FileKind::Html);
        row("text about markup", "The <html> tag is old", "a.txt", FileKind::Text);
        row("PDF called text", "%PDF-1.7\n", "a.txt", FileKind::Pdf);
        row("PDF behind rubbish", "\n\n%PDF-1.7\n", "a.pdf", FileKind::Pdf);
        row("text about PDF", "It begins with %PDF-1.4", "a.txt", FileKind::Text);
        row("RTF called Word", "{\\rtf1\\ansi", "a.doc", FileKind::Rtf);
        row("Word", "PK\x03\x04....word/document.xml", "a.docx", FileKind::Docx);
        row("Word called zip", "PK\x03\x04....[Content_Types].xml....word/document.xml", "a.zip",
            FileKind::Docx);
        row("OpenDocument", "PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text", "a.zip",
            FileKind::Odt);
        row("archive", "PK\x03\x04....a/b.html", "a.zip", FileKind::Zip);
        row("mail",
            "Received: from x\r\nFrom: a@example.org\r\nDate: Tue, 12 Mar 2024 10:00:00 +0000\r\n\r\nText",
            "a", FileKind::Mail);
        row("text that begins like a mail", "From: our correspondent\n\nSeven killed", "a.txt",
            FileKind::Text);
        row("saved page",
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nMIME-Version: "
            "1.0\r\n"
            "Content-Type: multipart/related;\r\n\ttype=\"text/html\"\r\n\r\n",
            "a.bin", FileKind::WebArchive);
        row("web archive", "WARC/1.0\r\nWARC-Type: warcinfo\r\n", "a", FileKind::Warc);
        row("packed web archive", "\x1F\x8B\x08", "crawl.warc.gz", FileKind::Warc);
        row("packed other file", "\x1F\x8B\x08", "a.html.gz", FileKind::Gzip);
        row("table by name", "title,text\n", "a.csv", FileKind::Csv);
        row("lines of records by name", "{\"text\":\"x\"}\n", "a.jsonl", FileKind::JsonLines);
        row("text with commas", "one, two, three\n", "a.txt", FileKind::Text);
        row("picture", "\x89PNG\r\n", "a.txt", FileKind::Other);
        row("old Word", "\xD0\xCF\x11\xE0", "a.doc", FileKind::Other);
    }
    void kinds()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, name);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(fileKind(head, name)), kind);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("problem");
        const auto row = [](const char* words, QDate date, bool problem = false) {
            QTest::newRow(words) << QString::fromUtf8(words) << date << problem;
        };
        const QDate day(2024, 3, 12);
        row("2024-03-12", day);
        row("2024-03-12T23:50:00+01:00", day);
        row("2024-03-12 10:00:00 UTC", day);
        row("20240312", day);
        row("20240312T101500Z", day);
        row("2024/03/12", day);
        row("Tue, 12 Mar 2024 10:15:00 -0500", day);
        row("12 March 2024", day);
        row("12th of March, 2024", day);
        row("March 12, 2024", day);
        row("Tuesday, March 12th, 2024 at 10:00 AM", day);
        row("Mar. 12, 2024", day);
        row("12-Mar-2024", day);
        row("12 mars 2024", day);
        row("Publié le mardi 12 mars 2024 à 10h15", day);
        row("1er février 2024", QDate(2024, 2, 1));
        row("1 août 2023", QDate(2023, 8, 1));
        row("12 de marzo de 2024", day);
        row("25/03/2024", QDate(2024, 3, 25));
        row("03/25/2024", QDate(2024, 3, 25));
        row("12.03.2024", day);
        row("03/03/2024", QDate(2024, 3, 3));
        row("1710237600", QDate(2024, 3, 12));
        row("1710237600000", QDate(2024, 3, 12));
        row("", {});
        row("   ", {});
        row("03/04/2024", {}, true);
        row("31/02/2024", {}, true);
        row("yesterday", {}, true);
        row("March 2024", {}, true);
        row("12/03/24", {}, true);
        row("99999999999999999999", {}, true);
    }
    void dates()
    {
        QFETCH(QString, words);
        QFETCH(QDate, date);
        QFETCH(bool, problem);
        const PublicationDate read = publicationDate(words);
        QCOMPARE(read.date, date);
        QCOMPARE(!read.problem.isEmpty(), problem);
    }

    void theUserSaysWhichNumberIsTheDay()
    {
        const QString words = QStringLiteral("03/04/2024");
        QCOMPARE(publicationDate(words, DateOrder::DayFirst).date, QDate(2024, 4, 3));
        QCOMPARE(publicationDate(words, DateOrder::MonthFirst).date, QDate(2024, 3, 4));
        QVERIFY(publicationDate(QStringLiteral("25/03/2024"), DateOrder::MonthFirst)
                    .problem.contains(QStringLiteral("does not exist")));
    }

    void columnsAreGuessedByName()
    {
        const ColumnMapping english = guessedColumns(
            {QStringLiteral("ID"), QStringLiteral("Headline"), QStringLiteral("Publication Date"),
             QStringLiteral("Source"), QStringLiteral("Full text"), QStringLiteral("Link")});
        QCOMPARE(english.text, QStringLiteral("Full text"));
        QCOMPARE(english.title, QStringLiteral("Headline"));
        QCOMPARE(english.published, QStringLiteral("Publication Date"));
        QCOMPARE(english.publisher, QStringLiteral("Source"));
        QCOMPARE(english.url, QStringLiteral("Link"));
        QCOMPARE(english.id, QStringLiteral("ID"));
        const ColumnMapping french = guessedColumns(
            {QStringLiteral("Titre"), QStringLiteral("Texte intégral"), QStringLiteral("Date de publication"),
             QStringLiteral("Éditeur"), QStringLiteral("Lien")});
        QCOMPARE(french.text, QStringLiteral("Texte intégral"));
        QCOMPARE(french.publisher, QStringLiteral("Éditeur"));
        QCOMPARE(french.published, QStringLiteral("Date de publication"));
        QVERIFY(!guessedColumns({QStringLiteral("a"), QStringLiteral("b")}).isUsable());
        QCOMPARE(guessedColumns({QStringLiteral("text"), QStringLiteral("meta.title")}).title,
                 QStringLiteral("meta.title"));
        QVERIFY(
            isMetadataTable({QStringLiteral("File"), QStringLiteral("published"), QStringLiteral("title")}));
        QVERIFY(!isMetadataTable({QStringLiteral("file"), QStringLiteral("text")}));
    }

    void aMappingIsKeptAndNamed()
    {
        const auto named = columnsFromWords(QStringLiteral("text=body, title=headline,date-order=dmy"));
        QVERIFY(named.ok());
        QCOMPARE(named->text, QStringLiteral("body"));
        QVERIFY(named->dateOrder == DateOrder::DayFirst);
        QVERIFY(ColumnMapping::fromJson(named->toJson()) == *named);
        QVERIFY(!columnsFromWords(QStringLiteral("body")).ok());
        QVERIFY(
            columnsFromWords(QStringLiteral("author=x")).error().message.contains(QStringLiteral("author")));
        QVERIFY(!columnsFromWords(QStringLiteral("text=a,date-order=ymd")).ok());
        const QStringList columns{QStringLiteral("body"), QStringLiteral("headline")};
        QVERIFY(fits(*named, columns));
        QVERIFY(!fits(*named, {QStringLiteral("body")}));
        QCOMPARE(headerKey(columns), headerKey({columns[1], columns[0]}));
        QVERIFY(headerKey(columns) != headerKey({columns[0]}));
        QVERIFY(!ColumnMapping::fromJson(QStringLiteral("[]")));
    }

    void sketchesTellHowMuchIsInCommon()
    {
        QStringList words;
        for (int i = 0; i < 400; ++i)
            words.append(QStringLiteral("word%1").arg(i * 7919 % 1000));
        const QList<quint32> whole = sketchOf(words.join(u' '));
        QCOMPARE(whole.size(), 48);
        const auto agreement = [&](const QStringList& other) {
            const QList<quint32> sketch = sketchOf(other.join(u' '));
            int equal = 0;
            for (qsizetype i = 0; i < sketch.size(); ++i)
                equal += sketch[i] == whole[i] ? 1 : 0;
            return equal;
        };
        QCOMPARE(agreement(words), 48);
        QStringList cut = words.mid(0, 360); // nine tenths
        const int copy = agreement(cut);
        QVERIFY2(copy >= 36 && copy < 48, qPrintable(QString::number(copy)));
        QStringList other = words;
        std::reverse(other.begin(), other.end());
        QVERIFY(agreement(other) <= 2);
        QCOMPARE(sketchOf(QStringLiteral("The ARMY, said: ") + words.join(u'\n')),
                 sketchOf(QStringLiteral("the army said ") + words.join(u' ')));
        QCOMPARE(sketchOf(words.join(u' ').replace(QStringLiteral("word"), QStringLiteral("wo\u00ADrd"))),
                 whole);
        QVERIFY(sketchOf(QStringLiteral("Too short to be compared with anything.")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReadingKinds)
#include "tst_reading_kinds.moc"
