// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "exchange/annotations/training_files.h"
#include "model/codebook.h"
#include "model/document.h"
#include "model/mention.h"
#include "store/store.h"

#include <QIODevice>
#include <QString>

// Marks of the project as training data for other tools.
namespace casus::curation {

struct TrainingChoices {
    bool withSuggestions = false; // undecided marks too, marked as such
    bool negatives = false;       // rejected marks as examples of what is none
    bool finishedOnly = false;    // only documents that are Done: elsewhere an unmarked word may be unseen
    QString coder;                // decisions of this coder alone; empty: of everybody
};
struct TrainingExport {
    exchange::annotations::WriteOptions write; // `labels` is filled from the codebook
    TrainingChoices choices;
};

/// The document with the marks that the choices ask for; the others are counted in the report as chosen.
/// Nothing where the document itself is left out.
[[nodiscard]] std::optional<exchange::annotations::AnnotatedDocument>
annotatedDocument(const model::Document& document, const QList<model::Mention>& mentions,
                  const model::Codebook& codebook, const TrainingChoices& choices,
                  exchange::annotations::MarkLosses& report);

/// Document by document from the reader, which must live as long as the call.
[[nodiscard]] Result<exchange::annotations::MarkLosses>
exportTraining(const store::Reader& reader, const QString& target, TrainingExport options,
               const Progress& progress = {}, const Cancellation& cancellation = {});
[[nodiscard]] Result<exchange::annotations::MarkLosses>
exportTraining(const store::Reader& reader, QIODevice& device, TrainingExport options);
/// What an export of the first documents (at most `most`) would say, without writing; opens the project
/// itself.
[[nodiscard]] Result<exchange::annotations::MarkLosses> previewTraining(const QString& project,
                                                                        TrainingExport options,
                                                                        qsizetype most,
                                                                        const Cancellation& cancellation);
/// Opens the project by itself, for a background job.
[[nodiscard]] Result<exchange::annotations::MarkLosses>
exportTrainingOf(const QString& project, const QString& target, const TrainingExport& options,
                 const Progress& progress, const Cancellation& cancellation);

} // namespace casus::curation
