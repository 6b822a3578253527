// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/jobs.h"
#include "knowledge/knowledge.h"

#include <QDir>

namespace casus::curation {

namespace {

/// Every form in which a mention marks a person, and the full name that it stands for.
Result<QStringList> personsOf(const store::Reader& reader, model::DocumentId document)
{
    const auto mentions = reader.mentions(document);
    if (!mentions)
        return mentions.error();
    QStringList names;
    for (const model::Mention& mention : *mentions) {
        if (mention.type != model::MentionType::Person || mention.state == model::MentionState::Rejected)
            continue;
        names.append(mention.quote);
        if (const auto* person = std::get_if<model::PersonValue>(&mention.value))
            names.append(person->full);
    }
    names.removeDuplicates();
    return names;
}

exchange::ActorFacts factsOf(const knowledge::ActorRegister& actors, const QString& id)
{
    const knowledge::Actor* actor = actors.find(id);
    if (!actor)
        return {};
    return {actor->name, knowledge::toString(actor->type), actor->country};
}

/// The record names the codebook by which it was made: the rule set, and the project's version of it.
exchange::ExportOptions withVersion(exchange::ExportOptions options, const model::Codebook& codebook)
{
    if (codebook.version > 0)
        options.codebook += QStringLiteral(".%1").arg(codebook.version);
    return options;
}

} // namespace

exchange::ExportSource exportSource(const store::Reader& reader,
                                    const std::shared_ptr<const knowledge::Knowledge>& knowledge)
{
    exchange::ExportSource source;
    source.incidents = [&reader](const auto& row) { return reader.forEachIncident(row); };
    source.mentions = [&reader](const auto& row) { return reader.forEachMention(row); };
    source.document = [&reader](model::DocumentId id) { return reader.documentInfo(id); };
    source.text = [&reader](model::DocumentId id) -> Result<QString> {
        auto document = reader.document(id);
        if (!document)
            return document.error();
        return std::move(document->text);
    };
    source.persons = [&reader](model::DocumentId id) { return personsOf(reader, id); };
    if (knowledge)
        source.actor = [knowledge](const QString& id) { return factsOf(knowledge->actors(), id); };
    if (auto ids = reader.exportIds(QStringLiteral("gtd")))
        source.gtdIds = std::move(*ids);
    if (auto codebook = reader.codebook())
        source.codebook = std::move(*codebook);
    const QString resources = knowledge::resourcesFolder();
    if (!resources.isEmpty())
        source.outlines = QDir(resources).filePath(QStringLiteral("countries/outlines.tsv"));
    return source;
}

Result<exchange::LossReport> exportProject(const QString& project, const QString& target,
                                           const exchange::ExportOptions& options, const Progress& progress,
                                           const Cancellation& cancellation,
                                           const std::shared_ptr<const knowledge::Knowledge>& knowledge)
{
    const store::Store::Opened opened = store::Store::open(project, store::OpenMode::ReadOnly);
    if (!opened.store)
        return toError(opened.report);
    exchange::ExportSource source = exportSource(opened.store->reader(), knowledge);
    QHash<model::IncidentId, QString> given;
    source.gtdIdGiven = [&given](model::IncidentId incident, const QString& id) {
        given.insert(incident, id);
    };
    auto report =
        exchange::exportTo(target, withVersion(options, source.codebook), source, progress, cancellation);
    if (report)
        keepGivenIds(project, given, *report);
    return report;
}

void keepGivenIds(const QString& project, const QHash<model::IncidentId, QString>& gtdIds,
                  exchange::LossReport& report)
{
    if (gtdIds.isEmpty())
        return;
    // Beside the window that holds the project, or alone.
    store::Store::Opened opened = store::Store::open(project, store::OpenMode::JoinWriter);
    if (!opened.store)
        opened = store::Store::open(project, store::OpenMode::OpenExisting);
    const auto kept = opened.store ? opened.store->keepExportIds(QStringLiteral("gtd"), gtdIds)
                                   : Result<void>(toError(opened.report));
    if (!kept)
        report.note(QStringLiteral("The event ids could not be kept in the project: another export may give "
                                   "others where a date changes. ") +
                    kept.error().message);
}

Result<exchange::LossReport> exportProjectPages(const QString& project, const exchange::DossierPages& pages,
                                                const exchange::ExportOptions& options,
                                                const Progress& progress, const Cancellation& cancellation,
                                                const std::shared_ptr<const knowledge::Knowledge>& knowledge)
{
    const store::Store::Opened opened = store::Store::open(project, store::OpenMode::ReadOnly);
    if (!opened.store)
        return toError(opened.report);
    const exchange::ExportSource source = exportSource(opened.store->reader(), knowledge);
    return exchange::exportPages(pages, withVersion(options, source.codebook), source, progress,
                                 cancellation);
}

} // namespace casus::curation
