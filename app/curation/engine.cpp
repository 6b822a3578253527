// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/engine.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace casus::curation {

namespace {

void bind(QList<model::Evidence>& evidence, model::DocumentId document)
{
    for (model::Evidence& words : evidence)
        words.document = document;
}

void bind(model::Incident& incident, model::DocumentId document)
{
    for (model::Field& field : incident.fields)
        bind(field.evidence, document);
    for (model::IncidentPlace& place : incident.places)
        bind(place.evidence, document);
    for (model::IncidentActor& actor : incident.actors)
        bind(actor.evidence, document);
    for (model::Claim& claim : incident.claims) {
        claim.document = document;
        bind(claim.evidence, document);
    }
    if (incident.reports.isEmpty())
        incident.reports.append(model::Report{});
    for (model::Report& report : incident.reports) {
        report.document = document;
        bind(report.evidence, document);
    }
}

} // namespace

knowledge::KnowledgeSources defaultSources(const QString& project)
{
    knowledge::KnowledgeSources sources;
    sources.resources = knowledge::resourcesFolder();
    QStringList folders = {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) %
                           u"/casus/knowledge"};
    if (!project.isEmpty())
        folders.append(QFileInfo(project).absoluteDir().filePath(QStringLiteral("casus-knowledge")));
    for (const QString& folder : std::as_const(folders)) {
        if (QFileInfo(folder).isDir())
            sources.extensions.append(folder);
    }
    return sources;
}

extraction::Context contextOf(const model::DocumentInfo& info)
{
    return {.published = info.published, .publisher = info.publisher, .language = info.language};
}

Engine::Engine(std::shared_ptr<const knowledge::Knowledge> knowledge)
    : m_knowledge(knowledge)
    , m_extractor(knowledge)
    , m_drafter(std::move(knowledge))
{}

Result<std::shared_ptr<const Engine>> Engine::load(const knowledge::KnowledgeSources& sources,
                                                   QStringList* warnings)
{
    auto knowledge = knowledge::Knowledge::load(sources, warnings);
    if (!knowledge)
        return knowledge.error();
    return std::shared_ptr<const Engine>(new Engine(std::move(*knowledge)));
}

Engine::Drafts Engine::draft(const QString& canonicalText, const extraction::Context& context) const
{
    Drafts drafts;
    drafts.extraction = m_extractor.extract(canonicalText, context);
    drafts.incidents = m_drafter.draft(drafts.extraction, context);
    return drafts;
}

Engine::Drafts Engine::draftFor(const model::Document& document) const
{
    Drafts drafts = draft(document.text, contextOf(document.info));
    for (model::Mention& mention : drafts.extraction.mentions) {
        mention.document = document.info.id;
        if (mention.author.isEmpty())
            mention.author = extraction::drafterName();
    }
    for (model::Incident& incident : drafts.incidents)
        bind(incident, document.info.id);
    return drafts;
}

} // namespace casus::curation
