// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_key.h"
#include "reading.h"
#include "text/decode.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QtTest>

using namespace casus;

// Real reports, damaged at random: cut, doubled, shuffled, in other letter case, with odd characters between.
// No crash, no span outside the text, no quote that differs, no invalid value. Seeds are fixed; the long run
// is libFuzzer's (tests/fuzz).
class TestExtractionFuzz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void damagedReports_data();
    void damagedReports();

private:
    test::Reading m_reading;
    QStringList m_texts;
};

namespace {

int below(QRandomGenerator& random, qsizetype limit)
{
    return limit <= 0 ? 0 : random.bounded(static_cast<int>(limit));
}

const QStringList& oddPieces()
{
    static const QStringList list{QStringLiteral("\u0301"),
                                  QStringLiteral("\U0001F525"),
                                  QStringLiteral("\u200D"),
                                  QStringLiteral("\uFEFF"),
                                  QStringLiteral("\u00A0"),
                                  QStringLiteral("\u0130"),
                                  QStringLiteral("\u00DF"),
                                  QStringLiteral("\uFB01"),
                                  QStringLiteral("\n"),
                                  QStringLiteral("\n\n"),
                                  QStringLiteral("\t"),
                                  QStringLiteral("-"),
                                  QStringLiteral("'"),
                                  QStringLiteral("\u2019"),
                                  QStringLiteral("("),
                                  QStringLiteral(")"),
                                  QStringLiteral("\""),
                                  QStringLiteral("99999999999999999999 "),
                                  QStringLiteral("30 February 2022 "),
                                  QStringLiteral("0"),
                                  QStringLiteral("/"),
                                  QStringLiteral(". "),
                                  QStringLiteral(", "),
                                  QStringLiteral(" of "),
                                  QStringLiteral(" \u0642\u062A\u0644 ")};
    return list;
}

void damage(QString& text, QRandomGenerator& random)
{
    const int at = below(random, text.size());
    const int length = 1 + below(random, 40);
    switch (random.bounded(8)) {
    case 0: text.remove(at, length); break;
    case 1: text.insert(at, text.mid(below(random, text.size()), length)); break;
    case 2: text.insert(at, oddPieces().at(below(random, oddPieces().size()))); break;
    case 3: text.replace(at, length, text.mid(at, length).toUpper()); break;
    case 4: text.replace(at, length, text.mid(at, length).toLower()); break;
    case 5: text.replace(at, 1, QChar(static_cast<ushort>(32 + random.bounded(0x2100)))); break;
    case 6: text.replace(u' ', at % 2 == 0 ? u'\n' : u'\u00A0'); break;
    default: text = text.mid(at) + text.left(at); break;
    }
}

} // namespace

void TestExtractionFuzz::initTestCase()
{
    for (const test::AnswerKey& key : test::answerKeys(QStringLiteral(CASUS_TEST_DATA)))
        m_texts.append(key.text);
    QVERIFY(m_texts.size() > 30);
}

void TestExtractionFuzz::damagedReports_data()
{
    QTest::addColumn<quint32>("seed");
    // a longer run: CASUS_FUZZ_SEEDS=1000
    const int more = qEnvironmentVariableIntValue("CASUS_FUZZ_SEEDS");
    for (quint32 seed = 1; seed <= static_cast<quint32>(more > 0 ? more : 8); ++seed)
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
}

void TestExtractionFuzz::damagedReports()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 60; ++i) {
        QString text = m_texts.at(below(random, m_texts.size()));
        const int strokes = 1 + below(random, 30);
        for (int stroke = 0; stroke < strokes; ++stroke)
            damage(text, random);
        if (random.bounded(6) == 0)
            text = text.toUpper();
        text = text::canonical(text);
        extraction::Context context;
        if (random.bounded(4) != 0)
            context.published = QDate(1995, 1, 1).addDays(random.bounded(14000));
        if (random.bounded(2) == 0)
            context.language = random.bounded(2) == 0 ? QStringLiteral("fr") : QStringLiteral("en");
        const extraction::Extraction extraction = m_reading.extractor().extract(text, context);
        const QStringList wrong = test::faults(text, extraction.mentions);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n') + QStringLiteral("\nin: ") + text));
        context.published = QDate(2022, 6, 3);
        const auto dated = m_reading.extractor().revalueDates(text, extraction.mentions, context);
        QCOMPARE(test::faults(text, dated), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestExtractionFuzz)
#include "tst_extraction_fuzz.moc"
