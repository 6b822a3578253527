// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sequence_data.h"
#include "knowledge/knowledge.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace casus;
using namespace casus::extraction::sequence;

// Reading of annotated texts, and the rules that bring their labels to those of this program.
class TestSequenceData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void columnFiles_data();
    void columnFiles();
    void labelsAsGiven();
    void ownLabelsNeedNoCleaning();
    void documentsArePartedAtTheirMark();
    void badLinesAreNamedAndPassedOver();
    void entitiesWithOffsets_data();
    void entitiesWithOffsets();
    void variantsKeepTheirNames();
    void otherFormsAreRefused();

private:
    QString write(const QString& name, const QByteArray& bytes);
    static QString show(const AnnotatedText& text);

    QTemporaryDir m_folder;
    std::shared_ptr<const knowledge::Knowledge> m_knowledge;
};

void TestSequenceData::initTestCase()
{
    knowledge::KnowledgeSources sources;
    sources.resources = QStringLiteral(CASUS_RESOURCES);
    auto knowledge = knowledge::Knowledge::load(sources);
    QVERIFY(knowledge.ok());
    m_knowledge = *knowledge;
}

QString TestSequenceData::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

QString TestSequenceData::show(const AnnotatedText& text)
{
    const QStringList labels = QString::fromLatin1(kLabelNames).split(u' ');
    QStringList names;
    for (const NameSpan& name : text.names) {
        const qsizetype begin = text.analysis.tokens[name.first].begin;
        names.append(labels[static_cast<int>(name.label)] + u' ' +
                     text.analysis.text.mid(begin, text.analysis.tokens[name.last - 1].end - begin));
    }
    return names.join(u"; ");
}

void TestSequenceData::columnFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* name, const char* bytes, const QString& names) {
        QTest::newRow(name) << QByteArray(bytes) << names;
    };
    row("own labels", "Aru B-PERSON\nTebo I-PERSON\nspoke O\n. O\n", u"PERSON Aru Tebo"_qs);
    row("two names side by side", "Kossa B-PLACE\nTiram B-PLACE\n", u"PLACE Kossa; PLACE Tiram"_qs);
    row("short labels", "Aru B-PER\nin O\nKossa B-LOC\nfor O\nUnicorp B-ORG\n",
        u"PERSON Aru; PLACE Kossa; ORG Unicorp"_qs);
    row("social media", "Aru B-person\nat O\nUnicorp B-corporation\nTube B-product\n",
        u"PERSON Aru; ORG Unicorp"_qs);
    row("a name without a capital", "aru B-person\nat O\nUnicorp B-corporation\n", u"ORG Unicorp"_qs);
    row("small words before a name", "lawyers O\nof B-ORG\nUnicorp I-ORG\n", u"ORG Unicorp"_qs);
    row("small words behind a name", "Kossa B-PLACE\nairport I-PLACE\n", u"PLACE Kossa"_qs);
    row("a compass word stays", "southern B-PLACE\nKossa I-PLACE\n", u"PLACE southern Kossa"_qs);
    row("two countries in one name", "Eritrea B-ORG\nand I-ORG\nEthiopia I-ORG\n",
        u"PLACE Eritrea; PLACE Ethiopia"_qs);
    row("a capital is a place", "Yaounde B-ORG\nsaid O\n", u"PLACE Yaounde"_qs);
    row("a nationality is no person", "Malian B-PERSON\n", u"NAT Malian"_qs);
    row("an office before a person",
        "U.N. B-PERSON\nSecretary-General I-PERSON\nAru I-PERSON\nTebo I-PERSON\n", u"PERSON Aru Tebo"_qs);
    row("a person by the rank", "Captain B-ORG\nTebo I-ORG\n", u"PERSON Tebo"_qs);
    row("an organisation that opens as a rank does", "General B-ORG\nTebo I-ORG\nUnion I-ORG\n",
        u"ORG General Tebo Union"_qs);
    row("countries and nationalities", "Niger B-gpe\nand O\nMalian B-gpe\n", u"PLACE Niger; NAT Malian"_qs);
    row("other names are nationalities or nothing", "Malian B-MISC\nCup B-MISC\n", u"NAT Malian"_qs);
    row("of a date only its name", "early B-DATE\nMarch I-DATE\n2020 I-DATE\n", u"DATE March"_qs);
    row("an inside without a begin", "Kossa I-PLACE\nis O\n", u"PLACE Kossa"_qs);
    row("words are split as the program does", "al-Kossa B-PLACE\nU.S.-led O\n", u"PLACE al-Kossa"_qs);
    row("line ends of another system", "Kossa B-PLACE\r\n\r\nTiram B-PLACE\r\n",
        u"PLACE Kossa; PLACE Tiram"_qs);
}

void TestSequenceData::columnFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, names);
    QStringList warnings;
    const auto texts = readAnnotated(write(u"a.conll"_qs, bytes), *m_knowledge, &warnings);
    QVERIFY(texts.ok());
    QCOMPARE(texts->size(), std::size_t(1));
    QCOMPARE(show(texts->front()), names);
    QVERIFY(warnings.isEmpty());
}

void TestSequenceData::labelsAsGiven()
{
    const auto texts = readAnnotated(write(u"a.conll"_qs, "of B-ORG\nUnicorp I-ORG\n"), *m_knowledge, nullptr,
                                     Labels::AsGiven);
    QVERIFY(texts.ok());
    QCOMPARE(show(texts->front()), u"ORG of Unicorp"_qs);
}

void TestSequenceData::ownLabelsNeedNoCleaning()
{
    const auto read = [&](const QByteArray& bytes) {
        return readAnnotated(write(u"a.conll"_qs, bytes), *m_knowledge, nullptr, Labels::CleanedWhereForeign);
    };
    const auto own = read("of B-ORG\nUnicorp I-ORG\n\nKossa B-PLACE\n");
    QVERIFY(own.ok());
    QCOMPARE(show(own->front()), u"ORG of Unicorp; PLACE Kossa"_qs);
    const auto foreign = read("of B-ORG\nUnicorp I-ORG\n\nKossa B-LOC\n");
    QVERIFY(foreign.ok());
    QCOMPARE(show(foreign->front()), u"ORG Unicorp; PLACE Kossa"_qs);
}

void TestSequenceData::documentsArePartedAtTheirMark()
{
    const auto texts = readAnnotated(
        write(u"a.conll"_qs, "-DOCSTART- O\n\nKossa B-PLACE\n. O\n\n-DOCSTART- O\n\nTiram B-PLACE\n. O\n"),
        *m_knowledge, nullptr);
    QVERIFY(texts.ok());
    QCOMPARE(texts->size(), std::size_t(2));
    QCOMPARE(texts->at(0).analysis.text, u"Kossa.\n"_qs);
    QCOMPARE(show(texts->at(1)), u"PLACE Tiram"_qs);
}

void TestSequenceData::badLinesAreNamedAndPassedOver()
{
    QStringList warnings;
    const QString file = write(u"a.conll"_qs, "Kossa B-PLACE\nalone\nTiram WRONG\nBeldo B-PLACE\n");
    const auto texts = readAnnotated(file, *m_knowledge, &warnings);
    QVERIFY(texts.ok());
    QCOMPARE(show(texts->front()), u"PLACE Kossa; PLACE Beldo"_qs);
    QCOMPARE(warnings.size(), 2);
    QVERIFY(warnings[0].contains(u"line 2") && warnings[1].contains(u"line 3"));
}

void TestSequenceData::entitiesWithOffsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entity"); // words of the text
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* name, const QString& text, const QString& entity, const QString& type,
                        const QString& names) { QTest::newRow(name) << text << entity << type << names; };
    row("as it is", u"Then Aru Tebo came."_qs, u"Aru Tebo"_qs, u"Person"_qs, u"PERSON Aru Tebo"_qs);
    row("title and nationality outside", u"The Malian President Aru Tebo came."_qs,
        u"The Malian President Aru Tebo"_qs, u"Person"_qs, u"PERSON Aru Tebo"_qs);
    row("a pronoun is no name", u"Then he came."_qs, u"he"_qs, u"Person"_qs, QString());
    row("nor is one with a capital", u"We strike Kossa."_qs, u"We"_qs, u"Organisation"_qs, QString());
    row("a body is spelt as a pronoun", u"Then WHO came."_qs, u"WHO"_qs, u"Organisation"_qs, u"ORG WHO"_qs);
    row("a role is no name", u"The Prime Minister came."_qs, u"The Prime Minister"_qs, u"Person"_qs,
        QString());
    row("article outside", u"Near the Kossa River."_qs, u"the Kossa River"_qs, u"Location"_qs,
        u"PLACE Kossa River"_qs);
    row("words of a kind outside", u"In the city of Kossa now."_qs, u"the city of Kossa"_qs, u"Location"_qs,
        u"PLACE Kossa"_qs);
    row("a country is a place", u"Then Niger agreed."_qs, u"Niger"_qs, u"Organisation"_qs, u"PLACE Niger"_qs);
    row("a nationality is no body", u"Then Malian troops."_qs, u"Malian troops"_qs, u"Organisation"_qs,
        QString());
    row("a phrase about names is none", u"The Kossa backed Tiram Council."_qs,
        u"Kossa backed Tiram Council"_qs, u"Organisation"_qs, QString());
    row("other kinds are left", u"On 3 May."_qs, u"3 May"_qs, u"Temporal"_qs, QString());
    row("beyond the first plane", u"\U0001F600\U0001F600 Then Aru Tebo came."_qs, u"Aru Tebo"_qs,
        u"Person"_qs, u"PERSON Aru Tebo"_qs);
}

void TestSequenceData::entitiesWithOffsets()
{
    QFETCH(QString, text);
    QFETCH(QString, entity);
    QFETCH(QString, type);
    QFETCH(QString, names);
    const auto start = text.left(text.indexOf(entity)).toUcs4().size();
    const QByteArray json =
        u"{\"id\":\"a\",\"text\":\"%1\",\"entities\":[{\"start\":%2,\"end\":%3,\"type\":\"%4\"}]}"_qs
            .arg(text)
            .arg(start)
            .arg(start + entity.toUcs4().size())
            .arg(type)
            .toUtf8();
    const auto texts = readAnnotated(write(u"a.jsonl"_qs, json + "\n"), *m_knowledge, nullptr);
    QVERIFY(texts.ok());
    QCOMPARE(texts->size(), std::size_t(1));
    QCOMPARE(show(texts->front()), names);
}

void TestSequenceData::variantsKeepTheirNames()
{
    const auto texts = readAnnotated(
        write(
            u"a.conll"_qs,
            "In O\nKoss\xC3\xA9 B-PLACE\n, O\nAru B-PERSON\nTebo I-PERSON\nspoke O\n. O\n\nAll O\nleft O\n"),
        *m_knowledge, nullptr);
    QVERIFY(texts.ok());
    const AnnotatedText& text = texts->front();
    QCOMPARE(show(inCapitals(text)), u"PLACE KOSSÉ; PERSON ARU TEBO"_qs);
    QCOMPARE(show(withoutAccents(text)), u"PLACE Kosse; PERSON Aru Tebo"_qs);
    QCOMPARE(inTitleCase(text).analysis.text, u"In Kossé, Aru Tebo Spoke\nAll Left\n"_qs);
    const std::vector<AnnotatedText> pieces = inPieces(text, 1);
    QCOMPARE(pieces.size(), std::size_t(2));
    QCOMPARE(show(pieces[0]), show(text));
    QCOMPARE(show(pieces[1]), QString());
}

void TestSequenceData::otherFormsAreRefused()
{
    const auto texts = readAnnotated(write(u"a.txt"_qs, "Kossa B-PLACE\n"), *m_knowledge, nullptr);
    QVERIFY(!texts.ok());
    QVERIFY(texts.error().message.contains(u"a.txt"));
    QVERIFY(!readAnnotated(m_folder.filePath(u"none.conll"_qs), *m_knowledge, nullptr).ok());
}

QTEST_GUILESS_MAIN(TestSequenceData)
#include "tst_sequence_data.moc"
