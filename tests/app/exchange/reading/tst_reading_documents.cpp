// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reading/office_reader.h"
#include "exchange/reading/pdf_layout.h"
#include "exchange/reading/pdf_reader.h"
#include "exchange/reading/rtf_reader.h"
#include "samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::exchange;
using namespace casus::test;

namespace {

QString sample(const QString& name)
{
    return QStringLiteral(CASUS_TEST_DATA "/reading/") + name;
}

QByteArray line(const QByteArray& words, int y, int x = 72)
{
    return "BT /F1 12 Tf " + QByteArray::number(x) + " " + QByteArray::number(y) + " Td (" + words +
           ") Tj ET\n";
}

const char kPage[] =
    "<html><head><meta property=\"og:site_name\" content=\"Example News\"></head><body><h1>Seven killed</h1>"
    "<p>Seven soldiers were killed on Tuesday when gunmen attacked their post, the army said in a statement "
    "that it read on national television on Wednesday.</p></body></html>";
const char kParagraph[] =
    "Seven soldiers were killed on Tuesday when gunmen attacked their post, the army said in a statement "
    "that it read on national television on Wednesday.";

} // namespace

class TestReadingDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One text through four programs' formats: the same paragraphs come back.
    void oneTextInFourFormats_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* kind : {"odt", "docx", "rtf", "pdf"})
            QTest::newRow(kind) << QStringLiteral("report.") + QLatin1StringView(kind);
    }
    void oneTextInFourFormats()
    {
        QFETCH(QString, file);
        const Reading reading = readFile(sample(file));
        QVERIFY2(reading.refused.isEmpty(), qPrintable(reading.refused.join(u'\n')));
        QCOMPARE(reading.documents.size(), 1);
        const QString text = reading.text().remove(QChar(0x00AD));
        const QStringList paragraphs = text.split(QStringLiteral("\n\n"));
        QCOMPARE(paragraphs.first(),
                 QStringLiteral("Fourteen killed in northern Burkina Faso attacks: sources"));
        QCOMPARE(reading.info().title, paragraphs.first());
        QVERIFY2(paragraphs.contains(QStringLiteral("OUAGADOUGOU (AFP) - Fourteen people, most of them "
                                                    "civilian auxiliaries of the army, were killed over "
                                                    "the weekend in two attacks by suspected jihadists in "
                                                    "northern Burkina Faso, local and security sources "
                                                    "said Tuesday.")),
                 qPrintable(text));
        QVERIFY(paragraphs.contains(QStringLiteral("Neither attack had been claimed by Tuesday evening.")));
        QVERIFY(text.contains(QStringLiteral("First item of a list\n")));
        QVERIFY(text.contains(QStringLiteral("Killed")) && text.contains(QStringLiteral("Wounded")));
        QVERIFY(!text.contains(QStringLiteral("daily report"))); // running head
        QVERIFY(!text.contains(QStringLiteral("Page 2")));
        QCOMPARE(reading.info().language, QStringLiteral("en"));
        if (!file.endsWith(QStringLiteral("pdf")))
            QVERIFY(!text.contains(QStringLiteral("Words of the note")));
    }

    void pagesOfAPdf()
    {
        const Reading reading = readFile(sample(QStringLiteral("report.pdf")));
        QVERIFY(reading.info().readingNote.contains(QStringLiteral("page 2 at character ")));
        // A paragraph that goes on behind the end of a page is one.
        for (const QString& paragraph : reading.text().split(QStringLiteral("\n\n")))
            QVERIFY2(!paragraph.at(0).isLower(), qPrintable(paragraph));
    }

    void encryptedPdf()
    {
        QVERIFY(readFile(sample(QStringLiteral("encrypted.pdf"))).refuses(QStringLiteral("encrypted")));
    }

    void scannedPdf()
    {
        QVERIFY(readBytes(pdfOf({"0 0 m", "0 0 m"}), QStringLiteral("scan.pdf"))
                    .refuses(QStringLiteral("no text layer")));
        const Reading some = readBytes(pdfOf({line("Seven soldiers were killed.", 700), "0 0 m", "0 0 m"}),
                                       QStringLiteral("some.pdf"));
        QCOMPARE(some.text(), QStringLiteral("Seven soldiers were killed."));
        QVERIFY(some.info().readingNote.contains(QStringLiteral("Pages 2–3 have no text layer")));
    }

    void hyphensAndHeads()
    {
        QList<QByteArray> pages;
        for (int i = 1; i <= 3; ++i)
            pages.append(line("Example Wire, 12 March 2024", 810) +
                         line("Seven soldiers were killed on Tuesday when gunmen at-", 700) +
                         line("tacked their post near the border town, the army said", 686) +
                         line("in a statement. Nobody has claimed it so far.", 672) +
                         line(QByteArray::number(i), 30, 290));
        const Reading reading = readBytes(pdfOf(pages), QStringLiteral("a.pdf"));
        const QString paragraph =
            QStringLiteral("Seven soldiers were killed on Tuesday when gunmen attacked their post near "
                           "the border town, the army said in a statement. Nobody has claimed it so far.");
        QCOMPARE(reading.text(), QStringList({paragraph, paragraph, paragraph}).join(QStringLiteral("\n\n")));
        QVERIFY(reading.info().readingNote.contains(QStringLiteral("6 line")));
    }

    void layout_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("text");
        QTest::newRow("a compound keeps its hyphen where the text has it elsewhere")
            << QStringList{QStringLiteral("the counter-terrorism office said that the counter-"),
                           QStringLiteral("terrorism law would be changed in the coming weeks.")}
            << QStringLiteral(
                   "the counter-terrorism office said that the counter-terrorism law would be changed in the "
                   "coming weeks.");
        QTest::newRow("a name keeps it")
            << QStringList{QStringLiteral("men who belong to the group that is called Al-"),
                           QStringLiteral("Qaeda attacked the post at dawn, they said then.")}
            << QStringLiteral("men who belong to the group that is called Al-Qaeda attacked the "
                              "post at dawn, they said then.");
        QTest::newRow("a short line ends a paragraph")
            << QStringList{QStringLiteral("Seven soldiers were killed on Tuesday near the border"),
                           QStringLiteral("town, the army said."), QStringLiteral("Nobody has claimed it.")}
            << QStringLiteral(
                   "Seven soldiers were killed on Tuesday near the border town, the army said.\n\nNobody has "
                   "claimed it.");
    }
    void layout()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, text);
        PageLines page;
        page.height = 842;
        double top = 100;
        for (const QString& words : lines) {
            page.lines.append({words, 72, 72 + 6.0 * static_cast<double>(words.size()), top, 12,
                               6.0 * static_cast<double>(words.indexOf(u' '))});
            top += 14;
        }
        QCOMPARE(layOut({page}).text, text);
    }

    void changesAndNotesOfWord()
    {
        const auto article =
            readDocx(docxOf("<w:p><w:r><w:t>Seven </w:t></w:r><w:del><w:r><w:delText>eight "
                            "</w:delText></w:r></w:del><w:ins><w:r><w:t>soldiers"
                            "</w:t></w:r></w:ins><w:r><w:tab/><w:t>died</w:t><w:br/><w:t>there.</w:t></"
                            "w:r><w:r><w:footnoteReference "
                            "w:id=\"1\"/></w:r></w:p><w:p/><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></"
                            "w:p></w:tc><w:tc><w:p><w:r><w:t>b"
                            "</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
        QVERIFY(article.ok());
        QCOMPARE(article->text, QStringLiteral("Seven soldiers\tdied\nthere.\n\na | b"));
        QVERIFY(article->warnings.first().contains(QStringLiteral("1 foot- or endnote")));
    }

    void rtf_data()
    {
        QTest::addColumn<QByteArray>("rtf");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << QByteArray("{\\rtf1\\ansi One\\par\r\nTwo\\line three\\par}")
                                    << QStringLiteral("One\n\nTwo\nthree");
        QTest::newRow("code page and characters")
            << QByteArray("{\\rtf1\\ansi\\ansicpg1252\\uc1 S\\'e9gou \\u8212? d\\u233\\'e9j\\'e0 \\ldblquote "
                          "x\\rdblquote}")
            << QStringLiteral("Ségou — déjà “x”");
        QTest::newRow("a pair of surrogates")
            << QByteArray("{\\rtf1\\uc0 \\u-10179 \\u-8704 }") << QStringLiteral("😀");
        QTest::newRow("font's code page")
            << QByteArray("{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f1 "
                          "\\'cc\\'e8\\'f0\\f0  x}")
            << QStringLiteral("Мир x");
        QTest::newRow("other destinations") << QByteArray("{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\info{\\title "
                                                          "T}}{\\*\\generator G;}{\\header H}{\\pict 0102}"
                                                          "{\\footnote F}Text{\\v hidden} here}")
                                            << QStringLiteral("Text here");
        QTest::newRow("braces and binary")
            << QByteArray("{\\rtf1 a\\{b\\}c{\\pict\\bin5 }}}}}}d}") << QStringLiteral("a{b}cd");
        QTest::newRow("table") << QByteArray("{\\rtf1\\trowd Killed\\cell 7\\cell\\row}")
                               << QStringLiteral("Killed | 7");
    }
    void rtf()
    {
        QFETCH(QByteArray, rtf);
        QFETCH(QString, text);
        const auto article = readRtf(rtf);
        QVERIFY(article.ok());
        QCOMPARE(article->text, text);
    }

    void mail()
    {
        const QByteArray mail =
            "From: =?UTF-8?Q?Agence_Exempl=C3=A9?= <desk@example.org>\r\nTo: x@example.org\r\nSubject: "
            "=?UTF-8?B?U2VwdCBtb3J0cyDDoCBTw6lnb3U=?=\r\nDate: Tue, 12 Mar 2024 23:30:00 "
            "-0500\r\nMIME-Version: 1.0\r\n"
            "Content-Type: multipart/mixed; boundary=\"m\"\r\n\r\n--m\r\nContent-Type: "
            "multipart/alternative; "
            "boundary=\"a\"\r\n\r\n--a\r\nContent-Type: text/plain; "
            "charset=iso-8859-1\r\nContent-Transfer-Encoding: "
            "quoted-printable\r\n\r\nSept soldats tu=E9s =\r\nmardi.\r\n\r\n--a\r\nContent-Type: "
            "text/html\r\n\r\n<p>other</p>"
            "\r\n--a--\r\n--m\r\nContent-Type: application/pdf; name=\"map.pdf\"\r\nContent-Disposition: "
            "attachment; "
            "filename=\"map.pdf\"\r\n\r\n%PDF\r\n--m--\r\n";
        const Reading reading = readBytes(mail, QStringLiteral("a.eml"));
        QCOMPARE(reading.text(), QStringLiteral("Sept morts à Ségou\n\nSept soldats tués mardi."));
        QCOMPARE(reading.info().title, QStringLiteral("Sept morts à Ségou"));
        QCOMPARE(reading.info().publisher, QStringLiteral("Agence Exemplé"));
        QCOMPARE(reading.info().published, QDate(2024, 3, 12)); // the day where it was sent
        QVERIFY(reading.info().readingNote.contains(QStringLiteral("map.pdf")));
    }

    void mailOfHtmlAlone()
    {
        const Reading reading =
            readBytes("From: desk@example.org\r\nSubject: Seven killed\r\nMIME-Version: 1.0\r\n"
                      "Content-Type: text/html; charset=utf-8\r\n\r\n<p>One</p><p>Two</p>",
                      QStringLiteral("a.eml"));
        QCOMPARE(reading.text(), QStringLiteral("Seven killed\n\nOne\n\nTwo"));
        QCOMPARE(reading.info().publisher, QStringLiteral("example.org"));
    }

    void savedPageInOneFile()
    {
        const Reading reading = readBytes(
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/a\r\nSubject: "
            "x\r\nMIME-Version: 1.0\r\n"
            "Content-Type: "
            "multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"b\"\r\n\r\n--b\r\nContent-Type: "
            "text/html\r\nContent-Location: https://example.org/a\r\n\r\n" +
                QByteArray(kPage) +
                "\r\n--b\r\nContent-Type: image/png\r\nContent-Location: https://example.org/x.png\r\n\r\n"
                "x\r\n--b--\r\n",
            QStringLiteral("a.mhtml"));
        QCOMPARE(reading.text(), QStringLiteral("Seven killed\n\n") + QLatin1StringView(kParagraph));
        QCOMPARE(reading.info().url, QStringLiteral("https://example.org/a"));
        QCOMPARE(reading.info().publisher, QStringLiteral("Example News"));
    }

    static QByteArray record(const QByteArray& type, const QByteArray& url, const QByteArray& content)
    {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url +
               "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " +
               QByteArray::number(content.size()) + "\r\n\r\n" + content + "\r\n\r\n";
    }

    void webArchive_data()
    {
        QTest::addColumn<bool>("packed");
        QTest::newRow("plain") << false;
        QTest::newRow("each record packed") << true;
    }
    void webArchive()
    {
        QFETCH(bool, packed);
        const QByteArray chunk = QByteArray::number(qstrlen(kPage), 16) + "\r\n" + kPage + "\r\n0\r\n\r\n";
        const QList<QByteArray> records{
            record("request", "https://example.org/a.html", "GET /a HTTP/1.1\r\n\r\n"),
            record("response", "https://example.org/a.html",
                   "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + QByteArray(kPage)),
            record("response", "https://example.org/b",
                   "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>x</p>"),
            record("response", "https://example.org/c",
                   "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" +
                       chunk),
            record("response", "https://example.org/d",
                   "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" +
                       gzipOf(kPage)),
            record("response", "https://example.org/e",
                   "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nxyz"),
            record("response", "https://example.org/f.png",
                   "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxyz")};
        QByteArray file;
        for (const QByteArray& one : records)
            file += packed ? gzipOf(one) : one;
        const Reading reading =
            readBytes(file, packed ? QStringLiteral("a.warc.gz") : QStringLiteral("a.warc"));
        QCOMPARE(reading.documents.size(), 3);
        for (const model::Document& document : reading.documents)
            QVERIFY(document.text.endsWith(QLatin1StringView(kParagraph)));
        QCOMPARE(reading.info(0).url, QStringLiteral("https://example.org/a.html"));
        QCOMPARE(reading.info(0).name, QStringLiteral("a"));
        QVERIFY(reading.refuses(QStringLiteral("“br”")));
        QVERIFY(reading.notes.join(u' ').contains(QStringLiteral("3 record")));
    }

    void archiveOfManyKinds()
    {
        const QByteArray inner = zipOf({{"deep.txt", "Words of the inner archive."}});
        const Reading reading =
            readBytes(zipOf({{"news/a.html", kPage},
                             {"news/a_files/ad.html", "<html><body><p>Advertising</p></body></html>"},
                             {"b.txt", "Plain words."},
                             {"../../evil.txt", "Words of a member that would like to be elsewhere."},
                             {"/absolute.txt", "Words with an absolute path."},
                             {"link.txt@", "/etc/passwd"},
                             {"inner.zip", inner},
                             {"picture.png", "\x89PNG"},
                             {"__MACOSX/._b.txt", "x"},
                             {"broken.docx", "PK\x03\x04"},
                             {"rows.csv", "title,text\nA,Words of a row\n"}}),
                      QStringLiteral("all.zip"));
        QCOMPARE(
            reading.names,
            QStringList({QStringLiteral("all.zip: news/a.html"), QStringLiteral("all.zip: b.txt"),
                         QStringLiteral("all.zip: ../../evil.txt"), QStringLiteral("all.zip: /absolute.txt"),
                         QStringLiteral("all.zip: inner.zip: deep.txt"),
                         QStringLiteral("all.zip: rows.csv: 2")}));
        QCOMPARE(reading.info(2).name, QStringLiteral("evil"));
        QCOMPARE(reading.refused.size(), 1);
        QVERIFY(reading.refuses(QStringLiteral("broken.docx")));
        QVERIFY(reading.notes.join(u' ').contains(QStringLiteral("picture.png")));
    }

    void anArchiveOfNothingIsSaid()
    {
        QVERIFY(readBytes(zipOf({{"__MACOSX/x", "x"}}), QStringLiteral("a.zip"))
                    .refuses(QStringLiteral("no files")));
    }

    void whatIsKnownCountsBeforeWhatTheFileSays()
    {
        ReadOptions options;
        options.metadata.insert(QStringLiteral("a.html"),
                                {QDate(2023, 1, 1), QStringLiteral("Known"), {}, {}});
        const Reading reading = readBytes(zipOf({{"x/a.html", kPage}}), QStringLiteral("p.zip"), options);
        QCOMPARE(reading.info().published, QDate(2023, 1, 1));
        QCOMPARE(reading.info().publisher, QStringLiteral("Known"));
        QCOMPARE(reading.info().title, QStringLiteral("Seven killed"));
    }

    void foldersAreSearched()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString& name) {
            QDir(folder.path()).mkpath(QFileInfo(name).path());
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Words.");
        };
        for (const char* name : {"b.html", "b_files/frame.html", "b_files/x.js", "a.PDF", "deep/c.docx",
                                 "c.warc.gz", "x.jpg", "y.jpg", "alone_files/z.html"})
            write(QLatin1StringView(name));
        const FileList list = filesToRead({folder.path(), folder.filePath(QStringLiteral("gone.txt"))});
        QStringList names;
        for (const QString& file : list.files)
            names.append(QDir(folder.path()).relativeFilePath(file));
        QCOMPARE(names, QStringList({QStringLiteral("a.PDF"), QStringLiteral("alone_files/z.html"),
                                     QStringLiteral("b.html"), QStringLiteral("c.warc.gz"),
                                     QStringLiteral("deep/c.docx"), QStringLiteral("gone.txt")}));
        QCOMPARE(list.notes.size(), 1);
        QVERIFY(list.notes.first().contains(QStringLiteral(".jpg")));
    }

    void readingCanBeStopped()
    {
        ReadOptions options;
        ReadSink sink;
        int count = 0;
        sink.document = [&](const QString&, FileKind, model::Document&&, const QStringList&) {
            return ++count < 2;
        };
        sink.refused = [](const QString&, const Error&) { QFAIL("nothing is refused"); };
        sink.noted = [](const QString&, const QString&) {};
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("text\n" + QByteArray("Words\n").repeated(100));
        file.close();
        readDocuments(file.fileName(), options, sink);
        QCOMPARE(count, 2);
    }
};

QTEST_GUILESS_MAIN(TestReadingDocuments)
#include "tst_reading_documents.moc"
