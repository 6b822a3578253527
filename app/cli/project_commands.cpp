// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shared_options.h"
#include "cli/subcommands.h"
#include "cli/training_commands.h"
#include "curation/jobs.h"

#include <QFileInfo>

namespace casus::cli {

namespace {

enum class Missing { Create, Refuse };

/// The project open for writing, so that the jobs may join. Null where it cannot be: then the reason has been
/// said.
std::unique_ptr<store::Store> openForWriting(const QString& path, Missing missing, Console& console)
{
    const bool create = missing == Missing::Create && !QFileInfo::exists(path);
    store::Store::Opened opened =
        store::Store::open(path, create ? store::OpenMode::CreateNew : store::OpenMode::OpenExisting);
    if (!opened.store || opened.store->isReadOnly()) {
        console.complain(opened.report.message);
        return nullptr;
    }
    if (opened.report.outcome == store::OpenOutcome::Upgraded)
        console.complain(opened.report.message);
    return std::move(opened.store);
}

QString counted(int count, const QString& one, const QString& many)
{
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? one : many);
}

QString documents(int count)
{
    return counted(count, QStringLiteral("document"), QStringLiteral("documents"));
}

} // namespace

Syntax importSyntax()
{
    return {
        .name = QStringLiteral("import"),
        .arguments = QStringLiteral("PROJECT FILE|FOLDER..."),
        .summary = QStringLiteral("Bring texts into a project and draft them; a new project is made."),
        .options =
            QList<Option>{
                metadataOption(),
                gazetteerOption(),
                {QStringLiteral("columns"),
                 {},
                 QStringLiteral("NAMES"),
                 QStringLiteral("Columns of tables: text=body,title=headline,date=published,publisher=source,"
                                "url=link,id=key,date-order=dmy (or mdy). Else their names decide.")},
                {QStringLiteral("no-draft"), {}, {}, QStringLiteral("Import only.")}} +
            corpusImportOptions(),
        .least = 2,
        .most = -1,
        .more = QStringLiteral(
            "Takes texts, web pages, PDF, DOCX, ODT, RTF, EML, MHTML, WARC, tables (CSV, TSV, XLSX, JSON,\n"
            "JSONL) with an article in each row, ZIP archives of these and folders.\n"
            "A file that cannot be read is named on standard error; the others are done.\n"
            "A text that is in the project already is not added again.")};
}

int importFiles(const CommandLine& line, Console& console)
{
    if (line.values.contains(QStringLiteral("from")))
        return importCorpus(line, console);
    std::optional<exchange::ColumnMapping> columns;
    if (const QString words = line.value(QStringLiteral("columns")); !words.isEmpty()) {
        auto named = exchange::columnsFromWords(words);
        if (!named)
            return wrongWords(console, QStringLiteral("import"), named.error().message);
        columns = std::move(*named);
    }
    const QString project = line.arguments.constFirst();
    int code = Done;
    const auto engine = loadEngine(curation::defaultSources(project), line, console, code);
    if (!engine)
        return SomethingRefused;
    const auto held = openForWriting(project, Missing::Create, console);
    if (!held)
        return SomethingRefused;
    const curation::ImportRequest request{.paths = line.arguments.mid(1),
                                          .metadataFile = line.value(QStringLiteral("metadata")),
                                          .draft = !line.has(QStringLiteral("no-draft")),
                                          .columns = columns};
    const auto outcome = curation::importFiles(project, request, engine, console.progress(), {});
    if (!outcome) {
        console.complain(outcome.error().message);
        return SomethingRefused;
    }
    for (const QString& note : outcome->notes)
        console.complain(note);
    for (const curation::FileProblem& copy : outcome->nearCopies)
        console.complain(QStringLiteral("%1 is a near copy of “%2”.").arg(copy.file, copy.message));
    for (const curation::FileProblem& revision : outcome->revisions)
        console.complain(QStringLiteral("%1 is a new version of “%2”.").arg(revision.file, revision.message));
    for (const curation::FileProblem& problem : outcome->refused) {
        console.complain(problem.message);
        code = SomethingRefused;
    }
    console.say(QStringLiteral("%1 imported, %2 already there, %3 drafted, %4 refused.")
                    .arg(documents(outcome->imported))
                    .arg(outcome->alreadyThere)
                    .arg(outcome->drafted)
                    .arg(outcome->refused.size()));
    return code;
}

Syntax draftSyntax()
{
    return {.name = QStringLiteral("draft"),
            .arguments = QStringLiteral("PROJECT"),
            .summary = QStringLiteral("Draft the documents that this version has not drafted yet."),
            .options = {gazetteerOption(),
                        {QStringLiteral("again"),
                         {},
                         {},
                         QStringLiteral("Draft every document again; decisions stay as they are.")}},
            .least = 1,
            .most = 1,
            .more = {}};
}

int draftFiles(const CommandLine& line, Console& console)
{
    const QString project = line.arguments.constFirst();
    int code = Done;
    const auto engine = loadEngine(curation::defaultSources(project), line, console, code);
    if (!engine)
        return SomethingRefused;
    const auto held = openForWriting(project, Missing::Refuse, console);
    if (!held)
        return SomethingRefused;
    QList<model::DocumentId> ids;
    if (line.has(QStringLiteral("again"))) {
        const auto infos = held->reader().documents();
        if (!infos) {
            console.complain(infos.error().message);
            return SomethingRefused;
        }
        for (const model::DocumentInfo& info : *infos)
            ids.append(info.id);
    }
    const auto outcome = curation::draftDocuments(project, ids, engine, console.progress(), {});
    if (!outcome) {
        console.complain(outcome.error().message);
        return SomethingRefused;
    }
    console.say(QStringLiteral("%1 drafted.").arg(documents(outcome->drafted)));
    return code;
}

Syntax checkSyntax()
{
    return {.name = QStringLiteral("check"),
            .arguments = QStringLiteral("PROJECT"),
            .summary = QStringLiteral(
                "Say whether a project file is sound; save what can be read of a damaged one."),
            .options = {{QStringLiteral("recover"),
                         {},
                         QStringLiteral("NEW"),
                         QStringLiteral(
                             "Write what can be read into this new project; PROJECT is not touched.")}},
            .least = 1,
            .most = 1,
            .more = {}};
}

namespace {

int recoverInto(const QString& project, const QString& target, Console& console)
{
    const auto report = store::recover(project, target);
    if (!report) {
        console.complain(report.error().message);
        return SomethingRefused;
    }
    console.say(QStringLiteral("Saved in %1: %2.").arg(target, report->saved.join(QStringLiteral(", "))));
    for (const QString& sentence : report->lost)
        console.complain(sentence);
    return report->lost.isEmpty() ? Done : SomethingRefused;
}

} // namespace

int checkProject(const CommandLine& line, Console& console)
{
    const QString project = line.arguments.constFirst();
    if (const QString target = line.value(QStringLiteral("recover")); !target.isEmpty())
        return recoverInto(project, target, console);
    const auto report = store::check(project);
    if (!report) {
        console.complain(report.error().message);
        return SomethingRefused;
    }
    for (const QString& fact : report->facts)
        console.say(fact);
    for (const QString& problem : report->problems)
        console.complain(problem);
    if (report->sound)
        console.say(QStringLiteral("The project is sound."));
    else
        console.complain(
            QStringLiteral("The project is damaged. casus check %1 --recover NEW saves what can be read.")
                .arg(project));
    return report->sound ? Done : SomethingRefused;
}

} // namespace casus::cli
