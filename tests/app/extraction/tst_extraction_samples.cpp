// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_key.h"
#include "reading.h"

#include <QtTest>

using namespace casus;

// On the reports of tests/data with answer keys: what the finders reach there must not slip.
class TestExtractionSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mentionsAreFound_data();
    void mentionsAreFound();

private:
    test::Reading m_reading;
};

void TestExtractionSamples::mentionsAreFound_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("documents");
    QTest::addColumn<double>("all");
    QTest::addColumn<double>("eachTypeOfTheRules");
    // types of the rules: all but PERSON and ORG
    QTest::newRow("French reports") << QStringLiteral("french") << 27 << 95.0 << 94.0;
    QTest::newRow("English reports of other regions and wording")
        << QStringLiteral("unseen") << 28 << 95.0 << 93.0;
}

void TestExtractionSamples::mentionsAreFound()
{
    QFETCH(QString, folder);
    QFETCH(int, documents);
    QFETCH(double, all);
    QFETCH(double, eachTypeOfTheRules);
    const QList<test::AnswerKey> keys = test::answerKeys(QStringLiteral(CASUS_TEST_DATA) + u'/' + folder);
    QCOMPARE(keys.size(), documents);
    test::Score score;
    for (const test::AnswerKey& key : keys) {
        QCOMPARE(key.problems, QStringList());
        const auto mentions = m_reading.read(key.text, key.published).mentions;
        QCOMPARE(test::faults(key.text, mentions), QStringList());
        score.add(key, mentions);
    }
    QVERIFY2(score.all().f1() >= all, qPrintable(score.table()));
    QVERIFY2(score.dateValue() >= 95, qPrintable(score.table()));
    for (const auto& [type, tally] : score.types) {
        const bool open = type == model::MentionType::Person || type == model::MentionType::Org;
        QVERIFY2(tally.f1() >= (open ? 80.0 : eachTypeOfTheRules),
                 qPrintable(model::toString(type) + u'\n' + score.table()));
    }
    qInfo("%s", qPrintable(folder + u'\n' + score.table()));
}

QTEST_GUILESS_MAIN(TestExtractionSamples)
#include "tst_extraction_samples.moc"
