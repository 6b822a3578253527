// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy.h"

#include "base/enum_names.h"
#include "model/policy_figures.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

namespace casus::model {

namespace {

constexpr std::array<EnumName<Policy>, 3> kPolicyNames{{
    {Policy::Native, QLatin1StringView("native")},
    {Policy::Acled, QLatin1StringView("acled")},
    {Policy::Gtd, QLatin1StringView("gtd")},
}};

constexpr std::array<EnumName<TotalSide>, 5> kTotalSideNames{{
    {TotalSide::A, QLatin1StringView("a")},
    {TotalSide::B, QLatin1StringView("b")},
    {TotalSide::Civilian, QLatin1StringView("civilian")},
    {TotalSide::Unknown, QLatin1StringView("unknown")},
    {TotalSide::All, QLatin1StringView("all")},
}};

/// What one claimant says of one total.
struct Voice {
    QString name;
    Figure figure;
};
using Voices = std::vector<Voice>;

QString inWords(const Figure& figure)
{
    if (figure.low && figure.high)
        return *figure.low == *figure.high ? QString::number(*figure.low)
                                           : QStringLiteral("%1 to %2").arg(*figure.low).arg(*figure.high);
    if (figure.low)
        return QString::number(*figure.low);
    return QStringLiteral("up to %1").arg(figure.high.value_or(0));
}

QString inWords(const Voices& voices)
{
    QStringList parts;
    for (const Voice& voice : voices)
        parts.append(QStringLiteral("%1 %2").arg(voice.name, inWords(voice.figure)));
    return parts.join(QStringLiteral(", "));
}

QString grade(const Figure& figure)
{
    return QStringLiteral("%1%2")
        .arg(QChar(static_cast<char16_t>(u'A' + figure.letter - 1)))
        .arg(figure.digit);
}

const Voice* leastOf(const Voices& voices)
{
    const Voice* least = nullptr;
    for (const Voice& voice : voices) {
        if (voice.figure.low && (!least || *voice.figure.low < *least->figure.low))
            least = &voice;
    }
    return least;
}

const Voice* mostOf(const Voices& voices)
{
    const Voice* most = nullptr;
    for (const Voice& voice : voices) {
        if (voice.figure.high && (!most || *voice.figure.high > *most->figure.high))
            most = &voice;
    }
    return most;
}

std::ptrdiff_t agreeing(const Voices& voices, const Voice& with)
{
    return std::count_if(voices.begin(), voices.end(),
                         [&](const Voice& voice) { return voice.figure.point() == with.figure.point(); });
}

/// A choice of the best voice and why, as the end of "Best: JNIM, ...".
struct Choice {
    const Voice* voice = nullptr;
    QString why;
};

Voices narrowed(const Voices& voices, const std::function<bool(const Voice&)>& keep)
{
    Voices kept;
    std::copy_if(voices.begin(), voices.end(), std::back_inserter(kept), keep);
    return kept;
}

const Voice* original(const Voices& voices, const Voice& copy)
{
    const auto found = std::find_if(voices.begin(), voices.end(), [&](const Voice& voice) {
        return voice.name == copy.name && voice.figure.claims == copy.figure.claims;
    });
    return &*found;
}

Choice lowestOf(const Voices& voices, const Voices& among, const QString& why)
{
    const auto lowest = std::min_element(among.begin(), among.end(), [](const Voice& a, const Voice& b) {
        return a.figure.point() < b.figure.point();
    });
    return {original(voices, *lowest), why};
}

bool allAgree(const Voices& voices)
{
    return std::all_of(voices.begin(), voices.end(), [&](const Voice& voice) {
        return voice.figure.point() == voices.front().figure.point();
    });
}

/// Best grade, then most claimants, then latest, then lowest (record's rule for `best`).
Choice nativeBest(const Voices& voices)
{
    const auto better = [](const Voice& a, const Voice& b) {
        return std::pair(a.figure.letter, a.figure.digit) < std::pair(b.figure.letter, b.figure.digit);
    };
    const Voice best = *std::min_element(voices.begin(), voices.end(), better);
    Voices left = narrowed(voices, [&](const Voice& voice) { return !better(best, voice); });
    if (left.size() < voices.size() && allAgree(left))
        return {original(voices, left.front()),
                QStringLiteral("the best graded (%1)").arg(grade(best.figure))};
    std::ptrdiff_t most = 0;
    for (const Voice& voice : left)
        most = std::max(most, agreeing(left, voice));
    const Voices majority = narrowed(left, [&](const Voice& voice) { return agreeing(left, voice) == most; });
    if (allAgree(majority))
        return {original(voices, majority.front()), QStringLiteral("what most claimants say")};
    QDate latest;
    for (const Voice& voice : majority) {
        if (voice.figure.date.isValid() && (!latest.isValid() || voice.figure.date > latest))
            latest = voice.figure.date;
    }
    const Voices newest = narrowed(majority, [&](const Voice& voice) { return voice.figure.date == latest; });
    if (latest.isValid() && allAgree(newest))
        return {original(voices, newest.front()), QStringLiteral("the latest")};
    return lowestOf(voices, latest.isValid() ? newest : majority,
                    QStringLiteral("the lowest of equal standing"));
}

/// GTD codebook: the most recent source, unless doubtful or resting on the perpetrators' claim; else the
/// majority; else the lowest.
Choice gtdBest(const Voices& voices)
{
    Voices credible = narrowed(
        voices, [](const Voice& voice) { return !voice.figure.isDoubtful() && !voice.figure.byPerpetrator; });
    if (credible.empty())
        credible = voices;
    QDate latest;
    for (const Voice& voice : credible) {
        if (voice.figure.date.isValid() && (!latest.isValid() || voice.figure.date > latest))
            latest = voice.figure.date;
    }
    const Voices newest = narrowed(credible, [&](const Voice& voice) { return voice.figure.date == latest; });
    if (latest.isValid() && allAgree(newest))
        return {original(voices, newest.front()), QStringLiteral("the latest credible count")};
    const Voices& left = latest.isValid() ? newest : credible;
    for (const Voice& voice : left) {
        if (agreeing(left, voice) * 2 > static_cast<std::ptrdiff_t>(left.size()))
            return {original(voices, voice), QStringLiteral("what the majority says")};
    }
    return lowestOf(voices, left, QStringLiteral("the lowest credible count"));
}

/// Independent claimants differ where no number fits them all.
bool disagree(const Voices& voices)
{
    int highestLow = 0;
    std::optional<int> lowestHigh;
    for (const Voice& voice : voices) {
        highestLow = std::max(highestLow, voice.figure.low.value_or(0));
        if (voice.figure.high && (!lowestHigh || *voice.figure.high < *lowestHigh))
            lowestHigh = voice.figure.high;
    }
    return lowestHigh && highestLow > *lowestHigh;
}

/// Enemy losses on a doubtful word stay out of `high` while another count remains.
Voices reliableForHigh(const Voices& voices, QString& remark)
{
    const Voices kept = narrowed(
        voices, [](const Voice& voice) { return !(voice.figure.enemyLosses && voice.figure.isDoubtful()); });
    if (kept.empty() || kept.size() == voices.size())
        return voices;
    for (const Voice& voice : voices) {
        if (voice.figure.enemyLosses && voice.figure.isDoubtful())
            remark += QStringLiteral(" %1 on the other side's losses (graded %2) stays out of high.")
                          .arg(voice.name, grade(voice.figure));
    }
    return kept;
}

Total compare(const Voices& voices, Policy policy)
{
    Total total;
    for (const Voice& voice : voices) {
        for (const int claim : voice.figure.claims) {
            if (!total.claims.contains(claim))
                total.claims.append(claim);
        }
    }
    std::sort(total.claims.begin(), total.claims.end());
    total.conflicting = disagree(voices);

    QString remark;
    const Voices forHigh = policy == Policy::Native ? reliableForHigh(voices, remark) : voices;
    const Voice* least = leastOf(voices);
    const Voice* most = mostOf(forHigh);
    if (least)
        total.low = least->figure.low;
    if (most)
        total.high = most->figure.high;
    if (total.low && total.high)
        total.high = std::max(*total.low, *total.high);

    Choice best;
    if (policy == Policy::Acled)
        best = {least, QStringLiteral("the lowest, until a better one is corroborated")};
    else
        best = policy == Policy::Native ? nativeBest(voices) : gtdBest(voices);
    if (best.voice)
        total.best = best.voice->figure.point();
    if (total.best && total.low)
        total.best = std::max(*total.best, *total.low);
    if (total.best && total.high)
        total.best = std::min(*total.best, *total.high);

    if (voices.size() == 1) {
        total.reason = QStringLiteral("Only %1 gives a count: %2.")
                           .arg(voices.front().name, inWords(voices.front().figure));
        return total;
    }
    total.reason = inWords(voices) + u'.';
    if (least && policy != Policy::Acled)
        total.reason += QStringLiteral(" Low: the least, %1.").arg(least->name);
    if (best.voice)
        total.reason += QStringLiteral(" Best: %1, %2.").arg(best.voice->name, best.why);
    if (most)
        total.reason += QStringLiteral(" High: the most, %1.").arg(most->name);
    total.reason += remark;
    return total;
}

Figure sumOf(const ClaimantFigures& claimant)
{
    std::optional<Figure> figure;
    for (const auto& [cell, count] : claimant.cells)
        figure = figure ? sum(*figure, count) : count;
    return figure.value_or(Figure());
}

/// One effect over all claimants.
class Derivation {
public:
    Derivation(std::vector<ClaimantFigures> claimants, Policy policy)
        : m_claimants(std::move(claimants))
        , m_policy(policy)
    {}

    void into(QMap<QString, Total>& totals, Effect effect) const
    {
        for (const TotalSide side : {TotalSide::A, TotalSide::B, TotalSide::Civilian, TotalSide::Unknown}) {
            const Voices voices = voicesOf(side);
            if (!voices.empty())
                totals.insert(totalKey(effect, side), compare(voices, m_policy));
        }
        if (m_claimants.empty())
            return;
        QString remark;
        Total all = compare(totalVoices(remark), m_policy);
        if (!remark.isEmpty()) {
            all.reason += remark;
            all.conflicting = true;
        }
        totals.insert(totalKey(effect, TotalSide::All), all);
    }

private:
    [[nodiscard]] Voices voicesOf(TotalSide side) const
    {
        Voices voices;
        for (const ClaimantFigures& claimant : m_claimants) {
            std::optional<Figure> figure;
            for (const auto& [cell, count] : claimant.cells) {
                if (cell.side == side)
                    figure = figure ? sum(*figure, count) : count;
            }
            if (side == TotalSide::Unknown && !figure && claimant.total)
                figure = remainder(claimant);
            if (figure)
                voices.push_back({claimant.name, *figure});
        }
        return voices;
    }

    /// A stated total without sides goes to unknown, less what the claimant gives by side.
    [[nodiscard]] static std::optional<Figure> remainder(const ClaimantFigures& claimant)
    {
        Figure figure = *claimant.total;
        const Figure known = sumOf(claimant);
        if (figure.low)
            figure.low = std::max(0, *figure.low - known.low.value_or(0));
        if (figure.high)
            figure.high = std::max(figure.low.value_or(0), *figure.high - known.low.value_or(0));
        return figure.high == 0 ? std::nullopt : std::optional(figure);
    }

    /// Each claimant's total: what it states, else the sum of its sides. Silence is not zero: where it says
    /// nothing of victims that others count, and does not count everyone, what the others say of those is
    /// added.
    [[nodiscard]] Voices totalVoices(QString& remark) const
    {
        Voices voices;
        for (const ClaimantFigures& claimant : m_claimants) {
            if (claimant.total) {
                const Figure parts = sumOf(claimant);
                if (claimant.total->high && parts.low.value_or(0) > *claimant.total->high)
                    remark += QStringLiteral(" The sides that %1 gives sum to more than its total.")
                                  .arg(claimant.name);
                voices.push_back({claimant.name, *claimant.total});
                continue;
            }
            Figure figure = sumOf(claimant);
            if (!claimant.countsEveryone()) {
                for (const auto& [cell, count] : othersCells(claimant)) {
                    const Figure own = figure;
                    figure = sum(figure, count);
                    figure.letter = own.letter;
                    figure.digit = own.digit;
                    figure.date = own.date;
                    figure.enemyLosses = own.enemyLosses;
                    figure.byPerpetrator = own.byPerpetrator;
                }
            }
            voices.push_back({claimant.name, figure});
        }
        return voices;
    }

    /// What other claimants say of victims on whom this one is silent, as the span of their counts.
    [[nodiscard]] std::map<VictimCell, Figure> othersCells(const ClaimantFigures& silent) const
    {
        std::map<VictimCell, Figure> cells;
        for (const ClaimantFigures& other : m_claimants) {
            for (const auto& [cell, count] : other.cells) {
                if (cell.isAnyone() || silent.cells.contains(cell))
                    continue;
                const auto [found, fresh] = cells.emplace(cell, count);
                if (fresh)
                    continue;
                Figure& span = found->second;
                if (count.low)
                    span.low = std::min(span.low.value_or(*count.low), *count.low);
                if (count.high)
                    span.high = std::max(span.high.value_or(*count.high), *count.high);
            }
        }
        return cells;
    }

    std::vector<ClaimantFigures> m_claimants;
    Policy m_policy;
};

void apply(QMap<QString, Total>& totals, const QMap<QString, TotalOverride>& overrides)
{
    for (auto it = overrides.constBegin(); it != overrides.constEnd(); ++it) {
        const TotalOverride& by = it.value();
        Total& total = totals[it.key()];
        const QString derived = total.reason;
        total.low = by.low;
        total.best = by.best;
        total.high = by.high;
        total.overridden = true;
        total.reason =
            by.coder.isEmpty() ? QStringLiteral("Set by hand") : QStringLiteral("Set by %1").arg(by.coder);
        total.reason += by.reason.isEmpty() ? QStringLiteral(".") : QStringLiteral(": %1.").arg(by.reason);
        if (!derived.isEmpty())
            total.reason += QStringLiteral(" From the claims: ") + derived;
    }
}

} // namespace

QString toString(Policy policy)
{
    return enumName(kPolicyNames, policy);
}

std::optional<Policy> policyFromString(QStringView name)
{
    return enumValue(kPolicyNames, name);
}

QString toString(TotalSide side)
{
    return enumName(kTotalSideNames, side);
}

QString totalKey(Effect effect, TotalSide side)
{
    return QString(toString(effect) + u'/' + toString(side));
}

const Total* Totals::find(Effect effect, TotalSide side) const
{
    const auto found = byKey.constFind(totalKey(effect, side));
    return found == byKey.constEnd() ? nullptr : &*found;
}

Totals derive(const QList<Claim>& claims, Policy policy, const QMap<QString, TotalOverride>& overrides)
{
    Totals totals;
    for (const Effect effect : all<Effect>())
        Derivation(figuresByClaimant(claims, effect, policy), policy).into(totals.byKey, effect);
    apply(totals.byKey, overrides);
    return totals;
}

} // namespace casus::model
