// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shared_options.h"
#include "cli/subcommands.h"
#include "drafting/draft_json.h"
#include "exchange/import.h"
#include "exchange/reading/reading.h"

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

/// Documents to lines, in the order in which they are read.
class Lines {
public:
    Lines(const Setting& setting, const Reader& reader, Console& console)
        : m_setting(setting)
        , m_reader(reader)
        , m_console(console)
    {}

    /// One file, of which there may be many documents. False: something was refused, and said.
    bool take(const QString& file)
    {
        m_refused = false;
        if (isPlainText(file))
            takeText(file);
        else
            takeDocuments(file);
        return !m_refused && !m_outputFailed;
    }
    [[nodiscard]] bool outputFailed() const { return m_outputFailed; }

private:
    /// By its name: what stands in such a file is the text, whatever it looks like.
    static bool isPlainText(const QString& file)
    {
        const QString suffix = QFileInfo(file).suffix().toLower();
        return suffix.isEmpty() || exchange::kindOfName(file) == exchange::FileKind::Text ||
               !exchange::importSuffixes().contains(suffix);
    }

    void takeText(const QString& file)
    {
        const auto document = exchange::readDocument(file, metadataOf(file, m_setting));
        if (document)
            write(file, *document);
        else
            refuse(document.error());
    }

    void takeDocuments(const QString& file)
    {
        exchange::ReadOptions options;
        options.metadata = m_setting.table.byFile;
        options.metadata.insert(QFileInfo(file).fileName(), metadataOf(file, m_setting));
        const exchange::ReadSink sink{
            .document =
                [&](const QString& name, exchange::FileKind, model::Document&& document, const QStringList&) {
                    if (!document.info.published.isValid())
                        document.info.published = m_setting.common.published;
                    if (document.info.publisher.isEmpty())
                        document.info.publisher = m_setting.common.publisher;
                    write(name, document);
                    return !m_outputFailed;
                },
            .refused = [&](const QString&, const Error& error) { refuse(error); },
            .noted =
                [&](const QString& name, const QString& note) {
                    m_console.complain(QStringLiteral("%1: %2").arg(name, note));
                }};
        exchange::readDocuments(file, options, sink);
    }

    void refuse(const Error& error)
    {
        m_refused = true;
        m_console.complain(error.message);
    }

    void write(const QString& name, const model::Document& document)
    {
        if (!document.info.readingNote.isEmpty())
            m_console.complain(QStringLiteral("%1: %2").arg(name, document.info.readingNote));
        const extraction::Context context = curation::contextOf(document.info);
        const curation::Engine::Drafts drafts = m_reader.read(document.text, context);
        const QString& id = document.info.name;
        const QByteArray output =
            m_setting.format == Format::JsonLines
                ? drafting::toJsonLine(id, context, drafts.extraction, drafts.incidents)
                : drafting::toReadableText(id, context, drafts.extraction, drafts.incidents).toUtf8();
        m_outputFailed = !m_console.write(output + '\n');
    }

    const Setting& m_setting;
    const Reader& m_reader;
    Console& m_console;
    bool m_refused = false;
    bool m_outputFailed = false;
};

/// Documents of a folder in the order of their names; tables and archives only where they are named.
QStringList documentsIn(const QString& folder)
{
    QStringList files = exchange::filesToRead({folder}).files;
    files.removeIf([](const QString& file) {
        const exchange::FileKind kind = exchange::kindOfName(file);
        return exchange::isTable(kind) || kind == exchange::FileKind::Zip ||
               kind == exchange::FileKind::Gzip || kind == exchange::FileKind::Warc;
    });
    return files;
}

/// Files in the order of the words; a folder stands for its files in the order of their names.
QStringList filesOf(const QStringList& words)
{
    QStringList files;
    for (const QString& word : words) {
        if (QFileInfo(word).isDir())
            files.append(documentsIn(word));
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
        .summary = QStringLiteral("Print the drafted mentions and incidents of documents, one line each."),
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
        .more = QStringLiteral(
            "Reads what casus import reads (texts, web pages, PDF, DOCX, ODT, RTF, EML, MHTML, and where\n"
            "they are named tables and archives); of a folder the documents. The id of a line is the\n"
            "file's name without its last extension, of a table or archive that of each document.\n"
            "A file that cannot be read is named on standard error; the others are done.")};
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

    Lines lines(setting, reader, console);
    const QStringList files = filesOf(line.arguments);
    const Progress progress = console.progress();
    qint64 done = 0;
    for (const QString& file : files) {
        if (progress)
            progress(done++, files.size(), QFileInfo(file).fileName());
        if (!lines.take(file))
            code = SomethingRefused;
        if (lines.outputFailed())
            break; // nothing more would arrive
    }
    return code;
}

} // namespace casus::cli
