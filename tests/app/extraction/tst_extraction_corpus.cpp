// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_key.h"
#include "reading.h"

#include <QtTest>

using namespace casus;

// On an outside corpus with answer keys (CASUS_CORPUS_DIR): what the finders reach there must not slip.
// Skipped without.
class TestExtractionCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mentionsAreFound();

private:
    test::Reading m_reading;
};

void TestExtractionCorpus::mentionsAreFound()
{
    const QList<test::AnswerKey> keys = test::answerKeys(QStringLiteral(CASUS_CORPUS));
    if (keys.isEmpty())
        QSKIP("no outside corpus (CASUS_CORPUS_DIR)");
    test::Score score;
    for (const test::AnswerKey& key : keys) {
        const auto mentions = m_reading.read(key.text, key.published).mentions;
        QCOMPARE(test::faults(key.text, mentions), QStringList());
        QVERIFY2(!mentions.empty(), qPrintable(key.name));
        score.add(key, mentions);
    }
    QVERIFY2(score.all().f1() >= 95, qPrintable(score.table()));
    QVERIFY2(score.dateValue() >= 95, qPrintable(score.table()));
    qInfo("%s", qPrintable(score.table()));
}

QTEST_GUILESS_MAIN(TestExtractionCorpus)
#include "tst_extraction_corpus.moc"
