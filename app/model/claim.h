// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evidence.h"
#include "model/values.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace casus::model {

/// One attributed statement on victims: who says how many of whom were killed, wounded, captured.
/// The record's claim (project record, claims table); a casualty claim always has an effect and, unless
/// `form` is NotStated, a low or a high.
struct Claim {
    ClaimId id;
    DocumentId document;      // which report says it
    QList<Evidence> evidence; // the words of the count; empty only for a coder's own claim with a reason
    Effect effect = Effect::Killed;
    VictimKind victimKind = VictimKind::Unknown;
    VictimSide victimSide = VictimSide::Unknown;
    std::optional<int> low;  // >= 0
    std::optional<int> high; // >= low; empty = open top
    CountForm form = CountForm::Exact;
    bool includes = false; // part of another count of the same claimant: never added to a total
    ClaimantType claimantType = ClaimantType::JournalistOwn;
    QString claimant;      // as named in the text ("an army statement"); empty = the article itself
    QString claimantActor; // register id; empty where the claimant is no registered actor
    QStringList via;       // relay, nearest first: {"AFP", "army statement"}
    QDate claimDate;       // of utterance; null where unknown
    ClaimScope scope = ClaimScope::ThisIncident;
    Polarity polarity = Polarity::Asserted;
    ClaimId supersedes;  // a claim of the same incident that this one replaces
    QString reliability; // "A".."F" (Admiralty), empty = ungraded, treated as C
    QString credibility; // "1".."6", empty = ungraded, treated as 3
    ClaimUse use = ClaimUse::Counts;
    QString useReason;
    bool suggested = true; // drafted and undecided
    bool rejected = false;
    double score = 0;
    QString reason;
    QString coder;
    std::optional<bool> includesAttackers{}; // the attackers' own dead are in the count
    QString victimActor;                     // register id of the party that the counted persons belong to
    QString period;                          // EDTF, where the scope is a period

    friend bool operator==(const Claim&, const Claim&) = default;
};

/// Whose losses the claimant tells of: follows from claimant and victims.
enum class Partisanship { OwnLosses, EnemyLosses, Neutral };
[[nodiscard]] Partisanship partisanship(const Claim& claim);
[[nodiscard]] QString toString(Partisanship partisanship);

[[nodiscard]] QJsonObject toJson(const Claim& claim);
[[nodiscard]] Claim claimFromJson(const QJsonObject& json);
/// "at least 14", "7", "20 to 25", "40 or so", "none"
[[nodiscard]] QString describeCount(const Claim& claim);

} // namespace casus::model
