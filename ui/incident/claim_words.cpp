// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/claim_words.h"

#include "incident/evidence_line.h"
#include "support/labels.h"

#include <QCoreApplication>

#include <limits>

namespace casus::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::ClaimWords)
};

} // namespace

QString label(model::CountForm form)
{
    using model::CountForm;
    switch (form) {
    case CountForm::Exact: return Words::tr("exactly");
    case CountForm::AtLeast: return Words::tr("at least");
    case CountForm::AtMost: return Words::tr("at most");
    case CountForm::Range: return Words::tr("between");
    case CountForm::About: return Words::tr("about");
    case CountForm::Plural: return Words::tr("more than one (a plural)");
    case CountForm::Several: return Words::tr("several");
    case CountForm::Dozens: return Words::tr("dozens");
    case CountForm::Tens: return Words::tr("tens");
    case CountForm::Hundreds: return Words::tr("hundreds");
    case CountForm::None: return Words::tr("none");
    case CountForm::NotStated: return Words::tr("no number given");
    }
    return {};
}

QString label(model::ClaimScope scope)
{
    using model::ClaimScope;
    switch (scope) {
    case ClaimScope::ThisIncident: return Words::tr("this incident");
    case ClaimScope::SeveralIncidents: return Words::tr("several incidents together");
    case ClaimScope::CumulativePeriod: return Words::tr("a period");
    }
    return {};
}

QString label(model::Polarity polarity)
{
    using model::Polarity;
    switch (polarity) {
    case Polarity::Asserted: return Words::tr("says so");
    case Polarity::Denied: return Words::tr("denies it");
    case Polarity::Retracted: return Words::tr("took it back");
    case Polarity::Corrected: return Words::tr("corrected it");
    }
    return {};
}

QString label(model::ClaimUse use)
{
    using model::ClaimUse;
    switch (use) {
    case ClaimUse::Counts: return Words::tr("counts");
    case ClaimUse::ContextOnly: return Words::tr("context only");
    case ClaimUse::Rejected: return Words::tr("not believed");
    }
    return {};
}

QString label(model::TotalSide side)
{
    using model::TotalSide;
    switch (side) {
    case TotalSide::A: return Words::tr("side A");
    case TotalSide::B: return Words::tr("side B");
    case TotalSide::Civilian: return Words::tr("civilians");
    case TotalSide::Unknown: return Words::tr("side unknown");
    case TotalSide::All: return Words::tr("all");
    }
    return {};
}

QString reliabilityLabel(const QString& letter)
{
    if (letter == u"A")
        return Words::tr("A  completely reliable");
    if (letter == u"B")
        return Words::tr("B  usually reliable");
    if (letter == u"C")
        return Words::tr("C  fairly reliable");
    if (letter == u"D")
        return Words::tr("D  not usually reliable");
    if (letter == u"E")
        return Words::tr("E  unreliable");
    if (letter == u"F")
        return Words::tr("F  cannot be judged");
    return Words::tr("not graded (taken as C)");
}

QString credibilityLabel(const QString& digit)
{
    if (digit == u"1")
        return Words::tr("1  confirmed by others");
    if (digit == u"2")
        return Words::tr("2  probably true");
    if (digit == u"3")
        return Words::tr("3  possibly true");
    if (digit == u"4")
        return Words::tr("4  doubtful");
    if (digit == u"5")
        return Words::tr("5  improbable");
    if (digit == u"6")
        return Words::tr("6  cannot be judged");
    return Words::tr("not graded (taken as 3)");
}

QString claimantName(const model::Claim& claim)
{
    return claim.claimant.isEmpty() ? Words::tr("the article") : claim.claimant;
}

QString gradeText(const model::Claim& claim)
{
    if (claim.reliability.isEmpty() && claim.credibility.isEmpty())
        return {};
    return (claim.reliability.isEmpty() ? QStringLiteral("?") : claim.reliability) +
           (claim.credibility.isEmpty() ? QStringLiteral("?") : claim.credibility);
}

QString figureText(std::optional<int> low, std::optional<int> high)
{
    if (low && high)
        return *low == *high ? QString::number(*low) : QStringLiteral("%1–%2").arg(*low).arg(*high);
    if (low)
        return QStringLiteral("≥ %1").arg(*low);
    if (high)
        return QStringLiteral("≤ %1").arg(*high);
    return QStringLiteral("?");
}

QString figureText(const model::Claim& claim)
{
    const QString figure = figureText(claim.low, claim.high);
    return claim.form == model::CountForm::About ? QString(QStringLiteral("~ ") + figure) : figure;
}

QString claimSentence(const model::Claim& claim)
{
    QStringList parts;
    parts << Words::tr("%1 (%2): %3 %4, %5")
                 .arg(claimantName(claim), label(claim.claimantType), label(claim.effect).toLower(),
                      model::describeCount(claim), label(claim.victimKind).toLower());
    if (!claim.via.isEmpty())
        parts << Words::tr("reported by %1").arg(claim.via.join(QStringLiteral(", ")));
    if (claim.polarity != model::Polarity::Asserted)
        parts << label(claim.polarity);
    if (claim.includes)
        parts << Words::tr("part of another count of the same source, never added");
    if (claim.use != model::ClaimUse::Counts)
        parts << label(claim.use) +
                     (claim.useReason.isEmpty() ? QString() : QString(u": " + claim.useReason));
    if (claim.scope != model::ClaimScope::ThisIncident)
        parts << Words::tr("about %1").arg(label(claim.scope));
    if (const QString grade = gradeText(claim); !grade.isEmpty())
        parts << Words::tr("graded %1").arg(grade);
    if (claim.suggested)
        parts << Words::tr("drafted, undecided (%1)").arg(scoreText(claim.score));
    QString sentence = parts.join(QStringLiteral("; "));
    if (!claim.evidence.isEmpty())
        sentence += u'\n' + quotesOf(claim.evidence);
    if (!claim.reason.isEmpty())
        sentence += u'\n' + Words::tr("Because: %1").arg(claim.reason);
    return sentence;
}

bool counts(const model::Claim& claim)
{
    const bool stands =
        claim.polarity == model::Polarity::Asserted || claim.polarity == model::Polarity::Corrected;
    return !claim.rejected && stands && claim.use == model::ClaimUse::Counts &&
           claim.scope == model::ClaimScope::ThisIncident && (claim.low || claim.high);
}

bool compatible(const model::Claim& a, const model::Claim& b)
{
    constexpr int kOpen = std::numeric_limits<int>::max();
    return a.low.value_or(0) <= b.high.value_or(kOpen) && b.low.value_or(0) <= a.high.value_or(kOpen);
}

} // namespace casus::ui
