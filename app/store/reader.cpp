// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"

#include "store/detail/documents.h"
#include "store/detail/incidents.h"
#include "store/detail/json.h"
#include "store/detail/mentions.h"
#include "store/detail/search_query.h"
#include "store/detail/snapshot.h"
#include "store/detail/steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casus::store {
namespace {

[[noreturn]] void documentMissing()
{
    fail(ErrorCode::NotFound, u"The document is no longer in the project."_s);
}

/// More hits than this are not ranked: scoring every document of a large project takes longer than a person
/// waits, and a word in so many says little. The latest imported come first then.
constexpr int kRankedHits = 5000;

} // namespace

Reader::Reader(std::shared_ptr<Connection> connection)
    : m_connection(std::move(connection))
    , m_documents(std::make_unique<Documents>(*m_connection))
{}
Reader::~Reader() = default;

Result<QList<model::DocumentInfo>> Reader::documents(const DocumentFilter& filter) const
{
    return attempt([&] { return Documents(*m_connection).list(filter); });
}

Result<model::DocumentInfo> Reader::documentInfo(model::DocumentId id) const
{
    return attempt([&] {
        std::optional<model::DocumentInfo> info = m_documents->info(id);
        if (!info)
            documentMissing();
        return *info;
    });
}

Result<model::Document> Reader::document(model::DocumentId id) const
{
    return attempt([&] {
        const Snapshot snapshot(*m_connection);
        const Documents documents(*m_connection);
        std::optional<model::DocumentInfo> info = documents.info(id);
        std::optional<QString> text = documents.text(id);
        if (!info || !text)
            documentMissing();
        return model::Document{*info, *text};
    });
}

Result<std::optional<model::DocumentId>> Reader::documentByFingerprint(const QString& sha256) const
{
    return attempt([&] { return Documents(*m_connection).byFingerprint(sha256); });
}

Result<QList<model::DocumentId>> Reader::nearDuplicates(model::DocumentId document) const
{
    return attempt([&] { return m_documents->nearCopies(document); });
}

Result<QStringList> Reader::tags() const
{
    return attempt([&] { return m_documents->tags(); });
}

Result<QList<SearchHit>> Reader::search(const QString& query, int limit) const
{
    return attempt([&] {
        QList<SearchHit> hits;
        const QString words = ftsQuery(query);
        if (words.isEmpty() || limit <= 0)
            return hits;
        const Snapshot snapshot(*m_connection);
        // CROSS JOIN: hits first. SQLite would go through all documents and ask the index for each.
        Query count(
            *m_connection,
            u"SELECT count(*) FROM (SELECT 1 FROM document_fts f CROSS JOIN documents d ON d.id = f.rowid "
            "WHERE f.document_fts MATCH ? AND d.trashed = 0 LIMIT ?)"_s);
        const bool ranked = count.run(words, kRankedHits + 1).one().number(0) <= kRankedHits;
        count.finish();
        // The limit is applied first, so that snippets are made for what is shown only. Their marks are
        // isolates (U+2068, U+2069), which also keep the direction of the words around them.
        Query rows(*m_connection,
                   uR"(SELECT d.id, d.title, snippet(document_fts, -1, char(0x2068), char(0x2069), '…', 16)
                       FROM document_fts CROSS JOIN documents d ON d.id = document_fts.rowid
                       WHERE document_fts MATCH ? AND d.trashed = 0 ORDER BY )"_s +
                       (ranked ? u"rank"_s : u"document_fts.rowid DESC"_s) + u" LIMIT ?"_s);
        rows.run(words, limit);
        while (rows.next())
            hits.append(SearchHit{rows.id<model::DocumentId>(0), rows.text(1), rows.text(2)});
        return hits;
    });
}

Result<QList<model::Mention>> Reader::mentions(model::DocumentId document) const
{
    return attempt([&] { return Mentions(*m_connection).ofDocument(document); });
}

Result<std::optional<model::Mention>> Reader::mention(model::MentionId id) const
{
    return attempt([&] { return Mentions(*m_connection).find(id); });
}

Result<QList<model::Incident>> Reader::incidents(model::DocumentId document) const
{
    return attempt([&] {
        const Snapshot snapshot(*m_connection);
        return Incidents(*m_connection).ofDocument(document);
    });
}

Result<std::optional<model::Incident>> Reader::incident(model::IncidentId id) const
{
    return attempt([&] {
        const Snapshot snapshot(*m_connection);
        return Incidents(*m_connection).find(id);
    });
}

Result<QList<model::Incident>> Reader::trashedIncidents() const
{
    return attempt([&] {
        const Snapshot snapshot(*m_connection);
        return Incidents(*m_connection).trashed();
    });
}

Result<QList<model::Incident>> Reader::incidentsBetween(QDate first, QDate last, const QString& country,
                                                        int limit) const
{
    return attempt([&] {
        const Snapshot snapshot(*m_connection);
        return Incidents(*m_connection).between(first, last, country, limit);
    });
}

Result<void> Reader::forEachIncident(const std::function<bool(const model::Incident&)>& row) const
{
    return attempt([&] {
        const Snapshot snapshot(*m_connection);
        Incidents(*m_connection).forEach(row);
    });
}

Result<void> Reader::forEachMention(
    const std::function<bool(const model::Mention&, const model::DocumentInfo&)>& row) const
{
    return attempt([&] {
        const Snapshot snapshot(*m_connection);
        const Documents documents(*m_connection);
        Query query(*m_connection, u"SELECT "_s + mentionColumns() + u" FROM mentions m ORDER BY m.id"_s);
        query.run();
        // Mentions of a document mostly lie together: its row is read once a run.
        model::DocumentInfo info;
        while (query.next()) {
            const model::Mention mention = mentionFrom(query, 0);
            if (info.id != mention.document)
                info = documents.info(mention.document).value_or(model::DocumentInfo());
            if (!row(mention, info))
                return;
        }
    });
}

Result<void> Reader::forEachUndecided(const UndecidedFilter& filter,
                                      const std::function<bool(const UndecidedMention&)>& row) const
{
    return attempt([&] {
        const Snapshot snapshot(*m_connection);
        // CROSS JOIN: documents first, as their open mentions are counted and most have none in the end.
        QString sql =
            u"SELECT m.id, m.document, m.type, m.span_begin, m.span_end, m.quote, m.score "
            "FROM documents d CROSS JOIN mentions m ON m.document = d.id "
            "WHERE d.trashed = 0 AND d.open_mentions > 0 AND m.state = 'suggested' AND m.score BETWEEN ? AND ?"_s;
        QVariantList values{filter.lowest, filter.highest};
        if (filter.document) {
            sql += u" AND d.id = ?"_s;
            values.append(filter.document->value());
        }
        if (filter.type) {
            sql += u" AND m.type = ?"_s;
            values.append(typeText(*filter.type));
        }
        Query query(*m_connection, sql + u" ORDER BY d.id, m.span_begin, m.span_end, m.id"_s);
        query.runList(values);
        while (query.next()) {
            UndecidedMention mention;
            mention.id = query.id<model::MentionId>(0);
            mention.document = query.id<model::DocumentId>(1);
            mention.type = typeFrom(query.text(2)).value_or(model::MentionType::Person);
            mention.span = {query.number(3), query.number(4)};
            mention.quote = query.text(5);
            mention.score = query.real(6);
            if (!row(mention))
                return;
        }
    });
}

Result<QList<LogEntry>> Reader::log(int limit, std::optional<model::DocumentId> document) const
{
    return attempt([&] { return Steps(*m_connection).log(limit, document); });
}

Result<std::optional<model::Mention>> Reader::draftOf(model::MentionId id) const
{
    return attempt([&] { return Steps(*m_connection).draftOf(id); });
}

Result<std::optional<model::Incident>> Reader::draftOf(model::IncidentId id) const
{
    return attempt([&] { return Steps(*m_connection).draftOf(id); });
}

Result<qint64> Reader::secondsOfWork(model::IncidentId id, const QString& coder, qint64 longestPause) const
{
    return attempt([&] { return Steps(*m_connection).secondsOfWork(id, coder, longestPause); });
}

Result<QString> Reader::undoText() const
{
    return attempt([&] { return Steps(*m_connection).undoText(); });
}

Result<QString> Reader::redoText() const
{
    return attempt([&] { return Steps(*m_connection).redoText(); });
}

Result<Reader::Counts> Reader::counts() const
{
    return attempt([&] {
        const Snapshot snapshot(*m_connection);
        Counts counts;
        Query documents(*m_connection,
                        u"SELECT trashed, status, documents, suggestions FROM document_tally"_s);
        documents.run();
        while (documents.next()) {
            const int number = documents.number(2);
            if (documents.flag(0)) {
                counts.trashed += number;
                continue;
            }
            counts.documents += number;
            counts.openSuggestions += documents.number(3);
            switch (
                model::documentStatusFromString(documents.text(1)).value_or(model::DocumentStatus::Unread)) {
            case model::DocumentStatus::Unread: counts.unread += number; break;
            case model::DocumentStatus::InProgress: counts.inProgress += number; break;
            case model::DocumentStatus::Done: counts.done += number; break;
            case model::DocumentStatus::NoIncident: counts.noIncident += number; break;
            }
        }
        Query incidents(*m_connection, uR"(SELECT coalesce(sum(incidents), 0),
                                                  coalesce(sum(incidents) FILTER (WHERE status = 'accepted'), 0)
            FROM incident_tally WHERE trashed = 0 AND status NOT IN ('rejected', 'merged_into', 'split_into'))"_s);
        incidents.run().one();
        counts.incidents = incidents.number(0);
        counts.acceptedIncidents = incidents.number(1);
        return counts;
    });
}

Result<QList<PlaceLayer>> Reader::placeLayers(LayerBytes bytes) const
{
    return attempt([&] {
        Query query(*m_connection, u"SELECT name, source, credit, places, imported_at, "_s +
                                       (bytes == LayerBytes::Read ? u"layer"_s : u"NULL"_s) +
                                       u" FROM gazetteer_layers ORDER BY name"_s);
        query.run();
        QList<PlaceLayer> layers;
        while (query.next())
            layers.append({query.text(0), query.text(1), query.text(2), query.integer(3), query.time(4),
                           query.bytes(5)});
        return layers;
    });
}

Result<QString> Reader::setting(const QString& key) const
{
    return attempt([&] {
        Query query(*m_connection, u"SELECT value FROM settings WHERE key = ?"_s);
        return query.run(key).next() ? query.text(0) : QString();
    });
}

} // namespace casus::store
