// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/duplicates.h"

#include "drafting/likeness.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace casus::drafting {

std::optional<Likeness> likenessOf(const model::Incident& a, const model::Incident& b,
                                   const knowledge::ActorRegister& actors)
{
    const auto left = comparedFrom(a, actors);
    const auto right = comparedFrom(b, actors);
    if (!left || !right || shareDocument(*left, *right))
        return std::nullopt;
    return likenessOf(*left, *right);
}

struct DuplicateIndex::Parts {
    const knowledge::ActorRegister* actors = nullptr;
    std::vector<std::optional<Compared>> all; // empty: takes no part, replaced or removed
    QHash<qint64, std::vector<std::size_t>> byDay;
    QHash<qint64, std::size_t> byIncident;

    void drop(std::size_t index);
    /// Indexes whose days touch those of `one` or the days beside them, each once, ascending.
    [[nodiscard]] std::vector<std::size_t> near(const Compared& one) const;
};

void DuplicateIndex::Parts::drop(std::size_t index)
{
    if (!all[index])
        return;
    for (qint64 day = all[index]->first.toJulianDay(); day <= all[index]->last.toJulianDay(); ++day) {
        const auto found = byDay.find(day);
        if (found == byDay.end())
            continue;
        std::erase(*found, index);
        if (found->empty())
            byDay.erase(found);
    }
    all[index].reset();
}

std::vector<std::size_t> DuplicateIndex::Parts::near(const Compared& one) const
{
    std::vector<std::size_t> indexes;
    for (qint64 day = one.first.toJulianDay() - 1; day <= one.last.toJulianDay() + 1; ++day) {
        const auto found = byDay.constFind(day);
        if (found == byDay.cend())
            continue;
        for (const std::size_t index : *found) {
            const QString& country = all[index]->country;
            if (country.isEmpty() || one.country.isEmpty() || country == one.country)
                indexes.push_back(index);
        }
    }
    std::sort(indexes.begin(), indexes.end());
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
    return indexes;
}

DuplicateIndex::DuplicateIndex(const knowledge::ActorRegister& actors)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->actors = &actors;
}

DuplicateIndex::~DuplicateIndex() = default;
DuplicateIndex::DuplicateIndex(DuplicateIndex&&) noexcept = default;
DuplicateIndex& DuplicateIndex::operator=(DuplicateIndex&&) noexcept = default;

std::size_t DuplicateIndex::add(const model::Incident& incident)
{
    const std::size_t index = m_parts->all.size();
    if (incident.id.isStored()) {
        remove(incident.id);
        m_parts->byIncident.insert(incident.id.value(), index);
    }
    m_parts->all.push_back(comparedFrom(incident, *m_parts->actors));
    if (const auto& one = m_parts->all.back()) {
        for (qint64 day = one->first.toJulianDay(); day <= one->last.toJulianDay(); ++day)
            m_parts->byDay[day].push_back(index);
    }
    return index;
}

void DuplicateIndex::remove(model::IncidentId incident)
{
    const auto known = m_parts->byIncident.constFind(incident.value());
    if (known == m_parts->byIncident.cend())
        return;
    m_parts->drop(*known);
    m_parts->byIncident.erase(known);
}

std::size_t DuplicateIndex::size() const
{
    return m_parts->all.size();
}

std::vector<SameProposal> DuplicateIndex::sameAs(const model::Incident& incident, double threshold) const
{
    std::vector<SameProposal> found;
    const auto one = comparedFrom(incident, *m_parts->actors);
    if (!one)
        return found;
    for (const std::size_t index : m_parts->near(*one)) {
        const Compared& other = *m_parts->all[index];
        if ((other.incident.isStored() && other.incident == incident.id) || shareDocument(*one, other))
            continue;
        auto likeness = likenessOf(*one, other);
        if (likeness && likeness->score >= threshold)
            found.push_back({index, other.incident, *std::move(likeness)});
    }
    std::stable_sort(found.begin(), found.end(), [](const SameProposal& a, const SameProposal& b) {
        return a.likeness.score > b.likeness.score;
    });
    return found;
}

std::vector<DuplicateProposal> DuplicateIndex::proposals(double threshold) const
{
    std::vector<DuplicateProposal> pairs;
    for (std::size_t a = 0; a < m_parts->all.size(); ++a) {
        const auto& one = m_parts->all[a];
        if (!one)
            continue;
        for (const std::size_t b : m_parts->near(*one)) {
            const Compared& other = *m_parts->all[b];
            if (b <= a || shareDocument(*one, other))
                continue;
            auto likeness = likenessOf(*one, other);
            if (likeness && likeness->score >= threshold)
                pairs.push_back({a, b, *std::move(likeness)});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const DuplicateProposal& x, const DuplicateProposal& y) {
        return x.likeness.score > y.likeness.score;
    });
    // one document tells an incident once: the best of its incidents fits, the others do not
    std::set<std::pair<std::size_t, qint64>> taken;
    std::erase_if(pairs, [&](const DuplicateProposal& pair) {
        const auto isTaken = [&](std::size_t index, std::size_t other) {
            const auto& documents = m_parts->all[other]->documents;
            return std::any_of(documents.begin(), documents.end(), [&](qint64 document) {
                return taken.contains({index, document});
            });
        };
        if (isTaken(pair.a, pair.b) || isTaken(pair.b, pair.a))
            return true;
        for (const qint64 document : m_parts->all[pair.b]->documents)
            taken.insert({pair.a, document});
        for (const qint64 document : m_parts->all[pair.a]->documents)
            taken.insert({pair.b, document});
        return false;
    });
    return pairs;
}

std::vector<SameProposal> mayBeSame(const model::Incident& incident, std::span<const model::Incident> others,
                                    const knowledge::ActorRegister& actors, double threshold)
{
    std::vector<SameProposal> found;
    for (std::size_t i = 0; i < others.size(); ++i) {
        if (incident.id.isStored() && others[i].id == incident.id)
            continue;
        auto likeness = likenessOf(incident, others[i], actors);
        if (likeness && likeness->score >= threshold)
            found.push_back({i, others[i].id, *std::move(likeness)});
    }
    std::stable_sort(found.begin(), found.end(), [](const SameProposal& a, const SameProposal& b) {
        return a.likeness.score > b.likeness.score;
    });
    return found;
}

} // namespace casus::drafting
