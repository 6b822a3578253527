// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "curation/bulk_decisions.h"
#include "curation/daily_backup.h"
#include "curation/engine.h"
#include "curation/event_comparison.h"
#include "curation/jobs.h"
#include "curation/occurrences.h"
#include "curation/register_edits.h"
#include "curation/revision.h"
#include "model/record_checks.h"
#include "store/store.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace casus::curation {

/// What a committed change touched; item models re-read just that.
struct ChangeNotice {
    QSet<model::DocumentId> documents; // whose info, mentions or incidents changed
    QSet<model::MentionId> mentions;
    QSet<model::IncidentId> incidents;
    bool documentsAddedOrRemoved = false;
};

/// Another incident that may be the same as the one asked about.
struct DuplicateProposal {
    model::IncidentId incident;
    double score = 0; // 0..1
    QStringList reasons;
};

/// Incidents of other documents that may be the same as this one (which need not be stored as it is), the
/// likest first: of the days around it and its country; without those that were kept apart. On any thread,
/// with a reader of that thread.
[[nodiscard]] Result<QList<DuplicateProposal>>
likelyDuplicates(const model::Incident& incident, const store::Reader& reader, const Engine& engine);
struct SplitChoice; // incident_split.h

/// The open project: reading, edits as verbs, undo, change notice, background jobs. Every verb is one step,
/// committed and synced before it returns; on failure nothing has changed and the error says why. Lives in
/// the UI thread.
class Project : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Project)

public:
    Project(std::unique_ptr<store::Store> store, std::shared_ptr<const Engine> engine,
            Clock clock = systemClock(), QObject* parent = nullptr);
    ~Project() override; // cancels and waits for running jobs

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const store::Reader& reader() const;
    [[nodiscard]] const Engine& engine() const;
    [[nodiscard]] QString coder() const;
    void setCoder(const QString& name);

    // --- mentions
    // -----------------------------------------------------------------------------------------------
    Result<void> confirmMention(model::MentionId id);
    Result<void> rejectMention(model::MentionId id);
    /// Back to the program's draft, undecided (a drafted mention), or gone (an added one).
    Result<void> reopenMention(model::MentionId id);
    Result<void> setMentionType(model::MentionId id, model::MentionType type);
    Result<void> setMentionSpan(model::MentionId id, model::Span span);
    Result<void> setMentionValue(model::MentionId id, const model::MentionValue& value);
    Result<void> setMentionNote(model::MentionId id, const QString& note);
    /// A new mention by hand. With a value where the engine can work one out from the words.
    Result<model::MentionId> addMention(model::DocumentId document, model::Span span,
                                        model::MentionType type);
    /// What is undecided, by type and words: what a decision on many would take.
    [[nodiscard]] Result<BulkPreview> undecided(const BulkFilter& filter) const;
    /// One undo step for all; those that are decided already are passed over. Returns how many changed.
    Result<int> decideMentions(const QList<model::MentionId>& ids, BulkVerb verb);
    /// The same for both verbs at once, in one step.
    Result<int> decideMentions(const QList<model::MentionId>& accepted,
                               const QList<model::MentionId>& rejected);
    /// Undecided places with the words of the mention. Decided ones never appear.
    [[nodiscard]] Result<Occurrences> occurrences(model::MentionId id,
                                                  const OccurrenceOptions& options = {}) const;
    /// The places become mentions like that one. One undo step. Returns how many changed.
    Result<int> markOccurrences(model::MentionId like, const QList<Occurrence>& chosen);
    /// The words of a passage as evidence. Refused where the passage is empty or outside of the text.
    [[nodiscard]] Result<model::Evidence> evidence(model::DocumentId document, model::Span passage) const;
    /// What the engine makes of a passage as a mention of that type; monostate where it can make nothing of
    /// it.
    [[nodiscard]] Result<model::MentionValue> workedOutValue(model::DocumentId document, model::Span passage,
                                                             model::MentionType type) const;

    // --- documents
    // ----------------------------------------------------------------------------------------------
    Result<void> setDocumentStatus(model::DocumentId id, model::DocumentStatus status);
    Result<void> setDocumentNote(model::DocumentId id, const QString& note);
    /// Tags are kept sorted, none twice (in whatever case), blanks tidied.
    Result<void> setDocumentTags(model::DocumentId id, const QStringList& tags);
    Result<void> setDocumentFlag(model::DocumentId id, bool flagged);
    struct DocumentDetails {
        QString title, publisher, url, language;
        QDate published;
    };
    /// A changed publication date gives undecided DATE mentions and undecided incident dates new values at
    /// once, in the same step. Returns how many values changed.
    Result<int> setDocumentDetails(model::DocumentId id, const DocumentDetails& details);
    /// What was decided on the document that this one is a revision of comes here as suggestions, one undo
    /// step. Refused where it is no revision.
    Result<CarriedOver> carryOver(model::DocumentId revision);
    Result<void> trashDocument(model::DocumentId id);
    Result<void> restoreDocument(model::DocumentId id);

    // --- incidents
    // ----------------------------------------------------------------------------------------------
    /// A new incident by hand, with the passage as its report; fields stay empty.
    Result<model::IncidentId> addIncident(model::DocumentId document, model::Span passage);
    /// Accepts the draft with every field, place, actor and claim that is still suggested.
    Result<void> acceptIncident(model::IncidentId id);
    Result<void> rejectIncident(model::IncidentId id);
    Result<void> trashIncident(model::IncidentId id);
    Result<void> restoreIncident(model::IncidentId id);
    /// To Candidate: the draft again as the program made it, with the coder's note, flag and relations.
    Result<void> setIncidentStatus(model::IncidentId id, model::IncidentStatus status);
    Result<void> setIncidentRole(model::IncidentId id, model::IncidentRole role);
    Result<void> setIncidentNote(model::IncidentId id, const QString& note);
    Result<void> setIncidentFlag(model::IncidentId id, bool flagged);
    Result<void> confirmField(model::IncidentId id, model::FieldKey key);
    /// Keeps the drafted value in Field::derived. monostate clears the field.
    Result<void> setField(model::IncidentId id, model::FieldKey key, const model::FieldValue& value,
                          const QList<model::Evidence>& evidence, const QString& reason = {});
    Result<void> setPlaces(model::IncidentId id, const QList<model::IncidentPlace>& places);
    Result<void> setActors(model::IncidentId id, const QList<model::IncidentActor>& actors);
    Result<void> setClaims(model::IncidentId id, const QList<model::Claim>& claims);
    Result<void> setTotalOverride(model::IncidentId id, const QString& totalKey,
                                  const std::optional<model::TotalOverride>& value);

    /// As setField, of a field that the codebook has added.
    Result<void> setOwnField(model::IncidentId id, const QString& field, const model::FieldValue& value,
                             const QList<model::Evidence>& evidence, const QString& reason = {});

    // --- the codebook: label types, value lists, own fields
    // ----------------------------------------------------------------------------------------------
    [[nodiscard]] const model::Codebook& codebook() const;
    /// The next version, made from codebook(). Refused where it would lose something or is not sound. Former
    /// versions stay readable; it is not undone but changed again.
    Result<void> setCodebook(const model::Codebook& codebook);

    // --- drafts that are older than the lists, places, model and codebook of today
    // ----------------------------------------------------------------------------------------------
    [[nodiscard]] QString draftFingerprint() const;
    [[nodiscard]] bool isStale(const model::DocumentInfo& info) const;
    [[nodiscard]] Result<QList<model::DocumentId>> staleDocuments() const;
    /// Drafts them again in the background, of each only what is undecided. Returns how many.
    Result<int> startDraftingStale();

    // --- the register (register_edits.h)
    /// What the edit would do to each.
    [[nodiscard]] Result<RegisterEditOutcome> previewEdit(const QList<model::IncidentId>& ids,
                                                          const RegisterEdit& edit) const;
    /// One undo step; those refused stay as they are.
    Result<RegisterEditOutcome> editIncidents(const QList<model::IncidentId>& ids, const RegisterEdit& edit);
    /// The checks of the record, with what the project and the engine know.
    [[nodiscard]] QList<model::RecordNote> notes(const model::Incident& incident) const;
    /// Sets the value that mends the note.
    Result<void> applyFix(model::IncidentId id, const model::RecordNote& note);

    // --- one incident told by several documents
    // ----------------------------------------------------------------------------------------------
    /// likelyDuplicates of a stored one. The window asks a DuplicateSearch, in the background.
    [[nodiscard]] Result<QList<DuplicateProposal>> duplicateProposals(model::IncidentId id) const;
    /// `told` (mostly a draft of another document) is `incident`: its reports, claims and evidence are added
    /// to `incident`, which keeps its own values and figures beside them; `told` stays readable as
    /// merged_into. One undo step.
    Result<void> linkReport(model::IncidentId incident, model::IncidentId told);
    /// Not the same: remembered in both, so that the two are not proposed again. One undo step.
    Result<void> keepApart(model::IncidentId a, model::IncidentId b);
    /// What is chosen goes from the incident into a new one, whose id is returned. One undo step.
    Result<model::IncidentId> splitIncident(model::IncidentId id, const SplitChoice& chosen);
    /// One undo step. The documents that make the claims report the other incident from then on.
    Result<void> moveClaims(model::IncidentId from, const QList<model::ClaimId>& claims,
                            model::IncidentId to);

    // --- events of other people's data (event_comparison.h)
    // ----------------------------------------------------------------------------------------------
    [[nodiscard]] Result<QList<EventMatch>> eventMatches(model::IncidentId id) const;
    /// One undo step; the incident stays a draft if it is one.
    Result<void> decideEvent(model::IncidentId id, model::EventDataKind kind, const QString& sourceId,
                             EventDecision decision);
    void startEventImport(const QStringList& files);
    void startEventRemoval(const QString& set);

    // --- blind coding: drafts are hidden until the coder has read (the window hides, the project remembers)
    // ----------------------------------------------------------------------------------------------
    [[nodiscard]] bool isBlind() const;
    Result<void> setBlind(bool blind);
    /// True where the project is not coded blind. Decisions made before are logged with "-blind" at their
    /// verb.
    [[nodiscard]] bool draftsShown(model::DocumentId id) const;
    Result<void> showDrafts(model::DocumentId id); // for good: not undoable

    // --- undo
    // ---------------------------------------------------------------------------------------------------
    Result<void> undo();
    Result<void> redo();
    [[nodiscard]] QString undoText() const; // empty: nothing to undo
    [[nodiscard]] QString redoText() const;

    // --- long work, in the background
    // --------------------------------------------------------------------------- Jobs run one after the
    // other on a thread of their own; their signals arrive in the UI thread.
    void startImport(const ImportRequest& request);
    /// Added at once; a text of ordinary length is drafted before this returns, a very long one in the
    /// background.
    Result<model::DocumentId> importText(const QString& text, const QString& name,
                                         const exchange::Metadata& metadata);
    void startDrafting(const QList<model::DocumentId>& documents);
    void startExport(const QString& target, const exchange::ExportOptions& options);
    /// Afterwards the engine is loaded anew and drafting uses the places; what is drafted already stays until
    /// it is asked for again.
    void startGazetteerImport(const QStringList& files);
    /// At once; the engine is loaded anew in the background.
    Result<void> removeGazetteer(const QString& name);
    void startBackup(const QString& target);
    /// Today's backup beside the project, where one is due; see daily_backup.h.
    void startDailyBackup();
    [[nodiscard]] bool isBusy() const;
    void cancelJobs();

    [[nodiscard]] Result<QString> setting(const QString& key) const;
    Result<void> setSetting(const QString& key, const QString& value);

Q_SIGNALS:
    void changed(const casus::curation::ChangeNotice& notice); // after the commit
    void undoChanged();
    void coderChanged();
    void codebookChanged(); // codebook(), and which drafts are stale
    void blindChanged();    // isBlind() or draftsShown() of some document
    void jobStarted(const QString& what);
    void jobProgressed(qint64 done, qint64 total, const QString& what);
    void importFinished(const casus::Result<casus::curation::ImportOutcome>& outcome);
    void draftingFinished(const casus::Result<casus::curation::DraftOutcome>& outcome);
    void exportFinished(const casus::Result<casus::exchange::LossReport>& outcome);
    void gazetteerFinished(const casus::Result<casus::curation::GazetteerOutcome>& outcome);
    /// engine() is another one. References into the former engine stay valid while the project is open.
    void knowledgeChanged();
    void eventImportFinished(const casus::Result<casus::curation::EventImportOutcome>& outcome);
    void eventRemovalFinished(const casus::Result<void>& outcome);
    void backupFinished(const casus::Result<void>& outcome);
    void dailyBackupFinished(const casus::Result<casus::curation::DailyBackup>& outcome);
    void jobFinished(); // after each of the above

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace casus::curation
