// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subcommands.h"
#include "curation/event_comparison.h"
#include "exchange/csv.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace casus::cli {

namespace {

using curation::EventDecision;
using curation::EventMatch;
using curation::IncidentMatches;

QString name()
{
    return QStringLiteral("compare");
}

std::shared_ptr<const knowledge::Knowledge> loadKnowledge(const QString& project, Console& console)
{
    QStringList warnings;
    const auto knowledge = knowledge::Knowledge::load(curation::defaultSources(project), &warnings);
    for (const QString& warning : std::as_const(warnings))
        console.complain(warning);
    if (!knowledge) {
        console.complain(knowledge.error().message);
        return nullptr;
    }
    return *knowledge;
}

std::unique_ptr<store::Store> open(const QString& path, store::OpenMode mode, Console& console)
{
    store::Store::Opened opened = store::Store::open(path, mode);
    if (!opened.store || (mode == store::OpenMode::OpenExisting && opened.store->isReadOnly())) {
        console.complain(opened.report.message);
        return nullptr;
    }
    return std::move(opened.store);
}

int importEvents(const QString& project, const QStringList& files, Console& console)
{
    const auto held = open(project, store::OpenMode::OpenExisting, console);
    if (!held)
        return SomethingRefused;
    const auto knowledge = loadKnowledge(project, console);
    if (!knowledge)
        return SomethingRefused;
    const auto outcome =
        curation::importEventData(project, files, knowledge->countries(), console.progress(), {});
    if (!outcome) {
        console.complain(outcome.error().message);
        return SomethingRefused;
    }
    for (const curation::FileProblem& problem : outcome->refused)
        console.complain(problem.message);
    if (const QString words = outcome->toText(); !words.isEmpty())
        console.say(words);
    return outcome->refused.isEmpty() ? Done : SomethingRefused;
}

int listSets(const QString& project, Console& console)
{
    const auto opened = open(project, store::OpenMode::ReadOnly, console);
    if (!opened)
        return SomethingRefused;
    const auto sets = opened->reader().referenceSets();
    if (!sets) {
        console.complain(sets.error().message);
        return SomethingRefused;
    }
    for (const model::ReferenceSet& set : *sets)
        console.say(QStringList{set.name, model::toString(set.kind), QString::number(set.rows),
                                set.importedAt.toString(Qt::ISODate),
                                set.sha256.isEmpty() ? QStringLiteral("unfinished") : set.sha256}
                        .join(u'\t'));
    return Done;
}

int removeSets(const QString& project, const QStringList& names, Console& console)
{
    const auto held = open(project, store::OpenMode::OpenExisting, console);
    if (!held)
        return SomethingRefused;
    int code = Done;
    for (const QString& one : names) {
        if (const auto removed = held->removeReferenceSet(one); !removed) {
            console.complain(removed.error().message);
            code = SomethingRefused;
        }
    }
    return code;
}

QString wordOf(EventDecision decision)
{
    switch (decision) {
    case EventDecision::Same: return QStringLiteral("same");
    case EventDecision::NotSame: return QStringLiteral("not_same");
    case EventDecision::Undecided: break;
    }
    return QStringLiteral("undecided");
}

QString dateOf(const model::ReferenceEvent& event)
{
    const QString first = event.first.toString(Qt::ISODate);
    return event.first == event.last ? first : QString(first + u'/' + event.last.toString(Qt::ISODate));
}

QString numberOf(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

const QStringList& columns()
{
    static const QStringList kColumns =
        QStringLiteral("incident_id,incident,data_set,event_id,score,decision,days,km,"
                       "date,country,place,parties_a,parties_b,low,best,high,wounded,"
                       "reasons")
            .split(u',');
    return kColumns;
}

QStringList cellsOf(const IncidentMatches& incident, const EventMatch& match)
{
    const model::ReferenceEvent& event = match.event;
    const QString semicolon = QStringLiteral("; ");
    return {incident.publicId,
            incident.headline,
            model::toString(event.kind),
            event.sourceId,
            match.known ? QString::number(rounded(match.likeness.score)) : QString(),
            wordOf(match.decision),
            match.known ? QString::number(match.likeness.days) : QString(),
            match.likeness.km ? QString::number(rounded(*match.likeness.km)) : QString(),
            match.known ? dateOf(event) : QString(),
            event.country.isEmpty() ? event.countryName : event.country,
            event.place,
            event.partiesA.join(semicolon),
            event.partiesB.join(semicolon),
            numberOf(event.low),
            numberOf(event.best),
            numberOf(event.high),
            numberOf(event.wounded),
            match.likeness.reasons.join(semicolon)};
}

QByteArray jsonLine(const IncidentMatches& incident, const EventMatch& match)
{
    const QStringList cells = cellsOf(incident, match);
    QJsonObject object;
    for (qsizetype i = 0; i < cells.size(); ++i)
        object.insert(columns()[i], cells[i].isEmpty() ? QJsonValue() : QJsonValue(cells[i]));
    const auto number = [&](const QString& key, std::optional<double> value) {
        object[key] = value ? QJsonValue(rounded(*value)) : QJsonValue();
    };
    const auto count = [&](const QString& key, std::optional<int> value) {
        object[key] = value ? QJsonValue(*value) : QJsonValue();
    };
    number(QStringLiteral("score"), match.known ? std::optional(match.likeness.score) : std::nullopt);
    number(QStringLiteral("km"), match.likeness.km);
    count(QStringLiteral("days"), match.known ? std::optional(match.likeness.days) : std::nullopt);
    count(QStringLiteral("low"), match.event.low);
    count(QStringLiteral("best"), match.event.best);
    count(QStringLiteral("high"), match.event.high);
    count(QStringLiteral("wounded"), match.event.wounded);
    object[QStringLiteral("parties_a")] = QJsonArray::fromStringList(match.event.partiesA);
    object[QStringLiteral("parties_b")] = QJsonArray::fromStringList(match.event.partiesB);
    object[QStringLiteral("reasons")] = QJsonArray::fromStringList(match.likeness.reasons);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString readable(const IncidentMatches& incident)
{
    QString text = QStringLiteral("%1  %2\n").arg(incident.publicId, incident.headline);
    for (const EventMatch& match : incident.matches) {
        const model::ReferenceEvent& event = match.event;
        text += QStringLiteral("      %1  %2 %3  %4  %5  [%6]\n")
                    .arg(match.likeness.score, 0, 'f', 2)
                    .arg(model::nameOf(event.kind), event.sourceId, match.known ? dateOf(event) : QString(),
                         event.place, wordOf(match.decision));
        for (const QString& reason : match.likeness.reasons)
            text += QStringLiteral("            - %1\n").arg(reason);
    }
    return text;
}

int printMatches(const CommandLine& line, const QString& project, Console& console)
{
    const QString format = line.values.contains(QStringLiteral("format"))
                               ? line.value(QStringLiteral("format"))
                               : QStringLiteral("text");
    if (format != u"csv" && format != u"jsonl" && format != u"text")
        return wrongWords(console, name(), QStringLiteral("There is no format “%1”.").arg(format));
    double threshold = drafting::kEventThreshold;
    if (line.values.contains(QStringLiteral("threshold"))) {
        const QString words = line.value(QStringLiteral("threshold"));
        bool number = false;
        threshold = words.toDouble(&number);
        if (!number || !(threshold >= 0) || threshold > 1)
            return wrongWords(console, name(), QStringLiteral("“%1” is no score from 0 to 1.").arg(words));
    }
    const auto knowledge = loadKnowledge(project, console);
    const auto opened = open(project, store::OpenMode::ReadOnly, console);
    if (!knowledge || !opened)
        return SomethingRefused;
    exchange::CsvWriter csv(console.out(), {});
    bool written = format != u"csv" || csv.writeRow(columns());
    const auto take = [&](const IncidentMatches& incident) {
        if (format == u"text")
            console.print(readable(incident));
        for (const EventMatch& match : incident.matches) {
            if (format == u"csv")
                written = written && csv.writeRow(cellsOf(incident, match));
            else if (format == u"jsonl")
                written = written && console.write(jsonLine(incident, match));
        }
        return written;
    };
    const auto done = curation::forEachIncidentMatches(opened->reader(), *knowledge, threshold, take,
                                                       console.progress(), {});
    if (!done)
        console.complain(done.error().message);
    return done && written ? Done : SomethingRefused;
}

} // namespace

Syntax compareSyntax()
{
    return {
        .name = name(),
        .arguments = QStringLiteral(
            "import PROJECT FILE... | list PROJECT | remove PROJECT NAME... | matches PROJECT"),
        .summary = QStringLiteral("Compare with ACLED, UCDP GED and GTD: what is coded elsewhere."),
        .options = {{QStringLiteral("format"),
                     {},
                     QStringLiteral("NAME"),
                     QStringLiteral("Of matches: text (the default), csv or jsonl.")},
                    {QStringLiteral("threshold"),
                     {},
                     QStringLiteral("SCORE"),
                     QStringLiteral("Only matches with at least this score, 0 to 1; 0.5 is the default.")}},
        .least = 2,
        .most = -1,
        .more = QStringLiteral(
            "import takes files as ACLED, UCDP GED and GTD give them (CSV, XLSX, or a ZIP of one; columns "
            "are\n"
            "found by their names, so old and new files will do). A bad row is named with its number, the\n"
            "rest is taken. The same file again changes nothing; a newer one brings its rows up to date.\n"
            "Events are kept beside the project: no export, list or count of incidents includes them.\n"
            "list prints a line a file: name, data set, events, time of import, sha256, divided by tabs.\n"
            "matches prints, for each incident, the events that may be the same: score, days and kilometres\n"
            "between them, reasons, and what a coder has decided. Nothing is changed in the project.")};
}

int compareWithEvents(const CommandLine& line, Console& console)
{
    const QString& verb = line.arguments.at(0);
    const QString& project = line.arguments.at(1);
    const QStringList rest = line.arguments.mid(2);
    if (verb == u"matches" && rest.isEmpty())
        return printMatches(line, project, console);
    if (!line.values.isEmpty())
        return wrongWords(console, name(), QStringLiteral("--format and --threshold belong to matches."));
    if (verb == u"list" && rest.isEmpty())
        return listSets(project, console);
    if (verb == u"import" && !rest.isEmpty())
        return importEvents(project, rest, console);
    if (verb == u"remove" && !rest.isEmpty())
        return removeSets(project, rest, console);
    const bool known = verb == u"import" || verb == u"remove";
    return wrongWords(console, name(),
                      verb == u"list" || verb == u"matches"
                          ? QStringLiteral("%1 takes a project and nothing more.").arg(verb)
                      : known ? QStringLiteral("%1 needs a project and what to %1.").arg(verb)
                              : QStringLiteral("“%1” is not import, list, remove or matches.").arg(verb));
}

} // namespace casus::cli
