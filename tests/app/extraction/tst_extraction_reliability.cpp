// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"
#include "reliability.h"

#include <QtTest>

using namespace casus;

// Scores mean something: of the suggestions scored 0.9 and more, nine in ten are right, and so on down. Bulk
// decisions rest on it. Measured on the reports of tests/data and on the outside corpus where there is one.
class TestExtractionReliability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scoresKeepTheirWord();
};

void TestExtractionReliability::scoresKeepTheirWord()
{
    constexpr int kEnough = 20;
    const test::Reading reading;
    QList<test::AnswerKey> keys = test::answerKeys(QStringLiteral(CASUS_TEST_DATA "/french"));
    keys += test::answerKeys(QStringLiteral(CASUS_TEST_DATA "/unseen"));
    QVERIFY(keys.size() > 30);
    keys += test::answerKeys(QStringLiteral(CASUS_CORPUS));
    test::Reliability reliability;
    for (const test::AnswerKey& key : std::as_const(keys))
        reliability.add(key, reading.read(key.text, key.published).mentions);
    const QString table = reliability.table(false);
    for (std::size_t band = 0; band < test::Reliability::kBands; ++band) {
        const test::Reliability::Band& figures = reliability.all()[band];
        if (figures.count < kEnough)
            continue;
        // a band may miss its promise by a twentieth: some bands hold few suggestions
        const double slack = band == 0 ? 0.0 : 0.05;
        QVERIFY2(figures.share() >= test::Reliability::lowerBound(band) - slack, qPrintable(table));
    }
    qInfo("%s", qPrintable(table));
}

QTEST_GUILESS_MAIN(TestExtractionReliability)
#include "tst_extraction_reliability.moc"
