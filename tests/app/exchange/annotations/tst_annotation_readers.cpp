// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/labels.h"
#include "exchange/annotations/training_files.h"
#include "generated.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::exchange::annotations;

namespace {

QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's file cannot be written.");
    return file.fileName();
}

struct Read {
    QList<AnnotatedDocument> documents;
    MarkLosses report;
};

Read readIn(const QString& path, Format format)
{
    Read read;
    readDocuments(
        {path}, format, {},
        [&](AnnotatedDocument&& document) {
            read.documents.append(std::move(document));
            return true;
        },
        read.report);
    return read;
}

/// "ORG:JNIM" for each mark, in order; parts joined with "+", suggestions with "?", rejected ones with "!".
QStringList marksOf(const AnnotatedDocument& document)
{
    const text::OffsetMap map(document.text);
    QStringList marks;
    for (const AnnotatedSpan& span : document.spans) {
        QStringList parts;
        for (const model::Span& part : partsOf(span))
            parts.append(
                document.text.mid(map.toUtf16(part.begin), map.toUtf16(part.end) - map.toUtf16(part.begin)));
        marks.append(span.label % u':' % parts.join(u'+') %
                     (span.isSuggestion() ? QStringLiteral("?")
                      : span.isRejected() ? QStringLiteral("!")
                                          : QString()));
    }
    return marks;
}

/// Reasons of what was refused, with the first place.
QStringList refusalsOf(const MarkLosses& report)
{
    QStringList lines;
    for (const auto& refusal : report.refused)
        lines.append(refusal.reason % QStringLiteral(" @ ") % refusal.examples.value(0));
    return lines;
}

} // namespace

class TestAnnotationReaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesOfOtherTools_data();
    void filesOfOtherTools();
    void carriageReturnsCountWhereTheToolCountsThem();
    void wrongPlacesAreNamedAndTheRestIsTaken_data();
    void wrongPlacesAreNamedAndTheRestIsTaken();
    void hostileFilesAreRefusedWithTheirPlace_data();
    void hostileFilesAreRefusedWithTheirPlace();
    void everySchemeOfTagsIsRead_data();
    void everySchemeOfTagsIsRead();
    void labelsOfOtherToolsFindTheirTypes();
    void partsStayAsTheCorpusGrows();
};

void TestAnnotationReaders::filesOfOtherTools_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("marks");

    const auto row = [](const char* what, const char* name, const char* content, const char* format,
                        const char* text, const QStringList& marks) {
        QTest::newRow(what) << QString::fromUtf8(name) << QByteArray(content) << QString::fromUtf8(format)
                            << QString::fromUtf8(text) << marks;
    };
    const QStringList two{QStringLiteral("ORG:JNIM"), QStringLiteral("LOC:Bamba")};
    row("doccano, lists", "a.jsonl",
        "{\"text\":\"\xF0\x9F\x92\xA5 JNIM attacked Bamba\",\"label\":[[3,7,\"ORG\"],[17,22,\"LOC\"]]}\n",
        "doccano", "\xF0\x9F\x92\xA5 JNIM attacked Bamba", two);
    row("doccano, records", "a.jsonl",
        "{\"text\":\"JNIM attacked "
        "Bamba\",\"entities\":[{\"id\":10,\"start_offset\":0,\"end_offset\":4,\"label\":\"ORG\"},"
        "{\"id\":11,\"start_offset\":14,\"end_offset\":19,\"label\":\"LOC\"}],\"relations\":[]}\n",
        "doccano", "JNIM attacked Bamba", two);
    row("Prodigy, answers", "a.jsonl",
        "{\"text\":\"JNIM attacked "
        "Bamba\",\"_input_hash\":1,\"spans\":[{\"start\":0,\"end\":4,\"token_start\":0,"
        "\"token_end\":0,\"label\":\"ORG\"}],\"answer\":\"accept\"}\n"
        "{\"text\":\"JNIM attacked "
        "Bamba\",\"_input_hash\":1,\"spans\":[{\"start\":14,\"end\":19,\"label\":\"ORG\"}],"
        "\"answer\":\"reject\"}\n",
        "spacy", "JNIM attacked Bamba", {QStringLiteral("ORG:JNIM"), QStringLiteral("ORG:Bamba!")});
    row("spaCy, pairs", "a.jsonl",
        "[\"JNIM attacked Bamba\",{\"entities\":[[0,4,\"ORG\"],[14,19,\"LOC\"]]}]\n", "spacy",
        "JNIM attacked Bamba", two);
    row("Label Studio", "a.json",
        "[{\"data\":{\"text\":\"JNIM attacked Bamba\"},\n "
        "\"predictions\":[{\"model_version\":\"v1\",\"score\":0.91,\"result\":["
        "{\"id\":\"a1\",\"from_name\":\"label\",\"to_name\":\"text\",\"type\":\"labels\",\"value\":{"
        "\"start\":14,\"end\":19,"
        "\"text\":\"Bamba\",\"labels\":[\"LOC\"]}}]}],\n "
        "\"annotations\":[{\"completed_by\":1,\"was_cancelled\":false,"
        "\"result\":[{\"id\":\"a2\",\"type\":\"labels\",\"value\":{\"start\":0,\"end\":4,\"text\":\"JNIM\","
        "\"labels\":[\"ORG\"]}}]}]}]",
        "label-studio", "JNIM attacked Bamba", {QStringLiteral("ORG:JNIM"), QStringLiteral("LOC:Bamba?")});
    row("CoNLL-2003", "a.conll",
        "-DOCSTART- -X- O O\n\nJNIM NNP I-NP I-ORG\nattacked VBD I-VP O\nBamba NNP I-NP I-LOC\n", "conll",
        "JNIM attacked Bamba", two);
    row("CoNLL-2002, tabs", "a.conll", "JNIM\tB-ORG\nattacked\tO\n\nBamba\tB-LOC\n", "conll",
        "JNIM attacked\nBamba", two);
    row("WebAnno TSV, two layers", "a.tsv",
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue\n"
        "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n\n#Text=Ms. Haag "
        "said\n"
        "1-1\t0-3\tMs.\tNNP\t*[1]|*[2]\tPER[1]|PERpart[2]\t\n1-2\t4-8\tHaag\tNNP\t*[1]\tPER[1]\t\n1-3\t9-"
        "13\tsaid\tVBD\t_\t_\t\n\n"
        "#Text=In Bonn\n2-1\t14-16\tIn\t_\t_\t_\t\n2-2\t17-21\tBonn\t_\t*\tLOC\t\n",
        "webanno", "Ms. Haag said\nIn Bonn",
        {QStringLiteral("PER:Ms. Haag"), QStringLiteral("PERpart:Ms."), QStringLiteral("LOC:Bonn")});
    row("CAS JSON", "a.json",
        "{\"%TYPES\":{},\"%FEATURE_STRUCTURES\":[{\"%ID\":1,\"%TYPE\":\"uima.cas.Sofa\",\"sofaNum\":1,"
        "\"sofaID\":"
        "\"_InitialView\",\"mimeType\":\"text\",\"sofaString\":\"JNIM attacked Bamba\"},{\"%ID\":2,\"%TYPE\":"
        "\"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token\",\"@sofa\":1,\"begin\":0,\"end\":4},{"
        "\"%ID\":3,"
        "\"%TYPE\":\"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity\",\"@sofa\":1,\"^begin\":0,\"^"
        "end\":4,"
        "\"value\":\"ORG\"},{\"%ID\":4,\"%TYPE\":\"webanno.custom.Place\",\"@sofa\":1,\"begin\":14,\"end\":"
        "19}],"
        "\"%VIEWS\":{\"_InitialView\":{\"%SOFA\":1,\"%MEMBERS\":[2,3,4]}}}",
        "cas-json", "JNIM attacked Bamba", {QStringLiteral("ORG:JNIM"), QStringLiteral("Place:Bamba")});
    row("CAS XMI", "a.xmi",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" "
        "xmlns:cas=\"http:///uima/cas.ecore\" "
        "xmlns:type3=\"http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore\" "
        "xmi:version=\"2.0\"><cas:NULL xmi:id=\"0\"/>"
        "<type3:NamedEntity xmi:id=\"8\" sofa=\"1\" begin=\"3\" end=\"7\" value=\"ORG\"/><cas:Sofa "
        "xmi:id=\"1\" sofaNum=\"1\" "
        "sofaID=\"_InitialView\" mimeType=\"text\" sofaString=\"\xF0\x9F\x92\xA5 "
        "JNIM&#10;attacked\"/><cas:View sofa=\"1\" members=\"8\"/></xmi:XMI>",
        "cas-xmi", "\xF0\x9F\x92\xA5 JNIM\nattacked", {QStringLiteral("ORG:JNIM")});
}

void TestAnnotationReaders::filesOfOtherTools()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, format);
    QFETCH(QString, text);
    QFETCH(QStringList, marks);
    const QTemporaryDir folder;
    const QString path = write(folder, name, content);
    const auto guessed = guessFormat({path});
    QVERIFY(guessed);
    QCOMPARE(toString(*guessed), format);
    const Read read = readIn(path, *guessed);
    QVERIFY2(read.report.isComplete(), qPrintable(read.report.toText()));
    QCOMPARE(read.documents.size(), 1);
    QCOMPARE(read.documents[0].text, text);
    QCOMPARE(marksOf(read.documents[0]), marks);
}

void TestAnnotationReaders::carriageReturnsCountWhereTheToolCountsThem()
{
    const QTemporaryDir folder;
    // doccano counts both characters of a line end; brat, as Python does, one.
    const QString json = write(folder, QStringLiteral("a.jsonl"),
                               "{\"text\":\"a\\r\\nb\\r\\nBamba\",\"label\":[[6,11,\"LOC\"]]}");
    const Read doccano = readIn(json, Format::Doccano);
    QCOMPARE(doccano.documents[0].text, QStringLiteral("a\nb\nBamba"));
    QCOMPARE(marksOf(doccano.documents[0]), QStringList{QStringLiteral("LOC:Bamba")});

    write(folder, QStringLiteral("b.txt"), "a\r\nb\r\nBamba and Mopti");
    const QString ann =
        write(folder, QStringLiteral("b.ann"), "T1\tLOC 4 9;14 19\tBamba Mopti\r\nT2\tLOC 4 9\tBamba\r\n");
    const Read brat = readIn(ann, Format::Brat);
    QVERIFY2(brat.report.isComplete(), qPrintable(brat.report.toText()));
    QCOMPARE(marksOf(brat.documents[0]),
             (QStringList{QStringLiteral("LOC:Bamba+Mopti"), QStringLiteral("LOC:Bamba")}));
}

void TestAnnotationReaders::wrongPlacesAreNamedAndTheRestIsTaken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("place"); // stands in the report

    QTest::newRow("brat, beyond the end")
        << QStringLiteral("b.ann") << QByteArray("T1\tORG 0 4\tJNIM\nT2\tLOC 14 99\tBamba\n")
        << QStringLiteral("brat") << QStringLiteral("b.ann, line 2");
    QTest::newRow("brat, other words")
        << QStringLiteral("b.ann") << QByteArray("T2\tLOC 5 13\tBamba\nT1\tORG 0 4\tJNIM\n")
        << QStringLiteral("brat") << QStringLiteral("b.ann, line 1");
    QTest::newRow("brat, no tab") << QStringLiteral("b.ann") << QByteArray("T1\tORG 0 4\tJNIM\nrubbish\n")
                                  << QStringLiteral("brat") << QStringLiteral("b.ann, line 2");
    QTest::newRow("doccano, backwards")
        << QStringLiteral("a.jsonl")
        << QByteArray("{\"text\":\"JNIM attacked Bamba\",\"label\":[[0,4,\"ORG\"],[9,3,\"LOC\"]]}\n")
        << QStringLiteral("doccano") << QStringLiteral("a.jsonl, line 1");
    QTest::newRow("Prodigy, a broken line")
        << QStringLiteral("a.jsonl")
        << QByteArray("{\"text\":\"x\"\n{\"text\":\"JNIM attacked "
                      "Bamba\",\"spans\":[{\"start\":0,\"end\":4,\"label\":\"ORG\"}]}\n")
        << QStringLiteral("spacy") << QStringLiteral("a.jsonl, line 1");
    QTest::newRow("Label Studio, HTML places")
        << QStringLiteral("a.json")
        << QByteArray("[{\"data\":{\"text\":\"JNIM attacked "
                      "Bamba\"},\"annotations\":[{\"result\":[{\"type\":\"labels\",\"value\":{"
                      "\"start\":0,\"end\":4,\"labels\":[\"ORG\"]}},{\"type\":\"hypertextlabels\",\"value\":{"
                      "\"start\":\"/div[1]\","
                      "\"startOffset\":0,\"endOffset\":4,\"hypertextlabels\":[\"ORG\"]}}]}]}]")
        << QStringLiteral("label-studio") << QStringLiteral("a.json, line 1");
    QTest::newRow("CoNLL, no tag") << QStringLiteral("a.conll")
                                   << QByteArray("JNIM B-ORG\nattacked\nBamba O\n") << QStringLiteral("conll")
                                   << QStringLiteral("a.conll, line 2");
}

void TestAnnotationReaders::wrongPlacesAreNamedAndTheRestIsTaken()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, format);
    QFETCH(QString, place);
    const QTemporaryDir folder;
    write(folder, QStringLiteral("b.txt"), "JNIM attacked Bamba");
    const Read read = readIn(write(folder, name, content), *formatFromString(format));
    QCOMPARE(read.documents.size(), 1);
    QCOMPARE(marksOf(read.documents[0]), QStringList{QStringLiteral("ORG:JNIM")});
    QVERIFY(!read.report.isComplete());
    const QStringList refusals = refusalsOf(read.report);
    QVERIFY2(refusals.size() == 1 && refusals[0].endsWith(place), qPrintable(refusals.join(u'\n')));
}

void TestAnnotationReaders::hostileFilesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("format");

    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    const QByteArray deepObject = "{\"text\":" + deep + ",\"spans\":[]}";
    for (const char* format : {"spacy", "doccano", "label-studio", "cas-json", "web-annotation"}) {
        QTest::addRow("%s, nested 100,000 deep", format)
            << QStringLiteral("a.json") << deepObject << QString::fromUtf8(format);
        QTest::addRow("%s, list nested 100,000 deep", format)
            << QStringLiteral("a.json") << deep << QString::fromUtf8(format);
        QTest::addRow("%s, list without end", format)
            << QStringLiteral("a.json") << QByteArray("[{\"a\":1},{\"b\":") << QString::fromUtf8(format);
        QTest::addRow("%s, no UTF-8", format)
            << QStringLiteral("a.json") << QByteArray("{\"text\":\"\xFF\xFE\xC3\"}")
            << QString::fromUtf8(format);
    }
    QTest::newRow("XMI, entities that grow")
        << QStringLiteral("a.xmi")
        << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                      "\"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                      "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><xmi:XMI "
                      "xmlns:xmi=\"http://www.omg.org/XMI\">&c;</xmi:XMI>")
        << QStringLiteral("cas-xmi");
    QTest::newRow("XMI, a file outside")
        << QStringLiteral("a.xmi")
        << QByteArray(
               "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xmi:XMI "
               "xmlns:xmi=\"http://www.omg.org/XMI\">&a;</xmi:XMI>")
        << QStringLiteral("cas-xmi");
    QTest::newRow("XMI, cut off") << QStringLiteral("a.xmi")
                                  << QByteArray("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"><a>")
                                  << QStringLiteral("cas-xmi");
    QTest::newRow("XMI, nested 100,000 deep")
        << QStringLiteral("a.xmi")
        << "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\">" + QByteArray("<a>").repeated(100'000)
        << QStringLiteral("cas-xmi");
    QTest::newRow("TSV, another file")
        << QStringLiteral("a.tsv") << QByteArray("a\tb\tc\n") << QStringLiteral("webanno");
    QTest::newRow("TSV, a sentence far away")
        << QStringLiteral("a.tsv")
        << QByteArray("#FORMAT=WebAnno TSV "
                      "3.3\n#T_SP=webanno.custom.X|value\n\n\n#Text=a\n1-1\t2000000000-2000000001\ta\tX\t\n")
        << QStringLiteral("webanno");
    QTest::newRow("CoNLL, one line of 3 MB")
        << QStringLiteral("a.conll") << QByteArray(3'000'000, 'x') + " B-ORG\n"
        << QStringLiteral("conll");
    QTest::newRow("brat, no text beside it")
        << QStringLiteral("a.ann") << QByteArray("T1\tORG 0 4\tJNIM\n") << QStringLiteral("brat");
    QTest::newRow("W3C, a text elsewhere")
        << QStringLiteral("a.jsonld")
        << QByteArray("{\"@context\":\"http://www.w3.org/ns/"
                      "anno.jsonld\",\"type\":\"Annotation\",\"body\":\"ORG\",\"target\":{"
                      "\"source\":\"../../../../etc/"
                      "passwd\",\"selector\":{\"type\":\"TextPositionSelector\",\"start\":0,\"end\":4}}}")
        << QStringLiteral("web-annotation");
}

void TestAnnotationReaders::hostileFilesAreRefusedWithTheirPlace()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const QString path = write(folder, name, content);
    (void)guessFormat({path}); // nor may the guess
    const Read read = readIn(path, *formatFromString(format));
    QVERIFY2(!read.report.isComplete(), qPrintable(read.report.toText()));
    const QStringList refusals = refusalsOf(read.report);
    QVERIFY2(refusals.join(u'\n').contains(name), qPrintable(refusals.join(u'\n')));
    for (const AnnotatedDocument& document : read.documents)
        QVERIFY(document.spans.isEmpty());
}

void TestAnnotationReaders::everySchemeOfTagsIsRead_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::newRow("IOB1") << QByteArray("I-A I-A B-A I-B O I-A");
    QTest::newRow("IOB2") << QByteArray("B-A I-A B-A B-B O B-A");
    QTest::newRow("BIOES") << QByteArray("B-A E-A S-A S-B O S-A");
    QTest::newRow("BILOU") << QByteArray("B-A L-A U-A U-B O U-A");
}

void TestAnnotationReaders::everySchemeOfTagsIsRead()
{
    QFETCH(QByteArray, tags);
    QByteArray rows;
    int number = 0;
    for (const QByteArray& tag : tags.split(' '))
        rows += "w" + QByteArray::number(++number) + " _ " + tag + '\n';
    const QTemporaryDir folder;
    const Read read = readIn(write(folder, QStringLiteral("a.conll"), rows), Format::Conll);
    QCOMPARE(marksOf(read.documents.value(0)), (QStringList{QStringLiteral("A:w1 w2"), QStringLiteral("A:w3"),
                                                            QStringLiteral("B:w4"), QStringLiteral("A:w6")}));
}

void TestAnnotationReaders::labelsOfOtherToolsFindTheirTypes()
{
    LabelMap map;
    QVERIFY(map.typeOf(QStringLiteral("PER")) == model::MentionType::Person);
    QVERIFY(map.typeOf(QStringLiteral("Place")) == model::MentionType::Place);
    QVERIFY(map.typeOf(QStringLiteral("Armed Group")) == model::MentionType::Actor);
    QVERIFY(!map.typeOf(QStringLiteral("MISC")));
    const auto own = labelMapFrom(QStringLiteral("MISC=ORG,PER="), model::builtInCodebook());
    QVERIFY(own);
    QVERIFY(own->typeOf(QStringLiteral("misc")) == model::MentionType::Org);
    QVERIFY(own->isLeftOut(QStringLiteral("PER")) && !own->typeOf(QStringLiteral("PER")));
    QVERIFY(!labelMapFrom(QStringLiteral("MISC=NONSENSE"), model::builtInCodebook()));
    QVERIFY(!labelMapFrom(QStringLiteral("MISC"), model::builtInCodebook()));
}

void TestAnnotationReaders::partsStayAsTheCorpusGrows()
{
    const auto split = splitFrom(QStringLiteral("80/10/10"));
    QVERIFY(split);
    QVERIFY(!splitFrom(QStringLiteral("80/10")) && !splitFrom(QStringLiteral("80/10/20")));
    QHash<QString, int> counts;
    for (int i = 0; i < 5000; ++i)
        ++counts[partOf(QStringLiteral("text %1").arg(i), *split)];
    QVERIFY2(qAbs(counts[QStringLiteral("train")] - 4000) < 150,
             qPrintable(QString::number(counts[QStringLiteral("train")])));
    QVERIFY(qAbs(counts[QStringLiteral("dev")] - 500) < 100);
    QCOMPARE(counts.size(), 3);
    // Fixed for ever: a change of the rule would move documents from train to test.
    QCOMPARE(partOf(QString(), *split), QStringLiteral("dev")); // sha256 e3b0c442...: 88.9 of 100
}

QTEST_GUILESS_MAIN(TestAnnotationReaders)
#include "tst_annotation_readers.moc"
