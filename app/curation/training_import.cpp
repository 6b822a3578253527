// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/training_import.h"

#include "curation/job_tools.h"
#include "curation/mention_values.h"
#include "text/offsets.h"

#include <QCoreApplication>

#include <algorithm>

namespace casus::curation {

using exchange::annotations::AnnotatedDocument;
using exchange::annotations::AnnotatedSpan;
using exchange::annotations::Completeness;
using exchange::annotations::MarkLosses;
using model::Mention;
using model::MentionState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::curation::TrainingImport)
};

// A step is held in memory and logged whole.
constexpr qsizetype kBatchDocuments = 32;
constexpr qsizetype kBatchMarks = 20'000;
// What a tool that gives no score is taken for.
constexpr double kUnknownScore = 0.5;

bool isSameMark(const Mention& a, const Mention& b)
{
    return a.span == b.span && a.furtherFragments == b.furtherFragments && a.type == b.type;
}

class Importer {
public:
    Importer(store::Store& store, const Engine* engine, const TrainingImport& request,
             TrainingOutcome& outcome)
        : m_store(store)
        , m_engine(engine)
        , m_request(request)
        , m_outcome(outcome)
    {}

    Result<void> take(AnnotatedDocument&& annotated)
    {
        const exchange::Metadata metadata{annotated.published, annotated.publisher, annotated.title,
                                          annotated.url};
        auto document = exchange::documentFromText(annotated.text, annotated.name, metadata);
        if (!document) {
            m_outcome.report.refuse(document.error().message, annotated.name);
            return {};
        }
        if (!annotated.readingNote.isEmpty())
            document->info.readingNote = annotated.readingNote;
        const auto added = m_store.addDocument(*document);
        if (!added && !concernsOneDocument(added.error()))
            return added.error();
        if (!added) {
            m_outcome.report.refuse(added.error().message, annotated.name);
            return {};
        }
        ++(added->existed ? m_outcome.alreadyThere : m_outcome.imported);
        m_outcome.documents.append(added->id);
        m_touched.append(added->id);
        document->info.id = added->id;
        if (!added->existed && m_engine) {
            if (auto drafted = draftOne(m_store, *m_engine, *document); !drafted)
                return drafted;
            ++m_outcome.drafted;
        }
        // Drafting afterwards would replace predictions.
        const bool predicted = std::any_of(annotated.spans.cbegin(), annotated.spans.cend(),
                                           [](const AnnotatedSpan& span) { return span.isSuggestion(); });
        if (!added->existed && !m_engine && !predicted)
            m_outcome.undrafted.append(added->id);
        return mark(*document, annotated);
    }

    [[nodiscard]] bool isFull() const
    {
        return m_touched.size() >= kBatchDocuments || m_changes.size() >= kBatchMarks;
    }

    Result<QList<model::DocumentId>> flush()
    {
        const QList<model::DocumentId> touched = std::exchange(m_touched, {});
        if (m_changes.isEmpty())
            return touched;
        store::Step step;
        step.verb = QStringLiteral("import");
        step.text =
            Words::tr("Import the marks of %n document(s)", nullptr, static_cast<int>(touched.size()));
        step.coder = m_request.author;
        step.changes = std::exchange(m_changes, {});
        const auto done = m_store.commit(std::move(step));
        if (!done)
            return done.error();
        return touched;
    }

private:
    Result<void> mark(const model::Document& document, const AnnotatedDocument& annotated)
    {
        const auto stored = m_store.reader().mentions(document.info.id);
        if (!stored)
            return stored.error();
        QList<Mention> known = *stored;
        // Those that are in the batch already: the same text may stand in it twice.
        for (const store::AnyChange& change : std::as_const(m_changes)) {
            const auto* mention = std::get_if<store::MentionChange>(&change);
            if (mention && mention->after && mention->after->document == document.info.id)
                known.append(*mention->after);
        }
        bool decided = false;
        for (const AnnotatedSpan& span : annotated.spans) {
            const auto mention = mentionFrom(span, document, annotated.name);
            if (!mention)
                continue;
            const auto same = std::find_if(known.begin(), known.end(),
                                           [&](const Mention& other) { return isSameMark(other, *mention); });
            if (same == known.end()) {
                known.append(*mention);
                m_changes.append(store::MentionChange{std::nullopt, *mention});
                ++(span.isSuggestion() ? m_outcome.suggested : m_outcome.added);
                decided = decided || !span.isSuggestion();
            } else if (same->state == MentionState::Suggested && !span.isSuggestion() &&
                       same->id.isStored()) {
                decide(*same, *mention);
                decided = true;
            } else {
                ++m_outcome.known;
            }
        }
        return setStatus(document.info.id, annotated.completeness, decided);
    }

    std::optional<Mention> mentionFrom(const AnnotatedSpan& span, const model::Document& document,
                                       const QString& name)
    {
        using Cause = MarkLosses::Cause;
        const auto type = m_request.labels.typeOf(span.label);
        if (!type) {
            if (m_request.labels.isLeftOut(span.label))
                m_outcome.report.refuse(Words::tr("the label “%1” is left out").arg(span.label), name,
                                        Cause::Chosen);
            else
                m_outcome.report.refuse(
                    Words::tr("the label “%1” means no type of this project").arg(span.label), name);
            return std::nullopt;
        }
        Mention mention;
        mention.document = document.info.id;
        mention.type = *type;
        mention.span = span.span;
        mention.furtherFragments = span.further;
        mention.value = model::mentionValueFromJson(*type, span.value);
        if (whyInvalidValue(*type, mention.value)) {
            m_outcome.report.narrow(Words::tr("a value that is not valid was left out"), name);
            mention.value = {};
        }
        mention.state = span.state;
        mention.score = span.isSuggestion() ? std::clamp(span.score.value_or(kUnknownScore), 0.0, 1.0) : 1;
        mention.author = span.author.isEmpty() ? m_request.author : span.author;
        mention.note = span.note;
        if (span.isSuggestion())
            mention.reason = Words::tr("imported prediction");
        else
            mention.decidedAt = QDateTime::currentDateTimeUtc();
        return mention;
    }

    void decide(Mention& stored, const Mention& imported)
    {
        Mention after = stored;
        after.state = imported.state == MentionState::Added ? MentionState::Confirmed : imported.state;
        after.author = imported.author;
        after.decidedAt = imported.decidedAt;
        if (!std::holds_alternative<std::monostate>(imported.value))
            after.value = imported.value;
        if (!imported.note.isEmpty())
            after.note = imported.note;
        m_changes.append(store::MentionChange{stored, after});
        stored = after;
        ++m_outcome.confirmed;
    }

    Result<void> setStatus(model::DocumentId id, Completeness completeness, bool decided)
    {
        const auto info = m_store.reader().documentInfo(id);
        if (!info)
            return info.error();
        const bool finished = completeness == Completeness::Complete;
        if (info->status != model::DocumentStatus::Unread || (!decided && !finished))
            return {};
        const bool waiting =
            std::any_of(m_changes.begin(), m_changes.end(), [&](const store::AnyChange& change) {
                const auto* document = std::get_if<store::DocumentChange>(&change);
                return document && document->after && document->after->id == id;
            });
        if (waiting)
            return {};
        model::DocumentInfo after = *info;
        after.status = finished ? model::DocumentStatus::Done : model::DocumentStatus::InProgress;
        m_changes.append(store::DocumentChange{*info, after});
        return {};
    }

    store::Store& m_store;
    const Engine* m_engine; // null: the documents are not drafted; not owned
    const TrainingImport& m_request;
    TrainingOutcome& m_outcome;
    QList<store::AnyChange> m_changes;
    QList<model::DocumentId> m_touched;
};

} // namespace

QString TrainingOutcome::toText() const
{
    const auto counted = [](int n, const QString& one, const QString& many) {
        return n == 1 ? one : many.arg(n);
    };
    QStringList parts{
        counted(imported, Words::tr("1 document imported"), Words::tr("%1 documents imported"))};
    if (alreadyThere > 0)
        parts.append(Words::tr("%1 already there").arg(alreadyThere));
    if (drafted > 0)
        parts.append(Words::tr("%1 drafted").arg(drafted));
    parts.append(counted(added, Words::tr("1 mark added"), Words::tr("%1 marks added")));
    if (suggested > 0)
        parts.append(counted(suggested, Words::tr("1 suggestion added"), Words::tr("%1 suggestions added")));
    if (confirmed > 0)
        parts.append(
            counted(confirmed, Words::tr("1 suggestion decided"), Words::tr("%1 suggestions decided")));
    if (known > 0)
        parts.append(counted(known, Words::tr("1 mark was there"), Words::tr("%1 marks were there")));
    return parts.join(QStringLiteral(", ")) % u'.';
}

Result<TrainingOutcome> importTraining(const QString& project, const TrainingImport& request,
                                       const std::shared_ptr<const Engine>& engine, const Progress& progress,
                                       const Cancellation& cancellation, const Stored& stored)
{
    const auto opened = join(project);
    if (!opened)
        return opened.error();
    TrainingImport named = request;
    if (named.author.isEmpty())
        named.author = Words::tr("imported");
    TrainingOutcome outcome;
    Importer importer(**opened, request.draft ? engine.get() : nullptr, named, outcome);
    Result<void> result;
    const auto flush = [&] {
        const auto touched = importer.flush();
        if (!touched)
            result = touched.error();
        else if (stored)
            stored(*touched);
        return result.ok();
    };
    exchange::annotations::readDocuments(
        request.paths, request.format, request.read,
        [&](AnnotatedDocument&& document) {
            result = importer.take(std::move(document));
            return result.ok() && (!importer.isFull() || flush());
        },
        outcome.report, progress, cancellation);
    if (result)
        (void)flush();
    if (!result)
        return ended(result.error(),
                     Words::tr("%n document(s) had been imported until then.", nullptr, outcome.imported));
    outcome.cancelled = cancellation.requested();
    return outcome;
}

QMap<QString, qint64> labelsIn(const QStringList& paths, exchange::annotations::Format format,
                               const exchange::annotations::ReadOptions& options,
                               const Cancellation& cancellation)
{
    QMap<QString, qint64> labels;
    MarkLosses ignored; // the import itself will say it
    exchange::annotations::readDocuments(
        paths, format, options,
        [&](AnnotatedDocument&& document) {
            for (const AnnotatedSpan& span : std::as_const(document.spans))
                ++labels[span.label];
            return true;
        },
        ignored, {}, cancellation);
    return labels;
}

} // namespace casus::curation
