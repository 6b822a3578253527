// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curation/engine.h"

#include "curation/draft_fingerprint.h"
#include "store/store.h"

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

/// A project that cannot be read says so when it is opened; here it only brings no places.
QList<knowledge::KnowledgeSources::Layer> importedLayers(const QString& project)
{
    QList<knowledge::KnowledgeSources::Layer> layers;
    const store::Store::Opened opened = store::Store::open(project, store::OpenMode::ReadOnly);
    if (!opened.store)
        return layers;
    if (const auto stored = opened.store->reader().placeLayers(store::LayerBytes::Read)) {
        for (const store::PlaceLayer& layer : *stored)
            layers.append({layer.name, layer.bytes});
    }
    return layers;
}

} // namespace

knowledge::KnowledgeSources defaultSources(const QString& project)
{
    knowledge::KnowledgeSources sources;
    sources.resources = knowledge::resourcesFolder();
    for (const QString& folder : userKnowledgeFolders(project)) {
        if (QFileInfo(folder).isDir())
            sources.extensions.append(folder);
    }
    if (!project.isEmpty() && QFileInfo(project).isFile())
        sources.layers = importedLayers(project);
    return sources;
}

QStringList userKnowledgeFolders(const QString& project)
{
    QStringList folders = {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) %
                           u"/casus/knowledge"};
    if (!project.isEmpty())
        folders.append(QFileInfo(project).absoluteDir().filePath(QStringLiteral("casus-knowledge")));
    return folders;
}

extraction::Context contextOf(const model::DocumentInfo& info)
{
    return {.published = info.published, .publisher = info.publisher, .language = info.language};
}

Engine::Engine(std::shared_ptr<const knowledge::Knowledge> knowledge, QString fingerprint,
               QStringList warnings)
    : m_knowledge(knowledge)
    , m_extractor(knowledge)
    , m_drafter(std::move(knowledge))
    , m_fingerprint(std::move(fingerprint))
    , m_warnings(std::move(warnings))
{}

Result<std::shared_ptr<const Engine>> Engine::load(const knowledge::KnowledgeSources& sources,
                                                   QStringList* warnings)
{
    QStringList found;
    auto knowledge = knowledge::Knowledge::load(sources, &found);
    if (warnings)
        warnings->append(found);
    if (!knowledge)
        return knowledge.error();
    return std::shared_ptr<const Engine>(
        new Engine(std::move(*knowledge), knowledgeFingerprint(sources), std::move(found)));
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
