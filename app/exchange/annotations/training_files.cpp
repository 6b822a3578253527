// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotations/training_files.h"

#include "exchange/annotations/input.h"
#include "exchange/annotations/json_elements.h"
#include "exchange/annotations/output.h"
#include "exchange/annotations/writer.h"
#include "text/decode.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace casus::exchange::annotations {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::exchange::annotations)
};

const std::array<QString, 3>& partNames()
{
    static const std::array<QString, 3> kNames{QStringLiteral("train"), QStringLiteral("dev"),
                                               QStringLiteral("test")};
    return kNames;
}

QStringList splitsOf(const Split& split)
{
    QStringList names;
    for (std::size_t i = 0; i < split.shares.size(); ++i) {
        if (split.shares[i] > 0)
            names.append(partNames()[i]);
    }
    return names.isEmpty() ? QStringList{QString()} : names;
}

/// The document as the format can take it: marks outside of the text, suggestions and rejected marks that it
/// has no word for go to the report.
AnnotatedDocument fitting(const AnnotatedDocument& document, const FormatTraits& format, MarkLosses& report)
{
    AnnotatedDocument fit = document;
    fit.spans.clear();
    const int length = text::OffsetMap(document.text).codePointCount();
    for (const AnnotatedSpan& span : document.spans) {
        const QList<model::Span> parts = partsOf(span);
        const bool inside = std::all_of(parts.begin(), parts.end(), [&](const model::Span& part) {
            return part.begin >= 0 && !part.isEmpty() && part.end <= length;
        });
        if (!inside)
            report.refuse(Words::tr("the place lies outside of the text or is empty"), document.name);
        else if (span.isSuggestion() && !format.marksSuggestions)
            report.refuse(Words::tr("the format cannot say that a mark is a suggestion"),
                          placeOf(document, span));
        else if (span.isRejected() && !format.holdsRejected)
            report.refuse(Words::tr("the format cannot say that a mark was rejected"),
                          placeOf(document, span));
        else
            fit.spans.append(span);
    }
    return fit;
}

Result<MarkLosses> writeTo(Output& output, const WriteOptions& options, const DocumentSource& source,
                           const Cancellation& cancellation)
{
    MarkLosses report;
    report.format = toString(options.format);
    const FormatTraits& format = traits(options.format);
    const WriterOptions writerOptions{options.format, options.scheme, options.labels};
    const std::unique_ptr<Writer> writer = makeWriter(writerOptions, output, report);
    const QStringList splits = splitsOf(options.split);
    Result<void> done = writer->begin(splits);
    if (!done)
        return done.error();
    const Result<void> read = source([&](const AnnotatedDocument& document) {
        if (cancellation.requested()) {
            done =
                Error{ErrorCode::Cancelled, Words::tr("The export was cancelled. Nothing was written."), {}};
            return false;
        }
        const AnnotatedDocument fit = fitting(document, format, report);
        done = writer->write(fit, partOf(fit.text, options.split));
        ++report.written;
        report.marks += fit.spans.size();
        return done.ok();
    });
    if (!done)
        return done.error();
    if (!read)
        return read.error();
    if (done = writer->end(splits); !done)
        return done.error();
    if (done = output.commit(); !done)
        return done.error();
    return report;
}

/// Takes everything and keeps nothing.
class NoOutput final : public Output {
public:
    Result<void> append(const QString&, const QString&, const QByteArray&) override { return {}; }
    Result<void> commit() override { return {}; }
};

Result<void> readOne(const ReadFile& file, Format format, ReadContext& context)
{
    switch (format) {
    case Format::Spacy: return readSpacy(file, context);
    case Format::Doccano: return readDoccano(file, context);
    case Format::LabelStudio: return readLabelStudio(file, context);
    case Format::Brat: return readBrat(file, context);
    case Format::Conll: return readConll(file, context);
    case Format::WebAnno: return readWebAnno(file, context);
    case Format::CasJson: return readCasJson(file, context);
    case Format::CasXmi: return readCasXmi(file, context);
    case Format::WebAnnotation: return readWebAnnotations(file, context);
    case Format::HuggingFace: break;
    }
    return Error{ErrorCode::Refused, Words::tr("Files of this format cannot be read back."), {}};
}

std::optional<Format> guessJson(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    JsonElements elements(file);
    const auto first = elements.next();
    if (!first || !*first)
        return std::nullopt;
    const QJsonValue value = (*first)->value;
    if (value.isArray())
        return value.toArray().at(0).isString() ? std::optional(Format::Spacy) : std::nullopt;
    const QJsonObject object = value.toObject();
    const auto has = [&](QStringView key) { return object.contains(key); };
    if (has(u"%FEATURE_STRUCTURES") || has(u"%TYPE"))
        return Format::CasJson;
    if (has(u"@context"))
        return Format::WebAnnotation;
    if (has(u"data") && (has(u"annotations") || has(u"predictions") || has(u"completions")))
        return Format::LabelStudio;
    if (has(u"label") || has(u"labels"))
        return Format::Doccano;
    if (const QJsonArray entities = object.value(u"entities").toArray(); !entities.isEmpty())
        return entities.at(0).isObject() ? Format::Doccano : Format::Spacy;
    if (has(u"text"))
        return has(u"relations") || has(u"Comments") ? Format::Doccano : Format::Spacy;
    return std::nullopt;
}

std::optional<Format> guessText(const QByteArray& head)
{
    if (head.startsWith("#FORMAT=WebAnno"))
        return Format::WebAnno;
    if (head.contains("<xmi:XMI") || head.contains("http://www.omg.org/XMI"))
        return Format::CasXmi;
    int rows = 0;
    for (const QByteArray& line : head.left(head.lastIndexOf('\n')).split('\n')) {
        const QByteArrayList columns = line.simplified().split(' ');
        if (columns.size() < 2 || columns[0] == "-DOCSTART-")
            continue;
        const QByteArray& tag = columns.constLast();
        if (tag != "O" && !(tag.size() > 2 && tag[1] == '-' && QByteArrayView("BIESLU").contains(tag[0])))
            return std::nullopt;
        ++rows;
    }
    return rows > 0 ? std::optional(Format::Conll) : std::nullopt;
}

} // namespace

Result<Split> splitFrom(const QString& words)
{
    const QStringList pieces = words.split(u'/');
    Split split;
    int sum = 0;
    bool ok = pieces.size() == 3;
    for (qsizetype i = 0; ok && i < 3; ++i) {
        const int share = pieces[i].trimmed().toInt(&ok);
        ok = ok && share >= 0 && share <= 100;
        split.shares[static_cast<std::size_t>(i)] = share;
        sum += share;
    }
    if (!ok || sum != 100)
        return Error{
            ErrorCode::Refused,
            Words::tr("“%1” is no division such as 80/10/10: three whole numbers that make 100.").arg(words),
            {}};
    return split;
}

QString partOf(const QString& text, const Split& split)
{
    if (!split.isDivided())
        return {};
    // Eight hex digits of the fingerprint are as good as random, and the same for ever.
    const quint32 number = text::fingerprint(text).left(8).toUInt(nullptr, 16);
    const double share = number / 4294967296.0 * 100;
    double upTo = 0;
    for (std::size_t i = 0; i < split.shares.size(); ++i) {
        upTo += split.shares[i];
        if (share < upTo)
            return partNames()[i];
    }
    return partNames()[2];
}

Result<MarkLosses> writeDocuments(const QString& target, const WriteOptions& options,
                                  const DocumentSource& source, const Cancellation& cancellation)
{
    const auto output = openOutput(target, options.format);
    if (!output)
        return output.error();
    auto report = writeTo(**output, options, source, cancellation);
    if (report)
        report->path = target;
    return report;
}

Result<MarkLosses> writeDocuments(QIODevice& device, const WriteOptions& options,
                                  const DocumentSource& source, const Cancellation& cancellation)
{
    if (traits(options.format).perDocument || options.split.isDivided())
        return Error{ErrorCode::Refused,
                     Words::tr("This export makes several files: name a file, folder or ZIP for it."),
                     {}};
    return writeTo(*deviceOutput(device), options, source, cancellation);
}

Result<MarkLosses> tryDocuments(const WriteOptions& options, const DocumentSource& source,
                                const Cancellation& cancellation)
{
    NoOutput output;
    return writeTo(output, options, source, cancellation);
}

void readDocuments(const QStringList& paths, Format format, const ReadOptions& options,
                   const std::function<bool(AnnotatedDocument&&)>& document, MarkLosses& report,
                   const Progress& progress, const Cancellation& cancellation)
{
    report.format = toString(format);
    const Input input(paths, report);
    ReadContext context(options, report, document, cancellation);
    const QList<ReadFile> files = input.filesOf(format);
    if (files.isEmpty())
        report.refuse(Words::tr("there is no file of this format"), paths.join(QStringLiteral(", ")));
    qint64 done = 0;
    for (const ReadFile& file : files) {
        if (cancellation.requested() || context.stopped())
            return;
        if (progress)
            progress(done++, files.size(), file.shown);
        if (const auto read = readOne(file, format, context); !read)
            report.refuse(read.error().message, file.shown);
    }
}

std::optional<Format> guessFormat(const QStringList& paths)
{
    MarkLosses ignored; // the reading itself will say it
    const Input input(paths, ignored);
    for (const ReadFile& file : input.all()) {
        const QString ending = QFileInfo(file.path).suffix().toLower();
        if (ending == u"ann")
            return Format::Brat;
        if (ending == u"conf" || ending == u"xml")
            continue;
        QFile device(file.path);
        if (!device.open(QIODevice::ReadOnly))
            continue;
        QByteArray head = device.peek(64 * 1024);
        if (head.startsWith("\xEF\xBB\xBF"))
            head.remove(0, 3);
        const QByteArray trimmed = head.trimmed();
        const bool json = trimmed.startsWith('{') || trimmed.startsWith('[');
        device.close();
        if (const auto guess = json ? guessJson(file.path) : guessText(head))
            return guess;
    }
    return std::nullopt;
}

} // namespace casus::exchange::annotations
