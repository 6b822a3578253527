// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generated_text.h"
#include "text/offsets.h"

#include <QTest>

using namespace casus::text;

namespace {

/// The plain way: UTF-16 position of each code point, one after another.
std::vector<qsizetype> starts(const QString& text)
{
    std::vector<qsizetype> result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        result.push_back(i);
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
    }
    result.push_back(text.size());
    return result;
}

} // namespace

class TestOffsets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePlainWay()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const QString text = casus::test::generatedText(seed);
            const std::vector<qsizetype> expected = starts(text);
            const OffsetMap map(text);
            QCOMPARE(map.codePointCount(), static_cast<int>(expected.size()) - 1);
            QCOMPARE(map.utf16Length(), text.size());
            for (std::size_t i = 0; i < expected.size(); ++i) {
                QCOMPARE(map.toUtf16(static_cast<int>(i)), expected[i]);
                QCOMPARE(map.toCodePoint(expected[i]), static_cast<int>(i));
                if (i + 1 < expected.size() && expected[i + 1] == expected[i] + 2)
                    QCOMPARE(map.toCodePoint(expected[i] + 1),
                             static_cast<int>(i)); // inside a pair: rounds down
            }
        }
    }

    void bytesAgreeWithUtf8()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const QString text = casus::test::generatedText(seed);
            const std::vector<qsizetype> utf16 = starts(text);
            const std::vector<qsizetype> bytes = OffsetMap::byteOffsets(text);
            QCOMPARE(bytes.size(), utf16.size());
            for (std::size_t i = 0; i < bytes.size(); ++i)
                QCOMPARE(bytes[i], text.left(utf16[i]).toUtf8().size());
        }
    }

    void clamps()
    {
        const OffsetMap map(QStringLiteral("a😀b"));
        QCOMPARE(map.codePointCount(), 3);
        QCOMPARE(map.toUtf16(-5), 0);
        QCOMPARE(map.toUtf16(99), 4);
        QCOMPARE(map.toCodePoint(-1), 0);
        QCOMPARE(map.toCodePoint(99), 3);
        QCOMPARE(OffsetMap().toUtf16(1), 0);
        QCOMPARE(OffsetMap(QString()).codePointCount(), 0);
    }

    void loneSurrogatesCountAsOne()
    {
        const QString text = QString(QChar(0xDE00)) + QChar(0xD83D) + u'x' + QChar(0xD83D);
        const OffsetMap map(text);
        QCOMPARE(map.codePointCount(), 4);
        QCOMPARE(map.toUtf16(3), 3);
        QCOMPARE(OffsetMap::byteOffsets(text).back(), 10);
    }
};

QTEST_GUILESS_MAIN(TestOffsets)
#include "tst_offsets.moc"
