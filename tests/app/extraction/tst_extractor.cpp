// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"
#include "text/decode.h"

#include <QtConcurrent>
#include <QtTest>

using namespace casus;

class TestExtractor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spansAreCodePoints_data();
    void spansAreCodePoints();
    void emptyTexts_data();
    void emptyTexts();
    void boilerplateHoldsNoMention();
    void newPublicationDateRevaluesDates();
    void otherMentionsKeepTheirValuesWhenRevalued();
    void frenchIsDetectedAndRead();
    void languageOfTheContextWins();
    void sameFromEveryThread();
    void drafterIsNamed();

private:
    test::Reading m_reading;
    const QDate m_published{2022, 6, 3};
};

void TestExtractor::spansAreCodePoints_data()
{
    QTest::addColumn<QString>("text");
    const QString story = QStringLiteral("Gunmen killed 14 soldiers on Tuesday in an ambush with a mine.");
    QTest::newRow("plain") << story;
    QTest::newRow("emoji before") << QString::fromUtf8("\U0001F6A8\U0001F525 ") + story;
    QTest::newRow("emoji inside") << QString(story).replace(QStringLiteral(" on "),
                                                            QString::fromUtf8(" \U0001F525 on "));
    QTest::newRow("combining marks") << QString::fromUtf8("Se\u0301gou: ") +
                                            story.normalized(QString::NormalizationForm_D);
    QTest::newRow("Arabic before") << QString::fromUtf8("قتل جنود. ") + story;
    QTest::newRow("carriage returns")
        << text::canonical(QStringLiteral("Title\r\n\r\n") + story + QStringLiteral("\r\n"));
    QTest::newRow("no-break spaces") << QString(story).replace(u' ', QChar(0x00A0));
}

void TestExtractor::spansAreCodePoints()
{
    QFETCH(QString, text);
    const auto mentions = m_reading.read(text, m_published, QStringLiteral("en")).mentions;
    QCOMPARE(test::faults(text, mentions), QStringList());
    const auto count = [&](model::MentionType type) {
        return std::count_if(mentions.begin(), mentions.end(), [&](const auto& m) { return m.type == type; });
    };
    QCOMPARE(count(model::MentionType::Date), 1);
    QCOMPARE(count(model::MentionType::Casualty), 1);
    QCOMPARE(count(model::MentionType::Event), 1);
    QCOMPARE(count(model::MentionType::Weapon), 1);
}

void TestExtractor::emptyTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QString();
    QTest::newRow("empty") << QStringLiteral("");
    QTest::newRow("spaces") << QStringLiteral("   \n\n \t ");
    QTest::newRow("punctuation") << QStringLiteral("... --- !!! \"\" '' - / . ,");
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD83D)) + QStringLiteral(" on");
}

void TestExtractor::emptyTexts()
{
    QFETCH(QString, text);
    for (const QString& language : {QString(), QStringLiteral("en"), QStringLiteral("fr")})
        QVERIFY(m_reading.read(text, m_published, language).mentions.empty());
}

void TestExtractor::boilerplateHoldsNoMention()
{
    const QString text =
        QStringLiteral("Ten killed in attack\n\nGunmen killed ten civilians on Tuesday, police said.\n\n"
                       "This site uses cookies. Since 2012 we count visitors.\n\nShare this "
                       "article\n\nPrevious Post Next Post");
    const auto mentions = m_reading.read(text, m_published, QStringLiteral("en")).mentions;
    QVERIFY(!mentions.empty());
    const int end = static_cast<int>(text.indexOf(QStringLiteral("This site")));
    for (const model::Mention& mention : mentions)
        QVERIFY2(mention.span.end <= end, qPrintable(mention.quote));
}

void TestExtractor::newPublicationDateRevaluesDates()
{
    const QString text = QStringLiteral("Gunmen killed ten civilians on Tuesday, and on 7 August 1998.");
    extraction::Context context;
    context.language = QStringLiteral("en");
    std::vector<model::Mention> mentions = m_reading.extractor().extract(text, context).mentions;
    QCOMPARE(mentions.size(), std::size_t(3));
    QCOMPARE(std::get<model::DateValue>(mentions[1].value).edtf, QString());
    context.published = m_published;
    const auto revalued = m_reading.extractor().revalueDates(text, mentions, context);
    QCOMPARE(revalued.size(), mentions.size());
    QCOMPARE(std::get<model::DateValue>(revalued[1].value).edtf, QStringLiteral("2022-05-31"));
    QCOMPARE(std::get<model::DateValue>(revalued[2].value).edtf, QStringLiteral("1998-08-07"));
    context.published = QDate(2020, 1, 1);
    const auto again = m_reading.extractor().revalueDates(text, revalued, context);
    QCOMPARE(std::get<model::DateValue>(again[1].value).edtf, QStringLiteral("2019-12-31"));
    QCOMPARE(again[1].span, mentions[1].span);
}

void TestExtractor::otherMentionsKeepTheirValuesWhenRevalued()
{
    const QString text = QStringLiteral("Gunmen killed ten civilians on Tuesday in an ambush.");
    extraction::Context context;
    context.published = m_published;
    context.language = QStringLiteral("en");
    std::vector<model::Mention> mentions = m_reading.extractor().extract(text, context).mentions;
    for (model::Mention& mention : mentions)
        mention.note = QStringLiteral("kept");
    context.published = QDate(2021, 1, 1);
    const auto revalued = m_reading.extractor().revalueDates(text, mentions, context);
    QCOMPARE(revalued.size(), mentions.size());
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        QCOMPARE(revalued[i].note, QStringLiteral("kept"));
        if (mentions[i].type != model::MentionType::Date)
            QCOMPARE(revalued[i], mentions[i]);
    }
}

void TestExtractor::frenchIsDetectedAndRead()
{
    const QString text = QString::fromUtf8(
        "Au moins 14 soldats ont été tués mardi dans une attaque contre leur poste, selon une source de la "
        "gendarmerie. Les assaillants sont arrivés à moto et ils ont ouvert le feu.");
    const extraction::Extraction extraction = m_reading.read(text, m_published);
    QCOMPARE(extraction.language, QStringLiteral("fr"));
    QCOMPARE(test::faults(text, extraction.mentions), QStringList());
    QStringList quotes;
    for (const model::Mention& mention : extraction.mentions)
        quotes.append(mention.quote);
    for (const QString& expected : {QStringLiteral("14 soldats"), QStringLiteral("mardi"),
                                    QStringLiteral("attaque"), QStringLiteral("moto")})
        QVERIFY2(quotes.contains(expected), qPrintable(quotes.join(u'|')));
}

void TestExtractor::languageOfTheContextWins()
{
    QCOMPARE(m_reading.read(QStringLiteral("The army said"), m_published, QStringLiteral("fr")).language,
             QStringLiteral("fr"));
}

void TestExtractor::sameFromEveryThread()
{
    const QString text =
        QStringLiteral("Gunmen killed ten civilians on Tuesday near Sokolo in an ambush with a mine. "
                       "The army said three soldiers died the next day.");
    const auto expected = m_reading.read(text, m_published).mentions;
    QVERIFY(!expected.empty());
    const QList<int> runs(16);
    const auto results = QtConcurrent::blockingMapped(
        runs,
        std::function([&](const int&) { return m_reading.read(text, m_published).mentions == expected; }));
    QVERIFY(!results.contains(false));
}

void TestExtractor::drafterIsNamed()
{
    QVERIFY(extraction::drafterName().startsWith(QStringLiteral("casus ")));
    QVERIFY(extraction::drafterName().size() > 8);
}

QTEST_GUILESS_MAIN(TestExtractor)
#include "tst_extractor.moc"
