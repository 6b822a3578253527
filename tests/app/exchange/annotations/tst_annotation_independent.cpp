// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/training_files.h"
#include "generated.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::exchange::annotations;
using casus::tests::Wanted;

/// What is written, read by a reader that was written from the specifications alone (independent_reader.py).
class TestAnnotationIndependent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherReaderFindsTheSameMarks_data();
    void anotherReaderFindsTheSameMarks();
};

namespace {

QStringList expectedOf(const AnnotatedDocument& document)
{
    QStringList marks;
    for (const AnnotatedSpan& span : document.spans) {
        if (!span.isRejected())
            marks.append(span.label % u' ' % fragmentsText(partsOf(span)));
    }
    marks.sort();
    return marks;
}

QStringList foundIn(const QJsonObject& document)
{
    QStringList marks;
    for (const QJsonValue& mark : document.value(u"marks").toArray()) {
        QList<model::Span> parts;
        for (const QJsonValue& part : mark[1].toArray())
            parts.append({part[0].toInt(), part[1].toInt()});
        marks.append(mark[0].toString() % u' ' % fragmentsText(parts));
    }
    marks.sort();
    return marks;
}

} // namespace

void TestAnnotationIndependent::anotherReaderFindsTheSameMarks_data()
{
    QTest::addColumn<Format>("format");
    for (const Format format : formats())
        QTest::addRow("%s", qPrintable(toString(format))) << format;
}

void TestAnnotationIndependent::anotherReaderFindsTheSameMarks()
{
    QFETCH(Format, format);
    const FormatTraits& holds = traits(format);
    Wanted wanted;
    wanted.overlaps = holds.overlaps;
    wanted.gaps = holds.holdsGaps;
    wanted.rejected = holds.holdsRejected;
    wanted.suggestions = holds.marksSuggestions;
    wanted.wholeWords = holds.wholeWords;
    wanted.wordFirst = format == Format::WebAnno || format == Format::HuggingFace;
    wanted.someInk = true;
    wanted.controls = format != Format::CasXmi;
    QList<AnnotatedDocument> documents = tests::generatedCorpus(70000, 120, wanted);

    const QTemporaryDir folder;
    const QString target =
        folder.filePath(holds.perDocument ? QStringLiteral("out") : QStringLiteral("out.") + holds.extension);
    WriteOptions options;
    options.format = format;
    const auto written = writeDocuments(target, options, [&](const auto& take) -> Result<void> {
        for (const AnnotatedDocument& document : std::as_const(documents))
            (void)take(document);
        return {};
    });
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));

    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(CASUS_ANNOTATIONS "/independent_reader.py"), toString(format), target});
    QVERIFY2(python.waitForFinished(120'000), qPrintable(python.errorString()));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QJsonArray found = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    QCOMPARE(found.size(), documents.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QJsonObject document = found[i].toObject();
        if (!document.value(u"text").isNull()) // the format has it
            QCOMPARE(document.value(u"text").toString(), documents[i].text);
        QCOMPARE(foundIn(document), expectedOf(documents[i]));
    }
}

QTEST_GUILESS_MAIN(TestAnnotationIndependent)
#include "tst_annotation_independent.moc"
