// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::test;

namespace {

constexpr int kRounds = 120; // a sample; CASUS_FUZZ_ROUNDS for longer runs

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("CASUS_FUZZ_ROUNDS");
    return wanted > 0 ? wanted : kRounds;
}

QByteArray damaged(QByteArray bytes, QRandomGenerator& random)
{
    const int changes = random.bounded(1, 8);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const int at = random.bounded(static_cast<int>(bytes.size()));
        const int length = random.bounded(1, 64);
        switch (random.bounded(6)) {
        case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
        case 1: bytes.remove(at, length); break;
        case 2: bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), length)); break;
        case 3: bytes.truncate(at); break;
        case 4: bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8))); break;
        default: bytes.insert(at, QByteArray(length, "<>{}[]\\\"'&;,=%/-\n\r\0"[random.bounded(19)])); break;
        }
    }
    return bytes;
}

} // namespace

/// Small files of each kind, damaged at random with fixed seeds: each is read or refused with a sentence, and
/// what is read is a document that the store can hold.
class TestReadingFuzz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray page =
            "<!DOCTYPE html><html><head><title>T | S</title><meta property=\"og:title\" content=\"T\">"
            "<script "
            "type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-12\"}"
            "</script></head><body><article><h1>T</h1><p>Seven soldiers were killed on Tuesday, the army "
            "said &eacute;&#233;.</p><ul><li>a</li></ul><table><tr><td>b</td></tr></table></article></body>";
        const QByteArray record =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" +
            QByteArray::number(page.size(), 16) + "\r\n" + page + "\r\n0\r\n\r\n";
        const QByteArray warc =
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://e.org/\r\nContent-Type: "
            "application/http\r\nContent-Length: " +
            QByteArray::number(record.size()) + "\r\n\r\n" + record + "\r\n\r\n";
        const QByteArray mail =
            "From: \"A\" <a@e.org>\r\nSubject: =?UTF-8?B?w6k=?=\r\nDate: Tue, 12 Mar 2024 10:00:00 +0000\r\n"
            "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\n"
            "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            "Seven =C3=A9 killed.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b--\r\n";
        const QByteArray rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}}{\\info{\\title "
                               "T}}\\f0 Seven \\'e9\\u233? "
                               "{\\b killed}\\par{\\pict\\bin3 abc}More\\cell\\row}";
        const auto row = [](const char* name, const QByteArray& bytes) {
            QTest::newRow(name) << QString::fromLatin1(name) << bytes;
        };
        row("a.html", page);
        row("a.warc", warc);
        row("a.warc.gz", gzipOf(warc));
        row("a.eml", mail);
        row("a.mht", "Snapshot-Content-Location: http://e.org/\r\n" +
                         QByteArray(mail).replace("alternative", "related"));
        row("a.rtf", rtf);
        row("a.pdf", pdfOf({"BT /F1 12 Tf 72 700 Td (Seven soldiers were killed.) Tj ET",
                            "BT /F1 9 Tf 9 9 Td (x) Tj ET"}));
        row("a.docx", docxOf("<w:p><w:r><w:t>Seven</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</"
                             "w:t></w:r></w:p></w:tc>"
                             "</w:tr></w:tbl>"));
        row("a.odt", odtOf("<text:list><text:list-item><text:p>Seven<text:s "
                           "text:c=\"3\"/></text:p></text:list-item></text:list>"));
        row("a.xlsx", xlsxOf("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>text</t></is></c></row><row "
                             "r=\"2\"><c r=\"A2\" "
                             "t=\"inlineStr\"><is><t>Seven</t></is></c></row>"));
        row("a.csv",
            "id,title,text,date\n1,\"T \"\"x\"\"\",\"Seven\r\nkilled\",12 March 2024\n2,,\xE9,03/04/2024\n");
        row("a.tsv", "title\ttext\nT\tSeven\n");
        row("a.jsonl", "{\"text\":\"Seven "
                       "\\u00e9\",\"meta\":{\"title\":\"T\"}}\n{\"text\":\"x\",\"date\":1710237600}\n");
        row("a.json", "{\"articles\":[{\"text\":\"Seven\"},{\"text\":\"x\"}]}");
        row("a.zip", zipOf({{"a.txt", "Seven"}, {"b/c.html", page}, {"d.zip", zipOf({{"e.txt", "x"}})}}));
        row("a.txt", "Seven soldiers \xC3\xA9 were killed.\r\n\r\nMore.");
    }
    void damagedFiles()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const Reading whole = readBytes(bytes, name);
        QVERIFY2(!whole.documents.isEmpty(), qPrintable(whole.refused.join(u'\n')));
        QRandomGenerator random(20240312);
        for (int round = 0; round < rounds(); ++round) {
            const Reading reading = readBytes(damaged(bytes, random), name);
            QVERIFY2(
                !reading.documents.isEmpty() || !reading.refused.isEmpty() || !reading.notes.isEmpty(),
                qPrintable(QStringLiteral("%1, round %2: neither read nor refused").arg(name).arg(round)));
            for (const model::Document& document : reading.documents) {
                QVERIFY(document.text.isValidUtf16());
                QVERIFY(!document.text.contains(u'\r') && !document.text.contains(QChar(u'\0')));
                QVERIFY(!document.info.title.isEmpty() || document.text.isEmpty());
                QVERIFY(!document.info.name.isEmpty());
                QCOMPARE(document.info.length, static_cast<int>(document.text.toUcs4().size()));
            }
            for (const QString& sentence : reading.refused)
                QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        }
    }
};

QTEST_GUILESS_MAIN(TestReadingFuzz)
#include "tst_reading_fuzz.moc"
