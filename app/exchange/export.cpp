// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export.h"

#include "base/enum_names.h"
#include "exchange/rows.h"

#include <QFileDevice>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include <array>

namespace casus::exchange {

namespace {

constexpr std::array<EnumName<ExportFormat>, 3> kFormatNames{{
    {ExportFormat::ReportCsv, QLatin1StringView("csv")},
    {ExportFormat::RecordCsv, QLatin1StringView("record-csv")},
    {ExportFormat::MentionsCsv, QLatin1StringView("mentions-csv")},
}};

constexpr qint64 kProgressEvery = 256;    // rows
constexpr qsizetype kDocumentsKept = 512; // incidents of one document stand together

/// Why a row was left out, in the order of their first occurrence.
class Omissions {
public:
    void add(const QString& reason, bool chosen)
    {
        for (ExportReport::Omission& omission : m_list) {
            if (omission.reason == reason) {
                ++omission.count;
                return;
            }
        }
        m_list.append({reason, 1, chosen});
    }
    [[nodiscard]] QList<ExportReport::Omission> list() const { return m_list; }

private:
    QList<ExportReport::Omission> m_list;
};

class Exporter {
public:
    Exporter(QIODevice& device, const ExportOptions& options, const ExportSource& source,
             const Progress& progress, const Cancellation& cancellation)
        : m_device(device)
        , m_writer(device, options.csv)
        , m_options(options)
        , m_source(source)
        , m_progress(progress)
        , m_cancellation(cancellation)
    {}

    Result<ExportReport> run()
    {
        if (!write(exportColumns(m_options.format)))
            return *m_error;
        const Result<void> read =
            m_options.format == ExportFormat::MentionsCsv
                ? m_source.mentions([this](const auto& mention, const auto& document) {
                      return takeMention(mention, document);
                  })
                : m_source.incidents([this](const auto& incident) { return takeIncident(incident); });
        if (m_error)
            return *m_error;
        if (!read)
            return read.error();
        if (auto* file = qobject_cast<QFileDevice*>(&m_device);
            file && !qobject_cast<QSaveFile*>(file) && !file->flush())
            return writeError();
        if (m_progress)
            m_progress(m_seen, m_seen, what());
        ExportReport report;
        report.written = m_written;
        report.omitted = m_omissions.list();
        return report;
    }

private:
    [[nodiscard]] QString what() const
    {
        return m_options.format == ExportFormat::MentionsCsv ? QStringLiteral("mentions")
                                                             : QStringLiteral("incidents");
    }

    bool takeIncident(const model::Incident& incident)
    {
        if (!goOn())
            return false;
        if (incident.trashed) {
            m_omissions.add(QStringLiteral("in the trash"), true);
            return true;
        }
        if (!m_options.all && incident.status != model::IncidentStatus::Accepted) {
            m_omissions.add(QStringLiteral("not accepted"), true);
            return true;
        }
        const auto documents = documentsOf(incident);
        if (!documents)
            return false;
        const QStringList row = m_options.format == ExportFormat::ReportCsv
                                    ? reportRow(incident, *documents, m_options.policy)
                                    : recordRow(incident, *documents, m_options.policy, m_options.codebook);
        return write(row) && ++m_written > 0;
    }

    bool takeMention(const model::Mention& mention, const model::DocumentInfo& document)
    {
        if (!goOn())
            return false;
        if (document.trashed) {
            m_omissions.add(QStringLiteral("in a document in the trash"), true);
            return true;
        }
        if (!m_options.all && mention.state == model::MentionState::Suggested) {
            m_omissions.add(QStringLiteral("not decided"), true);
            return true;
        }
        if (!m_options.all && mention.state == model::MentionState::Rejected) {
            m_omissions.add(QStringLiteral("rejected"), true);
            return true;
        }
        return write(mentionRow(mention, document)) && ++m_written > 0;
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
                m_omissions.add(QStringLiteral("a document is missing, its name and source are left empty"),
                                false);
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

    bool write(const QStringList& row)
    {
        if (m_writer.writeRow(row))
            return true;
        m_error = writeError();
        return false;
    }

    [[nodiscard]] Error writeError() const
    {
        return {ErrorCode::DiskFull,
                QStringLiteral("The table could not be written: %1.").arg(m_device.errorString()),
                {}};
    }

    QIODevice& m_device;
    CsvWriter m_writer;
    const ExportOptions& m_options;
    const ExportSource& m_source;
    const Progress& m_progress;
    const Cancellation& m_cancellation;
    QHash<model::DocumentId, model::DocumentInfo> m_documents;
    Omissions m_omissions;
    std::optional<Error> m_error;
    qint64 m_seen = 0;
    qint64 m_written = 0;
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

QList<ExportFormat> exportFormats()
{
    QList<ExportFormat> formats;
    for (const auto& row : kFormatNames)
        formats.append(row.value);
    return formats;
}

QStringList exportColumns(ExportFormat format)
{
    switch (format) {
    case ExportFormat::ReportCsv: return reportColumns();
    case ExportFormat::RecordCsv: return recordColumns();
    case ExportFormat::MentionsCsv: return mentionColumns();
    }
    return {};
}

QString ExportReport::toText() const
{
    const QString target =
        path.isEmpty() ? QString() : QStringLiteral(" to “%1”").arg(QFileInfo(path).fileName());
    QString text = written == 1 ? QStringLiteral("1 row was written%1.").arg(target)
                                : QStringLiteral("%1 rows were written%2.").arg(written).arg(target);
    for (const Omission& omission : omitted) {
        if (omission.chosen)
            text += QStringLiteral(" Left out: %1 (%2).").arg(omission.count).arg(omission.reason);
        else
            text += QStringLiteral(" Not complete: %1 (%2).").arg(omission.count).arg(omission.reason);
    }
    return text;
}

Result<ExportReport> exportTo(const QString& path, const ExportOptions& options, const ExportSource& source,
                              const Progress& progress, const Cancellation& cancellation)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(codeOf(file.error()), path, file.errorString());
    Result<ExportReport> report = exportTo(file, options, source, progress, cancellation);
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

Result<ExportReport> exportTo(QIODevice& device, const ExportOptions& options, const ExportSource& source,
                              const Progress& progress, const Cancellation& cancellation)
{
    return Exporter(device, options, source, progress, cancellation).run();
}

} // namespace casus::exchange
