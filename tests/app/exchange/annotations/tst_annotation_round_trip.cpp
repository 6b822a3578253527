// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/training_files.h"
#include "generated.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace casus;
using namespace casus::exchange::annotations;
using casus::tests::Wanted;

namespace {

constexpr int kDocuments = 250;

/// What a format can hold, in the words of the generator.
Wanted wantedFor(Format format)
{
    const FormatTraits& holds = traits(format);
    Wanted wanted;
    wanted.overlaps = holds.overlaps;
    wanted.gaps = holds.holdsGaps;
    wanted.rejected = holds.holdsRejected;
    wanted.suggestions = holds.marksSuggestions;
    wanted.details = holds.holdsDetails;
    wanted.wholeWords = holds.wholeWords;
    wanted.someInk = format == Format::Brat;
    wanted.metadata = format != Format::Brat && format != Format::WebAnno;
    wanted.wordFirst = format == Format::WebAnno;
    wanted.controls = format != Format::CasXmi;
    return wanted;
}

WriteOptions optionsFor(Format format, TagScheme scheme = TagScheme::Iob2)
{
    WriteOptions options;
    options.format = format;
    options.scheme = scheme;
    return options;
}

DocumentSource sourceOf(const QList<AnnotatedDocument>& documents)
{
    return [&documents](const std::function<bool(const AnnotatedDocument&)>& take) -> Result<void> {
        for (const AnnotatedDocument& document : documents) {
            if (!take(document))
                break;
        }
        return {};
    };
}

QList<AnnotatedDocument> readAgain(const QString& path, Format format, MarkLosses& report)
{
    QList<AnnotatedDocument> documents;
    readDocuments(
        {path}, format, {},
        [&](AnnotatedDocument&& document) {
            documents.append(std::move(document));
            return true;
        },
        report);
    std::sort(documents.begin(), documents.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });
    return documents;
}

} // namespace

class TestAnnotationRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void zipComesBackAsItWas();
    void tagSchemesComeBack_data();
    void tagSchemesComeBack();
    void arbitraryMarksComeBackOrAreNamed_data();
    void arbitraryMarksComeBackOrAreNamed();
};

void TestAnnotationRoundTrip::comesBackAsItWas_data()
{
    QTest::addColumn<Format>("format");
    for (const Format format : formats()) {
        if (traits(format).reads)
            QTest::addRow("%s", qPrintable(toString(format))) << format;
    }
}

void TestAnnotationRoundTrip::comesBackAsItWas()
{
    QFETCH(Format, format);
    const QTemporaryDir folder;
    const QString target =
        folder.filePath(traits(format).perDocument ? QStringLiteral("out")
                                                   : QStringLiteral("out.") + traits(format).extension);
    const QList<AnnotatedDocument> documents = tests::generatedCorpus(1000, kDocuments, wantedFor(format));
    const auto written = writeDocuments(target, optionsFor(format), sourceOf(documents));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QVERIFY2(written->isComplete(), qPrintable(written->toText()));
    QCOMPARE(written->written, kDocuments);

    QCOMPARE(toString(guessFormat({target}).value_or(Format::HuggingFace)), toString(format));
    MarkLosses report;
    const QList<AnnotatedDocument> again = readAgain(target, format, report);
    QVERIFY2(report.isComplete(), qPrintable(report.toText()));
    QCOMPARE(again.size(), documents.size());
    qint64 marks = 0;
    for (qsizetype i = 0; i < again.size(); ++i) {
        QCOMPARE(tests::described(again[i]), tests::described(documents[i]));
        marks += documents[i].spans.size();
    }
    QCOMPARE(report.marks, marks);
    QVERIFY(marks > kDocuments); // else nothing was tried
}

void TestAnnotationRoundTrip::zipComesBackAsItWas()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("out.zip"));
    const QList<AnnotatedDocument> documents = tests::generatedCorpus(5000, 40, wantedFor(Format::Brat));
    const auto written = writeDocuments(target, optionsFor(Format::Brat), sourceOf(documents));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(toString(guessFormat({target}).value_or(Format::HuggingFace)), QStringLiteral("brat"));
    MarkLosses report;
    const QList<AnnotatedDocument> again = readAgain(target, Format::Brat, report);
    QVERIFY2(report.isComplete(), qPrintable(report.toText()));
    QCOMPARE(again.size(), documents.size());
    for (qsizetype i = 0; i < again.size(); ++i)
        QCOMPARE(tests::described(again[i]), tests::described(documents[i]));
}

void TestAnnotationRoundTrip::tagSchemesComeBack_data()
{
    QTest::addColumn<TagScheme>("scheme");
    QTest::newRow("IOB1") << TagScheme::Iob1;
    QTest::newRow("IOB2") << TagScheme::Iob2;
    QTest::newRow("BIOES") << TagScheme::Bioes;
}

void TestAnnotationRoundTrip::tagSchemesComeBack()
{
    QFETCH(TagScheme, scheme);
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("out.conll"));
    const QList<AnnotatedDocument> documents =
        tests::generatedCorpus(9000, kDocuments, wantedFor(Format::Conll));
    QVERIFY(writeDocuments(target, optionsFor(Format::Conll, scheme), sourceOf(documents)));
    MarkLosses report;
    const QList<AnnotatedDocument> again = readAgain(target, Format::Conll, report);
    QVERIFY2(report.isComplete(), qPrintable(report.toText()));
    QCOMPARE(again.size(), documents.size());
    for (qsizetype i = 0; i < again.size(); ++i)
        QCOMPARE(tests::described(again[i]), tests::described(documents[i]));
}

void TestAnnotationRoundTrip::arbitraryMarksComeBackOrAreNamed_data()
{
    comesBackAsItWas_data();
}

/// Whatever the marks are: each is written, or the report says that it is not.
void TestAnnotationRoundTrip::arbitraryMarksComeBackOrAreNamed()
{
    QFETCH(Format, format);
    const QTemporaryDir folder;
    const QString target =
        folder.filePath(traits(format).perDocument ? QStringLiteral("out")
                                                   : QStringLiteral("out.") + traits(format).extension);
    const QList<AnnotatedDocument> documents = tests::generatedCorpus(20000, 150, Wanted{});
    const auto written = writeDocuments(target, optionsFor(format), sourceOf(documents));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    MarkLosses report;
    const QList<AnnotatedDocument> again = readAgain(target, format, report);
    QVERIFY2(report.isComplete(), qPrintable(report.toText()));
    qint64 given = 0;
    for (const AnnotatedDocument& document : documents)
        given += document.spans.size();
    qint64 refused = 0;
    for (const auto& refusal : written->refused)
        refused += refusal.count;
    QCOMPARE(report.marks, given - refused);
    QCOMPARE(again.size(), documents.size());
}

QTEST_GUILESS_MAIN(TestAnnotationRoundTrip)
#include "tst_annotation_round_trip.moc"
