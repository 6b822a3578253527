// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/import_commands.h"

#include "curation/import_columns.h"
#include "curation/project.h"
#include "dialogs/column_mapping_dialog.h"
#include "exchange/reading/file_kind.h"

#include <QFileInfo>
#include <QWidget>

namespace casus::ui {

ImportCommands::ImportCommands(Prompts& prompts, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_prompts(prompts)
    , m_window(window)
{}

QString ImportCommands::fileFilter()
{
    QStringList all;
    for (const QString& suffix : exchange::importSuffixes())
        all.append(QStringLiteral("*.") + suffix);
    return QStringList{tr("Articles (%1)").arg(all.join(u' ')),
                       tr("Web pages (*.html *.htm *.xhtml *.mht *.mhtml *.warc *.warc.gz)"),
                       tr("PDF and office documents (*.pdf *.docx *.odt *.rtf *.txt)"),
                       tr("Tables (*.csv *.tsv *.xlsx *.jsonl *.ndjson *.json)"),
                       tr("E-mails (*.eml)"),
                       tr("Archives (*.zip)"),
                       tr("All files (*)")}
        .join(u";;");
}

void ImportCommands::start(curation::Project& project, const QStringList& paths)
{
    m_project = &project;
    m_asked.clear();
    QStringList tables;
    for (const QString& path : paths) {
        if (QFileInfo(path).isFile())
            tables.append(path);
    }
    askNext(tables, paths);
}

void ImportCommands::askNext(const QStringList& tables, const QStringList& paths)
{
    if (!m_project)
        return;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        // Only the beginning of a file is read here; what cannot be read is told by the import's report.
        const auto preview =
            exchange::isTable(exchange::kindOfName(tables[i]))
                ? exchange::previewTable(tables[i])
                : Result<std::optional<exchange::TablePreview>>(std::optional<exchange::TablePreview>());
        if (!preview || !*preview || (*preview)->headers.isEmpty() ||
            exchange::isMetadataTable((*preview)->headers))
            continue;
        const QStringList headers = (*preview)->headers;
        const QString key = exchange::headerKey(headers);
        if (m_asked.contains(key))
            continue;
        m_asked.append(key);
        const auto remembered = curation::rememberedColumns(m_project->reader(), headers);
        openColumnMapping(
            &m_window, QFileInfo(tables[i]).fileName(), **preview,
            remembered ? *remembered : exchange::guessedColumns(headers),
            [this, rest = tables.mid(i + 1), paths, headers](const exchange::ColumnMapping& mapping) {
                if (!m_project)
                    return;
                const auto kept = m_project->setSetting(curation::columnsSetting(headers), mapping.toJson());
                if (!kept)
                    m_prompts.error(&m_window, tr("Import"), kept.error().message);
                else
                    askNext(rest, paths);
            });
        return;
    }
    curation::ImportRequest request;
    request.paths = paths;
    m_project->startImport(request);
}

} // namespace casus::ui
