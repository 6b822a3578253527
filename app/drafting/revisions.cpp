// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/revisions.h"

#include <algorithm>

namespace casus::drafting {
namespace {

using model::Claim;
using model::VictimGroup;

constexpr std::size_t kReach = 5;        // words between "rose to" and its count
constexpr std::size_t kEarlierReach = 9; // "an earlier toll from the ministry had spoken of 12"

/// The cue governs the first count after it.
bool governs(const Reading& reading, const CueHit& cue, const Item& count, std::size_t reach)
{
    if (cue.last > count.tokens.first || count.tokens.first - cue.last > reach)
        return false;
    const auto between = reading.itemsIn({cue.last, count.tokens.first});
    return std::none_of(between.begin(), between.end(),
                        [](const Item& item) { return item.type() == model::MentionType::Casualty; });
}

CountMark markOf(const CountMarks& marks, const Claim& claim)
{
    CountMark mark;
    for (const model::Evidence& evidence : claim.evidence) {
        const auto found = marks.find(evidence.span.begin);
        if (found == marks.end())
            continue;
        mark.risen = mark.risen || found->second.risen;
        mark.later = mark.later || found->second.later;
        mark.earlier = mark.earlier || found->second.earlier;
        mark.retracted = mark.retracted || found->second.retracted;
    }
    return mark;
}

bool sameMatter(const Claim& a, const Claim& b)
{
    const VictimGroup x = model::groupOf(a.victimKind);
    const VictimGroup y = model::groupOf(b.victimKind);
    return model::outcomeOf(a.effect) == model::outcomeOf(b.effect) && !a.includes && !b.includes &&
           (x == y || x == VictimGroup::Unknown || y == VictimGroup::Unknown) &&
           (a.low != b.low || a.high != b.high);
}

bool sameSource(const Claim& a, const Claim& b)
{
    if (!a.claimantActor.isEmpty() && a.claimantActor == b.claimantActor)
        return true;
    return a.claimantType == b.claimantType && text::foldName(a.claimant) == text::foldName(b.claimant);
}

bool standsBefore(const Claim& a, const Claim& b)
{
    return !a.evidence.isEmpty() && !b.evidence.isEmpty() &&
           a.evidence.front().span.begin < b.evidence.front().span.begin;
}

class Reviser {
public:
    Reviser(QList<Claim>& claims, const CountMarks& marks)
        : m_claims(claims)
    {
        for (const Claim& claim : claims)
            m_marks.push_back(markOf(marks, claim));
        m_replaced.assign(m_marks.size(), false);
    }

    void run()
    {
        const auto count = m_marks.size();
        for (std::size_t old = 0; old < count; ++old) {
            if (m_marks[old].retracted)
                claim(old).polarity = model::Polarity::Retracted;
            const std::size_t by = replacementOf(old);
            if (by != count)
                replace(old, by);
        }
    }

private:
    [[nodiscard]] Claim& claim(std::size_t index) { return m_claims[static_cast<qsizetype>(index)]; }

    /// Whose figure holds instead; the number of claims where none does.
    [[nodiscard]] std::size_t replacementOf(std::size_t old)
    {
        const CountMark& mark = m_marks[old];
        const std::size_t none = m_marks.size();
        std::size_t best = none;
        int bestRank = 0;
        for (std::size_t by = 0; by < none; ++by) {
            const CountMark& other = m_marks[by];
            if (by == old || other.earlier || other.retracted || !sameMatter(claim(old), claim(by)))
                continue;
            int rank = 0;
            const bool newer = other.risen || other.later;
            if (mark.earlier)
                rank = 1 + (newer ? 4 : 0) + (sameSource(claim(old), claim(by)) ? 2 : 0);
            else if (newer && !mark.risen && !mark.later && sameSource(claim(old), claim(by)) &&
                     standsBefore(claim(old), claim(by)))
                rank = 3;
            if (rank > bestRank) {
                bestRank = rank;
                best = by;
            }
        }
        return best;
    }

    void replace(std::size_t old, std::size_t by)
    {
        claim(old).id = model::ClaimId(-static_cast<qint64>(old) - 1);
        std::size_t last = by;
        while (claim(last).supersedes.value() < 0)
            last = static_cast<std::size_t>(-claim(last).supersedes.value()) - 1;
        if (last == old || m_replaced[old])
            return;
        m_replaced[old] = true;
        claim(last).supersedes = claim(old).id;
        claim(last).reason += QStringLiteral("; in place of an earlier figure");
    }

    QList<Claim>& m_claims;
    std::vector<CountMark> m_marks;
    std::vector<bool> m_replaced;
};

} // namespace

CountMark countMarkOf(const Reading& reading, const Frame& frame, const Item& count)
{
    CountMark mark;
    for (const CueHit& cue : reading.cuesIn({frame.tokens.first, count.tokens.first})) {
        switch (cue.cue()) {
        case Cue::Rise: mark.risen = mark.risen || governs(reading, cue, count, kReach); break;
        case Cue::EarlierToll:
            mark.earlier = mark.earlier || governs(reading, cue, count, kEarlierReach);
            break;
        case Cue::LaterSaid: mark.later = mark.later || governs(reading, cue, count, kEarlierReach); break;
        case Cue::Retract:
            mark.retracted = mark.retracted || governs(reading, cue, count, kEarlierReach);
            break;
        default: break;
        }
    }
    // "rose to 23 from 12": the figure after "from" is the old one
    const bool from =
        count.tokens.first > frame.tokens.first && (reading.word(count.tokens.first - 1) == u"from" ||
                                                    reading.word(count.tokens.first - 1) == u"contre");
    if (from && reading.firstCue({frame.tokens.first, count.tokens.first}, Cue::Rise) != nullptr) {
        mark.earlier = true;
        mark.risen = false;
    }
    if (mark.earlier)
        mark.risen = mark.later = false;
    return mark;
}

void settleRevisions(QList<Claim>& claims, const CountMarks& marks)
{
    if (!marks.empty())
        Reviser(claims, marks).run();
}

} // namespace casus::drafting
