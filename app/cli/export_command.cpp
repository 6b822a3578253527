// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_options.h"
#include "cli/subcommands.h"
#include "cli/training_commands.h"
#include "curation/jobs.h"
#include "exchange/records/profile.h"
#include "store/store.h"

#include <QFileInfo>

namespace casus::cli {

namespace {

QString formatNames()
{
    QStringList names;
    for (const exchange::ExportFormat format : exchange::exportFormats())
        names.append(exchange::toString(format));
    return names.join(QStringLiteral(", "));
}

Option option(const QString& name, const QString& value, const QString& help)
{
    return {name, {}, value, help};
}

/// The profile of that name in the project, or of the file.
Result<exchange::ExportProfile> profileOf(const QString& name, const store::Reader& reader)
{
    if (name.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) && QFileInfo::exists(name))
        return exchange::readExportProfile(name);
    const auto text = reader.setting(exchange::profilesSetting());
    if (!text)
        return text.error();
    QStringList names;
    QStringList problems;
    for (exchange::ExportProfile& profile : exchange::exportProfiles(*text, &problems)) {
        if (profile.name == name)
            return std::move(profile);
        names.append(QStringLiteral("“%1”").arg(profile.name));
    }
    const QString known = names.isEmpty() ? QStringLiteral("it has none")
                                          : QStringLiteral("it has ") + names.join(QStringLiteral(", "));
    QString sentence =
        QStringLiteral("The project has no profile “%1” (%2), and there is no such file.").arg(name, known);
    if (!problems.isEmpty())
        sentence += u' ' + problems.join(u' ');
    return Error{ErrorCode::NotFound, sentence, {}};
}

/// The parties' types come from the register, which only the tables of other data sets ask for.
std::shared_ptr<const knowledge::Knowledge> knowledgeFor(exchange::ExportFormat format,
                                                         const QString& project)
{
    if (format != exchange::ExportFormat::AcledCsv && format != exchange::ExportFormat::UcdpGedCsv &&
        format != exchange::ExportFormat::GtdCsv)
        return nullptr;
    auto loaded = knowledge::Knowledge::load(curation::defaultSources(project));
    return loaded ? *loaded : nullptr;
}

void sayReport(const exchange::LossReport& report, bool toFile, Console& console)
{
    const QStringList lines = report.toText().split(u'\n');
    // Standard output holds the table where no file was named.
    if (toFile)
        console.say(lines.first());
    else
        console.complain(lines.first());
    for (const QString& line : lines.mid(1))
        console.complain(line);
}

} // namespace

Syntax exportSyntax()
{
    return {
        .name = QStringLiteral("export"),
        .arguments = QStringLiteral("PROJECT"),
        .summary = QStringLiteral("Write the incidents, or the mentions, for people and other programs."),
        .options =
            QList<Option>{
                option(QStringLiteral("format"), QStringLiteral("NAME"),
                       QStringLiteral("One of %1. csv is the default. Training data: %2.")
                           .arg(formatNames(), trainingFormatNames())),
                {QStringLiteral("output"), QStringLiteral("o"), QStringLiteral("PATH"),
                 QStringLiteral("Write to this file instead of standard output.")},
                option(QStringLiteral("all"), {},
                       QStringLiteral("Also what is not accepted, with its status.")),
                option(QStringLiteral("filter"), QStringLiteral("KEY=VALUE"),
                       QStringLiteral("Only incidents of which this holds: %1; may be repeated.")
                           .arg(filterKeys())),
                option(QStringLiteral("policy"), QStringLiteral("NAME"),
                       QStringLiteral("How totals come from claims: native (the default), acled or gtd.")),
                option(QStringLiteral("persons"), QStringLiteral("WHAT"),
                       QStringLiteral("Names of persons: keep (the default), initials or leave-out.")),
                option(QStringLiteral("columns"), QStringLiteral("NAMES"),
                       QStringLiteral(
                           "These columns in this order, divided by commas; NAME=HEADING renames one.")),
                option(QStringLiteral("profile"), QStringLiteral("NAME|FILE.json"),
                       QStringLiteral("A profile of the project or a file; other options change it.")),
                option(QStringLiteral("report"), QStringLiteral("FILE.json"),
                       QStringLiteral("Write there what was written, refused and narrowed, and why.")),
                option(QStringLiteral("bom"), {}, QStringLiteral("Begin with a byte order mark.")),
                option(QStringLiteral("guard-formulas"), {},
                       QStringLiteral("An apostrophe before cells that a spreadsheet would calculate."))} +
            trainingExportOptions(),
        .least = 1,
        .most = 1,
        .more = QStringLiteral(
            "What was left out is said on standard error. The exit code is 1 where something is\n"
            "missing that nobody chose to leave out, such as rows that a format must refuse.")};
}

int exportRecords(const CommandLine& line, Console& console)
{
    const QString project = line.arguments.constFirst();
    if (isTrainingFormat(line.value(QStringLiteral("format"))))
        return exportTraining(line, console);
    const QString command = QStringLiteral("export");
    exchange::ExportOptions options;
    // Wrong words are said before the project is opened.
    if (!readExportOptions(line, command, console, options))
        return WrongWords;
    const store::Store::Opened opened = store::Store::open(project, store::OpenMode::ReadOnly);
    if (!opened.store) {
        console.complain(opened.report.message);
        return SomethingRefused;
    }
    if (const QString name = line.value(QStringLiteral("profile")); !name.isEmpty()) {
        const auto profile = profileOf(name, opened.store->reader());
        if (!profile) {
            console.complain(profile.error().message);
            return SomethingRefused;
        }
        options = profile->options;
        if (!readExportOptions(line, command, console, options))
            return WrongWords;
    }
    if (const auto wrong = exchange::whyWrongColumns(options.format, options.columns))
        return wrongWords(console, command, *wrong);
    const QString target = line.value(QStringLiteral("output"));
    const bool toFile = !target.isEmpty() && target != u"-";
    exchange::ExportSource source =
        curation::exportSource(opened.store->reader(), knowledgeFor(options.format, project));
    QHash<model::IncidentId, QString> gtdIds;
    source.gtdIdGiven = [&](model::IncidentId incident, const QString& id) { gtdIds.insert(incident, id); };
    auto report = toFile ? exchange::exportTo(target, options, source, console.progress())
                         : exchange::exportTo(console.out(), options, source);
    if (!report) {
        console.complain(report.error().message);
        return SomethingRefused;
    }
    curation::keepGivenIds(project, gtdIds, *report);
    sayReport(*report, toFile, console);
    if (const QString path = line.value(QStringLiteral("report")); !path.isEmpty()) {
        if (const auto written = exchange::writeLossReport(path, *report); !written) {
            console.complain(written.error().message);
            return SomethingRefused;
        }
    }
    return report->isComplete() ? Done : SomethingRefused;
}

} // namespace casus::cli
