// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "exchange/csv.h"
#include "exchange/loss_report.h"
#include "model/codebook.h"
#include "model/document.h"
#include "model/incident.h"
#include "model/mention.h"
#include "model/policy.h"
#include "model/record_filter.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace casus::exchange {

enum class ExportFormat {
    ReportCsv,   // "csv": the table that a person reads
    RecordCsv,   // "record-csv": the full record
    Xlsx,        // "xlsx": a workbook of records, claims, sources and value lists
    AcledCsv,    // "acled-csv"
    UcdpGedCsv,  // "ucdp-ged-csv"
    GtdCsv,      // "gtd-csv"
    GeoJson,     // "geojson"
    Jsonl,       // "jsonl": the full record, losslessly
    Dossier,     // "dossier": HTML for reading and printing
    MentionsCsv, // "mentions-csv"
};
[[nodiscard]] QString toString(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromString(QStringView name);
[[nodiscard]] QList<ExportFormat> exportFormats();
[[nodiscard]] QString fileExtension(ExportFormat format); // "csv"
/// Its columns can be chosen, renamed and put in another order.
[[nodiscard]] bool hasColumns(ExportFormat format);
/// Totals follow from ExportOptions::policy rather than from a rule of the format.
[[nodiscard]] bool usesPolicy(ExportFormat format);

/// What becomes of names of persons: of everyone whom a mention that is not rejected marks as a person in a
/// document of the incident.
enum class PersonNames { Keep, Initials, LeaveOut };
[[nodiscard]] QString toString(PersonNames names); // "keep", "initials", "leave-out"
[[nodiscard]] std::optional<PersonNames> personNamesFromString(QStringView name);

struct ColumnChoice {
    QString column;
    QString heading; // empty = the column's own name
    friend bool operator==(const ColumnChoice&, const ColumnChoice&) = default;
};

struct ExportOptions {
    ExportFormat format = ExportFormat::ReportCsv;
    bool all = false; // with incidents that are not accepted, and undecided mentions, with their status
    model::Policy policy = model::Policy::Native;
    CsvOptions csv;
    QString codebook = QStringLiteral("casus-1"); // the rule set of the records, for their column
    model::RecordFilter filter;                   // of incidents; with statuses, `all` is not asked
    PersonNames persons = PersonNames::Keep;
    QList<ColumnChoice> columns; // of the format, in this order; empty = all of them
};

/// What the register knows of an actor.
struct ActorFacts {
    QString name;
    QString type;    // actor_type of the record
    QString country; // ISO alpha-2 of forces of a state
};

/// Where rows come from; the store's reader is wired to it by curation, tests use lists. What is not set is
/// not known: then formats that would use it do without.
struct ExportSource {
    std::function<Result<void>(const std::function<bool(const model::Incident&)>&)> incidents;
    std::function<Result<void>(const std::function<bool(const model::Mention&, const model::DocumentInfo&)>&)>
        mentions;
    std::function<Result<model::DocumentInfo>(model::DocumentId)> document;
    std::function<Result<QString>(model::DocumentId)> text;        // of a document, canonical
    std::function<Result<QStringList>(model::DocumentId)> persons; // names in every form that is marked
    std::function<ActorFacts(const QString& id)> actor;
    model::Codebook codebook = model::builtInCodebook(); // of the project: names of its own types
    QString outlines{};                         // file of the outlines of countries, for the maps of dossiers
    QHash<model::IncidentId, QString> gtdIds{}; // event ids of GTD that earlier exports have given: they stay
    std::function<void(model::IncidentId, const QString&)> gtdIdGiven{}; // one that was given anew
};

/// One incident of a dossier as rich text, for pages of its own.
struct DossierPage {
    QString html;
    QString style;     // CSS
    QByteArray mapSvg; // what html calls mapName(); empty without coordinates
    [[nodiscard]] static QString mapName() { return QStringLiteral("map"); }
};
/// False ends the export: the pages could not be taken.
using DossierPages = std::function<bool(const DossierPage&)>;
/// The incidents that exportTo() would write, page by page; for whoever makes a PDF of them.
[[nodiscard]] Result<LossReport> exportPages(const DossierPages& pages, const ExportOptions& options,
                                             const ExportSource& source, const Progress& progress = {},
                                             const Cancellation& cancellation = {});

/// Streams to a temporary file and renames it: the target is either the old file or the whole new one.
[[nodiscard]] Result<LossReport> exportTo(const QString& path, const ExportOptions& options,
                                          const ExportSource& source, const Progress& progress = {},
                                          const Cancellation& cancellation = {});
/// The same to an open device (standard output).
[[nodiscard]] Result<LossReport> exportTo(QIODevice& device, const ExportOptions& options,
                                          const ExportSource& source, const Progress& progress = {},
                                          const Cancellation& cancellation = {});

/// The column names of a format, in order; none for formats without columns.
[[nodiscard]] QStringList exportColumns(ExportFormat format);
/// A column that the format does not have, or one that is chosen twice; the sentence names it.
[[nodiscard]] std::optional<QString> whyWrongColumns(ExportFormat format, const QList<ColumnChoice>& columns);

} // namespace casus::exchange
