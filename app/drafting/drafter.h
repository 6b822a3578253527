// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/extractor.h"
#include "model/incident.h"

#include <memory>
#include <vector>

namespace casus::drafting {

/// Drafts the incidents that a document reports, from its mentions. Immutable after construction; any thread.
class Drafter {
public:
    explicit Drafter(std::shared_ptr<const knowledge::Knowledge> knowledge);
    ~Drafter();

    /// In the order of the text. Every field, place, actor and claim carries evidence, score and reason;
    /// evidence and claims have no document id yet. Where the text gives no basis a field is absent.
    [[nodiscard]] std::vector<model::Incident> draft(const extraction::Extraction& extraction,
                                                     const extraction::Context& context) const;

private:
    struct Rules;
    std::unique_ptr<const Rules> m_rules;
};

} // namespace casus::drafting
