// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shared_options.h"
#include "cli/subcommands.h"
#include "curation/jobs.h"
#include "drafting/duplicates.h"
#include "knowledge/knowledge.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace casus::cli {

namespace {

/// Which incident of which document an index of the comparison stands for.
struct Told {
    QString document; // name without extension
    int ordinal = 0;  // among the document's incidents that are news, in the order of the text
    QString headline;
};

struct Candidates {
    drafting::DuplicateIndex index;
    std::vector<Told> told;
};

bool isNews(const model::Incident& incident)
{
    using model::IncidentStatus;
    return incident.role == model::IncidentRole::Main && !incident.trashed && !incident.reports.isEmpty() &&
           incident.status != IncidentStatus::Rejected && incident.status != IncidentStatus::MergedInto &&
           incident.status != IncidentStatus::SplitInto;
}

Result<Candidates> candidatesOf(const store::Reader& reader, const knowledge::ActorRegister& actors)
{
    const auto documents = reader.documents();
    if (!documents)
        return documents.error();
    QHash<model::DocumentId, QString> names;
    for (const model::DocumentInfo& info : *documents)
        names.insert(info.id, info.name);
    Candidates candidates{drafting::DuplicateIndex(actors), {}};
    QHash<model::DocumentId, int> counts;
    const auto read = reader.forEachIncident([&](const model::Incident& incident) {
        const auto name =
            isNews(incident) ? names.constFind(incident.reports.constFirst().document) : names.cend();
        if (name != names.cend()) { // not of a document in the trash
            candidates.told.push_back({*name, counts[name.key()]++, model::headline(incident)});
            candidates.index.add(incident);
        }
        return true;
    });
    if (!read)
        return read.error();
    return candidates;
}

QByteArray jsonLine(const Told& a, const Told& b, const drafting::Likeness& likeness)
{
    const QJsonObject object{
        {QStringLiteral("a"), QJsonArray{a.document, a.ordinal}},
        {QStringLiteral("b"), QJsonArray{b.document, b.ordinal}},
        {QStringLiteral("score"), std::round(likeness.score * 1000) / 1000},
        {QStringLiteral("reasons"), QJsonArray::fromStringList(likeness.reasons)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString readable(const Told& a, const Told& b, const drafting::Likeness& likeness)
{
    QString text = QStringLiteral("%1  %2 %3: %4\n      %5 %6: %7\n")
                       .arg(likeness.score, 0, 'f', 2)
                       .arg(a.document)
                       .arg(a.ordinal)
                       .arg(a.headline, b.document)
                       .arg(b.ordinal)
                       .arg(b.headline);
    for (const QString& reason : likeness.reasons)
        text += QStringLiteral("      - %1\n").arg(reason);
    return text;
}

} // namespace

Syntax linkSyntax()
{
    return {.name = QStringLiteral("link"),
            .arguments = QStringLiteral("PROJECT"),
            .summary = QStringLiteral("Propose incidents of different documents that may be the same."),
            .options = {{QStringLiteral("format"),
                         {},
                         QStringLiteral("NAME"),
                         QStringLiteral("jsonl (one object a line, the default) or text.")},
                        {QStringLiteral("threshold"),
                         {},
                         QStringLiteral("SCORE"),
                         QStringLiteral("Only pairs with at least this score, 0 to 1; 0.6 is the default.")}},
            .least = 1,
            .most = 1,
            .more = QStringLiteral(
                "A pair names two documents, each with the number (from 0) of the incident among those\n"
                "that are its news, the score and the reasons. Nothing is changed in the project.")};
}

int linkIncidents(const CommandLine& line, Console& console)
{
    const QString project = line.arguments.constFirst();
    const QString command = QStringLiteral("link");
    const QString format = line.value(QStringLiteral("format"));
    if (!format.isEmpty() && format != u"jsonl" && format != u"text")
        return wrongWords(console, command, QStringLiteral("There is no format “%1”.").arg(format));
    double threshold = drafting::kProposalThreshold;
    if (line.values.contains(QStringLiteral("threshold"))) {
        const QString words = line.value(QStringLiteral("threshold"));
        bool number = false;
        threshold = words.toDouble(&number);
        if (!number || !(threshold >= 0) || threshold > 1)
            return wrongWords(console, command, QStringLiteral("“%1” is no score from 0 to 1.").arg(words));
    }
    int code = Done;
    QStringList warnings;
    const auto knowledge = knowledge::Knowledge::load(curation::defaultSources(project), &warnings);
    for (const QString& warning : std::as_const(warnings)) {
        console.complain(warning);
        code = SomethingRefused;
    }
    if (!knowledge) {
        console.complain(knowledge.error().message);
        return SomethingRefused;
    }
    const store::Store::Opened opened = store::Store::open(project, store::OpenMode::ReadOnly);
    if (!opened.store) {
        console.complain(opened.report.message);
        return SomethingRefused;
    }
    const auto candidates = candidatesOf(opened.store->reader(), (*knowledge)->actors());
    if (!candidates) {
        console.complain(candidates.error().message);
        return SomethingRefused;
    }
    for (const drafting::DuplicateProposal& pair : candidates->index.proposals(threshold)) {
        const Told& a = candidates->told[pair.a];
        const Told& b = candidates->told[pair.b];
        if (format == u"text")
            console.print(readable(a, b, pair.likeness));
        else if (!console.write(jsonLine(a, b, pair.likeness) + '\n'))
            return SomethingRefused;
    }
    return code;
}

} // namespace casus::cli
