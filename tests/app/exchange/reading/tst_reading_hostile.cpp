// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/html_cleaning.h"
#include "exchange/reading/html_reader.h"
#include "samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::exchange;
using namespace casus::test;

namespace {

constexpr int kMany = 100'000;

const char kWords[] = "Seven soldiers were killed on Tuesday when gunmen attacked their post near the "
                      "border, the army said in a "
                      "statement that it read on national television.";

/// Entities that expand to a billion letters.
const char kBomb[] =
    "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
    "\"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e "
    "\"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY x SYSTEM "
    "\"file:///etc/passwd\">]>";

QByteArray minimalDocx(const QByteArray& xml)
{
    return zipOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", xml}});
}

} // namespace

/// Files that are made to harm. Each is read or refused; nothing crashes, hangs, fills the memory, leaves the
/// folder or asks the network. Times are generous: what is wrong takes minutes or for ever.
class TestReadingHostile : public QObject {
    Q_OBJECT

private:
    QElapsedTimer m_timer;

private Q_SLOTS:
    void init() { m_timer.start(); }
    void cleanup() { QVERIFY2(m_timer.elapsed() < 60'000, qPrintable(QString::number(m_timer.elapsed()))); }

    void deepMarkup_data()
    {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char* name, const QByteArray& html) { QTest::newRow(name) << html; };
        const QByteArray words = QByteArray("<p>") + kWords + "</p>";
        for (const char* tag : {"div", "b", "a href=x", "table><tr><td", "p", "ul><li", "font size=1",
                                "select", "svg", "button", "form", "nobr"})
            row(tag,
                QByteArray("<html><body>") + QByteArray("<%>").replace('%', tag).repeated(kMany) + words);
        QTest::newRow("formatting that differs") << [&]() -> QByteArray {
            QByteArray html = "<html><body>";
            for (int i = 0; i < 20'000; ++i)
                html += "<font size=" + QByteArray::number(i) + "><p>x";
            return html + words;
        }();
        row("end tags", "<html><body>" + words + QByteArray("</div></p></b>").repeated(kMany));
        QTest::newRow("a million attributes") << [&]() -> QByteArray {
            QByteArray html = "<html><body><div ";
            for (int i = 0; i < 1'000'000; ++i)
                html += "a" + QByteArray::number(i) + "=1 ";
            return html + ">" + words + "</div>";
        }();
        row("open comment", words + "<!-- " + QByteArray("<!-- ").repeated(kMany));
        row("open tags", words + QByteArray("<a ").repeated(kMany));
        row("open scripts", words + QByteArray("<script>").repeated(20'000));
        row("open titles", words + QByteArray("<title>").repeated(20'000));
        row("entities", words + QByteArray("&amp;&#x1F600;&#xD800;&#0;&nosuch;").repeated(kMany));
        row("null bytes", words + QByteArray("\0<p>\0", 5).repeated(1000));
    }
    void deepMarkup()
    {
        QFETCH(QByteArray, html);
        const auto article = readHtml(html);
        if (article)
            QVERIFY(article->text.contains(QStringLiteral("Seven soldiers")) ||
                    article->text.isEmpty() == false);
        QVERIFY(cleanedHtml(html).size() < html.size() * 8 + 1000);
    }

    void nothingIsFetchedFromAPage()
    {
        // A page that would load a file if anything were loaded.
        QTemporaryDir folder;
        const auto article = readHtml(
            "<html><head><base href=\"file:///etc/\"><link rel=stylesheet "
            "href=\"http://127.0.0.1:9/x.css\"><meta "
            "http-equiv=refresh content=\"0;url=http://127.0.0.1:9/\"></head><body><iframe "
            "src=\"file:///etc/passwd\">frame"
            "</iframe><object data=\"file:///etc/passwd\">object</object><embed "
            "src=\"file:///etc/passwd\"><img "
            "src=\"http://127.0.0.1:9/x.png\" onerror=\"x()\"><p>" +
            QByteArray(kWords) + "</p><script src=\"http://127.0.0.1:9/x.js\"></script></body></html>");
        QVERIFY(article.ok());
        QCOMPARE(article->text, QLatin1StringView(kWords));
    }

    void entitiesOfOfficeFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        QTest::newRow("Word")
            << minimalDocx(QByteArray("<?xml version=\"1.0\"?>") + kBomb +
                           "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:document>")
            << QStringLiteral("a.docx");
        QTest::newRow("a file of the machine")
            << minimalDocx(QByteArray("<?xml version=\"1.0\"?>") + kBomb +
                           "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>")
            << QStringLiteral("a.docx");
        QTest::newRow("OpenDocument") << zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                                {"content.xml", QByteArray("<?xml version=\"1.0\"?>") +
                                                                    kBomb + "<t:p xmlns:t=\"t\">&f;</t:p>"}})
                                      << QStringLiteral("a.odt");
        QTest::newRow("Excel") << zipOf({{"[Content_Types].xml", "<Types/>"},
                                         {"xl/workbook.xml", "<workbook/>"},
                                         {"xl/sharedStrings.xml", QByteArray("<?xml version=\"1.0\"?>") +
                                                                      kBomb +
                                                                      "<sst><si><t>&f;</t></si></sst>"}})
                               << QStringLiteral("a.xlsx");
    }
    void entitiesOfOfficeFiles()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, name);
        const Reading reading = readBytes(file, name);
        QVERIFY(reading.documents.isEmpty());
        QVERIFY2(reading.refuses(QStringLiteral("document type")), qPrintable(reading.refused.join(u'\n')));
    }

    void deepOfficeXml()
    {
        const QByteArray deep = QByteArray("<w:sdt>").repeated(kMany) +
                                "<w:p><w:r><w:t>Words</w:t></w:r></w:p>" +
                                QByteArray("</w:sdt>").repeated(kMany);
        QCOMPARE(readBytes(docxOf(deep), QStringLiteral("a.docx")).text(), QStringLiteral("Words"));
        QCOMPARE(readBytes(odtOf(QByteArray("<text:section>").repeated(kMany) + "<text:p>Words</text:p>" +
                                 QByteArray("</text:section>").repeated(kMany)),
                           QStringLiteral("a.odt"))
                     .text(),
                 QStringLiteral("Words"));
    }

    void bombs()
    {
        const QByteArray zeros(200 * 1024 * 1024, ' ');
        const QByteArray bomb = zipOf({{"a.txt", zeros}, {"b.txt", "Words."}});
        QVERIFY(bomb.size() < 400 * 1024);
        const Reading reading = readBytes(bomb, QStringLiteral("bomb.zip"));
        QVERIFY(reading.refuses(QStringLiteral("more than is sane")));
        QVERIFY(readBytes(zipOf({{"word/document.xml", zeros}}), QStringLiteral("a.docx"))
                    .refuses(QStringLiteral("more than is sane")));
        QVERIFY(readBytes(gzipOf(zeros), QStringLiteral("a.txt.gz"))
                    .refuses(QStringLiteral("more than is sane")));
    }

    void limitsHoldForTheWholeArchive()
    {
        ReadOptions options;
        options.limits.member = 1000;
        options.limits.total = 1500;
        const QByteArray words = QByteArray("Words ").repeated(100); // 600 bytes
        const Reading reading = readBytes(zipOf({{"a.txt", words},
                                                 {"b.txt", words + "b"},
                                                 {"c.txt", words + "c"},
                                                 {"d.txt", words.repeated(2)}}),
                                          QStringLiteral("a.zip"), options);
        QCOMPARE(reading.documents.size(), 2);
        QVERIFY(reading.refuses(QStringLiteral("c.txt")));
        options.limits = {};
        options.limits.members = 3;
        QVERIFY(readBytes(zipOf({{"a.txt", "a"}, {"b.txt", "b"}, {"c.txt", "c"}, {"d.txt", "d"}}),
                          QStringLiteral("a.zip"), options)
                    .refuses(QStringLiteral("more than 3 members")));
    }

    void nestedArchives()
    {
        QByteArray nested = zipOf({{"a.txt", "Words."}});
        for (int i = 0; i < 12; ++i)
            nested = zipOf({{"inner.zip", nested}});
        const Reading reading = readBytes(nested, QStringLiteral("a.zip"));
        QVERIFY(reading.documents.isEmpty());
        QVERIFY(reading.refuses(QStringLiteral("nest too deeply")));
    }

    void membersNeverLeaveTheArchive()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("in")));
        QFile file(folder.filePath(QStringLiteral("in/a.zip")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zipOf({{"../escaped.txt", "Words."},
                          {"../../escaped.txt", "More."},
                          {"sub@", "../.."},
                          {"sub/through.txt", "Through a link."}}));
        file.close();
        QCOMPARE(readFile(file.fileName()).documents.size(), 3);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList({QStringLiteral("in")}));
        QCOMPARE(QDir(folder.filePath(QStringLiteral("in")))
                     .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList({QStringLiteral("a.zip")}));
    }

    void pdfThatLies_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        const QByteArray good = pdfOf({"BT /F1 12 Tf 72 700 Td (Seven soldiers were killed.) Tj ET"});
        QTest::newRow("length too long") << QByteArray(good).replace("/Length 58", "/Length 99999999");
        QTest::newRow("length negative") << QByteArray(good).replace("/Length 58", "/Length -5");
        QTest::newRow("a billion pages") << QByteArray(good).replace("/Count 1", "/Count 1000000000");
        QTest::newRow("pages that hold themselves")
            << QByteArray(good).replace("/Kids [4 0 R ]", "/Kids [2 0 R ]");
        QTest::newRow("half of it") << good.left(good.size() / 2);
        QTest::newRow("the head alone") << QByteArray("%PDF-1.7\n");
        QTest::newRow("table far away") << QByteArray(good).replace("startxref\n", "startxref\n99");
        QTest::newRow("deep arrays") << QByteArray(good).replace(
            "/MediaBox [0", QByteArray("/X " + QByteArray("[").repeated(kMany) + " /MediaBox [0"));
        QTest::newRow("huge page") << QByteArray(good).replace("[0 0 595 842]", "[0 0 1e300 1e300]");
    }
    void pdfThatLies()
    {
        QFETCH(QByteArray, pdf);
        const Reading reading = readBytes(pdf, QStringLiteral("a.pdf"));
        QCOMPARE(reading.documents.size() + reading.refused.size(), 1);
        if (!reading.documents.isEmpty())
            QVERIFY2(reading.text().contains(QStringLiteral("Seven soldiers")),
                     qPrintable(reading.text().left(100)));
    }

    void deepRtf()
    {
        const QByteArray open = QByteArray("{").repeated(kMany);
        const Reading reading = readBytes("{\\rtf1 " + open + "Words" + QByteArray("}").repeated(kMany) + "}",
                                          QStringLiteral("a.rtf"));
        QCOMPARE(reading.text(), QStringLiteral("Words"));
        QVERIFY(readBytes("{\\rtf1 " + open.repeated(30) + "Words", QStringLiteral("a.rtf"))
                    .refuses(QStringLiteral("nest")));
        QVERIFY(readBytes("{\\rtf1 {\\pict\\bin2000000000 abc}Words}", QStringLiteral("a.rtf"))
                    .refuses(QStringLiteral("no text")));
        QCOMPARE(readBytes("{\\rtf1 Words\\", QStringLiteral("a.rtf")).text(), QStringLiteral("Words"));
    }

    void endlessMail()
    {
        const QByteArray head = "From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n";
        QByteArray nested = head;
        for (int i = 0; i < kMany; ++i)
            nested += "Content-Type: multipart/mixed; boundary=\"b" + QByteArray::number(i) +
                      "\"\r\n\r\n--b" + QByteArray::number(i) + "\r\n";
        QVERIFY(readBytes(nested + "\r\nWords", QStringLiteral("a.eml")).refuses(QStringLiteral("nest")));
        QByteArray same = head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" +
                          QByteArray("--b\r\nContent-Type: text/plain\r\n\r\nWords\r\n").repeated(20'000);
        QVERIFY(readBytes(same, QStringLiteral("b.eml")).text().contains(QStringLiteral("Words")));
        const QByteArray headers = QByteArray("X-Header: y\r\n").repeated(200'000);
        QCOMPARE(readBytes(head + headers + "\r\nWords", QStringLiteral("c.eml")).text(),
                 QStringLiteral("x\n\nWords"));
        const Reading lying = readBytes(
            head + "Content-Type: text/plain; charset=x-none\r\nContent-Transfer-Encoding: base64\r\n"
                   "\r\n!!!!",
            QStringLiteral("d.eml"));
        QCOMPARE(lying.documents.size() + lying.refused.size(), 1);
    }

    void wideAndDeepTables()
    {
        QByteArray header = "text", row = "Words";
        for (int i = 0; i < 1'000'000; ++i) {
            header += ",c" + QByteArray::number(i);
            row += ",x";
        }
        QCOMPARE(readBytes(header + "\n" + row + "\n", QStringLiteral("a.csv")).text(),
                 QStringLiteral("Words"));
        const QByteArray deep = QByteArray("[").repeated(kMany);
        QVERIFY(readBytes(deep, QStringLiteral("a.json")).refuses(QStringLiteral("no JSON")));
        const Reading lines =
            readBytes("{\"text\":" + deep + "\n{\"text\":\"Words\"}\n", QStringLiteral("a.jsonl"));
        QCOMPARE(lines.text(), QStringLiteral("Words"));
        QVERIFY(lines.refuses(QStringLiteral("a.jsonl: 1")));
        const QByteArray page =
            QByteArray("<html><body><script type=\"application/ld+json\">") + deep + "</script><p>" + kWords;
        QVERIFY(readHtml(page).ok());
        // Far cells of a sheet that has almost none.
        const Reading sheet =
            readBytes(xlsxOf("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>text</t></is></c><c "
                             "r=\"ZZZZZZ1\"><v>1</v></c></row><row "
                             "r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>Words</t></is></c><c "
                             "r=\"XFD1048576\"><v>1</v></c>"
                             "<c t=\"s\"><v>99999999</v></c></row>"),
                      QStringLiteral("a.xlsx"));
        QCOMPARE(sheet.text(), QStringLiteral("Words"));
    }

    void webArchivesThatLie_data()
    {
        QTest::addColumn<QByteArray>("length");
        for (const char* length : {"999999999999", "-1", "x", "10"})
            QTest::newRow(length) << QByteArray(length);
    }
    void webArchivesThatLie()
    {
        QFETCH(QByteArray, length);
        const Reading reading = readBytes(
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: " + length +
                "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Words</p>",
            QStringLiteral("a.warc"));
        QVERIFY(reading.documents.isEmpty());
        QVERIFY(readBytes("WARC/1.0\r\n" + QByteArray("X: y\r\n").repeated(kMany), QStringLiteral("b.warc"))
                    .documents.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReadingHostile)
#include "tst_reading_hostile.moc"
