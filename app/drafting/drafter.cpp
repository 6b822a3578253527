// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/drafter.h"

#include "drafting/acts.h"
#include "drafting/casualties.h"
#include "drafting/field_tools.h"
#include "drafting/inheritance.h"
#include "drafting/kinds.h"
#include "drafting/verdict.h"
#include "drafting/when.h"
#include "drafting/where.h"

#include <algorithm>

namespace casus::drafting {
namespace {

using model::Incident;

model::IncidentActor actorOf(const Party& party, const knowledge::ActorRegister& actors)
{
    model::IncidentActor actor;
    actor.name = party.name;
    actor.actor = party.actor;
    actor.role = model::ActorRole::Perpetrator;
    actor.attribution = model::attributionOf(party.status);
    if (const auto* known = actors.find(party.actor))
        actor.actorType = knowledge::toString(known->type);
    else if (party.state)
        actor.actorType = knowledge::toString(knowledge::ActorType::StateMilitary);
    actor.evidence = party.evidence;
    actor.score = party.named ? 0.85 : 0.75;
    actor.reason = party.reason;
    return actor;
}

/// The first sentence that tells the act, as its summary in the source's own words.
void fillSummary(const Scene& scene, const Group& group, Incident& incident)
{
    const Fragment* best = nullptr;
    for (const Fragment& fragment : group.fragments) {
        const Frame& frame = scene.frames[fragment.frame];
        if (frame.kind == text::LineKind::Headline || !frame.tellsViolence())
            continue;
        best = &fragment;
        break;
    }
    if (best == nullptr && !group.fragments.empty())
        best = &group.fragments.front();
    if (best == nullptr)
        return;
    const model::Evidence evidence = scene.reading.evidence(best->tokens);
    setField(incident, model::FieldKey::Summary, evidence.quote, {evidence}, 0.8,
             QStringLiteral("the sentence that tells it"));
}

Incident draftOf(const Scene& scene, const Group& group, const Kinds& kinds)
{
    Incident incident;
    incident.role = group.role;
    incident.reason = group.reason;
    std::vector<Party> parties = perpetratorsOf(scene, group);
    inheritParties(scene, group, parties);
    for (const Party& party : parties)
        incident.actors.append(actorOf(party, scene.knowledge.actors()));
    incident.claims = claimsOf(scene, group, parties);
    fillWhen(scene, group, incident);
    fillWhere(scene, group, incident);
    fillActs(scene, group, incident);
    kinds.fill(incident);
    fillSummary(scene, group, incident);
    model::Report report;
    for (const Fragment& fragment : group.fragments)
        report.evidence.append(scene.reading.evidence(fragment.tokens));
    incident.reports.append(report);
    return incident;
}

} // namespace

struct Drafter::Tables {
    Tables(std::shared_ptr<const knowledge::Knowledge> from, Rules leftOut)
        : knowledge(std::move(from))
        , cues(*knowledge)
        , kinds(knowledge->lexicon(QStringLiteral("drafting_kinds")))
        , without(leftOut)
    {}

    std::shared_ptr<const knowledge::Knowledge> knowledge; // shared with the extractor and other threads
    Cues cues;
    Kinds kinds;
    Rules without;
};

Drafter::Drafter(std::shared_ptr<const knowledge::Knowledge> knowledge, Rules without)
    : m_tables(std::make_unique<Tables>(std::move(knowledge), without))
{}

Drafter::~Drafter() = default;

std::vector<Incident> Drafter::draft(const extraction::Extraction& extraction,
                                     const extraction::Context& context, DraftWork* work) const
{
    if (!extraction.analysis)
        return {};
    const Reading reading(extraction, context, m_tables->cues);
    const std::vector<Frame> frames = framesOf(reading, *m_tables->knowledge, m_tables->without);
    const Segmentation segmentation = segment(reading, frames, m_tables->without);
    const Speeches speeches(reading, m_tables->knowledge->actors(), m_tables->without);
    const CountryProfile countries = countriesOf(frames, *m_tables->knowledge);
    Shared shared;
    const Scene scene{reading, *m_tables->knowledge, frames, segmentation, speeches, countries,
                      shared,  m_tables->without};
    std::vector<Incident> drafts;
    for (const Group& group : segmentation.groups) {
        if (group.fragments.empty())
            continue;
        Incident incident = draftOf(scene, group, m_tables->kinds);
        if (standsAsDraft(scene, group, incident) || !scene.uses(Rule::Verdict))
            drafts.push_back(std::move(incident));
    }
    if (work != nullptr) {
        work->lookups = reading.lookups();
        work->groups = segmentation.groups.size();
        for (const Group& group : segmentation.groups)
            work->fragments += group.fragments.size();
        work->comparisons = shared.comparisons;
    }
    return drafts;
}

} // namespace casus::drafting
