// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QRandomGenerator>
#include <QtTest>

#include <ctime>

using namespace casus;

// What must hold of every text: spans inside it, quotes that match, no overlaps, valid values; and the same
// text gives the same mentions. Texts are random mixes of what reports and bad input hold; the seed is fixed.
class TestExtractionProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void costIsLinear_data();
    void costIsLinear();

private:
    test::Reading m_reading;
};

namespace {

const QStringList& pieces()
{
    static const QStringList list =
        QString::fromUtf8("at least|14|Malian|soldiers|were|killed|and|11|injured|on|Tuesday|the day "
                          "before|since|between|June|December|"
                          "2022|March|15|,|.|;|\n|\n\n|- |overnight|night of|12|to|13|the|a|one|of whom|of "
                          "them|including|three|others|"
                          "twenty|-|five|hundred|dozens of|bodies of|more than|up to|no|JNIM|al-Qaeda|the "
                          "army|near|Sokolo|Bamako|km|"
                          "north of|attack|ambush|set "
                          "off|an|IED|motorbikes|\U0001F525|\U0001F468\u200D\U0001F469|Se\u0301gou|é|"
                          "قتل|\u00A0|\u2019s|\u201C|\u201D|(|)|[|]|/|%|$|20/01/2024|2022-06-03|30 "
                          "February|99999999999999999999|0|"
                          "1,000|1.5|million|last|next|week|month|year|earlier|ago|later|after|two|days|"
                          "Monday|'s|l'|d'une|soldats|ont été|"
                          "tués|dans la|nuit du|au|mardi|il y "
                          "a|deux|jours|depuis|début|fin|mi-|mars|dont|\t|\uFEFF|\uFFFD|OUAGADOUGOU (AFP) -|"
                          "Read also:|Share this article|said|that|who|died|Dec.|31|Sept|so far this "
                          "year|the weekend|early|late|mid")
            .split(u'|');
    return list;
}

QString mix(QRandomGenerator& random, int words)
{
    QString text;
    for (int i = 0; i < words; ++i) {
        QString piece = pieces().at(random.bounded(static_cast<int>(pieces().size())));
        piece.replace(QStringLiteral("\\n"), QStringLiteral("\n"))
            .replace(QStringLiteral("\\t"), QStringLiteral("\t"));
        text += piece;
        if (random.bounded(8) != 0)
            text += u' ';
    }
    return text;
}

} // namespace

void TestExtractionProperties::holds_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QString>("language");
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QTest::newRow(qPrintable(QStringLiteral("English mix %1").arg(seed))) << seed << QStringLiteral("en");
        QTest::newRow(qPrintable(QStringLiteral("French mix %1").arg(seed))) << seed << QStringLiteral("fr");
        QTest::newRow(qPrintable(QStringLiteral("detected mix %1").arg(seed))) << seed << QString();
    }
}

void TestExtractionProperties::holds()
{
    QFETCH(quint32, seed);
    QFETCH(QString, language);
    QRandomGenerator random(seed);
    for (int i = 0; i < 40; ++i) {
        const QString text = mix(random, 5 + random.bounded(120));
        const QDate published = i % 3 == 0 ? QDate() : QDate(1990, 1, 1).addDays(random.bounded(16000));
        const auto mentions = m_reading.read(text, published, language).mentions;
        const QStringList wrong = test::faults(text, mentions);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n') + QStringLiteral("\nin: ") + text));
        QVERIFY(m_reading.read(text, published, language).mentions == mentions);
    }
}

void TestExtractionProperties::costIsLinear_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<int>("times"); // of the small text; the large one has eight times as many
    QTest::addColumn<QString>("language");
    QRandomGenerator random(7);
    const QString en = QStringLiteral("en");
    const auto row = [](const char* name, const char* piece, int times, const QString& language) {
        QTest::newRow(name) << QString::fromUtf8(piece) << times << language;
    };
    QTest::newRow("mixed words and signs") << mix(random, 4000) << 1 << en;
    row("one line without a stop", "at least soldiers near the village and others in the bush ", 220, en);
    row("numbers in a row", "14 ", 2500, en);
    row("nouns of outcome in a row", "14 dead wounded ", 900, en);
    row("one count and nouns of outcome", "dead wounded ", 1500, en);
    row("counts joined by commas", "two killed, ", 1000, en);
    row("counts without an outcome", "three soldiers and ", 700, en);
    row("number words in a row", "twenty hundred ", 900, en);
    row("capitalised words in a row", "Sokolo Garba ", 900, en);
    row("commas and places", "Gao, Mopti, ", 900, en);
    row("hyphens", "al-", 3000, en);
    row("open brackets", "(JNIM ", 1500, en);
    row("line in capitals", "SOLDIERS KILLED NEAR MOPTI ", 400, en);
    row("dates in a row", "on Tuesday March 15 ", 600, en);
    row("days after the attack", "two days after the attack ", 400, en);
    row("quotation marks", "\" ' \u201c ", 1500, en);
    row("French elisions", "l'attaque d'une ", 800, QStringLiteral("fr"));
    row("French counts", "dont deux tués et ", 700, QStringLiteral("fr"));
}

void TestExtractionProperties::costIsLinear()
{
    // Ratios in one run, with room for a busy machine: eight times the text may take up to thirty times as
    // long, where quadratic cost would take sixty-four times.
    QFETCH(QString, piece);
    QFETCH(int, times);
    QFETCH(QString, language);
    const QString small = QStringLiteral("14 ") + piece.repeated(times);
    const QString large = QStringLiteral("14 ") + piece.repeated(8 * times);
    const auto fastest = [&](const QString& text) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 3; ++run) {
            const std::clock_t start = std::clock(); // processor time: other processes do not count
            (void)m_reading.read(text, QDate(2022, 6, 3), language);
            best = std::min(best, static_cast<qint64>(std::clock() - start));
        }
        return best;
    };
    const qint64 one = std::max<qint64>(fastest(small), 100);
    const qint64 eight = fastest(large);
    QVERIFY2(eight < 30 * one, qPrintable(QStringLiteral("%1 and %2 ticks").arg(one).arg(eight)));
}

QTEST_GUILESS_MAIN(TestExtractionProperties)
#include "tst_extraction_properties.moc"
