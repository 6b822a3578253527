// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/lexicon.h"
#include "model/incident.h"

#include <vector>

namespace casus::drafting {

/// The kind of an incident from its tactics, targets and perpetrators, by
/// resources/lexicons/drafting_kinds.tsv: the first line whose conditions all hold decides.
class Kinds {
public:
    explicit Kinds(const knowledge::Lexicon& table);
    void fill(model::Incident& incident) const;

private:
    struct Rule {
        QString tactic; // "*" = any
        QString target; // empty = any
        QString by;     // "state", "nonstate", empty = any
        QString kind;
    };
    std::vector<Rule> m_rules;
};

} // namespace casus::drafting
