// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incident/claim_words.h"

#include "incident/evidence_line.h"
#include "support/labels.h"

#include <QCoreApplication>

#include <limits>

namespace casus::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ClaimWords", text);
}

} // namespace

QString label(model::CountForm form)
{
    using model::CountForm;
    switch (form) {
    case CountForm::Exact: return tr("exactly");
    case CountForm::AtLeast: return tr("at least");
    case CountForm::AtMost: return tr("at most");
    case CountForm::Range: return tr("between");
    case CountForm::About: return tr("about");
    case CountForm::Plural: return tr("more than one (a plural)");
    case CountForm::Several: return tr("several");
    case CountForm::Dozens: return tr("dozens");
    case CountForm::Tens: return tr("tens");
    case CountForm::Hundreds: return tr("hundreds");
    case CountForm::None: return tr("none");
    case CountForm::NotStated: return tr("no number given");
    }
    return {};
}

QString label(model::ClaimScope scope)
{
    using model::ClaimScope;
    switch (scope) {
    case ClaimScope::ThisIncident: return tr("this incident");
    case ClaimScope::SeveralIncidents: return tr("several incidents together");
    case ClaimScope::CumulativePeriod: return tr("a period");
    }
    return {};
}

QString label(model::Polarity polarity)
{
    using model::Polarity;
    switch (polarity) {
    case Polarity::Asserted: return tr("says so");
    case Polarity::Denied: return tr("denies it");
    case Polarity::Retracted: return tr("took it back");
    case Polarity::Corrected: return tr("corrected it");
    }
    return {};
}

QString label(model::ClaimUse use)
{
    using model::ClaimUse;
    switch (use) {
    case ClaimUse::Counts: return tr("counts");
    case ClaimUse::ContextOnly: return tr("context only");
    case ClaimUse::Rejected: return tr("not believed");
    }
    return {};
}

QString label(model::TotalSide side)
{
    using model::TotalSide;
    switch (side) {
    case TotalSide::A: return tr("side A");
    case TotalSide::B: return tr("side B");
    case TotalSide::Civilian: return tr("civilians");
    case TotalSide::Unknown: return tr("side unknown");
    case TotalSide::All: return tr("all");
    }
    return {};
}

QString reliabilityLabel(const QString& letter)
{
    if (letter == u"A")
        return tr("A  completely reliable");
    if (letter == u"B")
        return tr("B  usually reliable");
    if (letter == u"C")
        return tr("C  fairly reliable");
    if (letter == u"D")
        return tr("D  not usually reliable");
    if (letter == u"E")
        return tr("E  unreliable");
    if (letter == u"F")
        return tr("F  cannot be judged");
    return tr("not graded (taken as C)");
}

QString credibilityLabel(const QString& digit)
{
    if (digit == u"1")
        return tr("1  confirmed by others");
    if (digit == u"2")
        return tr("2  probably true");
    if (digit == u"3")
        return tr("3  possibly true");
    if (digit == u"4")
        return tr("4  doubtful");
    if (digit == u"5")
        return tr("5  improbable");
    if (digit == u"6")
        return tr("6  cannot be judged");
    return tr("not graded (taken as 3)");
}

QString claimantName(const model::Claim& claim)
{
    return claim.claimant.isEmpty() ? tr("the article") : claim.claimant;
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
    parts << tr("%1 (%2): %3 %4, %5")
                 .arg(claimantName(claim), label(claim.claimantType), label(claim.effect).toLower(),
                      model::describeCount(claim), label(claim.victimKind).toLower());
    if (!claim.via.isEmpty())
        parts << tr("reported by %1").arg(claim.via.join(QStringLiteral(", ")));
    if (claim.polarity != model::Polarity::Asserted)
        parts << label(claim.polarity);
    if (claim.includes)
        parts << tr("part of another count of the same source, never added");
    if (claim.use != model::ClaimUse::Counts)
        parts << label(claim.use) +
                     (claim.useReason.isEmpty() ? QString() : QString(u": " + claim.useReason));
    if (claim.scope != model::ClaimScope::ThisIncident)
        parts << tr("about %1").arg(label(claim.scope));
    if (const QString grade = gradeText(claim); !grade.isEmpty())
        parts << tr("graded %1").arg(grade);
    if (claim.suggested)
        parts << tr("drafted, undecided (%1)").arg(scoreText(claim.score));
    QString sentence = parts.join(QStringLiteral("; "));
    if (!claim.evidence.isEmpty())
        sentence += u'\n' + quotesOf(claim.evidence);
    if (!claim.reason.isEmpty())
        sentence += u'\n' + tr("Because: %1").arg(claim.reason);
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
