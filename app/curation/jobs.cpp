// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/jobs.h"

#include "knowledge/gazetteer_import.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace casus::curation {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::curation::Jobs)
};

// One transaction holds at most this many documents and UTF-16 units, so that a decision made at the same
// time never waits long for the writer.
constexpr int kBatchDocuments = 32;
constexpr qsizetype kBatchLength = 1'000'000;

/// Faults of one document rather than of the project: the rest can go on.
bool concernsOneDocument(const Error& error)
{
    return error.code == ErrorCode::Refused || error.code == ErrorCode::Unreadable ||
           error.code == ErrorCode::NotFound;
}

Result<std::unique_ptr<store::Store>> join(const QString& project)
{
    store::Store::Opened opened = store::Store::open(project, store::OpenMode::JoinWriter);
    if (!opened.store)
        return toError(opened.report);
    if (opened.store->isReadOnly())
        return Error{ErrorCode::ReadOnly,
                     opened.report.message.isEmpty()
                         ? Words::tr("“%1” is open for reading only.").arg(QFileInfo(project).fileName())
                         : opened.report.message,
                     {}};
    return std::move(opened.store);
}

/// The state of one import: a batch that waits for its transaction and what has been done so far.
class Import {
public:
    Import(store::Store& store, const Engine* engine, const Cancellation& cancellation, const Stored& stored)
        : m_store(store)
        , m_engine(engine)
        , m_cancellation(cancellation)
        , m_stored(stored)
    {}

    Result<void> take(const QString& file, model::Document document)
    {
        m_length += document.text.size();
        m_files.append(file);
        m_documents.append(std::move(document));
        if (m_documents.size() >= kBatchDocuments || m_length >= kBatchLength)
            return flush();
        return {};
    }

    Result<void> flush()
    {
        if (m_documents.isEmpty())
            return {};
        const QStringList files = std::exchange(m_files, {});
        const QList<model::Document> documents = std::exchange(m_documents, {});
        m_length = 0;
        if (const auto added = m_store.addDocuments(documents))
            return settle(files, documents, *added);
        // One of them broke the batch: each on its own, so that the rest goes on.
        for (qsizetype i = 0; i < documents.size(); ++i) {
            const auto alone = m_store.addDocument(documents[i]);
            if (alone) {
                if (auto settled = settle({files[i]}, {documents[i]}, {*alone}); !settled)
                    return settled;
            } else if (concernsOneDocument(alone.error())) {
                refuse(files[i], alone.error().message);
            } else {
                return alone.error();
            }
        }
        return {};
    }

    void refuse(const QString& file, const QString& message) { outcome.refused.append({file, message}); }

    ImportOutcome outcome;

private:
    Result<void> settle(const QStringList& files, const QList<model::Document>& documents,
                        const QList<store::Store::Added>& added)
    {
        QList<model::DocumentId> ids;
        for (qsizetype i = 0; i < added.size(); ++i) {
            ids.append(added[i].id);
            if (added[i].existed)
                ++outcome.alreadyThere;
            else
                ++outcome.imported;
        }
        outcome.documents.append(ids);
        if (m_stored)
            m_stored(ids);
        for (qsizetype i = 0; i < added.size(); ++i) {
            if (auto drafted = draft(files[i], documents[i], added[i]); !drafted)
                return drafted;
        }
        if (m_stored && m_engine)
            m_stored(ids);
        return {};
    }

    Result<void> draft(const QString& file, model::Document document, const store::Store::Added& added)
    {
        if (added.existed) {
            auto info = m_store.reader().documentInfo(added.id);
            if (!info)
                return info.error();
            if (info->trashed)
                outcome.notes.append(Words::tr("%1 is already in the project, in its trash.").arg(file));
            if (!info->draftedBy.isEmpty())
                return {};
            document.info = *info;
        }
        if (!m_engine || m_cancellation.requested())
            return {};
        document.info.id = added.id;
        if (auto done = draftOne(m_store, *m_engine, document); !done) {
            if (!concernsOneDocument(done.error()))
                return done;
            refuse(file, done.error().message);
            return {};
        }
        ++outcome.drafted;
        return {};
    }

    store::Store& m_store;
    const Engine* m_engine; // null: the documents are not drafted; not owned
    const Cancellation& m_cancellation;
    const Stored& m_stored;
    QStringList m_files;
    QList<model::Document> m_documents;
    qsizetype m_length = 0;
};

/// The sentence of a failure that ended a job half-way, with what was done until then.
Error ended(Error error, const QString& done)
{
    error.message = error.message % u' ' % done;
    return error;
}

Result<QList<model::DocumentId>> undrafted(const store::Reader& reader)
{
    const auto infos = reader.documents();
    if (!infos)
        return infos.error();
    QList<model::DocumentId> ids;
    const QString drafter = extraction::drafterName();
    for (const model::DocumentInfo& info : *infos) {
        if (info.draftedBy != drafter)
            ids.append(info.id);
    }
    return ids;
}

} // namespace

Result<void> draftOne(store::Store& store, const Engine& engine, const model::Document& document)
{
    const Engine::Drafts drafts = engine.draftFor(document);
    const QList<model::Mention> mentions(drafts.extraction.mentions.cbegin(),
                                         drafts.extraction.mentions.cend());
    const QList<model::Incident> incidents(drafts.incidents.cbegin(), drafts.incidents.cend());
    return store.replaceDrafts(document.info.id, mentions, incidents, extraction::drafterName());
}

Error toError(const store::OpenReport& report)
{
    ErrorCode code = ErrorCode::Unreadable;
    switch (report.outcome) {
    case store::OpenOutcome::ReadOnlyFile: code = ErrorCode::ReadOnly; break;
    case store::OpenOutcome::LockedReadOnly: code = ErrorCode::Busy; break;
    case store::OpenOutcome::NewerRefused: code = ErrorCode::NewerVersion; break;
    case store::OpenOutcome::NotAProject: code = ErrorCode::Refused; break;
    case store::OpenOutcome::Damaged: code = ErrorCode::Damaged; break;
    case store::OpenOutcome::Created:
    case store::OpenOutcome::Current:
    case store::OpenOutcome::Upgraded:
    case store::OpenOutcome::Failed: break;
    }
    return {code, report.message, {}};
}

Result<ImportOutcome> importFiles(const QString& project, const ImportRequest& request,
                                  const std::shared_ptr<const Engine>& engine, const Progress& progress,
                                  const Cancellation& cancellation, const Stored& stored)
{
    exchange::MetadataTable table;
    if (!request.metadataFile.isEmpty()) {
        auto read = exchange::readMetadata(request.metadataFile);
        if (!read)
            return read.error();
        table = std::move(*read);
    }
    const auto opened = join(project);
    if (!opened)
        return opened.error();

    Import import(**opened, request.draft ? engine.get() : nullptr, cancellation, stored);
    for (const QString& warning : std::as_const(table.warnings))
        import.refuse(request.metadataFile, warning);

    const QStringList files = exchange::filesToImport(request.paths);
    Result<void> result;
    qint64 done = 0;
    for (const QString& file : files) {
        if (cancellation.requested())
            break;
        const QString name = QFileInfo(file).fileName();
        if (progress)
            progress(done, files.size(), name);
        auto document = exchange::readDocument(file, table.byFile.value(name));
        if (document) {
            if (!document->info.readingNote.isEmpty())
                import.outcome.notes.append(Words::tr("%1: %2").arg(file, document->info.readingNote));
            result = import.take(file, std::move(*document));
            if (!result)
                break;
        } else {
            import.refuse(file, document.error().message);
        }
        ++done;
    }
    // What was read before a cancel is kept: reading it again would be the user's loss.
    if (result)
        result = import.flush();
    if (!result)
        return ended(result.error(), Words::tr("%n document(s) had been imported until then.", nullptr,
                                               import.outcome.imported));
    import.outcome.cancelled = cancellation.requested();
    if (progress)
        progress(done, files.size(), {});
    return std::move(import.outcome);
}

Result<DraftOutcome> draftDocuments(const QString& project, const QList<model::DocumentId>& documents,
                                    const std::shared_ptr<const Engine>& engine, const Progress& progress,
                                    const Cancellation& cancellation, const Stored& stored)
{
    const auto opened = join(project);
    if (!opened)
        return opened.error();
    store::Store& store = **opened;
    QList<model::DocumentId> ids = documents;
    if (ids.isEmpty()) {
        auto found = undrafted(store.reader());
        if (!found)
            return found.error();
        ids = std::move(*found);
    }

    DraftOutcome outcome;
    const auto failed = [&outcome](const Error& error) {
        return ended(error,
                     Words::tr("%n document(s) had been drafted until then.", nullptr, outcome.drafted));
    };
    for (const model::DocumentId id : std::as_const(ids)) {
        if (cancellation.requested()) {
            outcome.cancelled = true;
            break;
        }
        const auto document = store.reader().document(id);
        if (!document)
            return failed(document.error());
        if (progress)
            progress(outcome.drafted, ids.size(), document->info.name);
        if (const auto done = draftOne(store, *engine, *document); !done)
            return failed(done.error());
        ++outcome.drafted;
        if (stored)
            stored({id});
    }
    if (progress)
        progress(outcome.drafted, ids.size(), {});
    return outcome;
}

exchange::ExportSource exportSource(const store::Reader& reader)
{
    return {.incidents = [&reader](const auto& row) { return reader.forEachIncident(row); },
            .mentions = [&reader](const auto& row) { return reader.forEachMention(row); },
            .document = [&reader](model::DocumentId id) { return reader.documentInfo(id); }};
}

Result<exchange::ExportReport> exportProject(const QString& project, const QString& target,
                                             const exchange::ExportOptions& options, const Progress& progress,
                                             const Cancellation& cancellation)
{
    const store::Store::Opened opened = store::Store::open(project, store::OpenMode::ReadOnly);
    if (!opened.store)
        return toError(opened.report);
    return exchange::exportTo(target, options, exportSource(opened.store->reader()), progress, cancellation);
}

qint64 GazetteerOutcome::places() const
{
    qint64 sum = 0;
    for (const store::PlaceLayer& layer : imported)
        sum += layer.places;
    return sum;
}

QString GazetteerOutcome::toText() const
{
    QStringList names;
    for (const store::PlaceLayer& layer : imported)
        names.append(layer.name);
    QString text = imported.isEmpty() ? Words::tr("No places were imported.")
                   : places() == 1
                       ? Words::tr("1 place was imported from %1.").arg(names.join(u", "))
                       : Words::tr("%1 places were imported from %2.")
                             .arg(QLocale(QLocale::English).toString(places()), names.join(u", "));
    if (!warnings.isEmpty())
        text += u' ' % (warnings.size() == 1 ? Words::tr("1 line could not be read.")
                                             : Words::tr("%1 lines could not be read.").arg(warnings.size()));
    for (const FileProblem& problem : refused)
        text += u' ' % problem.message;
    if (cancelled)
        text += u' ' % Words::tr("The import was cancelled.");
    return text;
}

Result<GazetteerOutcome> importGazetteer(const QString& project, const QStringList& files,
                                         const Progress& progress, const Cancellation& cancellation)
{
    const auto opened = join(project);
    if (!opened)
        return opened.error();
    GazetteerOutcome outcome;
    for (const QString& file : files) {
        auto read = knowledge::readPlaceFile(file, &outcome.warnings, progress, cancellation);
        if (!read && read.error().code == ErrorCode::Cancelled) {
            outcome.cancelled = true;
            break;
        }
        if (!read) {
            outcome.refused.append({file, read.error().message});
            continue;
        }
        store::PlaceLayer layer{.name = read->name,
                                .source = read->source,
                                .credit = read->credit,
                                .places = read->places,
                                .importedAt = QDateTime::currentDateTimeUtc(),
                                .bytes = std::move(read->layer)};
        if (const auto stored = (*opened)->setPlaceLayer(layer); !stored)
            return stored.error();
        layer.bytes.clear();
        outcome.imported.append(layer);
    }
    return outcome;
}

Result<void> restoreBackup(const QString& backup, const QString& target)
{
    const QString name = QFileInfo(backup).fileName();
    if (QFileInfo::exists(target))
        return Error{ErrorCode::Refused,
                     Words::tr("“%1” is there already; the backup was not restored over it.")
                         .arg(QFileInfo(target).fileName()),
                     {}};
    const auto report = store::check(backup);
    if (!report)
        return report.error();
    if (!report->sound)
        return Error{
            ErrorCode::Damaged, Words::tr("“%1” is damaged: %2").arg(name, report->problems.join(u' ')), {}};
    const store::Store::Opened opened = store::Store::open(backup, store::OpenMode::ReadOnly);
    if (!opened.store)
        return toError(opened.report);
    return opened.store->backupTo(target);
}

} // namespace casus::curation
