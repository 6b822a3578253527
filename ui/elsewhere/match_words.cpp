// SPDX-FileCopyrightText: The Casus authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elsewhere/match_words.h"

#include "support/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace casus::ui {

using curation::EventDecision;
using curation::EventMatch;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(casus::ui::Elsewhere)
};

const QString& dot()
{
    static const QString kDot = QStringLiteral(" · ");
    return kDot;
}

QString dateOf(const model::ReferenceEvent& event)
{
    const QString first = event.first.toString(Qt::ISODate);
    return dateLabel(event.first == event.last ? first
                                               : QString(first + u'/' + event.last.toString(Qt::ISODate)));
}

QString partiesOf(const model::ReferenceEvent& event)
{
    QStringList sides;
    if (!event.partiesA.isEmpty())
        sides << event.partiesA.constFirst();
    if (!event.partiesB.isEmpty())
        sides << event.partiesB.constFirst();
    return sides.join(QStringLiteral(" – "));
}

QString figuresOf(const model::ReferenceEvent& event)
{
    const auto number = event.best ? event.best : event.low;
    if (!number)
        return Words::tr("deaths unknown");
    QString words = Words::tr("%Ln killed", nullptr, *number);
    if (event.low && event.high && (event.low != event.best || event.high != event.best))
        words += QStringLiteral(" (%1–%2)").arg(*event.low).arg(*event.high);
    if (event.wounded)
        words += QStringLiteral(", ") + Words::tr("%Ln wounded", nullptr, *event.wounded);
    return words;
}

} // namespace

QString matchTitle(const EventMatch& match)
{
    QStringList parts{model::nameOf(match.event.kind) + u' ' + match.event.sourceId};
    if (match.known) {
        parts << dateOf(match.event);
        if (!match.event.place.isEmpty())
            parts << match.event.place;
    }
    return parts.join(dot());
}

QString matchLine(const EventMatch& match)
{
    if (!match.known)
        return Words::tr("its data set is no longer in the project");
    QStringList parts;
    if (match.decision != EventDecision::Undecided)
        parts << decisionWords(match.decision);
    if (match.likeness.days > 0)
        parts << Words::tr("%n day(s) apart", nullptr, match.likeness.days);
    if (match.likeness.km)
        parts << Words::tr("%1 km").arg(
            QLocale().toString(*match.likeness.km, 'f', *match.likeness.km < 10 ? 1 : 0));
    parts << figuresOf(match.event);
    if (const QString parties = partiesOf(match.event); !parties.isEmpty())
        parts << parties;
    return parts.join(dot());
}

QString matchScore(const EventMatch& match)
{
    return match.known ? Words::tr("%1 %").arg(qRound(match.likeness.score * 100)) : QString();
}

QString matchReasons(const EventMatch& match)
{
    QString reasons = match.likeness.reasons.join(QStringLiteral("; "));
    if (!reasons.isEmpty())
        reasons[0] = reasons.at(0).toUpper();
    return reasons;
}

QString matchDetails(const EventMatch& match)
{
    const model::ReferenceEvent& event = match.event;
    QStringList lines;
    QStringList first;
    for (const QString& part : {event.what, event.admin, event.countryName}) {
        if (!part.isEmpty())
            first << part;
    }
    if (!first.isEmpty())
        lines << first.join(dot());
    const QStringList parties = event.partiesA + event.partiesB;
    if (parties.size() > 2)
        lines << parties.join(QStringLiteral("; "));
    if (!event.notes.isEmpty())
        lines << event.notes;
    if (!event.sources.isEmpty())
        lines << Words::tr("Sources: %1").arg(event.sources);
    if (!match.set.isEmpty())
        lines << Words::tr("From %1").arg(match.set);
    return lines.join(u'\n');
}

QString decisionWords(EventDecision decision)
{
    switch (decision) {
    case EventDecision::Same: return Words::tr("the same event");
    case EventDecision::NotSame: return Words::tr("not the same");
    case EventDecision::Undecided: break;
    }
    return Words::tr("undecided");
}

} // namespace casus::ui
