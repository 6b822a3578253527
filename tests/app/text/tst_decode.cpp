// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated_text.h"
#include "text/decode.h"

#include <QStringEncoder>
#include <QTest>

using namespace casus;
using namespace casus::text;

namespace {

QByteArray encoded(QStringConverter::Encoding encoding, const QString& text, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

const QString kFrench = QStringLiteral("À Ségou, douze soldats ont été tués.\nLe général l’a dit.\n");
const QString kArabic = QStringLiteral("قتل سبعة جنود في هجوم قرب الحدود\nأعلن الجيش ذلك يوم الثلاثاء\n");

} // namespace

class TestDecode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("charset");
        QTest::addColumn<bool>("noted");
        const auto row = [](const char* name, const QByteArray& bytes, const QString& text,
                            const char* charset, bool noted) {
            QTest::newRow(name) << bytes << text << QString::fromLatin1(charset) << noted;
        };
        row("empty", {}, {}, "UTF-8", false);
        row("ASCII", "Seven killed.\n", QStringLiteral("Seven killed.\n"), "UTF-8", false);
        row("UTF-8", kFrench.toUtf8(), kFrench, "UTF-8", false);
        row("UTF-8 with a mark", "\xEF\xBB\xBF" + kFrench.toUtf8(), kFrench, "UTF-8", false);
        row("emoji", QStringLiteral("🇲🇱 👩‍👩‍👧").toUtf8(),
            QStringLiteral("🇲🇱 👩‍👩‍👧"), "UTF-8", false);
        row("UTF-16LE with a mark", encoded(QStringConverter::Utf16LE, kFrench, true), kFrench, "UTF-16LE",
            true);
        row("UTF-16BE with a mark", encoded(QStringConverter::Utf16BE, kFrench, true), kFrench, "UTF-16BE",
            true);
        row("UTF-16LE without a mark", encoded(QStringConverter::Utf16LE, kFrench, false), kFrench,
            "UTF-16LE", true);
        row("UTF-16BE without a mark", encoded(QStringConverter::Utf16BE, kFrench, false), kFrench,
            "UTF-16BE", true);
        row("Arabic UTF-16LE without a mark", encoded(QStringConverter::Utf16LE, kArabic, false), kArabic,
            "UTF-16LE", true);
        row("Windows-1252", "S\xE9gou \x97 \x93tu\xE9s\x94", QStringLiteral("Ségou — “tués”"), "windows-1252",
            true);
        row("Latin-1", "d\xE9j\xE0 vu \xE0 Tombouctou", QStringLiteral("déjà vu à Tombouctou"),
            "windows-1252", true);
        row("line ends", "a\r\nb\rc\n\r\nd", QStringLiteral("a\nb\nc\n\nd"), "UTF-8", false);
        row("broken UTF-8", "S\xC3\xA9gou, Timbuktu\xC3\xA9, Ka\xC3\xAF, bad \xFF here",
            QStringLiteral("Ségou, Timbuktué, Kaï, bad \uFFFD here"), "UTF-8", true);
        row("byte that Windows-1252 has not", "bad \x81 here and there",
            QStringLiteral("bad \uFFFD here and there"), "UTF-8", true);
        row("few control characters", "page one\fpage two\x1B", QStringLiteral("page one\fpage two\x1B"),
            "UTF-8", false);
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, charset);
        QFETCH(bool, noted);
        const auto decoded = decode(bytes, QStringLiteral("a.txt"));
        QVERIFY2(decoded.ok(), decoded.ok() ? "" : qPrintable(decoded.error().message));
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->charset, charset);
        QCOMPARE(!decoded->note.isEmpty(), noted);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("NUL inside a text")
            << QByteArray("Seven killed\0 in Mopti today, they said.", 39) << QStringLiteral("NUL");
        QTest::newRow("NUL in UTF-16")
            << encoded(QStringConverter::Utf16LE, QStringLiteral("Seven") + QChar(u'\0'), true)
            << QStringLiteral("NUL");
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << QStringLiteral("binary");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\nno zero bytes here") << QStringLiteral("binary");
        QTest::newRow("zip") << QByteArray("PK\x03\x04 and so on") << QStringLiteral("binary");
        QTest::newRow("control characters")
            << QByteArray("\x01\x02\x03\x04\x05\x06 abc") << QStringLiteral("binary");
        QByteArray noise;
        for (int i = 0; i < 4096; ++i)
            noise.append(static_cast<char>((i * 7919 + i / 3) & 0xFF));
        QTest::newRow("noise") << noise << QStringLiteral("binary");
        QTest::newRow("mostly broken bytes") << QByteArray(200, '\x81') << QStringLiteral("binary");
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        const auto decoded = decode(bytes, QStringLiteral("odd name.txt"));
        QVERIFY(!decoded.ok());
        QCOMPARE(decoded.error().code, ErrorCode::Refused);
        QVERIFY2(decoded.error().message.contains(why), qPrintable(decoded.error().message));
        QVERIFY(decoded.error().message.contains(QStringLiteral("odd name.txt")));
        QVERIFY(decoded.error().message.endsWith(u'.'));
    }

    void canonicalKeepsAllButLineEnds()
    {
        QCOMPARE(canonical(QStringLiteral("a\u2028b\u2029c\uFDD0d\uFDD1e")), QStringLiteral("a\nb\nc\nd\ne"));
        QCOMPARE(canonical(QStringLiteral("a\u00A0b\u0085c\t")), QStringLiteral("a\u00A0b\u0085c\t"));
        const QString lone = QString(QChar(0xD83D)) + QStringLiteral("x") + QChar(0xDE00);
        QCOMPARE(canonical(lone), QStringLiteral("\uFFFDx\uFFFD"));
    }

    void generatedTextsSurviveEveryEncoding()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const QString text = test::generatedText(seed);
            const QString expected = canonical(text);
            QVERIFY(!expected.contains(u'\r'));
            QCOMPARE(canonical(expected), expected);
            QCOMPARE(decode(text.toUtf8(), {})->text, expected);
            QCOMPARE(decode(encoded(QStringConverter::Utf16LE, text, true), {})->text, expected);
            QCOMPARE(decode(encoded(QStringConverter::Utf16BE, text, true), {})->text, expected);
        }
    }

    void fingerprintIsOfTheUtf8Text()
    {
        QCOMPARE(fingerprint(QStringLiteral("abc")),
                 QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QVERIFY(fingerprint(QStringLiteral("é")) != fingerprint(QStringLiteral("e\u0301")));
    }

    void fiftyMegabytes()
    {
        const QByteArray line =
            QStringLiteral("À Ségou, douze soldats ont été tués, selon l’armée.\r\n").toUtf8();
        const QByteArray bytes = line.repeated(50'000'000 / line.size() + 1);
        const auto decoded = decode(bytes, {});
        QVERIFY(decoded.ok());
        QCOMPARE(decoded->text.count(u'\n'), 50'000'000 / line.size() + 1);
        QVERIFY(!decoded->text.contains(u'\r'));
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
