// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/cues.h"

#include "base/enum_names.h"

#include <algorithm>
#include <array>

namespace casus::drafting {
namespace {

constexpr std::array kCueNames{
    EnumName<Cue>{Cue::Say, QLatin1StringView("say")},
    EnumName<Cue>{Cue::Publish, QLatin1StringView("publish")},
    EnumName<Cue>{Cue::According, QLatin1StringView("according")},
    EnumName<Cue>{Cue::Claim, QLatin1StringView("claim")},
    EnumName<Cue>{Cue::ClaimOpen, QLatin1StringView("claim_open")},
    EnumName<Cue>{Cue::ClaimedBy, QLatin1StringView("claimed_by")},
    EnumName<Cue>{Cue::BlameActive, QLatin1StringView("blame_active")},
    EnumName<Cue>{Cue::BlamedOn, QLatin1StringView("blamed_on")},
    EnumName<Cue>{Cue::Suspect, QLatin1StringView("suspect")},
    EnumName<Cue>{Cue::Deny, QLatin1StringView("deny")},
    EnumName<Cue>{Cue::NoClaim, QLatin1StringView("no_claim")},
    EnumName<Cue>{Cue::Background, QLatin1StringView("background")},
    EnumName<Cue>{Cue::Aftermath, QLatin1StringView("aftermath")},
    EnumName<Cue>{Cue::First, QLatin1StringView("first")},
    EnumName<Cue>{Cue::Next, QLatin1StringView("next")},
    EnumName<Cue>{Cue::Shift, QLatin1StringView("shift")},
    EnumName<Cue>{Cue::AllOfThem, QLatin1StringView("all_of_them")},
    EnumName<Cue>{Cue::Many, QLatin1StringView("many")},
    EnumName<Cue>{Cue::Acts, QLatin1StringView("acts")},
    EnumName<Cue>{Cue::OwnSide, QLatin1StringView("own_side")},
    EnumName<Cue>{Cue::EnemySide, QLatin1StringView("enemy_side")},
    EnumName<Cue>{Cue::Issuer, QLatin1StringView("issuer")},
    EnumName<Cue>{Cue::MovedTo, QLatin1StringView("moved_to")},
    EnumName<Cue>{Cue::Route, QLatin1StringView("route")},
    EnumName<Cue>{Cue::AdminBefore, QLatin1StringView("admin_before")},
    EnumName<Cue>{Cue::AdminAfter, QLatin1StringView("admin_after")},
    EnumName<Cue>{Cue::Capital, QLatin1StringView("capital")},
    EnumName<Cue>{Cue::Attempted, QLatin1StringView("attempted")},
    EnumName<Cue>{Cue::QuoteOrigin, QLatin1StringView("quote_origin")},
    EnumName<Cue>{Cue::Claimant, QLatin1StringView("claimant")},
    EnumName<Cue>{Cue::Relay, QLatin1StringView("relay")},
    EnumName<Cue>{Cue::Pronoun, QLatin1StringView("pronoun")},
    EnumName<Cue>{Cue::Attacker, QLatin1StringView("attacker")},
    EnumName<Cue>{Cue::State, QLatin1StringView("state")},
    EnumName<Cue>{Cue::Target, QLatin1StringView("target")},
    EnumName<Cue>{Cue::Rise, QLatin1StringView("rise")},
    EnumName<Cue>{Cue::EarlierToll, QLatin1StringView("earlier")},
    EnumName<Cue>{Cue::LaterSaid, QLatin1StringView("later")},
    EnumName<Cue>{Cue::Retract, QLatin1StringView("retract")},
    EnumName<Cue>{Cue::Responsible, QLatin1StringView("responsible")},
};

} // namespace

Cues::Cues(const knowledge::Knowledge& knowledge)
{
    for (const auto& name : {QStringLiteral("drafting_cues"), QStringLiteral("drafting_denials"),
                             QStringLiteral("drafting_claimants"), QStringLiteral("drafting_parties"),
                             QStringLiteral("drafting_revisions")}) {
        m_tables.emplace_back();
        load(knowledge.lexicon(name), m_tables.back());
    }
}

void Cues::load(const knowledge::Lexicon& lexicon, Table& table)
{
    for (const auto& entry : lexicon.entries()) {
        CuePhrase phrase;
        if (const auto cue = enumValue(kCueNames, entry.category)) {
            phrase.cue = *cue;
        } else if (const auto outcome = model::parse<model::Outcome>(entry.category)) {
            phrase.cue = Cue::Denial; // the denials table: the category is what did not happen
            phrase.outcome = outcome;
        } else {
            continue;
        }
        phrase.weak = entry.attributes.value(QStringLiteral("weak")) == u"1";
        phrase.claimant = model::parse<model::ClaimantType>(entry.attributes.value(QStringLiteral("type")));
        phrase.target = model::parse<model::TargetKind>(entry.attributes.value(QStringLiteral("target")));
        phrase.victims = model::parse<model::VictimGroup>(entry.attributes.value(QStringLiteral("victims")));
        table.matcher.add(entry.phrase, static_cast<std::uint32_t>(table.phrases.size()));
        table.phrases.push_back(phrase);
    }
    table.matcher.build();
}

std::vector<CueHit> Cues::find(const std::vector<QString>& folded) const
{
    std::vector<CueHit> hits;
    hits.reserve(folded.size() / 4);
    for (const Table& table : m_tables)
        findIn(table, folded, hits);
    std::stable_sort(hits.begin(), hits.end(),
                     [](const CueHit& a, const CueHit& b) { return a.first < b.first; });
    return hits;
}

void Cues::findIn(const Table& table, const std::vector<QString>& folded, std::vector<CueHit>& hits)
{
    if (table.phrases.empty())
        return;
    for (std::size_t at = 0; at < folded.size();) {
        const auto match = table.matcher.longestAt(folded, at);
        if (!match) {
            ++at;
            continue;
        }
        for (const auto payload : match->payloads)
            hits.push_back({&table.phrases[payload], match->firstToken, match->lastToken});
        at = match->lastToken;
    }
}

} // namespace casus::drafting
