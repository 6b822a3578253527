// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curation/jobs.h"
#include "exchange/annotations/labels.h"
#include "exchange/annotations/training_files.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

// Annotated corpora of other tools into the project.
namespace casus::curation {

struct TrainingImport {
    QStringList paths; // files, folders, ZIPs
    exchange::annotations::Format format = exchange::annotations::Format::Spacy;
    exchange::annotations::LabelMap labels;
    exchange::annotations::ReadOptions read;
    QString author; // of marks whose file names none
    bool draft = true;
};
struct TrainingOutcome {
    int imported = 0; // documents
    int alreadyThere = 0;
    int drafted = 0;
    int added = 0;     // decided marks
    int suggested = 0; // predictions of other tools
    int confirmed = 0; // suggestions that an imported mark decides
    int known = 0;     // marks that were there already
    QList<model::DocumentId> documents;
    QList<model::DocumentId> undrafted; // new ones without predictions, not drafted by this import
    exchange::annotations::MarkLosses report;
    bool cancelled = false;               // what was done until then stays
    [[nodiscard]] QString toText() const; // a sentence or two, without the losses
};

/// Documents are added, drafted (with an engine), then marked: decided marks as decisions of their authors,
/// predictions as suggestions. What is there already stays as it is, so that importing again changes nothing.
/// Each batch of documents is one undo step.
[[nodiscard]] Result<TrainingOutcome> importTraining(const QString& project, const TrainingImport& request,
                                                     const std::shared_ptr<const Engine>& engine,
                                                     const Progress& progress,
                                                     const Cancellation& cancellation,
                                                     const Stored& stored = {});

/// Every label of the files with how often it occurs, for a table of what they mean.
[[nodiscard]] QMap<QString, qint64> labelsIn(const QStringList& paths, exchange::annotations::Format format,
                                             const exchange::annotations::ReadOptions& options,
                                             const Cancellation& cancellation = {});

} // namespace casus::curation
