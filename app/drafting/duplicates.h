// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/actor_register.h"
#include "model/incident.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

// Incidents of different documents that may be one and the same: values in, proposals out. Nothing here
// decides.
namespace casus::drafting {

/// Two incidents that are alike, and what speaks for and against it, in words for an analyst.
struct Likeness {
    double score = 0; // 0..1
    QStringList reasons;
};

/// Below it a pair is not worth an analyst's look.
constexpr double kProposalThreshold = 0.6;

/// Compares two incidents: days, country, places (distance, spelling variants), parties (over the register's
/// parents), figures, tactics and targets. Empty where something excludes that they are one: other days,
/// other country, places far apart, parties that cannot be one.
[[nodiscard]] std::optional<Likeness> likenessOf(const model::Incident& a, const model::Incident& b,
                                                 const knowledge::ActorRegister& actors);

/// `other` may be the same incident as the one that was asked about.
struct SameProposal {
    std::size_t other = 0; // index: as given, or as `add` gave it
    model::IncidentId incident;
    Likeness likeness;
};

/// `a` and `b` may be the same incident; a < b.
struct DuplicateProposal {
    std::size_t a = 0;
    std::size_t b = 0;
    Likeness likeness;
};

/// Incidents indexed by country and day, so that one is compared with few of 100,000. Keeps a few hundred
/// bytes of each, not the incident. Incidents that are no event of their own (recalled, summed up, parts),
/// that are rejected, merged, split or trashed, and those without a day are kept out of the comparison. Two
/// incidents of one document are never proposed. Const functions from any thread.
class DuplicateIndex {
public:
    explicit DuplicateIndex(const knowledge::ActorRegister& actors); // must outlive the index
    ~DuplicateIndex();
    DuplicateIndex(DuplicateIndex&&) noexcept;
    DuplicateIndex& operator=(DuplicateIndex&&) noexcept;

    /// Its index: 0, 1, 2 ... in the order of the calls. An incident that is stored (has an id) and was added
    /// before is replaced; its old index is never proposed again.
    std::size_t add(const model::Incident& incident);
    void remove(model::IncidentId incident);
    [[nodiscard]] std::size_t size() const; // calls of add

    /// What may be the same as `incident`, best first; itself (by its id) left out.
    [[nodiscard]] std::vector<SameProposal> sameAs(const model::Incident& incident,
                                                   double threshold = kProposalThreshold) const;
    /// All pairs, best first. Of two incidents of one document only the better fits a third one.
    [[nodiscard]] std::vector<DuplicateProposal> proposals(double threshold = kProposalThreshold) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// For a few incidents at hand: which of `others` may be the same as `incident`, best first.
[[nodiscard]] std::vector<SameProposal> mayBeSame(const model::Incident& incident,
                                                  std::span<const model::Incident> others,
                                                  const knowledge::ActorRegister& actors,
                                                  double threshold = kProposalThreshold);

} // namespace casus::drafting
