// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/import_columns.h"
#include "curation/job_tools.h"
#include "curation/jobs.h"
#include "exchange/reading/reading.h"
#include "exchange/reading/sketch.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

#include <utility>

namespace casus::curation {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::curation::Jobs)
};

// One transaction holds at most this many documents and UTF-16 units, so that a decision made at the same
// time never waits long for the writer.
constexpr int kBatchDocuments = 64;
constexpr qsizetype kBatchLength = 1'000'000;

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
        m_sketches.append(exchange::sketchOf(document.text));
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
        const QList<store::Sketch> sketches = std::exchange(m_sketches, {});
        m_length = 0;
        if (const auto added = m_store.addDocuments(documents, sketches))
            return settle(files, documents, *added);
        // One of them broke the batch: each on its own, so that the rest goes on.
        for (qsizetype i = 0; i < documents.size(); ++i) {
            const auto alone = m_store.addDocuments({documents[i]}, {sketches[i]});
            if (alone) {
                if (auto settled = settle({files[i]}, {documents[i]}, *alone); !settled)
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
            // One that came again from its source is told as such, not as a copy of itself.
            if (added[i].revisionOf)
                outcome.revisions.append({files[i], titleOf(*added[i].revisionOf)});
            else if (added[i].copyOf)
                outcome.nearCopies.append({files[i], titleOf(*added[i].copyOf)});
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

    [[nodiscard]] QString titleOf(model::DocumentId id) const
    {
        const auto info = m_store.reader().documentInfo(id);
        return info ? info->title : QString();
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
    QList<store::Sketch> m_sketches;
    qsizetype m_length = 0;
};

bool isCsv(const QString& file)
{
    const exchange::FileKind kind = exchange::kindOfName(file);
    return kind == exchange::FileKind::Csv || kind == exchange::FileKind::Tsv;
}

/// Takes tables of publication data out of the list and reads them; the one that was named counts before
/// them.
void takeMetadataTables(QStringList& files, const QString& named, exchange::MetadataTable& table,
                        Import& import)
{
    files.removeIf([&](const QString& file) {
        if (!named.isEmpty() && QFileInfo(file) == QFileInfo(named))
            return true;
        if (!isCsv(file))
            return false;
        const auto preview = exchange::previewTable(file);
        if (!preview || !*preview || !exchange::isMetadataTable((*preview)->headers))
            return false;
        const auto read = exchange::readMetadata(file);
        if (!read) {
            import.refuse(file, read.error().message);
            return true;
        }
        for (auto it = read->byFile.cbegin(); it != read->byFile.cend(); ++it) {
            if (!table.byFile.contains(it.key()))
                table.byFile.insert(it.key(), it.value());
        }
        for (const QString& warning : read->warnings)
            import.refuse(file, warning);
        return true;
    });
}

} // namespace

QString columnsSetting(const QStringList& headers)
{
    return QStringLiteral("columns/") + exchange::headerKey(headers);
}

std::optional<exchange::ColumnMapping> rememberedColumns(const store::Reader& reader,
                                                         const QStringList& headers)
{
    const auto setting = reader.setting(columnsSetting(headers));
    if (!setting || setting->isEmpty())
        return std::nullopt;
    const auto mapping = exchange::ColumnMapping::fromJson(*setting);
    return mapping && mapping->isUsable() && exchange::fits(*mapping, headers) ? mapping : std::nullopt;
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
    store::Store& store = **opened;

    Import import(store, request.draft ? engine.get() : nullptr, cancellation, stored);
    for (const QString& warning : std::as_const(table.warnings))
        import.refuse(request.metadataFile, warning);
    exchange::FileList list = exchange::filesToRead(request.paths);
    import.outcome.notes.append(list.notes);
    takeMetadataTables(list.files, request.metadataFile, table, import);

    Result<void> result;
    qint64 done = 0;
    QMap<QString, int> kinds;
    exchange::ReadOptions options{
        .metadata = table.byFile, .columns = {}, .limits = {}, .cancellation = cancellation};
    options.columns = [&](const QStringList& headers) {
        return request.columns ? request.columns : rememberedColumns(store.reader(), headers);
    };
    const exchange::ReadSink sink{
        .document =
            [&](const QString& name, exchange::FileKind kind, model::Document&& document,
                const QStringList& warnings) {
                if (progress)
                    progress(done, list.files.size(), name);
                for (const QString& warning : warnings)
                    import.outcome.notes.append(Words::tr("%1: %2").arg(name, warning));
                ++kinds[exchange::kindLabel(kind)];
                result = import.take(name, std::move(document));
                return result.ok() && !cancellation.requested();
            },
        .refused = [&](const QString& name, const Error& error) { import.refuse(name, error.message); },
        .noted =
            [&](const QString& name, const QString& note) {
                import.outcome.notes.append(Words::tr("%1: %2").arg(name, note));
            }};
    for (const QString& file : std::as_const(list.files)) {
        if (cancellation.requested() || !result)
            break;
        if (progress)
            progress(done, list.files.size(), QFileInfo(file).fileName());
        exchange::readDocuments(file, options, sink);
        ++done;
    }
    // What was read before a cancel is kept: reading it again would be the user's loss.
    if (result)
        result = import.flush();
    if (!result)
        return ended(result.error(), Words::tr("%n document(s) had been imported until then.", nullptr,
                                               import.outcome.imported));
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        import.outcome.kinds.append({it.key(), it.value()});
    import.outcome.cancelled = cancellation.requested();
    if (progress)
        progress(done, list.files.size(), {});
    return std::move(import.outcome);
}

} // namespace casus::curation
