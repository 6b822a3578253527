// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bounded_line.h"
#include "exchange/csv.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace casus;
using namespace casus::exchange;

namespace {

using Rows = QList<QStringList>;

struct Read {
    Rows rows;
    QList<int> lines;
    QString error;
};

Read read(const QByteArray& bytes, char separator = ',')
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    Read read;
    const Result<void> result = readCsv(
        device,
        [&](const QStringList& cells, int line) {
            read.rows.append(cells);
            read.lines.append(line);
            return true;
        },
        separator);
    if (!result)
        read.error = result.error().message;
    return read;
}

QByteArray written(const Rows& rows, const CsvOptions& options = {})
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    CsvWriter writer(device, options);
    for (const QStringList& row : rows) {
        if (!writer.writeRow(row))
            return "failed";
    }
    return device.data();
}

/// Takes so many bytes and no more, as a full disk does.
class FullDevice : public QIODevice {
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 length) override
    {
        if (length > m_room) {
            setErrorString(QStringLiteral("No space left on device"));
            return -1;
        }
        m_room -= length;
        return length;
    }

private:
    qint64 m_room;
};

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const QStringList& cells, const QByteArray& bytes) {
            QTest::newRow(name) << cells << bytes;
        };
        row("plain", {QStringLiteral("a"), QStringLiteral("b")}, "a,b\r\n");
        row("comma", {QStringLiteral("a,b")}, "\"a,b\"\r\n");
        row("quote", {QStringLiteral("a \"b\" c")}, "\"a \"\"b\"\" c\"\r\n");
        row("line breaks", {QStringLiteral("a\nb"), QStringLiteral("c\r\nd")}, "\"a\nb\",\"c\r\nd\"\r\n");
        row("empty cells", {QString(), QString()}, ",\r\n");
        row("one empty cell", {QString()}, "\"\"\r\n");
        row("emoji", {QStringLiteral("😀")}, "\xF0\x9F\x98\x80\r\n");
        row("spaces stay", {QStringLiteral(" a ")}, " a \r\n");
        row("no guard unless asked", {QStringLiteral("=1+1"), QStringLiteral("-9")}, "=1+1,-9\r\n");
        row("semicolon", {QStringLiteral("a; b")}, "a; b\r\n");
    }
    void writes()
    {
        QFETCH(QStringList, row);
        QFETCH(QByteArray, bytes);
        QCOMPARE(written({row}), bytes);
    }

    void markAndGuardOnlyWhenAsked()
    {
        const CsvOptions both{.byteOrderMark = true, .guardFormulas = true};
        const Rows rows{{QStringLiteral("=A1"), QStringLiteral("+1"), QStringLiteral("-1"),
                         QStringLiteral("@x"), QStringLiteral("a=b"), QStringLiteral("\tx"),
                         QStringLiteral("=\"a\",1")},
                        {QStringLiteral("second")}};
        QCOMPARE(written(rows, both),
                 QByteArray("\xEF\xBB\xBF'=A1,'+1,'-1,'@x,a=b,'\tx,\"'=\"\"a\"\",1\"\r\nsecond\r\n"));
        QVERIFY(!written(rows).startsWith("\xEF\xBB\xBF"));
    }

    void saysWhenTheDeviceIsFull()
    {
        FullDevice device(10);
        CsvWriter writer(device, {});
        QVERIFY(writer.writeRow({QStringLiteral("12345")}));
        QVERIFY(!writer.writeRow({QStringLiteral("12345")}));
        QCOMPARE(device.errorString(), QStringLiteral("No space left on device"));
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        const auto row = [](const char* name, const QByteArray& bytes, const Rows& rows) {
            QTest::newRow(name) << bytes << rows;
        };
        const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};
        const QStringList cd{QStringLiteral("c"), QStringLiteral("d")};
        row("nothing", "", {});
        row("CRLF", "a,b\r\nc,d\r\n", {ab, cd});
        row("LF", "a,b\nc,d\n", {ab, cd});
        row("CR", "a,b\rc,d\r", {ab, cd});
        row("no end", "a,b\nc,d", {ab, cd});
        row("blank lines", "\n\na,b\n\r\n\nc,d\n\n", {ab, cd});
        row("mark",
            "\xEF\xBB\xBF"
            "a,b\n",
            {ab});
        row("quotes", "\"a\",\"b\"\n", {ab});
        row("quoted quote", "\"a \"\"x\"\"\",b\n", {{QStringLiteral("a \"x\""), QStringLiteral("b")}});
        row("quoted breaks", "\"a\r\nx\n\ry\",b\n", {{QStringLiteral("a\r\nx\n\ry"), QStringLiteral("b")}});
        row("empty cells", ",\n,,\n", {{QString(), QString()}, {QString(), QString(), QString()}});
        row("empty quoted cell", "\"\"\n", {{QString()}});
        row("comma at the end", "a,", {{QStringLiteral("a"), QString()}});
        row("quote inside a plain cell", "a\"b,c\n", {{QStringLiteral("a\"b"), QStringLiteral("c")}});
        row("text after a closing quote", "\"a\"b,c\n", {{QStringLiteral("ab"), QStringLiteral("c")}});
        row("rows of different length", "a,b\nc\n", {ab, {QStringLiteral("c")}});
        row("Windows-1252", "S\xE9gou,\x93x\x94\n", {{QStringLiteral("Ségou"), QStringLiteral("“x”")}});
        row("quote closed by the end", "\"a\",\"b\"", {ab});
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, rows);
        const Read result = read(bytes);
        QCOMPARE(result.error, QString());
        QCOMPARE(result.rows, rows);
    }

    void readsUtf16()
    {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder.encode(QStringLiteral("a,é\n😀,\"x,y\"\n"));
        QCOMPARE(read(bytes).rows, Rows({{QStringLiteral("a"), QStringLiteral("é")},
                                         {QStringLiteral("😀"), QStringLiteral("x,y")}}));
    }

    void otherSeparators()
    {
        QCOMPARE(read("a;b,c\n", ';').rows, Rows({{QStringLiteral("a"), QStringLiteral("b,c")}}));
        QCOMPARE(read("a\tb\n", '\t').rows, Rows({{QStringLiteral("a"), QStringLiteral("b")}}));
    }

    void numbersOfLines()
    {
        QCOMPARE(read("a\r\n\"b\r\nb\r\nb\"\r\n\r\nc\rd\n").lines, QList<int>({1, 2, 6, 7}));
    }

    void stopsWhenAsked()
    {
        QBuffer device;
        device.setData("a\nb\nc\n\"never closed");
        device.open(QIODevice::ReadOnly);
        int rows = 0;
        QVERIFY(readCsv(device, [&](const QStringList&, int) { return ++rows < 2; }).ok());
        QCOMPARE(rows, 2);
    }

    void errorsNameTheirLine()
    {
        const Read open = read("a,b\nc,\"d\ne,f\ng");
        QCOMPARE(open.error, QStringLiteral("The quote that opens in line 2 is never closed."));
        QCOMPARE(open.rows.size(), 1);
        const Read nul = read(QByteArray("a,b\nc\0,d\n", 9));
        QVERIFY(nul.error.contains(QStringLiteral("Line 2")));
        const Read endless = read("a\n\"" + QByteArray(65 * 1024 * 1024, 'x'));
        QVERIFY(endless.error.contains(QStringLiteral("begins in line 2")));
        QVERIFY(endless.error.contains(QStringLiteral("64 MB")));
    }

    void whatIsWrittenIsRead()
    {
        static const QString kAlphabet = QStringLiteral("ab,\"\r\n;'= \té😀\u0301ج");
        QRandomGenerator random(11);
        Rows rows;
        for (int i = 0; i < 3000; ++i) {
            QStringList row;
            for (int c = random.bounded(6); c >= 0; --c) {
                QString cell;
                for (int k = random.bounded(12); k > 0; --k) {
                    const int at = random.bounded(static_cast<int>(kAlphabet.size()));
                    cell += kAlphabet[at].isSurrogate() ? QStringLiteral("😀") : QString(kAlphabet[at]);
                }
                row.append(cell);
            }
            rows.append(row);
        }
        const QByteArray bytes = written(rows);
        QVERIFY(bytes.size() > 64 * 1024); // rows lie across the reader's chunks
        const Read result = read(bytes);
        QCOMPARE(result.error, QString());
        QCOMPARE(result.rows, rows);
    }

    void anyBytesAreReadOrRefused()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(60); i > 0; --i)
                bytes.append("a,\"\r\n\xC3\xA9\xFF\x00;", 10).chop(random.bounded(10));
            const Read result = read(bytes);
            QVERIFY(result.error.isEmpty() || result.error.endsWith(u'.'));
            for (const QStringList& row : result.rows)
                QVERIFY(!row.isEmpty());
        }
    }

    /// A million short lines must not ask for 64 MB each.
    void linesTakeTheMemoryTheyNeed()
    {
        const QByteArray bytes = "short\n\n" + QByteArray(200'000, 'x') + "\nlast";
        QBuffer device;
        device.setData(bytes);
        device.open(QIODevice::ReadOnly);
        constexpr qint64 kLongest = 64LL * 1024 * 1024;
        const QByteArray first = boundedLine(device, kLongest);
        QCOMPARE(first, QByteArray("short\n"));
        QVERIFY2(first.capacity() < 10'000, qPrintable(QString::number(first.capacity())));
        QCOMPARE(boundedLine(device, kLongest), QByteArray("\n"));
        QCOMPARE(boundedLine(device, kLongest).size(), qsizetype(200'001));
        QCOMPARE(boundedLine(device, kLongest), QByteArray("last"));
        QVERIFY(boundedLine(device, kLongest).isEmpty());
        device.seek(7);
        const QByteArray cut = boundedLine(device, 50'000);
        QVERIFY2(cut.size() == 50'000 && !cut.endsWith('\n'), qPrintable(QString::number(cut.size())));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
