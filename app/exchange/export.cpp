// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export.h"

#include "base/enum_names.h"
#include "exchange/records/persons.h"
#include "exchange/records/record_writer.h"
#include "exchange/records/scheme.h"
#include "exchange/records/xlsx_columns.h"
#include "exchange/rows.h"

#include <QBuffer>
#include <QFileDevice>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include <array>

namespace casus::exchange {

namespace {

constexpr std::array<EnumName<ExportFormat>, 10> kFormatNames{{
    {ExportFormat::ReportCsv, QLatin1StringView("csv")},
    {ExportFormat::RecordCsv, QLatin1StringView("record-csv")},
    {ExportFormat::Xlsx, QLatin1StringView("xlsx")},
    {ExportFormat::AcledCsv, QLatin1StringView("acled-csv")},
    {ExportFormat::UcdpGedCsv, QLatin1StringView("ucdp-ged-csv")},
    {ExportFormat::GtdCsv, QLatin1StringView("gtd-csv")},
    {ExportFormat::GeoJson, QLatin1StringView("geojson")},
    {ExportFormat::Jsonl, QLatin1StringView("jsonl")},
    {ExportFormat::Dossier, QLatin1StringView("dossier")},
    {ExportFormat::MentionsCsv, QLatin1StringView("mentions-csv")},
}};

constexpr std::array<EnumName<PersonNames>, 3> kPersonNames{{
    {PersonNames::Keep, QLatin1StringView("keep")},
    {PersonNames::Initials, QLatin1StringView("initials")},
    {PersonNames::LeaveOut, QLatin1StringView("leave-out")},
}};

constexpr qint64 kProgressEvery = 256;    // rows
constexpr qsizetype kDocumentsKept = 512; // incidents of one document stand together

class Exporter {
public:
    Exporter(QIODevice& device, const ExportOptions& options, const ExportSource& source,
             const Progress& progress, const Cancellation& cancellation, const DossierPages* pages = nullptr)
        : m_device(device)
        , m_options(options)
        , m_source(source)
        , m_progress(progress)
        , m_cancellation(cancellation)
        , m_persons(source, options.persons)
        , m_pages(pages)
    {}

    Result<LossReport> run()
    {
        if (const auto wrong = whyWrongColumns(m_options.format, m_options.columns))
            return Error{ErrorCode::Refused, *wrong, {}};
        m_loss.format = toString(m_options.format);
        if (const QString note = m_persons.note(); !note.isEmpty())
            m_loss.note(note);
        const Result<void> done =
            m_options.format == ExportFormat::MentionsCsv ? runMentions() : runIncidents();
        if (m_error)
            return *m_error;
        if (!done)
            return done.error();
        if (auto* file = qobject_cast<QFileDevice*>(&m_device);
            file && !qobject_cast<QSaveFile*>(file) && !file->flush())
            return writeError({});
        if (m_progress)
            m_progress(m_seen, m_seen, what());
        return std::move(m_loss);
    }

private:
    [[nodiscard]] QString what() const
    {
        return m_options.format == ExportFormat::MentionsCsv ? QStringLiteral("mentions")
                                                             : QStringLiteral("incidents");
    }

    Result<void> runMentions()
    {
        CsvWriter writer(m_device, m_options.csv);
        const ColumnSelection selection(mentionColumns(), m_options.columns);
        if (!writer.writeRow(selection.headings()))
            return writeError({});
        return m_source.mentions([&](const model::Mention& mention, const model::DocumentInfo& document) {
            return takeMention(mention, document, writer, selection);
        });
    }

    Result<void> runIncidents()
    {
        const auto writer = makeWriter();
        if (!writer->begin(m_loss))
            return writeError(writer->problem());
        const Result<void> read = m_source.incidents(
            [&](const model::Incident& incident) { return takeIncident(incident, *writer); });
        if (!read || m_error)
            return read;
        if (!writer->end(m_loss))
            return writeError(writer->problem());
        return {};
    }

    [[nodiscard]] std::unique_ptr<RecordWriter> makeWriter()
    {
        if (m_pages)
            return makePageWriter(m_options, m_source, *m_pages);
        switch (m_options.format) {
        case ExportFormat::Xlsx: return makeXlsxWriter(m_device, m_options);
        case ExportFormat::GeoJson: return makeGeoJsonWriter(m_device, m_options);
        case ExportFormat::Jsonl: return makeJsonlWriter(m_device, m_options);
        case ExportFormat::Dossier: return makeDossierWriter(m_device, m_options, m_source);
        default: return makeTableWriter(m_device, m_options, m_source);
        }
    }

    /// Why the user did not ask for it; empty where it is asked for.
    [[nodiscard]] QString whyLeftOut(const model::Incident& incident) const
    {
        if (incident.trashed)
            return QStringLiteral("in the trash");
        if (!m_options.all && m_options.filter.statuses.isEmpty() &&
            incident.status != model::IncidentStatus::Accepted)
            return QStringLiteral("not accepted");
        if (!m_options.filter.isEmpty() && !model::matches(m_options.filter, incident))
            return QStringLiteral("not in the filter");
        return {};
    }

    bool takeIncident(const model::Incident& incident, RecordWriter& writer)
    {
        if (!goOn())
            return false;
        if (const QString why = whyLeftOut(incident); !why.isEmpty()) {
            m_loss.refuse(why, incident.publicId, true);
            return true;
        }
        const auto documents = documentsOf(incident);
        if (!documents)
            return false;
        if (m_options.persons == PersonNames::Keep)
            return passOn({incident, *documents, nullptr}, writer);
        const auto known = m_persons.of(*documents);
        if (!known) {
            m_error = known.error();
            return false;
        }
        const model::Incident safe = known->without(incident);
        const Documents safeDocuments = known->without(*documents);
        return passOn({safe, safeDocuments, &*known}, writer);
    }

    bool passOn(const Record& record, RecordWriter& writer)
    {
        if (writer.write(record, m_loss))
            return true;
        m_error = writeError(writer.problem());
        return false;
    }

    bool takeMention(const model::Mention& mention, const model::DocumentInfo& document, CsvWriter& writer,
                     const ColumnSelection& selection)
    {
        if (!goOn())
            return false;
        QString why;
        if (document.trashed)
            why = QStringLiteral("in a document in the trash");
        else if (!m_options.all && mention.state == model::MentionState::Suggested)
            why = QStringLiteral("not decided");
        else if (!m_options.all && mention.state == model::MentionState::Rejected)
            why = QStringLiteral("rejected");
        if (!why.isEmpty()) {
            m_loss.refuse(why, document.name, true);
            return true;
        }
        QStringList row = mentionRow(mention, document, m_source.codebook);
        if (m_options.persons != PersonNames::Keep) {
            const auto known = m_persons.of({document});
            if (!known) {
                m_error = known.error();
                return false;
            }
            for (QString& cell : row)
                cell = known->without(cell);
        }
        if (writer.writeRow(selection.cells(row)))
            return ++m_loss.written > 0;
        m_error = writeError({});
        return false;
    }

    bool goOn()
    {
        if (m_cancellation.requested()) {
            m_error = Error{
                ErrorCode::Cancelled, QStringLiteral("The export was cancelled; nothing was written."), {}};
            return false;
        }
        if (++m_seen % kProgressEvery == 0 && m_progress)
            m_progress(m_seen, 0, what());
        return true;
    }

    /// Of its reports. A document that is gone is named in the report and its cells stay empty; any other
    /// failure to read ends the export.
    std::optional<Documents> documentsOf(const model::Incident& incident)
    {
        Documents documents;
        for (const model::Report& report : incident.reports) {
            const auto known = m_documents.constFind(report.document);
            if (known != m_documents.constEnd()) {
                documents.append(*known);
                continue;
            }
            const auto document = m_source.document(report.document);
            if (!document && document.error().code == ErrorCode::NotFound) {
                m_loss.narrow(QStringLiteral("documents"),
                              QStringLiteral("a document is missing, its name and source are left empty"),
                              incident.publicId, false);
                continue;
            }
            if (!document) {
                m_error = document.error();
                return std::nullopt;
            }
            if (m_documents.size() >= kDocumentsKept)
                m_documents.clear();
            m_documents.insert(report.document, *document);
            documents.append(*document);
        }
        return documents;
    }

    [[nodiscard]] Error writeError(const QString& problem) const
    {
        return {ErrorCode::DiskFull,
                QStringLiteral("The export could not be written: %1.")
                    .arg(problem.isEmpty() ? m_device.errorString() : problem),
                {}};
    }

    QIODevice& m_device;
    const ExportOptions& m_options;
    const ExportSource& m_source;
    const Progress& m_progress;
    const Cancellation& m_cancellation;
    KnownPersons m_persons;
    const DossierPages* m_pages; // null: to the device
    QHash<model::DocumentId, model::DocumentInfo> m_documents;
    LossReport m_loss;
    std::optional<Error> m_error;
    qint64 m_seen = 0;
};

Error notWritten(ErrorCode code, const QString& path, const QString& why)
{
    return {code,
            QStringLiteral("“%1” was not written: %2. A file that was there before is unchanged.")
                .arg(QFileInfo(path).fileName(), why),
            {}};
}

ErrorCode codeOf(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::WriteError:
    case QFileDevice::ResourceError: return ErrorCode::DiskFull;
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError: return ErrorCode::ReadOnly;
    default: return ErrorCode::Unreadable;
    }
}

} // namespace

QString toString(ExportFormat format)
{
    return enumName(kFormatNames, format);
}

std::optional<ExportFormat> exportFormatFromString(QStringView name)
{
    return enumValue(kFormatNames, name);
}

QString toString(PersonNames names)
{
    return enumName(kPersonNames, names);
}

std::optional<PersonNames> personNamesFromString(QStringView name)
{
    return enumValue(kPersonNames, name);
}

QList<ExportFormat> exportFormats()
{
    QList<ExportFormat> formats;
    for (const auto& row : kFormatNames)
        formats.append(row.value);
    return formats;
}

QString fileExtension(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Xlsx: return QStringLiteral("xlsx");
    case ExportFormat::GeoJson: return QStringLiteral("geojson");
    case ExportFormat::Jsonl: return QStringLiteral("jsonl");
    case ExportFormat::Dossier: return QStringLiteral("html");
    default: return QStringLiteral("csv");
    }
}

bool hasColumns(ExportFormat format)
{
    return format != ExportFormat::GeoJson && format != ExportFormat::Jsonl &&
           format != ExportFormat::Dossier;
}

bool usesPolicy(ExportFormat format)
{
    return format == ExportFormat::ReportCsv || format == ExportFormat::RecordCsv ||
           format == ExportFormat::Xlsx || format == ExportFormat::GeoJson;
}

QStringList exportColumns(ExportFormat format)
{
    switch (format) {
    case ExportFormat::ReportCsv: return reportColumns();
    case ExportFormat::RecordCsv: return recordColumns();
    case ExportFormat::Xlsx: return xlsxColumns();
    case ExportFormat::AcledCsv: return acledColumns();
    case ExportFormat::UcdpGedCsv: return ucdpColumns();
    case ExportFormat::GtdCsv: return gtdColumns();
    case ExportFormat::MentionsCsv: return mentionColumns();
    case ExportFormat::GeoJson:
    case ExportFormat::Jsonl:
    case ExportFormat::Dossier: break;
    }
    return {};
}

std::optional<QString> whyWrongColumns(ExportFormat format, const QList<ColumnChoice>& columns)
{
    if (columns.isEmpty())
        return std::nullopt;
    if (!hasColumns(format))
        return QStringLiteral("The format %1 has no columns to choose from.").arg(toString(format));
    const QStringList known = exportColumns(format);
    QStringList headings;
    for (const ColumnChoice& choice : columns) {
        if (!known.contains(choice.column))
            return QStringLiteral("The format %1 has no column “%2”.").arg(toString(format), choice.column);
        const QString heading = choice.heading.isEmpty() ? choice.column : choice.heading;
        if (headings.contains(heading))
            return QStringLiteral("Two columns would be called “%1”.").arg(heading);
        headings.append(heading);
    }
    return std::nullopt;
}

Result<LossReport> exportTo(const QString& path, const ExportOptions& options, const ExportSource& source,
                            const Progress& progress, const Cancellation& cancellation)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(codeOf(file.error()), path, file.errorString());
    Result<LossReport> report = exportTo(file, options, source, progress, cancellation);
    if (!report) {
        const bool writing = file.error() != QFileDevice::NoError;
        const Error error =
            writing ? notWritten(codeOf(file.error()), path, file.errorString()) : report.error();
        file.cancelWriting();
        return error;
    }
    // commit() does not notice when the last buffered bytes cannot be written; flush() does.
    if (!file.flush()) {
        const Error error = notWritten(codeOf(file.error()), path, file.errorString());
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return notWritten(codeOf(file.error()), path, file.errorString());
    report->path = path;
    return report;
}

Result<LossReport> exportTo(QIODevice& device, const ExportOptions& options, const ExportSource& source,
                            const Progress& progress, const Cancellation& cancellation)
{
    return Exporter(device, options, source, progress, cancellation).run();
}

Result<LossReport> exportPages(const DossierPages& pages, const ExportOptions& options,
                               const ExportSource& source, const Progress& progress,
                               const Cancellation& cancellation)
{
    QBuffer nowhere;
    return Exporter(nowhere, options, source, progress, cancellation, &pages).run();
}

} // namespace casus::exchange
