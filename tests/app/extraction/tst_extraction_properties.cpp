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

void TestExtractionProperties::costIsLinear()
{
    // Ratios in one run, with room for a busy machine: eight times the text may take up to thirty times as
    // long, where quadratic cost would take sixty-four times.
    QRandomGenerator random(7);
    const QString small = mix(random, 4000);
    const QString large = small.repeated(8);
    const auto fastest = [&](const QString& text) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 3; ++run) {
            const std::clock_t start = std::clock(); // processor time: other processes do not count
            (void)m_reading.read(text, QDate(2022, 6, 3), QStringLiteral("en"));
            best = std::min(best, static_cast<qint64>(std::clock() - start));
        }
        return best;
    };
    const qint64 one = fastest(small);
    const qint64 eight = fastest(large);
    QVERIFY2(eight < 30 * one, qPrintable(QStringLiteral("%1 and %2 ticks").arg(one).arg(eight)));
}

QTEST_GUILESS_MAIN(TestExtractionProperties)
#include "tst_extraction_properties.moc"
