// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/merge.h"

#include "extraction/rule_scores.h"

#include <algorithm>
#include <iterator>
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

Means meansOf(const Candidate& candidate)
{
    if (const auto* actor = std::get_if<model::ActorValue>(&candidate.value))
        return actor->actor.isEmpty() ? Means::Rules : Means::Knowledge;
    if (const auto* place = std::get_if<model::PlaceValue>(&candidate.value))
        return place->gazetteerId.isEmpty() ? Means::Rules : Means::Knowledge;
    // Organisations have no value; the list of them names itself in the reason.
    return candidate.type == model::MentionType::Org && candidate.reason.contains(u"list") ? Means::Knowledge
                                                                                           : Means::Rules;
}

namespace {

constexpr double kSure = 0.85;    // knowledge that the model does not overrule
constexpr double kVerySure = 0.9; // what overrules a place of the gazetteer nonetheless

bool isName(const Candidate& candidate)
{
    return candidate.type == model::MentionType::Person || candidate.type == model::MentionType::Org ||
           candidate.type == model::MentionType::Place;
}

/// "Cabo Delgado": exactly these words, two or more, are a place of the gazetteer, and hardly a person.
bool isListedPlace(const Candidate& other, const Candidate& name)
{
    const auto* place = std::get_if<model::PlaceValue>(&other.value);
    return place && !place->gazetteerId.isEmpty() && name.type == model::MentionType::Person &&
           name.firstToken == other.firstToken && name.lastToken == other.lastToken &&
           other.lastToken - other.firstToken > 1;
}

/// May `name`, of the model, stand in the place of `other`?
bool yields(const Candidate& other, const Candidate& name)
{
    const bool covered = name.firstToken <= other.firstToken && other.lastToken <= name.lastToken;
    const bool sure = meansOf(other) == Means::Knowledge &&
                      (other.score >= kSure || (isListedPlace(other, name) && name.score < kVerySure));
    const bool same =
        other.type == name.type && other.firstToken == name.firstToken && other.lastToken == name.lastToken;
    return isName(other) && covered && !sure && !same && other.score < name.score;
}

} // namespace

void addModelNames(std::vector<Candidate>& candidates, std::vector<Candidate> names)
{
    std::size_t size = 0;
    for (const Candidate& candidate : candidates)
        size = std::max(size, candidate.lastToken);
    for (const Candidate& name : names)
        size = std::max(size, name.lastToken);
    // Likely candidates by the tokens they cover, as lists chained through `next`.
    constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    std::vector<std::size_t> head(size, kNone);
    std::vector<std::pair<std::size_t, std::size_t>> links; // candidate, next link
    for (std::size_t c = 0; c < candidates.size(); ++c) {
        if (candidates[c].score < scores::kLikely)
            continue;
        for (std::size_t t = candidates[c].firstToken; t < candidates[c].lastToken; ++t) {
            links.emplace_back(c, head[t]);
            head[t] = links.size() - 1;
        }
    }
    std::vector<bool> dropped(candidates.size(), false);
    std::vector<Candidate> added;
    for (Candidate& name : names) {
        std::vector<std::size_t> met;
        for (std::size_t t = name.firstToken; t < name.lastToken; ++t) {
            for (std::size_t link = head[t]; link != kNone; link = links[link].second)
                met.push_back(links[link].first);
        }
        if (!std::all_of(met.begin(), met.end(), [&](std::size_t c) { return yields(candidates[c], name); }))
            continue;
        for (const std::size_t c : met)
            dropped[c] = true;
        added.push_back(std::move(name));
    }
    std::size_t kept = 0;
    for (std::size_t c = 0; c < candidates.size(); ++c) {
        if (dropped[c])
            continue;
        if (kept != c)
            candidates[kept] = std::move(candidates[c]);
        ++kept;
    }
    candidates.resize(kept);
    candidates.insert(candidates.end(), std::make_move_iterator(added.begin()),
                      std::make_move_iterator(added.end()));
}

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
