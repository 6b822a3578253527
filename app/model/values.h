// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enum_names.h"

#include <QList>
#include <QString>

#include <optional>

// The closed value sets of drafts and records. Source: the project's annotation guidelines for the coarse
// sets, the superset record (columns that map to ACLED, UCDP GED and GTD) for the fine ones. `toString` gives
// the name used in files; `label` (values_labels.h in the window) the words for a person.
namespace casus::model {

enum class PlaceRelation { In, Near, Between, Along, Border, Distance };

enum class Tactic {
    Ambush,
    ArmedAssault,
    Clash,
    Explosive,
    SuicideBombing,
    Shelling,
    AirStrike,
    Abduction,
    Execution,
    ArsonLooting,
    Other,
};

enum class TargetKind {
    Military,
    Police,
    Civilians,
    Officials,
    Peacekeepers,
    Mercenaries,
    Militants,
    Infrastructure,
};

/// Coarse outcome of drafts and keys.
enum class Outcome { Killed, Wounded, Captured, Missing, KilledOrWounded };

/// Coarse victims of drafts and keys.
enum class VictimGroup {
    SecurityForces,
    Civilians,
    Militants,
    Mercenaries,
    Peacekeepers,
    Officials,
    Unknown
};

/// Who says so, coarse ("by_class").
enum class ClaimantGroup { State, ArmedGroup, International, Media, Ngo, Local, Witness, Unattributed };

/// Who says so, fine. Each belongs to one ClaimantGroup (groupOf).
enum class ClaimantType {
    Army,
    PoliceGendarmerie,
    Government,
    SecuritySourceAnonymous, // state
    PerpetratorGroup,
    OpposingGroup, // armed_group
    UnMission,     // international
    OtherMedia,    // media
    NgoRights,     // ngo
    LocalOfficial,
    HospitalMedical,
    SelfDefenceMilitia, // local
    ResidentEyewitness,
    Relative, // witness
    JournalistOwn,
    Unknown, // unattributed
};

/// What happened to the counted persons, fine. Each belongs to one Outcome or to none (outcomeOf).
enum class Effect {
    Killed,
    Wounded,
    CapturedCombatant,
    AbductedCivilian,
    Missing,
    KilledOrWounded,
    Released,
    Surrendered,
    Displaced,
    Arrested,
};

enum class VictimSide { A, B, OtherArmed, Civilian, Unknown, All };

/// Who the counted persons are, fine. Each belongs to one VictimGroup (groupOf).
enum class VictimKind {
    SecurityForces,
    Soldier,
    Gendarme,
    Militia,
    Militant,
    Mercenary,
    Peacekeeper,
    Civilian,
    Child,
    Woman,
    AidWorker,
    Official,
    Unknown,
};

enum class CountForm {
    Exact,
    AtLeast,
    AtMost,
    Range,
    About,
    Plural,
    Several,
    Dozens,
    Tens,
    Hundreds,
    None,
    NotStated
};

enum class ClaimScope { ThisIncident, SeveralIncidents, CumulativePeriod };
enum class Polarity { Asserted, Denied, Retracted, Corrected };
enum class ClaimUse { Counts, ContextOnly, Rejected };

/// Coarse attribution of an act ("status").
enum class PerpetratorStatus { Claimed, Blamed, Suspected, Stated };

/// Fine attribution (MUC-4 list). claimed, suspected_by_authorities, suspected, reported_as_fact map to the
/// four above.
enum class Attribution { ReportedAsFact, Claimed, SuspectedByAuthorities, Suspected, Possible, Acquitted };

enum class ActorRole {
    Perpetrator,
    Target,
    AllyOfPerpetrator,
    AllyOfTarget,
    Intervener,
    BystanderVictim,
    Carrier
};

/// Whose party an actor was in the fight. Absent = nobody has said.
enum class ActorSide { A, B, Other, None };

enum class IncidentRole { Main, Part, Aggregate, Background };
enum class IncidentStatus { Candidate, InReview, Accepted, Rejected, MergedInto, SplitInto };

[[nodiscard]] ClaimantGroup groupOf(ClaimantType type);
[[nodiscard]] ClaimantType defaultTypeOf(ClaimantGroup group);
[[nodiscard]] std::optional<Outcome> outcomeOf(Effect effect);
/// `captured` becomes captured_combatant where the victims bear arms, else abducted_civilian.
[[nodiscard]] Effect effectOf(Outcome outcome, VictimGroup victims);
[[nodiscard]] VictimGroup groupOf(VictimKind kind);
[[nodiscard]] VictimKind defaultKindOf(VictimGroup group);
[[nodiscard]] PerpetratorStatus statusOf(Attribution attribution);
[[nodiscard]] Attribution attributionOf(PerpetratorStatus status);

#define CASUS_DECLARE_NAMES(Enum)                                                                            \
    [[nodiscard]] QString toString(Enum value);                                                              \
    [[nodiscard]] std::optional<Enum> fromString(QStringView name, Enum*);                                   \
    [[nodiscard]] QList<Enum> allValues(Enum*)

CASUS_DECLARE_NAMES(PlaceRelation);
CASUS_DECLARE_NAMES(Tactic);
CASUS_DECLARE_NAMES(TargetKind);
CASUS_DECLARE_NAMES(Outcome);
CASUS_DECLARE_NAMES(VictimGroup);
CASUS_DECLARE_NAMES(ClaimantGroup);
CASUS_DECLARE_NAMES(ClaimantType);
CASUS_DECLARE_NAMES(Effect);
CASUS_DECLARE_NAMES(VictimSide);
CASUS_DECLARE_NAMES(VictimKind);
CASUS_DECLARE_NAMES(CountForm);
CASUS_DECLARE_NAMES(ClaimScope);
CASUS_DECLARE_NAMES(Polarity);
CASUS_DECLARE_NAMES(ClaimUse);
CASUS_DECLARE_NAMES(PerpetratorStatus);
CASUS_DECLARE_NAMES(Attribution);
CASUS_DECLARE_NAMES(ActorRole);
CASUS_DECLARE_NAMES(ActorSide);
CASUS_DECLARE_NAMES(IncidentRole);
CASUS_DECLARE_NAMES(IncidentStatus);
#undef CASUS_DECLARE_NAMES

/// parse<Tactic>(u"ambush")
template <typename Enum>
[[nodiscard]] std::optional<Enum> parse(QStringView name)
{
    return fromString(name, static_cast<Enum*>(nullptr));
}

/// all<Tactic>(): in the order of the value set
template <typename Enum>
[[nodiscard]] QList<Enum> all()
{
    return allValues(static_cast<Enum*>(nullptr));
}

} // namespace casus::model
