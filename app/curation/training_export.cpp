// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/training_export.h"

#include "curation/jobs.h"

#include <QCoreApplication>

namespace casus::curation {

using exchange::annotations::AnnotatedDocument;
using exchange::annotations::AnnotatedSpan;
using exchange::annotations::Completeness;
using exchange::annotations::DocumentSource;
using exchange::annotations::MarkLosses;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::curation::TrainingExport)
};

AnnotatedSpan spanOf(const model::Mention& mention, const model::Codebook& codebook)
{
    AnnotatedSpan span;
    span.span = mention.span;
    span.further = mention.furtherFragments;
    span.label = model::labelOf(mention.type, codebook);
    span.value = model::toJson(mention.value);
    span.state = mention.state;
    if (span.isSuggestion())
        span.score = mention.score;
    span.author = mention.author;
    span.note = mention.note;
    return span;
}

/// What the choices leave out, one after the other.
DocumentSource sourceOf(const store::Reader& reader, const QList<model::DocumentInfo>& infos,
                        const model::Codebook& codebook, const TrainingChoices& choices, MarkLosses& left,
                        const Progress& progress)
{
    return [&, choices](const std::function<bool(const AnnotatedDocument&)>& take) -> Result<void> {
        qint64 done = 0;
        for (const model::DocumentInfo& info : infos) {
            if (progress)
                progress(done++, infos.size(), info.name);
            const auto document = reader.document(info.id);
            if (!document)
                return document.error();
            const auto mentions = reader.mentions(info.id);
            if (!mentions)
                return mentions.error();
            const auto annotated = annotatedDocument(*document, *mentions, codebook, choices, left);
            if (annotated && !take(*annotated))
                break;
        }
        return {};
    };
}

/// What was left out by choice stands before what the format left out.
MarkLosses together(MarkLosses left, const MarkLosses& written)
{
    left.path = written.path;
    left.format = written.format;
    left.written = written.written;
    left.marks = written.marks;
    left.refused.append(written.refused);
    left.narrowed.append(written.narrowed);
    left.notes.append(written.notes);
    return left;
}

/// `write` is called with the options and the source of documents.
template <typename Write>
Result<MarkLosses> exportWith(const store::Reader& reader, TrainingExport options, const Progress& progress,
                              qsizetype most, Write write)
{
    const auto codebook = reader.codebook();
    if (!codebook)
        return codebook.error();
    for (const model::LabelType& type : codebook->types)
        options.write.labels.append(type.name);
    auto infos = reader.documents();
    if (!infos)
        return infos.error();
    if (most >= 0)
        *infos = infos->mid(0, most);
    MarkLosses left;
    const Result<MarkLosses> written =
        write(options.write, sourceOf(reader, *infos, *codebook, options.choices, left, progress));
    if (!written)
        return written.error();
    return together(std::move(left), *written);
}

} // namespace

std::optional<AnnotatedDocument> annotatedDocument(const model::Document& document,
                                                   const QList<model::Mention>& mentions,
                                                   const model::Codebook& codebook,
                                                   const TrainingChoices& choices, MarkLosses& report)
{
    const model::DocumentInfo& info = document.info;
    const auto leftOut = [&](const QString& reason) {
        report.refuse(reason, info.name, MarkLosses::Cause::Chosen);
    };
    if (choices.finishedOnly && info.status != model::DocumentStatus::Done) {
        leftOut(Words::tr("the document is not finished"));
        return std::nullopt;
    }
    AnnotatedDocument annotated;
    annotated.name = info.name;
    annotated.title = info.title;
    annotated.publisher = info.publisher;
    annotated.published = info.published;
    annotated.url = info.url;
    annotated.text = document.text;
    annotated.completeness =
        info.status == model::DocumentStatus::Done ? Completeness::Complete : Completeness::Partial;
    for (const model::Mention& mention : mentions) {
        AnnotatedSpan span = spanOf(mention, codebook);
        if (span.isSuggestion() && !choices.withSuggestions)
            leftOut(Words::tr("suggestions that nobody has decided on"));
        else if (span.isRejected() && !choices.negatives)
            leftOut(Words::tr("rejected marks"));
        else if (!span.isSuggestion() && !choices.coder.isEmpty() && mention.author != choices.coder)
            leftOut(Words::tr("decisions of other coders"));
        else
            annotated.spans.append(std::move(span));
    }
    if (annotated.spans.isEmpty() && annotated.completeness == Completeness::Partial) {
        leftOut(Words::tr("unfinished documents without a mark"));
        return std::nullopt;
    }
    return annotated;
}

Result<MarkLosses> exportTraining(const store::Reader& reader, const QString& target, TrainingExport options,
                                  const Progress& progress, const Cancellation& cancellation)
{
    return exportWith(reader, std::move(options), progress, -1, [&](const auto& how, const auto& source) {
        return exchange::annotations::writeDocuments(target, how, source, cancellation);
    });
}

Result<MarkLosses> exportTraining(const store::Reader& reader, QIODevice& device, TrainingExport options)
{
    return exportWith(reader, std::move(options), {}, -1, [&](const auto& how, const auto& source) {
        return exchange::annotations::writeDocuments(device, how, source);
    });
}

Result<MarkLosses> previewTraining(const QString& project, TrainingExport options, qsizetype most,
                                   const Cancellation& cancellation)
{
    const store::Store::Opened opened = store::Store::open(project, store::OpenMode::ReadOnly);
    if (!opened.store)
        return toError(opened.report);
    return exportWith(opened.store->reader(), std::move(options), {}, most,
                      [&](const auto& how, const auto& source) {
                          return exchange::annotations::tryDocuments(how, source, cancellation);
                      });
}

Result<MarkLosses> exportTrainingOf(const QString& project, const QString& target,
                                    const TrainingExport& options, const Progress& progress,
                                    const Cancellation& cancellation)
{
    const store::Store::Opened opened = store::Store::open(project, store::OpenMode::ReadOnly);
    if (!opened.store)
        return toError(opened.report);
    return exportTraining(opened.store->reader(), target, options, progress, cancellation);
}

} // namespace casus::curation
