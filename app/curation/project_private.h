// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/project.h"
#include "text/offsets.h"

#include <QElapsedTimer>
#include <QThreadPool>

#include <functional>

namespace casus::curation {

/// The text of one document, ready for spans.
struct DocumentText {
    model::DocumentId id;
    QString text;
    text::OffsetMap map;

    [[nodiscard]] bool holds(model::Span span) const;
    [[nodiscard]] QString quote(model::Span span) const; // requires holds(span)
};

/// A running job's line to the UI thread. Used on the job's thread only; what it posts is dropped when the
/// project is gone, and the project waits for its jobs before it goes.
class JobLink {
public:
    enum class Kind { Adds, Changes };
    JobLink(Project& project, Kind kind)
        : m_project(project)
        , m_kind(kind)
    {}

    void begin(const QString& what);
    [[nodiscard]] Progress progress();
    [[nodiscard]] Stored stored();
    /// Posts what is still unsaid, then `deliver`, then jobFinished().
    void finish(const std::function<void()>& deliver);

private:
    void announce();

    Project& m_project;
    Kind m_kind;
    QElapsedTimer m_sinceProgress;
    QElapsedTimer m_sinceStored;
    QSet<model::DocumentId> m_stored;
};

struct Project::Private {
    Private(Project& project, std::unique_ptr<store::Store> openStore,
            std::shared_ptr<const Engine> sharedEngine, Clock now);

    using Edit = std::function<Result<void>(model::Incident&)>;
    enum class Touch { Content, Remark }; // a remark (note, flag, trash) leaves the draft undecided

    // Every verb ends here: logs the step, moves unread documents of `decided` to InProgress in it, tells the
    // change.
    Result<store::Step> commit(const QString& verb, const QString& text, QList<store::AnyChange> changes,
                               const QSet<model::DocumentId>& decided = {});
    void tell(const store::Step& step);
    /// The verb with "-blind" where a coder has not yet seen the drafts of one of the documents.
    [[nodiscard]] QString loggedVerb(const QString& verb, const QSet<model::DocumentId>& decided) const;

    Result<model::Mention> mention(model::MentionId id) const;
    Result<model::Incident> incident(model::IncidentId id) const;
    Result<const DocumentText*> textOf(model::DocumentId id) const; // valid until the next call
    Result<model::MentionValue> valueOf(model::DocumentId document, model::Span span,
                                        model::MentionType type) const;
    Result<QList<model::Evidence>> checked(QList<model::Evidence> evidence) const;
    Result<void> changeMention(const model::Mention& before, model::Mention after, const QString& verb,
                               const QString& text);
    Result<void> changeDocument(const model::DocumentInfo& before, const model::DocumentInfo& after,
                                const QString& verb, const QString& text);
    /// `text` holds %1 for the incident's headline.
    Result<void> changeIncident(model::IncidentId id, const QString& verb, const QString& text, Touch touch,
                                const Edit& edit);
    /// All mentions of the document on the desk, kept up with decisions; valid until the next call or commit.
    /// A job that has just written is seen with its notice.
    Result<const QList<model::Mention>*> mentionsOf(model::DocumentId id) const;
    void keepUp(const store::MentionChange& change);
    /// Has a coder changed the document's details, so that dates of its former drafts may be out of date?
    Result<bool> wasRedated(model::DocumentId id) const;
    /// A draft from the log with its dates counted from the publication date that holds now.
    Result<model::Mention> datedNow(const model::Mention& draft) const;
    Result<model::Incident> datedNow(const model::Incident& draft) const;
    /// `incident` as the program drafted it, with the remarks and relations that a coder has made since.
    Result<model::Incident> putBack(const model::Incident& incident) const;
    void measureMinutes(model::Incident& incident) const;
    Result<void> checkEdit(const QList<model::IncidentId>& ids, const RegisterEdit& edit) const;
    /// The incident after the edit; an error says why not.
    Result<model::Incident> edited(const model::Incident& before, const RegisterEdit& edit) const;
    [[nodiscard]] QString draftAuthor(model::DocumentId id) const;

    /// Refused where the codebook does not offer the type.
    Result<void> requireType(model::MentionType type) const;

    template <typename Outcome>
    void start(JobLink::Kind kind, const QString& what,
               std::function<Outcome(JobLink& link, const Cancellation& cancellation)> work,
               void (Project::*finished)(const Outcome&));
    void takeEngine(std::shared_ptr<const Engine> fresh);

    Project& q;
    std::unique_ptr<store::Store> store;
    std::shared_ptr<const Engine> engine;
    QList<std::shared_ptr<const Engine>> formerEngines; // views and running jobs may refer to them
    Clock clock;
    QString coder;
    mutable std::optional<model::Codebook> codebook; // read when first asked for
    mutable QString fingerprint;                     // of drafts; empty: to be made anew
    struct MentionCache {
        model::DocumentId document;
        QList<model::Mention> list;
    };
    mutable DocumentText cached; // the document on the desk: one text at a time
    mutable MentionCache cachedMentions;
    bool telling = false;      // the notice on its way is of a step that the cache has kept up with
    QThreadPool pool;          // one thread: jobs run in the order in which they were asked for
    Cancellation cancellation; // of all jobs asked for since the last cancel
    int jobs = 0;
};

/// Words of a document for a menu: one line, at most 40 characters.
[[nodiscard]] QString shortened(QString words);

} // namespace casus::curation
