// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/rules.h"
#include "extraction/extractor.h"
#include "model/incident.h"

#include <memory>
#include <vector>

namespace casus::drafting {

/// What one draft cost, counted: grows with the text, not with its square.
struct DraftWork {
    std::uint64_t lookups = 0;   // of mentions and cues by place
    std::size_t groups = 0;      // candidate incidents
    std::size_t fragments = 0;   // sentences and parts of sentences in them
    std::size_t comparisons = 0; // of claims with claims
};

/// Drafts the incidents that a document reports, from its mentions. Immutable after construction; any thread.
class Drafter {
public:
    /// `without` leaves rules out; for measurements.
    explicit Drafter(std::shared_ptr<const knowledge::Knowledge> knowledge, Rules without = {});
    ~Drafter();

    /// In the order of the text. Every field, place, actor and claim carries evidence, score and reason;
    /// evidence and claims have no document id yet. Where the text gives no basis a field is absent.
    [[nodiscard]] std::vector<model::Incident> draft(const extraction::Extraction& extraction,
                                                     const extraction::Context& context,
                                                     DraftWork* work = nullptr) const;

private:
    struct Tables;
    std::unique_ptr<const Tables> m_tables;
};

} // namespace casus::drafting
