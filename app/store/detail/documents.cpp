// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/detail/documents.h"

#include "store/detail/search_query.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace casus::store {

QString documentColumns()
{
    // Texts as bytes: SQLite would turn each into UTF-16 unit by unit, a good part of a long list.
    return u"d.id, CAST(d.name AS BLOB), CAST(d.title AS BLOB), CAST(d.publisher AS BLOB), "
           "CAST(d.url AS BLOB), CAST(d.published AS BLOB), CAST(d.language AS BLOB), "
           "CAST(d.sha256 AS BLOB), d.length, CAST(d.imported_at AS BLOB), CAST(d.status AS BLOB), "
           "d.flagged, d.trashed, d.note, d.reading_note, CAST(d.drafted_by AS BLOB), "
           "CAST(d.drafted_with AS BLOB), d.open_mentions, "
           "d.open_incidents, d.incident_count, d.copy_of, d.revision_of, CAST(d.tags AS BLOB)"_s;
}

model::DocumentInfo documentFrom(const Query& row, int column, StringPool& pool)
{
    int at = column;
    model::DocumentInfo info;
    info.id = row.id<model::DocumentId>(at++);
    info.name = row.text(at++);
    info.title = row.text(at++);
    if (info.title == info.name)
        info.title = info.name; // one copy of the characters
    info.publisher = pool.shared(row.text(at++));
    info.url = row.text(at++);
    info.published = row.date(at++);
    info.language = pool.shared(row.text(at++));
    info.sha256 = row.text(at++);
    info.length = row.number(at++);
    info.importedAt = row.time(at++);
    info.status = model::documentStatusFromString(row.text(at++)).value_or(model::DocumentStatus::Unread);
    info.flagged = row.flag(at++);
    info.trashed = row.flag(at++);
    info.note = row.text(at++);
    info.readingNote = pool.shared(row.text(at++));
    info.draftedBy = pool.shared(row.text(at++));
    info.draftedWith = pool.shared(row.text(at++));
    info.openSuggestions = row.number(at) + row.number(at + 1);
    info.incidents = row.number(at + 2);
    if (!row.isNull(at + 3))
        info.copyOf = row.id<model::DocumentId>(at + 3);
    if (!row.isNull(at + 4))
        info.revisionOf = row.id<model::DocumentId>(at + 4);
    info.tags = row.text(at + 5).split(u'\n', Qt::SkipEmptyParts);
    return info;
}

namespace {

/// Each tag between line feeds, so that one can be looked for with those around it.
QString tagsText(const QStringList& tags)
{
    return tags.isEmpty() ? QString() : u'\n' + tags.join(u'\n') + u'\n';
}

} // namespace

QStringList Documents::tags() const
{
    Query query(m_connection, u"SELECT DISTINCT tags FROM documents WHERE trashed = 0 AND tags <> ''"_s);
    query.run();
    QStringList tags;
    while (query.next())
        tags.append(query.text(0).split(u'\n', Qt::SkipEmptyParts));
    tags.sort(Qt::CaseInsensitive);
    tags.removeDuplicates();
    return tags;
}

QList<model::DocumentInfo> Documents::list(const DocumentFilter& filter) const
{
    QString sql = u"SELECT "_s + documentColumns() + u" FROM documents d WHERE "_s;
    // By id the table is read as it lies; an index on `trashed` would only have the rows sorted again.
    const bool asTheyLie = filter.order == DocumentFilter::Order::Imported ||
                           filter.order == DocumentFilter::Order::OpenSuggestions ||
                           filter.order == DocumentFilter::Order::Doubt;
    sql += asTheyLie ? u"+d.trashed = ?"_s : u"d.trashed = ?"_s;
    QVariantList values{filter.trashed ? 1 : 0};
    if (filter.status) {
        sql += u" AND d.status = ?"_s;
        values.append(model::toString(*filter.status));
    }
    if (filter.flaggedOnly)
        sql += u" AND d.flagged = 1"_s;
    if (filter.withoutCopies)
        sql += u" AND d.copy_of IS NULL"_s;
    if (!filter.tag.isEmpty()) {
        sql += u" AND instr(d.tags, ?) > 0"_s;
        values.append(tagsText({filter.tag}));
    }
    if (!filter.search.trimmed().isEmpty()) {
        const QString words = ftsQuery(filter.search);
        if (words.isEmpty())
            return {};
        sql += u" AND d.id IN (SELECT rowid FROM document_fts WHERE document_fts MATCH ?)"_s;
        values.append(words);
    }
    switch (filter.order) {
    case DocumentFilter::Order::Imported: sql += u" ORDER BY d.id"_s; break;
    case DocumentFilter::Order::Published: sql += u" ORDER BY d.published, d.id"_s; break;
    case DocumentFilter::Order::Title: sql += u" ORDER BY d.title COLLATE NOCASE, d.id"_s; break;
    case DocumentFilter::Order::OpenSuggestions:
        sql += u" ORDER BY d.open_mentions + d.open_incidents DESC, d.id"_s;
        break;
    case DocumentFilter::Order::Doubt: sql += u" ORDER BY d.open_doubt DESC, d.id"_s; break;
    }
    if (filter.limit > 0) {
        sql += u" LIMIT ?"_s;
        values.append(filter.limit);
    }
    Query query(m_connection, sql);
    query.runList(values);
    QList<model::DocumentInfo> infos;
    StringPool pool;
    while (query.next())
        infos.append(documentFrom(query, 0, pool));
    return infos;
}

std::optional<model::DocumentInfo> Documents::info(model::DocumentId id) const
{
    if (!m_info)
        m_info.emplace(m_connection,
                       u"SELECT "_s + documentColumns() + u" FROM documents d WHERE d.id = ?"_s);
    Query& query = *m_info;
    query.run(id);
    StringPool pool;
    std::optional<model::DocumentInfo> info;
    if (query.next())
        info = documentFrom(query, 0, pool);
    query.finish(); // a statement that is not done holds a state of the project
    return info;
}

std::optional<QString> Documents::text(model::DocumentId id) const
{
    Query query(m_connection, u"SELECT text FROM texts WHERE document = ?"_s);
    query.run(id);
    if (!query.next())
        return std::nullopt;
    return query.text(0);
}

std::optional<model::DocumentId> Documents::byFingerprint(const QString& sha256) const
{
    return firstId(m_byFingerprint, u"SELECT id FROM documents WHERE sha256 = ?"_s, sha256);
}

std::optional<model::DocumentId> Documents::latestByUrl(const QString& url) const
{
    if (url.isEmpty())
        return std::nullopt;
    return firstId(m_byUrl,
                   u"SELECT id FROM documents WHERE url = ? AND url <> '' ORDER BY id DESC LIMIT 1"_s, url);
}

std::optional<model::DocumentId> Documents::latestByName(const QString& name, const QString& publisher) const
{
    if (publisher.isEmpty())
        return std::nullopt;
    return firstId(m_byName, uR"(SELECT id FROM documents WHERE name = ? AND publisher = ? AND publisher <> ''
                   ORDER BY id DESC LIMIT 1)"_s,
                   name, publisher);
}

QList<model::DocumentId> Documents::nearCopies(model::DocumentId id) const
{
    Query query(m_connection,
                uR"(WITH first (id) AS (SELECT coalesce(copy_of, id) FROM documents WHERE id = ?)
        SELECT id FROM first UNION SELECT d.id FROM documents d JOIN first f ON d.copy_of = f.id ORDER BY 1)"_s);
    query.run(id);
    QList<model::DocumentId> ids;
    while (query.next()) {
        if (const auto other = query.id<model::DocumentId>(0); other != id)
            ids.append(other);
    }
    return ids;
}

model::DocumentId Documents::insert(const model::Document& document) const
{
    const model::DocumentInfo& info = document.info;
    if (!m_insert) {
        m_insert.emplace(m_connection,
                         uR"(INSERT INTO documents (name, title, publisher, url, published, language, sha256,
            length, imported_at, status, flagged, trashed, note, reading_note, drafted_by, drafted_with, copy_of, revision_of,
            tags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)"_s);
        m_insertText.emplace(m_connection, u"INSERT INTO texts (document, text) VALUES (?, ?)"_s);
    }
    m_insert->run(info.name, info.title, info.publisher, info.url, info.published, info.language, info.sha256,
                  info.length, info.importedAt, model::toString(info.status), info.flagged, info.trashed,
                  info.note, info.readingNote, info.draftedBy, info.draftedWith, info.copyOf, info.revisionOf,
                  tagsText(info.tags));
    const auto id = m_insert->one().id<model::DocumentId>(0);
    m_insert->finish();
    m_insertText->run(id, document.text);
    return id;
}

void Documents::update(const model::DocumentInfo& info) const
{
    Query(m_connection,
          uR"(UPDATE documents SET title = ?, publisher = ?, url = ?, published = ?, language = ?,
        status = ?, flagged = ?, trashed = ?, note = ?, tags = ? WHERE id = ?)"_s)
        .run(info.title, info.publisher, info.url, info.published, info.language,
             model::toString(info.status), info.flagged, info.trashed, info.note, tagsText(info.tags),
             info.id);
}

void Documents::setDraftedBy(model::DocumentId id, const QString& drafter, const QString& fingerprint) const
{
    Query(m_connection, u"UPDATE documents SET drafted_by = ?, drafted_with = ? WHERE id = ?"_s)
        .run(drafter, fingerprint, id);
}

void Documents::recountIncidents(const QSet<model::DocumentId>& ids) const
{
    if (ids.isEmpty())
        return;
    Query query(m_connection, uR"(WITH mine AS (
            SELECT DISTINCT i.id, i.suggested FROM reports r JOIN incidents i ON i.id = r.incident
            WHERE r.document = ? AND i.trashed = 0 AND i.status NOT IN ('rejected', 'merged_into', 'split_into'))
        UPDATE documents SET open_incidents = (SELECT count(*) FROM mine WHERE suggested = 1),
                             incident_count = (SELECT count(*) FROM mine)
        WHERE id = ?)"_s);
    for (const model::DocumentId id : ids)
        query.run(id, id);
}

} // namespace casus::store
