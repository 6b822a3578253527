// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "curation/job_tools.h"
#include "curation/project.h"
#include "curation/project_private.h"

#include <QMetaObject>

#include <utility>

namespace casus::curation {

namespace {

// The UI thread hears of a job no more often than it can paint.
constexpr qint64 kProgressMs = 50;
constexpr qint64 kStoredMs = 250;
// Up to this many UTF-16 units a pasted text is drafted on the spot.
constexpr qsizetype kDraftAtOnce = 50'000;

bool isDue(QElapsedTimer& timer, qint64 ms)
{
    if (timer.isValid() && timer.elapsed() < ms)
        return false;
    timer.start();
    return true;
}

} // namespace

void JobLink::begin(const QString& what)
{
    QMetaObject::invokeMethod(
        &m_project, [project = &m_project, what] { Q_EMIT project->jobStarted(what); }, Qt::QueuedConnection);
}

Progress JobLink::progress()
{
    return [this](qint64 done, qint64 total, const QString& what) {
        if (!isDue(m_sinceProgress, kProgressMs) && done != total)
            return;
        QMetaObject::invokeMethod(
            &m_project,
            [project = &m_project, done, total, what] { Q_EMIT project->jobProgressed(done, total, what); },
            Qt::QueuedConnection);
    };
}

Stored JobLink::stored()
{
    return [this](const QList<model::DocumentId>& documents) {
        m_stored.unite(QSet<model::DocumentId>(documents.cbegin(), documents.cend()));
        if (isDue(m_sinceStored, kStoredMs))
            announce();
    };
}

void JobLink::announce()
{
    if (m_stored.isEmpty())
        return;
    ChangeNotice notice;
    notice.documents = std::exchange(m_stored, {});
    notice.documentsAddedOrRemoved = m_kind == Kind::Adds;
    QMetaObject::invokeMethod(
        &m_project, [project = &m_project, notice] { Q_EMIT project->changed(notice); },
        Qt::QueuedConnection);
}

void JobLink::finish(const std::function<void()>& deliver)
{
    announce();
    QMetaObject::invokeMethod(&m_project, deliver, Qt::QueuedConnection);
}

template <typename Outcome>
void Project::Private::start(JobLink::Kind kind, const QString& what,
                             std::function<Outcome(JobLink& link, const Cancellation& cancellation)> work,
                             void (Project::*finished)(const Outcome&))
{
    ++jobs;
    pool.start([this, kind, what, work = std::move(work), finished, stop = cancellation] {
        JobLink link(q, kind);
        link.begin(what);
        Outcome outcome = work(link, stop);
        link.finish([this, finished, outcome = std::move(outcome)] {
            --jobs;
            Q_EMIT(q.*finished)(outcome);
            Q_EMIT q.jobFinished();
        });
    });
}

void Project::startImport(const ImportRequest& request)
{
    using Outcome = Result<ImportOutcome>;
    d->start<Outcome>(
        JobLink::Kind::Adds, tr("Importing documents"),
        [project = path(), readOnly = isReadOnly(), request,
         engine = d->engine](JobLink& link, const Cancellation& stop) -> Outcome {
            if (readOnly)
                return Error{ErrorCode::ReadOnly, tr("The project is open for reading only."), {}};
            return importFiles(project, request, engine, link.progress(), stop, link.stored());
        },
        &Project::importFinished);
}

void Project::startDrafting(const QList<model::DocumentId>& documents)
{
    using Outcome = Result<DraftOutcome>;
    d->start<Outcome>(
        JobLink::Kind::Changes, tr("Drafting"),
        [project = path(), readOnly = isReadOnly(), documents,
         engine = d->engine](JobLink& link, const Cancellation& stop) -> Outcome {
            if (readOnly)
                return Error{ErrorCode::ReadOnly, tr("The project is open for reading only."), {}};
            return draftDocuments(project, documents, engine, link.progress(), stop, link.stored());
        },
        &Project::draftingFinished);
}

void Project::startExport(const QString& target, const exchange::ExportOptions& options)
{
    using Outcome = Result<exchange::LossReport>;
    d->start<Outcome>(
        JobLink::Kind::Changes, tr("Exporting"),
        [project = path(), target, options, engine = d->engine](JobLink& link,
                                                                const Cancellation& stop) -> Outcome {
            const std::shared_ptr<const knowledge::Knowledge> knowledge(engine, engine ? &engine->knowledge()
                                                                                       : nullptr);
            return exportProject(project, target, options, link.progress(), stop, knowledge);
        },
        &Project::exportFinished);
}

void Project::Private::takeEngine(std::shared_ptr<const Engine> fresh)
{
    formerEngines.append(std::exchange(engine, std::move(fresh)));
    fingerprint.clear();
    Q_EMIT q.knowledgeChanged();
}

namespace {

/// Loads the engine on the job's thread and hands it to the UI thread.
template <typename Take>
void renewEngine(Project& project, const QString& path, Take take)
{
    const auto loaded = Engine::load(defaultSources(path));
    if (!loaded) {
        qCWarning(casusCuration) << "The engine was not loaded anew:" << loaded.error().message;
        return;
    }
    QMetaObject::invokeMethod(
        &project, [take, fresh = *loaded] { take(fresh); }, Qt::QueuedConnection);
}

} // namespace

void Project::startGazetteerImport(const QStringList& files)
{
    using Outcome = Result<GazetteerOutcome>;
    d->start<Outcome>(
        JobLink::Kind::Changes, tr("Importing places"),
        [this, project = path(), readOnly = isReadOnly(), files](JobLink& link,
                                                                 const Cancellation& stop) -> Outcome {
            if (readOnly)
                return Error{ErrorCode::ReadOnly, tr("The project is open for reading only."), {}};
            auto outcome = importGazetteer(project, files, link.progress(), stop);
            if (outcome && !outcome->imported.isEmpty())
                renewEngine(*this, project, [this](const auto& fresh) { d->takeEngine(fresh); });
            return outcome;
        },
        &Project::gazetteerFinished);
}

Result<void> Project::removeGazetteer(const QString& name)
{
    if (auto removed = d->store->removePlaceLayer(name); !removed)
        return removed;
    ++d->jobs;
    d->pool.start([this, project = path()] {
        renewEngine(*this, project, [this](const auto& fresh) { d->takeEngine(fresh); });
        QMetaObject::invokeMethod(
            this,
            [this] {
                --d->jobs;
                Q_EMIT jobFinished();
            },
            Qt::QueuedConnection);
    });
    return {};
}

void Project::startEventImport(const QStringList& files)
{
    using Outcome = Result<EventImportOutcome>;
    d->start<Outcome>(
        JobLink::Kind::Changes, tr("Importing event data"),
        [project = path(), readOnly = isReadOnly(), files,
         engine = d->engine](JobLink& link, const Cancellation& stop) -> Outcome {
            if (readOnly)
                return Error{ErrorCode::ReadOnly, tr("The project is open for reading only."), {}};
            return importEventData(project, files, engine->knowledge().countries(), link.progress(), stop);
        },
        &Project::eventImportFinished);
}

void Project::startEventRemoval(const QString& set)
{
    using Outcome = Result<void>;
    d->start<Outcome>(
        JobLink::Kind::Changes, tr("Removing event data"),
        [project = path(), set](JobLink&, const Cancellation&) -> Outcome {
            const auto opened = join(project);
            return opened ? (*opened)->removeReferenceSet(set) : opened.error();
        },
        &Project::eventRemovalFinished);
}

void Project::startBackup(const QString& target)
{
    using Outcome = Result<void>;
    d->start<Outcome>(
        JobLink::Kind::Changes, tr("Writing a backup"),
        [project = path(), target](JobLink&, const Cancellation& stop) -> Outcome {
            if (stop.requested())
                return Error{ErrorCode::Cancelled, tr("The backup was cancelled."), {}};
            const store::Store::Opened opened = store::Store::open(project, store::OpenMode::ReadOnly);
            if (!opened.store)
                return toError(opened.report);
            return opened.store->backupTo(target);
        },
        &Project::backupFinished);
}

void Project::startDailyBackup()
{
    using Outcome = Result<DailyBackup>;
    const QDate today = d->clock().toLocalTime().date();
    if (!isBackupDue(path(), today))
        return;
    d->start<Outcome>(
        JobLink::Kind::Changes, tr("Writing the daily backup"),
        [project = path(), today](JobLink&, const Cancellation& stop) -> Outcome {
            if (stop.requested())
                return Error{ErrorCode::Cancelled, tr("The daily backup was cancelled."), {}};
            return backUpDaily(project, today);
        },
        &Project::dailyBackupFinished);
}

Result<model::DocumentId> Project::importText(const QString& text, const QString& name,
                                              const exchange::Metadata& metadata)
{
    const auto document = exchange::documentFromText(text, name, metadata);
    if (!document)
        return document.error();
    const auto added = d->store->addDocument(*document);
    if (!added)
        return added.error();
    if (!added->existed) {
        model::Document stored = *document;
        stored.info.id = added->id;
        if (stored.text.size() <= kDraftAtOnce) {
            if (const auto drafted = draftOne(*d->store, *d->engine, stored); !drafted)
                return drafted.error();
        } else {
            startDrafting({added->id});
        }
    }
    ChangeNotice notice;
    notice.documents = {added->id};
    notice.documentsAddedOrRemoved = true;
    Q_EMIT changed(notice);
    return added->id;
}

bool Project::isBusy() const
{
    return d->jobs > 0;
}

void Project::cancelJobs()
{
    // Jobs that are asked for from now on have a flag of their own.
    std::exchange(d->cancellation, Cancellation()).request();
}

} // namespace casus::curation
