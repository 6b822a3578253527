// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/labels.h"

#include <QCoreApplication>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

} // namespace

QString label(model::MentionType type)
{
    switch (type) {
    case model::MentionType::Person: return Words::tr("Person");
    case model::MentionType::Actor: return Words::tr("Armed actor");
    case model::MentionType::Org: return Words::tr("Organisation");
    case model::MentionType::Place: return Words::tr("Place");
    case model::MentionType::Date: return Words::tr("Date");
    case model::MentionType::Casualty: return Words::tr("Casualty");
    case model::MentionType::Weapon: return Words::tr("Weapon");
    case model::MentionType::Event: return Words::tr("Event");
    case model::MentionType::FirstCustom: break;
    }
    return Words::tr("Own type");
}

QString label(model::MentionState state)
{
    switch (state) {
    case model::MentionState::Suggested: return Words::tr("Suggested");
    case model::MentionState::Confirmed: return Words::tr("Accepted");
    case model::MentionState::Corrected: return Words::tr("Corrected");
    case model::MentionState::Added: return Words::tr("Added");
    case model::MentionState::Rejected: return Words::tr("Rejected");
    }
    return {};
}

QString label(model::DocumentStatus status)
{
    switch (status) {
    case model::DocumentStatus::Unread: return Words::tr("Unread");
    case model::DocumentStatus::InProgress: return Words::tr("In progress");
    case model::DocumentStatus::Done: return Words::tr("Done");
    case model::DocumentStatus::NoIncident: return Words::tr("No incident");
    }
    return {};
}

QString label(model::IncidentStatus status)
{
    switch (status) {
    case model::IncidentStatus::Candidate: return Words::tr("Draft");
    case model::IncidentStatus::InReview: return Words::tr("In review");
    case model::IncidentStatus::Accepted: return Words::tr("Accepted");
    case model::IncidentStatus::Rejected: return Words::tr("Rejected");
    case model::IncidentStatus::MergedInto: return Words::tr("Merged into another");
    case model::IncidentStatus::SplitInto: return Words::tr("Split into others");
    }
    return {};
}

QString label(model::IncidentRole role)
{
    switch (role) {
    case model::IncidentRole::Main: return Words::tr("News of this document");
    case model::IncidentRole::Part: return Words::tr("Part of another incident");
    case model::IncidentRole::Aggregate: return Words::tr("Sum of several incidents");
    case model::IncidentRole::Background: return Words::tr("Background");
    }
    return {};
}

QString label(model::Effect effect)
{
    switch (effect) {
    case model::Effect::Killed: return Words::tr("Killed");
    case model::Effect::Wounded: return Words::tr("Wounded");
    case model::Effect::CapturedCombatant: return Words::tr("Captured (combatants)");
    case model::Effect::AbductedCivilian: return Words::tr("Abducted (civilians)");
    case model::Effect::Missing: return Words::tr("Missing");
    case model::Effect::KilledOrWounded: return Words::tr("Killed or wounded");
    case model::Effect::Released: return Words::tr("Released");
    case model::Effect::Surrendered: return Words::tr("Surrendered");
    case model::Effect::Displaced: return Words::tr("Displaced");
    case model::Effect::Arrested: return Words::tr("Arrested");
    }
    return {};
}

QString label(model::VictimKind kind)
{
    switch (kind) {
    case model::VictimKind::SecurityForces: return Words::tr("Security forces");
    case model::VictimKind::Soldier: return Words::tr("Soldiers");
    case model::VictimKind::Gendarme: return Words::tr("Gendarmes or police");
    case model::VictimKind::Militia: return Words::tr("Self-defence militia");
    case model::VictimKind::Militant: return Words::tr("Militants");
    case model::VictimKind::Mercenary: return Words::tr("Mercenaries");
    case model::VictimKind::Peacekeeper: return Words::tr("Peacekeepers");
    case model::VictimKind::Civilian: return Words::tr("Civilians");
    case model::VictimKind::Child: return Words::tr("Children");
    case model::VictimKind::Woman: return Words::tr("Women");
    case model::VictimKind::AidWorker: return Words::tr("Aid workers");
    case model::VictimKind::Official: return Words::tr("Officials");
    case model::VictimKind::Unknown: return Words::tr("Not said");
    }
    return {};
}

QString label(model::VictimSide side)
{
    switch (side) {
    case model::VictimSide::A: return Words::tr("Perpetrators' side");
    case model::VictimSide::B: return Words::tr("Opposing side");
    case model::VictimSide::OtherArmed: return Words::tr("Other armed party");
    case model::VictimSide::Civilian: return Words::tr("Civilians");
    case model::VictimSide::Unknown: return Words::tr("Side not said");
    case model::VictimSide::All: return Words::tr("All sides");
    }
    return {};
}

QString label(model::ClaimantType type)
{
    switch (type) {
    case model::ClaimantType::Army: return Words::tr("Army");
    case model::ClaimantType::PoliceGendarmerie: return Words::tr("Police or gendarmerie");
    case model::ClaimantType::Government: return Words::tr("Government");
    case model::ClaimantType::SecuritySourceAnonymous: return Words::tr("Unnamed security source");
    case model::ClaimantType::PerpetratorGroup: return Words::tr("Perpetrator group");
    case model::ClaimantType::OpposingGroup: return Words::tr("Opposing armed group");
    case model::ClaimantType::UnMission: return Words::tr("UN or regional body");
    case model::ClaimantType::OtherMedia: return Words::tr("Other media");
    case model::ClaimantType::NgoRights: return Words::tr("NGO or rights group");
    case model::ClaimantType::LocalOfficial: return Words::tr("Local official");
    case model::ClaimantType::HospitalMedical: return Words::tr("Hospital or medics");
    case model::ClaimantType::SelfDefenceMilitia: return Words::tr("Self-defence militia");
    case model::ClaimantType::ResidentEyewitness: return Words::tr("Resident or witness");
    case model::ClaimantType::Relative: return Words::tr("Relative of a victim");
    case model::ClaimantType::JournalistOwn: return Words::tr("The article itself");
    case model::ClaimantType::Unknown: return Words::tr("Source not said");
    }
    return {};
}

QString label(model::Attribution attribution)
{
    switch (attribution) {
    case model::Attribution::ReportedAsFact: return Words::tr("Stated as a fact");
    case model::Attribution::Claimed: return Words::tr("Claimed by the party itself");
    case model::Attribution::SuspectedByAuthorities: return Words::tr("Blamed by authorities");
    case model::Attribution::Suspected: return Words::tr("Suspected");
    case model::Attribution::Possible: return Words::tr("Possible");
    case model::Attribution::Acquitted: return Words::tr("Cleared");
    }
    return {};
}

QString label(model::ActorRole role)
{
    switch (role) {
    case model::ActorRole::Perpetrator: return Words::tr("Perpetrator");
    case model::ActorRole::Target: return Words::tr("Target");
    case model::ActorRole::AllyOfPerpetrator: return Words::tr("Ally of the perpetrator");
    case model::ActorRole::AllyOfTarget: return Words::tr("Ally of the target");
    case model::ActorRole::Intervener: return Words::tr("Intervening party");
    case model::ActorRole::BystanderVictim: return Words::tr("Bystander harmed");
    case model::ActorRole::Carrier: return Words::tr("Owner of the vehicle");
    }
    return {};
}

QString label(model::PlaceRelation relation)
{
    switch (relation) {
    case model::PlaceRelation::In: return Words::tr("in");
    case model::PlaceRelation::Near: return Words::tr("near");
    case model::PlaceRelation::Between: return Words::tr("between");
    case model::PlaceRelation::Along: return Words::tr("along");
    case model::PlaceRelation::Border: return Words::tr("at the border");
    case model::PlaceRelation::Distance: return Words::tr("at a distance from");
    }
    return {};
}

QString label(model::Policy policy)
{
    switch (policy) {
    case model::Policy::Native: return Words::tr("Casus rule");
    case model::Policy::Acled: return Words::tr("ACLED rule");
    case model::Policy::Gtd: return Words::tr("GTD rule");
    }
    return {};
}

QString gazetteerLabel(const QString& gazetteerId)
{
    const qsizetype colon = gazetteerId.indexOf(u':');
    const QStringView scheme = QStringView(gazetteerId).left(qMax<qsizetype>(colon, 0));
    if (scheme == u"geonames")
        return Words::tr("GeoNames %1").arg(gazetteerId.mid(colon + 1));
    if (scheme == u"own")
        return Words::tr("list of Casus");
    if (scheme == u"country")
        return Words::tr("middle of the country");
    return gazetteerId;
}

} // namespace casus::ui
