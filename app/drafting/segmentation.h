// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/frames.h"
#include "drafting/rules.h"

#include <optional>
#include <vector>

namespace casus::drafting {

/// A part of a sentence that tells of one incident.
struct Fragment {
    std::size_t frame = 0;
    Tokens tokens;
};

/// The fragments of one incident, before its fields are drawn from them.
struct Group {
    model::IncidentRole role = model::IncidentRole::Main;
    std::vector<Fragment> fragments;
    std::optional<model::Edtf> date; // the day that holds it together
    std::vector<QString> places;     // folded names that locate it
    std::vector<QString> admin;
    std::vector<model::Tactic> tactics;
    bool lead = false;              // opened by headline or lead
    bool severalActs = false;       // its source sums several attacks
    std::size_t whole = kNone;      // index of the group of which this is a part
    std::vector<std::size_t> parts; // groups of which this is the whole
    QString reason;                 // why it stands apart
};

/// Days that count as news. Older acts are recalled, not reported.
struct NewsWindow {
    QDate published;          // null where unknown
    std::optional<QDate> day; // day of the first act that the document reports
    bool list = false;        // a periodical list of incidents

    /// Too old, or too coarse, to be the day of a reported act.
    [[nodiscard]] bool isOld(const model::Edtf& value) const;
    [[nodiscard]] bool isFresh(const DateMark& date) const;
};

struct Segmentation {
    std::vector<Group> groups;
    NewsWindow window;
    std::vector<const Item*>
        pieces;              // counts that belong to parts, not to their whole; in the order of the text
    std::size_t sum = kNone; // the group that sums the others
};

/// Groups frames into incidents: by place, day, parties, sequence words, list items and sections; the
/// headline, the lead and the body of one incident are one group.
[[nodiscard]] Segmentation segment(const Reading& reading, const std::vector<Frame>& frames,
                                   Rules without = {});

} // namespace casus::drafting
