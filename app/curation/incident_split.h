// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/incident.h"

#include <QDateTime>
#include <QList>

// One incident that is two, and claims that belong to another one. Pure functions; the open project commits
// the outcome.
namespace casus::curation {

/// What of an incident goes to the new one.
struct SplitChoice {
    QList<model::DocumentId> reports; // whole: all their passages; their claims only where chosen
    QList<model::Evidence> passages;  // single passages of other reports
    QList<model::ClaimId> claims;
    QList<qsizetype> places; // by their number in the incident
    QList<qsizetype> actors;
    friend bool operator==(const SplitChoice&, const SplitChoice&) = default;
};

/// The claims, places and parties that rest on the chosen reports and passages and on nothing else of the
/// incident: what goes along unless the coder says otherwise.
[[nodiscard]] SplitChoice goingAlong(const model::Incident& incident, const SplitChoice& chosen);
/// Would the place or party be in both? So where some of its words stay.
[[nodiscard]] bool restsOnWhatStays(const QList<model::Evidence>& evidence, const SplitChoice& chosen);

struct SplitIncidents {
    model::Incident rest;  // keeps its id
    model::Incident apart; // new
};
/// Claims move. A place or party that is chosen is in the new incident, and stays in the old one where it
/// rests on words that stay. Fields of the old one become drafts of the new one, with those of their words
/// that its documents hold. The two are remembered as not the same.
[[nodiscard]] SplitIncidents split(const model::Incident& incident, const SplitChoice& chosen,
                                   const QString& coder, const QDateTime& when);
/// Nothing chosen, or nothing left.
[[nodiscard]] std::optional<QString> whyNoSplit(const model::Incident& incident, const SplitChoice& chosen);

/// The claims go over, and with them the documents that make them.
void moveClaims(model::Incident& from, model::Incident& to, const QList<model::ClaimId>& claims);

} // namespace casus::curation
