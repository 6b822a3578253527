// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edtf.h"
#include "model/record_checks_private.h"

#include <algorithm>
#include <array>

namespace casus::model::checks {

using namespace Qt::StringLiterals;

namespace {

using Name = QLatin1StringView;

/// Kinds that say which means were used, and the tactic that goes with them.
struct KindTactic {
    Name kind;
    Name tactic;
};
constexpr std::array kKindTactics{
    KindTactic{"air_or_drone_strike"_L1, "air_strike"_L1},
    KindTactic{"shelling_rocket"_L1, "shelling"_L1},
    KindTactic{"ied_mine"_L1, "explosive"_L1},
    KindTactic{"suicide_attack"_L1, "suicide_bombing"_L1},
    KindTactic{"abduction"_L1, "abduction"_L1},
    KindTactic{"summary_execution"_L1, "execution"_L1},
    KindTactic{"arson_looting"_L1, "arson_looting"_L1},
};

void checkKind(const Incident& incident, Notes& notes)
{
    const QString kind = text(incident, FieldKey::Kind);
    const QStringList tactics = list(incident, FieldKey::Tactics);
    if (kind.isEmpty()) {
        RecordNote note = noteOn(FieldKey::Kind, "kind_missing"_L1, NoteSeverity::Hint,
                                 Words::tr("Without a kind, the incident has no event type in any export."));
        const auto speaks =
            std::find_if(kKindTactics.begin(), kKindTactics.end(), [&](const KindTactic& row) {
                return tactics.size() == 1 && tactics.constFirst() == row.tactic;
            });
        if (speaks != kKindTactics.end())
            note = withFix(note, FieldValue(QString(speaks->kind)), Words::tr("Set it by the tactic"));
        notes.append(note);
        return;
    }
    for (const KindTactic& row : kKindTactics) {
        if (kind != row.kind || tactics.isEmpty() || tactics.contains(row.tactic))
            continue;
        notes.append(withFix(noteOn(FieldKey::Tactics, "tactics_fit_kind"_L1, NoteSeverity::Warning,
                                    Words::tr("The kind says “%1”, the tactics do not.")
                                        .arg(QString(row.tactic).replace(u'_', u' '))),
                             FieldValue(QStringList(tactics) << QString(row.tactic)),
                             Words::tr("Add it to the tactics")));
    }
}

void checkSuicide(const Incident& incident, Notes& notes)
{
    const bool said = text(incident, FieldKey::Kind) == u"suicide_attack" ||
                      list(incident, FieldKey::Tactics).contains("suicide_bombing"_L1);
    if (said && !flag(incident, FieldKey::Suicide).value_or(false)) {
        notes.append(withFix(noteOn(FieldKey::Suicide, "suicide_fits_kind"_L1, NoteSeverity::Warning,
                                    Words::tr("Kind or tactics tell a suicide attack, this field does not.")),
                             FieldValue(true), Words::tr("Set to yes")));
    }
}

void checkDoubt(const Incident& incident, Notes& notes)
{
    const bool doubt = flag(incident, FieldKey::Doubt).value_or(false);
    const bool reason = !text(incident, FieldKey::DoubtReason).isEmpty();
    if (doubt && !reason) {
        notes.append(noteOn(FieldKey::DoubtReason, "doubt_reason"_L1, NoteSeverity::Hint,
                            Words::tr("Say what the incident may be instead.")));
    } else if (!doubt && reason) {
        notes.append(withFix(noteOn(FieldKey::Doubt, "doubt_reason"_L1, NoteSeverity::Warning,
                                    Words::tr("An alternative is given, but no doubt.")),
                             FieldValue(true), Words::tr("Set to yes")));
    }
}

const Total* killed(const Totals& totals, TotalSide side)
{
    return totals.find(Effect::Killed, side);
}

bool someone(const Total* total)
{
    return total && total->low.value_or(0) > 0;
}

void checkEffects(const Incident& incident, Notes& notes)
{
    const Totals totals = derive(incident.claims, Policy::Native, incident.overrides);
    const QString stage = text(incident, FieldKey::Stage);
    if (someone(killed(totals, TotalSide::All)) && (stage == u"threatened" || stage == u"disrupted")) {
        notes.append(withFix(noteOn(FieldKey::Stage, "stage_fits_deaths"_L1, NoteSeverity::Warning,
                                    Words::tr("Persons were killed, so it was more than a threat.")),
                             FieldValue(u"accomplished"_s), Words::tr("Set to accomplished")));
    }
    if (someone(killed(totals, TotalSide::Civilian)) && text(incident, FieldKey::CivilianTargeted) == u"no") {
        notes.append(
            withFix(noteOn(FieldKey::CivilianTargeted, "civilians_fit_deaths"_L1, NoteSeverity::Warning,
                           Words::tr("Civilians were killed: incidental at least.")),
                    FieldValue(u"incidental"_s), Words::tr("Set to incidental")));
    }
}

} // namespace

void checkWhat(const Incident& incident, Notes& notes)
{
    checkKind(incident, notes);
    checkSuicide(incident, notes);
    checkEffects(incident, notes);
    checkDoubt(incident, notes);
}

namespace {

/// UCDP's state-based violence has the government as side A.
void checkSides(const Incident& incident, const RecordFacts& facts, Notes& notes)
{
    const auto sideOf = [&](auto matches) -> std::optional<ActorSide> {
        for (const IncidentActor& actor : incident.actors) {
            if (actor.side && matches(typeOf(actor, facts)))
                return actor.side;
        }
        return std::nullopt;
    };
    const auto state = sideOf([](const QString& type) { return isState(type); });
    const auto armed = sideOf([](const QString& type) {
        return type == u"rebel" || type == u"political_militia" || type == u"identity_militia" ||
               type == u"unidentified_armed";
    });
    if (state == ActorSide::B && armed == ActorSide::A) {
        QList<IncidentActor> turned = incident.actors;
        for (IncidentActor& actor : turned) {
            if (actor.side == ActorSide::A)
                actor.side = ActorSide::B;
            else if (actor.side == ActorSide::B)
                actor.side = ActorSide::A;
        }
        // Claims name the sides too, so turning the parties alone would turn the losses: only where there are
        // none of a side.
        const bool counted =
            std::any_of(incident.claims.cbegin(), incident.claims.cend(), [](const Claim& claim) {
                return claim.victimSide == VictimSide::A || claim.victimSide == VictimSide::B;
            });
        RecordNote note = noteOn(NotePart::Actors, "government_side_a"_L1, NoteSeverity::Hint,
                                 Words::tr("Where a government fights, UCDP takes it as side A."));
        notes.append(counted ? note : withFix(note, turned, Words::tr("Swap the sides")));
    }
    const bool oneSided = text(incident, FieldKey::CivilianTargeted) == u"main_or_only";
    if (oneSided && sideOf([](const QString& type) { return type == u"civilians"; }) == ActorSide::A) {
        notes.append(noteOn(NotePart::Actors, "civilians_side_b"_L1, NoteSeverity::Hint,
                            Words::tr("Where civilians are the target, UCDP takes them as side B.")));
    }
}

void checkRegister(const Incident& incident, const RecordFacts& facts, Notes& notes)
{
    const auto date = Edtf::parse(text(incident, FieldKey::Date));
    for (qsizetype i = 0; i < incident.actors.size(); ++i) {
        const IncidentActor& actor = incident.actors[i];
        const auto known = actor.actor.isEmpty() ? std::nullopt : facts.actor(actor.actor);
        if (!known)
            continue;
        if (!actor.actorType.isEmpty() && !known->type.isEmpty() && actor.actorType != known->type) {
            QList<IncidentActor> mended = incident.actors;
            mended[i].actorType.clear();
            notes.append(withFix(noteOn(NotePart::Actors, "actor_type"_L1, NoteSeverity::Hint,
                                        Words::tr("The register has %1 as “%2”, this record as “%3”.")
                                            .arg(actor.name, QString(known->type).replace(u'_', u' '),
                                                 QString(actor.actorType).replace(u'_', u' '))),
                                 mended, Words::tr("Take the register's type")));
        }
        const bool before =
            date && date->latest() && known->validFrom.isValid() && *date->latest() < known->validFrom;
        const bool after =
            date && date->earliest() && known->validTo.isValid() && *date->earliest() > known->validTo;
        if (before || after) {
            notes.append(noteOn(NotePart::Actors, "actor_valid"_L1, NoteSeverity::Warning,
                                before ? Words::tr("%1 exists since %2 only.")
                                             .arg(known->name, known->validFrom.toString(Qt::ISODate))
                                       : Words::tr("%1 existed until %2 only.")
                                             .arg(known->name, known->validTo.toString(Qt::ISODate))));
        }
    }
}

} // namespace

void checkActors(const Incident& incident, const RecordFacts& facts, Notes& notes)
{
    checkSides(incident, facts, notes);
    if (facts.actor)
        checkRegister(incident, facts, notes);
}

} // namespace casus::model::checks
