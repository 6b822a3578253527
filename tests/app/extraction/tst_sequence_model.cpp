// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_model.h"
#include "extraction/sequence_tagger.h"
#include "sequence_sample.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace casus;
using namespace casus::extraction::sequence;

// The file of a trained model: what it keeps, and what is refused.
class TestSequenceModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bytes = packModel(sample::trained()); }
    void keepsWhatWasLearnt();
    void theShippedModelOpensQuickly();
    void refusesWhatIsNoModel_data();
    void refusesWhatIsNoModel();
    void everyChangedByteIsNoticed();
    void everyCutIsRefused();
    void damageBehindAValidChecksumIsRefused();
    void aMissingFileIsNamed();
    void tableFindsWhatWasPacked();

private:
    static std::vector<TaggedName> tagged(const QByteArray& bytes, const QString& text);

    QByteArray m_bytes;
};

std::vector<TaggedName> TestSequenceModel::tagged(const QByteArray& bytes, const QString& text)
{
    const auto model = Model::fromBytes(bytes, u"test"_qs);
    if (!model)
        return {};
    const text::Analysis analysis = text::analyze(text);
    return Tagger(*model).tag(analysis, text::foldTokens(analysis));
}

void TestSequenceModel::keepsWhatWasLearnt()
{
    const auto names =
        tagged(m_bytes, u"Yesterday Governor Mila Osten told reporters in Tiram that it rained."_qs);
    QCOMPARE(names.size(), std::size_t(2));
    QVERIFY((names[0].span == NameSpan{2, 4, Label::Person}));
    QVERIFY((names[1].span == NameSpan{7, 8, Label::Place}));
    for (const TaggedName& name : names)
        QVERIFY2(name.probability > 0.5 && name.probability <= 1.0,
                 qPrintable(QString::number(name.probability)));
}

void TestSequenceModel::theShippedModelOpensQuickly()
{
    QElapsedTimer timer;
    timer.start();
    const auto model = Model::open(QStringLiteral(CASUS_RESOURCES "/models/names.model"));
    QVERIFY2(model.ok(), model.ok() ? "" : qPrintable(model.error().message));
    QVERIFY((*model)->featureCount() > 50'000);
    qInfo("opened in %lld ms", timer.elapsed());
}

void TestSequenceModel::refusesWhatIsNoModel_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"no name model"_qs;
    QTest::newRow("text") << QByteArray("Once upon a time there was a file that was no model at all.\n")
                          << u"no name model"_qs;
    QByteArray other = m_bytes;
    other[8] = char(other[8] + 1);
    QTest::newRow("another format") << other << u"another format"_qs;
    other = m_bytes;
    other[12] = char(other[12] + 1);
    QTest::newRow("other features or labels") << other << u"train it again"_qs;
    QTest::newRow("longer than it says") << m_bytes + QByteArray(1, '\0') << u"damaged"_qs;
}

void TestSequenceModel::refusesWhatIsNoModel()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto model = Model::fromBytes(bytes, u"names.model"_qs);
    QVERIFY(!model.ok());
    QVERIFY2(model.error().message.contains(words), qPrintable(model.error().message));
    QVERIFY(model.error().message.contains(u"names.model"));
}

void TestSequenceModel::everyChangedByteIsNoticed()
{
    for (qsizetype at = 0; at < m_bytes.size(); at += at < 64 ? 1 : 977) {
        QByteArray changed = m_bytes;
        changed[at] = char(changed[at] ^ 0x20);
        QVERIFY2(!Model::fromBytes(changed, u"changed"_qs).ok(), qPrintable(QString::number(at)));
    }
}

void TestSequenceModel::everyCutIsRefused()
{
    for (qsizetype size = 0; size < m_bytes.size(); size += size < 256 ? 7 : 9973)
        QVERIFY(!Model::fromBytes(m_bytes.left(size), u"cut"_qs).ok());
}

void TestSequenceModel::damageBehindAValidChecksumIsRefused()
{
    // Whoever writes such a file on purpose must not make the program read outside of it.
    std::uint64_t state = 7;
    int opened = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = m_bytes;
        for (int change = 0; change < 3; ++change) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            // Every other round in the weights, where most changes are only other weights.
            const qsizetype from = round % 2 == 0 ? 48 : bytes.size() - 2000;
            const auto at = from + static_cast<qsizetype>((state >> 20U) %
                                                          static_cast<std::uint64_t>(bytes.size() - from));
            bytes[at] = static_cast<char>(state >> 56U);
        }
        resealModel(bytes);
        const auto model = Model::fromBytes(bytes, u"hostile"_qs);
        if (!model)
            continue;
        ++opened;
        const text::Analysis analysis = text::analyze(u"Governor Mila Osten told reporters in Oru Vale."_qs);
        (void)Tagger(*model).tag(analysis, text::foldTokens(analysis));
    }
    QVERIFY(opened < 300);
    QVERIFY(opened > 0);
}

void TestSequenceModel::aMissingFileIsNamed()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"none.model"_qs);
    const auto model = Model::open(file);
    QVERIFY(!model.ok());
    QVERIFY(model.error().message.contains(file));
}

void TestSequenceModel::tableFindsWhatWasPacked()
{
    WordLists lists;
    for (std::uint32_t i = 1; i < 5000; ++i)
        lists[i * 2654435761U] = static_cast<std::uint16_t>(i);
    const QByteArray bytes = PackedTable::pack(lists);
    const auto table = PackedTable::open(
        {reinterpret_cast<const uchar*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    QVERIFY(table.has_value());
    for (const auto& [key, value] : lists) {
        QCOMPARE(table->value(key), value);
        if (!lists.contains(key + 1))
            QCOMPARE(table->value(key + 1), std::uint16_t(0));
    }
}

QTEST_GUILESS_MAIN(TestSequenceModel)
#include "tst_sequence_model.moc"
