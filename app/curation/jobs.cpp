// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/jobs.h"

#include "curation/draft_fingerprint.h"
#include "curation/job_tools.h"
#include "knowledge/gazetteer_import.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace casus::curation {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::curation::Jobs)
};

} // namespace

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

Error ended(Error error, const QString& done)
{
    error.message = error.message % u' ' % done;
    return error;
}

namespace {

Result<QList<model::DocumentId>> undrafted(const store::Reader& reader, const Engine& engine)
{
    const auto infos = reader.documents();
    if (!infos)
        return infos.error();
    const auto codebook = reader.codebook();
    if (!codebook)
        return codebook.error();
    QList<model::DocumentId> ids;
    const QString fingerprint = draftFingerprint(engine, *codebook);
    for (const model::DocumentInfo& info : *infos) {
        if (info.draftedWith != fingerprint)
            ids.append(info.id);
    }
    return ids;
}

} // namespace

Result<void> draftOne(store::Store& store, const Engine& engine, const model::Document& document)
{
    const auto codebook = store.reader().codebook();
    if (!codebook)
        return codebook.error();
    const Engine::Drafts drafts = engine.draftFor(document);
    QList<model::Mention> mentions;
    for (const model::Mention& mention : drafts.extraction.mentions) {
        if (const model::LabelType* type = model::findType(*codebook, mention.type); !type || !type->retired)
            mentions.append(mention);
    }
    const QList<model::Incident> incidents(drafts.incidents.cbegin(), drafts.incidents.cend());
    return store.replaceDrafts(document.info.id, mentions, incidents, extraction::drafterName(),
                               draftFingerprint(engine, *codebook));
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
        auto found = undrafted(store.reader(), *engine);
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
