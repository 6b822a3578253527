// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/inheritance.h"

namespace casus::drafting {

void inheritParties(const Scene& scene, const Group& group, std::vector<Party>& parties)
{
    if (!scene.uses(Rule::Inheritance) || group.role == model::IncidentRole::Background ||
        group.role == model::IncidentRole::Aggregate)
        return;
    const std::size_t from = group.whole != kNone ? group.whole : scene.segmentation.sum;
    if (from == kNone)
        return;
    const bool open = parties.empty() || (!parties.front().named && !parties.front().state &&
                                          parties.front().status == model::PerpetratorStatus::Stated);
    if (!open)
        return;
    const auto [known, fresh] = scene.shared.parties.try_emplace(from);
    if (fresh)
        known->second = perpetratorsOf(scene, scene.segmentation.groups[from]);
    std::vector<Party> common = known->second;
    if (common.empty())
        return;
    for (Party& party : common)
        party.reason += QStringLiteral(", of all the acts together");
    if (!parties.empty() && !parties.front().vague && !common.front().named) {
        // "gunmen" here, "suspected jihadists" there: the same men, with what is known of them
        parties.front().status = common.front().status;
        parties.front().evidence += common.front().evidence;
        parties.front().reason = common.front().reason;
        return;
    }
    parties = std::move(common);
}

} // namespace casus::drafting
