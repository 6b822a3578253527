// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shared_options.h"
#include "cli/subcommands.h"
#include "drafting/draft_json.h"
#include "exchange/import.h"

#include <QFileInfo>

namespace casus::cli {

namespace {

enum class Format { JsonLines, Text };

/// What the options say of every file; filled before the first file is read.
struct Setting {
    Format format = Format::JsonLines;
    exchange::MetadataTable table;
    exchange::Metadata common; // for files of which the table says nothing
};

std::optional<Format> formatNamed(const QString& name)
{
    if (name.isEmpty() || name == u"jsonl")
        return Format::JsonLines;
    if (name == u"text")
        return Format::Text;
    return std::nullopt;
}

exchange::Metadata metadataOf(const QString& file, const Setting& setting)
{
    exchange::Metadata metadata = setting.table.byFile.value(QFileInfo(file).fileName());
    if (!metadata.published.isValid())
        metadata.published = setting.common.published;
    if (metadata.publisher.isEmpty())
        metadata.publisher = setting.common.publisher;
    return metadata;
}

/// The engine, with another extractor where --without names means.
class Reader {
public:
    Reader(std::shared_ptr<const curation::Engine> engine, const extraction::ExtractorOptions& options)
        : m_engine(std::move(engine))
    {
        if (options.rules && options.knowledge && options.model)
            return;
        const std::shared_ptr<const knowledge::Knowledge> knowledge(m_engine, &m_engine->knowledge());
        m_extractor = std::make_unique<const extraction::Extractor>(knowledge, options);
        m_drafter = std::make_unique<const drafting::Drafter>(knowledge);
    }

    [[nodiscard]] curation::Engine::Drafts read(const QString& text, const extraction::Context& context) const
    {
        if (!m_extractor)
            return m_engine->draft(text, context);
        curation::Engine::Drafts drafts;
        drafts.extraction = m_extractor->extract(text, context);
        drafts.incidents = m_drafter->draft(drafts.extraction, context);
        return drafts;
    }

private:
    std::shared_ptr<const curation::Engine> m_engine;
    std::unique_ptr<const extraction::Extractor> m_extractor;
    std::unique_ptr<const drafting::Drafter> m_drafter;
};

/// One document, from file to line. False: it was refused, and said.
bool extractOne(const QString& file, const Setting& setting, const Reader& reader, Console& console,
                bool& outputFailed)
{
    const auto document = exchange::readDocument(file, metadataOf(file, setting));
    if (!document) {
        console.complain(document.error().message);
        return false;
    }
    if (!document->info.readingNote.isEmpty())
        console.complain(QStringLiteral("%1: %2").arg(file, document->info.readingNote));
    const extraction::Context context = curation::contextOf(document->info);
    const curation::Engine::Drafts drafts = reader.read(document->text, context);
    const QString& id = document->info.name;
    const QByteArray output =
        setting.format == Format::JsonLines
            ? drafting::toJsonLine(id, context, drafts.extraction, drafts.incidents)
            : drafting::toReadableText(id, context, drafts.extraction, drafts.incidents).toUtf8();
    outputFailed = !console.write(output + '\n');
    return !outputFailed;
}

/// Files in the order of the words; a folder stands for its files in the order of their names.
QStringList filesOf(const QStringList& words)
{
    QStringList files;
    for (const QString& word : words) {
        if (QFileInfo(word).isDir())
            files.append(exchange::filesToImport({word}));
        else
            files.append(word);
    }
    return files;
}

} // namespace

Syntax extractSyntax()
{
    return {
        .name = QStringLiteral("extract"),
        .arguments = QStringLiteral("FILE..."),
        .summary = QStringLiteral("Print the drafted mentions and incidents of texts, one line a file."),
        .options = {metadataOption(),
                    gazetteerOption(),
                    withoutOption(),
                    {QStringLiteral("published"),
                     {},
                     QStringLiteral("DATE"),
                     QStringLiteral(
                         "Publication date (2023-04-22) of files that the metadata does not name.")},
                    {QStringLiteral("publisher"),
                     {},
                     QStringLiteral("NAME"),
                     QStringLiteral("Publisher of files that the metadata does not name.")},
                    {QStringLiteral("format"),
                     {},
                     QStringLiteral("NAME"),
                     QStringLiteral("jsonl (one JSON object a line, the default) or text (for reading).")}},
        .least = 1,
        .most = -1,
        .more =
            QStringLiteral("A file that cannot be read is named on standard error; the others are done.")};
}

int extract(const CommandLine& line, Console& console)
{
    Setting setting;
    const QString formatName = line.value(QStringLiteral("format"));
    const auto format = formatNamed(formatName);
    if (!format)
        return wrongWords(console, QStringLiteral("extract"),
                          QStringLiteral("There is no format “%1”.").arg(formatName));
    setting.format = *format;
    setting.common.publisher = line.value(QStringLiteral("publisher"));
    if (const QString published = line.value(QStringLiteral("published")); !published.isEmpty()) {
        const auto date = exchange::parseDate(published);
        if (!date)
            return wrongWords(console, QStringLiteral("extract"), date.error().message);
        setting.common.published = *date;
    }

    int code = Done;
    if (const QString metadata = line.value(QStringLiteral("metadata")); !metadata.isEmpty()) {
        auto table = exchange::readMetadata(metadata);
        if (!table) {
            console.complain(table.error().message);
            return SomethingRefused;
        }
        for (const QString& warning : std::as_const(table->warnings)) {
            console.complain(warning);
            code = SomethingRefused;
        }
        setting.table = std::move(*table);
    }

    const auto options = extractorOptions(line, QStringLiteral("extract"), console);
    if (!options)
        return WrongWords;
    const auto engine = loadEngine(curation::defaultSources(), line, console, code);
    if (!engine)
        return SomethingRefused;
    const Reader reader(engine, *options);

    const QStringList files = filesOf(line.arguments);
    const Progress progress = console.progress();
    qint64 done = 0;
    for (const QString& file : files) {
        if (progress)
            progress(done++, files.size(), QFileInfo(file).fileName());
        bool outputFailed = false;
        if (!extractOne(file, setting, reader, console, outputFailed))
            code = SomethingRefused;
        if (outputFailed)
            break; // nothing more would arrive
    }
    return code;
}

} // namespace casus::cli
