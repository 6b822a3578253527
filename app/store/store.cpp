// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/detail/codebooks.h"
#include "store/detail/documents.h"
#include "store/detail/drafts.h"
#include "store/detail/near_copies.h"
#include "store/detail/opener.h"
#include "store/detail/steps.h"
#include "store/detail/words.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

/// What SQLite could not give back as it was.
void requireStorable(const model::Document& document)
{
    const QString& name = document.info.name;
    if (document.text.contains(QChar(u'\0')))
        fail(ErrorCode::Refused, u"“%1” was not imported: its text holds NUL characters."_s.arg(name));
    if (!document.text.isValidUtf16())
        fail(ErrorCode::Refused,
             u"“%1” was not imported: its text holds half characters (lone surrogates)."_s.arg(name));
}

/// What came from the same source before. A name alone may be used again, so the words must be alike too.
std::optional<model::DocumentId> formerOf(const Documents& documents, const NearCopies& nearCopies,
                                          const model::DocumentInfo& info, const Sketch& sketch)
{
    if (const auto former = documents.latestByUrl(info.url))
        return former;
    const auto named = documents.latestByName(info.name, info.publisher);
    return named && nearCopies.resembles(*named, sketch) ? named : std::nullopt;
}

Store::Added add(const Documents& documents, const NearCopies& nearCopies, model::Document document,
                 const Sketch& sketch, const QDateTime& now)
{
    requireStorable(document);
    model::DocumentInfo& info = document.info;
    info.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(document.text.toUtf8(), QCryptographicHash::Sha256).toHex());
    if (const std::optional<model::DocumentId> there = documents.byFingerprint(info.sha256))
        return {*there, true, {}, {}};
    info.length = codePoints(document.text);
    if (!info.importedAt.isValid())
        info.importedAt = now;
    if (info.title.isEmpty())
        info.title = info.name;
    info.copyOf = nearCopies.original(sketch);
    info.revisionOf = formerOf(documents, nearCopies, info, sketch);
    const model::DocumentId id = documents.insert(document);
    nearCopies.insert(id, sketch);
    return {id, false, info.copyOf, info.revisionOf};
}

void requireWritable(bool readOnly, const QString& path)
{
    if (readOnly)
        fail(ErrorCode::ReadOnly,
             u"“%1” is open for reading only; the change was not made."_s.arg(QFileInfo(path).fileName()));
}

} // namespace

Store::Store()
    : m_data(std::make_unique<Data>())
{}

Store::~Store()
{
    // The last connection writes the log into the file as it closes; only then may another process have the
    // lock.
    m_data->reader.reset();
    m_data->connection.reset();
}

Store::Opened Store::open(const QString& path, OpenMode mode, Clock clock)
{
    return Opener(path, mode, std::move(clock)).open();
}

const QString& Store::path() const
{
    return m_data->path;
}

bool Store::isReadOnly() const
{
    return m_data->readOnly;
}

const Reader& Store::reader() const
{
    return *m_data->reader;
}

Result<Store::Added> Store::addDocument(const model::Document& document)
{
    const Result<QList<Added>> added = addDocuments({document});
    if (!added)
        return added.error();
    return added->first();
}

Result<QList<Store::Added>> Store::addDocuments(const QList<model::Document>& documents)
{
    return addDocuments(documents, {});
}

Result<QList<Store::Added>> Store::addDocuments(const QList<model::Document>& documents,
                                                const QList<Sketch>& sketches)
{
    return attempt([&] {
        requireWritable(m_data->readOnly, m_data->path);
        Transaction transaction(*m_data->connection);
        const Documents rows(*m_data->connection);
        const NearCopies nearCopies(*m_data->connection);
        QList<Added> added;
        for (qsizetype i = 0; i < documents.size(); ++i)
            added.append(add(rows, nearCopies, documents[i], sketches.value(i), m_data->clock()));
        transaction.commit();
        return added;
    });
}

Result<void> Store::replaceDrafts(model::DocumentId document, const QList<model::Mention>& mentions,
                                  const QList<model::Incident>& incidents, const QString& drafter,
                                  const QString& fingerprint)
{
    return attempt([&] {
        requireWritable(m_data->readOnly, m_data->path);
        Transaction transaction(*m_data->connection);
        store::replaceDrafts(*m_data->connection, document, mentions, incidents, drafter, fingerprint,
                             m_data->clock());
        transaction.commit();
    });
}

Result<Step> Store::commit(Step step)
{
    return attempt([&] {
        requireWritable(m_data->readOnly, m_data->path);
        if (!step.when.isValid())
            step.when = m_data->clock();
        Transaction transaction(*m_data->connection);
        Step done = Steps(*m_data->connection).commit(std::move(step));
        transaction.commit();
        return done;
    });
}

Result<std::optional<Step>> Store::undo(const QString& coder)
{
    return attempt([&] {
        requireWritable(m_data->readOnly, m_data->path);
        Transaction transaction(*m_data->connection);
        std::optional<Step> done = Steps(*m_data->connection).undo(coder, m_data->clock());
        transaction.commit();
        return done;
    });
}

Result<std::optional<Step>> Store::redo(const QString& coder)
{
    return attempt([&] {
        requireWritable(m_data->readOnly, m_data->path);
        Transaction transaction(*m_data->connection);
        std::optional<Step> done = Steps(*m_data->connection).redo(coder, m_data->clock());
        transaction.commit();
        return done;
    });
}

Result<void> Store::setPlaceLayer(const PlaceLayer& layer)
{
    return attempt([&] {
        requireWritable(m_data->readOnly, m_data->path);
        Transaction transaction(*m_data->connection);
        Query(*m_data->connection,
              uR"(INSERT INTO gazetteer_layers (name, source, credit, places, imported_at, layer)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET source = excluded.source,
            credit = excluded.credit, places = excluded.places, imported_at = excluded.imported_at,
            layer = excluded.layer)"_s)
            .run(layer.name, layer.source, layer.credit, layer.places,
                 layer.importedAt.isValid() ? layer.importedAt : m_data->clock(), layer.bytes);
        transaction.commit();
    });
}

Result<void> Store::removePlaceLayer(const QString& name)
{
    return attempt([&] {
        requireWritable(m_data->readOnly, m_data->path);
        Transaction transaction(*m_data->connection);
        Query query(*m_data->connection, u"DELETE FROM gazetteer_layers WHERE name = ?"_s);
        if (query.run(name).changedRows() == 0)
            fail(ErrorCode::NotFound, u"The project holds no imported gazetteer “%1”."_s.arg(name));
        query.finish();
        transaction.commit();
    });
}

Result<model::Codebook> Store::setCodebook(const model::Codebook& codebook, const QString& coder)
{
    return attempt([&] {
        requireWritable(m_data->readOnly, m_data->path);
        Transaction transaction(*m_data->connection);
        model::Codebook stored = Codebooks(*m_data->connection).append(codebook, coder, m_data->clock());
        transaction.commit();
        return stored;
    });
}

Result<void> Store::setSetting(const QString& key, const QString& value)
{
    return attempt([&] {
        requireWritable(m_data->readOnly, m_data->path);
        Transaction transaction(*m_data->connection);
        Query(
            *m_data->connection,
            u"INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"_s)
            .run(key, value);
        transaction.commit();
    });
}

Result<void> Store::backupTo(const QString& path) const
{
    return attempt([&] {
        if (QFileInfo(path).canonicalFilePath() == m_data->path)
            fail(ErrorCode::Refused, u"A backup cannot be written over the open project itself."_s);
        copyTo(*m_data->connection, path);
    });
}

} // namespace casus::store
