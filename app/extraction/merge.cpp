// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/merge.h"

#include <algorithm>
#include <tuple>

namespace casus::extraction {

namespace {

constexpr double kLikely = 0.5;

int typeRank(model::MentionType type)
{
    switch (type) {
    case model::MentionType::Casualty: return 0;
    case model::MentionType::Date: return 1;
    case model::MentionType::Actor: return 2;
    case model::MentionType::Place: return 3;
    case model::MentionType::Org: return 4;
    case model::MentionType::Person: return 5;
    case model::MentionType::Weapon: return 6;
    case model::MentionType::Event: return 7;
    case model::MentionType::FirstCustom: break;
    }
    return 8;
}

bool stronger(const Candidate& a, const Candidate& b)
{
    const auto key = [](const Candidate& c) {
        return std::make_tuple(c.score < kLikely, -static_cast<long>(c.lastToken - c.firstToken), -c.score,
                               typeRank(c.type), c.firstToken);
    };
    return key(a) < key(b);
}

bool isUsable(const Candidate& candidate, const std::vector<bool>& readable)
{
    if (candidate.firstToken >= candidate.lastToken || candidate.lastToken > readable.size())
        return false;
    const auto begin = readable.begin();
    return std::all_of(begin + static_cast<std::ptrdiff_t>(candidate.firstToken),
                       begin + static_cast<std::ptrdiff_t>(candidate.lastToken),
                       [](bool open) { return open; });
}

} // namespace

std::vector<Candidate> mergeCandidates(std::vector<Candidate> candidates, const std::vector<bool>& readable)
{
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(),
                                    [&](const Candidate& c) { return !isUsable(c, readable); }),
                     candidates.end());
    std::stable_sort(candidates.begin(), candidates.end(), stronger);

    std::vector<bool> taken(readable.size(), false);
    std::vector<Candidate> kept;
    kept.reserve(candidates.size());
    for (Candidate& candidate : candidates) {
        const auto first = taken.begin() + static_cast<std::ptrdiff_t>(candidate.firstToken);
        const auto last = taken.begin() + static_cast<std::ptrdiff_t>(candidate.lastToken);
        if (std::find(first, last, true) != last)
            continue;
        std::fill(first, last, true);
        kept.push_back(std::move(candidate));
    }
    std::sort(kept.begin(), kept.end(),
              [](const Candidate& a, const Candidate& b) { return a.firstToken < b.firstToken; });
    return kept;
}

} // namespace casus::extraction
