// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/casualties.h"

#include "drafting/named_victims.h"
#include "drafting/revisions.h"
#include "drafting/victims.h"

#include <algorithm>
#include <functional>

namespace casus::drafting {
namespace {

using model::Claim;
using model::Effect;
using model::VictimGroup;

constexpr qsizetype kMostClaims = 300; // of one incident; keeps the comparison of claims bounded

model::CountForm formOf(const model::CasualtyValue& value, const QString& quote)
{
    using model::CountForm;
    const QString words = quote.toLower();
    if (value.low == 0 && value.high == 0)
        return CountForm::None;
    if (words.contains(u"several") || words.contains(u"plusieurs"))
        return CountForm::Several;
    if (words.contains(u"dozens") || words.contains(u"dizaines"))
        return CountForm::Dozens;
    if (words.contains(u"scores"))
        return CountForm::Tens;
    if (words.contains(u"hundreds") || words.contains(u"centaines"))
        return CountForm::Hundreds;
    if (!value.high)
        return CountForm::AtLeast;
    if (!value.low)
        return CountForm::AtMost;
    return value.low == value.high ? CountForm::Exact : CountForm::Range;
}

void setSpeaker(Claim& claim, const Speaker& speaker)
{
    claim.claimantType = speaker.type;
    claim.claimant = speaker.isArticle() ? QString() : speaker.name;
    claim.claimantActor = speaker.actor;
    claim.via = speaker.via;
}

model::VictimSide sideOf(VictimGroup victims, const std::vector<Party>& perpetrators)
{
    const bool state = !perpetrators.empty() && perpetrators.front().state;
    switch (victims) {
    case VictimGroup::Civilians: return model::VictimSide::Civilian;
    case VictimGroup::Unknown: return model::VictimSide::Unknown;
    case VictimGroup::Militants: return state ? model::VictimSide::B : model::VictimSide::A;
    case VictimGroup::SecurityForces: return state ? model::VictimSide::A : model::VictimSide::B;
    case VictimGroup::Mercenaries:
    case VictimGroup::Peacekeepers:
    case VictimGroup::Officials: return model::VictimSide::B;
    }
    return model::VictimSide::Unknown;
}

bool sameCount(const Claim& a, const Claim& b)
{
    if (model::outcomeOf(a.effect) != model::outcomeOf(b.effect))
        return false;
    if (a.low != b.low && !(a.low == std::nullopt && a.high == b.high))
        return false;
    const VictimGroup x = model::groupOf(a.victimKind);
    const VictimGroup y = model::groupOf(b.victimKind);
    return x == y || x == VictimGroup::Unknown || y == VictimGroup::Unknown;
}

/// One source, or one of the two speaks for nobody.
bool oneSource(const Claim& a, const Claim& b)
{
    if (a.claimantType == model::ClaimantType::JournalistOwn ||
        b.claimantType == model::ClaimantType::JournalistOwn)
        return true;
    if (a.claimantType == b.claimantType &&
        (a.claimant == b.claimant || text::foldName(a.claimant) == text::foldName(b.claimant)))
        return true;
    return !a.claimantActor.isEmpty() && a.claimantActor == b.claimantActor;
}

void mergeInto(Claim& kept, Claim& other)
{
    kept.evidence += other.evidence;
    if (model::groupOf(kept.victimKind) == VictimGroup::Unknown &&
        model::groupOf(other.victimKind) != VictimGroup::Unknown) {
        kept.victimKind = other.victimKind;
        kept.effect = other.effect;
    }
    if (kept.claimantType == model::ClaimantType::JournalistOwn &&
        other.claimantType != model::ClaimantType::JournalistOwn) {
        kept.claimantType = other.claimantType;
        kept.claimant = other.claimant;
        kept.claimantActor = other.claimantActor;
        kept.via.clear();
    }
    if (!other.high && other.low == kept.low) { // the hedge of the body is what was said
        kept.high = other.high;
        kept.form = other.form;
    }
    kept.includes = kept.includes && other.includes;
    for (const QString& relay : std::as_const(other.via)) { // heard twice of one source: said once
        if (kept.via.size() < 4 && !kept.via.contains(relay))
            kept.via.append(relay);
    }
    kept.score = std::max(kept.score, other.score);
}

class ClaimReader {
public:
    ClaimReader(const Scene& scene, const Group& group, const std::vector<Party>& perpetrators)
        : m_scene(scene)
        , m_group(group)
        , m_perpetrators(perpetrators)
    {}

    QList<Claim> run();

private:
    void readCount(const Frame& frame, const Item& item);
    void readDenial(const Frame& frame, const CueHit& cue);
    void readPersons(const Frame& frame, const Fragment& fragment);
    void keep(Claim claim);
    void finish();

    const Scene& m_scene;
    const Group& m_group;
    const std::vector<Party>& m_perpetrators;
    QList<Claim> m_claims;
    CountMarks m_marks;
    std::vector<std::pair<int, Speaker>> m_headline; // sources that only the headline gives, by place
};

QList<Claim> ClaimReader::run()
{
    for (const Fragment& fragment : m_group.fragments) {
        const Frame& frame = m_scene.frames[fragment.frame];
        if (frame.kind == text::LineKind::Subhead)
            continue;
        for (const Item* item : frame.casualties) {
            const bool inPart = m_group.role == model::IncidentRole::Main &&
                                std::binary_search(m_scene.segmentation.pieces.begin(),
                                                   m_scene.segmentation.pieces.end(), item, std::less<>());
            if (fragment.tokens.contains(item->tokens.first) && !inPart)
                readCount(frame, *item);
        }
        for (const CueHit* cue : frame.denials) {
            if (fragment.tokens.contains(cue->first))
                readDenial(frame, *cue);
        }
        if (m_scene.uses(Rule::NamedVictims))
            readPersons(frame, fragment);
    }
    finish();
    return m_claims;
}

void ClaimReader::readCount(const Frame& frame, const Item& item)
{
    const auto* value = std::get_if<model::CasualtyValue>(&item.mention->value);
    if (value == nullptr || (!value->low && !value->high))
        return;
    const Reading& reading = m_scene.reading;
    // "killed two, not four"
    if (isSource(reading, item) ||
        (item.tokens.first > frame.tokens.first && reading.word(item.tokens.first - 1) == u"not"))
        return;
    Speaker speaker = m_scene.speeches.speakerAt(frame.sentence, item.tokens.first);
    if (frame.kind == text::LineKind::Headline && !speaker.isArticle()) {
        // the body names the source better; its own stands only where the body does not give the figure
        m_headline.emplace_back(item.mention->span.begin, speaker);
        speaker = Speaker();
    }
    Claim claim;
    const VictimGroup victims = m_scene.uses(Rule::VictimContext)
                                    ? victimsInContext(m_scene, frame, item, value->victims, speaker)
                                    : value->victims;
    claim.effect = model::effectOf(value->outcome, victims);
    claim.victimKind = kindOf(reading, item, victims);
    claim.low = value->low;
    claim.high = value->high;
    claim.form = formOf(*value, item.mention->quote);
    claim.includes = value->includes;
    setSpeaker(claim, speaker);
    claim.evidence = {reading.evidence(item)};
    for (const DateMark& date : frame.dates) {
        if (date.use == DateUse::Utterance && date.value && date.value->isSingleDay())
            claim.claimDate = *date.value->earliest();
    }
    claim.score = 0.9 * item.mention->score;
    claim.reason = speaker.isArticle() ? QStringLiteral("the article's own count")
                                       : QStringLiteral("count given by \"%1\"").arg(speaker.name);
    const CountMark mark = countMarkOf(reading, frame, item);
    if (mark.any())
        m_marks[item.mention->span.begin] = mark;
    if (const auto denier = m_scene.speeches.denierAt(frame.sentence, item.tokens.first)) {
        // "the army denied that 40 soldiers had died": its word, against the figure
        setSpeaker(claim, *denier);
        claim.polarity = model::Polarity::Denied;
        claim.reason = QStringLiteral("denied by \"%1\"").arg(denier->name);
    }
    keep(std::move(claim));
}

void ClaimReader::readDenial(const Frame& frame, const CueHit& cue)
{
    const Speaker speaker = m_scene.speeches.speakerAt(frame.sentence, cue.first);
    Claim claim;
    const VictimGroup victims = cue.phrase->victims.value_or(VictimGroup::Unknown);
    claim.effect = model::effectOf(*cue.phrase->outcome, victims);
    claim.victimKind = model::defaultKindOf(victims);
    claim.low = 0;
    claim.high = 0;
    claim.form = model::CountForm::None;
    setSpeaker(claim, speaker);
    claim.evidence = {m_scene.reading.evidence(Tokens{cue.first, cue.last})};
    claim.score = 0.8;
    claim.reason = QStringLiteral("the text says that there were none");
    keep(std::move(claim));
}

void ClaimReader::readPersons(const Frame& frame, const Fragment& fragment)
{
    for (const NamedVictim& victim : namedVictimsIn(m_scene.reading, frame, fragment.tokens)) {
        const Speaker speaker = m_scene.speeches.speakerAt(frame.sentence, victim.person->tokens.first);
        Claim claim;
        claim.effect = Effect::Killed;
        claim.victimKind = model::defaultKindOf(victim.group);
        claim.low = 1;
        claim.high = 1;
        setSpeaker(claim, speaker);
        claim.evidence = {m_scene.reading.evidence(*victim.person)};
        claim.score = 0.7;
        claim.reason = QStringLiteral("a victim named by \"%1\"").arg(claim.claimant);
        keep(std::move(claim));
    }
}

void ClaimReader::keep(Claim claim)
{
    if (m_group.role == model::IncidentRole::Aggregate)
        claim.scope = model::ClaimScope::SeveralIncidents;
    for (Claim& known : m_claims) {
        if (!m_scene.uses(Rule::SameCounts))
            break;
        ++m_scene.shared.comparisons;
        if (sameCount(known, claim) && oneSource(known, claim) && known.includes == claim.includes &&
            known.polarity == claim.polarity) {
            mergeInto(known, claim);
            return;
        }
    }
    if (m_claims.size() < kMostClaims)
        m_claims.append(std::move(claim));
}

void ClaimReader::finish()
{
    // a count that first stood alone and was later given to a source may now equal another of that source
    for (qsizetype i = 0; i < m_claims.size() && m_scene.uses(Rule::SameCounts); ++i) {
        for (qsizetype j = m_claims.size() - 1; j > i; --j) {
            ++m_scene.shared.comparisons;
            if (sameCount(m_claims[i], m_claims[j]) && oneSource(m_claims[i], m_claims[j]) &&
                m_claims[i].includes == m_claims[j].includes &&
                m_claims[i].polarity == m_claims[j].polarity) {
                mergeInto(m_claims[i], m_claims[j]);
                m_claims.removeAt(j);
            }
        }
    }
    for (Claim& claim : m_claims) {
        for (const auto& [begin, speaker] : m_headline) {
            if (claim.claimantType == model::ClaimantType::JournalistOwn && !claim.evidence.isEmpty() &&
                claim.evidence.front().span.begin == begin)
                setSpeaker(claim, speaker);
        }
    }
    if (m_scene.uses(Rule::VictimContext))
        settleVictims(m_scene, m_group, m_claims);
    if (m_scene.uses(Rule::Revisions))
        settleRevisions(m_claims, m_marks);
    for (Claim& claim : m_claims)
        claim.victimSide = sideOf(model::groupOf(claim.victimKind), m_perpetrators);
}

} // namespace

QList<Claim> claimsOf(const Scene& scene, const Group& group, const std::vector<Party>& perpetrators)
{
    return ClaimReader(scene, group, perpetrators).run();
}

} // namespace casus::drafting
