// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy_figures.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace casus::model {

namespace {

// Two counts of the same kind so close together in one text are parts of one statement ("three drivers and
// four traders"); farther apart the second is a repetition or a revision of the first. In code points.
constexpr int kSameStatement = 160;

bool takesPart(const Claim& claim)
{
    return claim.use == ClaimUse::Counts && !claim.rejected && claim.scope == ClaimScope::ThisIncident &&
           claim.form != CountForm::NotStated && !claim.includes &&
           (claim.polarity == Polarity::Asserted || claim.polarity == Polarity::Corrected ||
            (claim.polarity == Polarity::Denied && claim.high == 0));
}

std::set<qint64> supersededIds(const QList<Claim>& claims)
{
    std::set<qint64> ids;
    for (const Claim& claim : claims) {
        // of a draft that is not stored yet, ids are negative
        if (claim.supersedes.value() != 0 && !claim.rejected && claim.use != ClaimUse::Rejected &&
            claim.polarity != Polarity::Retracted)
            ids.insert(claim.supersedes.value());
    }
    return ids;
}

struct Bounds {
    std::optional<int> low;
    std::optional<int> high;
};

/// Bounds of counts without a number. Native: those of the annotation guidelines, where the claim has none of
/// its own. ACLED codebook: several, plural 3; tens 10; dozens 12; hundreds 100. GTD gives none: the least
/// the words mean.
Bounds boundsOf(const Claim& claim, Policy policy)
{
    const bool native = policy == Policy::Native;
    const auto vague = [&](int nativeLow, std::optional<int> nativeHigh, int otherLow) -> Bounds {
        if (!native)
            return {otherLow, std::nullopt};
        return claim.low || claim.high ? Bounds{claim.low, claim.high} : Bounds{nativeLow, nativeHigh};
    };
    switch (claim.form) {
    case CountForm::Several: return vague(3, 9, 3);
    case CountForm::Plural: return vague(2, std::nullopt, policy == Policy::Acled ? 3 : 2);
    case CountForm::Tens: return vague(10, 99, 10);
    case CountForm::Dozens: return vague(24, 99, 12);
    case CountForm::Hundreds: return vague(200, 999, 100);
    case CountForm::None: return {0, 0};
    case CountForm::Exact:
    case CountForm::AtLeast:
    case CountForm::AtMost:
    case CountForm::Range:
    case CountForm::About:
    case CountForm::NotStated: break;
    }
    return {claim.low, claim.high};
}

bool isState(ClaimantType type)
{
    return groupOf(type) == ClaimantGroup::State;
}

bool isEnemyLosses(const Claim& claim)
{
    const VictimGroup victims = groupOf(claim.victimKind);
    if (isState(claim.claimantType))
        return victims == VictimGroup::Militants;
    if (groupOf(claim.claimantType) == ClaimantGroup::ArmedGroup)
        return victims == VictimGroup::SecurityForces || victims == VictimGroup::Mercenaries ||
               victims == VictimGroup::Peacekeepers || victims == VictimGroup::Officials;
    return false;
}

int gradeOf(const QString& grade, QChar first, int fallback)
{
    if (grade.size() != 1)
        return fallback;
    const int value = grade[0].toUpper().unicode() - first.unicode() + 1;
    return value >= 1 && value <= 5 ? value
                                    : fallback; // F and 6: cannot be judged, which is not worse than E5
}

std::optional<Figure> figureOf(const Claim& claim, int index, Policy policy)
{
    const Bounds bounds = boundsOf(claim, policy);
    if (!bounds.low && !bounds.high)
        return std::nullopt;
    Figure figure;
    figure.low = bounds.low;
    figure.high = bounds.high ? bounds.high : bounds.low;
    figure.letter = gradeOf(claim.reliability, QChar(u'A'), 3);
    figure.digit = gradeOf(claim.credibility, QChar(u'1'), 3);
    figure.date = claim.claimDate;
    figure.enemyLosses = isEnemyLosses(claim);
    figure.byPerpetrator = claim.claimantType == ClaimantType::PerpetratorGroup;
    figure.claims = {index};
    return figure;
}

std::vector<int> joined(const std::vector<int>& a, const std::vector<int>& b)
{
    std::vector<int> all;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

void takeBasis(Figure& figure, const Figure& other)
{
    figure.letter = std::max(figure.letter, other.letter);
    figure.digit = std::max(figure.digit, other.digit);
    if (!figure.date.isValid() || (other.date.isValid() && other.date > figure.date))
        figure.date = other.date;
    figure.enemyLosses = figure.enemyLosses || other.enemyLosses;
    figure.byPerpetrator = figure.byPerpetrator || other.byPerpetrator;
    figure.claims = joined(figure.claims, other.claims);
}

/// Two statements of one claimant on the same people: the later one where both are dated, else the span of
/// both.
Figure revised(const Figure& a, const Figure& b)
{
    if (a.date.isValid() && b.date.isValid() && a.date != b.date)
        return a.date > b.date ? a : b;
    Figure figure = a;
    takeBasis(figure, b);
    if (b.low)
        figure.low = a.low ? std::min(*a.low, *b.low) : *b.low;
    if (b.high)
        figure.high = a.high ? std::max(*a.high, *b.high) : *b.high;
    return figure;
}

bool isSameStatement(const Claim& a, const Claim& b)
{
    if (a.evidence.isEmpty() || b.evidence.isEmpty() || a.document != b.document)
        return false;
    const Span first = a.evidence.first().span;
    const Span second = b.evidence.first().span;
    if (first.overlaps(second))
        return false;
    const int gap = first.begin < second.begin ? second.begin - first.end : first.begin - second.end;
    return gap <= kSameStatement;
}

VictimCell cellOf(const Claim& claim)
{
    const VictimGroup group = groupOf(claim.victimKind);
    switch (claim.victimSide) {
    case VictimSide::A: return {TotalSide::A, VictimGroup::Unknown};
    case VictimSide::B: return {TotalSide::B, VictimGroup::Unknown};
    case VictimSide::Civilian: return {TotalSide::Civilian, VictimGroup::Unknown};
    case VictimSide::OtherArmed:
    case VictimSide::Unknown:
    case VictimSide::All: break;
    }
    if (claim.victimSide == VictimSide::Unknown && group == VictimGroup::Civilians)
        return {TotalSide::Civilian, VictimGroup::Unknown};
    return {TotalSide::Unknown, group};
}

/// "an army statement", "the army" -> "army": who speaks, without the form of the speaking.
QString plainName(const QString& name)
{
    QStringList words = name.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    static const QStringList articles{QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("the")};
    static const QStringList forms{QStringLiteral("statement"),    QStringLiteral("statements"),
                                   QStringLiteral("spokesman"),    QStringLiteral("spokeswoman"),
                                   QStringLiteral("spokesperson"), QStringLiteral("communique"),
                                   QStringLiteral("communiqué"),   QStringLiteral("report"),
                                   QStringLiteral("source"),       QStringLiteral("sources")};
    while (words.size() > 1 && articles.contains(words.first()))
        words.removeFirst();
    while (words.size() > 1 && forms.contains(words.last()))
        words.removeLast();
    return words.join(u' ');
}

/// Where the figure comes from: a relay (agency, other media, the article itself) speaks for the end of its
/// chain, so that two relays of one source are one claimant.
QString originOf(const Claim& claim)
{
    const bool relays = claim.claimantType == ClaimantType::OtherMedia ||
                        claim.claimantType == ClaimantType::JournalistOwn || claim.claimant.isEmpty();
    if (relays && !claim.via.isEmpty())
        return plainName(claim.via.last());
    if (!claim.claimantActor.isEmpty())
        return QStringLiteral("actor ") + claim.claimantActor;
    if (!claim.claimant.isEmpty())
        return plainName(claim.claimant);
    return QStringLiteral("article %1").arg(claim.document.value());
}

QString nameOf(const Claim& claim)
{
    if (!claim.claimant.isEmpty())
        return claim.claimant;
    if (!claim.via.isEmpty())
        return claim.via.last();
    return claim.claimantActor.isEmpty() ? QStringLiteral("the article itself") : claim.claimantActor;
}

/// One figure from the counts of one claimant, document, cell and kind.
Figure figureOfKind(const QList<Claim>& claims, const std::vector<std::pair<int, Figure>>& counts)
{
    Figure figure = counts.front().second;
    for (std::size_t i = 1; i < counts.size(); ++i) {
        const bool together = isSameStatement(claims[counts[i - 1].first], claims[counts[i].first]);
        figure = together ? sum(figure, counts[i].second) : revised(figure, counts[i].second);
    }
    return figure;
}

using KindCounts = std::map<VictimKind, std::vector<std::pair<int, Figure>>>;

Figure figureOfKinds(const QList<Claim>& claims, const KindCounts& kinds)
{
    std::optional<Figure> figure;
    for (const auto& [kind, counts] : kinds) {
        const Figure ofKind = figureOfKind(claims, counts);
        figure = figure ? sum(*figure, ofKind) : ofKind;
    }
    return *figure;
}

/// A claimant's counts as they stand in the claims.
struct Statements {
    QString origin;
    QString name;
    std::map<VictimCell, std::map<DocumentId, KindCounts>> cells;
    std::map<DocumentId, KindCounts> totals;
};

std::optional<Figure> overDocuments(const QList<Claim>& claims,
                                    const std::map<DocumentId, KindCounts>& documents)
{
    std::optional<Figure> figure;
    for (const auto& [document, kinds] : documents) {
        const Figure ofDocument = figureOfKinds(claims, kinds);
        figure = figure ? revised(*figure, ofDocument) : ofDocument;
    }
    return figure;
}

} // namespace

bool ClaimantFigures::countsEveryone() const
{
    return total ||
           std::any_of(cells.begin(), cells.end(), [](const auto& entry) { return entry.first.isAnyone(); });
}

Figure sum(const Figure& a, const Figure& b)
{
    Figure figure = a;
    takeBasis(figure, b);
    if (a.low || b.low)
        figure.low = a.low.value_or(0) + b.low.value_or(0);
    if (a.high || b.high)
        figure.high = a.high.value_or(0) + b.high.value_or(0);
    return figure;
}

std::vector<ClaimantFigures> figuresByClaimant(const QList<Claim>& claims, Effect effect, Policy policy)
{
    const std::set<qint64> superseded = supersededIds(claims);
    std::vector<Statements> statements;
    for (int i = 0; i < claims.size(); ++i) {
        const Claim& claim = claims[i];
        if (claim.effect != effect || !takesPart(claim) || superseded.contains(claim.id.value()))
            continue;
        const auto figure = figureOf(claim, i, policy);
        if (!figure)
            continue;
        const QString origin = originOf(claim);
        auto found = std::find_if(statements.begin(), statements.end(),
                                  [&](const Statements& one) { return one.origin == origin; });
        if (found == statements.end())
            found = statements.insert(statements.end(), Statements{origin, nameOf(claim), {}, {}});
        auto& documents = claim.victimSide == VictimSide::All ? found->totals : found->cells[cellOf(claim)];
        documents[claim.document][claim.victimKind].emplace_back(i, *figure);
    }
    std::vector<ClaimantFigures> figures;
    for (const Statements& one : statements) {
        ClaimantFigures claimant;
        claimant.name = one.name;
        for (const auto& [cell, documents] : one.cells)
            claimant.cells.emplace(cell, *overDocuments(claims, documents));
        claimant.total = overDocuments(claims, one.totals);
        figures.push_back(std::move(claimant));
    }
    return figures;
}

} // namespace casus::model
