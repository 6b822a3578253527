// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/document.h"
#include "model/incident.h"
#include "model/mention.h"
#include "store/change.h"
#include "store/codebook_history.h"
#include "store/reference_events.h"
#include "store/register.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace casus::store {

class Connection;
class Documents;

struct DocumentFilter {
    std::optional<model::DocumentStatus> status;
    bool trashed = false; // true: only the trash
    bool flaggedOnly = false;
    QString tag;                // empty: with any or none
    bool withoutCopies = false; // near copies of another document left out
    QString search;             // full text over title, publisher and text; empty = all
    enum class Order { Imported, Published, Title, OpenSuggestions, Doubt } order = Order::Imported;
    int limit = 0; // 0: all
};

struct SearchHit {
    model::DocumentId document;
    QString title;
    QString snippet; // plain text with U+2068 / U+2069 around the hits
};

/// Places that were imported into the project from one file.
struct PlaceLayer {
    QString name; // base name of the file
    QString source;
    QString credit;
    qint64 places = 0;
    QDateTime importedAt; // UTC
    QByteArray bytes;     // the gazetteer's binary form; empty where it was not asked for
};
/// What a list of undecided mentions needs of one.
struct UndecidedMention {
    model::MentionId id;
    model::DocumentId document;
    model::MentionType type = model::MentionType::Person;
    model::Span span;
    QString quote;
    double score = 0;
};
struct UndecidedFilter {
    std::optional<model::DocumentId> document;
    std::optional<model::MentionType> type;
    double lowest = 0; // scores, both ends included
    double highest = 1;
};
enum class LayerBytes { Read, LeaveOut };

/// Everything that reads. Sees the last committed state; never waits for a writer (WAL). Belongs to the
/// thread that made it.
class Reader {
public:
    explicit Reader(std::shared_ptr<Connection> connection);
    ~Reader();

    [[nodiscard]] Result<QList<model::DocumentInfo>> documents(const DocumentFilter& filter = {}) const;
    [[nodiscard]] Result<model::DocumentInfo> documentInfo(model::DocumentId id) const;
    [[nodiscard]] Result<model::Document> document(model::DocumentId id) const;
    [[nodiscard]] Result<std::optional<model::DocumentId>> documentByFingerprint(const QString& sha256) const;
    /// The other documents of the group of near copies to which this one belongs; mostly none.
    [[nodiscard]] Result<QList<model::DocumentId>> nearDuplicates(model::DocumentId document) const;
    [[nodiscard]] Result<QStringList> tags() const; // of documents that are not in the trash, by name
    /// The user's words are taken as words; "quoted phrases", OR, NOT and a trailing * work. Bad syntax is
    /// read as plain words, never an error.
    [[nodiscard]] Result<QList<SearchHit>> search(const QString& query, int limit = 200) const;

    [[nodiscard]] Result<QList<model::Mention>> mentions(model::DocumentId document) const; // by place
    [[nodiscard]] Result<std::optional<model::Mention>> mention(model::MentionId id) const;

    [[nodiscard]] Result<QList<model::Incident>>
    incidents(model::DocumentId document) const; // trashed left out
    [[nodiscard]] Result<std::optional<model::Incident>> incident(model::IncidentId id) const;
    [[nodiscard]] Result<QList<model::Incident>> trashedIncidents() const;
    /// Incidents that may have happened on one of these days (with a country, in it or in none), in the order
    /// of their ids; those of the trash, rejected, merged and split ones left out. At most `limit`.
    [[nodiscard]] Result<QList<model::Incident>> incidentsBetween(QDate first, QDate last,
                                                                  const QString& country, int limit) const;

    /// Row by row in the order of ids, in constant memory, of one state of the project; the callback returns
    /// false to stop and must not write. Everything is given: of the trash and rejected too, so that an
    /// export can say what it left out. The info of a mention's document holds its trashed flag.
    [[nodiscard]] Result<void> forEachIncident(const std::function<bool(const model::Incident&)>& row) const;
    [[nodiscard]] Result<void>
    forEachMention(const std::function<bool(const model::Mention&, const model::DocumentInfo&)>& row) const;

    /// Suggested mentions of documents that are not in the trash, document by document, in reading order; the
    /// callback returns false to stop.
    [[nodiscard]] Result<void>
    forEachUndecided(const UndecidedFilter& filter,
                     const std::function<bool(const UndecidedMention&)>& row) const;

    // --- the register: which rows in which order, then some of them in the order of the ids, gone ones left
    // out
    [[nodiscard]] Result<QList<model::IncidentId>> find(const IncidentQuery& query) const;
    [[nodiscard]] Result<QList<model::MentionId>> find(const MentionQuery& query) const;
    [[nodiscard]] Result<QList<model::Incident>> incidents(const QList<model::IncidentId>& ids) const;
    [[nodiscard]] Result<QList<MentionRow>> mentionRows(const QList<model::MentionId>& ids) const;
    /// In the order of their ids; incidents of the trash never match.
    [[nodiscard]] Result<QList<IncidentPoint>> points(const model::RecordFilter& filter) const;
    [[nodiscard]] Result<QStringList> coders() const; // who has decided on incidents, by name

    [[nodiscard]] Result<QList<LogEntry>> log(int limit,
                                              std::optional<model::DocumentId> document = {}) const;
    /// What the program had drafted before a coder first decided on it, or since it was put back: the last
    /// state in the log that is a bare suggestion. Empty where the log knows none.
    [[nodiscard]] Result<std::optional<model::Mention>> draftOf(model::MentionId id) const;
    [[nodiscard]] Result<std::optional<model::Incident>> draftOf(model::IncidentId id) const;
    /// When the coder worked: seconds before each decision on the incident since the coder's decision before
    /// it, pauses longer than `longestPause` left out.
    [[nodiscard]] Result<qint64> secondsOfWork(model::IncidentId id, const QString& coder,
                                               qint64 longestPause) const;
    /// Of the next undo and redo; empty where there is none.
    [[nodiscard]] Result<QString> undoText() const;
    [[nodiscard]] Result<QString> redoText() const;

    struct Counts {
        int documents = 0, unread = 0, inProgress = 0, done = 0, noIncident = 0, trashed = 0;
        int openSuggestions = 0, incidents = 0, acceptedIncidents = 0;
    };
    [[nodiscard]] Result<Counts> counts() const;
    [[nodiscard]] Result<QList<PlaceLayer>> placeLayers(LayerBytes bytes) const; // by name
    /// Ids that exports under this scheme have given ("gtd").
    [[nodiscard]] Result<QHash<model::IncidentId, QString>> exportIds(const QString& scheme) const;

    // --- other people's event data (reference_events.h)
    /// By name. Rows are counted by going through them: not for every opening of an incident.
    [[nodiscard]] Result<QList<model::ReferenceSet>>
    referenceSets(ReferenceSetRows rows = ReferenceSetRows::Count) const;
    [[nodiscard]] Result<std::optional<model::ReferenceEvent>> referenceEvent(model::EventDataKind kind,
                                                                              const QString& sourceId) const;
    [[nodiscard]] Result<QList<model::ReferenceEvent>> referenceEvents(const ReferenceWindow& window) const;
    /// In the order of their first days, of those whose days touch the range; as forEachIncident.
    [[nodiscard]] Result<void>
    forEachReferenceEvent(QDate first, QDate last,
                          const std::function<bool(const model::ReferenceEvent&)>& row) const;
    // --- the codebook
    [[nodiscard]] Result<model::Codebook> codebook() const; // the current one
    [[nodiscard]] Result<model::Codebook> codebook(int version) const;
    [[nodiscard]] Result<QList<CodebookVersion>> codebookVersions() const; // the last first
    [[nodiscard]] Result<CodebookUses> codebookUses() const;

    /// Project settings (coder's last name, chosen policy ...); empty where unset.
    [[nodiscard]] Result<QString> setting(const QString& key) const;

private:
    std::shared_ptr<Connection> m_connection; // shared with the Store of the same thread
    std::unique_ptr<Documents> m_documents;
};

} // namespace casus::store
