// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/labels.h"

#include <QCoreApplication>

namespace casus::ui {

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Labels", words);
}

} // namespace

QString label(model::MentionType type)
{
    switch (type) {
    case model::MentionType::Person: return tr("Person");
    case model::MentionType::Actor: return tr("Armed actor");
    case model::MentionType::Org: return tr("Organisation");
    case model::MentionType::Place: return tr("Place");
    case model::MentionType::Date: return tr("Date");
    case model::MentionType::Casualty: return tr("Casualty");
    case model::MentionType::Weapon: return tr("Weapon");
    case model::MentionType::Event: return tr("Event");
    case model::MentionType::FirstCustom: break;
    }
    return tr("Own type");
}

QString label(model::MentionState state)
{
    switch (state) {
    case model::MentionState::Suggested: return tr("Suggested");
    case model::MentionState::Confirmed: return tr("Accepted");
    case model::MentionState::Corrected: return tr("Corrected");
    case model::MentionState::Added: return tr("Added");
    case model::MentionState::Rejected: return tr("Rejected");
    }
    return {};
}

QString label(model::DocumentStatus status)
{
    switch (status) {
    case model::DocumentStatus::Unread: return tr("Unread");
    case model::DocumentStatus::InProgress: return tr("In progress");
    case model::DocumentStatus::Done: return tr("Done");
    case model::DocumentStatus::NoIncident: return tr("No incident");
    }
    return {};
}

QString label(model::IncidentStatus status)
{
    switch (status) {
    case model::IncidentStatus::Candidate: return tr("Draft");
    case model::IncidentStatus::InReview: return tr("In review");
    case model::IncidentStatus::Accepted: return tr("Accepted");
    case model::IncidentStatus::Rejected: return tr("Rejected");
    case model::IncidentStatus::MergedInto: return tr("Merged into another");
    case model::IncidentStatus::SplitInto: return tr("Split into others");
    }
    return {};
}

QString label(model::IncidentRole role)
{
    switch (role) {
    case model::IncidentRole::Main: return tr("News of this document");
    case model::IncidentRole::Part: return tr("Part of another incident");
    case model::IncidentRole::Aggregate: return tr("Sum of several incidents");
    case model::IncidentRole::Background: return tr("Background");
    }
    return {};
}

QString label(model::Effect effect)
{
    switch (effect) {
    case model::Effect::Killed: return tr("Killed");
    case model::Effect::Wounded: return tr("Wounded");
    case model::Effect::CapturedCombatant: return tr("Captured (combatants)");
    case model::Effect::AbductedCivilian: return tr("Abducted (civilians)");
    case model::Effect::Missing: return tr("Missing");
    case model::Effect::KilledOrWounded: return tr("Killed or wounded");
    case model::Effect::Released: return tr("Released");
    case model::Effect::Surrendered: return tr("Surrendered");
    case model::Effect::Displaced: return tr("Displaced");
    case model::Effect::Arrested: return tr("Arrested");
    }
    return {};
}

QString label(model::VictimKind kind)
{
    switch (kind) {
    case model::VictimKind::SecurityForces: return tr("Security forces");
    case model::VictimKind::Soldier: return tr("Soldiers");
    case model::VictimKind::Gendarme: return tr("Gendarmes or police");
    case model::VictimKind::Militia: return tr("Self-defence militia");
    case model::VictimKind::Militant: return tr("Militants");
    case model::VictimKind::Mercenary: return tr("Mercenaries");
    case model::VictimKind::Peacekeeper: return tr("Peacekeepers");
    case model::VictimKind::Civilian: return tr("Civilians");
    case model::VictimKind::Child: return tr("Children");
    case model::VictimKind::Woman: return tr("Women");
    case model::VictimKind::AidWorker: return tr("Aid workers");
    case model::VictimKind::Official: return tr("Officials");
    case model::VictimKind::Unknown: return tr("Not said");
    }
    return {};
}

QString label(model::VictimSide side)
{
    switch (side) {
    case model::VictimSide::A: return tr("Perpetrators' side");
    case model::VictimSide::B: return tr("Opposing side");
    case model::VictimSide::OtherArmed: return tr("Other armed party");
    case model::VictimSide::Civilian: return tr("Civilians");
    case model::VictimSide::Unknown: return tr("Side not said");
    case model::VictimSide::All: return tr("All sides");
    }
    return {};
}

QString label(model::ClaimantType type)
{
    switch (type) {
    case model::ClaimantType::Army: return tr("Army");
    case model::ClaimantType::PoliceGendarmerie: return tr("Police or gendarmerie");
    case model::ClaimantType::Government: return tr("Government");
    case model::ClaimantType::SecuritySourceAnonymous: return tr("Unnamed security source");
    case model::ClaimantType::PerpetratorGroup: return tr("Perpetrator group");
    case model::ClaimantType::OpposingGroup: return tr("Opposing armed group");
    case model::ClaimantType::UnMission: return tr("UN or regional body");
    case model::ClaimantType::OtherMedia: return tr("Other media");
    case model::ClaimantType::NgoRights: return tr("NGO or rights group");
    case model::ClaimantType::LocalOfficial: return tr("Local official");
    case model::ClaimantType::HospitalMedical: return tr("Hospital or medics");
    case model::ClaimantType::SelfDefenceMilitia: return tr("Self-defence militia");
    case model::ClaimantType::ResidentEyewitness: return tr("Resident or witness");
    case model::ClaimantType::Relative: return tr("Relative of a victim");
    case model::ClaimantType::JournalistOwn: return tr("The article itself");
    case model::ClaimantType::Unknown: return tr("Source not said");
    }
    return {};
}

QString label(model::Attribution attribution)
{
    switch (attribution) {
    case model::Attribution::ReportedAsFact: return tr("Stated as a fact");
    case model::Attribution::Claimed: return tr("Claimed by the party itself");
    case model::Attribution::SuspectedByAuthorities: return tr("Blamed by authorities");
    case model::Attribution::Suspected: return tr("Suspected");
    case model::Attribution::Possible: return tr("Possible");
    case model::Attribution::Acquitted: return tr("Cleared");
    }
    return {};
}

QString label(model::ActorRole role)
{
    switch (role) {
    case model::ActorRole::Perpetrator: return tr("Perpetrator");
    case model::ActorRole::Target: return tr("Target");
    case model::ActorRole::AllyOfPerpetrator: return tr("Ally of the perpetrator");
    case model::ActorRole::AllyOfTarget: return tr("Ally of the target");
    case model::ActorRole::Intervener: return tr("Intervening party");
    case model::ActorRole::BystanderVictim: return tr("Bystander harmed");
    case model::ActorRole::Carrier: return tr("Owner of the vehicle");
    }
    return {};
}

QString label(model::PlaceRelation relation)
{
    switch (relation) {
    case model::PlaceRelation::In: return tr("in");
    case model::PlaceRelation::Near: return tr("near");
    case model::PlaceRelation::Between: return tr("between");
    case model::PlaceRelation::Along: return tr("along");
    case model::PlaceRelation::Border: return tr("at the border");
    case model::PlaceRelation::Distance: return tr("at a distance from");
    }
    return {};
}

QString label(model::Policy policy)
{
    switch (policy) {
    case model::Policy::Native: return tr("Casus rule");
    case model::Policy::Acled: return tr("ACLED rule");
    case model::Policy::Gtd: return tr("GTD rule");
    }
    return {};
}

QString gazetteerLabel(const QString& gazetteerId)
{
    const qsizetype colon = gazetteerId.indexOf(u':');
    const QStringView scheme = QStringView(gazetteerId).left(qMax<qsizetype>(colon, 0));
    if (scheme == u"geonames")
        return tr("GeoNames %1").arg(gazetteerId.mid(colon + 1));
    if (scheme == u"own")
        return tr("list of Casus");
    if (scheme == u"country")
        return tr("middle of the country");
    return gazetteerId;
}

} // namespace casus::ui
