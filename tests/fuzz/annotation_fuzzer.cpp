// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds the readers of annotated corpora with anything: no crash, no mark outside of its text, no mark
// without a label. Built once for each reader: CASUS_FUZZED_FORMAT names it.
#include "exchange/annotations/training_files.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

using namespace casus::exchange::annotations;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QTemporaryDir* const kFolder = new QTemporaryDir; // one for the process
    const Format format = *formatFromString(QStringLiteral(CASUS_FUZZED_FORMAT));
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    // What stands beside the marks comes from the same bytes, behind a line of its own.
    const qsizetype cut = bytes.indexOf("\n====\n");
    const QByteArray beside = cut < 0 ? QByteArray("JNIM attacked Bamba") : bytes.mid(cut + 6);
    if (cut >= 0)
        bytes.truncate(cut);
    const QString path = kFolder->filePath(QStringLiteral("a.") + traits(format).extension);
    write(path, bytes);
    if (format == Format::Brat || format == Format::WebAnnotation)
        write(kFolder->filePath(QStringLiteral("a.txt")), beside);
    if (format == Format::Conll)
        write(kFolder->filePath(QStringLiteral("a.offsets.jsonl")), beside);
    (void)guessFormat({path});
    MarkLosses report;
    readDocuments(
        {path}, format, {},
        [](AnnotatedDocument&& document) {
            const int length = casus::text::OffsetMap(document.text).codePointCount();
            for (const AnnotatedSpan& span : std::as_const(document.spans)) {
                require(!span.label.isEmpty());
                for (const casus::model::Span& part : partsOf(span))
                    require(part.begin >= 0 && !part.isEmpty() && part.end <= length);
            }
            require(!document.text.contains(u'\r'));
            return true;
        },
        report);
    return 0;
}
