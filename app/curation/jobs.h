// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "curation/engine.h"
#include "exchange/export.h"
#include "exchange/import.h"
#include "exchange/reading/column_mapping.h"
#include "store/store.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

// The long work, as plain functions that run on the caller's thread: the command line calls them directly,
// the open project runs them in the background. Each opens its own connection to the project.
namespace casus::curation {

struct ImportRequest {
    QStringList paths;    // files and folders
    QString metadataFile; // optional; tables of publication data among the paths are used by themselves
    bool draft = true;
    std::optional<exchange::ColumnMapping> columns =
        {}; // of tables; else what the project remembers, else the names decide
};
struct FileProblem {
    QString file;
    QString message;
};
struct ImportOutcome {
    int imported = 0;
    int alreadyThere = 0;
    int drafted = 0;
    QList<model::DocumentId> documents;   // in the order of the files, those already there too
    QList<FileProblem> refused;           // the rest went on
    QStringList notes;                    // "a.txt was read as Windows-1252."
    QList<FileProblem> nearCopies;        // file and title of the document of which it is a near copy
    QList<FileProblem> revisions;         // file and title of what came from the same source before
    QList<std::pair<QString, int>> kinds; // "web page" and how many documents came of such files
    bool cancelled = false;               // what was done until then stays
};
/// Told after each commit which documents came or changed; called on the job's thread.
using Stored = std::function<void(const QList<model::DocumentId>&)>;

/// Reads file by file and commits in small batches. Documents that are already there are drafted where
/// nothing has drafted them. An Error means that the project or the metadata file itself failed; what was
/// committed stays.
[[nodiscard]] Result<ImportOutcome> importFiles(const QString& project, const ImportRequest& request,
                                                const std::shared_ptr<const Engine>& engine,
                                                const Progress& progress, const Cancellation& cancellation,
                                                const Stored& stored = {});

struct DraftOutcome {
    int drafted = 0;
    bool cancelled = false;
};
/// Drafts the documents given, or with an empty list every document that this version has not drafted.
[[nodiscard]] Result<DraftOutcome> draftDocuments(const QString& project,
                                                  const QList<model::DocumentId>& documents,
                                                  const std::shared_ptr<const Engine>& engine,
                                                  const Progress& progress, const Cancellation& cancellation,
                                                  const Stored& stored = {});

/// Drafts one stored document and replaces what is undecided of it, on an open store.
[[nodiscard]] Result<void> draftOne(store::Store& store, const Engine& engine,
                                    const model::Document& document);

/// Without knowledge the types of registered parties are not known.
[[nodiscard]] Result<exchange::LossReport>
exportProject(const QString& project, const QString& target, const exchange::ExportOptions& options,
              const Progress& progress, const Cancellation& cancellation,
              const std::shared_ptr<const knowledge::Knowledge>& knowledge = {});
/// The same as pages of a dossier, for whoever can make a PDF of them.
[[nodiscard]] Result<exchange::LossReport>
exportProjectPages(const QString& project, const exchange::DossierPages& pages,
                   const exchange::ExportOptions& options, const Progress& progress,
                   const Cancellation& cancellation,
                   const std::shared_ptr<const knowledge::Knowledge>& knowledge = {});
/// Rows of the reader for an exporter; valid while the reader lives, on its thread.
[[nodiscard]] exchange::ExportSource
exportSource(const store::Reader& reader, const std::shared_ptr<const knowledge::Knowledge>& knowledge = {});

/// Keeps the ids that an export has given (exchange::ExportSource::gtdIdGiven) in the project; a note in the
/// report where that cannot be done.
void keepGivenIds(const QString& project, const QHash<model::IncidentId, QString>& gtdIds,
                  exchange::LossReport& report);

struct GazetteerOutcome {
    QList<store::PlaceLayer> imported; // without their bytes
    QStringList warnings;              // bad lines, with file and number; the rest was taken
    QList<FileProblem> refused;        // files of which nothing was taken
    bool cancelled = false;            // files taken until then stay
    [[nodiscard]] qint64 places() const;
    [[nodiscard]] QString toText() const; // one or two sentences
};
/// Takes files of places (knowledge/gazetteer_import.h) into the project; each file replaces what came under
/// its name before. They are used by engines that are loaded from then on.
[[nodiscard]] Result<GazetteerOutcome> importGazetteer(const QString& project, const QStringList& files,
                                                       const Progress& progress,
                                                       const Cancellation& cancellation);

/// Copies a backup to a new project file. Refused where the backup is damaged or the target exists.
[[nodiscard]] Result<void> restoreBackup(const QString& backup, const QString& target);

/// What a failed opening means for a caller that needs the project.
[[nodiscard]] Error toError(const store::OpenReport& report);

} // namespace casus::curation
