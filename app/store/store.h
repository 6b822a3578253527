// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "model/document.h"
#include "store/change.h"
#include "store/reader.h"
#include "store/reference_events.h"
#include "store/sketch.h"

#include <QString>

#include <memory>

namespace casus::store {

enum class OpenOutcome {
    Created,
    Current,
    Upgraded,       // `copy` names the copy that was made before
    ReadOnlyFile,   // file or folder cannot be written
    LockedReadOnly, // another process writes it (`holder` says which); opened for reading
    NewerRefused,   // made by a newer Casus
    NotAProject,
    Damaged,
    Failed,
};

struct OpenReport {
    OpenOutcome outcome = OpenOutcome::Failed;
    QString message; // a sentence for the user in every case that is not Created or Current
    QString copy;
    QString holder;
};

enum class OpenMode {
    CreateNew,    // fails if the file exists
    OpenExisting, // read-only where it must be, said in the report
    ReadOnly,     // never takes the lock
    JoinWriter,   // a second write connection of the process that holds the lock (background jobs)
};

/// A project file open for writing (or reading, see isReadOnly). One SQLite file in WAL mode with foreign
/// keys and full synchronous commits. Belongs to the thread that opened it; other threads open their own.
class Store {
public:
    struct Opened {
        std::unique_ptr<Store> store; // null unless the outcome allows reading
        OpenReport report;
    };
    [[nodiscard]] static Opened open(const QString& path, OpenMode mode, Clock clock = systemClock());
    ~Store();

    [[nodiscard]] const QString& path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const Reader& reader() const;

    /// Adds an imported document (id and counts of `info` are ignored). A text that is already there gives
    /// its id and `existed`.
    struct Added {
        model::DocumentId id;
        bool existed = false;
        std::optional<model::DocumentId> copyOf, revisionOf; // of one that is new
    };
    [[nodiscard]] Result<Added> addDocument(const model::Document& document);
    /// The same for many in one transaction.
    [[nodiscard]] Result<QList<Added>> addDocuments(const QList<model::Document>& documents);
    /// The same with a sketch for each document, by which near copies are found. A new document is a revision
    /// where one came before from the same address, or under the same name and publisher with much the same
    /// words; that one stays as it is.
    [[nodiscard]] Result<QList<Added>> addDocuments(const QList<model::Document>& documents,
                                                    const QList<Sketch>& sketches);

    /// Replaces what is undecided of a document by new drafts: suggested mentions and incidents that nobody
    /// has touched go, decided ones stay, and a new suggestion that overlaps a decided mention of the same
    /// type (a rejected one too) or tells a decided incident again is left out. Not a decision: neither
    /// logged nor undoable; what it replaces can no longer be redone, and is passed over when the step that
    /// changed it is undone.
    [[nodiscard]] Result<void> replaceDrafts(model::DocumentId document,
                                             const QList<model::Mention>& mentions,
                                             const QList<model::Incident>& incidents, const QString& drafter,
                                             const QString& fingerprint = {});

    /// Applies and logs the step in one transaction, synced to disk before it returns. Fails with Refused
    /// when `before` is no longer what is stored, or when a mention's quote is not what the document says
    /// there (an empty quote is filled in). The returned step holds what was stored: ids of new things,
    /// public ids, createdAt, and updatedAt of incidents whose caller left it as it was. Changes that change
    /// nothing are left out; a step of nothing else is not logged and comes back without an id. New claims
    /// have id 0, or a negative one that `supersedes` of the same incident may name.
    [[nodiscard]] Result<Step> commit(Step step);
    /// Undoes the last step that is not undone (redoes the last undone one); itself logged. The returned step
    /// holds the changes as applied. Empty where there is nothing to undo. Valid after a restart.
    [[nodiscard]] Result<std::optional<Step>> undo(const QString& coder);
    [[nodiscard]] Result<std::optional<Step>> redo(const QString& coder);

    /// Adds the places of a file, or puts them in the place of those that came under the same name. Neither
    /// logged nor undoable.
    [[nodiscard]] Result<void> setPlaceLayer(const PlaceLayer& layer);
    /// NotFound where there is none of that name.
    [[nodiscard]] Result<void> removePlaceLayer(const QString& name);

    /// The next version of the codebook, as stored. Refused where `codebook` was not made from the current
    /// one, would lose something or is not sound. Neither logged nor undoable: the history keeps every
    /// version.
    [[nodiscard]] Result<model::Codebook> setCodebook(const model::Codebook& codebook, const QString& coder);

    /// Keeps ids that an export has given; those that are kept already stay as they are. Neither logged nor
    /// undoable: an id that has left the house never changes.
    [[nodiscard]] Result<void> keepExportIds(const QString& scheme,
                                             const QHash<model::IncidentId, QString>& ids);

    // --- other people's event data, beside the project's own; neither logged nor undoable
    /// Starts the import of a file, anew where one of that name is there.
    [[nodiscard]] Result<model::ReferenceSet>
    beginReferenceSet(const QString& name, model::EventDataKind kind, const QString& file);
    /// In one transaction. A row that another set brought, or an earlier import, is known by kind and id.
    [[nodiscard]] Result<ReferenceCounts> addReferenceEvents(model::ReferenceSetId set,
                                                             const QList<model::ReferenceEvent>& events);
    /// The file has been read to its end: rows of earlier imports that it no longer has go. How many.
    [[nodiscard]] Result<qint64> finishReferenceSet(model::ReferenceSetId set, const QString& sha256);
    /// NotFound where there is none of that name.
    [[nodiscard]] Result<void> removeReferenceSet(const QString& name);

    [[nodiscard]] Result<void> setSetting(const QString& key, const QString& value);

    /// A consistent copy (VACUUM INTO) written to a temporary file and renamed.
    [[nodiscard]] Result<void> backupTo(const QString& path) const;

private:
    friend class Opener;
    Store();
    struct Data;
    std::unique_ptr<Data> m_data;
};

struct CheckReport {
    bool sound = false;
    QStringList problems; // sentences
    QStringList facts;    // "120 documents, 4,512 mentions, 310 incidents"
};
/// Structure, foreign keys, quotes against texts, log against rows. Reads only.
[[nodiscard]] Result<CheckReport> check(const QString& path);
struct RecoverReport {
    QStringList saved; // "118 documents"
    QStringList lost;  // sentences
};
/// Saves what can be read of a damaged project into a new file; the damaged one is not touched.
[[nodiscard]] Result<RecoverReport> recover(const QString& damaged, const QString& target);

} // namespace casus::store
