// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values.h"

namespace casus::model {

namespace {

template <typename Enum, std::size_t N>
QList<Enum> valuesOf(const std::array<EnumName<Enum>, N>& table)
{
    QList<Enum> values;
    for (const auto& row : table)
        values.append(row.value);
    return values;
}

constexpr std::array<EnumName<PlaceRelation>, 6> kPlaceRelationNames{{
    {PlaceRelation::In, QLatin1StringView("in")},
    {PlaceRelation::Near, QLatin1StringView("near")},
    {PlaceRelation::Between, QLatin1StringView("between")},
    {PlaceRelation::Along, QLatin1StringView("along")},
    {PlaceRelation::Border, QLatin1StringView("border")},
    {PlaceRelation::Distance, QLatin1StringView("distance")},
}};

constexpr std::array<EnumName<Tactic>, 11> kTacticNames{{
    {Tactic::Ambush, QLatin1StringView("ambush")},
    {Tactic::ArmedAssault, QLatin1StringView("armed_assault")},
    {Tactic::Clash, QLatin1StringView("clash")},
    {Tactic::Explosive, QLatin1StringView("explosive")},
    {Tactic::SuicideBombing, QLatin1StringView("suicide_bombing")},
    {Tactic::Shelling, QLatin1StringView("shelling")},
    {Tactic::AirStrike, QLatin1StringView("air_strike")},
    {Tactic::Abduction, QLatin1StringView("abduction")},
    {Tactic::Execution, QLatin1StringView("execution")},
    {Tactic::ArsonLooting, QLatin1StringView("arson_looting")},
    {Tactic::Other, QLatin1StringView("other")},
}};

constexpr std::array<EnumName<TargetKind>, 8> kTargetKindNames{{
    {TargetKind::Military, QLatin1StringView("military")},
    {TargetKind::Police, QLatin1StringView("police")},
    {TargetKind::Civilians, QLatin1StringView("civilians")},
    {TargetKind::Officials, QLatin1StringView("officials")},
    {TargetKind::Peacekeepers, QLatin1StringView("peacekeepers")},
    {TargetKind::Mercenaries, QLatin1StringView("mercenaries")},
    {TargetKind::Militants, QLatin1StringView("militants")},
    {TargetKind::Infrastructure, QLatin1StringView("infrastructure")},
}};

constexpr std::array<EnumName<Outcome>, 5> kOutcomeNames{{
    {Outcome::Killed, QLatin1StringView("killed")},
    {Outcome::Wounded, QLatin1StringView("wounded")},
    {Outcome::Captured, QLatin1StringView("captured")},
    {Outcome::Missing, QLatin1StringView("missing")},
    {Outcome::KilledOrWounded, QLatin1StringView("killed_or_wounded")},
}};

constexpr std::array<EnumName<VictimGroup>, 7> kVictimGroupNames{{
    {VictimGroup::SecurityForces, QLatin1StringView("security_forces")},
    {VictimGroup::Civilians, QLatin1StringView("civilians")},
    {VictimGroup::Militants, QLatin1StringView("militants")},
    {VictimGroup::Mercenaries, QLatin1StringView("mercenaries")},
    {VictimGroup::Peacekeepers, QLatin1StringView("peacekeepers")},
    {VictimGroup::Officials, QLatin1StringView("officials")},
    {VictimGroup::Unknown, QLatin1StringView("unknown")},
}};

constexpr std::array<EnumName<ClaimantGroup>, 8> kClaimantGroupNames{{
    {ClaimantGroup::State, QLatin1StringView("state")},
    {ClaimantGroup::ArmedGroup, QLatin1StringView("armed_group")},
    {ClaimantGroup::International, QLatin1StringView("international")},
    {ClaimantGroup::Media, QLatin1StringView("media")},
    {ClaimantGroup::Ngo, QLatin1StringView("ngo")},
    {ClaimantGroup::Local, QLatin1StringView("local")},
    {ClaimantGroup::Witness, QLatin1StringView("witness")},
    {ClaimantGroup::Unattributed, QLatin1StringView("unattributed")},
}};

constexpr std::array<EnumName<ClaimantType>, 16> kClaimantTypeNames{{
    {ClaimantType::Army, QLatin1StringView("army")},
    {ClaimantType::PoliceGendarmerie, QLatin1StringView("police_gendarmerie")},
    {ClaimantType::Government, QLatin1StringView("government")},
    {ClaimantType::SecuritySourceAnonymous, QLatin1StringView("security_source_anonymous")},
    {ClaimantType::PerpetratorGroup, QLatin1StringView("perpetrator_group")},
    {ClaimantType::OpposingGroup, QLatin1StringView("opposing_group")},
    {ClaimantType::UnMission, QLatin1StringView("un_mission")},
    {ClaimantType::OtherMedia, QLatin1StringView("other_media")},
    {ClaimantType::NgoRights, QLatin1StringView("ngo_rights")},
    {ClaimantType::LocalOfficial, QLatin1StringView("local_official")},
    {ClaimantType::HospitalMedical, QLatin1StringView("hospital_medical")},
    {ClaimantType::SelfDefenceMilitia, QLatin1StringView("self_defence_militia")},
    {ClaimantType::ResidentEyewitness, QLatin1StringView("resident_eyewitness")},
    {ClaimantType::Relative, QLatin1StringView("relative")},
    {ClaimantType::JournalistOwn, QLatin1StringView("journalist_own")},
    {ClaimantType::Unknown, QLatin1StringView("unknown")},
}};

constexpr std::array<EnumName<Effect>, 10> kEffectNames{{
    {Effect::Killed, QLatin1StringView("killed")},
    {Effect::Wounded, QLatin1StringView("wounded")},
    {Effect::CapturedCombatant, QLatin1StringView("captured_combatant")},
    {Effect::AbductedCivilian, QLatin1StringView("abducted_civilian")},
    {Effect::Missing, QLatin1StringView("missing")},
    {Effect::KilledOrWounded, QLatin1StringView("killed_or_wounded")},
    {Effect::Released, QLatin1StringView("released")},
    {Effect::Surrendered, QLatin1StringView("surrendered")},
    {Effect::Displaced, QLatin1StringView("displaced")},
    {Effect::Arrested, QLatin1StringView("arrested")},
}};

constexpr std::array<EnumName<VictimSide>, 6> kVictimSideNames{{
    {VictimSide::A, QLatin1StringView("A")},
    {VictimSide::B, QLatin1StringView("B")},
    {VictimSide::OtherArmed, QLatin1StringView("other_armed")},
    {VictimSide::Civilian, QLatin1StringView("civilian")},
    {VictimSide::Unknown, QLatin1StringView("unknown")},
    {VictimSide::All, QLatin1StringView("all")},
}};

constexpr std::array<EnumName<VictimKind>, 13> kVictimKindNames{{
    {VictimKind::SecurityForces, QLatin1StringView("security_forces")},
    {VictimKind::Soldier, QLatin1StringView("soldier")},
    {VictimKind::Gendarme, QLatin1StringView("gendarme")},
    {VictimKind::Militia, QLatin1StringView("militia")},
    {VictimKind::Militant, QLatin1StringView("militant")},
    {VictimKind::Mercenary, QLatin1StringView("mercenary")},
    {VictimKind::Peacekeeper, QLatin1StringView("peacekeeper")},
    {VictimKind::Civilian, QLatin1StringView("civilian")},
    {VictimKind::Child, QLatin1StringView("child")},
    {VictimKind::Woman, QLatin1StringView("woman")},
    {VictimKind::AidWorker, QLatin1StringView("aid_worker")},
    {VictimKind::Official, QLatin1StringView("official")},
    {VictimKind::Unknown, QLatin1StringView("unknown")},
}};

constexpr std::array<EnumName<CountForm>, 12> kCountFormNames{{
    {CountForm::Exact, QLatin1StringView("exact")},
    {CountForm::AtLeast, QLatin1StringView("at_least")},
    {CountForm::AtMost, QLatin1StringView("at_most")},
    {CountForm::Range, QLatin1StringView("range")},
    {CountForm::About, QLatin1StringView("about")},
    {CountForm::Plural, QLatin1StringView("plural")},
    {CountForm::Several, QLatin1StringView("several")},
    {CountForm::Dozens, QLatin1StringView("dozens")},
    {CountForm::Tens, QLatin1StringView("tens")},
    {CountForm::Hundreds, QLatin1StringView("hundreds")},
    {CountForm::None, QLatin1StringView("none")},
    {CountForm::NotStated, QLatin1StringView("not_stated")},
}};

constexpr std::array<EnumName<ClaimScope>, 3> kClaimScopeNames{{
    {ClaimScope::ThisIncident, QLatin1StringView("this_incident")},
    {ClaimScope::SeveralIncidents, QLatin1StringView("several_incidents")},
    {ClaimScope::CumulativePeriod, QLatin1StringView("cumulative_period")},
}};

constexpr std::array<EnumName<Polarity>, 4> kPolarityNames{{
    {Polarity::Asserted, QLatin1StringView("asserted")},
    {Polarity::Denied, QLatin1StringView("denied")},
    {Polarity::Retracted, QLatin1StringView("retracted")},
    {Polarity::Corrected, QLatin1StringView("corrected")},
}};

constexpr std::array<EnumName<ClaimUse>, 3> kClaimUseNames{{
    {ClaimUse::Counts, QLatin1StringView("counts")},
    {ClaimUse::ContextOnly, QLatin1StringView("context_only")},
    {ClaimUse::Rejected, QLatin1StringView("rejected")},
}};

constexpr std::array<EnumName<PerpetratorStatus>, 4> kPerpetratorStatusNames{{
    {PerpetratorStatus::Claimed, QLatin1StringView("claimed")},
    {PerpetratorStatus::Blamed, QLatin1StringView("blamed")},
    {PerpetratorStatus::Suspected, QLatin1StringView("suspected")},
    {PerpetratorStatus::Stated, QLatin1StringView("stated")},
}};

constexpr std::array<EnumName<Attribution>, 6> kAttributionNames{{
    {Attribution::ReportedAsFact, QLatin1StringView("reported_as_fact")},
    {Attribution::Claimed, QLatin1StringView("claimed")},
    {Attribution::SuspectedByAuthorities, QLatin1StringView("suspected_by_authorities")},
    {Attribution::Suspected, QLatin1StringView("suspected")},
    {Attribution::Possible, QLatin1StringView("possible")},
    {Attribution::Acquitted, QLatin1StringView("acquitted")},
}};

constexpr std::array<EnumName<ActorSide>, 4> kActorSideNames{{
    {ActorSide::A, QLatin1StringView("A")},
    {ActorSide::B, QLatin1StringView("B")},
    {ActorSide::Other, QLatin1StringView("other")},
    {ActorSide::None, QLatin1StringView("none")},
}};

constexpr std::array<EnumName<ActorRole>, 7> kActorRoleNames{{
    {ActorRole::Perpetrator, QLatin1StringView("perpetrator")},
    {ActorRole::Target, QLatin1StringView("target")},
    {ActorRole::AllyOfPerpetrator, QLatin1StringView("ally_of_perp")},
    {ActorRole::AllyOfTarget, QLatin1StringView("ally_of_target")},
    {ActorRole::Intervener, QLatin1StringView("intervener")},
    {ActorRole::BystanderVictim, QLatin1StringView("bystander_victim")},
    {ActorRole::Carrier, QLatin1StringView("carrier")},
}};

constexpr std::array<EnumName<IncidentRole>, 4> kIncidentRoleNames{{
    {IncidentRole::Main, QLatin1StringView("main")},
    {IncidentRole::Part, QLatin1StringView("part")},
    {IncidentRole::Aggregate, QLatin1StringView("aggregate")},
    {IncidentRole::Background, QLatin1StringView("background")},
}};

constexpr std::array<EnumName<IncidentStatus>, 6> kIncidentStatusNames{{
    {IncidentStatus::Candidate, QLatin1StringView("candidate")},
    {IncidentStatus::InReview, QLatin1StringView("in_review")},
    {IncidentStatus::Accepted, QLatin1StringView("accepted")},
    {IncidentStatus::Rejected, QLatin1StringView("rejected")},
    {IncidentStatus::MergedInto, QLatin1StringView("merged_into")},
    {IncidentStatus::SplitInto, QLatin1StringView("split_into")},
}};

} // namespace

#define CASUS_DEFINE_NAMES(Enum)                                                                             \
    QString toString(Enum value)                                                                             \
    {                                                                                                        \
        return enumName(k##Enum##Names, value);                                                              \
    }                                                                                                        \
    std::optional<Enum> fromString(QStringView name, Enum*)                                                  \
    {                                                                                                        \
        return enumValue(k##Enum##Names, name);                                                              \
    }                                                                                                        \
    QList<Enum> allValues(Enum*)                                                                             \
    {                                                                                                        \
        return valuesOf(k##Enum##Names);                                                                     \
    }

CASUS_DEFINE_NAMES(PlaceRelation)
CASUS_DEFINE_NAMES(Tactic)
CASUS_DEFINE_NAMES(TargetKind)
CASUS_DEFINE_NAMES(Outcome)
CASUS_DEFINE_NAMES(VictimGroup)
CASUS_DEFINE_NAMES(ClaimantGroup)
CASUS_DEFINE_NAMES(ClaimantType)
CASUS_DEFINE_NAMES(Effect)
CASUS_DEFINE_NAMES(VictimSide)
CASUS_DEFINE_NAMES(VictimKind)
CASUS_DEFINE_NAMES(CountForm)
CASUS_DEFINE_NAMES(ClaimScope)
CASUS_DEFINE_NAMES(Polarity)
CASUS_DEFINE_NAMES(ClaimUse)
CASUS_DEFINE_NAMES(PerpetratorStatus)
CASUS_DEFINE_NAMES(Attribution)
CASUS_DEFINE_NAMES(ActorRole)
CASUS_DEFINE_NAMES(ActorSide)
CASUS_DEFINE_NAMES(IncidentRole)
CASUS_DEFINE_NAMES(IncidentStatus)
#undef CASUS_DEFINE_NAMES

ClaimantGroup groupOf(ClaimantType type)
{
    switch (type) {
    case ClaimantType::Army:
    case ClaimantType::PoliceGendarmerie:
    case ClaimantType::Government:
    case ClaimantType::SecuritySourceAnonymous: return ClaimantGroup::State;
    case ClaimantType::PerpetratorGroup:
    case ClaimantType::OpposingGroup: return ClaimantGroup::ArmedGroup;
    case ClaimantType::UnMission: return ClaimantGroup::International;
    case ClaimantType::OtherMedia: return ClaimantGroup::Media;
    case ClaimantType::NgoRights: return ClaimantGroup::Ngo;
    case ClaimantType::LocalOfficial:
    case ClaimantType::HospitalMedical:
    case ClaimantType::SelfDefenceMilitia: return ClaimantGroup::Local;
    case ClaimantType::ResidentEyewitness:
    case ClaimantType::Relative: return ClaimantGroup::Witness;
    case ClaimantType::JournalistOwn:
    case ClaimantType::Unknown: return ClaimantGroup::Unattributed;
    }
    return ClaimantGroup::Unattributed;
}

ClaimantType defaultTypeOf(ClaimantGroup group)
{
    switch (group) {
    case ClaimantGroup::State: return ClaimantType::Government;
    case ClaimantGroup::ArmedGroup: return ClaimantType::PerpetratorGroup;
    case ClaimantGroup::International: return ClaimantType::UnMission;
    case ClaimantGroup::Media: return ClaimantType::OtherMedia;
    case ClaimantGroup::Ngo: return ClaimantType::NgoRights;
    case ClaimantGroup::Local: return ClaimantType::LocalOfficial;
    case ClaimantGroup::Witness: return ClaimantType::ResidentEyewitness;
    case ClaimantGroup::Unattributed: return ClaimantType::JournalistOwn;
    }
    return ClaimantType::Unknown;
}

std::optional<Outcome> outcomeOf(Effect effect)
{
    switch (effect) {
    case Effect::Killed: return Outcome::Killed;
    case Effect::Wounded: return Outcome::Wounded;
    case Effect::CapturedCombatant:
    case Effect::AbductedCivilian: return Outcome::Captured;
    case Effect::Missing: return Outcome::Missing;
    case Effect::KilledOrWounded: return Outcome::KilledOrWounded;
    case Effect::Released:
    case Effect::Surrendered:
    case Effect::Displaced:
    case Effect::Arrested: return std::nullopt;
    }
    return std::nullopt;
}

Effect effectOf(Outcome outcome, VictimGroup victims)
{
    switch (outcome) {
    case Outcome::Killed: return Effect::Killed;
    case Outcome::Wounded: return Effect::Wounded;
    case Outcome::Missing: return Effect::Missing;
    case Outcome::KilledOrWounded: return Effect::KilledOrWounded;
    case Outcome::Captured: break;
    }
    switch (victims) {
    case VictimGroup::SecurityForces:
    case VictimGroup::Militants:
    case VictimGroup::Mercenaries:
    case VictimGroup::Peacekeepers: return Effect::CapturedCombatant;
    case VictimGroup::Civilians:
    case VictimGroup::Officials:
    case VictimGroup::Unknown: return Effect::AbductedCivilian;
    }
    return Effect::AbductedCivilian;
}

VictimGroup groupOf(VictimKind kind)
{
    switch (kind) {
    case VictimKind::SecurityForces:
    case VictimKind::Soldier:
    case VictimKind::Gendarme:
    case VictimKind::Militia: return VictimGroup::SecurityForces;
    case VictimKind::Militant: return VictimGroup::Militants;
    case VictimKind::Mercenary: return VictimGroup::Mercenaries;
    case VictimKind::Peacekeeper: return VictimGroup::Peacekeepers;
    case VictimKind::Civilian:
    case VictimKind::Child:
    case VictimKind::Woman:
    case VictimKind::AidWorker: return VictimGroup::Civilians;
    case VictimKind::Official: return VictimGroup::Officials;
    case VictimKind::Unknown: return VictimGroup::Unknown;
    }
    return VictimGroup::Unknown;
}

VictimKind defaultKindOf(VictimGroup group)
{
    switch (group) {
    case VictimGroup::SecurityForces: return VictimKind::SecurityForces;
    case VictimGroup::Civilians: return VictimKind::Civilian;
    case VictimGroup::Militants: return VictimKind::Militant;
    case VictimGroup::Mercenaries: return VictimKind::Mercenary;
    case VictimGroup::Peacekeepers: return VictimKind::Peacekeeper;
    case VictimGroup::Officials: return VictimKind::Official;
    case VictimGroup::Unknown: return VictimKind::Unknown;
    }
    return VictimKind::Unknown;
}

PerpetratorStatus statusOf(Attribution attribution)
{
    switch (attribution) {
    case Attribution::ReportedAsFact: return PerpetratorStatus::Stated;
    case Attribution::Claimed: return PerpetratorStatus::Claimed;
    case Attribution::SuspectedByAuthorities: return PerpetratorStatus::Blamed;
    case Attribution::Suspected:
    case Attribution::Possible:
    case Attribution::Acquitted: return PerpetratorStatus::Suspected;
    }
    return PerpetratorStatus::Suspected;
}

Attribution attributionOf(PerpetratorStatus status)
{
    switch (status) {
    case PerpetratorStatus::Claimed: return Attribution::Claimed;
    case PerpetratorStatus::Blamed: return Attribution::SuspectedByAuthorities;
    case PerpetratorStatus::Suspected: return Attribution::Suspected;
    case PerpetratorStatus::Stated: return Attribution::ReportedAsFact;
    }
    return Attribution::Suspected;
}

} // namespace casus::model
