// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/training_commands.h"

#include "cli/shared_options.h"
#include "cli/subcommands.h"
#include "curation/training_export.h"
#include "curation/training_import.h"

#include <QFileInfo>

namespace casus::cli {

namespace ann = exchange::annotations;

namespace {

Option option(const QString& name, const QString& value, const QString& help)
{
    return {name, {}, value, help};
}

QString namesOf(bool readable)
{
    QStringList names;
    for (const ann::Format format : ann::formats()) {
        if (!readable || ann::traits(format).reads)
            names.append(ann::toString(format));
    }
    return names.join(QStringLiteral(", "));
}

/// False where a word is wrong, which has been said.
bool readOptions(const CommandLine& line, Console& console, curation::TrainingExport& options)
{
    const QString command = QStringLiteral("export");
    const QString formatName = line.value(QStringLiteral("format"));
    options.write.format = *ann::formatFromString(formatName);
    for (const char* other :
         {"all", "filter", "policy", "persons", "columns", "profile", "bom", "guard-formulas"}) {
        const QString name = QString::fromLatin1(other);
        if (line.has(name) || line.values.contains(name)) {
            (void)wrongWords(console, command,
                             QStringLiteral("--%1 has no meaning for the format %2.").arg(name, formatName));
            return false;
        }
    }
    options.choices.withSuggestions = line.has(QStringLiteral("with-suggestions"));
    options.choices.negatives = line.has(QStringLiteral("negatives"));
    options.choices.finishedOnly = line.has(QStringLiteral("finished"));
    options.choices.coder = line.value(QStringLiteral("coder"));
    if (const QString words = line.value(QStringLiteral("split")); !words.isEmpty()) {
        const auto split = ann::splitFrom(words);
        if (!split) {
            (void)wrongWords(console, command, split.error().message);
            return false;
        }
        options.write.split = *split;
    }
    if (const QString name = line.value(QStringLiteral("scheme")); !name.isEmpty()) {
        const auto scheme = ann::tagSchemeFromString(name);
        if (!scheme) {
            (void)wrongWords(console, command,
                             QStringLiteral("“%1” is none of iob2, iob1 and bioes.").arg(name));
            return false;
        }
        options.write.scheme = *scheme;
    }
    return true;
}

void complainOf(const ann::MarkLosses& report, Console& console)
{
    for (const QString& line : report.toText().split(u'\n').mid(1))
        console.complain(line);
}

/// Exit code of the report, which goes to the file of --report too.
int closeReport(const ann::MarkLosses& report, const CommandLine& line, Console& console)
{
    if (const QString path = line.value(QStringLiteral("report")); !path.isEmpty()) {
        if (const auto written = exchange::writeLossReport(path, report); !written) {
            console.complain(written.error().message);
            return SomethingRefused;
        }
    }
    return report.isComplete() ? Done : SomethingRefused;
}

} // namespace

bool isTrainingFormat(const QString& name)
{
    return ann::formatFromString(name).has_value();
}

QString trainingFormatNames()
{
    return namesOf(false);
}

QList<Option> trainingExportOptions()
{
    return {option(QStringLiteral("with-suggestions"), {},
                   QStringLiteral("Training data: undecided suggestions too, marked as such.")),
            option(QStringLiteral("negatives"), {},
                   QStringLiteral("Training data: rejected marks as examples of what is none.")),
            option(QStringLiteral("finished"), {},
                   QStringLiteral("Training data: only documents that are finished.")),
            option(QStringLiteral("coder"), QStringLiteral("NAME"),
                   QStringLiteral("Training data: decisions of this coder alone.")),
            option(QStringLiteral("split"), QStringLiteral("80/10/10"),
                   QStringLiteral("Training data: divided by document into train, dev and test.")),
            option(QStringLiteral("scheme"), QStringLiteral("NAME"),
                   QStringLiteral("Tags of words: iob2 (the default), iob1 or bioes."))};
}

int exportTraining(const CommandLine& line, Console& console)
{
    curation::TrainingExport options;
    if (!readOptions(line, console, options))
        return WrongWords;
    const QString target = line.value(QStringLiteral("output"));
    const bool toFile = !target.isEmpty() && target != u"-";
    if (!toFile && (ann::traits(options.write.format).perDocument || options.write.split.isDivided()))
        return wrongWords(
            console, QStringLiteral("export"),
            QStringLiteral("This export makes several files: name a file, folder or ZIP with -o."));
    const store::Store::Opened opened =
        store::Store::open(line.arguments.constFirst(), store::OpenMode::ReadOnly);
    if (!opened.store) {
        console.complain(opened.report.message);
        return SomethingRefused;
    }
    const store::Reader& reader = opened.store->reader();
    const auto report = toFile ? curation::exportTraining(reader, target, options, console.progress())
                               : curation::exportTraining(reader, console.out(), options);
    if (!report) {
        console.complain(report.error().message);
        return SomethingRefused;
    }
    const QString first =
        report->toText().section(u'\n', 0, 0) % QStringLiteral(" Marks: %1.").arg(report->marks);
    if (toFile)
        console.say(first);
    else
        console.complain(first);
    complainOf(*report, console);
    return closeReport(*report, line, console);
}

QList<Option> corpusImportOptions()
{
    return {
        option(QStringLiteral("from"), QStringLiteral("FORMAT"),
               QStringLiteral("The paths hold an annotated corpus: %1, or auto.").arg(namesOf(true))),
        option(QStringLiteral("labels"), QStringLiteral("MAP"),
               QStringLiteral("What the corpus's labels mean: PER=PERSON,MISC= or a file of such lines.")),
        option(QStringLiteral("author"), QStringLiteral("NAME"),
               QStringLiteral("Who made the corpus's marks, where it does not say.")),
        option(QStringLiteral("offsets"), QStringLiteral("UNIT"),
               QStringLiteral("How the corpus counts: codepoint or utf16; else as its format does.")),
        option(QStringLiteral("report"), QStringLiteral("FILE.json"),
               QStringLiteral("Write there what of the corpus was not taken, and why."))};
}

int importCorpus(const CommandLine& line, Console& console)
{
    const QString command = QStringLiteral("import");
    const QString project = line.arguments.constFirst();
    curation::TrainingImport request;
    request.paths = line.arguments.mid(1);
    request.author = line.value(QStringLiteral("author"));
    request.draft = !line.has(QStringLiteral("no-draft"));
    const QString name = line.value(QStringLiteral("from"));
    const auto format = name == u"auto" ? ann::guessFormat(request.paths) : ann::formatFromString(name);
    if (!format && name == u"auto") {
        console.complain(
            QStringLiteral("None of the files is of a format that is known; name it with --from."));
        return SomethingRefused;
    }
    if (!format || !ann::traits(*format).reads)
        return wrongWords(console, command, QStringLiteral("“%1” is none of %2.").arg(name, namesOf(true)));
    request.format = *format;
    if (const QString unit = line.value(QStringLiteral("offsets")); unit == u"codepoint")
        request.read.unit = ann::OffsetUnit::CodePoint;
    else if (unit == u"utf16")
        request.read.unit = ann::OffsetUnit::Utf16;
    else if (!unit.isEmpty())
        return wrongWords(console, command, QStringLiteral("“%1” is neither codepoint nor utf16.").arg(unit));

    // Held, so that the job may join it.
    const bool create = !QFileInfo::exists(project);
    const store::Store::Opened opened =
        store::Store::open(project, create ? store::OpenMode::CreateNew : store::OpenMode::OpenExisting);
    if (!opened.store || opened.store->isReadOnly()) {
        console.complain(opened.report.message);
        return SomethingRefused;
    }
    const auto codebook = opened.store->reader().codebook();
    if (!codebook) {
        console.complain(codebook.error().message);
        return SomethingRefused;
    }
    const auto labels = ann::labelMapFrom(line.value(QStringLiteral("labels")), *codebook);
    if (!labels)
        return wrongWords(console, command, labels.error().message);
    request.labels = *labels;
    int code = Done;
    std::shared_ptr<const curation::Engine> engine;
    if (request.draft) {
        engine = loadEngine(curation::defaultSources(project), line, console, code);
        if (!engine)
            return SomethingRefused;
    }
    const auto outcome = curation::importTraining(project, request, engine, console.progress(), {});
    if (!outcome) {
        console.complain(outcome.error().message);
        return SomethingRefused;
    }
    console.say(outcome->toText());
    complainOf(outcome->report, console);
    return std::max<int>(code, closeReport(outcome->report, line, console));
}

} // namespace casus::cli
