// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer_key.h"
#include "reading.h"

#include <QtTest>

using namespace casus;

// The same reports as cables and old wires write them: in capitals only, or without accents. Both ways keep
// every position, so the keys hold. What the rules reach may fall by a small number of points only.
class TestExtractionWriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();

private:
    test::Reading m_reading;
};

namespace {

enum class Writing { Capitals, NoAccents, CapitalsNoAccents };

QString withoutAccents(const QString& text)
{
    QString plain = text;
    for (QChar& c : plain) {
        const QString parts = QString(c).normalized(QString::NormalizationForm_D);
        if (parts.size() > 1 && parts[0].isLetter() && parts[1].isMark())
            c = parts[0];
    }
    return plain;
}

QString inCapitals(const QString& text)
{
    QString capitals = text;
    for (QChar& c : capitals)
        c = c.toUpper();
    return capitals;
}

QString written(const QString& text, Writing writing)
{
    switch (writing) {
    case Writing::Capitals: return inCapitals(text);
    case Writing::NoAccents: return withoutAccents(text);
    case Writing::CapitalsNoAccents: return inCapitals(withoutAccents(text));
    }
    return text;
}

bool isOfRules(model::MentionType type)
{
    return type != model::MentionType::Person && type != model::MentionType::Org;
}

double rulesF1(const test::Score& score)
{
    test::Tally sum;
    for (const auto& [type, tally] : score.types) {
        if (isOfRules(type))
            sum += tally;
    }
    return sum.f1();
}

} // namespace

void TestExtractionWriting::holds_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("writing");
    QTest::addColumn<double>("mayFall");
    const QString data = QStringLiteral(CASUS_TEST_DATA "/");
    const auto row = [&](const char* name, const QString& folder, Writing writing, double mayFall) {
        QTest::newRow(name) << folder << static_cast<int>(writing) << mayFall;
    };
    row("French in capitals", data + QStringLiteral("french"), Writing::Capitals, 4);
    row("French without accents", data + QStringLiteral("french"), Writing::NoAccents, 1);
    row("French in capitals without accents", data + QStringLiteral("french"), Writing::CapitalsNoAccents, 4);
    row("English in capitals", data + QStringLiteral("unseen"), Writing::Capitals, 4);
    row("English without accents", data + QStringLiteral("unseen"), Writing::NoAccents, 1);
    row("outside corpus in capitals", QStringLiteral(CASUS_CORPUS), Writing::Capitals, 3);
    row("outside corpus without accents", QStringLiteral(CASUS_CORPUS), Writing::NoAccents, 1);
}

void TestExtractionWriting::holds()
{
    QFETCH(QString, folder);
    QFETCH(int, writing);
    QFETCH(double, mayFall);
    const QList<test::AnswerKey> keys = test::answerKeys(folder);
    if (keys.isEmpty() && folder == QStringLiteral(CASUS_CORPUS))
        QSKIP("no outside corpus (CASUS_CORPUS_DIR)");
    QVERIFY(!keys.isEmpty());
    test::Score usual;
    test::Score other;
    for (const test::AnswerKey& key : keys) {
        usual.add(key, m_reading.read(key.text, key.published).mentions);
        const QString text = written(key.text, static_cast<Writing>(writing));
        QCOMPARE(text.size(), key.text.size());
        const auto mentions = m_reading.read(text, key.published).mentions;
        QCOMPARE(test::faults(text, mentions), QStringList());
        other.add(key, mentions);
    }
    const double fall = rulesF1(usual) - rulesF1(other);
    const QString figures =
        QStringLiteral("from %1 to %2\n").arg(rulesF1(usual), 0, 'f', 1).arg(rulesF1(other), 0, 'f', 1) +
        other.table();
    QVERIFY2(fall < mayFall, qPrintable(figures));
    qInfo("%s", qPrintable(figures));
}

QTEST_GUILESS_MAIN(TestExtractionWriting)
#include "tst_extraction_writing.moc"
