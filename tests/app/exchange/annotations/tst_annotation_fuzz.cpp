// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/training_files.h"
#include "generated.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace casus;
using namespace casus::exchange::annotations;

namespace {

/// Bytes changed, cut out, doubled and put in, signs of the formats among them.
QByteArray damaged(QByteArray bytes, QRandomGenerator& random)
{
    static const QByteArrayList kPieces{
        "{",  "}",   "[",  "]",    "\"",  "\\",     ",",  ":",          "\t",
        "\n", "|",   "-",  "->",   ";",   "99999",  "-1", "1e99",       "\xFF",
        "<",  "&a;", "\r", "null", "[3]", "#Text=", "T1", "-DOCSTART-", "\xF0\x9F\x92\xA5"};
    for (int changes = 1 + random.bounded(6); changes > 0 && !bytes.isEmpty(); --changes) {
        const int at = random.bounded(static_cast<int>(bytes.size()));
        switch (random.bounded(5)) {
        case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
        case 1: bytes.remove(at, 1 + random.bounded(20)); break;
        case 2: bytes.insert(at, kPieces[random.bounded(static_cast<int>(kPieces.size()))]); break;
        case 3: bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), 30)); break;
        default: bytes.truncate(at);
        }
    }
    return bytes;
}

void damageOneFile(const QString& folder, QRandomGenerator& random)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    QFile file(files[random.bounded(static_cast<int>(files.size()))]);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("The test's file cannot be opened.");
    const QByteArray bytes = damaged(file.readAll(), random);
    file.resize(0);
    file.seek(0);
    file.write(bytes);
}

} // namespace

class TestAnnotationFuzz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedFilesGiveNoMarkOutsideOfItsText_data();
    void damagedFilesGiveNoMarkOutsideOfItsText();
};

void TestAnnotationFuzz::damagedFilesGiveNoMarkOutsideOfItsText_data()
{
    QTest::addColumn<Format>("format");
    for (const Format format : formats()) {
        if (traits(format).reads)
            QTest::addRow("%s", qPrintable(toString(format))) << format;
    }
}

void TestAnnotationFuzz::damagedFilesGiveNoMarkOutsideOfItsText()
{
    QFETCH(Format, format);
    const int rounds = qEnvironmentVariableIntValue("CASUS_FUZZ_SEEDS") > 0
                           ? qEnvironmentVariableIntValue("CASUS_FUZZ_SEEDS")
                           : 200;
    int read = 0;
    for (int seed = 0; seed < rounds; ++seed) {
        const QTemporaryDir folder;
        const QString target =
            folder.filePath(traits(format).perDocument ? QStringLiteral("out")
                                                       : QStringLiteral("out.") + traits(format).extension);
        QRandomGenerator random(static_cast<quint32>(seed));
        const auto documents = tests::generatedCorpus(static_cast<quint32>(seed) * 10, 3, tests::Wanted{});
        WriteOptions options;
        options.format = format;
        const auto written = writeDocuments(target, options, [&](const auto& take) -> Result<void> {
            for (const AnnotatedDocument& document : documents)
                (void)take(document);
            return {};
        });
        QVERIFY(written);
        damageOneFile(folder.path(), random);
        MarkLosses report;
        (void)guessFormat({folder.path()});
        readDocuments(
            {folder.path()}, format, {},
            [&](AnnotatedDocument&& document) {
                const text::OffsetMap map(document.text);
                for (const AnnotatedSpan& span : std::as_const(document.spans)) {
                    for (const model::Span& part : partsOf(span)) {
                        if (part.isEmpty() || part.begin < 0 || part.end > map.codePointCount())
                            qFatal("Seed %d: a mark lies outside of its text.", seed);
                    }
                    if (span.label.isEmpty())
                        qFatal("Seed %d: a mark has no label.", seed);
                }
                if (document.text.contains(u'\r'))
                    qFatal("Seed %d: the text is not canonical.", seed);
                ++read;
                return true;
            },
            report);
    }
    QVERIFY(read > rounds); // most files still hold something
}

QTEST_GUILESS_MAIN(TestAnnotationFuzz)
#include "tst_annotation_fuzz.moc"
