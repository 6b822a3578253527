// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/when.h"

#include "drafting/field_tools.h"

#include <optional>

namespace casus::drafting {
namespace {

using model::FieldKey;
using model::IncidentRole;

/// The most exact day that does not contradict the first one named.
const DateMark* dayOf(const Scene& scene, const Group& group)
{
    const NewsWindow& window = scene.segmentation.window;
    const DateMark* best = nullptr;
    for (const Fragment& fragment : group.fragments) {
        const Frame& frame = scene.frames[fragment.frame];
        for (const DateMark& date : frame.dates) {
            if (!fragment.tokens.contains(date.item->tokens.first) || !date.value ||
                date.use == DateUse::Span || date.use == DateUse::Aftermath)
                continue;
            if (group.role == IncidentRole::Background) {
                // an old day may stand with a verb of speech: "in early April the army declared that ..."
                if (!window.isOld(*date.value))
                    continue;
            } else if (!window.isFresh(date)) {
                continue;
            }
            if (best == nullptr) {
                best = &date;
                continue;
            }
            const auto [first, last] = daysOf(*best->value);
            const auto [otherFirst, otherLast] = daysOf(*date.value);
            if (otherFirst >= first && otherLast <= last &&
                otherFirst.daysTo(otherLast) < first.daysTo(last) && frame.tellsViolence())
                best = &date;
        }
    }
    return best;
}

} // namespace

void fillWhen(const Scene& scene, const Group& group, model::Incident& incident)
{
    double score = 0.9;
    QString reason = QStringLiteral("dated in the text");
    const DateMark* date = dayOf(scene, group);
    const auto take = [&](std::size_t other, const QString& why) {
        if (date != nullptr || other == kNone)
            return;
        const auto [known, fresh] = scene.shared.days.try_emplace(other, nullptr);
        if (fresh)
            known->second = dayOf(scene, scene.segmentation.groups[other]);
        date = known->second;
        score = 0.7;
        reason = why;
    };
    take(group.whole, QStringLiteral("the day of the whole"));
    if (group.role == IncidentRole::Main)
        take(scene.segmentation.sum, QStringLiteral("the day of the acts together"));
    if (date == nullptr)
        return;
    const QList<model::Evidence> evidence{scene.reading.evidence(*date->item)};
    score *= date->item->mention->score;
    setField(incident, FieldKey::Date, date->value->text(), evidence, score, reason);
    setField(incident, FieldKey::DateText, date->item->mention->quote, evidence, score, reason);
}

} // namespace casus::drafting
